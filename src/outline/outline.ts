import { memoByIndex } from "../base/memo.ts";
import { lowerBound } from "../base/search.ts";
import { finishSteps, numbersPerStep, partOf, type Steps } from "../base/steps.ts";
import type { Dataset, EventRecord } from "../model/dataset.ts";
import { timeInWords } from "../words/dates.ts";
import { claimSources, sourcesInWords } from "../words/event.ts";
import type { Words } from "../words/words.ts";
import { listChips, markStyle } from "./chips.ts";
import { entryFacts } from "./facts.ts";
import type { HeadingUnit } from "./heading.ts";
import { timeOrder } from "./order.ts";
import { sectionsInSteps } from "./sections.ts";
import { outermostTimes, spanInWords } from "./span.ts";
import type { Outline, OutlineEntry } from "./types.ts";

/**
 * All visible events in words, in order of time under headings of dates; undated ones last. Where headings by day would
 * be more than 150 (of many events, more than one for each 50 of them) they are by month, year, decade or century, and the
 * entries say their day. Null: all are visible.
 */
export const createOutline = (dataset: Dataset, visible: readonly number[] | null, words: Words): Outline =>
  finishSteps(outlineInSteps(dataset, visible, words));

/** The same with pauses. No records are made: those of entries are when these are put in words. */
export function* outlineInSteps(
  dataset: Dataset,
  visible: readonly number[] | null,
  words: Words,
): Steps<Outline> {
  const order = timeOrder(dataset, visible);
  const { sections, unit } = yield* partOf(sectionsInSteps(order, dataset, words), 0, 0.9);
  const summary = yield* partOf(summaryInSteps(order, dataset, words), 0.9, 1);
  const entry = memoByIndex((event) => entryOf(dataset.event(event), dataset, words, unit));
  return {
    title: dataset.title === null ? null : words.text(dataset.title),
    summary,
    sections,
    entry,
    eventOf: (id) => {
      const event = dataset.indexOf(id);
      return order[lowerBound(order, event)] === event ? event : -1;
    },
  };
}

function entryOf(record: EventRecord, dataset: Dataset, words: Words, unit: HeadingUnit): OutlineEntry {
  return {
    event: record.index,
    id: record.id,
    title: words.title(record.title),
    date: timeInWords(record.time, words, "long"),
    facts: entryFacts(record, dataset, words, unit === "day"),
    status: record.status,
    actors: listChips(record, dataset, words),
    mark: markStyle(record),
  };
}

/** "11 events from 7 to 30 October 2023, 10 actors, 1 source". Actors are counted by those they belong to, as lanes are. */
function* summaryInSteps(order: readonly number[], dataset: Dataset, words: Words): Steps<string> {
  const { participations, citations, fields } = dataset;
  const actors = new Set<number>();
  const sources = new Set<number>();
  for (const [i, event] of order.entries()) {
    for (let at = participations.from[event] ?? 0; at < (participations.from[event + 1] ?? 0); at++) {
      const role = participations.stances[participations.stance[at] ?? 0]?.role;
      if (role !== "subject" && role !== "addressee") actors.add(participations.actors[at] ?? 0);
    }
    for (let at = citations.from[event] ?? 0; at < (citations.from[event + 1] ?? 0); at++)
      sources.add(citations.sources[at] ?? 0);
    for (const claim of fields.claims(event)) for (const source of claimSources(claim)) sources.add(source);
    if (i % numbersPerStep === numbersPerStep - 1) yield i / order.length;
  }
  const roots = new Set(Array.from(actors, (actor) => rootOf(actor, dataset)));
  const counts = {
    events: words.count("event", order.length),
    actors: words.count("actor", roots.size),
    sources: sources.size === 0 ? words.count("source", 0) : sourcesInWords(sources, dataset, words),
  };
  const dates = spanInWords(outermostTimes(dataset, order), words, "to");
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
