/** A text that a spreadsheet would read as a formula, apostrophes before it aside. Plain numbers are none. */
const formula = /^'*\s*[=+\-@\t\r＝＋－＠]/u;
const plainNumber = /^[-+]?\d+(?:\.\d+)?$/u;

/** A cell of CSV: guarded by an apostrophe where it might be read as a formula, in quotes where it must be. */
export function csvCell(text: string): string {
  const guarded = formula.test(text) && !plainNumber.test(text) ? `'${text}` : text;
  return /[",;\t\r\n|]|^\s|\s$/u.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** Rows as CSV (RFC 4180), line ends CRLF. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => `${cells.map(csvCell).join(",")}\r\n`).join("");

/** A text as a cell that is read as HTML: what looks like a tag or an entity stands for itself. */
export const markupFree = (text: string): string =>
  text.replace(/&(?=#?\w+;)/gu, "&amp;").replace(/<(?=[/!a-z])/giu, "&lt;");
