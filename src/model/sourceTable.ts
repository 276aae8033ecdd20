import { safeUrl } from "../base/url.ts";
import type { Citation, Source } from "./dataset.ts";
import { createIdTable, type IdTable, roomFor } from "./idTable.ts";
import {
  addressOf,
  draftOfPlain,
  emptySource,
  isPlainSource,
  isToldAlike,
  type PlainSource,
  saysAll,
  type SourceDraft,
} from "./plainSource.ts";
import type { Zones } from "./zones.ts";

/** The sources, by id, address and publisher. Grows while events are read; equal ones fold into one. */
export interface SourceTable {
  readonly entries: (SourceDraft | PlainSource)[];
  /** The indices of those that are no plain ones: of many sources often few. */
  readonly drafted: number[];
  readonly byId: Map<string, number>;
  readonly byUrl: Map<string, number>;
  /** Those that are or were plain, by address. They are in none of the maps. */
  plainOnes: IdTable;
  /** For so many there is room, and so many there are. */
  plainRoom: number;
  plainCount: number;
  /** Sources of which a publisher's name is all that is known. */
  readonly byPublisher: Map<string, number>;
  /** Sources given in place, by all their fields. */
  readonly byContent: Map<string, number>;
  /** Strings met so far, as they were written. */
  readonly byText: Map<string, number>;
  /** Sources given in place in other words than they are known by; null: that is not noted. */
  retold: unknown[] | null;
  /** The input declares sources. */
  readonly closed: boolean;
  /** In which dates of plain ones are read. */
  readonly zones: Zones;
  /** Plain citations, one for each source, shared by the events. */
  readonly plain: Map<number, readonly [Citation]>;
}

/** A table with room for about as many plain sources as are `expected`; there may be more. */
export function createSourceTable(closed: boolean, expected: number, zones: Zones): SourceTable {
  const plainRoom = roomFor(expected);
  const table: SourceTable = {
    entries: [],
    drafted: [],
    byId: new Map(),
    byUrl: new Map(),
    plainOnes: createIdTable(plainRoom, (index) => addressAt(table, index), highestSource),
    plainRoom,
    plainCount: 0,
    byPublisher: new Map(),
    byContent: new Map(),
    byText: new Map(),
    retold: null,
    closed,
    zones,
    plain: new Map(),
  };
  return table;
}

/** Plain sources are numbered among all, of which there may be any number. */
const highestSource = 2 ** 26;

/** The sources that are no plain ones. */
export function* draftsIn({
  entries,
  drafted,
}: Pick<SourceTable, "entries" | "drafted">): Iterable<SourceDraft> {
  for (const index of drafted) {
    const entry = entries[index];
    if (entry !== undefined && isDraft(entry)) yield entry;
  }
}

export const isDraft = (entry: SourceDraft | PlainSource): entry is SourceDraft =>
  typeof entry === "object" && "index" in entry;

/** The address of a source; undefined where it has none. */
export function addressAt({ entries }: SourceTable, index: number): string | undefined {
  const entry = entries[index];
  if (entry === undefined) return undefined;
  return isDraft(entry) ? (entry.url ?? undefined) : addressOf(entry);
}

/** The id of a source. */
export function sourceId({ entries }: SourceTable, index: number): string | undefined {
  const entry = entries[index];
  if (entry === undefined) return undefined;
  return isDraft(entry) ? entry.id : addressOf(entry);
}

/** A source to be written to. */
export function draftAt(table: SourceTable, index: number): SourceDraft | undefined {
  const entry = table.entries[index];
  if (entry === undefined || isDraft(entry)) return entry;
  const draft = draftOfPlain(entry, index, table.zones);
  table.entries[index] = draft;
  table.drafted.push(index);
  return draft;
}

/** Who has an id. */
export function sourceOfId(table: SourceTable, id: string): number | undefined {
  const index = table.byId.get(id) ?? table.plainOnes.find(id);
  return index < 0 ? undefined : index;
}

/** Who has an address. */
export function sourceOfAddress(table: SourceTable, href: string): number | undefined {
  const index = table.byUrl.get(href) ?? table.plainOnes.find(href);
  return index < 0 ? undefined : index;
}

/**
 * The index of a source that is plain, or an equal one that is known; undefined for any other, of which nothing is
 * noted then. What it quotes is left to the caller.
 */
export function plainSourceOf(value: unknown, table: SourceTable): number | undefined {
  if (!isPlainSource(value, table.zones)) return undefined;
  const address = addressOf(value);
  const { entries, byUrl, byId } = table;
  const isElsewhere = byUrl.has(address) || byId.has(address);
  if (table.plainCount === table.plainRoom) makeRoom(table);
  // Entered as it is looked for: of a million sources most are new.
  const known = isElsewhere ? table.plainOnes.find(address) : table.plainOnes.add(address, entries.length);
  if (known >= 0) {
    const entry = entries[known];
    if (!saysAll(entry, value)) return undefined;
    const isNoted = table.retold !== null && entry !== undefined;
    if (isNoted && !isToldAlike(entry, value, table.zones)) table.retold?.push(value);
    return known;
  }
  if (isElsewhere) return undefined;
  table.plainCount++;
  return entries.push(value) - 1;
}

function makeRoom(table: SourceTable): void {
  for (const _ of rehash(table, roomFor(table.plainRoom * 2)));
}

/** Lets go of room that was kept for more plain sources than there are, but for some. It pauses now and then. */
export function* fitSources(table: SourceTable): Generator<undefined, void> {
  const room = roomFor(table.plainCount * 1.1);
  if (table.plainCount > 0 && room < table.plainRoom) yield* rehash(table, room);
}

function* rehash(table: SourceTable, room: number): Generator<undefined, void> {
  const { entries, plainOnes: before } = table;
  const after = createIdTable(room, (index) => addressAt(table, index), highestSource);
  for (let index = 0; index < entries.length; index++) {
    const entry = entries[index];
    const address = addressAt(table, index);
    // What is a plain one no more may have its address from elsewhere.
    const isIn = entry !== undefined && (!isDraft(entry) || before.find(address ?? "") === index);
    if (isIn && address !== undefined) after.add(address, index);
    if (index % sourcesPerStep === sourcesPerStep - 1) yield;
  }
  table.plainOnes = after;
  table.plainRoom = room;
}

const sourcesPerStep = 2000;

/** Appends a source under its id, or an id that is free. */
export function addSource(table: SourceTable, id: string, source: Omit<Source, "index" | "id">): number {
  const index = table.entries.length;
  const isTaken = sourceOfId(table, id) !== undefined;
  const free = isTaken || id === "" ? freeId(table, id === "" ? "source" : id) : id;
  table.entries.push({ ...source, index, id: free });
  table.drafted.push(index);
  table.byId.set(free, index);
  if (source.url !== null && sourceOfAddress(table, source.url) === undefined)
    table.byUrl.set(source.url, index);
  return index;
}

/** The source that an address stands for, made where there is none; -1 when the address may not be linked. */
export function sourceOfUrl(text: string, table: SourceTable): number {
  const plain = plainSourceOf(text, table);
  if (plain !== undefined) return plain;
  const url = safeUrl(text);
  if (url === null) return -1;
  return sourceOfAddress(table, url.href) ?? addSource(table, url.href, { ...emptySource, url: url.href });
}

/** The source that is nothing but a publisher's name, made where there is none. */
export function sourceOfPublisher(publisher: string, table: SourceTable): number {
  const known = table.byPublisher.get(publisher);
  if (known !== undefined) return known;
  const index = addSource(table, publisher, { ...emptySource, publisher });
  table.byPublisher.set(publisher, index);
  return index;
}

/** Named, no more said. The same object for the same source. */
export function plainCitation(source: number, table: SourceTable): readonly [Citation] {
  const known = table.plain.get(source);
  if (known !== undefined) return known;
  const citation = { source, quote: null, quoteLocale: null, translation: null, locator: null, stance: null };
  const made: readonly [Citation] = [citation];
  table.plain.set(source, made);
  return made;
}

/** Adds to a source what another telling of it says and it does not. */
export function completeSource(draft: SourceDraft, more: Omit<Source, "index" | "id">): void {
  draft.title ??= more.title;
  draft.publisher ??= more.publisher;
  draft.agency ??= more.agency;
  draft.author ??= more.author;
  draft.archiveUrl ??= more.archiveUrl;
  draft.published ??= more.published;
  draft.accessed ??= more.accessed;
  draft.dateline ??= more.dateline;
  draft.locale ??= more.locale;
  draft.kind ??= more.kind;
  draft.quote ??= more.quote;
}

function freeId(table: SourceTable, id: string): string {
  for (let n = table.entries.length + 1; ; n++) {
    const candidate = `${id}-${n}`;
    if (sourceOfId(table, candidate) === undefined) return candidate;
  }
}
