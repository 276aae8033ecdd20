import { cleanText } from "../base/text.ts";
import { looksLikeUrl } from "../base/url.ts";
import type { EventInput, PlaceInput, RelationInput } from "../model/input.ts";
import { told } from "../model/report.ts";
import { type Component, type Property, componentsOf, unescaped } from "./calendarLines.ts";
import { type Zones, endOf, pointOf, textOf, zonesOf } from "./calendarTimes.ts";
import { withoutBom } from "./csv.ts";
import type { Imported, ImportOptions } from "./imported.ts";
import { midnightsAsDays } from "./midnight.ts";
import { plainText, words } from "./plainText.ts";
import {
  type Reading,
  type Spot,
  dataOf,
  finish,
  note,
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
  readonly zones: Zones;
  readonly uids: Set<string>;
  readonly relations: RelationInput[];
}

function readEvent({ properties }: Component, spot: Spot, state: State, reading: Reading): void {
  const all = (name: string): readonly Property[] => properties.filter((one) => one.name === name);
  const text = (name: string): string => unescaped(all(name)[0]?.value ?? "").trim();
  const start = pointOf(all("DTSTART")[0], spot, state.zones, reading);
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
    end: endOf(start, all("DTEND")[0], all("DURATION")[0], spot, state.zones, reading),
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

function placeOf(name: string, geo: string): EventInput["place"] {
  const match = /^(-?\d+(?:\.\d+)?);(-?\d+(?:\.\d+)?)$/u.exec(geo);
  if (match === null) return name;
  return present<PlaceInput>({ name, lat: Number(match[1]), lon: Number(match[2]) });
}
