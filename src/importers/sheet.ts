import type { Steps } from "../base/steps.ts";
import { pointer } from "../model/report.ts";
import { columnLetters } from "./csv.ts";
import type { Spot } from "./reading.ts";

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

/** Where the cells of each header are. */
export const placesOf = (header: readonly string[]): Sheet["places"] =>
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
