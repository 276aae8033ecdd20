/** Where the scanner stands. */
export interface Scan {
  readonly text: string;
  at: number;
}

/** Reads qualifiers at the scanner, as bits. At most one is read; a second one is left and makes the text invalid. */
export function qualifier(scan: Scan): number {
  const code = scan.text.charCodeAt(scan.at);
  const bits = code === question ? 1 : code === tilde ? 2 : code === percent ? 3 : 0;
  if (bits !== 0) scan.at++;
  return bits;
}

/** Two digits or X at the scanner, or "" and nothing read. */
export function pair(scan: Scan): string {
  const { text, at } = scan;
  if (!isDigitOrX(text.charCodeAt(at)) || !isDigitOrX(text.charCodeAt(at + 1))) return "";
  scan.at += 2;
  return text.slice(at, at + 2);
}

/** All digits at the scanner, or "". */
export function digitsHere(scan: Scan): string {
  const start = scan.at;
  while (isDigit(scan.text.charCodeAt(scan.at))) scan.at++;
  return scan.text.slice(start, scan.at);
}

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** A digit, or the X that stands for one that is not known. */
export const isDigitOrX = (code: number): boolean => isDigit(code) || code === letterX;

export const space = 32;
export const percent = 37;
export const plus = 43;
export const minus = 45;
export const point = 46;
export const colon = 58;
export const question = 63;
export const letterE = 69;
export const letterS = 83;
export const letterT = 84;
export const letterW = 87;
export const letterX = 88;
export const letterY = 89;
export const letterZ = 90;
export const tilde = 126;
