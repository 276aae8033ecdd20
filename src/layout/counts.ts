import { firstNotBelow, firstNotBelowNear } from "../base/search.ts";
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

/**
 * Counts by bucket the events of a lane inside a span that are not drawn singly, each where it stands in the order of
 * time. Costs as much as there are events or buckets in the span, whichever are fewer (a search for each).
 */
export function countLane(
  { order }: Dataset,
  { events }: Lane,
  singles: Singles,
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
      if (!singles.has(event)) add(event, 1);
    }
    return { first, counts };
  }
  let before = from;
  for (let bucket = 0; bucket < counts.length; bucket++) {
    const after = firstNotBelowNear(at, (first + bucket + 1) * length, before, to);
    counts[bucket] = after - before;
    before = after;
  }
  for (const event of drawn) add(event, -1);
  return { first, counts };
}

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
  const tallies = new Map(counts.map(({ lane }) => [lane, new Uint32Array(end - first)]));
  for (const event of events) {
    const number = Math.floor((order[event] ?? NaN) / bucket);
    if (!(number >= first && number < end) || singles.has(event)) continue;
    for (const { lane } of marksOf(event)) {
      const tally = tallies.get(lane);
      if (tally !== undefined) tally[number - first] = (tally[number - first] ?? 0) + 1;
    }
  }
  return counts.flatMap((strip) => {
    const columns = strip.columns.flatMap((column): readonly CountColumn[] => {
      const count = tallies.get(strip.lane)?.[column.bucket - first] ?? 0;
      if (count === 0) return [];
      return [{ ...column, count, height: Math.max(leastShare, (column.height * count) / column.count) }];
    });
    return columns.length === 0 ? [] : [{ ...strip, columns }];
  });
}

/** Least height of a share, that one of a thousand is seen. */
const leastShare: Px = 2;
