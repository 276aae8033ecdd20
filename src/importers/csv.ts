import { finishSteps, type Steps } from "../base/steps.ts";

/** A row of cells, and whether a quote in it was never closed. */
export interface CsvRow {
  readonly cells: readonly string[];
  readonly unclosed?: true;
}

/** A text without the mark that some programs put before it. */
export const withoutBom = (text: string): string => (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);

/**
 * The rows of a text of delimited cells (RFC 4180): quotes, doubled quotes, line ends within quotes, CRLF, LF and CR.
 * A quote within a cell that does not begin with one stands for itself; a quote that is never closed ends its row at
 * the end of the line, so that it costs one row and not the rest of the file. Rows without any text are left out as
 * null, so that the position still tells the row. `quoted: false` reads quotes as letters. Stops after `limit` rows.
 */
export const parseRows = (text: string, delimiter: string, options: RowsOptions = {}): Rows =>
  finishSteps(rowsInSteps(text, delimiter, options));

type Rows = readonly (CsvRow | null)[];

interface RowsOptions {
  readonly quoted?: boolean;
  readonly limit?: number;
}

/** So many rows are read between two steps. */
const rowsPerStep = 2000;

/** The same, step by step. */
export function* rowsInSteps(
  text: string,
  delimiter: string,
  { quoted = true, limit = Infinity }: RowsOptions = {},
): Steps<Rows> {
  const rows: (CsvRow | null)[] = [];
  let cells: string[] = [];
  let unclosed = false;
  let at = 0;
  const endRow = (): void => {
    const isBlank = cells.every((cell) => cell.trim() === "");
    rows.push(isBlank ? null : unclosed ? { cells, unclosed } : { cells });
    cells = [];
    unclosed = false;
  };
  while (at < text.length && rows.length < limit) {
    let cell: string;
    if (quoted && text.charAt(at) === '"') {
      const close = closingQuote(text, at + 1);
      if (close < 0) {
        unclosed = true;
        const end = endOfCell(text, at, delimiter);
        cell = text.slice(at + 1, end);
        at = end;
      } else {
        const end = endOfCell(text, close + 1, delimiter);
        cell = text.slice(at + 1, close);
        if (cell.includes('"')) cell = cell.replaceAll('""', '"');
        if (close + 1 < end) cell += text.slice(close + 1, end).trimEnd();
        at = end;
      }
    } else {
      const end = endOfCell(text, at, delimiter);
      cell = text.slice(at, end);
      at = end;
    }
    cells.push(cell);
    if (text.charAt(at) === delimiter) {
      at += 1;
      if (at < text.length) continue;
      cells.push("");
    }
    endRow();
    at += text.startsWith("\r\n", at) ? 2 : 1;
    if (rows.length % rowsPerStep === 0) yield at / text.length;
  }
  return rows;
}

function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text.charAt(at + 1) === '"') at = text.indexOf('"', at + 2);
  return at;
}

const [lineFeed, carriageReturn] = [10, 13];

function endOfCell(text: string, from: number, delimiter: string): number {
  const end = delimiter.charCodeAt(0);
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === end || code === lineFeed || code === carriageReturn) break;
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
