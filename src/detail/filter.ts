import type { Actor, Dataset, EventRecord, EventTime, Status, TimeShape } from "../model/dataset.ts";
import { eventFlags, noStatus, statuses, timeShapes } from "../model/dataset.ts";
import { told } from "../model/report.ts";
import { suggest } from "../model/suggest.ts";
import { dayMs } from "../time/civil.ts";
import { precisions } from "../time/precision.ts";
import type { Precision } from "../time/types.ts";
import { countSources, ownSources } from "../words/event.ts";
import type { Words } from "../words/words.ts";
import type { Matcher } from "./search.ts";
import { createMatcher, foldedWords } from "./search.ts";

/** What a legend explains: shapes of marks, how a role is drawn, what is said about an event as a whole. */
export type MarkName =
  | "moment"
  | "day"
  | "duration"
  | "range"
  | "unknown"
  | "startOpen"
  | "endOpen"
  | "ongoing"
  | "repeated"
  | "statement"
  | "other"
  | "affected"
  | "alleged"
  | "approximate"
  | "uncertain"
  | "disputed"
  | "retracted"
  | "unsourced";

/**
 * Which events are shown, as plain data: JSON that can be stored and put in an address. An event passes when it passes
 * every member that is given; inside a list, one match is enough. An empty list counts as not given. Values that the
 * data do not have match nothing.
 */
export interface Filter {
  /** Ids of actors. An actor stands for those that belong to it. */
  readonly actors?: readonly string[];
  /** Whether one of `actors` is enough, or all must have taken part. Default `"any"`. */
  readonly match?: "any" | "all";
  /** `"occurrence"` stands for events without a kind too. */
  readonly kinds?: readonly string[];
  readonly categories?: readonly string[];
  readonly tags?: readonly string[];
  /** `"none"` stands for events whose status nobody stated. */
  readonly statuses?: readonly (Status | "none")[];
  /** Ids of sources. */
  readonly sources?: readonly string[];
  /** At least so many sources; copies of an agency's report count once. 0 counts as not given. */
  readonly minSources?: number;
  /** How finely the start is known; `"none"` where no start is stated. */
  readonly precisions?: readonly (Precision | "none")[];
  /** What the legend explains, by its names. */
  readonly marks?: readonly MarkName[];
  /** Words that all occur somewhere in what the event says, in the reader's or any other language of the data. */
  readonly text?: string;
}

/** The members of a filter whose values a reader can choose from. */
export type FacetName =
  "actors" | "kinds" | "categories" | "tags" | "statuses" | "sources" | "minSources" | "precisions" | "marks";

type ListName = Exclude<FacetName, "minSources">;

/** What an event has of each list of a filter, each value once. */
export type Traits = { readonly [name in ListName]: (record: EventRecord) => readonly string[] } & {
  /** How many sources it has, copies of an agency's report counted once. */
  readonly sourceCount: (record: EventRecord) => number;
};

/** One member of a filter. */
export interface FilterTest {
  readonly name: FacetName | "text";
  readonly passes: (record: EventRecord) => boolean;
}

/** The members of a filter that are lists, in the order they are offered. */
export const filterLists: readonly ListName[] = [
  "actors",
  "kinds",
  "categories",
  "tags",
  "statuses",
  "sources",
  "precisions",
  "marks",
];

/** All that a legend explains, in order. */
export const markNames: readonly MarkName[] = [
  "moment",
  "day",
  "duration",
  "range",
  "unknown",
  "startOpen",
  "endOpen",
  "ongoing",
  "repeated",
  "statement",
  "other",
  "affected",
  "alleged",
  "approximate",
  "uncertain",
  "disputed",
  "retracted",
  "unsourced",
];

/** All statuses by which a filter can choose. */
export const filterStatuses: readonly (Status | "none")[] = [
  "confirmed",
  "reported",
  "developing",
  "disputed",
  "retracted",
  "none",
];

/** All precisions by which a filter can choose, from fine to coarse. */
export const filterPrecisions: readonly (Precision | "none")[] = [...precisions, "none"];

/** Whether an event, by its index, passes the filter. `matches` looks for its text, and is shared with a search. */
export function createFilter(
  dataset: Dataset,
  filter: Filter,
  words: Words,
  matches?: Matcher,
): (event: number) => boolean {
  const tests = filterTests(dataset, filter, words, matches);
  return (event) => {
    const record = dataset.event(event);
    for (const { passes } of tests) if (!passes(record)) return false;
    return true;
  };
}

/** True where a filter lets everything pass. */
export const isEmptyFilter = (filter: Filter): boolean =>
  filterLists.every((name) => (filter[name] ?? []).length === 0) &&
  (filter.minSources ?? 0) <= 0 &&
  (filter.text ?? "").trim() === "";

/** A test for each member that was given. */
export function filterTests(
  dataset: Dataset,
  filter: Filter,
  words: Words,
  matches?: Matcher,
  traits: Traits = createTraits(dataset),
): readonly FilterTest[] {
  const tests: FilterTest[] = [];
  for (const name of filterLists) {
    const chosen: ReadonlySet<string> = new Set(filter[name]);
    const valuesOf = traits[name];
    if (chosen.size === 0) continue;
    const all = name === "actors" && filter.match === "all";
    tests.push({
      name,
      passes: all
        ? (record) => countIn(valuesOf(record), chosen) === chosen.size
        : (record) => valuesOf(record).some((value) => chosen.has(value)),
    });
  }
  const { minSources = 0 } = filter;
  if (minSources > 0) {
    tests.push({ name: "minSources", passes: (record) => traits.sourceCount(record) >= minSources });
  }
  const wanted = foldedWords(filter.text ?? "");
  if (wanted.length > 0) {
    const found = matches ?? createMatcher(dataset, words);
    tests.push({ name: "text", passes: ({ index }) => found(index, wanted) });
  }
  return tests;
}

function countIn(values: readonly string[], chosen: ReadonlySet<string>): number {
  let count = 0;
  for (const value of values) if (chosen.has(value)) count++;
  return count;
}

/** Reads from events what filters and facets look at. */
export function createTraits(dataset: Dataset): Traits {
  const lineages = dataset.actors.map((actor) => lineageOf(actor, dataset));
  return {
    actors({ participations }) {
      const [first] = participations;
      if (participations.length < 2) return lineages[first?.actor ?? -1] ?? [];
      return unique(participations.flatMap(({ actor }) => lineages[actor] ?? []));
    },
    kinds: ({ kind }) => [kind ?? "occurrence"],
    categories: ({ category }) => (category === null ? [] : [category]),
    tags: ({ tags }) => (tags.length < 2 ? tags : unique(tags)),
    statuses: ({ status }) => [status ?? "none"],
    sources(record) {
      const ids: string[] = [];
      for (const source of ownSources(record)) ids.push(dataset.sources.id(source) ?? "");
      return ids;
    },
    precisions: ({ time }) => [startPrecision(time)],
    marks: ({ index }) => marksOf(dataset, index),
    sourceCount: (record) => countSources(record, dataset),
  };
}

/** Each once. Plain where lists are short, as they are for nearly all of many events. */
const unique = (values: readonly string[]): readonly string[] =>
  values.length > 20 ? [...new Set(values)] : values.filter((value, at) => values.indexOf(value) === at);

/** The ids of an actor and of all it belongs to. */
function lineageOf(actor: Actor, { actors }: Dataset): readonly string[] {
  const ids: string[] = [];
  for (let one: Actor | undefined = actor; one !== undefined; one = actors[one.parent]) ids.push(one.id);
  return ids;
}

/** How finely a start is known. One between two stated bounds is known as finely as the unit that holds both. */
function startPrecision({ shape, start, end }: EventTime): Precision | "none" {
  if (shape !== "range" || start.date === end.date) return start.precision ?? "none";
  const days = (end.latest - start.earliest) / dayMs;
  if (!Number.isFinite(days)) return "none";
  return widths.find(([, width]) => days <= width)?.[0] ?? "century";
}

/** Days in a unit at most, or an hour more for a day on which clocks go back. */
const widths: readonly (readonly [Precision, number])[] = [
  ["day", 25 / 24],
  ["week", 7.1],
  ["month", 31.1],
  ["year", 366.1],
  ["decade", 3653.1],
];

/** What a legend explains of one event, by its columns: a legend counts all events. */
export function marksOf(dataset: Dataset, event: number): readonly MarkName[] {
  const flags = dataset.flags[event] ?? 0;
  const kind = dataset.kindNames[dataset.kind[event] ?? 0] ?? null;
  const status = statuses[dataset.status[event] ?? noStatus] ?? null;
  const marks = shapeMarks(timeShapes[dataset.shape[event] ?? 0] ?? "unknown", flags);
  if (kind === "statement") marks.push("statement");
  else if (kind !== null && kind !== "occurrence") marks.push("other");
  marks.push(...roleMarks(dataset, event));
  if ((flags & eventFlags.approximate) !== 0) marks.push("approximate");
  if ((flags & eventFlags.uncertain) !== 0) marks.push("uncertain");
  if (status === "disputed" || status === "retracted") marks.push(status);
  if ((flags & eventFlags.unsourced) !== 0) marks.push("unsourced");
  return marks;
}

function roleMarks({ participations: { from, stance, stances } }: Dataset, event: number): MarkName[] {
  let affected = false;
  let alleged = false;
  for (let i = from[event] ?? 0; i < (from[event + 1] ?? 0); i++) {
    const { role, certainty } = stances[stance[i] ?? 0] ?? { role: null, certainty: null };
    if (certainty === "alleged" || certainty === "denied") alleged = true;
    else if (role === "affected" || role === "target") affected = true;
  }
  return [...(affected ? (["affected"] as const) : []), ...(alleged ? (["alleged"] as const) : [])];
}

/** What is open, ongoing or repeated is not told as simply lasting. */
function shapeMarks(shape: TimeShape, flags: number): MarkName[] {
  const marks: MarkName[] = [];
  if (shape === "range" || shape === "unknown") marks.push(shape);
  else {
    if (shape === "duration" && (flags & eventFlags.startOpen) !== 0) marks.push("startOpen");
    if (shape === "duration" && (flags & eventFlags.endOpen) !== 0) marks.push("endOpen");
    if ((flags & eventFlags.ongoing) !== 0) marks.push("ongoing");
    if (marks.length === 0 && (flags & eventFlags.repeated) === 0) marks.push(shape);
  }
  if ((flags & eventFlags.repeated) !== 0) marks.push("repeated");
  return marks;
}

/** What is wrong with a filter in one phrase, for the programmer; null when nothing is. */
export function checkFilter(value: unknown): string | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return `filter: ${told(value)}; expected an object`;
  }
  const names = Object.keys(expectations);
  for (const [name, given] of Object.entries(value) as [string, unknown][]) {
    if (!isMember(name)) {
      const near = suggest(name, names);
      const hint = near === undefined ? `expected one of ${names.join(", ")}` : `did you mean ${near}?`;
      return `filter.${name}: unknown; ${hint}`;
    }
    const { text, item, test } = expectations[name];
    if (given === undefined || test(given)) continue;
    const wrong: unknown = Array.isArray(given) ? given.find((one) => item?.(one) === false) : undefined;
    const found = wrong === undefined ? told(given) : `${told(wrong)} in the list`;
    return `filter.${name}: ${found}; expected ${text}`;
  }
  return null;
}

const isMember = (name: string): name is keyof Filter => Object.hasOwn(expectations, name);

interface Expectation {
  readonly text: string;
  readonly test: (value: unknown) => boolean;
  /** Of a list: what each of its values must pass. */
  readonly item?: (value: unknown) => boolean;
}

const isText = (value: unknown): boolean => typeof value === "string";
const list = (of: string, item: (value: unknown) => boolean): Expectation => ({
  text: `a list of ${of}`,
  test: (value) => Array.isArray(value) && value.every(item),
  item,
});
const listFrom = (known: readonly string[]): Expectation =>
  list(known.map((one) => JSON.stringify(one)).join(", "), (value) => known.includes(value as string));

const expectations: Readonly<Record<keyof Filter, Expectation>> = {
  actors: list("ids of actors", isText),
  match: { text: '"any" or "all"', test: (value) => value === "any" || value === "all" },
  kinds: list("kinds", isText),
  categories: list("categories", isText),
  tags: list("tags", isText),
  statuses: listFrom(filterStatuses),
  sources: list("ids of sources", isText),
  minSources: {
    text: "a whole number from 0 up",
    test: (value) => Number.isSafeInteger(value) && (value as number) >= 0,
  },
  precisions: listFrom(filterPrecisions),
  marks: listFrom(markNames),
  text: { text: "a text", test: isText },
};
