import { finishSteps, type Steps } from "../base/steps.ts";
import type { ClaimInput, PlaceInput } from "../model/input.ts";
import { civilDate, dayNumber, weekdayOf, weekStart } from "../time/civil.ts";
import type { Imported, ImportOptions } from "./imported.ts";
import type { Reading } from "./reading.ts";
import { dataOf, finish, note, present, startReading, take } from "./reading.ts";
import { dateOf, eventOf, setAside } from "./record.ts";
import type { CellsByName, Sheet, SheetRecord } from "./sheet.ts";
import { cellsByName, recordObject, spotOf } from "./sheet.ts";
import { openSheet } from "./openSheet.ts";

/**
 * Reads ACLED: CSV or rows of its interface, layouts of 2016 and later. Actors and associated actors are involved,
 * without a role: the numbering of actors says no direction. `time_precision` 2 is a week, 3 a month.
 */
export const fromACLED = (input: unknown, options: ImportOptions = {}): Imported =>
  finishSteps(acledInSteps(input, options));

/** The same, step by step. */
export function* acledInSteps(input: unknown, options: ImportOptions = {}): Steps<Imported> {
  const reading = startReading(options);
  const sheet = openSheet(input, reading);
  if (sheet !== null) {
    const cells = cellsByName(sheet);
    const read = (record: SheetRecord): void => readRow(record, sheet, cells, reading);
    yield* sheet.read(read);
  }
  return finish("acled", reading, {
    description: "Data: Armed Conflict Location & Event Data (ACLED), acleddata.com.",
  });
}

function readRow(record: SheetRecord, sheet: Sheet, cells: CellsByName, reading: Reading): void {
  const get = (...names: readonly string[]): string => cells.text(record, ...names);
  const spot = spotOf(sheet, record, cells.at("event_date"));
  const date = dateOf(get("event_date"), spot, reading, "the record cannot be placed");
  if (date === undefined) return setAside(reading, spot, "the row has no date that can be read");
  const kind = get("sub_event_type", "event_type");
  if (kind === "")
    note(reading, "error", "title-missing", spot, "the row has no type of event; it is drawn as untitled");
  const names = ["actor1", "actor2", "assoc_actor_1", "assoc_actor_2", "ally_actor_1", "ally_actor_2"];
  const event = eventOf([kind, get("location")].filter((part) => part !== "").join(", "), {
    id: get("event_id_cnty", "event_id_no_cnty", "data_id"),
    start: coarsened(date, get("time_precision")),
    description: get("notes"),
    actors: [...new Set(names.flatMap((name) => listOf(get(name))))],
    sources: listOf(get("source")),
    claims: fatalities(get("fatalities")),
    category: get("event_type"),
    tags: get("event_type") === kind ? [] : [kind],
    place: placeOf(get),
    data: dataOf(reading, () => recordObject(sheet, record), {
      timePrecision: get("time_precision"),
      sourceScale: get("source_scale"),
      interaction: get("interaction"),
      disorderType: get("disorder_type"),
    }),
  });
  take(reading, spot, event);
}

/** Names joined by semicolons; other signs, such as colons and brackets, are part of names. */
const listOf = (cell: string): readonly string[] =>
  cell.split(";").flatMap((part) => (part.trim() === "" ? [] : [part.trim()]));

/** The date as finely as it is known: 1 the day, 2 its week, 3 and above its month. Other codes leave the day in doubt. */
function coarsened(date: string, precision: string): string {
  const code = Number(precision);
  if (code === 1 || precision === "" || !/^\d{4}-\d{2}-\d{2}/u.test(date)) return date;
  const day = date.slice(0, 10);
  return code === 2 ? weekOf(day) : code >= 3 ? day.slice(0, 7) : `${day}~`;
}

/** The ISO week of a day: `2015-W16`. */
export function weekOf(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const number = dayNumber(year, month, date);
  const weekYear = civilDate(number + 4 - weekdayOf(number)).year;
  const week = Math.floor((number - weekStart(weekYear, 1)) / 7) + 1;
  return `${String(weekYear).padStart(4, "0")}-W${String(week).padStart(2, "0")}`;
}

function fatalities(cell: string): readonly ClaimInput[] {
  if (!/^\d+$/u.test(cell)) return [];
  const figure = { measure: "deaths", value: Number(cell), asReported: `fatalities ${cell}` };
  return [{ by: { name: "ACLED", verb: "reported" }, kind: "figure", text: `Fatalities: ${cell}`, figure }];
}

function placeOf(get: (...names: readonly string[]) => string): PlaceInput | undefined {
  const precisions: Readonly<Record<string, string>> = { 1: "exact", 2: "near", 3: "region" };
  const [lat, lon] = [get("latitude"), get("longitude")];
  const hasPoint = lat !== "" && lon !== "" && Number.isFinite(Number(lat)) && Number.isFinite(Number(lon));
  const place = present<PlaceInput>({
    name: [...new Set([get("location"), get("admin1"), get("country")])]
      .filter((part) => part !== "")
      .join(", "),
    precision: get("geo_precision") === "" ? undefined : (precisions[get("geo_precision")] ?? "region"),
    ...(hasPoint ? { lat: Number(lat), lon: Number(lon) } : {}),
  });
  return Object.keys(place).length === 0 ? undefined : place;
}
