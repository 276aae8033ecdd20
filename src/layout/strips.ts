import { lowerBound } from "../base/search.ts";
import type { Ms, Px, Span } from "../base/units.ts";
import { single } from "../detail/choose.ts";
import type { Lane } from "../detail/laneIndex.ts";
import type { Dataset } from "../model/dataset.ts";
import { densestScaleOf } from "../view/viewport.ts";
import type { Column, Strip } from "./frame.ts";

/** Width of a column at the densest scale of its level; up to twice as wide at finer ones. */
const columnWidth: Px = 4;
/** Height of the tallest column, and the least one that is seen. */
export const stripHeight: Px = 20;
const leastHeight: Px = 2;

/** Length of the buckets of a level. They lie on an absolute grid: bucket `n` begins at `n` lengths. */
export const bucketLength = (level: number): Ms => densestScaleOf(level) * columnWidth;

/** How many events of a lane are not drawn singly at a level: the buckets that have any, in order, and their counts. */
export interface BucketCounts {
  readonly length: Ms;
  readonly numbers: Float64Array;
  readonly counts: Uint32Array;
  /** Most events of a bucket; 0 for none. */
  readonly most: number;
}

/** Counts the events of a lane that are not drawn singly, each where it stands in the order of time. */
export function countBuckets(
  { order }: Dataset,
  { events }: Lane,
  singles: Uint8Array,
  length: Ms,
): BucketCounts {
  const numbers = new Float64Array(events.length);
  const counts = new Uint32Array(events.length);
  let size = 0;
  let most = 0;
  for (const event of events) {
    if (singles[event] !== single.never) continue;
    const number = Math.floor((order[event] ?? 0) / length);
    if (size === 0 || numbers[size - 1] !== number) numbers[size++] = number;
    const count = (counts[size - 1] ?? 0) + 1;
    counts[size - 1] = count;
    most = Math.max(most, count);
  }
  return { length, numbers: numbers.slice(0, size), counts: counts.slice(0, size), most };
}

/** The columns of a lane in a window, standing on `foot`; null for none. A column of `tallest` has the full height. */
export function layoutStrip(
  lane: number,
  { length, numbers, counts }: BucketCounts,
  tallest: number,
  foot: Px,
  window: Span,
  msPerPx: number,
): Strip | null {
  const from = lowerBound(numbers, Math.floor(window.start / length));
  const to = lowerBound(numbers, window.end / length, from);
  const xOf = (number: number): Px => Math.round((number * length - window.start) / msPerPx);
  const columns: Column[] = [];
  for (let i = from; i < to; i++) {
    const number = numbers[i] ?? 0;
    const count = counts[i] ?? 0;
    const height = Math.max(leastHeight, Math.round((count / tallest) * stripHeight));
    columns.push({ x0: xOf(number), x1: xOf(number + 1), height, count });
  }
  return columns.length === 0 ? null : { lane, foot, columns };
}
