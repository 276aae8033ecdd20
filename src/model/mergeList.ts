import { cleanText } from "../base/text.ts";
import type { EventChange } from "./dataset.ts";
import type { ReadInput } from "./finishDataset.ts";
import type { EventInput } from "./input.ts";
import { placesAt, type RowContents } from "./records.ts";
import { draftOf, rowFlags } from "./rows.ts";

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
  const { rows, ids } = all;
  // Midnights and ongoing events are decided by all events; those set aside may come alive.
  if (all.asDays || rows.unsettled.length > 0 || rows.count !== opened.events.length) return null;
  if (![...upsert.map(({ id }) => id), ...remove].every(isPlainId)) return null;
  if (all.reading.places.isTangled && upsert.some(hasPlaces)) return null;
  const replaced = upsert.map(({ id = "" }) => ids.find(id));
  const taken = remove.map((id) => ids.find(id)).filter((row) => row >= 0);
  const gone = [...replaced.filter((row) => row >= 0), ...taken];
  if (new Set(gone).size < gone.length || !gone.every((row) => standsAlone(all, row))) return null;
  const placeOf = (row: number): number => rows.position[row] ?? 0;
  if (isToldOf(read, new Set(gone.map(placeOf)))) return null;

  const removed = taken.map(placeOf).sort((a, b) => a - b);
  const events = [...(opened.events as readonly EventInput<Data>[])];
  const changed: number[] = [];
  upsert.forEach((event, i) => {
    const row = replaced[i] ?? -1;
    changed.push(row < 0 ? events.length : placeOf(row));
    events[row < 0 ? events.length : placeOf(row)] = event;
  });
  const places = { gone, removed, changed: changed.map((at) => at - countBelow(removed, at)) };
  places.changed.sort((a, b) => a - b);
  return { events: removed.length === 0 ? events : without(events, removed), places };
}

const isPlainId = (id: unknown): id is string => typeof id === "string" && id !== "" && cleanText(id) === id;

const hasPlaces = (event: EventInput): boolean => "place" in event;

/** Whether nothing that stays refers to the event, and its id is its own. */
function standsAlone<Data>(all: RowContents<Data>, row: number): boolean {
  const { rows, reading } = all;
  if (((rows.row[row] ?? 0) & rowFlags.nameless) !== 0) return false;
  const draft = draftOf(rows, row);
  const parts = draft?.participations ?? rows.told.get(rows.position[row] ?? 0)?.participations ?? [];
  const isBare = draft === undefined || draft.claims.length === 0;
  const isThere = reading.places.isTangled && placesAt(rows, row).length > 0;
  return isBare && !isThere && parts.every(({ by }) => by === null);
}

/** Whether an issue tells of one of these places: what it says once for many may have to be said of another. */
function isToldOf<Data>(read: ReadInput<Data>, places: ReadonlySet<number>): boolean {
  const { events, opened, issuesBefore, issuesAfter } = read;
  if (places.size === 0) return false;
  return events.reading.issues
    .slice(issuesBefore, issuesAfter)
    .some(({ path }) => places.has(placeIn(path, opened.path)));
}

/** The place in the list of events that a pointer leads to; NaN for another. */
export function placeIn(path: string, list: string): number {
  const [place = ""] = path.slice(list.length + 1).split("/", 1);
  return path.startsWith(`${list}/`) && place !== "" ? Number(place) : NaN;
}

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
function without<Item>(list: readonly Item[], places: readonly number[]): readonly Item[] {
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
  const clean = (id: unknown): unknown => (typeof id === "string" ? cleanText(id) : id);
  const gone = new Set(remove.map(clean));
  const news = new Map(upsert.map((event) => [clean(event.id), event]));
  const events: EventInput<Data>[] = [];
  for (const event of opened.events as readonly EventInput<Data>[]) {
    // The list is as it was handed over: what is no event is told by who reads it.
    const given = (event as EventInput<Data> | null)?.id;
    const id = clean(given);
    if (given === undefined) events.push(event);
    else if (!gone.has(id)) events.push(news.get(id) ?? event);
    if (given !== undefined) news.delete(id);
  }
  for (const event of upsert) if (event.id === undefined || news.has(clean(event.id))) events.push(event);
  return events;
}
