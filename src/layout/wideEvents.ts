import { clamp, firstNotBelow, lowerBound } from "../base/search.ts";
import type { Ms, Px, Span } from "../base/units.ts";
import type { LaneIndex } from "../detail/laneIndex.ts";
import { type Dataset, timeShapes } from "../model/dataset.ts";
import { densestScaleOf } from "../view/viewport.ts";
import { bucketLength } from "./buckets.ts";

/**
 * From which length on events are counted all along their dates, as they are drawn: in the bucket in which these begin, a day
 * would be told to the minute, and what goes on in a view that begins later would be in none.
 */
export interface WideFrom {
  /** What happened once, some time between its bounds. */
  readonly once: Ms;
  /** What lasted: its beginning is known. */
  readonly lasting: Ms;
}

/** So many buckets are about a quarter of a view, and a column of as much is no longer a place. */
const longBuckets = 64;
/** So many are told from one. */
const wideBuckets = 2;

/** By buckets of a level. All counts as wide before it can reach from outside of a page into a view of it. */
export function wideFrom(level: number, plot: Px): WideFrom {
  const bucket = bucketLength(level);
  const besideView = (plot / 2) * densestScaleOf(level);
  return {
    once: Math.min(wideBuckets * bucket, besideView),
    lasting: Math.min(longBuckets * bucket, besideView),
  };
}

/** The wide events whose dates touch a stretch of time, in order. */
export type WideEvents = (within: Span, from: WideFrom) => readonly number[];

const duration = timeShapes.indexOf("duration");

/** Lengths between two powers of two are of one class, what lasts apart from what happened once; so many classes there are. */
const classes = 128;

const classOf = (length: Ms, isLasting: boolean): number =>
  2 * (length < 2 ** 31 ? 32 - Math.clz32(length) : 63 - Math.clz32(length / 2 ** 31)) + (isLasting ? 1 : 0);

/** What is shorter than that is of a class. */
const longestOf = (group: number): Ms => 2 ** Math.floor(group / 2);

/**
 * Sorts events by the class of their length, so that wide ones are found without looking at all: of each class only those can
 * touch a stretch that begin in it or at most one length before. Lengths below a millisecond are none.
 */
export function findWide({ order, start, end, shape, dated }: Dataset, { events }: LaneIndex): WideEvents {
  const groups = new Uint8Array(events.length);
  const from = new Uint32Array(classes + 1); // where each class begins in `sorted`
  for (let i = 0; i < events.length; i++) {
    const event = events[i] ?? 0;
    const length = (end[event] ?? NaN) - (start[event] ?? NaN);
    if (!(length >= 1)) continue;
    const group = classOf(length, shape[event] === duration);
    groups[i] = group;
    from[group + 1] = (from[group + 1] ?? 0) + 1;
  }
  for (let group = 0; group < classes; group++) from[group + 1] = (from[group + 1] ?? 0) + (from[group] ?? 0);
  const sorted = new Int32Array(from[classes] ?? 0);
  const next = from.slice();
  for (let i = 0; i < events.length; i++) {
    const group = groups[i] ?? 0;
    if (group === 0) continue;
    const place = next[group] ?? 0;
    sorted[place] = events[i] ?? 0;
    next[group] = place + 1;
  }
  const at = (place: number): Ms => order[sorted[place] ?? 0] ?? NaN;
  return (within, wide) => {
    const found: number[] = [];
    const last = lowerBound(order, within.end, 0, dated);
    for (let group = 2; group < classes; group++) {
      const least = group % 2 === 1 ? wide.lasting : wide.once;
      const stop = from[group + 1] ?? 0;
      const first = from[group] ?? 0;
      if (first === stop || longestOf(group) <= least) continue;
      for (let i = firstNotBelow(at, within.start - longestOf(group), first, stop); i < stop; i++) {
        const event = sorted[i] ?? 0;
        if (event >= last) break;
        const ends = end[event] ?? NaN;
        if (ends > within.start && ends - (start[event] ?? NaN) > least) found.push(event);
      }
    }
    return found.sort((a, b) => a - b);
  };
}

/** Wide events of a lane that are counted, in order, with their dates in time of the axis. */
export interface WideCounted {
  readonly events: Int32Array;
  /** Where each stands in the order of time. */
  readonly at: Float64Array;
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly spans: readonly WideSpan[];
}

/** A stretch all along which the same wide events are counted. */
export interface WideSpan extends Span {
  readonly count: number;
  /** True where some of them are in the next stretch too. */
  readonly goesOn: boolean;
}

/** Counts wide events of a lane, in order, wherever they are or may have been in a stretch of time. */
export function countWide(
  dataset: Dataset,
  counted: readonly number[],
  within: Span,
  bucket: Ms,
): WideCounted {
  const { length } = counted;
  const events = Int32Array.from(counted);
  const columns = {
    at: new Float64Array(length),
    start: new Float64Array(length),
    end: new Float64Array(length),
  };
  for (let i = 0; i < length; i++) {
    const event = events[i] ?? 0;
    columns.at[i] = dataset.order[event] ?? NaN;
    columns.start[i] = dataset.start[event] ?? NaN;
    columns.end[i] = dataset.end[event] ?? NaN;
  }
  return { events, ...columns, spans: spansOf(columns, within, bucket) };
}

/** Whether a wide event is among those counted in the stretch of `spans` that begins at a time. */
export function isAlong({ start, end }: WideCounted, place: number, time: Ms, bucket: Ms): boolean {
  const at = edgeAt(time, bucket);
  const from = edgeAt(start[place], bucket);
  return from <= at && edgeAfter(from, end[place], bucket) > at;
}

/** The edge of a bucket that is nearest to a time. */
export const edgeAt = (time: Ms | undefined, bucket: Ms): number => Math.round((time ?? NaN) / bucket);

/** That at which a wide event ends which begins at another: never the same one. */
export const edgeAfter = (from: number, end: Ms | undefined, bucket: Ms): number =>
  Math.max(from + 1, edgeAt(end, bucket));

/** The stretches in which the same spans lie over each other. Edges nearest to the same one of a bucket are taken for one. */
function spansOf(
  { start: starts, end: ends }: Pick<WideCounted, "start" | "end">,
  within: Span,
  bucket: Ms,
): readonly WideSpan[] {
  const first = edgeAt(within.start, bucket);
  const most = edgeAfter(first, within.end, bucket) - first;
  const begun = new Uint32Array(most + 1);
  const ended = new Uint32Array(most + 1);
  const edges = new Float64Array(most + 1).fill(NaN);
  for (let i = 0; i < starts.length; i++) {
    const start = starts[i] ?? NaN;
    const end = ends[i] ?? NaN;
    const edge = edgeAt(start, bucket);
    const from = clamp(edge - first, 0, most - 1);
    const to = clamp(edgeAfter(edge, end, bucket) - first, from + 1, most);
    begun[from] = (begun[from] ?? 0) + 1;
    ended[to] = (ended[to] ?? 0) + 1;
    edges[from] = Math.max(start, within.start);
    edges[to] = Math.min(end, within.end);
  }
  const found: WideSpan[] = [];
  let count = 0;
  let before = NaN;
  edges.forEach((edge, place) => {
    if (Number.isNaN(edge)) return;
    const over = ended[place] ?? 0;
    if (count > 0) found.push({ start: before, end: edge, count, goesOn: count > over });
    count += (begun[place] ?? 0) - over;
    before = edge;
  });
  return found;
}
