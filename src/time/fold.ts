import type { Ms, Span } from "../base/units.ts";

/** A stretch of time that the axis folds. */
export interface Break extends Span {
  /** The stretch without anything around it: from the end of what comes before to the start of what comes after. */
  readonly empty: Span;
}

/** A break with the stretch of the axis that is left of it. */
export interface Folded extends Break {
  readonly from: Ms;
  readonly to: Ms;
}

/**
 * Time as the axis shows it: the same, but that each break is `to - from` long in place of `end - start`, and what comes
 * after it moves up. Both ways ascend and are each other's inverse; before the first break they change nothing.
 */
export interface Fold {
  /** In order, apart from each other. */
  readonly breaks: readonly Folded[];
  /** From time to the axis. NaN stays NaN. */
  readonly toAxis: (time: Ms) => Ms;
  /** From the axis to time. */
  readonly toTime: (axis: Ms) => Ms;
}

/** A piece of the axis between breaks, in time; infinite where no break bounds it. */
export type Piece = Span;

/** The fold without a break. */
export const unfolded: Fold = { breaks: [], toAxis: (time) => time, toTime: (axis) => axis };

/**
 * Folds breaks, in order and apart from each other, to `length` milliseconds of the axis each. Those that would not get
 * shorter are left as they are.
 */
export function createFold(breaks: readonly Break[], length: Ms): Fold {
  // Whole milliseconds keep what is outside exact.
  const short = length >= 1 ? Math.round(length) : length;
  let saved = 0;
  const folded = breaks
    .filter(({ start, end }) => end - start > short)
    .map((one): Folded => {
      const from = one.start - saved;
      saved += one.end - one.start - short;
      return { ...one, from, to: from + short };
    });
  if (folded.length === 0) return unfolded;
  return {
    breaks: folded,
    toAxis: (time) => through(time, folded, "start", "end", "from", "to"),
    toTime: (axis) => through(axis, folded, "from", "to", "start", "end"),
  };
}

/** The pieces of time between breaks that meet a stretch of the axis, whole, in order. */
export function piecesIn({ breaks }: Fold, axis: Span): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let i = 0; i <= breaks.length; i++) {
    const [before, after] = [breaks[i - 1], breaks[i]];
    if ((before?.to ?? -Infinity) <= axis.end && (after?.from ?? Infinity) >= axis.start)
      pieces.push({ start: before?.end ?? -Infinity, end: after?.start ?? Infinity });
  }
  return pieces;
}

type Side = "start" | "end" | "from" | "to";

/** The value on the other side: breaks are stretched evenly, what lies after one keeps its distance from its end. */
function through(value: Ms, folded: readonly Folded[], start: Side, end: Side, from: Side, to: Side): Ms {
  let low = 0;
  let high = folded.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((folded[middle]?.[start] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  const before = folded[low - 1];
  if (before === undefined) return value;
  if (value >= before[end]) return value - before[end] + before[to];
  const share = (value - before[start]) / (before[end] - before[start]);
  return before[from] + share * (before[to] - before[from]);
}
