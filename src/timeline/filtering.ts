import type { Steps } from "../base/steps.ts";
import { once, throwLater } from "../base/throwLater.ts";
import { type Facets, facetsInSteps } from "../detail/facets.ts";
import { createFilter, type Filter, isEmptyFilter } from "../detail/filter.ts";
import { createMatcher, findEvents, foldedWords, type Matcher } from "../detail/search.ts";
import type { Dataset } from "../model/dataset.ts";
import type { EventInput } from "../model/input.ts";
import type { Words } from "../words/words.ts";

/** What decides about which events are shown. One record, replaced and never changed. */
export interface Filtering<Data = unknown> {
  /** What `setFilter` or the reader's controls say, as plain data. */
  readonly filter: Filter;
  /** The caller's own test, null for none. */
  readonly predicate: ((event: EventInput<Data>) => boolean) | null;
  /** Whether an event, by index, passes both; null where all do. */
  readonly keep: ((event: number) => boolean) | null;
  /** Whether it passes the caller's own test; null where there is none. */
  readonly within: ((event: number) => boolean) | null;
  /** Finds words in events, and keeps what it has folded. */
  readonly matches: Matcher;
  /** What the reader looks for, and the shown events that say it, in order of time. */
  readonly search: { readonly text: string; readonly hits: readonly number[] };
}

/** No filter, on a dataset in a reader's words. */
export function createFiltering<Data>(dataset: Dataset<Data>, words: Words): Filtering<Data> {
  return {
    filter: {},
    predicate: null,
    keep: null,
    within: null,
    matches: createMatcher(dataset, words),
    search: { text: "", hits: [] },
  };
}

/** What may change about which events are shown. */
export interface FilteringChange<Data = unknown> {
  readonly filter?: Filter;
  readonly predicate?: Filtering<Data>["predicate"];
  readonly search?: string;
  /** The data or the words are others. */
  readonly isNew?: boolean;
}

/** The filtering with some of it changed, or with the same on other data or in other words. */
export function* refilter<Data>(
  before: Filtering<Data>,
  change: FilteringChange<Data>,
  dataset: Dataset<Data>,
  words: Words,
): Steps<Filtering<Data>> {
  const { filter = before.filter, predicate = before.predicate, search = before.search.text } = change;
  const matches = change.isNew === true ? createMatcher(dataset, words) : before.matches;
  const within = predicate === null ? null : testOf(predicate, dataset);
  const passes = isEmptyFilter(filter) ? null : createFilter(dataset, filter, words, matches);
  const keep = both(within, passes);
  const found = yield* findEvents(dataset, foldedWords(search), matches);
  const hits = keep === null ? found : found.filter(keep);
  return { filter, predicate, keep, within, matches, search: { text: search, hits } };
}

/** What there is to choose under the present filter. */
export const facetsOf = (
  { filter, within, matches }: Pick<Filtering, "filter" | "within" | "matches">,
  dataset: Dataset,
  words: Words,
): Steps<Facets> => facetsInSteps(dataset, filter, words, within, matches);

type Test = (event: number) => boolean;

const both = (a: Test | null, b: Test | null): Test | null =>
  a === null || b === null ? (a ?? b) : (event) => a(event) && b(event);

/** The caller's test by index; one that throws keeps the event, and its first error is reported by the browser. */
function testOf<Data>(predicate: (event: EventInput<Data>) => boolean, dataset: Dataset<Data>): Test {
  const report = once(throwLater);
  return (event) => {
    try {
      return predicate(dataset.fields.input(event));
    } catch (error) {
      report(error);
      return true;
    }
  };
}
