import type { Facets, FacetValue } from "../detail/facets.ts";
import { type Filter, type MarkName, marksOf } from "../detail/filter.ts";
import { kindNumbers } from "../detail/kinds.ts";
import type { LaneIndex, LaneMark } from "../detail/laneIndex.ts";
import { tiedEvents } from "../layout/selectedTies.ts";
import { type Dataset, eventFlags, type Stance } from "../model/dataset.ts";
import type { LegendContent, Tally } from "../render/html/legend.ts";
import type { LegendNote } from "../scene/legendNodes.ts";

/** How many events of a dataset have what a legend explains. */
export interface LegendTotals {
  readonly marks: ReadonlyMap<MarkName, number>;
  /** The caller's own kinds, each with the number that gives its outline. */
  readonly kinds: ReadonlyMap<string, { readonly number: number; readonly total: number }>;
}

export function legendTotals(dataset: Dataset): LegendTotals {
  const numbers = kindNumbers(dataset);
  const marks = new Map<MarkName, number>();
  const kinds = new Map<string, { readonly number: number; readonly total: number }>();
  for (const { event, count } of alikeEvents(dataset)) {
    for (const name of marksOf(dataset, event)) marks.set(name, (marks.get(name) ?? 0) + count);
    const kind = dataset.kindNames[dataset.kind[event] ?? 0] ?? null;
    if (kind === null || numbers(kind) <= 1) continue;
    kinds.set(kind, { number: numbers(kind), total: (kinds.get(kind)?.total ?? 0) + count });
  }
  return { marks, kinds };
}

/** One event, and how many there are, of all that a legend explains alike. */
function alikeEvents(dataset: Dataset): Iterable<{ readonly event: number; readonly count: number }> {
  const { flags, shape, status, kind, participations } = dataset;
  const alike = new Map<number, { readonly event: number; count: number }>();
  const parts = stanceParts(participations.stances);
  const { from, stance } = participations;
  let last = -1;
  let group = { event: -1, count: 0 };
  for (let event = 0; event < dataset.count; event++) {
    let roles = 0;
    const stop = from[event + 1] ?? 0;
    for (let i = from[event] ?? 0; i < stop; i++) roles |= parts[stance[i] ?? 0] ?? 0;
    // Less than 2 ** 53: 7 flags, 3 bits of shape, 8 of status, 2 of roles, 32 of kinds.
    const key =
      (kind[event] ?? 0) * 2 ** 20 +
      ((flags[event] ?? 0) | ((shape[event] ?? 0) << 7) | ((status[event] ?? 0) << 10) | (roles << 18));
    if (key !== last) {
      last = key;
      const known = alike.get(key);
      group = known ?? { event, count: 0 };
      if (known === undefined) alike.set(key, group);
    }
    group.count++;
  }
  return alike.values();
}

/** What a way to take part means for a legend: 1 for being affected, 2 for what is alleged or denied. */
const stanceParts = (stances: readonly Stance[]): Uint8Array =>
  Uint8Array.from(stances, ({ role, certainty }) => {
    if (certainty === "alleged" || certainty === "denied") return 2;
    return role === "affected" || role === "target" ? 1 : 0;
  });

/** Events in which arrows are looked for. */
const looked = 5000;

const hasDirection = (marks: readonly LaneMark[]): boolean =>
  marks.some(({ role }) => role === "agent") &&
  marks.some(({ role }) => role === "target" || role === "affected");

/** What ties a legend to one picture: lines between lanes and events, the line of "as of", columns of counts. */
export function legendNotes(dataset: Dataset, index: LaneIndex, counts: boolean): ReadonlySet<LegendNote> {
  const notes = new Set<LegendNote>();
  const { events } = index;
  for (let i = 0; i < events.length; i++) {
    const event = events[i] ?? 0;
    if (!notes.has("connector") && index.laneCount(event) > 1 && index.marksOf(event).length > 1)
      notes.add("connector");
    if (((dataset.flags[event] ?? 0) & eventFlags.ongoing) !== 0) notes.add("asOf");
    if (notes.size === 2) break;
  }
  if (index.events.subarray(0, looked).some((event) => hasDirection(index.marksOf(event))))
    notes.add("direction");
  if (tiedEvents(dataset).length > 0) notes.add("tie");
  if (dataset.corrections.length > 0) notes.add("corrected");
  if (counts) notes.add("counts");
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
