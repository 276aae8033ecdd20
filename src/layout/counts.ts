import { firstNotBelow, lowerBound, lowerBoundNear } from "../base/search.ts";
import { selectRank } from "../base/select.ts";
import type { Ms, Px, Span } from "../base/units.ts";
import type { Singles } from "../detail/choose.ts";
import type { Lane, LaneIndex } from "../detail/laneIndex.ts";
import type { Dataset } from "../model/dataset.ts";
import { densestScaleOf } from "../view/viewport.ts";
import type { CountColumn, CountStrip, Frame } from "./frame.ts";

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

/** What of the events of a lane is left to be counted where some of them are drawn. */
export function countRest(
  { first, edges }: Buckets,
  all: Uint32Array,
  drawn: readonly { readonly event: number }[],
): LaneCounts {
  const counts = all.slice();
  for (const { event } of drawn) {
    const bucket = lowerBound(edges, event + 1) - 1;
    const before = counts[bucket]; // none outside of all buckets
    if (before !== undefined) counts[bucket] = before - 1;
  }
  return { first, counts };
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
  const sizes = new Float64Array(lanes.reduce((sum, { counts }) => sum + counts.length, 0));
  let most = 0;
  let buckets = 0; // that count anything
  for (const { counts } of lanes) {
    for (const count of counts) {
      if (count === 0) continue;
      sizes[buckets++] = count;
      if (count > most) most = count;
    }
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

/** The events of a lane that are counted in a stretch of buckets, in order. */
export function membersOf(
  dataset: Pick<Dataset, "order">,
  lane: Lane,
  singles: Singles,
  stretch: Span,
): readonly number[] {
  const [from, to] = placesIn(dataset, lane, stretch);
  return [...lane.events.subarray(from, to)].filter((event) => !singles.has(event));
}

/** The first and the last of them, without making the list; null where there is none. */
export function outerMembers(
  dataset: Pick<Dataset, "order">,
  lane: Lane,
  singles: Singles,
  stretch: Span,
): { readonly first: number; readonly last: number } | null {
  let [from, to] = placesIn(dataset, lane, stretch);
  while (from < to && singles.has(lane.events[from] ?? 0)) from++;
  while (from < to && singles.has(lane.events[to - 1] ?? 0)) to--;
  return from === to ? null : { first: lane.events[from] ?? 0, last: lane.events[to - 1] ?? 0 };
}

function placesIn(
  { order }: Pick<Dataset, "order">,
  { events }: Lane,
  { start, end }: Span,
): readonly [number, number] {
  const at = (i: number): Ms => order[events[i] ?? 0] ?? 0;
  const from = firstNotBelow(at, start, 0, events.length);
  return [from, firstNotBelow(at, end, from, events.length)];
}

/** Buckets that a key or a screen reader meets as one: some 100 to 200 pixels, so that a lane has few of them. */
const bucketsPerStretch = 24;

/** The stretch of the absolute grid in which a moment lies; a pan keeps it. */
export function stretchAt(time: Ms, bucket: Ms): Span {
  const length = bucket * bucketsPerStretch;
  const start = Math.floor(time / length) * length;
  return { start, end: start + length };
}

/** The columns of a strip by the stretch they lie in, in order. */
export function stretchesOf(
  { columns }: CountStrip,
  bucket: Ms,
): readonly { readonly span: Span; readonly columns: readonly CountColumn[] }[] {
  const groups = new Map<number, { readonly span: Span; readonly columns: CountColumn[] }>();
  for (const column of columns) {
    const span = stretchAt((column.bucket + 0.5) * bucket, bucket);
    const group = groups.get(span.start);
    if (group === undefined) groups.set(span.start, { span, columns: [column] });
    else group.columns.push(column);
  }
  return [...groups.values()];
}

/** The part of each column that certain events make up: a strip of its own for each lane that counts any of them. */
export function shareOfCounts(
  { counts, bucket, window, singles }: Pick<Frame, "counts" | "bucket" | "window" | "singles">,
  { order }: Pick<Dataset, "order">,
  { marksOf }: LaneIndex,
  events: Iterable<number>,
): readonly CountStrip[] {
  const first = Math.floor(window.start / bucket);
  const end = Math.ceil(window.end / bucket) + 1;
  const counted = new Set(counts.map(({ lane }) => lane));
  const tallies = new Map<number, Uint32Array>();
  for (const event of events) {
    const number = Math.floor((order[event] ?? NaN) / bucket);
    if (!(number >= first && number < end) || singles.has(event)) continue;
    for (const { lane } of marksOf(event)) {
      if (!counted.has(lane)) continue;
      const tally = tallies.get(lane) ?? new Uint32Array(end - first);
      tally[number - first] = (tally[number - first] ?? 0) + 1;
      tallies.set(lane, tally);
    }
  }
  return counts.flatMap((strip) => {
    const tally = tallies.get(strip.lane);
    if (tally === undefined) return [];
    const columns = strip.columns.flatMap((column): readonly CountColumn[] => {
      const count = tally[column.bucket - first] ?? 0;
      if (count === 0) return [];
      return [{ ...column, count, height: Math.max(leastShare, (column.height * count) / column.count) }];
    });
    return columns.length === 0 ? [] : [{ ...strip, columns }];
  });
}

/** Least height of a share, that one of a thousand is seen. */
const leastShare: Px = 2;
