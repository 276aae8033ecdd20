import type { Px } from "../base/units.ts";

/** The fonts that the picture is set in. */
export type FontRole = "label" | "note" | "lane" | "axis" | "axisStrong";

/** Size and weight of each font role, in CSS pixels. */
export const fonts: Readonly<Record<FontRole, { readonly size: Px; readonly weight: number }>> = {
  label: { size: 13, weight: 500 },
  note: { size: 12, weight: 400 },
  lane: { size: 13, weight: 600 },
  axis: { size: 12, weight: 400 },
  axisStrong: { size: 12.5, weight: 600 },
};

/** The width of a text in a font role, in pixels. Injected: a canvas in browsers, `estimateWidth` elsewhere. */
export type MeasureText = (text: string, font: FontRole) => Px;

/**
 * A cautious width without a font engine: advance widths of a Helvetica-like face by classes of characters, a little
 * wide, so that what is laid out with it does not overlap in the reader's own font.
 */
export function estimateWidth(text: string, font: FontRole): Px {
  const { size, weight } = fonts[font];
  let em = 0;
  for (const character of text) em += advance(character);
  return em * size * (weight >= 600 ? 1.1 : 1.04);
}

/** A measurer that remembers what it measured. */
export interface RememberedWidths {
  (text: string, font: FontRole): Px;
  /** True when one of the first texts of a font is as wide otherwise by another measure, or by one made after fonts came. */
  readonly isStale: (by: MeasureText) => boolean;
}

/** Remembers at most `limit` texts a font. */
export function rememberWidths(measure: MeasureText, limit = 20_000): RememberedWidths {
  const known = new Map<FontRole, Map<string, Px>>();
  const width = (text: string, font: FontRole): Px => {
    let widths = known.get(font);
    if (widths === undefined || widths.size > limit) known.set(font, (widths = new Map<string, Px>()));
    let found = widths.get(text);
    if (found === undefined) widths.set(text, (found = measure(text, font)));
    return found;
  };
  const isStale = (by: MeasureText): boolean =>
    [...known].some(([font, widths]) =>
      [...widths].slice(0, compared).some(([text, was]) => Math.abs(by(text, font) - was) > 0.01),
    );
  return Object.assign(width, { isStale });
}

/** So many texts a font tell whether another font has come; each costs some microseconds. */
const compared = 1000;

const narrow = /[ijlI.,:;'|!‘’·() [\]/ft-]/;
const wide = /[mwMW@%—]/;
const upper = /[A-Z&ÄÖÜ]/;

function advance(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x250) {
    if (narrow.test(character)) return 0.31;
    if (wide.test(character)) return 0.88;
    return upper.test(character) ? 0.7 : 0.56;
  }
  if (/\p{M}/u.test(character)) return 0;
  if (code >= 0x590 && code < 0x900) return 0.56;
  if (code >= 0x1100 && code !== 0x2019 && code !== 0x2018) return code < 0x2e80 ? 0.6 : 1.05;
  return 0.62;
}
