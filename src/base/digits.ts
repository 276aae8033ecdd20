/** The digit 0 to 9 that a digit of any script stands for. In Unicode those of a script stand in a row. */
export function latinDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value);
}
