import { numbersPerStep, type Steps } from "../base/steps.ts";
import type { Facets, FacetValue } from "../detail/facets.ts";
import type { Filter } from "../detail/filter.ts";
import { kindNumbers } from "../detail/kinds.ts";
import type { LaneIndex, LaneMark } from "../detail/laneIndex.ts";
import { createMarkReader, type MarkName, markNames, marksIn } from "../detail/markNames.ts";
import { tiedEvents } from "../layout/selectedTies.ts";
import type { Dataset } from "../model/dataset.ts";
import type { LegendContent, Tally } from "../render/html/legend.ts";
import type { LegendNote } from "../scene/legendNodes.ts";

/** How many events of a dataset have what a legend explains. */
export interface LegendTotals {
  readonly marks: ReadonlyMap<MarkName, number>;
  /** The caller's own kinds, each with the number that gives its outline. */
  readonly kinds: ReadonlyMap<string, { readonly number: number; readonly total: number }>;
}

/** Counts all events, with a pause now and then. */
export function* legendTotals(dataset: Dataset): Steps<LegendTotals> {
  const byBits = new Uint32Array(2 ** markNames.length);
  const met: number[] = []; // bits that some event has
  const byKind = new Uint32Array(dataset.kindNames.length);
  const marksOf = createMarkReader(dataset);
  const { count, kind: kindOf } = dataset;
  const tally = (from: number, to: number): void => {
    for (let event = from; event < to; event++) {
      const bits = marksOf(event);
      const known = byBits[bits] ?? 0;
      if (known === 0) met.push(bits);
      byBits[bits] = known + 1;
      const kind = kindOf[event] ?? 0;
      byKind[kind] = (byKind[kind] ?? 0) + 1;
    }
  };
  for (let from = 0; from < count; from += numbersPerStep) {
    tally(from, Math.min(count, from + numbersPerStep));
    yield from / count;
  }
  const marks = new Map<MarkName, number>();
  for (const bits of met)
    for (const name of marksIn(bits)) marks.set(name, (marks.get(name) ?? 0) + (byBits[bits] ?? 0));
  const numbers = kindNumbers(dataset);
  const kinds = new Map<string, { readonly number: number; readonly total: number }>();
  dataset.kindNames.forEach((kind, i) => {
    const total = byKind[i] ?? 0;
    if (kind !== null && total > 0 && numbers(kind) > 1) kinds.set(kind, { number: numbers(kind), total });
  });
  return { marks, kinds };
}

/** Events in which arrows are looked for. */
const looked = 5000;

const hasDirection = (marks: readonly LaneMark[]): boolean =>
  marks.some(({ role }) => role === "agent") &&
  marks.some(({ role }) => role === "target" || role === "affected");

/** What has dates that may be wider than a column. */
const wideMarks: readonly MarkName[] = [
  "day",
  "duration",
  "range",
  "startOpen",
  "endOpen",
  "ongoing",
  "repeated",
];

/**
 * What ties a legend to one picture: lines between lanes and events, the line of "as of", columns of counts. `asOf`: whether
 * something goes on.
 */
export function legendNotes(
  dataset: Dataset,
  { marks }: LegendTotals,
  index: LaneIndex,
  asOf: boolean,
  counts: boolean,
): ReadonlySet<LegendNote> {
  const notes = new Set<LegendNote>();
  const isTied = (event: number): boolean => index.laneCount(event) > 1 && index.marksOf(event).length > 1;
  if (index.sharesEvents && index.events.some(isTied)) notes.add("connector");
  if (asOf) notes.add("asOf");
  if (index.events.subarray(0, looked).some((event) => hasDirection(index.marksOf(event))))
    notes.add("direction");
  if (tiedEvents(dataset).length > 0) notes.add("tie");
  if (dataset.corrections.length > 0) notes.add("corrected");
  if (counts) notes.add("counts");
  if (counts && wideMarks.some((name) => marks.has(name))) notes.add("wideCounts");
  return notes;
}

/** The legend of a dataset under a filter. `facets` count under it; null where everything is shown. */
export function legendContent(
  totals: LegendTotals,
  notes: ReadonlySet<LegendNote>,
  { marks = [], kinds = [] }: Filter,
  facets: Facets | null,
  lanes: number,
  layout: "lanes" | "list",
): LegendContent {
  const tally = (values: readonly FacetValue[] | undefined, name: string, total: number): Tally => ({
    total,
    count: values?.find(({ value }) => value === name)?.count ?? total,
  });
  return {
    marks: new Map([...totals.marks].map(([name, total]) => [name, tally(facets?.marks, name, total)])),
    kinds: [...totals.kinds].map(([kind, { number, total }]) => ({
      kind,
      number,
      ...tally(facets?.kinds, kind, total),
    })),
    notes,
    lanes,
    layout,
    pressed: { marks, kinds },
  };
}

/** The filter with one entry of the legend pressed or let go. */
export function withLegendKey(
  filter: Filter,
  list: "marks" | "kinds",
  name: string,
  pressed: boolean,
): Filter {
  const others = (filter[list] ?? []).filter((one) => one !== name);
  return { ...filter, [list]: pressed ? [...others, name] : others };
}
