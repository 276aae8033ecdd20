import type { NumberSet } from "../base/numberSet.ts";
import { firstNotBelow } from "../base/search.ts";
import type { Px } from "../base/units.ts";
import type { LaneIndex } from "../detail/laneIndex.ts";
import type { Dataset } from "../model/dataset.ts";
import type { CountColumn, CountStrip, Frame, WideColumn } from "./frame.ts";
import { edgeAfter, edgeAt, type WideCounted } from "./wideEvents.ts";

/** The part of each column that certain events make up: a strip of its own for each lane that counts any of them. */
export function shareOfCounts(
  frame: Pick<Frame, "counts" | "bucket" | "window" | "singles">,
  { order }: Pick<Dataset, "order">,
  { eachLane }: Pick<LaneIndex, "eachLane">,
  events: NumberSet,
): readonly CountStrip[] {
  if (events.size === 0) return [];
  const { counts, bucket, window, singles } = frame;
  const wide = new Set<number>();
  const wideOf = new Map<number, readonly WideColumn[]>();
  for (const { lane, wide: all, wideColumns } of counts) {
    if (all === null) continue;
    const places = [...all.events.keys()].filter((i) => events.has(all.events[i] ?? -1));
    for (const i of places) wide.add(all.events[i] ?? -1);
    wideOf.set(lane, shareOfWide(wideColumns, all, places, frame));
  }
  const first = Math.floor(window.start / bucket);
  const end = Math.ceil(window.end / bucket) + 1;
  const counted = new Set(counts.map(({ lane }) => lane));
  const tallies = new Map<number, Uint32Array>();
  let number = 0;
  const add = (lane: number): void => {
    if (!counted.has(lane)) return;
    const known = tallies.get(lane);
    const tally = known ?? new Uint32Array(end - first);
    tally[number - first] = (tally[number - first] ?? 0) + 1;
    if (known === undefined) tallies.set(lane, tally);
  };
  for (const event of events) {
    number = Math.floor((order[event] ?? NaN) / bucket);
    if (number >= first && number < end && !singles.has(event) && !wide.has(event)) eachLane(event, add);
  }
  return counts.flatMap((strip) => {
    const tally = tallies.get(strip.lane);
    const columns = strip.columns.flatMap((column): readonly CountColumn[] =>
      shared(column, tally?.[column.bucket - first] ?? 0),
    );
    const wideColumns = wideOf.get(strip.lane) ?? [];
    return columns.length + wideColumns.length === 0 ? [] : [{ ...strip, columns, wideColumns }];
  });
}

/** The part of wide columns that some of the wide events make up. */
function shareOfWide(
  columns: readonly WideColumn[],
  { start, end }: WideCounted,
  places: readonly number[],
  { bucket }: Pick<Frame, "bucket">,
): readonly WideColumn[] {
  const change = new Int32Array(columns.length + 1);
  const edgeOf = (i: number): number => edgeAt(columns[i]?.span.start, bucket);
  const columnFrom = (edge: number): number => firstNotBelow(edgeOf, edge, 0, columns.length);
  for (const i of places) {
    const edge = edgeAt(start[i], bucket);
    const from = columnFrom(edge);
    const to = columnFrom(edgeAfter(edge, end[i], bucket));
    change[from] = (change[from] ?? 0) + 1;
    change[to] = (change[to] ?? 0) - 1;
  }
  let count = 0;
  return columns.flatMap((column, i) => shared(column, (count += change[i] ?? 0)));
}

/** A column of so many of those that a column counts; none for nothing. */
function shared<Column extends Pick<CountColumn, "height" | "count">>(
  column: Column,
  count: number,
): readonly Column[] {
  if (count === 0) return [];
  return [{ ...column, count, height: Math.max(leastShare, (column.height * count) / column.count) }];
}

/** Least height of a share, that one of a thousand is seen. */
const leastShare: Px = 2;
