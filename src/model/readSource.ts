import { cleanText, cut } from "../base/text.ts";
import { looksLikeUrl, safeUrl } from "../base/url.ts";
import type { EventTime, Source } from "./dataset.ts";
import type { Fields } from "./fields.ts";
import { isFields, reportUnknownFields, sourceFields } from "./fields.ts";
import type { Text } from "./input.ts";
import { lineLimit, proseLimit } from "./limits.ts";
import { readStrings } from "./readList.ts";
import type { Reading } from "./reading.ts";
import { readId, readLocale, readReference, readString, readText, reportMixedScripts } from "./readText.ts";
import { readDate } from "./readTime.ts";
import type { Issues, Key } from "./report.ts";
import { pointer, reportError, reportWarning, told } from "./report.ts";
import type { SourceTable } from "./sourceTable.ts";
import {
  addressAt,
  addSource,
  completeSource,
  draftAt,
  plainSourceOf,
  sourceOfAddress,
  sourceOfId,
  sourceOfPublisher,
  sourceOfUrl,
} from "./sourceTable.ts";
import { suggest } from "./suggest.ts";

/** What a source rests on, by ids that may be declared further down. */
export interface PendingOrigins {
  readonly source: number;
  readonly ids: readonly string[];
  readonly path: string;
}

/** Reads a declared source into the table. Null when it is set aside or rests on nothing. */
export function declareSource(value: unknown, path: string, reading: Reading): PendingOrigins | null {
  const { issues, sources } = reading;
  if (!isFields(value)) {
    reportError(issues, "invalid-type", path, `${told(value)} is no source; it is set aside`);
    return null;
  }
  reportUnknownFields(value, sourceFields, path, issues);
  const id = readId(value.id, path, "id", issues);
  if (id !== null && sourceOfId(sources, id) !== undefined) {
    reportError(
      issues,
      "duplicate-id",
      pointer(path, "id"),
      `the source id ${told(id)} is taken; this source is set aside`,
    );
    return null;
  }
  const source = { ...readSourceFields(value, path, reading), quote: quoteOf(value, path, reading) };
  const index = addSource(sources, id ?? source.url ?? plainest(source), source);
  const ids = readStrings(value.derivedFrom, path, "derivedFrom", issues);
  return ids.length === 0 ? null : { source: index, ids, path: pointer(path, "derivedFrom") };
}

/** Ties sources to what they rest on, once all ids are known. */
export function linkOrigins({ source, ids, path }: PendingOrigins, reading: Reading): void {
  const { sources, issues } = reading;
  const origins: number[] = [];
  ids.forEach((id, position) => {
    const origin = sourceOfId(sources, id);
    if (origin === undefined)
      reportUnknownSource(id, sources, pointer(path, position), "the tie is cut", issues);
    else if (origin === source) {
      reportWarning(
        issues,
        "source-cycle",
        pointer(path, position),
        "a source cannot rest on itself; that is ignored",
      );
    } else origins.push(origin);
  });
  const draft = draftAt(sources, source);
  if (draft?.derivedFrom.length === 0) draft.derivedFrom = origins; // as all that is told of it first
}

/** The index of a source named by id, address or publisher. -1 when there is none (an issue). */
export function sourceAt(value: unknown, path: string, key: Key, reading: Reading): number {
  const { sources, issues } = reading;
  if (typeof value === "string") {
    const known = sources.byText.get(value);
    if (known !== undefined) return known;
  }
  const text = readReference(value, path, key, issues);
  if (text !== null) {
    const index = sourceOfId(sources, text) ?? namedSource(text, path, key, reading);
    // An address that was refused is reported wherever it stands.
    if (typeof value === "string" && !isRefused(text)) sources.byText.set(value, index);
    return index;
  }
  if (value === null || value === undefined || typeof value === "string") {
    reportError(issues, "field-missing", pointer(path, key), "a source is missing here; it is left out");
  }
  return -1;
}

const isRefused = (text: string): boolean => looksLikeUrl(text) && safeUrl(text) === null;

function namedSource(text: string, path: string, key: Key, { sources, issues }: Reading): number {
  const ofUrl = sourceOfUrl(text, sources);
  if (ofUrl >= 0) return ofUrl;
  if (looksLikeUrl(text)) reportUrl(text, path, key, issues);
  else {
    const near = sources.closed ? suggest(text, declaredIds(sources)) : undefined;
    if (near !== undefined)
      reportUnknownSource(text, sources, pointer(path, key), "it is taken as a name", issues);
    reportMixedScripts(text, path, key, issues);
  }
  return sourceOfPublisher(text, sources);
}

/** A source given in place. What it quotes belongs to the place, as an equal source may be given elsewhere. */
export interface InlineSource {
  readonly source: number;
  readonly quote: string | null;
  readonly locale: string | null;
}

/** The source given in place: the one it equals in id or address or in all fields, else a new one. */
export function inlineSource(fields: Fields, path: string, reading: Reading): InlineSource {
  const { issues, sources } = reading;
  const plain = plainSourceOf(fields, sources);
  if (plain !== undefined) {
    const locale = readLocale(fields.locale, path, "locale", issues);
    return { source: plain, quote: quoteOf(fields, path, reading), locale };
  }
  reportUnknownFields(fields, sourceFields, path, issues);
  const id = readId(fields.id, path, "id", issues);
  const source = readSourceFields(fields, path, reading);
  const quote = quoteOf(fields, path, reading);
  // What has an address is known by it; only others are compared in all fields.
  const content = source.url === null ? contentOf(source) : null;
  const known =
    (id === null ? undefined : sourceOfId(sources, id)) ??
    (source.url === null ? undefined : sourceOfAddress(sources, source.url)) ??
    (id === null && content !== null ? sources.byContent.get(content) : undefined);
  const index = known ?? addSource(sources, id ?? source.url ?? plainest(source), source);
  const draft = draftAt(sources, index);
  const ids = readStrings(fields.derivedFrom, path, "derivedFrom", issues);
  if (known !== undefined && draft !== undefined) {
    if (sources.retold !== null && (ids.length > 0 || contentOf(draft) !== contentOf(source)))
      sources.retold.push(fields);
    completeSource(draft, source);
  }
  if (content !== null) sources.byContent.set(content, index);
  if (ids.length > 0) linkOrigins({ source: index, ids, path: pointer(path, "derivedFrom") }, reading);
  return { source: index, quote, locale: source.locale };
}

const quoteOf = ({ quote }: Fields, path: string, { issues }: Reading): string | null =>
  readString(quote, path, "quote", issues, proseLimit);

type SourceFacts = Omit<Source, "index" | "id">;

/** Everything of a source but what it rests on and what it quotes. */
function readSourceFields(fields: Fields, path: string, reading: Reading): SourceFacts {
  const { issues } = reading;
  const address = fields.url;
  const publisher = readString(fields.publisher, path, "publisher", issues);
  if (publisher !== null) reportMixedScripts(publisher, path, "publisher", issues);
  const source: SourceFacts = {
    title: readText(fields.title, path, "title", issues),
    publisher,
    agency: readString(fields.agency, path, "agency", issues),
    author: readString(fields.author, path, "author", issues),
    url: readUrl(address, path, "url", issues),
    archiveUrl: readUrl(fields.archiveUrl, path, "archiveUrl", issues),
    published: readDate(fields.published, path, "published", reading),
    accessed: readDate(fields.accessed, path, "accessed", reading),
    dateline: readString(fields.dateline, path, "dateline", issues),
    locale: readLocale(fields.locale, path, "locale", issues),
    kind: readString(fields.kind, path, "kind", issues),
    derivedFrom: [],
    origins: [],
    quote: null,
  };
  return keepText(source, address);
}

/** An address that may be linked, as the URL parser writes it. Null when absent or refused (an issue). */
export function readUrl(value: unknown, path: string, key: Key, issues: Issues): string | null {
  if (value === undefined || value === null) return null;
  const url = safeUrl(value);
  if (url === null) reportUrl(value, path, key, issues);
  return url?.href ?? null;
}

function reportUrl(value: unknown, path: string, key: Key, issues: Issues): void {
  reportWarning(
    issues,
    "url-not-allowed",
    pointer(path, key),
    `${told(value)} is not linked; the source is shown without it`,
    "an address begins with https:// or http:// and has neither user name nor hidden characters",
  );
}

function reportUnknownSource(
  id: string,
  sources: SourceTable,
  path: string,
  done: string,
  issues: Issues,
): void {
  const near = suggest(id, givenIds(sources));
  const hint = near === undefined ? undefined : `did you mean ${JSON.stringify(near)}?`;
  reportWarning(issues, "unknown-source", path, `the source ${told(id)} is not declared; ${done}`, hint);
}

/** Ids but those that are addresses: of these, one that is nearly the same is mostly another page. */
function* givenIds(sources: SourceTable): Iterable<string> {
  for (const [id, index] of sources.byId) if (addressAt(sources, index) !== id) yield id;
}

function declaredIds({ byId, byPublisher }: SourceTable): readonly string[] {
  return [...byId.keys()].filter((id) => !byPublisher.has(id));
}

/** A source of which nothing but a refused address is known keeps that address as its title: dropped links keep their text. */
function keepText(source: SourceFacts, address: unknown): SourceFacts {
  const { title, publisher, agency, author, url, archiveUrl } = source;
  const named = title ?? publisher ?? agency ?? author ?? url ?? archiveUrl;
  if (named !== null || typeof address !== "string") return source;
  const text = cut(cleanText(address), lineLimit.graphemes, lineLimit.units);
  return text === "" ? source : { ...source, title: text };
}

/** All fields as one text, to know an equal source by. */
const contentOf = (source: SourceFacts): string =>
  JSON.stringify([
    source.title,
    source.publisher,
    source.agency,
    source.author,
    source.url,
    source.archiveUrl,
    textOf(source.published),
    textOf(source.accessed),
    source.dateline,
    source.locale,
    source.kind,
  ]);

const textOf = (time: EventTime | null): string | null => time?.text ?? null;

/** What names the source best, to make an id of. */
function plainest({ title, publisher, agency, author }: SourceFacts): string {
  const text: Text | null = title ?? publisher ?? agency ?? author;
  const plain = typeof text === "string" ? text : text === null ? "" : (Object.values(text)[0] ?? "");
  return plain.slice(0, 80);
}
