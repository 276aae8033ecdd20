import { finishSteps, numbersPerStep, type Steps } from "../base/steps.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Precision } from "../time/types.ts";
import { sourceName } from "../words/attribution.ts";
import type { PlainMessageKey } from "../words/messages.ts";
import type { Phrase } from "../words/phrase.ts";
import { statusKeys } from "../words/roles.ts";
import type { Words } from "../words/words.ts";
import { type Filter, filterTests } from "./filter.ts";
import { many } from "./laneChoice.ts";
import { type MarkName, markNames } from "./markNames.ts";
import type { Matcher } from "./search.ts";
import {
  createTraits,
  type FacetName,
  filterLists,
  filterPrecisions,
  type ListName,
  type Trait,
} from "./traits.ts";

/** A value that a reader can choose. */
export interface FacetValue {
  /** As it stands in the filter; of `minSources` the number as text. */
  readonly value: string;
  readonly label: string;
  /** Language of the label where it is a text of the data in another one than the reader's, else null. */
  readonly locale: string | null;
  /** Events that would pass with this value alone in its facet, and all other facets as they are. */
  readonly count: number;
  /** Events that have it at all. */
  readonly total: number;
  readonly chosen: boolean;
}

/** What there is to choose, for each member of a filter; empty where nothing can be. */
export type Facets = { readonly [name in FacetName]: readonly FacetValue[] } & {
  /** How many more values a facet has that are not listed, where there are any. */
  readonly beyond?: { readonly [name in ListName]?: number };
};

/** Of a facet's values so many are listed, those of most events: nobody looks through more, and each needs its words. */
const mostValues = 10_000;

/** More sources than these are not asked for. */
const mostSources = 9;

/**
 * Counts for each value the events that would pass: of an event that fails one facet only, the values of that facet
 * count. `within` (null: all) restricts the counts but not the totals, so that the order of values stays. One pass.
 */
export function countFacets(
  dataset: Dataset,
  filter: Filter,
  words: Words,
  within: ((event: number) => boolean) | null,
  matches?: Matcher,
): Facets {
  return finishSteps(facetsInSteps(dataset, filter, words, within, matches));
}

/** The same, with a pause now and then. */
export function* facetsInSteps(
  dataset: Dataset,
  filter: Filter,
  words: Words,
  within: ((event: number) => boolean) | null,
  matches?: Matcher,
): Steps<Facets> {
  const traits = createTraits(dataset);
  const tests = filterTests(dataset, filter, words, matches, traits);
  const lists = filterLists.map((name) => ({
    name,
    ...traits[name],
    ...createTally(),
    needsAll: name === "actors" && filter.match === "all",
  }));
  const bySources = createTally();
  const values: number[] = [];
  for (let event = 0; event < dataset.count; event++) {
    const failed = within === null || within(event) ? failedOf(event) : "several";
    for (const { name, read, counts, totals, needsAll } of lists) {
      const isCounted = failed === null || (failed === name && !needsAll);
      for (let i = read(event, values) - 1; i >= 0; i--) add(values[i] ?? 0, counts, totals, isCounted);
    }
    const isCounted = failed === null || failed === "minSources";
    add(traits.sourceCount(event), bySources.counts, bySources.totals, isCounted);
    if (event % eventsPerStep === eventsPerStep - 1) yield event / dataset.count;
  }
  const facets: { [name in FacetName]?: readonly FacetValue[] } = {};
  const beyond: { [name in ListName]?: number } = {};
  for (const { name, ...list } of lists) {
    const { tallies, left } = yield* listedTallies(list, new Set(filter[name]));
    if (left > 0) beyond[name] = left;
    facets[name] = valuesOfFacet(name, tallies, filter, dataset, words);
    yield 1;
  }
  const byNumber = Array.from({ length: bySources.totals.length }, (_, n) => ({
    total: bySources.totals[n] ?? 0,
    count: bySources.counts[n] ?? 0,
  }));
  return { ...(facets as Facets), minSources: sourceValues(byNumber, filter, words), beyond };

  /** The one facet that an event fails, null for none. */
  function failedOf(event: number): FacetName | "text" | "several" | null {
    let failed: FacetName | "text" | null = null;
    for (const { name, passes } of tests) {
      if (passes(event)) continue;
      if (failed !== null) return "several";
      failed = name;
    }
    return failed;
  }
}

/** The values to list: those of most events, of equal ones the first, and what is chosen. `left` are the others. */
function* listedTallies(
  { nameOf, counts, totals }: Pick<Trait, "nameOf"> & ReturnType<typeof createTally>,
  chosen: ReadonlySet<string>,
): Steps<{ readonly tallies: Map<string, ListedTally>; readonly left: number }> {
  const tallies = new Map<string, ListedTally>();
  const { least, room } = leastListed(totals);
  let equal = 0; // of as many events as the last that is listed
  let left = 0;
  for (let value = 0; value < totals.length; value++) {
    if (value % numbersPerStep === numbersPerStep - 1) yield 1;
    const total = totals[value];
    if (total === undefined) continue;
    if (total === least) equal++;
    const isListed = total > least || (total === least && equal <= room);
    if (isListed || (chosen.size > 0 && chosen.has(nameOf(value))))
      tallies.set(nameOf(value), { number: value, total, count: counts[value] ?? 0 });
    else left++;
  }
  return { tallies, left };
}

/** Of how many events a value must be to be listed: of more it is, of as many while there is `room`. */
function leastListed(totals: readonly number[]): { readonly least: number; readonly room: number } {
  const byTotal = new Map<number, number>();
  totals.forEach((total) => byTotal.set(total, (byTotal.get(total) ?? 0) + 1));
  let room = mostValues;
  for (const [total, count] of [...byTotal].sort(([a], [b]) => b - a)) {
    if (count > room) return { least: total, room };
    room -= count;
  }
  return { least: 0, room };
}

/** An event has values of several lists, which takes as long as many numbers. */
const eventsPerStep = numbersPerStep / 50;

interface Tally {
  readonly count: number;
  readonly total: number;
}

interface ListedTally extends Tally {
  /** The value's number in its trait; -1 for one that the data do not have. */
  readonly number: number;
}

/** By value how many would pass, and how many there are. Values that do not occur have no place. */
const createTally = (): { readonly counts: number[]; readonly totals: number[] } => ({
  counts: [],
  totals: [],
});

function add(value: number, counts: number[], totals: number[], isCounted: boolean): void {
  totals[value] = (totals[value] ?? 0) + 1;
  if (isCounted) counts[value] = (counts[value] ?? 0) + 1;
}

function valuesOfFacet(
  name: ListName,
  tallies: Map<string, ListedTally>,
  filter: Filter,
  dataset: Dataset,
  words: Words,
): readonly FacetValue[] {
  const chosen: ReadonlySet<string> = new Set(filter[name]);
  for (const value of chosen) if (!tallies.has(value)) tallies.set(value, { number: -1, count: 0, total: 0 });
  if (tallies.size < 2 && chosen.size === 0) return [];
  const labelOf = labelsOf(name, dataset, words);
  const values = Array.from(tallies, ([value, { number, count, total }]) => {
    const { text, locale } = labelOf(value, number);
    return { value, label: text, locale, count, total, chosen: chosen.has(value) };
  });
  const order = orders(dataset)[name];
  if (order !== undefined) {
    const rank = new Map(order.map((value, at) => [value, at]));
    const rankOf = (value: string): number => rank.get(value) ?? rank.size;
    return values.sort((a, b) => rankOf(a.value) - rankOf(b.value));
  }
  const { compare } = new Intl.Collator(words.locale, { numeric: true });
  return values.sort((a, b) => b.total - a.total || compare(a.label, b.label));
}

/** The facets whose values have an order of their own; many actors are looked through by how much they took part in. */
const orders = ({ actors }: Dataset): { readonly [name in FacetName]?: readonly string[] } => ({
  ...(actors.length > many ? {} : { actors: actors.map(({ id }) => id) }),
  precisions: filterPrecisions,
  marks: markNames,
});

/** "1 source or more" and so on, as far as there are events with so many. */
function sourceValues(byNumber: readonly Tally[], filter: Filter, words: Words): readonly FacetValue[] {
  const wanted = filter.minSources ?? 0;
  const reached = Math.min(byNumber.length - 1, mostSources);
  const numbers = Array.from({ length: Math.max(0, reached) }, (_, at) => at + 1);
  if (wanted > 0 && !numbers.includes(wanted)) numbers.push(wanted);
  if (numbers.length < 2 && wanted <= 0) return [];
  return numbers
    .sort((a, b) => a - b)
    .map((n) => {
      const sum = { count: 0, total: 0 };
      byNumber.forEach(({ count, total }, number) => {
        if (number < n) return;
        sum.count += count;
        sum.total += total;
      });
      return {
        value: String(n),
        label: words.say("sourcesAtLeast", { n }),
        locale: null,
        ...sum,
        chosen: n === wanted,
      };
    });
}

/** Values in the reader's words; one that the data do not have is told as it is. */
function labelsOf(
  name: ListName,
  { actors, sources }: Dataset,
  words: Words,
): (value: string, number: number) => Phrase {
  const say = (text: string): Phrase => ({ text, locale: null });
  const keys = ownKeys[name] ?? {};
  return (value, number) => {
    const actor = name === "actors" ? actors[number] : undefined;
    const source = name === "sources" ? sources.at(number) : undefined;
    const key = keys[value];
    if (source !== undefined) return say(sourceName(source, words));
    return key === undefined ? words.text(actor?.name ?? value) : say(words.say(key));
  };
}

const ownKeys: { readonly [name in FacetName]?: Readonly<Record<string, PlainMessageKey>> } = {
  kinds: { occurrence: "kindOccurrence", statement: "legendStatement" },
  statuses: { ...statusKeys, none: "statusNotStated" },
  precisions: {
    millisecond: "precisionMillisecond",
    second: "precisionSecond",
    minute: "precisionMinute",
    hour: "precisionHour",
    day: "precisionDay",
    week: "precisionWeek",
    month: "precisionMonth",
    season: "precisionSeason",
    quarter: "precisionQuarter",
    year: "precisionYear",
    decade: "precisionDecade",
    century: "precisionCentury",
    none: "startNotStated",
  } satisfies Record<Precision | "none", PlainMessageKey>,
  marks: {
    moment: "legendMoment",
    day: "legendDay",
    duration: "legendDuration",
    range: "legendRange",
    unknown: "dateNotStated",
    startOpen: "legendStartUnknown",
    endOpen: "legendEndUnknown",
    ongoing: "legendOngoing",
    repeated: "legendRepeated",
    statement: "legendStatement",
    other: "legendOther",
    affected: "legendAffected",
    alleged: "legendAlleged",
    approximate: "legendApproximate",
    uncertain: "legendUncertain",
    disputed: "statusDisputed",
    retracted: "statusRetracted",
    unsourced: "noSource",
  } satisfies Record<MarkName, PlainMessageKey>,
};
