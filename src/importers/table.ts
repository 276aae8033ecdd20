import { finishSteps, type Steps } from "../base/steps.ts";
import { cut } from "../base/text.ts";
import type { EventInput, ParticipationInput, PlaceInput, RelationInput, TimeInput } from "../model/input.ts";
import { lineLimit } from "../model/limits.ts";
import { actorTab } from "./actorTab.ts";
import { claimsOf, figuresOf } from "./claimColumns.ts";
import { columnsOf } from "./columns.ts";
import { orderOf, readClock } from "./dateText.ts";
import type { Imported, ImportOptions } from "./imported.ts";
import { midnightsAsDays } from "./midnight.ts";
import { plainText, words } from "./plainText.ts";
import { dataOf, finish, note, present, startReading, take } from "./reading.ts";
import {
  dateOf,
  eventOf,
  isLink,
  isOngoing,
  isPicture,
  linkSources,
  namesIn,
  pictureOf,
  setAside,
} from "./record.ts";
import type { Row } from "./row.ts";
import { numberAt, openRow, spotAt, textAt, valueAt, valueText } from "./row.ts";
import type { SheetRecord } from "./sheet.ts";
import { cellText, recordObject, spotOf } from "./sheet.ts";
import { openSheet } from "./openSheet.ts";
import { sourcesOf } from "./sourceColumns.ts";

/** Reads a table as text: CSV with any of the usual separators. See `fromTable`. */
export const fromCSV = (text: string, options: ImportOptions = {}): Imported => fromTable(text, options);

/**
 * Reads a table with one row for each event: rows of cells under a row of headers, or objects, or CSV. Headers of the
 * newsroom sheet, TimelineSetter, Flourish and Timeline Storyteller are known by name; `fields` names any others.
 * Numbered columns (`source 2 url`) become lists. A row without title and date, or whose date cannot be read, is set
 * aside and said; rows of a newsroom sheet without a date stay, as events whose date is unknown.
 */
export const fromTable = (table: unknown, options: ImportOptions = {}): Imported =>
  finishSteps(tableInSteps(table, options));

/** The same, step by step. */
export function* tableInSteps(table: unknown, options: ImportOptions = {}): Steps<Imported> {
  const reading = startReading(options);
  const sheet = openSheet(table, reading);
  if (sheet === null) return finish("table", reading);
  const row = openRow(sheet, columnsOf(sheet, reading), reading);
  const relations: RelationInput[] = [];
  yield* sheet.read((record) => readRecord(record, row, relations));
  midnightsAsDays(reading, false);
  hintAtOrder(row);
  return finish("table", reading, present({ actors: actorTab(options.actors, reading), relations }));
}

/** Where dates were not read because their order is open, the first such issue says what the other dates speak for. */
function hintAtOrder({ orders: { day, month }, reading }: Row): void {
  const at = reading.issues.findIndex(({ code }) => code === "date-order");
  const issue = reading.issues[at];
  if (issue === undefined || day + month === 0) return;
  const counts = `of the dates with one reading ${String(day)} have the day first, ${String(month)} the month`;
  reading.issues[at] = { ...issue, hint: `${issue.hint ?? ""}; ${counts}` };
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
    start: when.start,
    end: when.end,
    id: get("id"),
    displayDate: words(get("displayDate")),
    dateOf: get("dateOf").toLowerCase() as NonNullable<EventInput["dateOf"]>,
    dateBasis: get("dateBasis").toLowerCase() as NonNullable<EventInput["dateBasis"]>,
    asOf: dateOf(get("asOf"), () => spotAt(record, "asOf", row), reading),
    repeated: yes.test(get("repeated")) ? true : undefined,
    shortTitle: words(get("shortTitle")),
    description: description.text === title ? "" : description.text,
    actors: participants(record, row),
    sources: joined(sourcesOf(record, row), linkSources(description.links, spot, reading)),
    claims: joined(figuresOf(record, row), claimsOf(record, row)),
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
  take(reading, spot, event);
  readRelated(record, row, relations);
}

/** Start and end; null when the row was set aside because its date cannot be read. */
function readWhen(record: SheetRecord, row: Row): Pick<EventInput, "start" | "end"> | null {
  const { reading, isNewsroom: mayBeUndated } = row;
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
  if (value === undefined) return undefined;
  if (value instanceof Date) return Date.prototype.getTime.call(value);
  if (typeof value === "number" && Math.abs(value) >= 10_000) return value;
  const text = typeof value === "number" ? String(value).padStart(4, "0") : cellText(value);
  const date = dateOf(text, () => spotAt(record, field, row), row.reading, then);
  const order = date === text ? null : orderOf(text);
  if (order !== null) row.orders[order] += 1;
  return date;
}

/** Both lists as one; the other itself where one is empty. */
const joined = <T>(one: readonly T[], other: readonly T[]): readonly T[] =>
  other.length === 0 ? one : one.length === 0 ? other : [...one, ...other];

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
  const { columns } = row;
  if (!columns.has("roles") && !columns.has("certainty") && !columns.has("saidBy")) return names;
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

const yes = /^(?:yes|true|x|1)$/iu;

const sensitiveOf = (text: string): boolean | string =>
  yes.test(text) ? true : /^(?:no|false|0)$/iu.test(text) ? "" : text;

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
