import { lazily } from "../base/memo.ts";
import { lowerBound } from "../base/search.ts";
import type { Dataset, EventRecord } from "../model/dataset.ts";
import { timeInWords } from "../words/dates.ts";
import { ownSources, sourcesInWords } from "../words/event.ts";
import type { Words } from "../words/words.ts";
import { listChips, markStyle } from "./chips.ts";
import { entryFacts } from "./facts.ts";
import { createGaps } from "./gaps.ts";
import type { HeadingUnit } from "./heading.ts";
import { headingOf } from "./heading.ts";
import { timeOrder } from "./order.ts";
import { spanInWords } from "./span.ts";
import type { Outline, OutlineEntry, OutlineSection } from "./types.ts";

/** Most headings of a list before they become coarser: 150, more where there is one for so many events, and at most 500. */
const headings = { usual: 150, eventsEach: 50, most: 500 } as const;

/**
 * All visible events in words, in order of time under headings of dates; undated ones last. Where headings by day would
 * be more than 150 (of many events, more than one for each 50 of them) they are by month, year, decade or century, and the
 * entries say their day. Null: all are visible.
 */
export function createOutline(dataset: Dataset, visible: readonly number[] | null, words: Words): Outline {
  const order = timeOrder(dataset, visible);
  const records = order.map((event) => dataset.event(event));
  return {
    title: dataset.title === null ? null : words.text(dataset.title),
    summary: summaryOf(records, dataset, words),
    sections: sectionsOf(records, dataset, words),
    has: (id) => {
      const event = dataset.indexOf(id);
      return event >= 0 && order[lowerBound(order, event)] === event;
    },
  };
}

interface Draft {
  readonly section: Omit<OutlineSection, "entries" | "events">;
  readonly records: EventRecord[];
}

/** One heading gathers all its events, also where others of the same order lie between them. */
function sectionsOf(
  records: readonly EventRecord[],
  dataset: Dataset,
  words: Words,
): readonly OutlineSection[] {
  const unit = unitFor(records, words);
  const gaps = createGaps(
    records.map(({ time }) => time),
    words,
  );
  const drafts = new Map<string, Draft>();
  for (const record of records) {
    const { heading, note } = headingOf(record.time, words, unit);
    const key = note === null ? heading : `${heading} · ${note}`;
    const gap = gaps.before(record.time);
    const draft = drafts.get(key) ?? { section: { key, heading, note, gap }, records: [] };
    drafts.set(key, draft);
    draft.records.push(record);
  }
  return [...drafts.values()].map(({ section, records: own }) => {
    const entries = lazily(() => own.map((record) => entryOf(record, dataset, words, unit)));
    return {
      ...section,
      events: own.map(({ index }) => index),
      get entries() {
        return entries();
      },
    };
  });
}

function entryOf(record: EventRecord, dataset: Dataset, words: Words, unit: HeadingUnit): OutlineEntry {
  return {
    event: record.index,
    id: record.id,
    title: words.text(record.title),
    date: timeInWords(record.time, words, "long"),
    facts: entryFacts(record, dataset, words, unit === "day"),
    status: record.status,
    actors: listChips(record, dataset, words),
    mark: markStyle(record),
  };
}

const units: readonly HeadingUnit[] = ["day", "month", "year", "decade"];

/** The finest unit that leaves few enough headings. Stops counting at the first too many. */
function unitFor(records: readonly EventRecord[], words: Words): HeadingUnit {
  if (records.length <= headings.usual) return "day";
  return units.find((unit) => hasFewHeadings(records, words, unit)) ?? "century";
}

function hasFewHeadings(records: readonly EventRecord[], words: Words, unit: HeadingUnit): boolean {
  const most = Math.max(headings.usual, Math.min(headings.most, records.length / headings.eventsEach));
  const found = new Set<string>();
  for (const { time } of records) {
    const { heading, note } = headingOf(time, words, unit);
    found.add(note === null ? heading : `${heading} · ${note}`);
    if (found.size > most) return false;
  }
  return true;
}

/** "11 events from 7 to 30 October 2023, 10 actors, 1 source". Actors are counted by those they belong to, as lanes are. */
function summaryOf(records: readonly EventRecord[], dataset: Dataset, words: Words): string {
  const actors = new Set<number>();
  const sources = new Set<number>();
  for (const record of records) {
    for (const { actor, role } of record.participations) {
      if (role !== "subject" && role !== "addressee") actors.add(rootOf(actor, dataset));
    }
    for (const source of ownSources(record)) sources.add(source);
  }
  const counts = {
    events: words.count("event", records.length),
    actors: words.count("actor", actors.size),
    sources: sources.size === 0 ? words.count("source", 0) : sourcesInWords(sources, dataset, words),
  };
  const dates = spanInWords(
    records.map(({ time }) => time),
    words,
    "to",
  );
  if (dates === null) return words.say("summaryUndated", counts);
  const { text, isOne } = dates;
  const span = isOne ? words.say("spanIn", { date: text }) : words.say("spanFromTo", { dates: text });
  return words.say("summary", { ...counts, span });
}

function rootOf(actor: number, { actors }: Dataset): number {
  let root = actor;
  for (let parent = actors[root]?.parent ?? -1; parent >= 0; parent = actors[root]?.parent ?? -1)
    root = parent;
  return root;
}
