import { lowerBound } from "../base/search.ts";
import type { Px } from "../base/units.ts";
import type { Target } from "./host.ts";

/**
 * The marks of a lane as focus meets them: in order of their start, ties by the lower event, which is the order of the
 * dataset. `x` grows with time, in pixels of any origin, or is time itself.
 */
export interface LaneMarks {
  readonly events: ArrayLike<number>;
  /** Where a mark begins, by its place in `events`; ascending. */
  readonly start: (place: number) => Px;
  /** Where it ends; not before it begins. */
  readonly end: (place: number) => Px;
}

/** The event before (-1) or after (1) in the lane; null at its end, or when the event is not there. */
export function nextInLane(lanes: readonly LaneMarks[], at: Target, step: 1 | -1): Target | null {
  const lane = lanes[at.lane];
  if (lane === undefined) return null;
  const place = placeOf(lane, at.event);
  return place < 0 ? null : targetAt(lane, at.lane, place + step);
}

/**
 * The event before (-1) or after (1) in time over all lanes, each event once however many lanes it is in. It is met in
 * the lane of the present one if it is there, else in the nearest that has it, the upper of two as near. An event that is
 * not in its lane has no neighbour.
 */
export function nextInTime(lanes: readonly LaneMarks[], at: Target, step: 1 | -1): Target | null {
  const lane = lanes[at.lane];
  const place = lane === undefined ? -1 : placeOf(lane, at.event);
  if (lane === undefined || place < 0) return null;
  const from: Spot = { start: lane.start(place), event: at.event };
  let best: (Spot & { readonly lane: number }) | null = null;
  for (const index of outward(lanes.length, at.lane)) {
    const found = neighbour(lanes[index], from, step);
    // Only what is nearer in time replaces: the same event in a lane farther off does not.
    if (found !== null && (best === null || compare(found, best) * step < 0))
      best = { ...found, lane: index };
  }
  return best === null ? null : { event: best.event, lane: best.lane };
}

/**
 * The mark nearest to `x` in the lane, null when it is empty. A mark over `x` is at no distance; among marks as near, the
 * one that begins nearer, then the earlier.
 */
export function nearestInLane(lanes: readonly LaneMarks[], lane: number, x: Px): Target | null {
  const marks = lanes[lane];
  if (marks === undefined) return null;
  let best = -1;
  let bestGap = Infinity;
  let bestStart = Infinity;
  for (let i = 0; i < marks.events.length; i++) {
    const start = marks.start(i);
    const gap = Math.max(start - x, x - marks.end(i), 0);
    const fromStart = Math.abs(start - x);
    if (gap > bestGap || (gap === bestGap && fromStart >= bestStart)) continue;
    best = i;
    bestGap = gap;
    bestStart = fromStart;
  }
  return targetAt(marks, lane, best);
}

/**
 * The mark nearest to `x` in the next lane above (-1) or below (1) that has any; null when there is none. Give it the same
 * `x` for each of several steps, and focus goes straight up or down.
 */
export function nearestBeside(lanes: readonly LaneMarks[], lane: number, x: Px, step: 1 | -1): Target | null {
  for (let index = lane + step; index >= 0 && index < lanes.length; index += step) {
    const found = nearestInLane(lanes, index, x);
    if (found !== null) return found;
  }
  return null;
}

/** The mark nearest to `x` in the lane or, if it is empty, in the nearest lane that is not, the upper of two as near. */
export function nearest(lanes: readonly LaneMarks[], lane: number, x: Px): Target | null {
  for (const index of outward(lanes.length, lane)) {
    const found = nearestInLane(lanes, index, x);
    if (found !== null) return found;
  }
  return null;
}

export function firstInLane(lanes: readonly LaneMarks[], lane: number): Target | null {
  const marks = lanes[lane];
  return marks === undefined ? null : targetAt(marks, lane, 0);
}

export function lastInLane(lanes: readonly LaneMarks[], lane: number): Target | null {
  const marks = lanes[lane];
  return marks === undefined ? null : targetAt(marks, lane, marks.events.length - 1);
}

/** The event that begins first of all, in the uppermost of its lanes. */
export function first(lanes: readonly LaneMarks[]): Target | null {
  return extreme(lanes, 0, 1);
}

/** The event that begins last of all, in the uppermost of its lanes. */
export function last(lanes: readonly LaneMarks[]): Target | null {
  return extreme(lanes, -1, -1);
}

/** A mark's place in the order of time. */
interface Spot {
  readonly start: Px;
  readonly event: number;
}

const compare = (a: Spot, b: Spot): number => a.start - b.start || a.event - b.event;

function spotAt(marks: LaneMarks, i: number): Spot | null {
  const event = marks.events[i];
  return event === undefined ? null : { start: marks.start(i), event };
}

function targetAt(marks: LaneMarks, lane: number, i: number): Target | null {
  const event = marks.events[i];
  return event === undefined ? null : { event, lane };
}

function placeOf(marks: LaneMarks, event: number): number {
  const place = lowerBound(marks.events, event);
  return marks.events[place] === event ? place : -1;
}

/** The mark next to `from` in a lane that need not hold it. */
function neighbour(marks: LaneMarks | undefined, from: Spot, step: 1 | -1): Spot | null {
  if (marks === undefined) return null;
  let low = 0;
  let high = marks.events.length;
  while (low < high) {
    const half = (low + high) >> 1;
    const spot = spotAt(marks, half);
    // For a step later: the first mark above `from`. For one earlier: the first not below it, and then one back.
    const below = spot !== null && (step === 1 ? compare(spot, from) <= 0 : compare(spot, from) < 0);
    if (below) low = half + 1;
    else high = half;
  }
  return spotAt(marks, step === 1 ? low : low - 1);
}

/** Lanes from one outward: itself, the one above, the one below, … */
function outward(count: number, from: number): readonly number[] {
  const lanes = Array.from({ length: count }, (_, i) => i);
  return lanes.sort((a, b) => Math.abs(a - from) - Math.abs(b - from) || a - b);
}

function extreme(lanes: readonly LaneMarks[], at: 0 | -1, sign: 1 | -1): Target | null {
  let best: (Spot & { readonly lane: number }) | null = null;
  lanes.forEach((marks, lane) => {
    const spot = spotAt(marks, at === 0 ? 0 : marks.events.length - 1);
    if (spot !== null && (best === null || compare(spot, best) * sign < 0)) best = { ...spot, lane };
  });
  return targetOf(best);
}

const targetOf = (found: Target | null): Target | null =>
  found === null ? null : { event: found.event, lane: found.lane };
