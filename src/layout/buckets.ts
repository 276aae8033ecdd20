import { lowerBound, lowerBoundNear } from "../base/search.ts";
import type { Ms, Px, Span } from "../base/units.ts";
import type { Dataset } from "../model/dataset.ts";
import { densestScaleOf } from "../view/viewport.ts";

/** Width of a bucket at the densest scale of its level; up to twice as wide at finer ones. */
const bucketWidth: Px = 4;

/** Length of the buckets of a level. They lie on an absolute grid: bucket `n` begins at `n` lengths. */
export const bucketLength = (level: number): Ms => densestScaleOf(level) * bucketWidth;

/** Buckets that a key or a screen reader meets as one: some 100 to 200 pixels, so that a lane has few of them. */
export const bucketsPerStretch = 24;

/** Buckets next to each other on the absolute grid, by the events that they hold. */
export interface Buckets {
  /** Number of the first. */
  readonly first: number;
  /** The event with which each begins, and that after the last. */
  readonly edges: Uint32Array;
}

/** The buckets that a span touches. Each event is in the one where it stands in the order of time. */
export function bucketsOf(
  { order, dated }: Pick<Dataset, "order" | "dated">,
  span: Span,
  length: Ms,
): Buckets {
  const first = Math.floor(span.start / length);
  const edges = new Uint32Array(Math.max(1, Math.ceil(span.end / length) - first) + 1);
  let event = lowerBound(order, first * length, 0, dated);
  for (let i = 0; i < edges.length; i++) {
    event = lowerBoundNear(order, (first + i) * length, event, dated);
    edges[i] = event;
  }
  return { first, edges };
}
