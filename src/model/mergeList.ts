import { cleanText } from "../base/text.ts";
import type { EventChange } from "./dataset.ts";
import type { ReadInput } from "./finishDataset.ts";
import { givenId } from "./givenId.ts";
import type { EventInput } from "./input.ts";
import type { Telling } from "./issueList.ts";
import { placesAt, type RowContents } from "./records.ts";
import { rowFlags } from "./rows.ts";

/** The caller's events after a change. */
export interface MergedList<Data> {
  readonly events: readonly EventInput<Data>[];
  /** What became of single events; null where all have to be read again. */
  readonly places: ChangedPlaces | null;
}

/** Places in the list. */
export interface ChangedPlaces {
  /** Rows of events that were replaced or taken away. */
  readonly gone: readonly number[];
  /** Old places of events that were taken away, ascending. */
  readonly removed: readonly number[];
  /** New places of events that are new, ascending: replaced ones stand where they stood, others at the end. */
  readonly changed: readonly number[];
  /** Events that stay and are read again, as they go on until the moment to which events are known. */
  readonly again: {
    /** Among `gone`. */
    readonly rows: ReadonlySet<number>;
    /** Among `changed`. */
    readonly places: ReadonlySet<number>;
  };
}

/** Makes the list; what was read tells where the ids are, so that the list need not be searched. */
export function mergeList<Data>(read: ReadInput<Data>, change: EventChange<Data>): MergedList<Data> {
  return mergeKnown(read, change) ?? { events: searched(read, change), places: null };
}

/** Null where it cannot be told which events are meant, or where an event touches more than itself. */
function mergeKnown<Data>(
  read: ReadInput<Data>,
  { upsert, remove }: EventChange<Data>,
): MergedList<Data> | null {
  const { events: all, opened } = read;
  const { rows, ids: known } = all;
  if (all.asDays) return null; // that is decided by all events
  const ids = upsert.map(({ id }) => givenId(id));
  const going = remove.map(givenId);
  if (!ids.every(isPlainId) || !going.every(isPlainId)) return null;
  if (all.reading.places.isTangled && upsert.some(hasPlaces)) return null;
  const replaced = ids.map(known.find);
  const taken = going.map(known.find).filter((row) => row >= 0);
  const meant = [...replaced.filter((row) => row >= 0), ...taken];
  const named = new Set([...ids, ...going]);
  if (rows.count < opened.events.length && isAside(all, opened.events, named)) return null;
  if (new Set(meant).size < meant.length || meant.some((row) => isNameless(all, row))) return null;
  const again = without(all.ongoing, new Set(meant));
  const gone = [...meant, ...again];
  if (gone.some((row) => isTangled(all, row))) return null;
  const placeOf = (row: number): number => rows.position[row] ?? 0;
  if (isToldOf(read, new Set(gone.map(placeOf)))) return null;

  const removed = taken.map(placeOf).sort((a, b) => a - b);
  const events = [...(opened.events as readonly EventInput<Data>[])];
  const changed = again.map(placeOf);
  upsert.forEach((event, i) => {
    const row = replaced[i] ?? -1;
    changed.push(row < 0 ? events.length : placeOf(row));
    events[row < 0 ? events.length : placeOf(row)] = event;
  });
  const after = (place: number): number => place - countBelow(removed, place);
  const places = {
    gone,
    removed,
    changed: changed.map(after).sort((a, b) => a - b),
    again: { rows: new Set(again), places: new Set(again.map((row) => after(placeOf(row)))) },
  };
  return { events: removed.length === 0 ? events : withoutPlaces(events, removed), places };
}

const isPlainId = (id: unknown): id is string => typeof id === "string" && id !== "" && cleanText(id) === id;

const hasPlaces = (event: EventInput): boolean => "place" in event;

const isNameless = ({ rows }: RowContents<unknown>, row: number): boolean =>
  ((rows.row[row] ?? 0) & rowFlags.nameless) !== 0;

/** Whether the event may decide of a place which one is meant. */
const isTangled = ({ rows, reading }: RowContents<unknown>, row: number): boolean =>
  reading.places.isTangled && placesAt(rows, row).length > 0;

const without = (rows: readonly number[], others: ReadonlySet<number>): readonly number[] =>
  rows.filter((row) => !others.has(row));

/** Whether an event that was set aside has one of these ids, so that it may come alive, or cannot be looked at. */
function isAside<Data>(
  { rows }: RowContents<Data>,
  events: readonly unknown[],
  ids: ReadonlySet<unknown>,
): boolean {
  const isIn = new Uint8Array(events.length);
  for (let row = 0; row < rows.count; row++) isIn[rows.position[row] ?? 0] = 1;
  try {
    return events.some((event, at) => {
      if (isIn[at] === 1 || typeof event !== "object" || event === null) return false;
      const { id } = event as EventInput;
      return typeof id !== "string" || ids.has(cleanText(id));
    });
  } catch {
    return true;
  }
}

/** Whether an issue tells of one of these places that is not its own: what it says once for many may have to be said of another. */
function isToldOf<Data>(read: ReadInput<Data>, places: ReadonlySet<number>): boolean {
  const { events, opened, issuesBefore, issuesAfter } = read;
  if (places.size === 0) return false;
  const { issues } = events.reading;
  const placeAt = issues.placesIn(opened.path);
  for (let i = issuesBefore; i < issuesAfter; i++)
    if (places.has(placeAt(i)) && !isOwn(issues.tellingAt(i))) return true;
  return false;
}

/** Whether an issue depends on nothing but the event that it tells of. */
function isOwn({ wording: { code }, rest }: Telling): boolean {
  const [, field] = rest.split("/", 2);
  if (field === "id" && code === "number-as-text") return true;
  return field !== undefined && !sharedFields.has(field);
}

/** What is said of these may be said once for several events. */
const sharedFields: ReadonlySet<string> = new Set(["id", "actors", "sources", "claims", "place", "media"]);

/** How many of some ascending places lie below one. */
export function countBelow(places: readonly number[], at: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The list without the places given, which ascend. */
function withoutPlaces<Item>(list: readonly Item[], places: readonly number[]): readonly Item[] {
  const kept: Item[] = [];
  let next = 0;
  for (let i = 0; i < list.length; i++) {
    if (places[next] === i) next++;
    else kept.push(list[i] as Item);
  }
  return kept;
}

/** The list by the ids that its events have as they were given. */
function searched<Data>(
  { opened }: ReadInput<Data>,
  { upsert, remove }: EventChange<Data>,
): readonly EventInput<Data>[] {
  const gone = new Set(remove.map(nameOf));
  const news = new Map(upsert.map((event) => [nameOf(event.id), event]));
  const events: EventInput<Data>[] = [];
  for (const event of opened.events as readonly EventInput<Data>[]) {
    // The list is as it was handed over: what is no event is told by who reads it.
    const name = nameOf((event as EventInput<Data> | null)?.id);
    if (name === null) events.push(event);
    else if (!gone.has(name)) events.push(news.get(name) ?? event);
    if (name !== null) news.delete(name);
  }
  for (const event of upsert) {
    const name = nameOf(event.id);
    if (name === null || news.get(name) === event) events.push(event);
  }
  return events;
}

/** An id as it is compared; null for what is none. */
function nameOf(given: unknown): string | null {
  const id = givenId(given);
  return typeof id === "string" ? cleanText(id) || null : null;
}
