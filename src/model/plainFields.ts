import { isClean } from "../base/text.ts";
import { isCanonicalUrl } from "../base/url.ts";
import { dateBases, dateOfs } from "./dataset.ts";
import { eventFields, type Fields, isFields, mediaFields } from "./fields.ts";
import type { EventInput } from "./input.ts";
import { lineLimit, maxIdLength, proseLimit } from "./limits.ts";
import { isLocale } from "./readText.ts";

/** The fields of one event, each read once. */
export type EventFields = { -readonly [Name in keyof EventInput]-?: unknown };

const noFields: Readonly<EventFields> = {
  id: undefined,
  title: undefined,
  shortTitle: undefined,
  description: undefined,
  start: undefined,
  end: undefined,
  displayDate: undefined,
  dateOf: undefined,
  dateBasis: undefined,
  asOf: undefined,
  repeated: undefined,
  actors: undefined,
  sources: undefined,
  claims: undefined,
  kind: undefined,
  status: undefined,
  importance: undefined,
  category: undefined,
  tags: undefined,
  place: undefined,
  media: undefined,
  sensitive: undefined,
  data: undefined,
};

/** Reads the fields of one event after the other into the same object. */
export interface FieldReader {
  /** Those of the last event. */
  readonly fields: EventFields;
  /** Reads each field of an event once: what stands behind it may be code. False where it has members that are no fields. */
  readonly take: (event: Fields) => boolean;
}

/**
 * Of plain objects only what is there is read; asking for what is not there may cost ten times as much as all else. Most
 * events have the same fields in the same order as the one before: those need not be looked up.
 */
export function createFieldReader(): FieldReader {
  const fields: EventFields = { ...noFields };
  /** The fields that the last event had, in its order; all others are absent. */
  const had: (keyof EventFields)[] = [];
  return { fields, take };

  function take(event: Fields): boolean {
    const prototype: unknown = Object.getPrototypeOf(event);
    if (prototype !== Object.prototype && prototype !== null) return takeAll(event);
    let isKnown = true;
    let n = 0;
    for (const name in event) {
      if (name === had[n]) {
        n++;
        fields[name] = event[name];
        continue;
      }
      forget(n);
      if (isField(name)) {
        n = had.push(name);
        fields[name] = event[name];
      } else isKnown = false;
    }
    forget(n);
    return isKnown;
  }

  /** What an object of a class has may stand in its prototype. */
  function takeAll(event: Fields): boolean {
    forget(0);
    let isKnown = true;
    for (const name in event) if (!isField(name)) isKnown = false;
    for (const name in noFields) {
      if (!isField(name)) continue;
      had.push(name);
      fields[name] = event[name];
    }
    return isKnown;
  }

  /** All but the first `kept` of what the last event had. */
  function forget(kept: number): void {
    while (had.length > kept) {
      const name = had.pop();
      if (name !== undefined) fields[name] = undefined;
    }
  }
}

const isField = (name: string): name is keyof EventFields =>
  (eventFields as Readonly<Record<string, unknown>>)[name] === true;

/**
 * Whether an event is plain: every field but its time, actors, sources, places and claims says what it says without
 * anything to clean, to cut or to report (but for a number as its id and another status than those known), and nothing of it
 * depends on what else there is. Such an event needs no record until it is looked at. False says nothing against an event.
 */
export function isPlain(fields: EventFields): boolean {
  const { id, title, importance, repeated, sensitive, tags } = fields;
  return (
    (isAbsent(id) || (isWord(id) && id.length <= maxIdLength) || Number.isFinite(id)) &&
    isTextOf(title, isWord) &&
    (isAbsent(fields.media) || areMedia(fields.media)) &&
    isAbsent(fields.asOf) &&
    (isAbsent(fields.dateOf) || dateOfs.includes(fields.dateOf as never)) &&
    (isAbsent(fields.dateBasis) || dateBases.includes(fields.dateBasis as never)) &&
    (isAbsent(fields.shortTitle) || isTextOf(fields.shortTitle, isLine)) &&
    (isAbsent(fields.description) || isTextOf(fields.description, isProse)) &&
    (isAbsent(fields.displayDate) || isTextOf(fields.displayDate, isLine)) &&
    (isAbsent(fields.category) || isWord(fields.category)) &&
    (isAbsent(fields.kind) || isWord(fields.kind)) &&
    (isAbsent(fields.status) || typeof fields.status === "string") &&
    (isAbsent(importance) || Number.isFinite(importance)) &&
    (isAbsent(repeated) || typeof repeated === "boolean") &&
    (isAbsent(sensitive) || typeof sensitive === "boolean") &&
    (isAbsent(tags) || (Array.isArray(tags) && tags.every(isWord)))
  );
}

/** Whether all of a list are pictures of which nothing is to be said. */
function areMedia(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) if (!isMedium(value[i])) return false; // `every` passes holes over
  return true;
}

function isMedium(value: unknown): boolean {
  if (!isFields(value)) return false;
  for (const name in value)
    if ((mediaFields as Readonly<Record<string, unknown>>)[name] !== true) return false;
  const { url, alt, credit } = value;
  return (
    typeof url === "string" &&
    url.startsWith("https:") &&
    isCanonicalUrl(url) &&
    isTextOf(alt, isWord) &&
    (isAbsent(credit) || isTextOf(credit, isLine))
  );
}

export const isAbsent = (value: unknown): value is null | undefined => value === undefined || value === null;

/** Whether a text is as it should be, or each of one in some languages. */
export function isTextOf(value: unknown, isRight: (text: unknown) => boolean): boolean {
  if (!isFields(value)) return isRight(value);
  const texts = Object.entries(value);
  return texts.length > 0 && texts.every(([tag, text]) => isLocale(tag) && isRight(text));
}

const isLine = (value: unknown): boolean => isText(value, lineLimit.graphemes);
export const isProse = (value: unknown): boolean => isText(value, proseLimit.graphemes);

/** Line ends become blanks or paragraphs, of which nothing has to be said. */
const isText = (value: unknown, most: number): boolean =>
  typeof value === "string" &&
  value.length <= most &&
  (isClean(value) || (value.includes("\n") && isClean(value.replace(/[\t\n\r]+/gu, " "))));

/** A text that is neither blank nor has blanks around it. */
export const isWord = (value: unknown): value is string => {
  if (typeof value !== "string" || value.length > lineLimit.graphemes || !isClean(value)) return false;
  return isInk(value.charCodeAt(0)) && isInk(value.charCodeAt(value.length - 1));
};

/** Of what may stand in a clean text, only these two are trimmed. */
const isInk = (code: number): boolean => code > 0x20 && code !== 0xa0;
