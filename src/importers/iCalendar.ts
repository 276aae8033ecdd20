import { cleanText } from "../base/text.ts";
import { looksLikeUrl } from "../base/url.ts";
import type { EventInput, PlaceInput, RelationInput } from "../model/input.ts";
import { told } from "../model/report.ts";
import { civilDate, dayMs, dayNumber, daysInMonth } from "../time/civil.ts";
import type { Zone } from "../time/zone.ts";
import { createZone, fieldsAt, instantOfWall, offsetMs } from "../time/zone.ts";
import { calendarZone } from "./calendarZone.ts";
import { withoutBom } from "./csv.ts";
import type { Imported, ImportOptions } from "./imported.ts";
import { midnightsAsDays } from "./midnight.ts";
import { plainText, words } from "./plainText.ts";
import type { Reading, Spot } from "./reading.ts";
import {
  dataOf,
  finish,
  maxRows,
  note,
  noteTooLarge,
  present,
  startReading,
  take,
  wholeFile,
} from "./reading.ts";
import { eventOf, linkSources, namesIn, setAside } from "./record.ts";
import { isReadableText } from "./readableText.ts";

/**
 * Reads a calendar (RFC 5545): an event for each VEVENT, broken ones as far as they can be read. Times of a zone get
 * its offset; a zone that is not known is an issue, and its times count as the timeline's. Ends that are days are
 * exclusive there. Recurrence is not expanded: the first occurrence stands, and an issue says so.
 */
export function fromICalendar(text: unknown, options: ImportOptions = {}): Imported {
  const reading = startReading(options);
  if (typeof text !== "string" || !/BEGIN:V[A-Z]+\b/iu.test(text.slice(0, 100_000))) {
    note(reading, "error", "unreadable-file", wholeFile, `${told(text)} is no calendar; nothing is read`);
    return finish("icalendar", reading);
  }
  if (!isReadableText(text, reading)) return finish("icalendar", reading);
  const calendar = componentsOf(withoutBom(text), reading);
  const state: State = { zones: zonesOf(calendar.zones), uids: new Set(), relations: [] };
  calendar.events.forEach((event, i) =>
    readEvent(event, { path: `/${String(i)}`, row: event.row }, state, reading),
  );
  if (calendar.events.length === 0)
    note(reading, "error", "unreadable-file", wholeFile, "the calendar holds no VEVENT; nothing is read");
  midnightsAsDays(reading, true);
  const relations = state.relations.filter(({ to }) => state.uids.has(to));
  return finish("icalendar", reading, present({ title: calendar.name, relations }));
}

interface State {
  readonly zones: ReadonlyMap<string, Zone | null>;
  readonly uids: Set<string>;
  readonly relations: RelationInput[];
}

/** One line of a calendar, unfolded: `DTSTART;TZID=Europe/Berlin:20250115T100000`. */
interface Property {
  readonly name: string;
  readonly params: ReadonlyMap<string, string>;
  readonly value: string;
}

interface Component {
  readonly properties: Property[];
  /** The line at which it begins, 1-based. */
  readonly row: number;
}

interface Calendar {
  readonly events: readonly Component[];
  readonly zones: readonly Component[];
  readonly name: string;
}

/** Events and zones of a calendar with the properties that are their own; those of alarms within are left out. */
function componentsOf(text: string, reading: Reading): Calendar {
  const [events, zones]: [Component[], Component[]] = [[], []];
  let open: { readonly component: Component; readonly kind: string } | null = null;
  let inner: string | null = null;
  let name = "";
  for (const { line, row } of unfolded(text)) {
    const property = propertyOf(line);
    if (property === null) {
      if (open !== null)
        note(
          reading,
          "warning",
          "not-taken-over",
          { path: "", row },
          `${told(line)} is no property; it is not read`,
        );
      continue;
    }
    const value = property.value.trim().toUpperCase();
    const begins = property.name === "BEGIN";
    if (begins && (value === "VEVENT" || value === "VTIMEZONE")) {
      open = { component: { properties: [], row }, kind: value };
      inner = null;
      (value === "VEVENT" ? events : zones).push(open.component);
    } else if (open === null) {
      if (property.name === "X-WR-CALNAME" || (property.name === "NAME" && name === ""))
        name = unescaped(property.value);
    } else if (begins) {
      inner = value;
      if (open.kind === "VTIMEZONE") open.component.properties.push(property);
    } else if (property.name === "END" && value === open.kind) open = null;
    else if (property.name === "END") inner = null;
    else if (inner === null || open.kind === "VTIMEZONE") open.component.properties.push(property);
  }
  const limit = reading.options.maxRows ?? maxRows;
  if (events.length > limit) {
    const message = `the calendar has ${String(events.length)} events, more than ${String(limit)}; the others are not read`;
    noteTooLarge(reading, message, "maxRows");
  }
  return { events: events.slice(0, limit), zones, name };
}

/** Lines without the breaks within them, and where each begins. */
function unfolded(text: string): readonly { readonly line: string; readonly row: number }[] {
  const lines: { line: string; row: number }[] = [];
  text.split(/\r\n|\n|\r/u).forEach((part, i) => {
    const last = lines.at(-1);
    if (/^[ \t]/u.test(part) && last !== undefined) last.line += part.slice(1);
    else if (part.trim() !== "") lines.push({ line: part, row: i + 1 });
  });
  return lines;
}

function propertyOf(line: string): Property | null {
  const match = /^([a-z\d-]+)((?:;[^:"]*(?:"[^"]*"[^:"]*)*)?):([^]*)$/iu.exec(line);
  if (match === null) return null;
  const [, name = "", rest = "", value = ""] = match;
  const params = new Map<string, string>();
  for (const [, key = "", text = ""] of rest.matchAll(/;([a-z\d-]+)=((?:"[^"]*"|[^;"])*)/giu)) {
    params.set(key.toUpperCase(), text.replaceAll('"', "").trim());
  }
  return { name: name.toUpperCase(), params, value };
}

const unescaped = (value: string): string =>
  value.replace(/\\([nN,;\\:"])/gu, (_, letter: string) =>
    letter === "n" || letter === "N" ? "\n" : letter,
  );

/** The zones that a calendar defines: by the name of a known place in its own, else by its rules. */
function zonesOf(components: readonly Component[]): ReadonlyMap<string, Zone | null> {
  const zones = new Map<string, Zone | null>();
  for (const { properties } of components) {
    const get = (name: string): string => properties.find((one) => one.name === name)?.value.trim() ?? "";
    const id = get("TZID");
    if (id !== "")
      zones.set(id, zoneNamed(id) ?? zoneNamed(get("X-LIC-LOCATION")) ?? calendarZone(id, properties));
  }
  return zones;
}

/** A zone by its name, or by the end of a path that ends in one: `/vendor.example/Europe/Berlin`. */
function zoneNamed(id: string): Zone | null {
  const parts = id.split("/").filter((part) => part !== "");
  for (const length of [3, 2]) {
    const zone = parts.length < length ? null : createZone(parts.slice(-length).join("/"));
    if (zone !== null) return zone;
  }
  return createZone(id);
}

/** A point of a calendar: what the clock shows, as milliseconds, and whose clock it is. */
interface Point {
  readonly wall: number;
  readonly isDay: boolean;
  /** Null: nobody's in particular. */
  readonly zone: Zone | null;
}

function readEvent({ properties }: Component, spot: Spot, state: State, reading: Reading): void {
  const all = (name: string): readonly Property[] => properties.filter((one) => one.name === name);
  const text = (name: string): string => unescaped(all(name)[0]?.value ?? "").trim();
  const start = pointOf(all("DTSTART")[0], spot, state, reading);
  if (start === null) return setAside(reading, spot, "the event has no DTSTART that can be read");
  const title = words(text("SUMMARY"));
  if (title === "")
    note(reading, "error", "title-missing", spot, "the event has no SUMMARY; it is drawn as untitled");
  const description = plainText(text("DESCRIPTION"));
  const categories = all("CATEGORIES").flatMap(({ value }) => listOf(value));
  const byCategory = reading.options.calendarActors === "categories";
  const people = [...all("ORGANIZER"), ...all("ATTENDEE")].map(nameOf);
  const status = text("STATUS").toLowerCase();
  const links = [...all("URL"), ...all("ATTACH")].filter(
    ({ value }) => looksLikeUrl(value) && !/^(?:cid|data):/iu.test(value),
  );
  const id = idOf(text("UID"), all("RECURRENCE-ID")[0]?.value ?? "", all("DTSTART")[0]?.value ?? "", state);
  const event = eventOf(title, {
    id,
    start: textOf(start),
    end: endOf(start, all("DTEND")[0], all("DURATION")[0], spot, state, reading),
    description: description.text,
    actors: [...new Set(byCategory ? categories : people)].filter((name) => name !== ""),
    sources: linkSources(
      [...links.map(({ value }) => ({ url: value.trim(), text: "" })), ...description.links],
      spot,
      reading,
    ),
    tags: [...(byCategory ? [] : categories), ...(/^(?:cancelled|tentative)$/u.test(status) ? [status] : [])],
    place: placeOf(words(text("LOCATION")), text("GEO")),
    data: dataOf(reading, () =>
      properties.map(({ name, params, value }) => ({ name, params: Object.fromEntries(params), value })),
    ),
  });
  take(reading, spot, event);
  if (all("RRULE").length + all("RDATE").length > 0) {
    const message = "the event recurs; only its first occurrence is read";
    note(
      reading,
      "warning",
      "not-taken-over",
      spot,
      message,
      "export the occurrences as events of their own",
    );
  }
  for (const { params, value } of id === undefined ? [] : all("RELATED-TO")) {
    const type = /^(?:parent)?$/iu.test(params.get("RELTYPE") ?? "") ? "part-of" : "related";
    if (id !== undefined) state.relations.push({ from: id, to: value.trim(), type });
  }
}

/** A UID may stand on several occurrences; the later ones are told apart by their date. */
function idOf(uid: string, recurrence: string, start: string, state: State): string | undefined {
  if (uid === "") return undefined;
  const names = [uid, `${uid}/${recurrence || start}`].slice(recurrence === "" ? 0 : 1);
  const id = names.find((name) => !state.uids.has(name));
  if (id !== undefined) state.uids.add(id);
  return id;
}

const listOf = (value: string): readonly string[] =>
  value.split(/(?<!\\),/u).flatMap((part) => namesIn(unescaped(part), "\n"));

const nameOf = ({ params, value }: Property): string =>
  cleanText(params.get("CN") ?? "") || cleanText(value.replace(/^mailto:/iu, ""));

function pointOf(property: Property | undefined, spot: Spot, state: State, reading: Reading): Point | null {
  if (property === undefined) return null;
  const match = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z)?)?$/iu.exec(property.value.trim());
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = (match ?? [])
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  const isRight =
    month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) && hour < 24 && minute < 60;
  if (match === null || !isRight) {
    note(
      reading,
      "error",
      "invalid-time",
      spot,
      `${property.name} ${told(property.value)} is no date of a calendar`,
      "write 20231007 or 20231007T062900Z",
    );
    return null;
  }
  const wall =
    dayNumber(year, month, day) * dayMs + ((hour * 60 + minute) * 60 + Math.min(second, 59)) * 1000;
  if (match[4] === undefined) return { wall, isDay: true, zone: null };
  return {
    wall,
    isDay: false,
    zone: match[7] === undefined ? zoneOf(property, spot, state, reading) : createZone("UTC"),
  };
}

function zoneOf({ params }: Property, spot: Spot, state: State, reading: Reading): Zone | null {
  const id = params.get("TZID") ?? "";
  if (id === "") return null;
  const zone = state.zones.get(id) ?? zoneNamed(id);
  if (zone === null) {
    note(
      reading,
      "warning",
      "unknown-zone",
      spot,
      `the time zone ${told(id)} is not known; its times count as those of the timeline's zone`,
    );
  }
  return zone;
}

/** The end: stated, or after a duration. Days end before the day that is named. */
function endOf(
  start: Point,
  end: Property | undefined,
  duration: Property | undefined,
  spot: Spot,
  state: State,
  reading: Reading,
): EventInput["end"] {
  const stated = end === undefined ? null : pointOf(end, spot, state, reading);
  const length = stated === null && duration !== undefined ? durationOf(duration.value, spot, reading) : null;
  const last = stated ?? (length === null ? null : { ...start, wall: start.wall + length });
  if (last === null) return undefined;
  const point = last.isDay ? { ...last, wall: last.wall - dayMs } : last;
  if (point.isDay && start.isDay && point.wall <= start.wall && last.wall >= start.wall) return undefined;
  const text = textOf(last.isDay && last.wall < start.wall ? last : point);
  return text === textOf(start) ? undefined : text;
}

function durationOf(value: string, spot: Spot, reading: Reading): number | null {
  const match =
    /^\+?P(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6})S)?)?$/iu.exec(
      value.trim(),
    );
  if (match === null) {
    note(
      reading,
      "error",
      "invalid-time",
      spot,
      `${told(value)} is no duration; the event is kept without an end`,
    );
    return null;
  }
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  return (weeks * 7 + days) * dayMs + ((hours * 60 + minutes) * 60 + seconds) * 1000;
}

/** A point as ISO 8601, with the offset that its zone had then. */
function textOf({ wall, isDay, zone }: Point): string {
  const pad = (value: number, length = 2): string => String(value).padStart(length, "0");
  const { year, month, day } = civilDate(Math.floor(wall / dayMs));
  const date = `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
  if (isDay) return date;
  if (zone === null) return `${date}T${clockOf(wall)}`;
  if (zone.name === "UTC") return `${date}T${clockOf(wall)}Z`;
  const { instant } = instantOfWall(wall, zone);
  const local = fieldsAt(instant, zone);
  const minutes = Math.round(offsetMs(instant, zone) / 60_000);
  const offset = `${minutes < 0 ? "-" : "+"}${pad(Math.floor(Math.abs(minutes) / 60))}:${pad(Math.abs(minutes) % 60)}`;
  const time = `${pad(local.hour)}:${pad(local.minute)}:${pad(local.second)}`;
  return `${pad(local.year, 4)}-${pad(local.month)}-${pad(local.day)}T${time}${offset}`;
}

const clockOf = (wall: number): string => {
  const seconds = Math.floor((((wall % dayMs) + dayMs) % dayMs) / 1000);
  return [seconds / 3600, (seconds / 60) % 60, seconds % 60]
    .map((part) => String(Math.floor(part)).padStart(2, "0"))
    .join(":");
};

function placeOf(name: string, geo: string): EventInput["place"] {
  const match = /^(-?\d+(?:\.\d+)?);(-?\d+(?:\.\d+)?)$/u.exec(geo);
  if (match === null) return name;
  return present<PlaceInput>({ name, lat: Number(match[1]), lon: Number(match[2]) });
}
