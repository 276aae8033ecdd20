import { type FontRole, fonts, type MeasureText } from "../layout/textWidth.ts";

/** So many texts are compared, the longest of all. */
const compared = 30;

/** Shorter ones say little: a rounded pixel is much of them. */
const fewestLetters = 4;

/** False where a document draws nothing, as that of jsdom. */
export const canMeasureDrawn = ({ defaultView }: Document): boolean =>
  typeof defaultView?.SVGGraphicsElement?.prototype.getBBox === "function";

/**
 * How much wider texts of the picture are drawn than they were measured: 1 for as wide, also where nothing tells. A reader's own
 * style may space letters or set another font, and a browser may draw no text smaller than it is told.
 */
export function drawnWiderBy(picture: Element, measure: MeasureText): number {
  const texts = Array.from(picture.querySelectorAll<SVGTextElement>("text[font-weight]"), (element) => ({
    element,
    text: element.textContent,
  }))
    .filter(({ text }) => text.length >= fewestLetters)
    .sort((a, b) => b.text.length - a.text.length);
  return texts.slice(0, compared).reduce((most, { element, text }) => {
    const role = roleOf(element);
    const measured = role === undefined ? 0 : measure(text, role);
    // WebKit leaves the spacing of letters out of `getComputedTextLength`.
    return measured > 0 ? Math.max(most, element.getBBox().width / measured) : most;
  }, 1);
}

function roleOf(text: Element): FontRole | undefined {
  const [size, weight] = ["font-size", "font-weight"].map((name) => Number(text.getAttribute(name)));
  const roles = Object.keys(fonts) as FontRole[];
  return roles.find((role) => fonts[role].size === size && fonts[role].weight === weight);
}
