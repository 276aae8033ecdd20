import { eachInSteps, type Steps } from "../base/steps.ts";
import { told } from "../model/report.ts";
import { createRowReader, type CsvRow, type RowReader, sniffDelimiter, withoutBom } from "./csv.ts";
import { isReadableText, parseJson } from "./readableText.ts";
import type { Reading, Spot } from "./reading.ts";
import { maxRows, note, noteTooLarge, wholeFile } from "./reading.ts";
import { cellText, placesOf, sampleSize, type Sheet, type SheetRecord } from "./sheet.ts";

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
  noteTooLarge(reading, message, "maxRows");
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
