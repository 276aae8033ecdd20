import { safeUrl } from "../base/url.ts";
import type { Citation, Source } from "./dataset.ts";

/** A source while the data are read; what it rests on comes once all ids are known. */
export type SourceDraft = { -readonly [Field in keyof Source]: Source[Field] };

/** The sources, by id, address and publisher. Grows while events are read; equal ones fold into one. */
export interface SourceTable {
  readonly sources: SourceDraft[];
  readonly byId: Map<string, number>;
  readonly byUrl: Map<string, number>;
  /** Sources of which a publisher's name is all that is known. */
  readonly byPublisher: Map<string, number>;
  /** Sources given in place, by all their fields. */
  readonly byContent: Map<string, number>;
  /** Sources given in place of which nothing but an address is said, by that as it was written. */
  readonly byAddress: Map<string, number>;
  /** Strings met so far, as they were written. */
  readonly byText: Map<string, number>;
  /** The input declares sources. */
  readonly closed: boolean;
  /** Plain citations, one for each source, shared by the events. */
  readonly plain: Map<number, readonly [Citation]>;
}

export const createSourceTable = (closed: boolean): SourceTable => ({
  sources: [],
  byId: new Map(),
  byUrl: new Map(),
  byPublisher: new Map(),
  byContent: new Map(),
  byAddress: new Map(),
  byText: new Map(),
  closed,
  plain: new Map(),
});

/** Everything a source may say, all absent. */
export const emptySource: Omit<Source, "index" | "id"> = {
  title: null,
  publisher: null,
  agency: null,
  author: null,
  url: null,
  archiveUrl: null,
  published: null,
  accessed: null,
  dateline: null,
  locale: null,
  kind: null,
  derivedFrom: [],
  origins: [],
  quote: null,
};

/** Appends a source under its id, or an id that is free. */
export function addSource(table: SourceTable, id: string, source: Omit<Source, "index" | "id">): number {
  const index = table.sources.length;
  const free = table.byId.has(id) || id === "" ? freeId(table, id === "" ? "source" : id) : id;
  table.sources.push({ ...source, index, id: free });
  table.byId.set(free, index);
  if (source.url !== null && !table.byUrl.has(source.url)) table.byUrl.set(source.url, index);
  return index;
}

/** The source that an address stands for, made where there is none; -1 when the address may not be linked. */
export function sourceOfUrl(text: string, table: SourceTable): number {
  const url = safeUrl(text);
  if (url === null) return -1;
  return table.byUrl.get(url.href) ?? addSource(table, url.href, { ...emptySource, url: url.href });
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
  for (let n = table.sources.length + 1; ; n++) {
    const candidate = `${id}-${n}`;
    if (!table.byId.has(candidate)) return candidate;
  }
}
