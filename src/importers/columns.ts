import { suggest } from "../model/suggest.ts";
import type { ImportOptions, TableField } from "./imported.ts";
import type { Reading } from "./reading.ts";
import { note } from "./reading.ts";
import { columnLetters } from "./csv.ts";
import { guessColumns } from "./guessColumns.ts";
import { headerKey, type Sheet } from "./sheet.ts";

/** Which columns hold what: positions by the name of a field, such as `title` or `source.2.url`. */
export type Columns = ReadonlyMap<string, readonly number[]>;

/** Headers by which a field is known, in lower case with single blanks. Those of the newsroom sheet stand first. */
const aliases: Readonly<Record<TableField | SheetOnly, readonly string[]>> = {
  id: ["id", "event id", "unique id"],
  start: ["date", "start", "start date", "start time", "startdate", "begin", "from", "datetime", "event date", "timestamp"],
  end: ["end date", "end", "end time", "enddate", "to", "until"],
  time: ["time"],
  displayDate: ["displayed date", "display date", "date display"],
  title: ["title", "headline", "name", "event", "label", "content"],
  shortTitle: ["short title"],
  description: ["description", "text", "summary", "body", "content text", "details", "html"],
  actors: ["actors", "actor", "group", "series"],
  roles: ["roles", "role"],
  certainty: ["role certainty"],
  saidBy: ["role said by"],
  kind: ["kind"],
  category: ["category", "type"],
  tags: ["tags", "tag", "facet"],
  status: ["status"],
  importance: ["importance"],
  place: ["place", "location"],
  lat: ["lat", "latitude"],
  lon: ["lon", "lng", "long", "longitude"],
  sources: ["sources", "source"],
  link: ["link", "url", "links"],
  mediaUrl: ["media url", "image", "image url", "media"],
  mediaAlt: ["media alt", "alt text", "image alt"],
  mediaCredit: ["media credit", "image credit"],
  sensitive: ["sensitive"],
  related: ["related"],
  dateOf: ["date of"],
  dateBasis: ["date basis"],
  asOf: ["as of"],
  repeated: ["repeated"],
}; // prettier-ignore

const sheetOnly = [
  "roles", "certainty", "saidBy", "related", "dateOf", "dateBasis", "asOf", "repeated",
] as const; // prettier-ignore
type SheetOnly = (typeof sheetOnly)[number];

/** What columns of other tables may be named for. */
export const tableFields: readonly TableField[] = Object.keys(aliases).filter(
  (field): field is TableField => !(sheetOnly as readonly string[]).includes(field),
);

const byAlias: ReadonlyMap<string, string> = new Map(
  Object.entries(aliases).flatMap(([field, names]) => names.map((name): [string, string] => [name, field])),
);

/** `Source 2 URL`, `Source URL 2`, `figure 1 says who`: a field of a numbered record within the row. */
const numbered = /^(source|figure|claim) (?:(\d{1,2}) )?([a-z ]+?)(?: (\d{1,2}))?$/u;
const parts: Readonly<Record<string, readonly string[]>> = {
  source: [
    "publisher",
    "name",
    "url",
    "date",
    "title",
    "quote",
    "stance",
    "archive",
    "agency",
    "author",
    "locator",
  ],
  figure: [
    "measure",
    "value",
    "low",
    "high",
    "says who",
    "as reported",
    "unit",
    "bound",
    "population",
    "as of",
    "text",
    "kind",
    "quote",
  ],
  claim: ["says who", "text", "kind", "quote"],
};

/** The field that a header names; undefined when it names none. */
export function fieldOf(header: string): string | undefined {
  const key = headerKey(header);
  const known = byAlias.get(key);
  if (known !== undefined) return known;
  const match = numbered.exec(key);
  if (match === null) return key === "quote" ? "source.1.quote" : undefined;
  const [, record = "", before, part = "", after] = match;
  if (parts[record]?.includes(part) !== true) return undefined;
  return `${record}.${before ?? after ?? "1"}.${part === "name" ? "publisher" : part}`;
}

/**
 * The columns of a sheet. Columns that the option `fields` names come before those known by their headers; a header
 * that is not there is an issue, and so is a column that is not read, unless `fields` says what is. Where nothing says
 * which column holds dates or titles, the cells do, and a warning tells what was taken.
 */
export function columnsOf(
  sheet: Sheet,
  reading: Reading,
  { mayGuess = true }: { readonly mayGuess?: boolean } = {},
): Columns {
  const columns = new Map<string, number[]>();
  const { fields } = reading.options;
  for (const [field, names] of namedColumns(fields)) {
    columns.set(
      field,
      names.flatMap((name) => positionOf(sheet, name, field, reading)),
    );
  }
  const used = new Set([...columns.values()].flat());
  sheet.header.forEach((header, i) => {
    const field = used.has(i) ? undefined : fieldOf(header);
    if (field === undefined || (fields !== undefined && Object.hasOwn(fields, field))) return;
    used.add(i);
    const before = columns.get(field);
    if (before === undefined) columns.set(field, [i]);
    else before.push(i);
  });
  if (mayGuess) addGuessed(columns, used, sheet, reading);
  if (fields === undefined)
    sheet.header.forEach((header, i) => {
      if (!used.has(i)) reportUnread(header, i, reading);
    });
  return columns;
}

/** Who says what the columns hold has said it of these too. */
const notNeeded: readonly TableField[] = ["end", "actors", "description", "link"];

function addGuessed(columns: Map<string, number[]>, used: Set<number>, sheet: Sheet, reading: Reading): void {
  const { header } = sheet;
  const { fields } = reading.options;
  const known = new Set([...columns.keys(), ...Object.keys(fields ?? {})]);
  const records = sheet.sample.map(({ cells }) => cells);
  const guessed = new Map(guessColumns(header, records, known, used, reading.options));
  if (fields !== undefined) for (const field of notNeeded) guessed.delete(field);
  if (guessed.size === 0) return;
  for (const [field, position] of guessed) {
    columns.set(field, [position]);
    used.add(position);
  }
  const pairs = [...guessed].map(
    ([field, position]) => `${field} from ${JSON.stringify((header[position] ?? "").slice(0, 60))}`,
  );
  const message = `what these columns hold was told from their cells: ${pairs.join(", ")}`;
  const hint = 'name them in the option "fields" to be sure';
  note(reading, "warning", "columns-guessed", { path: "", row: 1 }, message, hint);
}

function namedColumns(fields: ImportOptions["fields"]): readonly [string, readonly string[]][] {
  return Object.entries(fields ?? {}).flatMap(([field, from]): [string, readonly string[]][] =>
    typeof from === "function" ? [] : [[field, typeof from === "string" ? [from] : from]],
  );
}

function positionOf(sheet: Sheet, name: string, field: string, reading: Reading): readonly number[] {
  const exact = sheet.header.indexOf(name);
  const position = exact >= 0 ? exact : sheet.header.findIndex((one) => headerKey(one) === headerKey(name));
  if (position >= 0) return [position];
  const near = suggest(name, sheet.header);
  const message = `there is no column ${JSON.stringify(name)}, which "fields" names for ${JSON.stringify(field)}`;
  const hint = near === undefined ? undefined : `did you mean ${JSON.stringify(near)}?`;
  note(reading, "error", "field-missing", { path: "", row: 1 }, message, hint);
  return [];
}

function reportUnread(header: string, index: number, reading: Reading): void {
  const spot = { path: "", row: 1, column: columnLetters(index) };
  const near = suggest(headerKey(header), byAlias.keys());
  const message = `the column ${JSON.stringify(header.slice(0, 100))} is not one that is known; it is not read`;
  const hint =
    near === undefined
      ? 'name it in the option "fields" if it is needed'
      : `did you mean ${JSON.stringify(near)}?`;
  note(reading, "warning", "unknown-field", spot, message, hint);
}

/**
 * Whether headers, or the cells of the first records, tell a title, or a text in place of it, and a date: enough for a
 * table of events.
 */
export function columnsHint(
  header: readonly string[],
  records: readonly (readonly unknown[])[] = [],
): boolean {
  const fields = new Set<string>();
  const taken = new Set<number>();
  header.forEach((name, i) => {
    const field = fieldOf(name);
    if (field === undefined) return;
    fields.add(field);
    taken.add(i);
  });
  for (const field of guessColumns(header, records, fields, taken, {}).keys()) fields.add(field);
  return fields.has("start") && (fields.has("title") || fields.has("description"));
}
