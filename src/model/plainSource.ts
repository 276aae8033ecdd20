import { mixesScripts } from "../base/text.ts";
import { isCanonicalUrl } from "../base/url.ts";
import type { Source } from "./dataset.ts";
import { isFields } from "./fields.ts";
import type { SourceInput } from "./input.ts";
import { isAbsent, isProse, isTextOf, isWord } from "./plainFields.ts";
import { noTime, readPlainTime } from "./plainTime.ts";
import { isLocale } from "./readText.ts";
import { readDate } from "./readTime.ts";
import { unheard } from "./report.ts";
import type { Zones } from "./zones.ts";

/** A source while the data are read; what it rests on comes once all ids are known. */
export type SourceDraft = { -readonly [Field in keyof Source]: Source[Field] };

/**
 * A source given in place that says what it says without anything to clean or report: the caller's own text or object.
 * Nothing is made of it until it is looked at. Its address, as the URL parser would write it, is its id. What it quotes bears
 * on the thing for which it is given.
 */
export type PlainSource = string | PlainFields;
type PlainFields = Pick<SourceInput, PlainName | "quote"> & { readonly url: string };

type PlainName = "title" | "publisher" | "author" | "published" | "accessed" | "dateline" | "locale" | "kind";

/** What such a source may say beside its address, and what of that needs nothing cleaned or reported. */
const isPlainIn: { readonly [Name in PlainName]: (value: unknown, zones: Zones) => boolean } = {
  title: (value) => isTextOf(value, isWord),
  publisher: (value) => isWord(value) && !mixesScripts(value),
  author: isWord,
  published: isPlainDate,
  accessed: isPlainDate,
  dateline: isWord,
  locale: (value) => typeof value === "string" && isLocale(value),
  kind: isWord,
};
const plainNames = Object.keys(isPlainIn) as readonly PlainName[];

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

export const addressOf = (plain: PlainSource): string => (typeof plain === "string" ? plain : plain.url);

export function isPlainSource(value: unknown, zones: Zones): value is PlainSource {
  if (typeof value === "string") return isCanonicalUrl(value);
  if (!isFields(value)) return false;
  for (const name in value) if (!isPlainField(name, value[name], zones)) return false;
  return typeof value.url === "string";
}

function isPlainField(name: string, value: unknown, zones: Zones): boolean {
  if (name === "url") return typeof value === "string" && isCanonicalUrl(value);
  if (name === "quote") return isAbsent(value) || isProse(value);
  return Object.hasOwn(isPlainIn, name) && (isAbsent(value) || isPlainIn[name as PlainName](value, zones));
}

function isPlainDate(value: unknown, zones: Zones): boolean {
  return typeof value === "string" && readPlainTime(value, null, zones.dates, noTime());
}

/** When a plain source was published: to when that may have been; NaN for one that does not say. */
export function publishedUntil(plain: PlainSource, zones: Zones): number {
  if (typeof plain === "string" || isAbsent(plain.published)) return NaN;
  const time = noTime();
  return readPlainTime(plain.published, null, zones.dates, time) ? time.end : NaN;
}

/** All that a plain source says. */
export function draftOfPlain(plain: PlainSource, index: number, zones: Zones): SourceDraft {
  const url = addressOf(plain);
  const draft = { ...emptySource, url, index, id: url };
  if (typeof plain === "string") return draft;
  const { title, publisher, author, published, accessed, dateline, locale, kind } = plain;
  const reading = { zones, issues: unheard };
  return {
    ...draft,
    title: title ?? null,
    publisher: publisher ?? null,
    author: author ?? null,
    published: readDate(published, "", "published", reading),
    accessed: readDate(accessed, "", "accessed", reading),
    dateline: dateline ?? null,
    locale: locale ?? null,
    kind: kind ?? null,
  };
}

/** Whether a source says all that a plain telling of it says, or says it otherwise. */
export function saysAll(entry: SourceDraft | PlainSource | undefined, plain: PlainSource): boolean {
  if (typeof plain === "string") return true;
  const known: Partial<Record<PlainName, unknown>> = typeof entry === "object" ? entry : {};
  return plainNames.every((name) => isAbsent(plain[name]) || !isAbsent(known[name]));
}

/** Whether a source says just what a plain telling of it says. A text says nothing but an address. */
export function isToldAlike(entry: SourceDraft | PlainSource, plain: PlainSource, zones: Zones): boolean {
  if (typeof plain === "string" || entry === plain) return true;
  if (typeof entry === "string") return false;
  // Words are as they were given; dates and texts of several languages may be written otherwise.
  const isWordFor = (name: PlainName): boolean =>
    typeof plain[name] === "string" && typeof entry[name] === "string" && !isDate(name);
  if (plainNames.some((name) => isWordFor(name) && plain[name] !== entry[name])) return false;
  const known = "index" in entry ? entry : draftOfPlain(entry, 0, zones);
  const told = draftOfPlain(plain, 0, zones);
  return plainNames.every((name) => JSON.stringify(known[name]) === JSON.stringify(told[name]));
}

const isDate = (name: PlainName): boolean => isPlainIn[name] === isPlainDate;
