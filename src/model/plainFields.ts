import { isClean } from "../base/text.ts";
import { dateBases, dateOfs, statuses } from "./dataset.ts";
import { eventFields, type Fields } from "./fields.ts";
import type { EventInput } from "./input.ts";
import { lineLimit, maxIdLength, proseLimit } from "./limits.ts";

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

/** Nothing yet, to be filled by `takeFields`: one object serves for all events. */
export const createFields = (): EventFields => ({ ...noFields });

/**
 * Reads each field of an event once: what stands behind it may be code. False where it has members that are no fields.
 * Of plain objects only what is there is read; asking for what is not there may cost ten times as much as all else.
 */
export function takeFields(event: Fields, into: EventFields): boolean {
  Object.assign(into, noFields);
  let isKnown = true;
  const prototype: unknown = Object.getPrototypeOf(event);
  const isBare = prototype === Object.prototype || prototype === null;
  for (const name in event) {
    if (!isField(name)) isKnown = false;
    else if (isBare) into[name] = event[name];
  }
  if (!isBare) for (const name in noFields) if (isField(name)) into[name] = event[name];
  return isKnown;
}

const isField = (name: string): name is keyof EventFields =>
  (eventFields as Readonly<Record<string, unknown>>)[name] === true;

/**
 * Whether an event is plain: every field but its time, actors and sources says what it says without anything to clean,
 * to cut or to report, and nothing of it depends on what else there is. Such an event needs no record until it is
 * looked at. False says nothing against an event.
 */
export function isPlain(fields: EventFields): boolean {
  const { id, title, importance, repeated, sensitive, tags } = fields;
  return (
    (isAbsent(id) || (isWord(id) && id.length <= maxIdLength)) &&
    isWord(title) &&
    isAbsent(fields.claims) &&
    isAbsent(fields.place) &&
    isAbsent(fields.media) &&
    isAbsent(fields.asOf) &&
    (isAbsent(fields.dateOf) || dateOfs.includes(fields.dateOf as never)) &&
    (isAbsent(fields.dateBasis) || dateBases.includes(fields.dateBasis as never)) &&
    (isAbsent(fields.shortTitle) || isText(fields.shortTitle, lineLimit.graphemes)) &&
    (isAbsent(fields.description) || isText(fields.description, proseLimit.graphemes)) &&
    (isAbsent(fields.displayDate) || isText(fields.displayDate, lineLimit.graphemes)) &&
    (isAbsent(fields.category) || isWord(fields.category)) &&
    (isAbsent(fields.kind) || isWord(fields.kind)) &&
    (isAbsent(fields.status) || statuses.includes(fields.status as never)) &&
    (isAbsent(importance) || Number.isFinite(importance)) &&
    (isAbsent(repeated) || typeof repeated === "boolean") &&
    (isAbsent(sensitive) || typeof sensitive === "boolean") &&
    (isAbsent(tags) || (Array.isArray(tags) && tags.every(isWord)))
  );
}

export const isAbsent = (value: unknown): value is null | undefined => value === undefined || value === null;

const isText = (value: unknown, most: number): boolean =>
  typeof value === "string" && value.length <= most && isClean(value);

/** A text that is neither blank nor has blanks around it. */
export const isWord = (value: unknown): value is string => {
  if (typeof value !== "string" || value.length > lineLimit.graphemes || !isClean(value)) return false;
  return isInk(value.charCodeAt(0)) && isInk(value.charCodeAt(value.length - 1));
};

/** Of what may stand in a clean text, only these two are trimmed. */
const isInk = (code: number): boolean => code > 0x20 && code !== 0xa0;
