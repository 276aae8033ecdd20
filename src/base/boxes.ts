import type { Box, Px } from "./units.ts";

/** Whether two boxes share any area. */
export const meets = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** The box with so much more on every side. */
export const grown = ({ x, y, width, height }: Box, by: Px): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});
