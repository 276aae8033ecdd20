import { cleanText } from "../base/text.ts";
import type { Ms } from "../base/units.ts";
import type { Zone } from "../time/zone.ts";
import { createZone } from "../time/zone.ts";
import { createActorTable } from "./actorTable.ts";
import { asDays, clockOf } from "./asDays.ts";
import type { ActorDraft } from "./actorTable.ts";
import { cutCycles } from "./cutCycles.ts";
import type { Dataset, EventRecord, EventTime } from "./dataset.ts";
import { derivedId, uniqueId } from "./derivedId.ts";
import type { Fields } from "./fields.ts";
import { reportUnknownFields, timelineFields } from "./fields.ts";
import type { EventInput, TimelineInput } from "./input.ts";
import { proseLimit } from "./limits.ts";
import { orderEvents } from "./orderEvents.ts";
import type { PlaceTable } from "./placeTable.ts";
import { createPlaceTable } from "./placeTable.ts";
import { declareActor, finishActor, nameActor } from "./readActor.ts";
import { readCorrection } from "./readCorrection.ts";
import type { EventDraft } from "./readEvent.ts";
import { readEvent } from "./readEvent.ts";
import { readList } from "./readList.ts";
import { readLocale, readText } from "./readText.ts";
import { readPeriod } from "./readPeriod.ts";
import { declarePlace, finishPlace } from "./readPlace.ts";
import type { Reading } from "./reading.ts";
import { readRelation } from "./readRelation.ts";
import { declareSource, linkOrigins } from "./readSource.ts";
import { readDate } from "./readTime.ts";
import type { Issues } from "./report.ts";
import { pointer, reportError, reportWarning, told } from "./report.ts";
import { isUnsettled, settleOngoing } from "./settleOngoing.ts";
import { createSourceTable } from "./sourceTable.ts";
import type { OpenedInput } from "./timelineInput.ts";
import { openInput } from "./timelineInput.ts";

export interface DatasetOptions {
  /** IANA zone of the axis: dates are days in it. Default: the input's `timeZone`, else `"UTC"`. Unknown: a RangeError. */
  readonly timeZone?: string | undefined;
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
  const settings = readSettings(fields, issues, options);
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
  const latest = asOf === null ? latestOf(drafts, reading) : asOf.span.end;
  settleAll(drafts, latest, path, reading);
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
    asOf,
    total: events.length,
    ...columnsOf(ordered),
    event: (index) => eventAt(ordered, index),
    indexOf: (id) => (byId.get(id) ?? byId.get(cleanText(id)))?.index ?? -1,
    actors: reading.actors.actors,
    actorOf: (name) => reading.actors.actors[reading.actors.byName.get(name) ?? -1],
    sources: reading.sources.sources,
    places: reading.places.places,
    relations,
    periods,
    corrections,
    issues,
  };
}

function readSettings(fields: Fields, issues: Issues, options: DatasetOptions) {
  const { schema, timeZone } = fields;
  if (schema !== undefined && schema !== null && schema !== "chronolane/1") {
    const message = `${told(schema)} is another form of the data; they are read as "chronolane/1"`;
    reportWarning(issues, "unknown-schema", "/schema", message);
  }
  const given = readZone(timeZone, issues);
  const wanted = options.timeZone === undefined ? null : createZone(options.timeZone);
  if (options.timeZone !== undefined && wanted === null) {
    throw new RangeError(
      `invalid option timeZone: ${told(options.timeZone)}; expected an IANA zone such as "Asia/Tehran"`,
    );
  }
  const utc: Zone = { name: "UTC", offsetAt: () => 0 };
  return {
    title: readText(fields.title, "", "title", issues),
    description: readText(fields.description, "", "description", issues, proseLimit),
    locale: readLocale(fields.locale, "", "locale", issues),
    zones: { dates: wanted ?? given ?? utc, times: given ?? wanted ?? utc },
  };
}

function readZone(value: unknown, issues: Issues): Zone | null {
  if (value === undefined || value === null) return null;
  const zone = typeof value === "string" ? createZone(value) : null;
  if (zone === null) {
    const message = `${told(value)} is no known time zone; UTC is used`;
    reportError(issues, "unknown-zone", "/timeZone", message, 'for example "Asia/Tehran"');
  }
  return zone;
}

type ListName = "actors" | "sources" | "places" | "relations" | "periods" | "corrections";
type Lists = Readonly<Record<ListName, readonly unknown[]>>;

function readLists(fields: Fields, issues: Issues): Lists {
  const list = (name: ListName): readonly unknown[] => readList(fields[name], "", name, issues);
  return {
    actors: list("actors"),
    sources: list("sources"),
    places: list("places"),
    relations: list("relations"),
    periods: list("periods"),
    corrections: list("corrections"),
  };
}

/** First all ids, then all other names, then what refers to them: no order in the data matters. */
function declareAll(lists: Lists, reading: Reading): void {
  const actors = readEach(lists.actors, "/actors", reading, (value, at) => declareActor(value, at, reading));
  const origins = readEach(lists.sources, "/sources", reading, (value, at) =>
    declareSource(value, at, reading),
  );
  const places = readEach(lists.places, "/places", reading, (value, at) => declarePlace(value, at, reading));
  for (const actor of actors) nameActor(actor, reading);
  for (const origin of origins) linkOrigins(origin, reading);
  for (const actor of actors) attempt(actor.path, reading.issues, () => finishActor(actor, reading));
  for (const place of places) attempt(place.path, reading.issues, () => finishPlace(place, reading));
  cutActors(reading.actors.actors, new Map(actors.map(({ actor, path }) => [actor, path])), reading.issues);
}

function cutActors(actors: readonly ActorDraft[], paths: ReadonlyMap<number, string>, issues: Issues): void {
  cutCycles(actors, (index, reason) => {
    const id = told(actors[index]?.id);
    const path = pointer(paths.get(index) ?? "/actors", "parent");
    if (reason === "cycle")
      reportError(issues, "actor-cycle", path, `the actor ${id} belongs to itself; the tie is cut`);
    else
      reportWarning(
        issues,
        "parent-too-deep",
        path,
        `the actor ${id} lies too deep; the tie above it is cut`,
      );
  });
}

/** After the events, as they too may tell of places. */
function cutPlaces({ places, paths }: PlaceTable, issues: Issues): void {
  cutCycles(places, (index, reason) => {
    const id = told(places[index]?.id);
    const path = pointer(paths[index] ?? "/places", "parent");
    if (reason === "cycle")
      reportError(issues, "place-cycle", path, `the place ${id} lies in itself; the tie is cut`);
    else
      reportWarning(
        issues,
        "parent-too-deep",
        path,
        `the place ${id} lies too deep; the tie above it is cut`,
      );
  });
}

/** Reads a list one by one, positions without a value included. */
function readEach<Read>(
  list: readonly unknown[],
  path: string,
  { issues }: Reading,
  read: (value: unknown, path: string) => Read | null,
): readonly Read[] {
  const all: Read[] = [];
  for (let i = 0; i < list.length; i++) {
    const one = attempt(`${path}/${i}`, issues, () => read(list[i], `${path}/${i}`));
    if (one !== null) all.push(one);
  }
  return all;
}

/** A record on which reading fails (a getter that throws, a revoked proxy) costs itself. */
function attempt<Read>(path: string, issues: Issues, read: () => Read): Read | null {
  try {
    return read();
  } catch {
    reportError(issues, "unreadable", path, "reading this failed; it is set aside");
    return null;
  }
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

type Draft = EventDraft<unknown>;

/** A spreadsheet's dates become midnights UTC on the way; drawn as moments they would lie on the wrong day elsewhere. */
function drawMidnightsAsDays(
  drafts: readonly EventDraft<never>[] | readonly Draft[],
  path: string,
  reading: Reading,
): void {
  let midnights = 0;
  for (const { time } of drafts) {
    for (const edge of time.start === time.end ? [time.start] : [time.start, time.end]) {
      const clock = clockOf(edge);
      if (clock === "other") return;
      if (clock === "midnight") midnights++;
    }
  }
  if (midnights === 0) return;
  for (const draft of drafts) draft.time = asDays(draft.time, reading.zones.dates);
  reportWarning(
    reading.issues,
    "all-midnight",
    path,
    "all instants are midnight UTC; they are drawn as days, an end excluding its day",
    'write days as text, for example "2023-10-07"',
  );
}

/** The latest moment that an event, or the publication of a source, tells of; NaN when nothing has a date. */
function latestOf(drafts: readonly { readonly time: EventTime }[], { sources }: Reading): Ms {
  let latest = -Infinity;
  for (const { time } of drafts) {
    const end = isUnsettled(time) ? settleOngoing(time, -Infinity, "", []).span.end : time.span.end;
    if (end > latest) latest = end;
  }
  for (const { published } of sources.sources) {
    if (published !== null && published.span.end > latest) latest = published.span.end;
  }
  return Number.isFinite(latest) ? latest : NaN;
}

function settleAll<Data>(
  drafts: readonly EventDraft<Data>[],
  latest: Ms,
  path: string,
  { issues }: Reading,
): void {
  for (const draft of drafts) {
    if (!isUnsettled(draft.time)) continue;
    const asOf = draft.asOf === null ? latest : draft.asOf.span.end;
    draft.time = settleOngoing(draft.time, asOf, pointer(`${path}/${draft.index}`, "end"), issues);
  }
}

/** Gives each event its own id. Given ids go first, so that a derived one never takes the place of a given one. */
function nameEvents<Data>(
  drafts: readonly EventDraft<Data>[],
  path: string,
  { actors, sources, issues }: Reading,
): ReadonlyMap<string, EventDraft<Data>> {
  const given = new Map<string, EventDraft<Data>>();
  const kept: EventDraft<Data>[] = [];
  for (const draft of drafts) {
    if (draft.id !== "" && given.has(draft.id)) {
      const message = `the event id ${told(draft.id)} is taken; this event is set aside`;
      reportError(
        issues,
        "duplicate-id",
        pointer(`${path}/${draft.index}`, "id"),
        message,
        "give each event its own id",
      );
      draft.index = -1;
      continue;
    }
    if (draft.id !== "") given.set(draft.id, draft);
    kept.push(draft);
  }
  if (given.size === kept.length) return given;
  const counts = new Map<string, number>();
  const all = new Map<string, EventDraft<Data>>();
  for (const draft of kept) {
    if (draft.id === "") {
      draft.id = uniqueId(derivedId(draft, actors, sources), given, counts);
      draft.derivedId = true;
      given.set(draft.id, draft);
    }
    all.set(draft.id, draft);
  }
  return all;
}

type Columns = Pick<Dataset, "count" | "dated" | "order" | "start" | "end" | "importance">;

function columnsOf(events: readonly EventRecord[]): Columns {
  const count = events.length;
  const columns = {
    order: new Float64Array(count),
    start: new Float64Array(count),
    end: new Float64Array(count),
    importance: new Float64Array(count),
  };
  let dated = 0;
  for (let i = 0; i < count; i++) {
    const event = events[i];
    if (event === undefined) continue;
    const { order, span } = event.time;
    columns.order[i] = order;
    columns.start[i] = span.start;
    columns.end[i] = span.end;
    columns.importance[i] = event.importance ?? 0;
    if (!Number.isNaN(order)) dated++;
  }
  return { count, dated, ...columns };
}

function eventAt<Data>(events: readonly EventRecord<Data>[], index: number): EventRecord<Data> {
  const event = events[index];
  if (event === undefined)
    throw new RangeError(`invalid event index: ${index}; expected 0 to ${events.length - 1}`);
  return event;
}
