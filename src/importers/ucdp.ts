import { finishSteps, type Steps } from "../base/steps.ts";
import type { ClaimInput, EventInput, FigureInput, PlaceInput, SourceInput } from "../model/input.ts";
import type { Imported, ImportOptions } from "./imported.ts";
import type { Reading, Spot } from "./reading.ts";
import { dataOf, finish, note, present, startReading, take } from "./reading.ts";
import { dateOf, eventOf, setAside } from "./record.ts";
import type { CellsByName, Sheet, SheetRecord } from "./sheet.ts";
import { cellsByName, recordObject, spotOf } from "./sheet.ts";
import { openSheet } from "./openSheet.ts";

/** The columns of releases that come without a row of headers. */
const ucdpHeader =
  "id relid year active_year code_status type_of_violence conflict_dset_id conflict_new_id conflict_name dyad_dset_id dyad_new_id dyad_name side_a_dset_id side_a_new_id side_a side_b_dset_id side_b_new_id side_b number_of_sources source_article source_office source_date source_headline source_original where_prec where_coordinates where_description adm_1 adm_2 latitude longitude geom_wkt priogrid_gid country country_id region event_clarity date_prec date_start date_end deaths_a deaths_b deaths_civilians deaths_unknown best high low gwnoa gwnob".split(
    " ",
  );

const violence: Readonly<Record<string, string>> = { 1: "state-based", 2: "non-state", 3: "one-sided" };
const precisions: Readonly<Record<string, string>> = { 1: "exact", 2: "near", 6: "country" };

/**
 * Reads the UCDP Georeferenced Event Dataset: CSV with or without headers, or the answer of its interface. Dates whose
 * `date_prec` is 2 or more are bounds of one moment, never a duration. Sides are actors without a role; numbers are
 * claims of UCDP.
 */
export const fromUCDP = (input: unknown, options: ImportOptions = {}): Imported =>
  finishSteps(ucdpInSteps(input, options));

/** The same, step by step. */
export function* ucdpInSteps(input: unknown, options: ImportOptions = {}): Steps<Imported> {
  const reading = startReading(options);
  const header = (first: readonly string[]): readonly string[] | null =>
    first.length === ucdpHeader.length && /^\d+$/u.test(first[0] ?? "") ? ucdpHeader : null;
  const sheet = openSheet(input, reading, { header });
  if (sheet !== null) {
    const cells = cellsByName(sheet);
    const read = (record: SheetRecord): void => readRow(record, sheet, cells, reading);
    yield* sheet.read(read);
  }
  const description = "Data: UCDP Georeferenced Event Dataset, Uppsala Conflict Data Program.";
  return finish("ucdp", reading, { description });
}

function readRow(record: SheetRecord, sheet: Sheet, cells: CellsByName, reading: Reading): void {
  const get = (name: string): string => cells.text(record, name);
  const spot = spotOf(sheet, record);
  const start = whenOf(get, (name) => spotOf(sheet, record, cells.at(name)), reading);
  if (start === null) return setAside(reading, spot, "the row has no date that can be read");
  const sides = [...new Set([get("side_a"), get("side_b")].filter((side) => side !== ""))];
  const title = get("dyad_name") || sides.join(" – ") || get("conflict_name");
  const isSummary = get("event_clarity") === "2";
  const event = eventOf(title, {
    id: get("id"),
    start,
    description: isSummary ? "Coded as a summary: it may cover several incidents." : undefined,
    actors: sides,
    sources: sourcesOf(get),
    claims: deathsOf(get),
    category: violence[get("type_of_violence")],
    tags: isSummary ? ["summary"] : [],
    place: placeOf(get),
    data: dataOf(reading, () => recordObject(sheet, record), {
      conflict: get("conflict_name"),
      datePrecision: get("date_prec"),
      originalSource: get("source_original"),
      relid: get("relid"),
    }),
  });
  if (title === "")
    note(reading, "error", "title-missing", spot, "the row names no sides; it is drawn as untitled");
  take(reading, spot, event);
}

type Get = (name: string) => string;

/** The day, or the bounds within which it was. Null when there is no date. */
function whenOf(get: Get, spotAt: (name: string) => Spot, reading: Reading): string | null {
  const day = (name: string): string | undefined => {
    const text = get(name).replace(/[T ]00:00(?::00(?:\.0+)?)?$/u, "");
    return dateOf(text, spotAt(name), reading);
  };
  const [first, last] = [day("date_start"), day("date_end")];
  const [from, to] = [first ?? last, last ?? first];
  if (from === undefined || to === undefined) return null;
  const precision = get("date_prec");
  if (from !== to) return `[${from}..${to}]`;
  return precision === "4"
    ? from.slice(0, 7)
    : precision === "5"
      ? from.slice(0, 4)
      : /^[23]$/u.test(precision)
        ? `${from}~`
        : from;
}

/**
 * The sources: quoted `"publisher,date,headline"` joined by semicolons; else the lists of offices and dates, where
 * they are as long as each other; else the text as it stands, for releases that have it free.
 */
function sourcesOf(get: Get): EventInput["sources"] {
  const articles = get("source_article");
  if (/^\s*"/u.test(articles)) {
    return articles
      .trim()
      .replace(/^"|"$/gu, "")
      .split(/"\s*;\s*"/u)
      .filter((article) => article.trim() !== "")
      .map(sourceOfArticle);
  }
  const [offices, dates] = [listOf(get("source_office")), listOf(get("source_date"))];
  if (offices.length > 0 && offices.length === dates.length) {
    const headlines = listOf(get("source_headline"));
    return offices.map((publisher, i) => {
      const title = headlines.length === offices.length ? headlines[i] : undefined;
      return present<SourceInput>({ publisher, published: isoDay(dates[i] ?? ""), title });
    });
  }
  return articles === "" ? offices : [{ title: articles }];
}

function sourceOfArticle(article: string): SourceInput {
  const match = /^([^]*?),\s*(\d{4}-\d{2}-\d{2}),([^]*)$/u.exec(article);
  if (match === null) return { title: article.trim() };
  const [, publisher = "", published, title = ""] = match;
  return present<SourceInput>({ publisher: publisher.trim(), published, title: title.trim() });
}

const listOf = (cell: string): readonly string[] =>
  cell === "" ? [] : cell.split(";").map((part) => part.trim());

const isoDay = (text: string): string | undefined => (/^\d{4}-\d{2}-\d{2}$/u.test(text) ? text : undefined);

/** UCDP's numbers, said to be UCDP's, as they stand in its columns. */
function deathsOf(get: Get): readonly ClaimInput[] {
  const number = (name: string): number | undefined =>
    /^\d+$/u.test(get(name)) ? Number(get(name)) : undefined;
  const [value, low, high] = [number("best"), number("low"), number("high")];
  if (value === undefined) return [];
  const asReported = `best ${String(value)}, low ${get("low") || "–"}, high ${get("high") || "–"}`;
  const isOrdered = (low ?? value) <= value && value <= (high ?? value);
  const figure = present<FigureInput>({
    measure: "deaths",
    value,
    ...(isOrdered ? { low, high } : {}),
    asReported,
  });
  return [{ by: { name: "UCDP", verb: "estimated" }, kind: "figure", text: `Deaths: ${asReported}`, figure }];
}

function placeOf(get: Get): PlaceInput | undefined {
  const [lat, lon] = [get("latitude"), get("longitude")];
  const hasPoint = lat !== "" && lon !== "" && Number.isFinite(Number(lat)) && Number.isFinite(Number(lon));
  const place = present<PlaceInput>({
    name: [get("where_coordinates"), get("country")].filter((part) => part !== "").join(", "),
    precision: get("where_prec") === "" ? undefined : (precisions[get("where_prec")] ?? "region"),
    ...(hasPoint ? { lat: Number(lat), lon: Number(lon) } : {}),
  });
  return Object.keys(place).length === 0 ? undefined : place;
}
