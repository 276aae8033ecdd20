import type { Span } from "../base/units.ts";
import type { LaneIndex } from "../detail/laneIndex.ts";
import type { Dataset } from "../model/dataset.ts";
import { robustExtent } from "../view/fit.ts";

/** Events so far from all others that "show all" leaves them out, on one side. */
export interface FarEvents {
  readonly side: "earlier" | "later";
  readonly count: number;
  /** The one nearest to the rest: where to go. */
  readonly event: number;
}

/** The far events that a view does not show. At most one entry a side. */
export function farEvents(dataset: Dataset, index: LaneIndex, view: Span): readonly FarEvents[] {
  const starts = Float64Array.from(index.events, (event) => dataset.start[event] ?? 0).sort();
  const extent = robustExtent(
    starts,
    Float64Array.from(index.events, (event) => dataset.end[event] ?? 0),
  );
  if (extent === null) return [];
  const early: number[] = [];
  const late: number[] = [];
  for (const event of index.events) {
    const [start, end] = [dataset.start[event] ?? 0, dataset.end[event] ?? 0];
    if (start <= view.end && end >= view.start) continue;
    if (start < extent.start) early.push(event);
    else if (start > extent.end) late.push(event);
  }
  const sides = [
    { side: "earlier", count: early.length, event: early.at(-1) ?? -1 },
    { side: "later", count: late.length, event: late[0] ?? -1 },
  ] as const;
  return sides.filter(({ count }) => count > 0);
}
