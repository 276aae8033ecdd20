import type { Dataset, EventRecord } from "../model/dataset.ts";
import type { Precision } from "../time/types.ts";
import { sourceName } from "../words/attribution.ts";
import type { PlainMessageKey } from "../words/messages.ts";
import type { Phrase } from "../words/phrase.ts";
import { statusKeys } from "../words/roles.ts";
import type { Words } from "../words/words.ts";
import type { FacetName, Filter, MarkName, Traits } from "./filter.ts";
import { createTraits, filterLists, filterPrecisions, filterTests, markNames } from "./filter.ts";
import type { Matcher } from "./search.ts";

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
export type Facets = { readonly [name in FacetName]: readonly FacetValue[] };

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
  const traits = createTraits(dataset);
  const tests = filterTests(dataset, filter, words, matches, traits);
  const tallies = facetNames.map((name) => ({
    name,
    valuesOf: name === "minSources" ? null : traits[name],
    needsAll: name === "actors" && filter.match === "all",
    values: new Map<string, Tally>(),
  }));
  const bySources: Tally[] = []; // by the number of sources
  for (let event = 0; event < dataset.count; event++) {
    const record = dataset.event(event);
    const failed = within === null || within(event) ? failedOf(record) : "several";
    for (const { name, valuesOf, needsAll, values } of tallies) {
      const counts = failed === null || (failed === name && !needsAll);
      if (valuesOf === null) {
        add((bySources[traits.sourceCount(record)] ??= { count: 0, total: 0 }), counts);
        continue;
      }
      for (const value of valuesOf(record)) {
        let tally = values.get(value);
        if (tally === undefined) values.set(value, (tally = { count: 0, total: 0 }));
        add(tally, counts);
      }
    }
  }
  return Object.fromEntries(
    tallies.map(({ name, values }) => [
      name,
      name === "minSources"
        ? sourceValues(bySources, filter, words)
        : valuesOfFacet(name, values, filter, dataset, words),
    ]),
  ) as Facets; // A list for each name of `facetNames`.

  /** The one facet that an event fails, null for none. */
  function failedOf(record: EventRecord): FacetName | "text" | "several" | null {
    let failed: FacetName | "text" | null = null;
    for (const { name, passes } of tests) {
      if (passes(record)) continue;
      if (failed !== null) return "several";
      failed = name;
    }
    return failed;
  }
}

interface Tally {
  count: number;
  total: number;
}

function add(tally: Tally, counts: boolean): void {
  tally.total++;
  if (counts) tally.count++;
}

const facetNames: readonly FacetName[] = [...filterLists, "minSources"];

function valuesOfFacet(
  name: keyof Traits & FacetName,
  tallies: Map<string, Tally>,
  filter: Filter,
  dataset: Dataset,
  words: Words,
): readonly FacetValue[] {
  const chosen: ReadonlySet<string> = new Set(filter[name]);
  for (const value of chosen) if (!tallies.has(value)) tallies.set(value, { count: 0, total: 0 });
  if (tallies.size < 2 && chosen.size === 0) return [];
  const labelOf = labelsOf(name, dataset, words);
  const values = Array.from(tallies, ([value, { count, total }]) => {
    const { text, locale } = labelOf(value);
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

/** The facets whose values have an order of their own. */
const orders = ({ actors }: Dataset): { readonly [name in FacetName]?: readonly string[] } => ({
  actors: actors.map(({ id }) => id),
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

/** Values in the reader's words; one that is not known is told as it is. */
function labelsOf(
  name: keyof Traits & FacetName,
  { actors, sources }: Dataset,
  words: Words,
): (value: string) => Phrase {
  const phrases = new Map<string, Phrase>();
  const say = (text: string): Phrase => ({ text, locale: null });
  if (name === "actors") for (const actor of actors) phrases.set(actor.id, words.text(actor.name));
  if (name === "sources") {
    for (const source of sources) phrases.set(source.id, say(sourceName(source, words)));
  }
  const keys = ownKeys[name] ?? {};
  for (const [value, key] of Object.entries(keys)) phrases.set(value, say(words.say(key)));
  return (value) => phrases.get(value) ?? words.text(value);
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
