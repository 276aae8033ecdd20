import type { Columns } from "./columns.ts";
import type { TableField } from "./imported.ts";
import type { Reading, Spot } from "./reading.ts";
import { note } from "./reading.ts";
import type { Sheet, SheetRecord } from "./sheet.ts";
import { cellText, recordObject, spotOf } from "./sheet.ts";

/** A sheet with what is known of its columns. */
export interface Row {
  readonly sheet: Sheet;
  readonly columns: Columns;
  readonly reading: Reading;
  /** The numbers under which records within the row, such as `source`, stand among the columns. */
  readonly numbers: Readonly<Record<"source" | "figure" | "claim", readonly string[]>>;
  /** Whether it is a newsroom sheet, which tells actors, sources or claims: there a date may be missing because nobody knows it. */
  readonly isNewsroom: boolean;
  /** How many of the dates so far can only have the day, or the month, first. */
  readonly orders: Record<"day" | "month", number>;
}

/** A sheet to be read row by row. */
export const openRow = (sheet: Sheet, columns: Columns, reading: Reading): Row => ({
  sheet,
  columns,
  reading,
  numbers: {
    source: numbersOf("source", columns),
    figure: numbersOf("figure", columns),
    claim: numbersOf("claim", columns),
  },
  isNewsroom:
    columns.has("title") && [...columns.keys()].some((field) => field.includes(".1.") || field === "roles"),
  orders: { day: 0, month: 0 },
});

/** What a field holds: the first cell of its columns that is not empty, or what the caller's function gives. */
export function valueAt(record: SheetRecord, field: string, { sheet, columns, reading }: Row): unknown {
  const from = reading.options.fields?.[field as TableField];
  if (typeof from === "function") {
    try {
      return from(recordObject(sheet, record));
    } catch {
      note(
        reading,
        "error",
        "unreadable",
        spotOf(sheet, record),
        `the function for ${JSON.stringify(field)} failed; the field counts as empty`,
      );
      return undefined;
    }
  }
  const found = columns.get(field);
  if (found === undefined) return undefined;
  for (const column of found) {
    const cell = record.cells[column];
    if (cell !== undefined && cell !== null && cell !== "") return cell;
  }
  return undefined;
}

export const textAt = (record: SheetRecord, field: string, row: Row): string =>
  cellText(valueAt(record, field, row));

/** The texts of all columns of a field, joined. */
export function valueText(record: SheetRecord, field: string, row: Row, joint: string): string {
  if (typeof row.reading.options.fields?.[field as TableField] === "function")
    return textAt(record, field, row);
  const columns = row.columns.get(field) ?? [];
  if (columns.length < 2) return textAt(record, field, row);
  const texts = columns.map((column) => cellText(record.cells[column]));
  return texts.filter((text) => text !== "").join(joint);
}

/** Where a field of a row stands. */
export const spotAt = (record: SheetRecord, field: string, { sheet, columns }: Row): Spot =>
  spotOf(sheet, record, columns.get(field)?.[0]);

const numbersOf = (record: string, columns: Columns): readonly string[] => [
  ...new Set(
    [...columns.keys()].filter((key) => key.startsWith(`${record}.`)).map((key) => key.split(".")[1] ?? ""),
  ),
];

/** A field as a number; what is none is an issue. */
export function numberAt(record: SheetRecord, field: string, row: Row): number | undefined {
  const text = textAt(record, field, row);
  if (text === "") return undefined;
  // A comma may part thousands or decimals; only the former is sure, in groups of three after a first one.
  const number = Number(
    /^[-+]?\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$/u.test(text) ? text.replaceAll(",", "") : text,
  );
  if (Number.isFinite(number)) return number;
  const message = `${JSON.stringify(text.slice(0, 40))} is no number; it is left out`;
  note(
    row.reading,
    "error",
    "invalid-number",
    spotAt(record, field, row),
    message,
    "write digits and a point only: 8306",
  );
  return undefined;
}
