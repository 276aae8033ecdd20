import { lowerBound } from "../base/search.ts";
import type { Ms, Px } from "../base/units.ts";
import type { Dataset } from "../model/dataset.ts";
import type { LaneIndex } from "./laneIndex.ts";

/** About so many events of a view are drawn singly; the rest are bare marks. */
export const singleBudget = 250;

/** Slices of time that a view is cut into where it holds more than the budget. */
const slicesPerView = 8;

/** What `chooseSingles` says of an event: a plain tick, a mark while there is room, a mark in any case. */
export const single = { never: 0, withRoom: 1, always: 2 } as const;

/**
 * Which events are drawn singly at a zoom level, by event index, as a value of `single`. All are, where a view of `width`
 * pixels holds at most `singleBudget`; elsewhere every slice of an absolute grid keeps its most important ones, so that
 * no stretch of time stays bare and a pan changes nothing.
 */
export function chooseSingles(
  dataset: Dataset,
  index: LaneIndex,
  finestMsPerPx: number,
  width: Px,
): Uint8Array {
  const chosen = new Uint8Array(dataset.count);
  const { events } = index;
  for (const event of index.undated) chosen[event] = single.always;
  if (events.length <= singleBudget) {
    for (const event of events) chosen[event] = single.always;
    return chosen;
  }
  const times = Float64Array.from(events, (event) => dataset.order[event] ?? 0);
  const slice: Ms = (width / slicesPerView) * finestMsPerPx;
  for (let from = 0; from < events.length;) {
    const number = Math.floor((times[from] ?? 0) / slice);
    const to = Math.max(from + 1, lowerBound(times, (number + 1) * slice, from));
    const keepAll = isSparse(times, number, slice);
    const kept = keepAll
      ? events.subarray(from, to)
      : mostImportant(dataset, index, events.subarray(from, to));
    for (const event of kept) chosen[event] = keepAll ? single.always : single.withRoom;
    from = to;
  }
  return chosen;
}

/**
 * True when some view around the slice, one slice short of the whole width, stays within the budget. Views that hang
 * over the ends of the data do not count: they would call every end sparse.
 */
function isSparse(times: Float64Array, number: number, slice: Ms): boolean {
  const length = slicesPerView - 1;
  const earliest = Math.floor((times[0] ?? 0) / slice);
  const latest = Math.max(earliest, Math.floor((times.at(-1) ?? 0) / slice) - length + 1);
  const from = Math.max(number - length + 1, Math.min(earliest, number));
  const to = Math.min(number, Math.max(latest, number - length + 1));
  for (let first = from; first <= to; first++) {
    const start = lowerBound(times, first * slice);
    const end = lowerBound(times, (first + length) * slice, start);
    if (end - start <= singleBudget) return true;
  }
  return false;
}

/** The best of one slice: by importance, then by how many lanes they tie together, then the earlier. */
function mostImportant(dataset: Dataset, index: LaneIndex, events: Int32Array): readonly number[] {
  const count = Math.floor(singleBudget / slicesPerView);
  const precedes = (a: number, b: number): boolean => {
    const difference = (dataset.importance[a] ?? 0) - (dataset.importance[b] ?? 0);
    if (difference !== 0) return difference > 0;
    return index.marksOf(a).length > index.marksOf(b).length;
  };
  const best: number[] = [];
  for (const event of events) {
    let at = best.length;
    while (at > 0 && precedes(event, best[at - 1] ?? event)) at--;
    if (at >= count) continue;
    best.splice(at, 0, event);
    if (best.length > count) best.pop();
  }
  return best;
}
