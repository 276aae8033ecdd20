import { scatter } from "../base/scatter.ts";
import { firstNotBelow } from "../base/search.ts";
import type { Ms, Px } from "../base/units.ts";
import type { Dataset } from "../model/dataset.ts";
import type { LaneIndex } from "./laneIndex.ts";

/** About so many events of a view are drawn singly; the rest are counted. */
export const singleBudget = 250;

/** Slices of time that a view is cut into where it holds more than the budget. */
const slicesPerView = 8;

/** What `chooseSingles` says of an event: counted, a mark while there is room for its title, a mark with or without one. */
export const single = { never: 0, withTitle: 1, always: 2 } as const;

/** A part of `index.events`: from one place in it to before another. */
export interface EventRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Which events are drawn singly at a zoom level, by event index, as a value of `single`. All are, where a view of `width`
 * pixels holds at most `singleBudget`; elsewhere every slice of an absolute grid keeps its most important ones, and in each
 * lane a few, so that no stretch of time and no lane stays bare and a pan changes nothing. `part` limits the work to a part
 * of the events, which should begin and end with a slice.
 */
export function chooseSingles(
  dataset: Dataset,
  index: LaneIndex,
  finestMsPerPx: number,
  width: Px,
  part: EventRange | null = null,
): Uint8Array {
  const chosen = new Uint8Array(dataset.count);
  const { events } = index;
  for (const event of index.undated) chosen[event] = single.always;
  if (events.length <= singleBudget) {
    for (const event of events) chosen[event] = single.always;
    return chosen;
  }
  const { from: begin, to: end } = part ?? { from: 0, to: events.length };
  const at = (i: number): Ms => dataset.order[events[i] ?? 0] ?? 0;
  const slice: Ms = (width / slicesPerView) * finestMsPerPx;
  for (let from = begin; from < end;) {
    const number = Math.floor(at(from) / slice);
    const to = Math.max(from + 1, firstNotBelow(at, (number + 1) * slice, from, end));
    chooseOfSlice(dataset, index, { from, to }, chosen, slice);
    from = to;
  }
  if (begin < end) chooseOfLanes(dataset, index, at(begin), at(end - 1), chosen, slice);
  const times = new Float64Array(end - begin);
  for (let i = begin; i < end; i++) times[i - begin] = at(i);
  const sparse = sparseEvents(times, width * finestMsPerPx);
  for (let i = begin; i < end; i++) if (sparse[i - begin] === 1) chosen[events[i] ?? 0] = single.always;
  return chosen;
}

/** Most events of a lane in a slice that are drawn for the lane's sake. */
const mostOfLane = 2;
/** Fewer where there are many lanes: about so many events of all lanes. */
const mostOfLanes = 96;

/** The best of each lane in each slice: by importance, then in an order that is the same at every level. */
function chooseOfLanes(
  { order, importance }: Dataset,
  { lanes }: LaneIndex,
  first: Ms,
  last: Ms,
  chosen: Uint8Array,
  slice: Ms,
): void {
  const most = Math.max(1, Math.min(mostOfLane, Math.floor(mostOfLanes / lanes.length)));
  for (const { events } of lanes) {
    const at = (i: number): Ms => order[events[i] ?? 0] ?? 0;
    const end = firstNotBelow(at, last + 1, 0, events.length);
    for (let from = firstNotBelow(at, first, 0, end); from < end;) {
      const number = Math.floor(at(from) / slice);
      const to = Math.max(from + 1, firstNotBelow(at, (number + 1) * slice, from, end));
      for (const event of bestOfLane(events, from, to, order, importance, most)) {
        if (chosen[event] === single.never) chosen[event] = single.withTitle;
      }
      from = to;
    }
  }
}

function bestOfLane(
  events: Int32Array,
  from: number,
  to: number,
  order: Dataset["order"],
  importance: Dataset["importance"],
  most: number,
): readonly number[] {
  const best: { readonly event: number; readonly weight: number; readonly turn: number }[] = [];
  for (let i = from; i < to; i++) {
    const event = events[i] ?? 0;
    const weight = importance[event] ?? 0;
    const turn = scatter(order[event] ?? 0);
    let rank = best.length;
    for (let above = best[rank - 1]; above !== undefined; above = best[rank - 1]) {
      if (weight < above.weight || (weight === above.weight && turn >= above.turn)) break;
      rank--;
    }
    if (rank >= most) continue;
    best.splice(rank, 0, { event, weight, turn });
    if (best.length > most) best.pop();
  }
  return best.map(({ event }) => event);
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

/** Parts of a slice that have their own best ones before the whole chooses. */
const partsOfSlice = 8;
/** Most events of a slice, and of one of its parts, that are drawn while there is room for their titles. */
const mostOfSlice: number = Math.floor(singleBudget / slicesPerView);
const mostOfPart: number = Math.floor((0.75 * mostOfSlice) / partsOfSlice);

/** Chooses the best of each part, so that they are spread over the slice, then the best of the rest. */
function chooseOfSlice(
  dataset: Dataset,
  index: LaneIndex,
  { from, to }: EventRange,
  chosen: Uint8Array,
  slice: Ms,
): void {
  const { events } = index;
  const at = (i: number): Ms => dataset.order[events[i] ?? 0] ?? 0;
  const length = slice / partsOfSlice;
  let left = mostOfSlice;
  const take = (range: EventRange, most: number): void => {
    for (const event of mostImportant(dataset, index, range, chosen, most, length)) {
      chosen[event] = single.withTitle;
      left--;
    }
  };
  if (to - from > mostOfSlice) {
    for (let begin = from; begin < to;) {
      const number = Math.floor(at(begin) / length);
      const end = Math.max(begin + 1, firstNotBelow(at, (number + 1) * length, begin, to));
      take({ from: begin, to: end }, Math.min(left, mostOfPart));
      begin = end;
    }
  }
  take({ from, to }, left);
}

/**
 * The best of a range, of those not chosen yet: by importance, then what stands alone in time for at least `apart`,
 * then by how many lanes and sources an event ties together, then the earlier.
 */
function mostImportant(
  { order, importance, citations }: Dataset,
  { events, laneCount }: LaneIndex,
  { from, to }: EventRange,
  chosen: Uint8Array,
  most: number,
  apart: Ms,
): readonly number[] {
  const at = (i: number): Ms => order[events[i] ?? 0] ?? 0;
  const isAlone = (i: number): number =>
    Number(
      (i === 0 || at(i) - at(i - 1) >= apart) && (i === events.length - 1 || at(i + 1) - at(i) >= apart),
    );
  const ties = (event: number): number =>
    laneCount(event) * 8 + Math.min(7, (citations.from[event + 1] ?? 0) - (citations.from[event] ?? 0));
  const best: {
    readonly event: number;
    readonly weight: number;
    readonly alone: number;
    readonly tied: number;
  }[] = [];
  let least = -Infinity; // the weight that is needed
  for (let i = from; i < to; i++) {
    const event = events[i] ?? 0;
    const weight = importance[event] ?? 0;
    if (weight < least || chosen[event] !== single.never) continue;
    const [alone, tied] = [isAlone(i), ties(event)];
    let rank = best.length;
    for (let above = best[rank - 1]; above !== undefined; above = best[rank - 1]) {
      const more = weight - above.weight || alone - above.alone || tied - above.tied;
      if (!(more > 0)) break;
      rank--;
    }
    if (rank >= most) continue;
    best.splice(rank, 0, { event, weight, alone, tied });
    if (best.length > most) best.pop();
    if (best.length === most) least = best.at(-1)?.weight ?? least;
  }
  return best.map(({ event }) => event);
}

/** The part of the events whose place in the order of time lies in a span. */
export function eventsWithin({ order }: Dataset, { events }: LaneIndex, start: Ms, end: Ms): EventRange {
  const at = (i: number): Ms => order[events[i] ?? 0] ?? 0;
  const from = firstNotBelow(at, start, 0, events.length);
  return { from, to: firstNotBelow(at, end, from, events.length) };
}
