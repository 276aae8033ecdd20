import { pointer, told } from "../model/report.ts";
import { eachInSteps, type Steps } from "../base/steps.ts";
import {
  columnLetters,
  createRowReader,
  type CsvRow,
  type RowReader,
  sniffDelimiter,
  withoutBom,
} from "./csv.ts";
import type { Reading, Spot } from "./reading.ts";
import { maxLength, maxRows, note, wholeFile } from "./reading.ts";

/** A header as it is compared: lower case, one blank for blanks, underscores, hyphens and dots. */
export const headerKey = (header: string): string =>
  header
    .trim()
    .toLowerCase()
    .replace(/[\s_.-]+/gu, " ")
    .trim();

/** So many of the first records tell what the columns of a sheet hold. */
export const sampleSize = 100;

/** A table: headers as they stand, and records, which are not kept. */
export interface Sheet {
  readonly header: readonly string[];
  /** For each header, where its cells are: the end of their pointers, and the letters of the column. */
  readonly places: readonly Place[];
  /** The first records, a hundred at most. */
  readonly sample: readonly SheetRecord[];
  /**
   * Hands over each record, in the order of the file; those of a text are made on the way, so that a large one is never
   * there as cells. To be called once.
   */
  readonly read: (deal: (record: SheetRecord) => void) => Steps<void>;
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
export function openSheet(input: unknown, reading: Reading, form: SheetForm = {}): Sheet | null {
  if (typeof input === "string") {
    if (!isReadableText(input, reading)) return null;
    const text = withoutBom(input);
    const parsed = /^\s*[[{]/u.test(text) ? parseJson(text) : undefined;
    return parsed === undefined ? sheetOfText(text, reading, form) : openSheet(parsed, reading, form);
  }
  const rows = rowsOf(input);
  if (rows !== null) return sheetOfRows(limited(rows, reading), form);
  note(reading, "error", "unreadable-file", wholeFile, `${told(input)} is no table; nothing is read`);
  return null;
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

/** So many records of a text are read between two steps. */
const recordsPerStep = 500;

function sheetOfText(text: string, reading: Reading, form: SheetForm): Sheet | null {
  const delimiter = form.delimiter ?? reading.options.delimiter ?? sniffDelimiter(text);
  const rows = createRowReader(text, delimiter, { quoted: form.quoted ?? true });
  let top = rows.next();
  let number = 1;
  for (; top === null; number++) top = rows.next();
  if (top === undefined) {
    note(reading, "error", "unreadable-file", wholeFile, "the text has no rows; nothing is read");
    return null;
  }
  const fixed = form.header?.(top.cells) ?? null;
  const header = fixed ?? top.cells.map((cell) => cell.trim());
  const below = fixed === null ? { row: rows.next(), number: number + 1 } : { row: top, number };
  const records = recordsOfText(rows, below, header, reading);
  const sample: SheetRecord[] = [];
  while (sample.length < sampleSize) {
    const next = records.next();
    if (next.done === true) break;
    sample.push(next.value);
  }
  return {
    header,
    places: placesOf(header),
    sample,
    *read(deal): Steps<void> {
      for (const record of sample) deal(record);
      for (const record of records) {
        deal(record);
        if (record.index % recordsPerStep === 0) yield rows.share();
      }
    },
  };
}

/** The records of a text from a row on, made one after the other. */
function* recordsOfText(
  rows: RowReader,
  from: { readonly row: CsvRow | null | undefined; readonly number: number },
  header: readonly string[],
  reading: Reading,
): Generator<SheetRecord, void> {
  const limit = rowLimit(reading);
  let { row, number } = from;
  for (let index = 0; row !== undefined; row = rows.next(), number++) {
    if (number > limit) return reportRows(limit, reading);
    if (row === null) continue;
    const spot = { path: `/${String(index)}`, row: number };
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
    yield { cells, row: number, index: index++ };
  }
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

/** So many rows are read, headers included. */
const rowLimit = ({ options }: Reading): number => (options.maxRows ?? maxRows) + 1;

function limited<T>(rows: readonly T[], reading: Reading): readonly T[] {
  const limit = rowLimit(reading);
  if (rows.length <= limit) return rows;
  reportRows(limit, reading);
  return rows.slice(0, limit);
}

function reportRows(limit: number, reading: Reading): void {
  const message = `the file has more than ${String(limit - 1)} records; the others are not read`;
  note(
    reading,
    "error",
    "file-too-large",
    wholeFile,
    message,
    "give the option maxRows, or a part of the file",
  );
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
    const top = fixed === null ? 2 : 1;
    return sheetOfList(fixed ?? first.map(cellText), fixed === null ? rest : rows, (cells, index) => ({
      cells: cells as readonly unknown[],
      row: index + top,
      index,
    }));
  }
  const names = new Set(rows.flatMap(namesOf));
  const header = [...names];
  return sheetOfList(header, rows, (row, index) => ({
    cells: header.map((name) => own(row, name)),
    row: index + 1,
    index,
  }));
}

/** A sheet whose rows are there, each of which is made a record when its turn comes. */
const sheetOfList = (
  header: readonly string[],
  rows: readonly unknown[],
  recordOf: (row: unknown, index: number) => SheetRecord,
): Sheet => ({
  header,
  places: placesOf(header),
  sample: rows.slice(0, sampleSize).map(recordOf),
  read: (deal) => eachInSteps(rows, (row, index) => deal(recordOf(row, index))),
});

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
