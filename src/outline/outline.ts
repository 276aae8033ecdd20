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

/** Most sections of a list before its headings become coarser. */
const mostSections = 150;

/**
 * All visible events in words, in order of time under headings of dates; undated ones last. Where headings by day would
 * be more than 150 they are by month, year, decade or century, and the entries say their day. Null: all are visible.
 */
export function createOutline(dataset: Dataset, visible: readonly number[] | null, words: Words): Outline {
  const records = timeOrder(dataset, visible).map((event) => dataset.event(event));
  return {
    title: dataset.title === null ? null : words.text(dataset.title),
    summary: summaryOf(records, dataset, words),
    sections: sectionsOf(records, dataset, words),
  };
}

interface Draft {
  readonly section: Omit<OutlineSection, "entries">;
  readonly entries: OutlineEntry[];
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
    const draft = drafts.get(key) ?? { section: { key, heading, note, gap }, entries: [] };
    drafts.set(key, draft);
    draft.entries.push(entryOf(record, dataset, words, unit));
  }
  return [...drafts.values()].map(({ section, entries }) => ({ ...section, entries }));
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
  if (records.length <= mostSections) return "day";
  return units.find((unit) => hasFewHeadings(records, words, unit)) ?? "century";
}

function hasFewHeadings(records: readonly EventRecord[], words: Words, unit: HeadingUnit): boolean {
  const headings = new Set<string>();
  for (const { time } of records) {
    const { heading, note } = headingOf(time, words, unit);
    headings.add(note === null ? heading : `${heading} · ${note}`);
    if (headings.size > mostSections) return false;
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
