import { clamp, firstNotBelow } from "../base/search.ts";
import { selectRank } from "../base/select.ts";
import type { Ms, Span } from "../base/units.ts";

/** A whole timeline at a glance: how many events there are where, and what went on for long. */
export interface Overview {
  readonly span: Span;
  /** Events by equal columns of the span, each counted once, where it stands in the order of time. */
  readonly counts: Uint32Array;
  /** Most events of a column; 0 for none. */
  readonly most: number;
  /** What took at least a fortieth of the span, the longest ones, in rows without overlap. */
  readonly processes: readonly Process[];
}

/** A long event: its stretch of time inside the span, and the row it lies in, 0 the nearest to the columns. */
export interface Process extends Span {
  readonly row: number;
}

/** An event counts as a process from this part of the span on. */
const leastShare = 1 / 40;
/** Rows there are for processes; what finds none is only counted. */
const processRows = 3;
/** Most processes that are looked at, the longest. */
const mostProcesses = 60;

export interface OverviewInput {
  /** Indices of the events shown, in the order of `order`. */
  readonly events: ArrayLike<number>;
  /** By event: where it stands in order, when it began and ended. */
  readonly order: ArrayLike<Ms>;
  readonly start: ArrayLike<Ms>;
  readonly end: ArrayLike<Ms>;
  /** True for an event that lasted from start to end; what happened once somewhere in between is no process. */
  readonly lasted: (event: number) => boolean;
}

/** Counts events by column; those outside the span are in none. */
export function createOverview(input: OverviewInput, span: Span, columns: number): Overview {
  const { events, order } = input;
  const counts = new Uint32Array(columns);
  const width = (span.end - span.start) / columns;
  const at = (i: number): Ms => order[events[i] ?? 0] ?? NaN;
  let before = firstNotBelow(at, span.start, 0, events.length);
  for (let column = 0; column < columns; column++) {
    const end = column + 1 === columns ? span.end : span.start + (column + 1) * width;
    const after = firstNotBelow(at, end, before, events.length);
    counts[column] = after - before;
    before = after;
  }
  const most = counts.reduce((a, b) => Math.max(a, b), 0);
  return { span, counts, most, processes: inRows(findLong(input, span)) };
}

/** What went on inside of the span for long. */
function findLong({ events, start, end, lasted }: OverviewInput, span: Span): readonly Span[] {
  const least = (span.end - span.start) * leastShare;
  const long: Span[] = [];
  for (let i = 0; i < events.length; i++) {
    const event = events[i] ?? 0;
    const begun = start[event] ?? NaN;
    const ended = end[event] ?? NaN;
    if (!(ended - begun >= least)) continue;
    const from = Math.max(begun, span.start);
    const to = Math.min(ended, span.end);
    if (to - from >= least && lasted(event)) long.push({ start: from, end: to });
  }
  return long;
}

/** The longest ones, first come first served by the row that is free. */
function inRows(spans: readonly Span[]): readonly Process[] {
  const lengthOf = ({ start, end }: Span): Ms => end - start;
  const least = selectRank(Float64Array.from(spans, lengthOf), spans.length - mostProcesses);
  const longest = spans
    .filter((span) => !(lengthOf(span) < least))
    .sort((a, b) => lengthOf(b) - lengthOf(a))
    .slice(0, mostProcesses);
  const free: Ms[] = new Array<Ms>(processRows).fill(-Infinity);
  return longest
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .flatMap((span) => {
      const row = free.findIndex((at) => at <= span.start);
      if (row < 0) return [];
      free[row] = span.end;
      return [{ ...span, row }];
    });
}

/** A window of the strip as shares of its length, 0 to 1, kept inside; null for one that lies outside. */
export function windowShares(view: Span, { start, end }: Span): Span | null {
  const length = end - start;
  if (view.end <= start || view.start >= end) return null;
  return { start: clamp((view.start - start) / length, 0, 1), end: clamp((view.end - start) / length, 0, 1) };
}
