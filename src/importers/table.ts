import { cut } from "../base/text.ts";
import type {
  ActorInput,
  CitationInput,
  ClaimInput,
  EventInput,
  FigureInput,
  ParticipationInput,
  PlaceInput,
  RelationInput,
  SourceInput,
  TimeInput,
} from "../model/input.ts";
import { lineLimit } from "../model/limits.ts";
import type { Columns } from "./columns.ts";
import { columnsOf, headerKey } from "./columns.ts";
import { readClock } from "./dateText.ts";
import type { Imported, ImportOptions, TableField } from "./imported.ts";
import { midnightsAsDays } from "./midnight.ts";
import { plainText, words } from "./plainText.ts";
import type { Reading, Spot } from "./reading.ts";
import { dataOf, finish, note, present, startReading } from "./reading.ts";
import {
  dateOf, eventOf, isLink, isOngoing, isPicture, linkSources, namesIn, pictureOf, setAside, sourceFrom,
} from "./record.ts"; // prettier-ignore
import type { Sheet, SheetRecord } from "./sheet.ts";
import { cellText, openSheet, recordObject, spotOf } from "./sheet.ts";

/** Reads a table as text: CSV with any of the usual separators. See `fromTable`. */
export const fromCSV = (text: string, options: ImportOptions = {}): Imported => fromTable(text, options);

/**
 * Reads a table with one row for each event: rows of cells under a row of headers, or objects, or CSV. Headers of the
 * newsroom sheet, TimelineSetter, Flourish and Timeline Storyteller are known by name; `fields` names any others.
 * Numbered columns (`source 2 url`) become lists. A row without title and date, or whose date cannot be read, is set
 * aside and said; rows of a newsroom sheet without a date stay, as events whose date is unknown.
 */
export function fromTable(table: unknown, options: ImportOptions = {}): Imported {
  const reading = startReading(options);
  const sheet = openSheet(table, reading);
  if (sheet === null) return finish("table", reading);
  const row: Row = { sheet, columns: columnsOf(sheet, reading), reading };
  const relations: RelationInput[] = [];
  for (const record of sheet.records) readRecord(record, row, relations);
  midnightsAsDays(reading, false);
  return finish("table", reading, present({ actors: actorTab(options.actors, reading), relations }));
}

/** A sheet with what is known of its columns. */
export interface Row {
  readonly sheet: Sheet;
  readonly columns: Columns;
  readonly reading: Reading;
}

function readRecord(record: SheetRecord, row: Row, relations: RelationInput[]): void {
  const { sheet, reading } = row;
  const get = (field: string): string => textAt(record, field, row);
  const description = plainText(valueText(record, "description", row, "\n\n"));
  const title =
    words(get("title")) ||
    cut(description.text.replaceAll(/\s+/gu, " "), lineLimit.graphemes, lineLimit.units);
  const spot = spotOf(sheet, record);
  const when = readWhen(record, row);
  if (when === null) return;
  if (title === "" && when.start === undefined && when.end === undefined) {
    return setAside(reading, spot, "the row has neither a title nor a date");
  }
  if (title === "")
    note(reading, "error", "title-missing", spot, "the row has no title; it is drawn as untitled");
  const importance = numberAt(record, "importance", row);
  const event = eventOf(title, {
    ...when,
    id: get("id"),
    displayDate: words(get("displayDate")),
    shortTitle: words(get("shortTitle")),
    description: description.text === title ? "" : description.text,
    actors: participants(record, row),
    sources: [...sourcesOf(record, row), ...linkSources(description.links, spot, reading)],
    claims: [...figuresOf(record, row), ...claimsOf(record, row)],
    kind: get("kind"),
    status: get("status").toLowerCase() as NonNullable<EventInput["status"]>,
    importance,
    category: get("category"),
    tags: namesIn(get("tags"), reading.options.separator),
    place: placeOf(record, row),
    media: mediaOf(record, title, row),
    sensitive: sensitiveOf(get("sensitive")),
    data: dataOf(reading, () => recordObject(sheet, record)),
  });
  reading.events.push(event);
  readRelated(record, row, relations);
}

/** What a field holds: the first cell of its columns that is not empty, or what the caller's function gives. */
function valueAt(record: SheetRecord, field: string, { sheet, columns, reading }: Row): unknown {
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
  const cells = (columns.get(field) ?? []).map((column) => record.cells[column]);
  return cells.find((cell) => cell !== undefined && cell !== null && cell !== "");
}

const textAt = (record: SheetRecord, field: string, row: Row): string =>
  cellText(valueAt(record, field, row));

/** The texts of all columns of a field, joined. */
function valueText(record: SheetRecord, field: string, row: Row, joint: string): string {
  if (typeof row.reading.options.fields?.[field as TableField] === "function")
    return textAt(record, field, row);
  const texts = (row.columns.get(field) ?? []).map((column) => cellText(record.cells[column]));
  return texts.filter((text) => text !== "").join(joint);
}

const spotAt = (record: SheetRecord, field: string, { sheet, columns }: Row): Spot =>
  spotOf(sheet, record, columns.get(field)?.[0]);

/** Start and end; null when the row was set aside because its date cannot be read. */
function readWhen(record: SheetRecord, row: Row): Pick<EventInput, "start" | "end"> | null {
  const { reading, columns } = row;
  const mayBeUndated = isNewsroom(columns);
  const start = instantOrDate(
    record,
    "start",
    row,
    mayBeUndated ? "the event's date counts as unknown" : "the record is set aside",
  );
  const hasStart = start !== undefined;
  if (!hasStart && !mayBeUndated) {
    if (textAt(record, "start", row) === "")
      setAside(reading, spotAt(record, "start", row), "the row has no date");
    return null;
  }
  const clock = readClock(textAt(record, "time", row));
  const timed =
    typeof start === "string" && clock !== null && /^\d{4}-\d{2}-\d{2}$/u.test(start) ? start + clock : start;
  const last = textAt(record, "end", row);
  const end = isOngoing(last)
    ? "ongoing"
    : instantOrDate(record, "end", row, "the event is kept without an end");
  return { ...(timed === undefined ? {} : { start: timed }), ...(end === undefined ? {} : { end }) };
}

function instantOrDate(
  record: SheetRecord,
  field: string,
  row: Row,
  then: string,
): Exclude<TimeInput, Date> | undefined {
  const value = valueAt(record, field, row);
  if (value instanceof Date) return Date.prototype.getTime.call(value);
  if (typeof value === "number" && Math.abs(value) >= 10_000) return value;
  return dateOf(
    typeof value === "number" ? String(value).padStart(4, "0") : cellText(value),
    spotAt(record, field, row),
    row.reading,
    then,
  );
}

/** A sheet of ours tells actors, sources or claims; there a date may be missing because nobody knows it. */
const isNewsroom = (columns: Columns): boolean =>
  columns.has("title") && [...columns.keys()].some((field) => field.includes(".1.") || field === "roles");

function participants(record: SheetRecord, row: Row): readonly (string | ParticipationInput)[] {
  const { separator = ";" } = row.reading.options;
  const value = valueAt(record, "actors", row);
  const names = Array.isArray(value)
    ? value.map(cellText).filter((name) => name !== "")
    : namesIn(
        typeof row.reading.options.fields?.actors === "function"
          ? cellText(value)
          : valueText(record, "actors", row, separator),
        separator,
      );
  const [roles, certainties, speakers] = ["roles", "certainty", "saidBy"].map((field) =>
    pairs(record, field, names, row),
  );
  return names.map((actor) => {
    const participation = present<ParticipationInput>({
      actor,
      role: roles?.get(actor),
      certainty: certainties?.get(actor) as ParticipationInput["certainty"],
      by: speakers?.get(actor),
    });
    return Object.keys(participation).length === 1 ? actor : participation;
  });
}

/** `a=agent; b=target` as a map by actor; a name that is no actor of the row is an issue. */
function pairs(
  record: SheetRecord,
  field: string,
  actors: readonly string[],
  row: Row,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const pair of namesIn(textAt(record, field, row), row.reading.options.separator)) {
    const at = pair.lastIndexOf("=");
    const name = pair.slice(0, Math.max(0, at)).trim();
    if (at > 0 && actors.includes(name)) found.set(name, pair.slice(at + 1).trim());
    else {
      const message = `${JSON.stringify(pair)} names no actor of this row; it is not read`;
      note(
        row.reading,
        "error",
        "not-taken-over",
        spotAt(record, field, row),
        message,
        "write actor=word; actor=word",
      );
    }
  }
  return found;
}

/** The sources of a row: numbered columns, lists in one cell, and the link. */
export function sourcesOf(record: SheetRecord, row: Row): readonly (string | SourceInput | CitationInput)[] {
  const { reading } = row;
  const get = (field: string): string => textAt(record, field, row);
  const listed = valueAt(record, "sources", row);
  const names = Array.isArray(listed) ? listed.map(cellText) : splitSources(cellText(listed));
  return [
    ...numbersOf("source", row.columns).flatMap((number) => numberedSource(record, `source.${number}`, row)),
    ...names.flatMap((name) => sourceFrom(name, spotAt(record, "sources", row), reading)),
    ...namesIn(get("link")).flatMap((url) => sourceFrom(url, spotAt(record, "link", row), reading)),
  ];
}

/** Names parted by semicolons; those in quotes may hold semicolons. */
export function splitSources(cell: string): readonly string[] {
  const found = cell.match(/"(?:[^"]|"")*"|[^;"]+|"/gu) ?? [];
  const isQuoted = found.length > 0 && found.every((part) => /^(?:"[^]*"|\s*)$/u.test(part));
  const names = isQuoted
    ? found.map((part) => part.trim().slice(1, -1).replaceAll('""', '"'))
    : cell.split(/;|\n/u);
  return names.map((name) => name.trim()).filter((name) => name !== "");
}

const numbersOf = (record: string, columns: Columns): readonly string[] => [
  ...new Set(
    [...columns.keys()].filter((key) => key.startsWith(`${record}.`)).map((key) => key.split(".")[1] ?? ""),
  ),
];

function numberedSource(
  record: SheetRecord,
  prefix: string,
  row: Row,
): readonly (SourceInput | CitationInput)[] {
  const { reading } = row;
  const get = (part: string): string => textAt(record, `${prefix}.${part}`, row);
  const address = (part: string): string => {
    const url = get(part);
    return url === "" || !isLink(url, spotAt(record, `${prefix}.${part}`, row), reading) ? "" : url;
  };
  const source = present<SourceInput>({
    publisher: words(get("publisher")),
    url: address("url"),
    archiveUrl: address("archive"),
    published: dateOf(
      get("date"),
      spotAt(record, `${prefix}.date`, row),
      reading,
      "the source is kept without it",
    ),
    title: words(get("title")),
    agency: get("agency"),
    author: get("author"),
  });
  const said = {
    quote: words(get("quote")),
    locator: get("locator"),
    stance: get("stance").toLowerCase() as "supports",
  };
  const citation = present<Omit<CitationInput, "source">>(said);
  const isCited = Object.keys(citation).length > 0;
  if (Object.keys(source).length > 0) return [isCited ? { source, ...citation } : source];
  if (isCited) {
    const message = "a quote stands without its source; it is not read";
    note(
      reading,
      "error",
      "not-taken-over",
      spotAt(record, `${prefix}.quote`, row),
      message,
      "say the publisher or the address",
    );
  }
  return [];
}

function figuresOf(record: SheetRecord, row: Row): readonly ClaimInput[] {
  return numbersOf("figure", row.columns).flatMap((number) => {
    const prefix = `figure.${number}`;
    const get = (part: string): string => textAt(record, `${prefix}.${part}`, row);
    const given = ["measure", "value", "low", "high", "as reported"].filter((part) => get(part) !== "");
    if (given.length === 0) return [];
    const [by, measure, asReported] = [get("says who"), get("measure"), words(get("as reported"))];
    const lacking = [
      by === "" ? "says who" : "",
      measure === "" ? "measure" : "",
      asReported === "" ? "as reported" : "",
    ];
    const missing = lacking.find((part) => part !== "");
    if (missing !== undefined) {
      const code = missing === "says who" ? "attribution-missing" : "field-missing";
      const message = `figure ${number} lacks ${JSON.stringify(missing)}; it is set aside`;
      note(
        row.reading,
        "error",
        code,
        spotAt(record, `${prefix}.${given[0] ?? ""}`, row),
        message,
        `fill the column "figure ${number} ${missing}"`,
      );
      return [];
    }
    const figure = present<FigureInput>({
      measure,
      value: numberAt(record, `${prefix}.value`, row),
      low: numberAt(record, `${prefix}.low`, row),
      high: numberAt(record, `${prefix}.high`, row),
      unit: get("unit"),
      asReported,
    });
    return [{ by, text: asReported, kind: "figure", figure }];
  });
}

function claimsOf(record: SheetRecord, row: Row): readonly ClaimInput[] {
  return numbersOf("claim", row.columns).flatMap((number) => {
    const [by, text] = [
      textAt(record, `claim.${number}.says who`, row),
      words(textAt(record, `claim.${number}.text`, row)),
    ];
    if (text !== "" && by !== "") return [{ by, text }];
    if (text !== "") {
      const message = `claim ${number} does not say by whom; it is set aside`;
      note(
        row.reading,
        "error",
        "attribution-missing",
        spotAt(record, `claim.${number}.text`, row),
        message,
        `fill the column "claim ${number} says who"`,
      );
    }
    return [];
  });
}

function numberAt(record: SheetRecord, field: string, row: Row): number | undefined {
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

function placeOf(record: SheetRecord, row: Row): PlaceInput | string | undefined {
  const name = words(textAt(record, "place", row));
  const [lat, lon] = [numberAt(record, "lat", row), numberAt(record, "lon", row)];
  return lat === undefined || lon === undefined ? name : present<PlaceInput>({ name, lat, lon });
}

function mediaOf(record: SheetRecord, title: string, row: Row): EventInput["media"] {
  const url = textAt(record, "mediaUrl", row);
  if (url === "") return [];
  const spot = spotAt(record, "mediaUrl", row);
  if (!isPicture(url) && !isLink(url, spot, row.reading)) return [];
  return pictureOf(
    url,
    words(textAt(record, "mediaAlt", row)) || title,
    words(textAt(record, "mediaCredit", row)),
  );
}

const sensitiveOf = (text: string): boolean | string =>
  /^(?:yes|true|x|1)$/iu.test(text) ? true : /^(?:no|false|0)$/iu.test(text) ? "" : text;

/** `id:type; id:type`; the row needs an id of its own to be tied. */
function readRelated(record: SheetRecord, row: Row, relations: RelationInput[]): void {
  const from = textAt(record, "id", row);
  for (const tie of namesIn(textAt(record, "related", row), row.reading.options.separator)) {
    const at = tie.lastIndexOf(":");
    const [to, type] = at < 0 ? [tie, "related"] : [tie.slice(0, at).trim(), tie.slice(at + 1).trim()];
    if (from !== "" && to !== "" && type !== "") relations.push({ from, to, type });
    else {
      const why = from === "" ? "the row has no id" : "the other event or the kind of tie is missing";
      note(
        row.reading,
        "error",
        "not-taken-over",
        spotAt(record, "related", row),
        `${JSON.stringify(tie)} is not read: ${why}`,
        "write id:type; id:type",
      );
    }
  }
}

/** The tab of actors: id, name, title, aliases, parent, color, kind. */
function actorTab(tab: unknown, reading: Reading): readonly ActorInput[] {
  const sheet = tab === undefined ? null : openSheet(tab, reading);
  if (sheet === null) return [];
  const keys = sheet.header.map(headerKey);
  return sheet.records.flatMap((record) => {
    const get = (name: string): string => cellText(record.cells[keys.indexOf(name)]);
    const name = get("name") || get("id");
    if (name !== "") {
      const aliases = namesIn(get("aliases"), reading.options.separator);
      const [id, title, parent, color, kind] = [
        get("id") || name,
        get("title"),
        get("parent"),
        get("color"),
        get("kind"),
      ];
      return [present<ActorInput>({ id, name, title, aliases, parent, color, kind })];
    }
    setAside(reading, spotOf(sheet, record), "an actor has neither name nor id");
    return [];
  });
}
