import { keysInOrder, sortByKeys } from "../base/radixSort.ts";
import { numbersPerStep } from "../base/steps.ts";
import type { Ms, Span } from "../base/units.ts";
import type { Break } from "../time/fold.ts";
import { type Dataset, type EventTime, timeShapes } from "./dataset.ts";

/** When events were, as columns in about the order of their starts. */
export type TimeColumns = Pick<Dataset, "start" | "end" | "shape">;

/** Stretches of time in order, apart from each other. */
export interface Occupied {
  readonly start: Float64Array;
  readonly end: Float64Array;
}

const range = timeShapes.indexOf("range");

/**
 * Where something is, merged and in order. What happened or lasted takes all of its span; what happened once somewhere
 * in a span, and a period, are there where they begin and end, as nothing solid is drawn between. Without `isMeant` all
 * events count. Takes time about linear in the events, and pauses now and then.
 */
export function* occupied(
  { start, end, shape }: TimeColumns,
  isMeant: ((event: number) => boolean) | null = null,
  periods: readonly Pick<EventTime, "span">[] = [],
): Generator<undefined, Occupied> {
  const isOnce = (event: number): boolean => shape[event] === range;
  const edges = periods.flatMap(({ span }) => [span.start, span.end]).filter(Number.isFinite);
  const apart = new Float64Array(start.length + edges.length);
  apart.set(edges);
  let points = edges.length;
  for (let event = 0; event < start.length; event++) {
    if (isOnce(event) && isMeant?.(event) !== false) apart[points++] = end[event] ?? NaN;
    if (isPause(event)) yield;
  }
  const ends = yield* ascending(apart.subarray(0, points));

  const spans = createSpans(start.length + ends.length);
  let next = 0;
  for (let event = 0; event < start.length; event++) {
    if (isPause(event)) yield;
    const from = start[event] ?? NaN;
    if (Number.isNaN(from) || isMeant?.(event) === false) continue;
    for (; (ends[next] ?? Infinity) < from; next++) spans.add(ends[next] ?? NaN, ends[next] ?? NaN);
    spans.add(from, isOnce(event) ? from : (end[event] ?? from));
  }
  for (; next < ends.length; next++) spans.add(ends[next] ?? NaN, ends[next] ?? NaN);
  return spans.all();
}

const isPause = (i: number): boolean => i % numbersPerStep === numbersPerStep - 1;

/** The moments in about their order: those of nearly the same time may stand as they came. */
function* ascending(moments: Float64Array): Generator<undefined, Float64Array> {
  const list = new Uint32Array(moments.length);
  for (let i = 0; i < list.length; i++) {
    list[i] = i;
    if (isPause(i)) yield;
  }
  const sorted = yield* sortByKeys(list, yield* keysInOrder(list, moments));
  const inOrder = new Float64Array(moments.length);
  for (let i = 0; i < inOrder.length; i++) {
    inOrder[i] = moments[sorted[i] ?? 0] ?? NaN;
    if (isPause(i)) yield;
  }
  return inOrder;
}

interface Spans {
  /** Takes in one more: at once where it comes last or nearly so. */
  readonly add: (from: Ms, to: Ms) => void;
  readonly all: () => Occupied;
}

/** At most so many spans, merged where they touch. */
function createSpans(room: number): Spans {
  const start = new Float64Array(room);
  const end = new Float64Array(room);
  let count = 0;
  return {
    add: (from, to) => {
      let after = count;
      while (after > 0 && (start[after - 1] ?? 0) > to) after--;
      let first = after;
      while (first > 0 && (end[first - 1] ?? 0) >= from) first--;
      const begin = first < after ? Math.min(from, start[first] ?? from) : from;
      const stop = first < after ? Math.max(to, end[after - 1] ?? to) : to;
      if (after < count && after !== first + 1)
        for (const column of [start, end]) column.copyWithin(first + 1, after, count);
      count += first + 1 - after;
      start[first] = begin;
      end[first] = stop;
    },
    all: () => ({ start: start.subarray(0, count), end: end.subarray(0, count) }),
  };
}

/**
 * A break in an empty stretch: all of it but a little beside what is there, so that no mark touches the break. `rest` is
 * how long all is that is not folded.
 */
export function breakIn(empty: Span, rest: Ms, within: Span = empty): Break {
  const length = empty.end - empty.start;
  const air = Math.min(Math.max(rest * 0.03, length * 0.001), length * 0.1);
  return {
    start: Math.max(within.start, empty.start + air),
    end: Math.min(within.end, empty.end - air),
    empty,
  };
}
