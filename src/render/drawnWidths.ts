import type { Px } from "../base/units.ts";
import { type FontRole, fonts, type MeasureText } from "../layout/textWidth.ts";

/** So many texts are compared, the longest of all. */
const compared = 30;

/** Less may come of rounding. */
const leastMore: Px = 2;

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
  })).sort((a, b) => b.text.length - a.text.length);
  return texts.slice(0, compared).reduce((most, { element, text }) => {
    const role = roleOf(element);
    const measured = role === undefined ? 0 : measure(text, role);
    // WebKit leaves the spacing of letters out of `getComputedTextLength`.
    const { width } = element.getBBox();
    return measured > 0 && width - measured >= leastMore ? Math.max(most, width / measured) : most;
  }, 1);
}

function roleOf(text: Element): FontRole | undefined {
  const [size, weight] = ["font-size", "font-weight"].map((name) => Number(text.getAttribute(name)));
  const roles = Object.keys(fonts) as FontRole[];
  return roles.find((role) => fonts[role].size === size && fonts[role].weight === weight);
}
