import { clamp } from "../base/search.ts";
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
  /** Indices of the events shown. */
  readonly events: ArrayLike<number>;
  /** By event: where it stands in order, when it began and ended. */
  readonly order: ArrayLike<Ms>;
  readonly start: ArrayLike<Ms>;
  readonly end: ArrayLike<Ms>;
  /** True for an event that lasted from start to end; what happened once somewhere in between is no process. */
  readonly lasted: (event: number) => boolean;
}

/** Counts events by column; those outside the span are in none. Linear in the number of events. */
export function createOverview(input: OverviewInput, span: Span, columns: number): Overview {
  const { events, order, start, end } = input;
  const counts = new Uint32Array(columns);
  const width = (span.end - span.start) / columns;
  const least = (span.end - span.start) * leastShare;
  const long: Span[] = [];
  for (let i = 0; i < events.length; i++) {
    const event = events[i] ?? 0;
    const at = order[event] ?? NaN;
    if (at >= span.start && at < span.end) {
      const column = Math.min(columns - 1, Math.floor((at - span.start) / width));
      counts[column] = (counts[column] ?? 0) + 1;
    }
    if (!((end[event] ?? NaN) - (start[event] ?? NaN) >= least)) continue;
    const from = Math.max(start[event] ?? NaN, span.start);
    const to = Math.min(end[event] ?? NaN, span.end);
    if (to - from >= least && input.lasted(event)) long.push({ start: from, end: to });
  }
  return { span, counts, most: counts.reduce((a, b) => Math.max(a, b), 0), processes: inRows(long) };
}

/** The longest ones, first come first served by the row that is free. */
function inRows(spans: readonly Span[]): readonly Process[] {
  const longest = [...spans].sort((a, b) => b.end - b.start - (a.end - a.start)).slice(0, mostProcesses);
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
