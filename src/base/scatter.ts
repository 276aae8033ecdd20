/**
 * A number from 0 to 2³² - 1 that looks random and depends on a whole number alone, at most 2⁵³ either way; fractions do not
 * count. (The mixing steps of MurmurHash3 by Austin Appleby, on the halves of the number.)
 */
export function scatter(value: number): number {
  let mixed = (value | 0) ^ Math.imul((value / 2 ** 32) | 0, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
