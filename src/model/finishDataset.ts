import type { AxisOptions } from "./axisOptions.ts";
import type { Dataset, EventTime } from "./dataset.ts";
import type { Lists } from "./declareAll.ts";
import type { Axis } from "./readAxis.ts";
import { readCorrection } from "./readCorrection.ts";
import { readEach } from "./readEach.ts";
import type { ReadEvents } from "./readEvents.ts";
import { readPeriod } from "./readPeriod.ts";
import { readRelation } from "./readRelation.ts";
import type { Settings } from "./readSettings.ts";
import { fieldReaders, rememberRecords } from "./records.ts";
import { createSourceList } from "./sourceList.ts";
import type { OpenedInput } from "./timelineInput.ts";

export interface DatasetOptions extends AxisOptions {
  /** IANA zone of the axis: dates are days in it. Default: the input's `timeZone`, else `"UTC"`. Unknown: a RangeError. */
  readonly timeZone?: string | null | undefined;
}

/** All that was read of an input, of which a dataset is made, and to which events can be added. */
export interface ReadInput<Data> {
  readonly opened: OpenedInput;
  readonly options: DatasetOptions;
  readonly settings: Settings;
  readonly lists: Lists;
  readonly asOf: EventTime | null;
  readonly events: ReadEvents<Data>;
  /** How many sources were known before those of events: these are declared, or named by what is. */
  readonly declaredSources: number;
  /** How many places there were when all was last read: those that nobody names any more stay. */
  readonly placesRead: number;
  /** How many issues were told before those of events, and up to their end. */
  readonly issuesBefore: number;
  readonly issuesAfter: number;
  /** Null until they are read. */
  readonly tied: Tied | null;
}

/** What relations, corrections and periods were the first to name. */
export interface Tied {
  /** Their sources stand from one place to another. */
  readonly firstSource: number;
  readonly sourcesEnd: number;
  /** They named no actor first, told nothing more of sources of events, and no issue that is told at first mention only. */
  readonly isRepeatable: boolean;
}

/** A dataset but for how time is told along the axis and what is told of all. */
export type BareDataset<Data> = Omit<
  Dataset<Data>,
  keyof Axis | "merge" | "onAxis" | "issues" | "everyIssue"
>;

/** What refers to events is read once these are known; `total` records were handed over. Issues go where those of events went. */
export function finishDataset<Data>(read: ReadInput<Data>, total: number): BareDataset<Data> {
  const { settings, lists, asOf, events: all } = read;
  const { rows, reading } = all;

  const relations = readEach(lists.relations, "/relations", reading, (value, at) =>
    readRelation(value, at, all.indexOf, reading),
  );
  const corrections = readEach(lists.corrections, "/corrections", reading, (value, at) =>
    readCorrection(value, at, all.indexOf, reading),
  );
  const taken = new Set<string>();
  const periods = readEach(lists.periods, "/periods", reading, (value, at) =>
    readPeriod(value, at, taken, all.latest(), reading),
  );
  return {
    title: settings.title,
    description: settings.description,
    locale: settings.locale,
    zone: settings.zones.dates,
    localZone: settings.zones.times,
    asOf,
    total,
    count: rows.count,
    dated: datedOf(rows.order),
    order: rows.order,
    start: rows.start,
    end: rows.end,
    importance: rows.importance,
    shape: rows.shape,
    precision: rows.precision,
    flags: rows.flags,
    status: rows.status,
    kind: rows.kind.values,
    kindNames: [...rows.kinds.keys()],
    category: rows.category.values,
    categoryNames: [...rows.categories.keys()],
    participations: {
      from: rows.actorsFrom,
      actors: rows.actors.values,
      stance: rows.stance.values,
      stances: rows.stanceList,
    },
    citations: { from: rows.sourcesFrom, sources: rows.sources.values },
    event: rememberRecords(all),
    fields: fieldReaders(all),
    indexOf: all.indexOf,
    actors: [...reading.actors.actors],
    actorOf: (name) => reading.actors.actors[reading.actors.byName.get(name) ?? -1],
    sources: createSourceList(reading.sources, all.goneSources),
    places: [...reading.places.places],
    relations,
    periods,
    corrections,
  };
}

/** Undated events come last. */
function datedOf(order: Float64Array): number {
  let dated = order.length;
  while (dated > 0 && Number.isNaN(order[dated - 1])) dated--;
  return dated;
}
