import { keysInOrder, sortByKeys } from "../base/radixSort.ts";
import { firstNumbers } from "../base/firstNumbers.ts";
import { sortInSteps } from "../base/sortInSteps.ts";
import type { Pausing } from "../base/steps.ts";
import { noStatus, statuses, type Dataset } from "../model/dataset.ts";
import { countSources } from "../words/event.ts";
import { statusInWords } from "../words/roles.ts";
import type { Words } from "../words/words.ts";
import { kindCell, type TableColumn } from "./table.ts";

/** By which column a table is sorted, and in which direction. */
export interface TableSort {
  readonly column: TableColumn;
  readonly direction: "ascending" | "descending";
}

/** As the events of a dataset are. */
export const inOrderOfTime: TableSort = { column: "date", direction: "ascending" };

/** So many keys are made between two pauses. */
const eventsPerStep = 500;

/**
 * Events in the order of a column. Equal ones stay in the order given, whatever the direction, and those that say nothing in
 * the column come last. It pauses now and then, and makes no records but to count the sources of events that have several.
 */
export function* tableOrder(
  dataset: Dataset,
  events: readonly number[],
  { column, direction }: TableSort,
  words: Words,
): Pausing<readonly number[]> {
  if (column === "date" && direction === "ascending") return events;
  return yield* orderByKeys(events, keyOf(column, dataset, words), direction, words.locale);
}

/** Events in the order of their keys, each asked for once. Those without one (NaN, `""`) come last. */
export function* orderByKeys(
  events: readonly number[],
  key: (event: number) => string | number,
  direction: TableSort["direction"],
  locale: string | undefined,
): Pausing<readonly number[]> {
  const keys = new Array<string | number>(events.length);
  for (let from = 0; from < events.length; from += eventsPerStep) {
    for (let i = from; i < Math.min(events.length, from + eventsPerStep); i++) keys[i] = key(events[i] ?? -1);
    yield;
  }
  const ranks = yield* ranksOf(keys, locale);
  if (direction === "descending") for (let i = 0; i < ranks.length; i++) ranks[i] = -(ranks[i] ?? NaN);
  yield;
  const places = firstNumbers(events.length);
  const sorted = yield* sortByKeys(places, yield* keysInOrder(places, ranks));
  const ordered = new Array<number>(events.length);
  for (let i = 0; i < ordered.length; i++) ordered[i] = events[sorted[i] ?? 0] ?? -1;
  return ordered;
}

/** Whole numbers in the order of the keys: of texts their place among the different ones, so that each is compared but once. */
function* ranksOf(
  keys: readonly (string | number)[],
  locale: string | undefined,
): Pausing<Float64Array<ArrayBuffer>> {
  const numbers = new Set<number>();
  const texts = new Set<string>();
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] ?? NaN;
    if (typeof key === "string") texts.add(key);
    else if (!Number.isNaN(key)) numbers.add(key);
    if (i % eventsPerStep === 0) yield;
  }
  texts.delete("");
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const ofNumbers = yield* placesOf([...numbers], (a, b) => a - b);
  const ofTexts = yield* placesOf([...texts], compare);
  const ranks = new Float64Array(keys.length);
  for (let i = 0; i < ranks.length; i++) {
    const key = keys[i] ?? NaN;
    ranks[i] = (typeof key === "string" ? ofTexts.get(key) : ofNumbers.get(key)) ?? NaN;
    if (i % eventsPerStep === 0) yield;
  }
  return ranks;
}

/** By key its place in their order; those that compare as equal share one. */
function* placesOf<Key>(
  keys: readonly Key[],
  compare: (a: Key, b: Key) => number,
): Pausing<ReadonlyMap<Key, number>> {
  const sorted = yield* sortInSteps(keys, compare);
  const places = new Map<Key, number>();
  let place = 0;
  for (let i = 0; i < sorted.length; i++) {
    if (i > 0 && compare(sorted[i - 1] as Key, sorted[i] as Key) !== 0) place++;
    places.set(sorted[i] as Key, place);
    if (i % eventsPerStep === 0) yield;
  }
  return places;
}

/** What a column is sorted by: a number, or text in the reader's language; NaN or `""` where there is nothing. */
export function keyOf(
  column: TableColumn,
  dataset: Dataset,
  words: Words,
): (event: number) => string | number {
  const { fields } = dataset;
  switch (column) {
    case "date":
      return (event) => dataset.order[event] ?? NaN;
    case "title":
      return (event) => words.title(fields.title(event)).text;
    case "actors":
      return actorsKey(dataset, words);
    case "kind":
      return kindKey(dataset, words);
    case "claims":
      return (event) => fields.claims(event).length || NaN;
    case "sources":
      return (event) => sourcesKey(event, dataset);
    case "status": {
      const names = statuses.map((status) => statusInWords(status, words));
      return (event) => names[dataset.status[event] ?? noStatus] ?? "";
    }
  }
}

function actorsKey({ actors, participations }: Dataset, words: Words): (event: number) => string {
  const names = actors.map(({ name }) => words.text(name).text);
  const { from, actors: parts } = participations;
  return (event) => {
    const [begin = 0, end = 0] = [from[event], from[event + 1]];
    if (end - begin === 1) return names[parts[begin] ?? -1] ?? "";
    return [...new Set(parts.subarray(begin, end))].map((actor) => names[actor] ?? "").join("\n");
  };
}

function kindKey(
  { kind, kindNames, category, categoryNames }: Dataset,
  words: Words,
): (event: number) => string {
  const known: string[] = [];
  return (event) => {
    const [ofKind, ofCategory] = [kind[event] ?? 0, category[event] ?? 0];
    const pair = ofKind * categoryNames.length + ofCategory;
    return (known[pair] ??= kindCell(kindNames[ofKind] ?? null, categoryNames[ofCategory] ?? null, words));
  };
}

/** How many sources an event has; no record is made of one that cites one at most. */
function sourcesKey(event: number, dataset: Dataset): number {
  const { citations, fields } = dataset;
  const cited = (citations.from[event + 1] ?? 0) - (citations.from[event] ?? 0);
  if (cited < 2 && fields.claims(event).length === 0) return cited;
  return countSources(dataset.event(event), dataset);
}
