import type { Issue } from "../base/issue.ts";
import { type CalendarId, gregorian } from "../time/calendar.ts";
import { createActorTable } from "./actorTable.ts";
import type { Dataset, EventRecord, Source } from "./dataset.ts";
import { declareAll, readLists } from "./declareAll.ts";
import { reportUnknownFields, timelineFields } from "./fields.ts";
import type { EventInput, TimelineInput } from "./input.ts";
import { createPlaceTable } from "./placeTable.ts";
import { type BreaksInput, readBreaks } from "./readBreaks.ts";
import { readCalendar } from "./readCalendar.ts";
import { readCorrection } from "./readCorrection.ts";
import { readEach } from "./readEach.ts";
import { readEvents } from "./readEvents.ts";
import type { Reading } from "./reading.ts";
import { readPeriod } from "./readPeriod.ts";
import { readRelation } from "./readRelation.ts";
import { readSince } from "./readSince.ts";
import { readSettings } from "./readSettings.ts";
import { readDate } from "./readTime.ts";
import { rememberRecords, timesOf } from "./records.ts";
import { type Issues, reportWarning } from "./report.ts";
import { sourceOrigins } from "./sourceOrigins.ts";
import { createSourceTable, type SourceDraft } from "./sourceTable.ts";
import type { StretchInput } from "./stretch.ts";
import type { OpenedInput } from "./timelineInput.ts";
import { openInput } from "./timelineInput.ts";

export interface DatasetOptions {
  /** IANA zone of the axis: dates are days in it. Default: the input's `timeZone`, else `"UTC"`. Unknown: a RangeError. */
  readonly timeZone?: string | null | undefined;
  /** Calendar of the axis. Default `"gregory"`. */
  readonly calendar?: CalendarId;
  /** A further calendar for dates in cards. Default none. */
  readonly secondaryCalendar?: CalendarId | null;
  /** What of the axis is folded; none of it that an event is in. Default false. */
  readonly breaks?: BreaksInput;
  /** Id of an event or a date from which the axis counts. Default none. */
  readonly since?: string | null;
}

/**
 * Reads an input: checks it, puts the events in order, ties names to actors, sources and places. Bad data are issues
 * and cost no more than themselves. Throws a TypeError for an input that is no input, and a RangeError for an option's
 * unknown zone. The input is not changed. Its events are kept and looked at again when their records are wanted, so they
 * should not be changed either.
 */
export function createDataset<Data = unknown>(
  input: TimelineInput<Data> | readonly EventInput<Data>[],
  options: DatasetOptions = {},
): Dataset<Data> {
  const opened = openInput(input);
  if ("code" in opened) throw new TypeError(`invalid input: ${opened.message}`);
  return readDataset<Data>(opened, options);
}

/** Reads in one go. */
export function readDataset<Data>(opened: OpenedInput, options: DatasetOptions): Dataset<Data> {
  const steps = readInSteps<Data>(opened, options, []);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Reading that can be put aside at any time and taken up again. */
export interface Reader<Data = unknown> {
  /** Reads on until all is read, or `isOver` says true, which is asked after each millisecond or so. Null: not all yet. */
  readonly step: (isOver: () => boolean) => Dataset<Data> | null;
  /** How many events are read. */
  readonly read: () => number;
  /** How many there are. */
  readonly total: number;
  /** What was wrong so far; grows. */
  readonly issues: readonly Issue[];
}

/** Begins to read an input, of which nothing is looked at yet. Throws as `createDataset` does. */
export function createReader<Data = unknown>(
  input: TimelineInput<Data> | readonly EventInput<Data>[],
  options: DatasetOptions = {},
): Reader<Data> {
  const opened = openInput(input);
  if ("code" in opened) throw new TypeError(`invalid input: ${opened.message}`);
  const issues: Issues = [];
  const steps = readInSteps<Data>(opened, options, issues);
  let read = 0;
  return {
    step: (isOver) => {
      for (;;) {
        const step = steps.next();
        if (step.done === true) return step.value;
        read = step.value;
        if (isOver()) return null;
      }
    },
    read: () => read,
    total: opened.events.length,
    issues,
  };
}

/**
 * Reads with a pause after each millisecond of work or so, at which it tells how many events were read.
 *
 *  settings ─▶ ids of actors, sources, places ─▶ what is said of them ─▶ events, a row each ─▶ days, as-of ─▶ ids, order
 *                                                                                                             │
 *                                                         relations, corrections, periods ◀───────────────────┘
 */
export function* readInSteps<Data>(
  { fields, events, path }: OpenedInput,
  options: DatasetOptions,
  issues: Issues,
): Generator<number, Dataset<Data>> {
  if (path !== "") reportUnknownFields(fields, timelineFields, "", issues);
  const settings = readSettings(fields, issues, options.timeZone ?? undefined);
  const { calendar = "gregory", secondaryCalendar = null, breaks = false, since = null } = options;
  const lists = readLists(fields, issues);
  const reading: Reading = {
    issues,
    zones: settings.zones,
    actors: createActorTable(lists.actors.length > 0),
    sources: createSourceTable(lists.sources.length > 0),
    places: createPlaceTable(lists.places.length > 0),
    claims: new Map(),
  };
  declareAll(lists, reading);
  const asOf = readDate(fields.asOf, "", "asOf", reading);
  const total = events.length;
  yield 0;

  const all = yield* readEvents<Data>(events, path, asOf, reading);
  const { rows } = all;
  if (events.length !== total) {
    const message = `the list had ${total} events when reading began and has ${events.length} now; only the former are shown`;
    reportWarning(issues, "events-changed", path, message, "hand the list over again when it has changed");
  }
  const event = rememberRecords(all);
  const recordById = (id: string): EventRecord | undefined => {
    const index = all.indexOf(id);
    return index < 0 ? undefined : event(index);
  };

  const relations = readEach(lists.relations, "/relations", reading, (value, at) =>
    readRelation(value, at, all.indexOf, reading),
  );
  const corrections = readEach(lists.corrections, "/corrections", reading, (value, at) =>
    readCorrection(value, at, all.indexOf, reading),
  );
  const taken = new Set<string>();
  const periods = readEach(lists.periods, "/periods", reading, (value, at) =>
    readPeriod(value, at, taken, all.latest, reading),
  );
  return {
    title: settings.title,
    description: settings.description,
    locale: settings.locale,
    zone: settings.zones.dates,
    localZone: settings.zones.times,
    calendar: readCalendar(calendar, "calendar", issues) ?? gregorian,
    secondaryCalendar:
      secondaryCalendar === null ? null : readCalendar(secondaryCalendar, "secondaryCalendar", issues),
    breaks: Array.isArray(breaks)
      ? readBreaks(breaks as readonly StretchInput[], timesOf(rows), settings.zones.dates, issues)
      : breaks === "auto"
        ? "auto"
        : [],
    since: since === null ? null : readSince(since, recordById(since), settings.zones.dates, issues),
    asOf,
    total,
    count: rows.count,
    dated: datedOf(rows.order),
    order: rows.order,
    start: rows.start,
    end: rows.end,
    importance: rows.importance,
    shape: rows.shape,
    flags: rows.flags,
    status: rows.status,
    kind: rows.kind.values,
    kindNames: [...rows.kinds.keys()],
    participations: {
      from: rows.actorsFrom,
      actors: rows.actors.values,
      stance: rows.stance.values,
      stances: rows.stanceList,
    },
    citations: { from: rows.sourcesFrom, sources: rows.sources.values },
    event,
    indexOf: all.indexOf,
    actors: reading.actors.actors,
    actorOf: (name) => reading.actors.actors[reading.actors.byName.get(name) ?? -1],
    sources: withOrigins(reading.sources.sources),
    places: reading.places.places,
    relations,
    periods,
    corrections,
    issues,
  };
}

function withOrigins(sources: readonly SourceDraft[]): readonly Source[] {
  const origins = sourceOrigins(sources);
  return sources.map((source, index) => ({ ...source, origins: origins[index] ?? [index] }));
}

/** Undated events come last. */
function datedOf(order: Float64Array): number {
  let dated = order.length;
  while (dated > 0 && Number.isNaN(order[dated - 1])) dated--;
  return dated;
}
