import { cleanText } from "../base/text.ts";
import { type CalendarId, gregorian } from "../time/calendar.ts";
import { createActorTable } from "./actorTable.ts";
import { drawMidnightsAsDays } from "./asDays.ts";
import { columnsOf } from "./columnsOf.ts";
import type { Dataset, EventRecord, Source } from "./dataset.ts";
import { cutPlaces, declareAll, readLists } from "./declareAll.ts";
import { reportUnknownFields, timelineFields } from "./fields.ts";
import type { EventInput, TimelineInput } from "./input.ts";
import { nameEvents } from "./nameEvents.ts";
import { orderEvents } from "./orderEvents.ts";
import { createPlaceTable } from "./placeTable.ts";
import { type BreaksInput, readBreaks } from "./readBreaks.ts";
import { readCalendar } from "./readCalendar.ts";
import { readCorrection } from "./readCorrection.ts";
import { readEach } from "./readEach.ts";
import type { EventDraft } from "./readEvent.ts";
import { readEvent } from "./readEvent.ts";
import type { Reading } from "./reading.ts";
import { readPeriod } from "./readPeriod.ts";
import { readRelation } from "./readRelation.ts";
import { readSince } from "./readSince.ts";
import { readSettings } from "./readSettings.ts";
import { readDate } from "./readTime.ts";
import type { Issues } from "./report.ts";
import { reportError } from "./report.ts";
import { asOfMoment, latestOf, settleAll } from "./settleOngoing.ts";
import { sourceOrigins } from "./sourceOrigins.ts";
import { createSourceTable, type SourceDraft } from "./sourceTable.ts";
import type { StretchInput } from "./stretch.ts";
import type { OpenedInput } from "./timelineInput.ts";
import { openInput } from "./timelineInput.ts";

export interface DatasetOptions {
  /** IANA zone of the axis: dates are days in it. Default: the input's `timeZone`, else `"UTC"`. Unknown: a RangeError. */
  readonly timeZone?: string | null | undefined;
  /** Calendar of the axis. Default `"gregory"`. */
  readonly calendar?: CalendarId;
  /** A further calendar for dates in cards. Default none. */
  readonly secondaryCalendar?: CalendarId | null;
  /** What of the axis is folded; none of it that an event is in. Default false. */
  readonly breaks?: BreaksInput;
  /** Id of an event or a date from which the axis counts. Default none. */
  readonly since?: string | null;
}

/**
 * Reads an input: checks it, puts the events in order, ties names to actors, sources and places. Bad data are issues
 * and cost no more than themselves. Throws a TypeError for an input that is no input, and a RangeError for an option's
 * unknown zone. The input is neither changed nor kept, but for `EventRecord.input` and `data`.
 */
export function createDataset<Data = unknown>(
  input: TimelineInput<Data> | readonly EventInput<Data>[],
  options: DatasetOptions = {},
): Dataset<Data> {
  const opened = openInput(input);
  if ("code" in opened) throw new TypeError(`invalid input: ${opened.message}`);
  return readDataset<Data>(opened, options);
}

/**
 *  settings ─▶ ids of actors, sources, places ─▶ what is said of them ─▶ events ─▶ days, as-of ─▶ ids, order
 *                                                                                                  │
 *                                              relations, corrections, periods ◀───────────────────┘
 */
export function readDataset<Data>(
  { fields, events, path }: OpenedInput,
  options: DatasetOptions,
): Dataset<Data> {
  const issues: Issues = [];
  if (path !== "") reportUnknownFields(fields, timelineFields, "", issues);
  const settings = readSettings(fields, issues, options.timeZone ?? undefined);
  const { calendar = "gregory", secondaryCalendar = null, breaks = false, since = null } = options;
  const lists = readLists(fields, issues);
  const reading: Reading = {
    issues,
    zones: settings.zones,
    actors: createActorTable(lists.actors.length > 0),
    sources: createSourceTable(lists.sources.length > 0),
    places: createPlaceTable(lists.places.length > 0),
    claims: new Map(),
  };
  declareAll(lists, reading);
  const asOf = readDate(fields.asOf, "", "asOf", reading);

  const drafts = readEvents<Data>(events, path, reading);
  cutPlaces(reading.places, issues);
  drawMidnightsAsDays(drafts, path, reading);
  const latest = asOfMoment(asOf, latestOf(drafts, reading.sources.sources));
  settleAll(drafts, latest, path, issues);
  const byId = nameEvents(drafts, path, reading);
  const ordered = orderEvents([...byId.values()]);
  ordered.forEach((draft, index) => {
    draft.index = index;
  });

  const relations = readEach(lists.relations, "/relations", reading, (value, at) =>
    readRelation(value, at, byId, reading),
  );
  const corrections = readEach(lists.corrections, "/corrections", reading, (value, at) =>
    readCorrection(value, at, byId, reading),
  );
  const taken = new Set<string>();
  const periods = readEach(lists.periods, "/periods", reading, (value, at) =>
    readPeriod(value, at, taken, latest, reading),
  );
  return {
    title: settings.title,
    description: settings.description,
    locale: settings.locale,
    zone: settings.zones.dates,
    localZone: settings.zones.times,
    calendar: readCalendar(calendar, "calendar", issues) ?? gregorian,
    secondaryCalendar:
      secondaryCalendar === null ? null : readCalendar(secondaryCalendar, "secondaryCalendar", issues),
    breaks: Array.isArray(breaks)
      ? readBreaks(breaks as readonly StretchInput[], ordered, settings.zones.dates, issues)
      : breaks === "auto"
        ? "auto"
        : [],
    since: since === null ? null : readSince(since, byId.get(since), settings.zones.dates, issues),
    asOf,
    total: events.length,
    ...columnsOf(ordered),
    event: (index) => eventAt(ordered, index),
    indexOf: (id) => (byId.get(id) ?? byId.get(cleanText(id)))?.index ?? -1,
    actors: reading.actors.actors,
    actorOf: (name) => reading.actors.actors[reading.actors.byName.get(name) ?? -1],
    sources: withOrigins(reading.sources.sources),
    places: reading.places.places,
    relations,
    periods,
    corrections,
    issues,
  };
}

function withOrigins(sources: readonly SourceDraft[]): readonly Source[] {
  const origins = sourceOrigins(sources);
  return sources.map((source, index) => ({ ...source, origins: origins[index] ?? [index] }));
}

function readEvents<Data>(events: readonly unknown[], path: string, reading: Reading): EventDraft<Data>[] {
  const drafts: EventDraft<Data>[] = [];
  for (let i = 0; i < events.length; i++) {
    try {
      const draft = readEvent<Data>(events[i], `${path}/${i}`, i, reading);
      if (draft !== null) drafts.push(draft);
    } catch {
      reportError(reading.issues, "unreadable", `${path}/${i}`, "reading this event failed; it is set aside");
    }
  }
  return drafts;
}

function eventAt<Data>(events: readonly EventRecord<Data>[], index: number): EventRecord<Data> {
  const event = events[index];
  if (event === undefined)
    throw new RangeError(`invalid event index: ${index}; expected 0 to ${events.length - 1}`);
  return event;
}
