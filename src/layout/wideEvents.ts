import { clamp, lowerBound } from "../base/search.ts";
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

/** Events that are looked at together: few numbers tell whether any of them is wide there. */
const blockSize = 512;
const duration = timeShapes.indexOf("duration");

/** Remembers of each block of events how far and how long they reach, so that wide ones are found without looking at all. */
export function findWide({ order, start, end, shape, dated }: Dataset, { events }: LaneIndex): WideEvents {
  const blocks = Math.ceil(events.length / blockSize);
  const latest = new Float64Array(blocks);
  const longest = { once: new Float64Array(blocks), lasting: new Float64Array(blocks) };
  const lengthOf = (event: number): Ms => (end[event] ?? NaN) - (start[event] ?? NaN);
  for (let block = 0; block < blocks; block++) {
    let [last, once, lasting] = [-Infinity, 0, 0];
    const stop = Math.min(events.length, (block + 1) * blockSize);
    for (let i = block * blockSize; i < stop; i++) {
      const event = events[i] ?? 0;
      const ends = end[event] ?? NaN;
      const length = ends - (start[event] ?? NaN);
      if (ends > last) last = ends;
      if (shape[event] !== duration) {
        if (length > once) once = length;
      } else if (length > lasting) lasting = length;
    }
    latest[block] = last;
    longest.once[block] = once;
    longest.lasting[block] = lasting;
  }
  return (within, from) => {
    const found: number[] = [];
    const isWide = (event: number): boolean =>
      lengthOf(event) > (shape[event] === duration ? from.lasting : from.once);
    const last = lowerBound(order, within.end, 0, dated);
    for (let block = 0; block < blocks && (events[block * blockSize] ?? last) < last; block++) {
      const few = (longest.once[block] ?? 0) <= from.once && (longest.lasting[block] ?? 0) <= from.lasting;
      if (few || (latest[block] ?? 0) <= within.start) continue;
      const stop = Math.min(events.length, (block + 1) * blockSize);
      for (let i = block * blockSize; i < stop; i++) {
        const event = events[i] ?? 0;
        if (event < last && (end[event] ?? NaN) > within.start && isWide(event)) found.push(event);
      }
    }
    return found;
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
  const at = Math.round(time / bucket);
  const from = Math.round((start[place] ?? NaN) / bucket);
  return from <= at && Math.max(from + 1, Math.round((end[place] ?? NaN) / bucket)) > at;
}

/** The edges of buckets that are nearest to those of a span, never the same one. */
export function edgesOf({ start, end }: Span, bucket: Ms): readonly [from: number, to: number] {
  const from = Math.round(start / bucket);
  return [from, Math.max(from + 1, Math.round(end / bucket))];
}

/** The stretches in which the same spans lie over each other. Edges nearest to the same one of a bucket are taken for one. */
function spansOf(
  { start: starts, end: ends }: Pick<WideCounted, "start" | "end">,
  within: Span,
  bucket: Ms,
): readonly WideSpan[] {
  const first = Math.round(within.start / bucket);
  const most = Math.max(1, Math.round(within.end / bucket) - first);
  const begun = new Uint32Array(most + 1);
  const ended = new Uint32Array(most + 1);
  const edges = new Float64Array(most + 1).fill(NaN);
  for (let i = 0; i < starts.length; i++) {
    const start = starts[i] ?? NaN;
    const end = ends[i] ?? NaN;
    const begins = Math.round(start / bucket) - first;
    const from = clamp(begins, 0, most - 1);
    const to = clamp(Math.max(begins + 1, Math.round(end / bucket) - first), from + 1, most);
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
