import { clamp } from "../base/search.ts";
import type { Ms, Px, Span } from "../base/units.ts";
import type { Fold } from "../time/fold.ts";
import type { BreakBand, BreakLabel } from "./frame.ts";
import type { LayoutWords } from "./layoutWords.ts";
import type { MeasureText } from "./textWidth.ts";

/** The breaks that meet a window of the axis. */
export function layoutBreaks(
  { breaks }: Fold,
  window: Span,
  msPerPx: number,
  words: LayoutWords,
): readonly BreakBand[] {
  const width = (window.end - window.start) / msPerPx;
  const x = (axis: Ms): Px => clamp((axis - window.start) / msPerPx, -width, 2 * width);
  return breaks
    .filter(({ from, to }) => from <= window.end && to >= window.start)
    .map(({ start, empty, from, to }) => ({ at: start, x0: x(from), x1: x(to), ...words.gap(empty) }));
}

/**
 * What stands over the breaks in sight, in the middle of what is seen of each: the whole sentence where it fits, else how
 * long it is. None over one so narrow that the words would seem to be about what is beside it.
 */
export function breakLabels(
  bands: readonly BreakBand[],
  from: Px,
  to: Px,
  measure: MeasureText,
): readonly BreakLabel[] {
  const labels: BreakLabel[] = [];
  for (const { at, x0, x1, name, length } of bands) {
    const [start, end] = [Math.max(x0, from), Math.min(x1, to)];
    const text = measure(name, "axis") + 24 <= end - start ? name : length;
    const width = Math.ceil(measure(text, "axis"));
    const middle = clamp((start + end) / 2, from + width / 2, to - width / 2);
    const last = labels.at(-1);
    const free = last === undefined || last.x + last.width / 2 + 8 <= middle - width / 2;
    if (end > start && free && 2 * (end - start) + 16 >= width) labels.push({ at, text, x: middle, width });
  }
  return labels;
}
