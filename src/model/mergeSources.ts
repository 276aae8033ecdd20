import type { ReadInput } from "./finishDataset.ts";
import { type Fields, isFields } from "./fields.ts";
import { type ChangedPlaces, countBelow } from "./mergeList.ts";
import {
  firstPlaces,
  recordAt,
  sourcesBeside,
  sourcesNamedIn,
  unname,
  unnameBeside,
} from "./namedSources.ts";
import type { PlainSource } from "./plainSource.ts";
import type { Rows } from "./rows.ts";
import { asText, isLike, isSame, isSameList, tellingsOf } from "./sourceTellings.ts";
import { addressAt, draftsIn, isDraft, sourceId, sourceOfAddress, type SourceTable } from "./sourceTable.ts";
import { isMeant, type Speakers } from "./speakers.ts";

/** Rows before a change, of what is new, and after it. */
export interface ChangedRows<Data> {
  readonly before: Rows<Data>;
  readonly news: Rows<Data>;
  readonly after: Rows<Data>;
}

/**
 * The sources that are there no more after a change, as no event names them; null where another telling of one would count now, so
 * that all has to be read again. What a source says is what it was first told to be; `retold` are new tellings that say it otherwise.
 * It pauses now and then.
 */
export function* sourcesAfter<Data>(
  read: ReadInput<Data>,
  { before, news, after }: ChangedRows<Data>,
  places: ChangedPlaces,
  events: readonly unknown[],
  retold: readonly unknown[],
  speakers: Speakers,
): Generator<undefined, ReadonlySet<number> | null> {
  const table = read.events.reading.sources;
  const { goneSources } = read.events;
  const { firstSource = 0, sourcesEnd = 0 } = read.tied ?? {};
  const isLate = (source: number): boolean => source >= firstSource && source < sourcesEnd;
  for (const source of sourcesNamedIn(news)) if (goneSources.has(source) || isLate(source)) return null;

  const lost = yield* lostTellings(read, before, places, events);
  const shared = retold.length === 0 ? [] : toldAsBefore(read, retold, news, places, events);
  if (shared === null || !areLaterTellings(shared, table, before)) return null;
  // Events that were set aside name sources too.
  if (after.count < events.length && lost.tellings.size > 0) return null;
  const unnamed = new Set(lost.named);
  unname(unnamed, news.sources, news.sourcesFrom[news.count]);
  unname(unnamed, after.sources, after.sourcesFrom[after.count]);
  // Whoever is named by a text alone names no source, but means one that is there.
  if ([...unnamed].some((source) => isMeant(sourceId(table, source) ?? "", speakers))) return null;
  unnameBeside(unnamed, after);
  if (after.count < events.length && unnamed.size > 0) return null;
  const left = [...lost.touched].filter((source) => !unnamed.has(source));
  if (!areToldByOthers(left, table, lost.tellings, after, events)) return null;

  const gone = new Set<number>();
  for (const source of unnamed) {
    // What is declared stays, with what was said of it in place.
    if (source >= read.declaredSources) gone.add(source);
    else if (lost.touched.has(source)) return null;
  }
  if (gone.size === 0) return goneSources;
  // They are kept in the table: when they are many, reading all makes another.
  if (gone.size + goneSources.size > Math.max(fewGone, table.entries.length / 2)) return null;
  const isKnownByAddress = [...gone].every((source) => sourceId(table, source) === addressAt(table, source));
  if (!isKnownByAddress || isNamedElsewhere(read, table)) return null;
  return new Set([...goneSources, ...gone]);
}

/** So many sources that nobody names take no room worth speaking of. */
const fewGone = 1000;

/** So many events are looked at between two pauses. */
const eventsPerStep = 500;

/** What events that are gone told of sources and no event in their place tells. */
interface Lost {
  /** Sources that events named which are gone. */
  readonly named: ReadonlySet<number>;
  /** Those of events of which a telling is lost, and these tellings, as text. */
  readonly touched: ReadonlySet<number>;
  readonly tellings: ReadonlySet<string>;
}

function* lostTellings<Data>(
  { opened }: ReadInput<Data>,
  before: Rows<Data>,
  { gone, removed }: ChangedPlaces,
  events: readonly unknown[],
): Generator<undefined, Lost> {
  const named = new Set<number>();
  const touched = new Set<number>();
  const tellings = new Set<string>();
  const taken = new Set(removed);
  let looked = 0;
  for (const row of gone) {
    if (++looked % eventsPerStep === 0) yield;
    const place = before.position[row] ?? -1;
    const told = tellingsOf(opened.events[place]);
    const now = taken.has(place) ? [] : tellingsOf(events[place - countBelow(removed, place)]);
    const missing = told.filter((one) => !now.some((other) => isSame(one, other)));
    for (const one of missing) tellings.add(asText(one));
    const sources = new Set(sourcesBeside(recordAt(before, place)));
    for (let i = before.sourcesFrom[row] ?? 0; i < (before.sourcesFrom[row + 1] ?? 0); i++)
      sources.add(before.sources.values[i] ?? 0);
    for (const source of sources) {
      named.add(source);
      if (missing.length > 0) touched.add(source);
    }
  }
  return { named, touched, tellings };
}

/** A telling that an event has in common with the one that it replaced, as copies of events have, and the place of that one. */
interface SharedTelling {
  readonly telling: Fields;
  readonly place: number;
}

/**
 * Whether new tellings that say a source otherwise are in events at the end, as the first telling counts, or in such as told
 * the same before: null if not. An object may have been written to since, so that it is not known what it told: such tellings
 * are given back.
 */
function toldAsBefore<Data>(
  read: ReadInput<Data>,
  retold: readonly unknown[],
  news: Rows<Data>,
  places: ChangedPlaces,
  events: readonly unknown[],
): readonly SharedTelling[] | null {
  const open = new Set(retold);
  const replaced = replacedPlaces(read.events.rows, places);
  const shared: SharedTelling[] = [];
  for (let row = 0; open.size > 0 && row < news.count; row++) {
    const at = news.position[row] ?? -1;
    const place = replaced.get(at);
    const before = place === undefined ? [] : tellingsOf(read.opened.events[place]);
    const now = tellingsOf(events[at]);
    for (const telling of now) {
      if (!open.delete(telling) || place === undefined || places.again.places.has(at)) continue;
      if (!isSameList(before.filter(isLike(telling)), now.filter(isLike(telling)))) return null;
      if (before.some((other) => other !== telling && isSame(telling, other))) continue;
      if (!before.includes(telling)) return null;
      shared.push({ telling, place });
    }
  }
  return open.size === 0 ? shared : null;
}

/** Where events stood that others replace, by the places of these. */
function replacedPlaces<Data>(
  { position }: Rows<Data>,
  { gone, removed }: ChangedPlaces,
): ReadonlyMap<number, number> {
  const taken = new Set(removed);
  const places = new Map<number, number>();
  for (const row of gone) {
    const place = position[row] ?? -1;
    if (!taken.has(place)) places.set(place - countBelow(removed, place), place);
  }
  return places;
}

/** Whether other events told these sources first, and nobody more of them since: then these tellings added nothing, whatever they said. */
function areLaterTellings<Data>(
  tellings: readonly SharedTelling[],
  table: SourceTable,
  before: Rows<Data>,
): boolean {
  const sources = tellings.map(({ telling: { url } }) =>
    typeof url === "string" ? (sourceOfAddress(table, url) ?? -1) : -1,
  );
  const places = firstPlaces(new Set(sources), before);
  return tellings.every(({ place }, i) => {
    const source = sources[i] ?? -1;
    const entry = table.entries[source];
    return entry !== undefined && !isDraft(entry) && (places.get(source) ?? Infinity) < place;
  });
}

/** Whether sources are what others tell, the first event of those that are left if what was told as well is lost. */
function areToldByOthers<Data>(
  sources: readonly number[],
  table: SourceTable,
  lost: ReadonlySet<string>,
  after: Rows<Data>,
  events: readonly unknown[],
): boolean {
  const open = new Map<number, Exclude<PlainSource, string>>();
  for (const source of sources) {
    const entry = table.entries[source];
    if (entry === undefined || isDraft(entry)) return false;
    if (typeof entry !== "string" && lost.has(asText(entry))) open.set(source, entry);
  }
  const places = firstPlaces(new Set(open.keys()), after);
  return [...open].every(([source, entry]) => {
    const told = tellingsOf(events[places.get(source) ?? -1]);
    const next = told.find((one) => (one as { readonly url?: unknown }).url === entry.url);
    return next !== undefined && isSame(entry, next);
  });
}

/** Whether anything but the events may name a source that an event named. */
function isNamedElsewhere<Data>({ lists }: ReadInput<Data>, table: SourceTable): boolean {
  const others = [...lists.relations, ...lists.corrections, ...lists.periods];
  if (others.some(mayNameSources)) return true;
  // What goes on in a period goes on to the latest moment, of which the date of a source may tell.
  if (lists.periods.length > 0) return true;
  for (const { derivedFrom } of draftsIn(table)) if (derivedFrom.length > 0) return true;
  return false;
}

/** Whoever is named by a text alone is known elsewhere. */
function mayNameSources(one: unknown): boolean {
  try {
    return isFields(one) && ("sources" in one || "claims" in one || isFields(one.by));
  } catch {
    return true;
  }
}
