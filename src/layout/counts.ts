import { lowerBound, lowerBoundNear } from "../base/search.ts";
import { selectRank } from "../base/select.ts";
import type { Lane } from "../detail/laneIndex.ts";
import type { Buckets } from "./buckets.ts";
import type { WideCounted } from "./wideEvents.ts";

/** What of the events of a lane is counted instead of drawn. */
export interface LaneCounts {
  /** Number of the first bucket. */
  readonly first: number;
  /** How many stand in each bucket, without the wide ones. */
  readonly counts: Uint32Array;
  /** Null where there are none. */
  readonly wide: WideCounted | null;
}

/**
 * How many events of a lane are in each bucket, drawn or not. Costs as much as there are events or buckets, whichever are
 * fewer (a search for each).
 */
export function countLane({ edges }: Buckets, { events }: Pick<Lane, "events">): Uint32Array {
  const counts = new Uint32Array(edges.length - 1);
  const edge = (bucket: number): number => edges[bucket] ?? 0;
  const from = lowerBound(events, edge(0));
  const to = lowerBound(events, edge(counts.length), from);
  if (to - from <= counts.length * 4) {
    let bucket = 0;
    for (let i = from; i < to; i++) {
      while ((events[i] ?? 0) >= edge(bucket + 1)) bucket++;
      counts[bucket] = (counts[bucket] ?? 0) + 1;
    }
    return counts;
  }
  let before = from;
  for (let bucket = 0; bucket < counts.length; bucket++) {
    const after = lowerBoundNear(events, edge(bucket + 1), before, to);
    counts[bucket] = after - before;
    before = after;
  }
  return counts;
}

/** How many are left in each bucket without some of the events, which are in order. */
export function countWithout({ edges }: Buckets, all: Uint32Array, without: readonly number[]): Uint32Array {
  if (without.length === 0) return all;
  const counts = all.slice();
  let bucket = -1;
  for (const event of without) {
    bucket = lowerBoundNear(edges, event + 1, Math.max(0, bucket), edges.length) - 1;
    const before = counts[bucket]; // none outside of all buckets
    if (before !== undefined) counts[bucket] = before - 1;
  }
  return counts;
}

/** By what the heights of all columns of a level are told. */
export interface CountScale {
  /** Most events in a bucket of any lane, which the tallest column stands for; 0 where nothing is counted. */
  readonly most: number;
  /** What one in four buckets that count anything does not exceed. */
  readonly few: number;
}

/** The scale of what all lanes of a level count. */
export function scaleOfCounts(lanes: readonly LaneCounts[]): CountScale {
  const lengthOf = ({ counts, wide }: LaneCounts): number => counts.length + (wide?.spans.length ?? 0);
  const sizes = new Float64Array(lanes.reduce((sum, lane) => sum + lengthOf(lane), 0));
  let most = 0;
  let buckets = 0; // that count anything
  const add = (count: number): void => {
    if (count === 0) return;
    sizes[buckets++] = count;
    if (count > most) most = count;
  };
  for (const { counts, wide } of lanes) {
    for (const count of counts) add(count);
    wide?.spans.forEach((span) => add(span.count));
  }
  const few = selectRank(sizes.subarray(0, buckets), Math.floor(buckets / 4));
  return { most, few: most === 0 ? 0 : few };
}

/**
 * How high a column is, as a part of the tallest: nearly as its count while that is small among the others, beyond that with
 * the logarithm. So they differ where all count hundreds, and one event is seen beside a thousand.
 */
export const shareOfHeight = (count: number, { most, few }: CountScale): number =>
  Math.log1p(count / few) / Math.log1p(most / few);
