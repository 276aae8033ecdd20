import { clamp, firstNotBelow, lowerBound } from "../base/search.ts";
import { selectRank } from "../base/select.ts";
import type { Ms, Span } from "../base/units.ts";
import type { LongEvents, LongFrom, TimedEvents } from "./longEvents.ts";

/** A whole timeline at a glance: how many events there are where, and what went on for long. */
export interface Overview {
  readonly span: Span;
  /**
   * Events by equal columns of the span, each where it stands in the order of time. What happened once, some time in several
   * columns, is shared among them in equal parts.
   */
  readonly counts: Float64Array;
  /** Most events of a column; 0 for none. */
  readonly most: number;
  /** What took more than a fortieth of the span, the longest ones, in rows without overlap. */
  readonly processes: readonly Process[];
}

/** A long event: its stretch of time inside the span, and the row it lies in, 0 the nearest to the columns. */
export interface Process extends Span {
  readonly row: number;
}

/** An event counts as a process that takes more than this part of the span. */
const leastShare = 1 / 40;
/** Rows there are for processes; what finds none is only counted. */
const processRows = 3;
/** Most processes that are looked at, the longest. */
const mostProcesses = 60;

export interface OverviewInput extends TimedEvents {
  /** Finds the long ones among them. */
  readonly long: LongEvents;
}

/** Counts events by column; those outside the span are in none. */
export function createOverview(input: OverviewInput, span: Span, columns: number): Overview {
  const { events, order } = input;
  const counts = new Float64Array(columns);
  const width = (span.end - span.start) / columns;
  /** Where columns begin, and where the last one ends. */
  const edges = Float64Array.from({ length: columns + 1 }, (_, i) => span.start + i * width);
  edges[columns] = span.end;
  const at = (i: number): Ms => order[events[i] ?? 0] ?? NaN;
  let before = firstNotBelow(at, span.start, 0, events.length);
  for (let column = 0; column < columns; column++) {
    const after = firstNotBelow(at, edges[column + 1] ?? NaN, before, events.length);
    counts[column] = after - before;
    before = after;
  }
  const long = longEvents(input, span, { lasting: (span.end - span.start) * leastShare, once: 2 * width });
  shareOut(counts, long.once, input, edges, width);
  const most = counts.reduce((a, b) => Math.max(a, b), 0);
  return { span, counts, most, processes: inRows(long.lasting) };
}

/** What went on inside of the span for long, and which events happened once, some time in a long stretch. */
function longEvents(
  { long, start, end, lasted }: OverviewInput,
  span: Span,
  least: LongFrom,
): { readonly lasting: readonly Span[]; readonly once: readonly number[] } {
  const lasting: Span[] = [];
  const once: number[] = [];
  for (const event of long(span, least)) {
    if (!lasted(event)) {
      once.push(event);
      continue;
    }
    const from = Math.max(start[event] ?? NaN, span.start);
    const to = Math.min(end[event] ?? NaN, span.end);
    if (to - from > least.lasting) lasting.push({ start: from, end: to });
  }
  return { lasting, once };
}

/** Takes events from the columns where they stand, and gives each of those that they may have been in an equal part. */
function shareOut(
  counts: Float64Array,
  once: readonly number[],
  { order, start, end }: OverviewInput,
  edges: Float64Array,
  width: Ms,
): void {
  const { length } = counts;
  const change = new Float64Array(length + 1);
  const columnOf = (time = NaN): number => (time - (edges[0] ?? NaN)) / width;
  for (const event of once) {
    const at = order[event] ?? NaN;
    const below = lowerBound(edges, at);
    const own = edges[below] === at ? below : below - 1;
    if (own >= 0 && own < length) counts[own] = (counts[own] ?? 0) - 1;
    const from = Math.round(columnOf(start[event]));
    const to = Math.max(from + 1, Math.round(columnOf(end[event])));
    const [first, last] = [clamp(from, 0, length), clamp(to, 0, length)];
    change[first] = (change[first] ?? 0) + 1 / (to - from);
    change[last] = (change[last] ?? 0) - 1 / (to - from);
  }
  let part = 0;
  counts.forEach((count, i) => {
    part += change[i] ?? 0;
    counts[i] = count + (part > rest ? part : 0);
  });
}

/** What is left of parts that were taken away again. */
const rest = 1e-6;

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
