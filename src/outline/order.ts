import { lowerBound } from "../base/search.ts";
import type { Dataset } from "../model/dataset.ts";

/** The events in order of time, undated ones last. `visible` may come in any order and holds each event once; null means all. */
export function timeOrder(
  dataset: Pick<Dataset, "count">,
  visible: readonly number[] | null,
): readonly number[] {
  if (visible === null) return Array.from({ length: dataset.count }, (_, index) => index);
  // A dataset is in order of time, so its indices are.
  return visible.every((event, at) => at === 0 || event > (visible[at - 1] ?? 0))
    ? visible
    : [...visible].sort((a, b) => a - b);
}

/** The next event of an order, later (1) or earlier (-1); -1 where there is none. The event itself need not be in it. */
export function neighbour(order: readonly number[], event: number, direction: 1 | -1): number {
  const at = lowerBound(order, event);
  if (direction === -1) return order[at - 1] ?? -1;
  return order[order[at] === event ? at + 1 : at] ?? -1;
}

/** The 1-based place of an event in an order, and the order's length: what `createCard` says as "1 of 11". */
export function positionIn(
  order: readonly number[],
  event: number,
): { readonly position: number; readonly total: number } {
  return { position: lowerBound(order, event) + 1, total: order.length };
}
