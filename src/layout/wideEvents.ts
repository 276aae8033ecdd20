import { clamp } from "../base/search.ts";
import type { Ms, Px, Span } from "../base/units.ts";
import type { LongFrom } from "../detail/longEvents.ts";
import type { Dataset } from "../model/dataset.ts";
import { densestScaleOf } from "../view/viewport.ts";
import { bucketLength } from "./buckets.ts";

/** So many buckets are about a quarter of a view, and a column of as much is no longer a place. */
const longBuckets = 64;
/** So many are told from one. */
const wideBuckets = 2;

/**
 * From which length on events are counted all along their dates at a level, as they are drawn: in the bucket in which these
 * begin, a day would be told to the minute, and what goes on in a view that begins later would be in none. All counts as wide
 * before it can reach from outside of a page into a view of it.
 */
export function wideFrom(level: number, plot: Px): LongFrom {
  const bucket = bucketLength(level);
  const besideView = (plot / 2) * densestScaleOf(level);
  return {
    once: Math.min(wideBuckets * bucket, besideView),
    lasting: Math.min(longBuckets * bucket, besideView),
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
