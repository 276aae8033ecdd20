import type { Px } from "../base/units.ts";
import { round } from "./node.ts";

const backwardLetter =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Hebrew, Arabic and their kin, by the first letter. */
export function isRightToLeftText(text: string): boolean {
  if (/^[A-Za-z]/.test(text)) return false; // as most begin
  const letter = /\p{L}/u.exec(text)?.[0];
  return letter !== undefined && backwardLetter.test(letter);
}

/**
 * Attributes of a text that begins `from` pixels after the start edge of a picture `width` wide. The text keeps its own
 * direction, so that Arabic in a left-to-right picture and English in a right-to-left one both read right.
 */
export function anchored(
  from: Px,
  width: Px,
  text: string,
  direction: 1 | -1,
): Record<string, string | number> {
  return onSide(direction === 1 ? from : width - from, direction === 1 ? "left" : "right", text);
}

/** Attributes of a text whose left or right edge, or middle, is at `x`. */
export function onSide(
  x: Px,
  side: "left" | "right" | "middle",
  text: string,
): Record<string, string | number> {
  const backward = isRightToLeftText(text);
  const anchor = side === "middle" ? "middle" : (side === "left") === backward ? "end" : "start";
  return { x: round(x), "text-anchor": anchor, direction: backward ? "rtl" : "ltr" };
}
