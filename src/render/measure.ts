import { estimateWidth, fonts, type MeasureText } from "../layout/textWidth.ts";
import { fontFamily } from "../scene/sceneInput.ts";

/** Measures with the browser's own fonts on a canvas; cautiously by a table where there is none. */
export function createMeasure(document: Document): MeasureText {
  const context = canvasContext(document);
  if (context === null) return estimateWidth;
  let current = "";
  return (text, role) => {
    const { size, weight } = fonts[role];
    const font = `${weight} ${size}px ${fontFamily}`;
    if (font !== current) context.font = current = font;
    return context.measureText(text).width;
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
