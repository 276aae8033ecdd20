import type { Issue } from "../base/issue.ts";
import { createDataset } from "../model/createDataset.ts";
import type { Actor, Dataset, EventRecord } from "../model/dataset.ts";
import type { EventInput, TimelineInput } from "../model/input.ts";
import { instantText } from "../time/print.ts";
import type { Cell, CellContext } from "./cells.ts";
import { claimCells } from "./claimCells.ts";
import { csvText, markupFree } from "./csv.ts";
import { createLosses, type Losses } from "./losses.ts";
import { actorName, participationCells } from "./participationCells.ts";
import { sourceCells } from "./sourceCells.ts";

/** The newsroom sheet as text, and what it has no column for. */
export interface CsvFiles {
  /** The tab of events: a row of headers, then a row for each event. */
  readonly events: string;
  /** The tab of actors; null where the input declares none. */
  readonly actors: string | null;
  /** What is wrong in the input, and a warning for each kind of thing that is left out. */
  readonly issues: readonly Issue[];
}

/** The headers that every sheet has, in their order. Numbered ones follow. */
const base = [
  "id", "date", "end date", "displayed date", "date of", "date basis", "as of", "repeated", "title", "short title",
  "description", "actors", "roles", "role certainty", "role said by", "kind", "category", "tags", "status", "importance",
  "place", "lat", "lon", "media url", "media alt", "media credit", "sensitive", "related",
]; // prettier-ignore
const actorHeaders = ["id", "name", "title", "aliases", "parent", "color", "kind"];

/**
 * An input as the newsroom sheet, which `fromCSV` reads again. All that the sheet has columns for is in it, in the order
 * of the input; for the rest there are issues. Cells that a spreadsheet would run as formulas begin with an apostrophe,
 * which reading takes off. Throws a TypeError for what is no input.
 */
export function toCSV<Data = unknown>(input: TimelineInput<Data> | readonly EventInput<Data>[]): CsvFiles {
  const dataset: Dataset = createDataset(input);
  const losses = createLosses();
  const context: CellContext = {
    dataset,
    losses,
    sharedAddresses: sharedAddresses(dataset.sources),
    textOf: textReader(dataset.locale, losses),
  };
  noteWhole(Array.isArray(input) ? {} : (input as TimelineInput), losses);
  const rows = inOrder(input, dataset).map(([record, path]) => cellsOf(record, path, context));
  const numbered = new Set(rows.flatMap((row) => [...row.keys()]).filter((header) => !base.includes(header)));
  const headers = [...base, ...[...numbered, ...sourceHeaders(numbered)].sort(byRecord)];
  const events = csvText([headers, ...rows.map((row) => headers.map((header) => row.get(header) ?? ""))]);
  noteMidnights(dataset, losses);
  return { events, actors: actorTab(context), issues: [...dataset.issues, ...losses.issues()] };
}

function sharedAddresses(sources: Dataset["sources"]): ReadonlySet<string> {
  const known = new Set<string>();
  const shared = new Set<string>();
  for (const { url } of sources) {
    if (url === null) continue;
    if (known.has(url)) shared.add(url);
    known.add(url);
  }
  return shared;
}

/** Headers of a first source, which tell a newsroom sheet from other tables. */
const sourceHeaders = (present: ReadonlySet<string>): readonly string[] =>
  ["source 1 publisher", "source 1 url", "source 1 date", "source 1 title"].filter(
    (header) => !present.has(header),
  );

const order = ["source", "figure", "claim"];
const parts =
  "publisher url date title quote stance archive agency author locator|measure value low high bound unit population says who as reported as of|text kind";

/** Sources, figures, claims; each by number, its parts in the order of the docs. */
function byRecord(a: string, b: string): number {
  const key = (header: string): readonly [number, number, number] => {
    const [record = "", number = "", ...part] = header.split(" ");
    return [order.indexOf(record), Number(number), parts.indexOf(part.join(" "))];
  };
  const [x, y] = [key(a), key(b)];
  return x[0] - y[0] || x[1] - y[1] || x[2] - y[2];
}

/** The events in the order of the input, each with its pointer. */
function inOrder<Data>(
  input: TimelineInput<Data> | readonly EventInput<Data>[],
  dataset: Dataset,
): readonly (readonly [EventRecord, string])[] {
  const isList = Array.isArray(input);
  const given = (isList ? input : (input as TimelineInput<Data>).events) as readonly unknown[];
  const places = new Map(given.map((event, at) => [event, at]));
  return Array.from({ length: dataset.count }, (_, index) => dataset.event(index))
    .map((record) => [record, places.get(record.input) ?? 0] as const)
    .sort(([, a], [, b]) => a - b)
    .map(([record, at]) => [record, `${isList ? "" : "/events"}/${at}`] as const);
}

function cellsOf(record: EventRecord, path: string, context: CellContext): ReadonlyMap<string, string> {
  const { losses, textOf } = context;
  const { input, media, tags, sensitive } = record;
  const text = (name: "displayDate" | "shortTitle" | "description" | "title"): string =>
    markupFree(textOf(record[name], `${path}/${name}`));
  if (record.data !== undefined) losses.note("data has no column; it is", `${path}/data`);
  for (const [at] of media.slice(1).entries())
    losses.note("a second picture has no column; it is", `${path}/media/${at + 1}`);
  const [picture] = media;
  const unlisted = tags.filter((tag) => tag.includes(";"));
  if (typeof sensitive !== "boolean" && isTick(textOf(sensitive, path)))
    losses.note("a reason that reads as yes or no is taken for that; its word is", `${path}/sensitive`);
  if (unlisted.length > 0)
    losses.note("a tag with a semicolon cannot stand in a cell; it is", `${path}/tags`);
  return new Map([
    ["id", record.derivedId ? "" : record.id],
    ["date", timeCell(input.start)],
    ["end date", timeCell(input.end)],
    ["displayed date", text("displayDate")],
    ["date of", record.dateOf ?? ""],
    ["date basis", record.dateBasis ?? ""],
    ["as of", record.asOf?.text ?? ""],
    ["repeated", record.repeated ? "yes" : ""],
    ["title", text("title")],
    ["short title", text("shortTitle")],
    ["description", text("description")],
    ["kind", record.kind ?? ""],
    ["category", record.category ?? ""],
    ["tags", tags.filter((tag) => !tag.includes(";")).join("; ")],
    ["status", record.status ?? ""],
    ["importance", record.importance === null ? "" : String(record.importance)],
    ["media url", picture?.url ?? ""],
    ["media alt", picture === undefined ? "" : markupFree(textOf(picture.alt, `${path}/media/0/alt`))],
    [
      "media credit",
      picture === undefined ? "" : markupFree(textOf(picture.credit, `${path}/media/0/credit`)),
    ],
    ["sensitive", typeof sensitive === "boolean" ? (sensitive ? "yes" : "") : textOf(sensitive, path)],
    ...placeCells(record, path, context),
    ...participationCells(record, path, context),
    ...sourceCells(record, path, context),
    ...claimCells(record, path, context),
    ["related", relatedCell(record, context)],
  ]);
}

const isTick = (text: string): boolean => /^(?:yes|no|true|false|x|0|1)$/iu.test(text.trim());

/** A time as it was written; an instant in UTC. */
function timeCell(value: unknown): string {
  if (typeof value === "string") return value.trim();
  const instant = value instanceof Date ? Date.prototype.getTime.call(value) : value;
  return typeof instant === "number" && Number.isFinite(instant) && Math.abs(instant) <= 8.64e15
    ? instantText(instant)
    : "";
}

function placeCells({ places }: EventRecord, path: string, context: CellContext): readonly Cell[] {
  const { dataset, losses, textOf } = context;
  if (places.length > 1) losses.note("a second place has no column; it is", `${path}/place`);
  const place = dataset.places[places[0] ?? -1];
  if (place === undefined) return [];
  const { precision, parent, claims } = place;
  if (precision !== null || parent >= 0 || claims.length > 0)
    losses.note("of a place only name and degrees have columns; the rest is", `${path}/place`);
  return [
    ["place", markupFree(textOf(place.name, `${path}/place`) || (place.id ?? ""))],
    ["lat", place.lat === null || place.lon === null ? "" : String(place.lat)],
    ["lon", place.lat === null || place.lon === null ? "" : String(place.lon)],
  ];
}

/** Ties from this event to others, as `id:type`. */
function relatedCell({ index }: EventRecord, { dataset, losses }: CellContext): string {
  return dataset.relations
    .flatMap(({ from, to, type, by, label, citations }, at) => {
      if (from.event !== index) return [];
      const other = to.event < 0 || to.claim !== null ? null : dataset.event(to.event);
      const path = `/relations/${at}`;
      if (from.claim !== null || other === null || /[;:]/u.test(type) || other.id.includes(";")) {
        losses.note("a tie that is not from event to event has no column; it is", path);
        return [];
      }
      if (by !== null || label !== null || citations.length > 0)
        losses.note("of a tie only its kind has a column; who says so, its words and sources are", path);
      return [`${other.id}:${type}`];
    })
    .join("; ");
}

function actorTab(context: CellContext): string | null {
  const declared = context.dataset.actors.filter((actor) => actor.declared);
  if (declared.length === 0) return null;
  return csvText([actorHeaders, ...declared.map((actor) => actorRow(actor, context))]);
}

function actorRow(actor: Actor, { dataset, losses, textOf }: CellContext): readonly string[] {
  const path = `/actors/${actor.index}`;
  if (actor.claims.length > 0) losses.note("what is said of an actor has no column; it is", path);
  const aliases = actor.aliases.filter((alias) => !alias.includes(";"));
  if (aliases.length < actor.aliases.length)
    losses.note("an alias with a semicolon cannot stand in a cell; it is", path);
  const parent = dataset.actors[actor.parent];
  return [
    actor.id,
    textOf(actor.name, path),
    textOf(actor.title, path),
    aliases.join("; "),
    parent === undefined ? "" : actorName(parent, dataset),
    actor.color ?? "",
    actor.kind ?? "",
  ];
}

function textReader(locale: string | null, losses: Losses): CellContext["textOf"] {
  return (text, path) => {
    if (text === null || typeof text === "string") return text ?? "";
    const languages = Object.keys(text);
    if (languages.length > 1) losses.note("a text in a second language has no column; it is", path);
    return (locale === null ? undefined : text[locale]) ?? text[languages[0] ?? ""] ?? "";
  };
}

/** Members of the whole that a sheet cannot hold. */
function noteWhole(whole: Partial<TimelineInput>, losses: Losses): void {
  const names = ["title", "description", "locale", "timeZone", "asOf", "periods", "corrections"] as const;
  for (const name of names) {
    const value = whole[name];
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    losses.note(`${JSON.stringify(name)} of the whole has no column; it is`, `/${name}`);
  }
}

/** A file whose times are all midnight is read as one of days. */
function noteMidnights(dataset: Dataset, losses: Losses): void {
  const texts = Array.from({ length: dataset.count }, (_, index) => dataset.event(index).input)
    .flatMap(({ start, end }) => [timeCell(start), timeCell(end)])
    .filter((text) => /^\d{4}-\d{2}-\d{2}[T ]\d/u.test(text));
  if (texts.length > 0 && texts.every((text) => /[T ]00:00(?::00(?:\.0+)?)?(?:$|Z|[+-])/u.test(text)))
    losses.note("every time of day is midnight and will be read as a day; the hour is", "/events");
}
