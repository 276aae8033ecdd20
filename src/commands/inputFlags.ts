/// <reference types="node" />
import type { Format, ImportOptions, TableField, TableFields } from "../importers/imported.ts";
import { tableFields } from "../importers/columns.ts";
import { suggest } from "../model/suggest.ts";
import { type Called, type Flags, positiveNumber } from "./args.ts";
import { UsageError } from "./io.ts";

export const formats: readonly Format[] = [
  "chronolane", "table", "actors", "timelinejs", "vis", "ucdp", "acled", "gdelt", "jsonld", "icalendar",
]; // prettier-ignore

/** A machine of one's own may read more than a page that anybody drops a file on. */
const mostRows = 2_000_000;
const mostLetters = 500_000_000;

/** Flags of how files are read, which all commands have. */
export const inputFlags: Flags = {
  from: { value: "FORMAT", choices: formats, help: "form of the files; found out where it is not given" },
  field: {
    value: "FIELD=COLUMN",
    multiple: true,
    help: "which column holds what, for tables with other headers: start=When",
  },
  "day-first": { help: "07/10/2023 is 7 October" },
  "month-first": { help: "07/10/2023 is July 10" },
  "pivot-year": { value: "YY", help: "years of two digits up to this one are 20xx" },
  separator: { value: "TEXT", help: 'what stands between names in a cell, ";" unless given' },
  delimiter: { value: "SIGN", choices: [",", ";", "|", "tab"], help: "what stands between cells" },
  actors: { value: "FILE", help: "the tab of actors of the newsroom sheet" },
  "keep-raw": { help: "keep each record as it stood, as data.raw of its event" },
  "no-fold": { help: "keep repeats and copies as events of their own" },
  "calendar-actors": {
    value: "WHO",
    choices: ["attendees", "categories"],
    help: "who a calendar's actors are: attendees or categories",
  },
  "max-rows": { value: "N", help: "most records read of a file, 2000000 unless given" },
  "max-length": { value: "N", help: "most letters read of a file, 500000000 unless given" },
  issues: { value: "FILE", help: "write issues there, as lines of JSON, not to standard error" },
};

/** The options of reading that flags give. */
export function importOptions(called: Called): ImportOptions & { readonly format?: Format } {
  if (called.has("day-first") && called.has("month-first"))
    throw new UsageError("--day-first and --month-first exclude each other");
  const given: { -readonly [Key in keyof ImportOptions]: ImportOptions[Key] } & { format?: Format } = {};
  const from = formats.find((format) => format === called.get("from"));
  if (from !== undefined) given.format = from;
  if (called.has("field")) given.fields = readFields(called.all("field"));
  if (called.has("day-first") || called.has("month-first")) given.dayFirst = called.has("day-first");
  const pivot = called.get("pivot-year");
  if (pivot !== undefined) given.pivotYear = readPivot(pivot);
  const [separator, delimiter] = [called.get("separator"), called.get("delimiter")];
  if (separator !== undefined) given.separator = separator;
  if (delimiter !== undefined) given.delimiter = delimiter === "tab" ? "\t" : (delimiter as "," | ";" | "|");
  if (called.has("keep-raw")) given.keepRaw = true;
  if (called.has("no-fold")) given.fold = false;
  if (called.has("calendar-actors"))
    given.calendarActors = called.get("calendar-actors") as "attendees" | "categories";
  const [rows, length] = [positiveNumber(called, "max-rows"), positiveNumber(called, "max-length")];
  given.maxRows = rows ?? mostRows;
  given.maxLength = length ?? mostLetters;
  return given;
}

function readPivot(text: string): number {
  if (!/^\d{1,2}$/u.test(text)) throw new UsageError(`--pivot-year ${text} is no year of two digits`);
  return Number(text);
}

/** `title=What`, also `actors=From` and `actors=To`. */
function readFields(pairs: readonly string[]): TableFields {
  const fields: Partial<Record<TableField, string[]>> = {};
  for (const pair of pairs) {
    const at = pair.indexOf("=");
    const [name, column] = [pair.slice(0, Math.max(0, at)).trim(), pair.slice(at + 1).trim()];
    const field = tableFields.find((one) => one === name);
    if (field === undefined || column === "") {
      const near = suggest(name, tableFields);
      const hint = near === undefined ? `one of ${tableFields.join(", ")}` : `did you mean ${near}?`;
      throw new UsageError(`--field ${pair} does not say field=column`, hint);
    }
    fields[field] = [...(fields[field] ?? []), column];
  }
  return fields;
}
