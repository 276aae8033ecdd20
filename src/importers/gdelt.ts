import { finishSteps, type Steps } from "../base/steps.ts";
import type { EventInput, PlaceInput, SourceInput } from "../model/input.ts";
import { told } from "../model/report.ts";
import type { Imported, ImportOptions } from "./imported.ts";
import type { Reading } from "./reading.ts";
import { dataOf, finish, present, startReading, take } from "./reading.ts";
import { dateOf, eventOf, isLink, setAside } from "./record.ts";
import { safeUrl } from "../base/url.ts";
import type { SheetRecord } from "./sheet.ts";
import { cellText } from "./sheet.ts";
import { openSheet } from "./openSheet.ts";

/** Where what is read stands, by the number of columns: 61 of GDELT 2.0, 58 and 57 of the daily files of 1.0. */
const layouts: Readonly<Record<number, { readonly place: number; readonly lat: number; readonly added: number; readonly url: number }>> = {
  61: { place: 52, lat: 56, added: 59, url: 60 },
  58: { place: 50, lat: 53, added: 56, url: 57 },
  57: { place: 50, lat: 53, added: 56, url: 57 },
}; // prettier-ignore

/** The twenty root categories of the CAMEO code, by which machines sort what they read. */
const cameoRoots = [
  "Public statement", "Appeal", "Intent to cooperate", "Consultation", "Diplomatic cooperation", "Material cooperation",
  "Provision of aid", "Yielding", "Investigation", "Demand", "Disapproval", "Rejection", "Threat", "Protest",
  "Show of force", "Reduction of relations", "Coercion", "Assault", "Fighting", "Mass violence",
]; // prettier-ignore

/**
 * Reads exports of GDELT events: tab-separated, without headers. Rows that repeat date, actors, code and article with
 * another place are folded into one event unless `fold` is false. Every event is marked as coded by a machine.
 */
export const fromGDELT = (input: unknown, options: ImportOptions = {}): Imported =>
  finishSteps(gdeltInSteps(input, options));

/** The same, step by step. */
export function* gdeltInSteps(input: unknown, options: ImportOptions = {}): Steps<Imported> {
  const reading = startReading(options);
  const header = (first: readonly string[]): readonly string[] | null =>
    /^globaleventid$/iu.test(first[0] ?? "") ? null : first.map((_, i) => String(i));
  const form = { delimiter: "\t", quoted: false, header };
  const sheet = openSheet(input, reading, form);
  const seen = new Map<string, number>();
  if (sheet !== null) yield* sheet.read((record) => readRow(record, seen, reading));
  const description =
    "Data: The GDELT Project, gdeltproject.org. Coded by machine from texts of news, not checked by people.";
  return finish("gdelt", reading, { description });
}

function readRow(record: SheetRecord, seen: Map<string, number>, reading: Reading): void {
  const spot = { path: `/${String(record.index)}`, row: record.row };
  const layout = layouts[record.cells.length];
  if (layout === undefined) {
    const count = `the row has ${String(record.cells.length)} cells`;
    return setAside(reading, spot, `${count}, not 61 (GDELT 2.0) or 58 (1.0)`);
  }
  const get = (column: number): string => cellText(record.cells[column]);
  const date = get(1);
  const day = /^\d{8}$/u.test(date) ? dateOf(dashed(date), { ...spot, column: "B" }, reading) : undefined;
  if (day === undefined)
    return setAside(reading, { ...spot, column: "B" }, `${told(date)} is no date of the form 20231007`);
  const actors = [...new Set([get(6), get(16)].filter((name) => name !== ""))];
  const key = [date, get(6), get(16), get(26), get(layout.url)].join("\t");
  const before = reading.options.fold === false || get(layout.url) === "" ? undefined : seen.get(key);
  if (before !== undefined) return fold(before, placeOf(get, layout), reading);
  seen.set(key, reading.events.length);
  const kind = cameoRoots[Number(get(28)) - 1] ?? `CAMEO ${get(26)}`;
  const event = eventOf(actors.length === 0 ? kind : `${kind}: ${actors.join(", ")}`, {
    id: get(0),
    start: day,
    actors,
    sources: sourceOf(get(layout.url), get(layout.added), spot, reading),
    status: "reported",
    category: kind,
    importance: Number(get(33)) || 0,
    tags: ["machine-coded"],
    place: placeOf(get, layout),
    data: dataOf(reading, () => record.cells, {
      machineCoded: true,
      cameo: get(26),
      mentions: get(31),
      articles: get(33),
    }),
  });
  take(reading, spot, event);
}

type Get = (column: number) => string;

const dashed = (date: string): string => `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6, 8)}`;

/** A repeat adds its place to the event that is there already. */
function fold(position: number, place: PlaceInput | undefined, reading: Reading): void {
  reading.folded += 1;
  const event = reading.events[position];
  if (event === undefined || place === undefined) return;
  const places = [event.place ?? []].flat() as readonly PlaceInput[];
  if (places.some(({ name, lat, lon }) => name === place.name && lat === place.lat && lon === place.lon))
    return;
  const all: EventInput["place"] = [...places, place];
  reading.events[position] = { ...event, place: all };
}

function sourceOf(
  url: string,
  added: string,
  spot: { readonly path: string; readonly row: number },
  reading: Reading,
): EventInput["sources"] {
  if (url === "" || !/^[a-z]+:/iu.test(url)) return url === "" ? [] : [url];
  if (!isLink(url, spot, reading)) return [];
  const publisher = safeUrl(url)?.host.replace(/^www\./u, "");
  const accessed = /^\d{8}/u.test(added) ? dashed(added) : undefined;
  return [present<SourceInput>({ publisher, url, accessed })];
}

function placeOf(get: Get, layout: { readonly place: number; readonly lat: number }): PlaceInput | undefined {
  const [name, lat, lon] = [get(layout.place), get(layout.lat), get(layout.lat + 1)];
  const hasPoint = lat !== "" && lon !== "" && Number.isFinite(Number(lat)) && Number.isFinite(Number(lon));
  if (name === "" && !hasPoint) return undefined;
  return present<PlaceInput>({ name, ...(hasPoint ? { lat: Number(lat), lon: Number(lon) } : {}) });
}
