import { memoByIndex } from "../base/memo.ts";
import type { Px } from "../base/units.ts";
import type { MeasureText } from "./textWidth.ts";

/** The first graphemes and code units of a text, with an ellipsis; the text itself where it is no longer. */
export type CutText = (text: string, graphemes: number, units: number) => string;

/** Labels are cut to so many graphemes and code units before they are measured. */
export const labelGraphemes = 100;
export const labelUnits = 240;
/** A label that does not fit is cut, but never below this: twenty of its own with the ellipsis and a trimmed space. */
export const leastGraphemes = 22;

/** The text, or as many of its graphemes as fit a width, with an ellipsis; never fewer than `leastGraphemes`. */
export function fitText(text: string, width: Px, measure: (text: string) => Px, cut: CutText): string {
  const full = measure(text);
  if (full <= width) return text;
  // Width grows about evenly with length: a guess, then as many graphemes less as are likely to be too many, until it fits.
  const each = full / text.length;
  let length = Math.max(leastGraphemes, Math.floor(width / each));
  let fitted = cut(text, length, labelUnits);
  for (
    let over = measure(fitted) - width;
    over > 0 && length > leastGraphemes;
    over = measure(fitted) - width
  ) {
    length = Math.max(leastGraphemes, length - Math.max(1, Math.floor(over / each)));
    fitted = cut(text, length, labelUnits);
  }
  return fitted;
}

/** Widths that titles of a crowd are cut to, each a twentieth more than the one before: few, so that a zoom seldom changes a text. */
export const titleWidths: readonly Px[] = Array.from({ length: 28 }, (_, i) => Math.round(132 * 1.05 ** i));

/** A text that was cut to fit, and how wide it is, in whole pixels. */
export interface Fitted {
  readonly text: string;
  readonly width: Px;
}

/** Titles of a crowd, cut to `titleWidths`. They are the same at every zoom level, and remembered. */
export interface FittedTitles {
  /** The title cut to one of the widths, by its number; wider only where `leastGraphemes` are. */
  readonly at: (event: number, step: number) => Fitted;
  /** The longest title of a step at most so many pixels wide; null where even the first is wider. */
  readonly within: (event: number, room: Px) => Fitted | null;
}

export function createFittedTitles(
  titleOf: (event: number) => string,
  measure: MeasureText,
  cut: CutText,
): FittedTitles {
  const wide = (text: string): Px => Math.ceil(measure(text, "label"));
  const wholes = memoByIndex((event): Fitted => {
    const text = titleOf(event);
    return { text, width: wide(text) };
  });
  const steps = titleWidths.map((most) =>
    memoByIndex((event): Fitted => {
      const text = fitText(wholes(event).text, most, wide, cut);
      return { text, width: wide(text) };
    }),
  );
  const at = (event: number, step: number): Fitted => {
    const whole = wholes(event);
    return whole.width <= (titleWidths[step] ?? 0) ? whole : (steps[step]?.(event) ?? whole);
  };
  return {
    at,
    within(event, room) {
      const whole = wholes(event);
      if (whole.width <= room && whole.width <= (titleWidths.at(-1) ?? 0)) return whole;
      const step = titleWidths.findLastIndex((most) => most <= room);
      const found = step < 0 ? null : at(event, step);
      return found === null || found.width > room ? null : found;
    },
  };
}
