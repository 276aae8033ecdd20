import { lowerBound } from "../base/search.ts";
import type { Ms, Px } from "../base/units.ts";
import type { Dataset } from "../model/dataset.ts";
import type { LaneIndex } from "./laneIndex.ts";

/** About so many events of a view are drawn singly; the rest are counted. */
export const singleBudget = 250;

/** Slices of time that a view is cut into where it holds more than the budget. */
const slicesPerView = 8;

/** What `chooseSingles` says of an event: counted, a mark while there is room, a mark in any case. */
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
  const sparse = sparseEvents(times, width * finestMsPerPx);
  const slice: Ms = (width / slicesPerView) * finestMsPerPx;
  for (let from = 0; from < events.length;) {
    const number = Math.floor((times[from] ?? 0) / slice);
    const to = Math.max(from + 1, lowerBound(times, (number + 1) * slice, from));
    const crowd: number[] = [];
    for (let i = from; i < to; i++) {
      const event = events[i] ?? 0;
      if (sparse[i] === 1) chosen[event] = single.always;
      else crowd.push(event);
    }
    for (const event of mostImportant(dataset, index, crowd)) chosen[event] = single.withRoom;
    from = to;
  }
  return chosen;
}

/**
 * 1 for each event that some view of at least `length` shows together with at most the budget. Such a view ends before
 * the event after its last and begins after the one before its first; so a run of as many events as the budget, with
 * its neighbours, must be at least as long. Views that hang over the ends of the data do not count: they would call
 * every end sparse. `times` ascend.
 */
function sparseEvents(times: Float64Array, length: Ms): Uint8Array {
  const sparse = new Uint8Array(times.length);
  const last = times.length - 1;
  let marked = 0;
  for (let first = 0; first + singleBudget - 1 <= last; first++) {
    const before = times[Math.max(0, first - 1)] ?? 0;
    const after = times[Math.min(last, first + singleBudget)] ?? 0;
    if (after - before < length) continue;
    marked = Math.max(marked, first);
    while (marked < first + singleBudget) sparse[marked++] = 1;
  }
  return sparse;
}

/** The best of one slice: by importance, then by how many lanes they tie together, then the earlier. */
function mostImportant(dataset: Dataset, index: LaneIndex, events: readonly number[]): readonly number[] {
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
