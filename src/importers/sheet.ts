import { pointer, told } from "../model/report.ts";
import { finishSteps, partOf, type Steps } from "../base/steps.ts";
import { columnLetters, rowsInSteps, sniffDelimiter, withoutBom } from "./csv.ts";
import type { Reading, Spot } from "./reading.ts";
import { maxLength, maxRows, note, wholeFile } from "./reading.ts";

/** A header as it is compared: lower case, one blank for blanks, underscores, hyphens and dots. */
export const headerKey = (header: string): string =>
  header
    .trim()
    .toLowerCase()
    .replace(/[\s_.-]+/gu, " ")
    .trim();

/** A table: headers as they stand, and records. */
export interface Sheet {
  readonly header: readonly string[];
  /** For each header, where its cells are: the end of their pointers, and the letters of the column. */
  readonly places: readonly Place[];
  readonly records: readonly SheetRecord[];
}

interface Place {
  readonly path: string;
  readonly column: string;
}

const placesOf = (header: readonly string[]): readonly Place[] =>
  header.map((name, i) => ({ path: pointer("", name), column: columnLetters(i) }));

/** A row below the headers. */
export interface SheetRecord {
  /** Text, or what a row that was an object holds. As many as there are headers, and more where the row is too long. */
  readonly cells: readonly unknown[];
  /** 1-based row of the file. */
  readonly row: number;
  /** 0-based position among the records. */
  readonly index: number;
}

/** How a text becomes a sheet, where it is not the usual way. */
export interface SheetForm {
  readonly delimiter?: string;
  readonly quoted?: boolean;
  /** The headers of a file that has none; told from its first row. */
  readonly header?: (first: readonly string[]) => readonly string[] | null;
}

/**
 * A sheet from text, from rows (the first holds the headers) or from objects, also where they are wrapped as the
 * interfaces of data providers do (`Result`, `data`, `rows`, `events`). Null, with an issue, when it is no table.
 */
export const openSheet = (input: unknown, reading: Reading, form: SheetForm = {}): Sheet | null =>
  finishSteps(sheetInSteps(input, reading, form));

/** The same, step by step. */
export function* sheetInSteps(input: unknown, reading: Reading, form: SheetForm = {}): Steps<Sheet | null> {
  if (typeof input === "string") {
    if (!isReadableText(input, reading)) return null;
    const text = withoutBom(input);
    if (!/^\s*[[{]/u.test(text)) return yield* sheetOfText(text, reading, form);
    const parsed = parseJson(text);
    if (parsed === undefined) return yield* sheetOfText(text, reading, form);
    return yield* sheetInSteps(parsed, reading, form);
  }
  const rows = rowsOf(input);
  if (rows === null) {
    note(reading, "error", "unreadable-file", wholeFile, `${told(input)} is no table; nothing is read`);
    return null;
  }
  return sheetOfRows(limited(rows, reading), form);
}

/** Whether a text may be read at all: it is not too long, and no page that a server sent instead of the file. */
export function isReadableText(text: string, reading: Reading): boolean {
  const limit = reading.options.maxLength ?? maxLength;
  if (text.length > limit) {
    const message = `the text has ${String(text.length)} letters, more than ${String(limit)}; nothing is read`;
    note(
      reading,
      "error",
      "file-too-large",
      wholeFile,
      message,
      "give the option maxLength, or a part of the file",
    );
    return false;
  }
  if (!/^\s*(?:<!doctype html|<html\b)/iu.test(withoutBom(text.slice(0, 1000)))) return true;
  const hint = "a sheet that is not public answers with a page to sign in; publish it as CSV";
  note(
    reading,
    "error",
    "unreadable-file",
    wholeFile,
    "this is a web page, not a file of data; nothing is read",
    hint,
  );
  return false;
}

/** What a JSON text says; undefined when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(bareJson(text)) as unknown;
  } catch {
    return undefined;
  }
}

/** JSON without the call or the assignment that a script puts around it: `callback({…});`, `data = {…};` */
function bareJson(text: string): string {
  const around = /^\s*(?:(?:var|let|const)\s+)?[\w$.]{1,80}\s*[=(](?=\s*[[{])/u.exec(text);
  return around === null ? text : text.slice(around[0].length).replace(/\s*\)?\s*;?\s*$/u, "");
}

/** Whether a text is meant as JSON, also as the JSON of a script. */
export const looksLikeJson = (text: string): boolean => /^\s*[[{]/u.test(bareJson(text.slice(0, 200)));

/** The part of reading a table that is over when it is a sheet. */
export const opening = 0.3;

/** The part of making a sheet that finding its cells takes. */
const parsing = 0.7;
/** So many rows become records between two steps. */
const rowsPerStep = 5000;

function* sheetOfText(text: string, reading: Reading, form: SheetForm): Steps<Sheet | null> {
  const delimiter = form.delimiter ?? reading.options.delimiter ?? sniffDelimiter(text);
  const limit = (reading.options.maxRows ?? maxRows) + 2;
  const quoted = form.quoted ?? true;
  const all = yield* partOf(rowsInSteps(text, delimiter, { quoted, limit }), 0, parsing);
  const rows = limited(all, reading);
  const top = rows.findIndex((row) => row !== null);
  const first = rows[top]?.cells;
  if (first === undefined) {
    note(reading, "error", "unreadable-file", wholeFile, "the text has no rows; nothing is read");
    return null;
  }
  const fixed = form.header?.(first) ?? null;
  const header = fixed ?? first.map((cell) => cell.trim());
  const records: SheetRecord[] = [];
  for (let i = fixed === null ? top + 1 : top; i < rows.length; i++) {
    const row = rows[i];
    if (row === undefined || row === null) continue;
    const spot = { path: `/${String(records.length)}`, row: i + 1 };
    if (row.unclosed === true) {
      const hint = 'write a quote within quotes twice: ""';
      note(
        reading,
        "warning",
        "quote-unclosed",
        spot,
        "a quote is opened and never closed; it ends with its line",
        hint,
      );
    }
    if (row.cells.length !== header.length) reportRagged(row.cells, header, spot, reading);
    const cells = row.cells.some(mayBeGuarded) ? row.cells.map(withoutGuard) : row.cells;
    records.push({ cells, row: i + 1, index: records.length });
    if (i % rowsPerStep === 0) yield parsing + ((1 - parsing) * i) / rows.length;
  }
  return { header, places: placesOf(header), records };
}

function reportRagged(
  cells: readonly string[],
  header: readonly string[],
  spot: Spot,
  reading: Reading,
): void {
  const beyond = cells.slice(header.length);
  if (cells.length > header.length && beyond.every((cell) => cell.trim() === "")) return;
  const counts = `the row has ${String(cells.length)} cells, the header ${String(header.length)}`;
  const message =
    cells.length < header.length
      ? `${counts}; the missing cells count as empty`
      : `${counts}; ${told(beyond.join(" "))} stands in no column and is not read`;
  note(reading, "warning", "ragged-row", spot, message, "a cell with a comma must stand in quotes");
}

const mayBeGuarded = (cell: string): boolean => cell.includes("'");

/** A cell without the apostrophe that keeps spreadsheets from reading it as a formula. */
const withoutGuard = (cell: string): string =>
  /^\s*'+\s*[=+\-@\t\r＝＋－＠]/u.test(cell) ? cell.replace("'", "") : cell;

function limited<T>(rows: readonly T[], reading: Reading): readonly T[] {
  const limit = (reading.options.maxRows ?? maxRows) + 1;
  if (rows.length <= limit) return rows;
  const message = `the file has more than ${String(limit - 1)} records; the others are not read`;
  note(
    reading,
    "error",
    "file-too-large",
    wholeFile,
    message,
    "give the option maxRows, or a part of the file",
  );
  return rows.slice(0, limit);
}

function rowsOf(input: unknown): readonly unknown[] | null {
  if (Array.isArray(input)) return input as readonly unknown[];
  if (typeof input !== "object" || input === null) return null;
  const wrapped = ["Result", "data", "rows", "events"].map(
    (name) => (input as Record<string, unknown>)[name],
  );
  return (wrapped.find(Array.isArray) as readonly unknown[] | undefined) ?? null;
}

function sheetOfRows(rows: readonly unknown[], form: SheetForm): Sheet {
  if (rows.length > 0 && rows.every(Array.isArray)) {
    const [first = [], ...rest] = rows as readonly (readonly unknown[])[];
    const fixed = form.header?.(first.map(cellText)) ?? null;
    const below = fixed === null ? rest : rows;
    const records = below.map((cells, i) => ({
      cells: cells as readonly unknown[],
      row: i + (fixed === null ? 2 : 1),
      index: i,
    }));
    const header = fixed ?? first.map((cell) => cellText(cell));
    return { header, places: placesOf(header), records };
  }
  const columns = new Map<string, number>();
  for (const row of rows) {
    for (const name of namesOf(row)) if (!columns.has(name)) columns.set(name, columns.size);
  }
  const header = [...columns.keys()];
  const records = rows.map((row, i) => ({
    cells: header.map((name) => own(row, name)),
    row: i + 1,
    index: i,
  }));
  return { header, places: placesOf(header), records };
}

const namesOf = (row: unknown): readonly string[] =>
  typeof row === "object" && row !== null && !Array.isArray(row) ? Object.keys(row) : [];

const own = (row: unknown, name: string): unknown =>
  typeof row === "object" && row !== null && Object.hasOwn(row, name)
    ? (row as Record<string, unknown>)[name]
    : undefined;

/** A cell as trimmed text; what is neither text nor number nor yes or no is empty. */
export function cellText(cell: unknown): string {
  if (typeof cell === "string") return cell.trim();
  return typeof cell === "number" || typeof cell === "boolean" || typeof cell === "bigint"
    ? String(cell)
    : "";
}

/** A record by its headers. A repeated header keeps its first cell that is not empty; any header may be a name. */
export function recordObject(sheet: Sheet, { cells }: SheetRecord): Readonly<Record<string, unknown>> {
  const entries = new Map<string, unknown>();
  sheet.header.forEach((name, i) => {
    const before = entries.get(name);
    if (before === undefined || before === "") entries.set(name, cells[i]);
  });
  const rest = cells.slice(sheet.header.length);
  if (rest.some((cell) => cellText(cell) !== "")) entries.set("", rest);
  return Object.fromEntries(entries);
}

/** The cells of a sheet by names in lower case. */
export interface CellsByName {
  /** The position of a column; -1 where there is none. */
  readonly at: (name: string) => number;
  readonly text: (record: SheetRecord, ...names: readonly string[]) => string;
}

/** Reads cells of a sheet by header, in whatever letters the header is written: the first of the names that is filled. */
export function cellsByName(sheet: Sheet): CellsByName {
  const positions = new Map<string, number>();
  sheet.header.forEach((header, i) => {
    const key = header.trim().toLowerCase();
    if (!positions.has(key)) positions.set(key, i);
  });
  const at = (name: string): number => positions.get(name) ?? -1;
  const text = (record: SheetRecord, ...names: readonly string[]): string => {
    for (const name of names) {
      const found = cellText(record.cells[at(name)]);
      if (found !== "") return found;
    }
    return "";
  };
  return { at, text };
}

/** Where a cell is: the pointer into the list of records, row, and letters of the column. */
export function spotOf(sheet: Sheet, record: SheetRecord, column?: number): Spot {
  const path = `/${String(record.index)}`;
  const place = column === undefined ? undefined : sheet.places[column];
  return place === undefined
    ? { path, row: record.row }
    : { path: path + place.path, row: record.row, column: place.column };
}
