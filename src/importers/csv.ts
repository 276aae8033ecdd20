/** A row of cells, and whether a quote in it was never closed. */
export interface CsvRow {
  readonly cells: readonly string[];
  readonly unclosed?: true;
}

/** A text without the mark that some programs put before it. */
export const withoutBom = (text: string): string => (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);

/** A text of delimited cells that is read row by row, so that no more of it is kept than is wanted. */
export interface RowReader {
  /** The next row; null for one without any text, so that counting goes on; undefined after the last. */
  readonly next: () => CsvRow | null | undefined;
  /** How much of the text is read, from 0 to 1. */
  readonly share: () => number;
}

/**
 * Reads a text of delimited cells (RFC 4180): quotes, doubled quotes, line ends within quotes, CRLF, LF and CR.
 * A quote within a cell that does not begin with one stands for itself; a quote that is never closed ends its row at
 * the end of the line, so that it costs one row and not the rest of the file. `quoted: false` reads quotes as letters.
 */
export function createRowReader(
  text: string,
  delimiter: string,
  { quoted = true }: { readonly quoted?: boolean } = {},
): RowReader {
  const parting = delimiter.charCodeAt(0);
  let at = 0;
  let unclosed = false;
  const nextCell = (): string => {
    const from = at;
    if (!quoted || text.charCodeAt(from) !== quote) {
      at = endOfCell(text, from, parting);
      return text.slice(from, at);
    }
    const close = closingQuote(text, from + 1);
    if (close < 0) {
      unclosed = true;
      at = endOfCell(text, from, parting);
      return text.slice(from + 1, at);
    }
    at = endOfCell(text, close + 1, parting);
    const within = text.slice(from + 1, close);
    const cell = within.includes('"') ? within.replaceAll('""', '"') : within;
    return close + 1 < at ? cell + text.slice(close + 1, at).trimEnd() : cell;
  };
  const next = (): CsvRow | null | undefined => {
    if (at >= text.length) return undefined;
    unclosed = false;
    const cells = [nextCell()];
    while (text.charCodeAt(at) === parting) {
      at += 1;
      cells.push(at < text.length ? nextCell() : "");
    }
    at += text.startsWith("\r\n", at) ? 2 : 1;
    if (cells.every((cell) => cell.trim() === "")) return null;
    return unclosed ? { cells, unclosed } : { cells };
  };
  return { next, share: () => Math.min(1, at / text.length) };
}

/** The first rows of a text, all unless `limit` says how many; those without any text as null. See `createRowReader`. */
export function parseRows(
  text: string,
  delimiter: string,
  { quoted = true, limit = Infinity }: { readonly quoted?: boolean; readonly limit?: number } = {},
): readonly (CsvRow | null)[] {
  const reader = createRowReader(text, delimiter, { quoted });
  const rows: (CsvRow | null)[] = [];
  while (rows.length < limit) {
    const row = reader.next();
    if (row === undefined) break;
    rows.push(row);
  }
  return rows;
}

function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text.charAt(at + 1) === '"') at = text.indexOf('"', at + 2);
  return at;
}

const [lineFeed, carriageReturn, quote] = [10, 13, 34];

function endOfCell(text: string, from: number, parting: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === parting || code === lineFeed || code === carriageReturn) break;
  }
  return at;
}

/** What parts the cells of the first line, quotes not counted; a comma where nothing tells. */
export function sniffDelimiter(text: string): "," | ";" | "\t" | "|" {
  const bare = text.slice(0, 20_000).replace(/"[^"]*"/gu, "x");
  const [line = ""] = bare.split(/[\r\n]/u).filter((one) => one.trim() !== "");
  let best: "," | ";" | "\t" | "|" = ",";
  for (const one of ["\t", ";", "|"] as const) {
    if (line.split(one).length > line.split(best).length) best = one;
  }
  return best;
}

/** The letters of a column as a spreadsheet has them; 0 is A. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}
