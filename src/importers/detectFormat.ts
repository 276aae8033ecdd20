import { eventFields, isFields } from "../model/fields.ts";
import { isActorTab } from "./actorTab.ts";
import { columnsHint, fieldOf } from "./columns.ts";
import { parseRows, sniffDelimiter, withoutBom } from "./csv.ts";
import type { Format } from "./imported.ts";
import { scriptsOf, typesOf } from "./schemaOrg.ts";
import { headerKey, sampleSize } from "./sheet.ts";
import { looksLikeJson, parseJson } from "./readableText.ts";
import { slideColumns } from "./timelineJs.ts";

/** Which of the forms a text, or what was parsed of one, has; null when it is none that is known. Never throws. */
export function detectFormat(input: unknown): Format | null {
  try {
    return typeof input === "string" ? formatOfText(withoutBom(input)) : formatOfJson(input);
  } catch {
    return null;
  }
}

function formatOfText(text: string): Format | null {
  if (/^\s*BEGIN:V[A-Z]+\b/iu.test(text)) return "icalendar";
  if (looksLikeJson(text)) {
    const json = parseJson(text);
    if (json !== undefined) return formatOfJson(json);
  }
  if (/^\s*</u.test(text)) return scriptsOf(text).length > 0 ? "jsonld" : null;
  const first = text.slice(0, 100_000);
  const tabs = parseRows(first, "\t", { quoted: false, limit: 1 })[0]?.cells ?? [];
  if ([57, 58, 61].includes(tabs.length) && /^(?:\d+|globaleventid)$/iu.test(tabs[0] ?? "")) return "gdelt";
  const [header = [], ...records] = parseRows(first, sniffDelimiter(first), {
    limit: 20 + sampleSize,
  }).flatMap((row) => (row === null ? [] : [row.cells]));
  return formatOfHeader(header, records);
}

/** What the headers of a table, or the names of a record's members, say, or else the cells of its first records. */
function formatOfHeader(header: readonly string[], records: readonly (readonly unknown[])[]): Format | null {
  const lower = new Set(header.map((name) => name.trim().toLowerCase()));
  const has = (...names: readonly string[]): boolean => names.every((name) => lower.has(name));
  if (has("date_start", "side_a") || (header.length === 49 && /^[A-Z]{3}-\d{4}-/u.test(header[1] ?? "")))
    return "ucdp";
  if (has("event_date", "actor1")) return "acled";
  if (lower.has("headline") && (lower.has("year") || (lower.has("start date") && header.every(isOfSlides))))
    return "timelinejs";
  if (columnsHint(header)) return "table";
  return isActorTab(header) ? "actors" : columnsHint(header, records) ? "table" : null;
}

/** Whether a column is read of slides too, or by no reader of tables. */
function isOfSlides(header: string): boolean {
  const field = fieldOf(header);
  return field === undefined || field.startsWith("source") || slideColumns.has(headerKey(header));
}

function formatOfJson(json: unknown): Format | null {
  if (Array.isArray(json)) return formatOfList(json as readonly unknown[]);
  if (!isFields(json)) return null;
  if (isFields(json.timeline) && Array.isArray(json.timeline.date)) return "timelinejs";
  if (Array.isArray(json.items)) return "vis";
  if (json["@graph"] !== undefined || json["@type"] !== undefined) return "jsonld";
  if (Array.isArray(json.events)) {
    const isSlide = (one: unknown): boolean =>
      isFields(one) && (one.start_date !== undefined || isFields(one.text));
    const isTimelineJs =
      json.events.some(isSlide) ||
      json.scale !== undefined ||
      (isFields(json.title) && json.title.text !== undefined);
    return isTimelineJs
      ? "timelinejs"
      : json.schema === undefined && isFlatTable(json.events)
        ? "table"
        : "chronolane";
  }
  for (const name of ["Result", "data", "rows"])
    if (Array.isArray(json[name])) return formatOfJson(json[name]);
  return null;
}

/** Rows of a table rather than events of ours: none holds objects, some name a column by a word that is not ours. */
function isFlatTable(events: readonly unknown[]): boolean {
  const rows = events.slice(0, 50).filter(isFields);
  const isFlat = rows.every((row) => Object.values(row).every((value) => !hasFields(value)));
  const names = new Set(rows.flatMap((row) => Object.keys(row)));
  const isForeign = (name: string): boolean =>
    !Object.hasOwn(eventFields, name) && fieldOf(name) !== undefined;
  return isFlat && [...names].some(isForeign) && columnsHint([...names]);
}

const hasFields = (value: unknown): boolean =>
  Array.isArray(value) ? value.some(isFields) : isFields(value);

function formatOfList(list: readonly unknown[]): Format | null {
  const first = list.find(isFields);
  if (first === undefined) {
    const [header = [], ...records] = list.filter((row) =>
      Array.isArray(row),
    ) as readonly (readonly unknown[])[];
    return formatOfHeader(header.map(String), records);
  }
  if (typesOf(first).length > 0) return "jsonld";
  const names = Object.keys(first);
  const records = list
    .slice(0, sampleSize)
    .map((row) => names.map((name) => (isFields(row) ? row[name] : "")));
  const format = formatOfHeader(names, records);
  if (format !== "table" && format !== null) return format;
  if (first.content !== undefined && first.start !== undefined) return "vis";
  return format;
}
