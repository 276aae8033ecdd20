import { firstNotBelow } from "../base/search.ts";
import type { Ms, Px, Span } from "../base/units.ts";
import type { Lane } from "../detail/laneIndex.ts";
import type { Dataset } from "../model/dataset.ts";
import { densestScaleOf } from "../view/viewport.ts";

/** Width of a bucket at the densest scale of its level; up to twice as wide at finer ones. */
const bucketWidth: Px = 4;

/** Length of the buckets of a level. They lie on an absolute grid: bucket `n` begins at `n` lengths. */
export const bucketLength = (level: number): Ms => densestScaleOf(level) * bucketWidth;

/** How many events of a lane are counted instead of drawn, by bucket. */
export interface LaneCounts {
  /** Number of the first bucket. */
  readonly first: number;
  readonly counts: Uint32Array;
}

/**
 * Counts by bucket the events of a lane inside a span that are not drawn singly, each where it stands in the order of
 * time. Costs as much as there are events or buckets in the span, whichever are fewer (a search for each).
 */
export function countLane(
  { order }: Dataset,
  { events }: Lane,
  singles: Uint8Array,
  drawn: readonly number[],
  span: Span,
  length: Ms,
): LaneCounts {
  const first = Math.floor(span.start / length);
  const counts = new Uint32Array(Math.max(1, Math.ceil(span.end / length) - first));
  const at = (i: number): Ms => order[events[i] ?? 0] ?? 0;
  const from = firstNotBelow(at, first * length, 0, events.length);
  const to = firstNotBelow(at, (first + counts.length) * length, from, events.length);
  /** Adds to the bucket of an event; outside of all buckets nothing. */
  const add = (event: number, n: number): void => {
    const bucket = Math.floor((order[event] ?? 0) / length) - first;
    const before = counts[bucket];
    if (before !== undefined) counts[bucket] = before + n;
  };
  if (to - from <= counts.length * 4) {
    for (let i = from; i < to; i++) {
      const event = events[i] ?? 0;
      if (singles[event] === 0) add(event, 1);
    }
    return { first, counts };
  }
  let before = from;
  for (let bucket = 0; bucket < counts.length; bucket++) {
    const after = firstNotBelow(at, (first + bucket + 1) * length, before, to);
    counts[bucket] = after - before;
    before = after;
  }
  for (const event of drawn) add(event, -1);
  return { first, counts };
}

/** The events of a lane that are counted in a bucket, in order. */
export function membersOf(
  { order }: Dataset,
  { events }: Lane,
  singles: Uint8Array,
  bucket: Span,
): readonly number[] {
  const at = (i: number): Ms => order[events[i] ?? 0] ?? 0;
  const from = firstNotBelow(at, bucket.start, 0, events.length);
  const to = firstNotBelow(at, bucket.end, from, events.length);
  return [...events.subarray(from, to)].filter((event) => singles[event] === 0);
}
