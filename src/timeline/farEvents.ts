import { firstNotBelow } from "../base/search.ts";
import type { Ms, Span } from "../base/units.ts";
import type { LaneIndex } from "../detail/laneIndex.ts";
import type { Dataset } from "../model/dataset.ts";

/** Events so far from all others that "show all" leaves them out, on one side. */
export interface FarEvents {
  readonly side: "earlier" | "later";
  readonly count: number;
  /** The one nearest to the rest: where to go. */
  readonly event: number;
}

/** The far events of both sides, in order; the same for every view. */
export interface Outliers {
  readonly earlier: readonly number[];
  readonly later: readonly number[];
}

/** Events outside the extent that "show all" shows; null: there are none. Takes columns in time of the axis, as does `farEvents`. */
export function findOutliers({ order }: Dataset, { events }: LaneIndex, extent: Span | null): Outliers {
  if (extent === null) return { earlier: [], later: [] };
  const at = (i: number): Ms => order[events[i] ?? 0] ?? 0;
  const from = firstNotBelow(at, extent.start, 0, events.length);
  let to = firstNotBelow(at, extent.end, from, events.length);
  while (to < events.length && at(to) <= extent.end) to++;
  return { earlier: [...events.subarray(0, from)], later: [...events.subarray(to)] };
}

/** The far events that a view does not show. At most one entry a side. */
export function farEvents(dataset: Dataset, outliers: Outliers, view: Span): readonly FarEvents[] {
  const isUnseen = (event: number): boolean =>
    (dataset.start[event] ?? 0) > view.end || (dataset.end[event] ?? 0) < view.start;
  const earlier = outliers.earlier.filter(isUnseen);
  const later = outliers.later.filter(isUnseen);
  const sides = [
    { side: "earlier", count: earlier.length, event: earlier.at(-1) ?? -1 },
    { side: "later", count: later.length, event: later[0] ?? -1 },
  ] as const;
  return sides.filter(({ count }) => count > 0);
}
