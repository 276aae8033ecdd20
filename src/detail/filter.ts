import type { Dataset, Status } from "../model/dataset.ts";
import { told } from "../model/report.ts";
import { suggest } from "../model/suggest.ts";
import type { Precision } from "../time/types.ts";
import type { Words } from "../words/words.ts";
import { type MarkName, markNames } from "./markNames.ts";
import type { Matcher } from "./search.ts";
import { createMatcher, foldedWords } from "./search.ts";
import {
  createTraits,
  type FacetName,
  filterLists,
  filterPrecisions,
  filterStatuses,
  type Trait,
  type Traits,
} from "./traits.ts";

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

/** One member of a filter. */
export interface FilterTest {
  readonly name: FacetName | "text";
  /** Whether an event, by its index, passes it. */
  readonly passes: (event: number) => boolean;
}

/** Whether an event, by its index, passes the filter. `matches` looks for its text, and is shared with a search. */
export function createFilter(
  dataset: Dataset,
  filter: Filter,
  words: Words,
  matches?: Matcher,
): (event: number) => boolean {
  const tests = filterTests(dataset, filter, words, matches);
  return (event) => {
    for (const { passes } of tests) if (!passes(event)) return false;
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
    if (chosen.size === 0) continue;
    const wanted = name === "actors" && filter.match === "all" ? chosen.size : 1;
    const count = countChosen(traits[name], chosen);
    tests.push({ name, passes: (event) => count(event) >= wanted });
  }
  const { minSources = 0 } = filter;
  if (minSources > 0) {
    tests.push({ name: "minSources", passes: (event) => traits.sourceCount(event) >= minSources });
  }
  const wanted = foldedWords(filter.text ?? "");
  if (wanted.length > 0) {
    const found = matches ?? createMatcher(dataset, words);
    tests.push({ name: "text", passes: (event) => found(event, wanted) });
  }
  return tests;
}

/** How many of the chosen values an event has. A value is looked up once, by its number. */
function countChosen({ read, nameOf }: Trait, chosen: ReadonlySet<string>): (event: number) => number {
  const values: number[] = [];
  const isChosen: boolean[] = [];
  return (event) => {
    let count = 0;
    for (let i = read(event, values) - 1; i >= 0; i--) {
      const value = values[i] ?? 0;
      if ((isChosen[value] ??= chosen.has(nameOf(value)))) count++;
    }
    return count;
  };
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
