import type { Px } from "../base/units.ts";
import {
  estimateWidth,
  type FontRole,
  fonts,
  type MeasureText,
  rememberWidths,
} from "../layout/textWidth.ts";
import { fontFamily } from "../scene/sceneInput.ts";

/**
 * Measures with the browser's own fonts on a canvas; cautiously by a table where there is none. Texts are measured word by
 * word: a list of events says the same words again and again, and cut texts begin with the words of the whole. Words of plain
 * letters and marks are as wide as these, each of which is measured once: kerning makes a title a fifth of a pixel narrower than that.
 */
export function createMeasure(document: Document): MeasureText {
  const context = canvasContext(document);
  if (context === null) return estimateWidth;
  let current = "";
  const letters = new Map<FontRole, (Px | undefined)[]>();
  const word = rememberWidths((text, role) =>
    isPlain.test(text) ? spelled(text, role) : shaped(text, role),
  );
  return (text, role) => {
    let width = 0;
    let from = 0;
    for (let blank = text.indexOf(" "); blank >= 0; blank = text.indexOf(" ", from)) {
      width += word(text.slice(from, blank + 1), role);
      from = blank + 1;
    }
    return width + word(text.slice(from), role);
  };

  function shaped(text: string, role: FontRole): Px {
    const { size, weight } = fonts[role];
    const font = `${weight} ${size}px ${fontFamily}`;
    if (context !== null && font !== current) context.font = current = font;
    return context?.measureText(text).width ?? 0;
  }

  function spelled(text: string, role: FontRole): Px {
    let widths = letters.get(role);
    if (widths === undefined) letters.set(role, (widths = []));
    let width = 0;
    for (let i = 0; i < text.length; i++)
      width += widths[plainNumber(text.charCodeAt(i))] ??= shaped(text.charAt(i), role);
    return width;
  }
}

/**
 * Letters of Latin-1, and the dashes, quotes and ellipsis of Unicode (from U+2010 to U+2026): others may join, or change
 * what stands before them.
 */
const isPlain = /^[ -~\u00a1-\u00ac\u00ae-\u00ff\u2010-\u2026]+$/;

/** Numbers such letters without a gap. */
const plainNumber = (code: number): number => (code < 0x2010 ? code : code - 0x2010 + 0x100);

/** jsdom has a canvas element that only reports that it cannot draw. */
function canvasContext(document: Document): CanvasRenderingContext2D | null {
  if (document.defaultView === null || !("CanvasRenderingContext2D" in document.defaultView)) return null;
  try {
    return document.createElement("canvas").getContext("2d");
  } catch {
    return null;
  }
}
