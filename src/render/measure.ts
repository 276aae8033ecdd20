import { estimateWidth, fonts, type MeasureText, rememberWidths } from "../layout/textWidth.ts";
import { fontFamily } from "../scene/sceneInput.ts";

/**
 * Measures with the browser's own fonts on a canvas; cautiously by a table where there is none. Texts are measured word by
 * word: a list of events says the same words again and again, and cut texts begin with the words of the whole.
 */
export function createMeasure(document: Document): MeasureText {
  const context = canvasContext(document);
  if (context === null) return estimateWidth;
  let current = "";
  const word = rememberWidths((text, role) => {
    const { size, weight } = fonts[role];
    const font = `${weight} ${size}px ${fontFamily}`;
    if (font !== current) context.font = current = font;
    return context.measureText(text).width;
  });
  return (text, role) => {
    let width = 0;
    let from = 0;
    for (let blank = text.indexOf(" "); blank >= 0; blank = text.indexOf(" ", from)) {
      width += word(text.slice(from, blank + 1), role);
      from = blank + 1;
    }
    return width + word(text.slice(from), role);
  };
}

/** jsdom has a canvas element that only reports that it cannot draw. */
function canvasContext(document: Document): CanvasRenderingContext2D | null {
  if (document.defaultView === null || !("CanvasRenderingContext2D" in document.defaultView)) return null;
  try {
    return document.createElement("canvas").getContext("2d");
  } catch {
    return null;
  }
}
