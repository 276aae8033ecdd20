import type { Ms } from "../base/units.ts";
import { bounds } from "../time/bounds.ts";
import { parseTime } from "../time/parse.ts";
import type { DateValue, Precision, SetMember, Side, TimeExpression, TimeFault } from "../time/types.ts";
import { precisionRank } from "../time/precision.ts";
import type { Edge, EventTime } from "./dataset.ts";
import {
  dateEdge,
  durationTime,
  instantEdge,
  momentTime,
  spreadTime,
  unknownEdge,
  unknownTime,
} from "./eventTime.ts";
import { isIssueCode } from "./issueCodes.ts";
import type { Issues } from "./report.ts";
import { pointer, reportError, reportWarning, told } from "./report.ts";
import type { Zones } from "./zones.ts";
import { zoneOf } from "./zones.ts";

/** What reading a time needs beside its texts. */
export interface TimeReading {
  readonly issues: Issues;
  readonly zones: Zones;
}

/** Where a time stands: the pointer of its record, and the names of its two fields. */
export interface TimePlace {
  readonly path: string;
  readonly start: string;
  readonly end: string;
}

/** Most that a Date can hold, either way. */
const maxInstant: Ms = 8.64e15;

/** Numbers nearer to 0 may be meant as years. */
const notAYear: Ms = 10_000;

/**
 * The time that `start` and `end` tell; either may be absent. What cannot be read is an issue and counts as absent.
 * An ongoing end is left at as-of NaN: `settleOngoing` sets it once the moment is known.
 */
export function readTime(start: unknown, end: unknown, place: TimePlace, reading: TimeReading): EventTime {
  return plainTime(start, end) ?? readAnyTime(start, end, place, reading);
}

/** The hot path: instants without anything to say about them. Null leaves the case to the full reading. */
function plainTime(start: unknown, end: unknown): EventTime | null {
  const first = plainInstant(start);
  if (Number.isNaN(first)) return null;
  const edge = instantEdge(first);
  if (end === undefined || end === null) return momentTime(edge, isoText(first));
  const last = plainInstant(end);
  return last > first ? durationTime(edge, instantEdge(last), `${isoText(first)}/${isoText(last)}`) : null;
}

function plainInstant(value: unknown): Ms {
  const instant =
    typeof value === "number" ? value : value instanceof Date ? Date.prototype.getTime.call(value) : NaN;
  const size = Math.abs(instant);
  return size >= notAYear && size <= maxInstant ? instant : NaN;
}

const isoText = (instant: Ms): string => new Date(instant).toISOString();

function readAnyTime(start: unknown, end: unknown, place: TimePlace, reading: TimeReading): EventTime {
  if (end === undefined || end === null) {
    if (start === undefined || start === null) return unknownTime;
    const first = readValue(start, place, place.start, reading);
    return first === null ? unknownTime : alone(first);
  }
  const first = start === undefined || start === null ? null : readValue(start, place, place.start, reading);
  const last = readEnd(end, place, reading);
  if (last === null) return first === null ? unknownTime : alone(first);
  return together(first, last, place, reading);
}

/** One date, such as when a source was published. Null when absent or not readable. */
export function readDate(value: unknown, path: string, key: string, reading: TimeReading): EventTime | null {
  if (value === undefined || value === null) return null;
  const time = readTime(value, undefined, { path, start: key, end: key }, reading);
  return time.text === "" ? null : time;
}

/** What one field tells: its two edges, how they stand to each other, and its text. */
interface Value {
  readonly form: "instant" | "date" | "range" | "interval";
  readonly start: Edge;
  readonly end: Edge;
  readonly text: string;
}

/** The time of an event of which only the start is given. */
function alone({ form, start, end, text }: Value): EventTime {
  switch (form) {
    case "instant":
      return momentTime(start, text);
    case "interval":
      return durationTime(start, end, text);
    case "range":
      return spreadTime("range", start, end, text);
    default:
      return aloneDate(start, text);
  }
}

function aloneDate(edge: Edge, text: string): EventTime {
  const { precision } = edge;
  if (precision === null || precisionRank(precision) < precisionRank("day")) return momentTime(edge, text);
  return spreadTime(precision === "day" ? "day" : "range", edge, edge, text);
}

/** The time of an event with an end; its start may be missing. */
function together(first: Value | null, last: Value, place: TimePlace, reading: TimeReading): EventTime {
  if (first === null) return durationTime(unknownBefore(last.end), last.end, `/${last.text}`);
  if (first.form === "interval") {
    reportWarning(
      reading.issues,
      "interval-and-end",
      pointer(place.path, place.end),
      `the start ${told(first.text)} is an interval, and an end is given too; the end wins`,
      "give the interval alone, or its first date as start",
    );
  }
  const start = first.start.date === null && first.form === "range" ? first.end : first.start;
  const end = last.end.state === "open" ? { ...last.end, earliest: start.earliest } : last.end;
  if (isBefore(end, start)) return endFirst(first, last, place, reading);
  // An instant that ends where it began: iCalendar and spreadsheets write a moment, or a single day, like this.
  if (end.latest === start.earliest)
    return first.form === "interval" ? aloneDate(start, first.text) : alone(first);
  const text = `${first.form === "interval" ? (first.start.date?.text ?? "") : first.text}/${last.text}`;
  return durationTime(start, end, text);
}

function endFirst(first: Value, last: Value, place: TimePlace, { issues }: TimeReading): EventTime {
  reportError(
    issues,
    "end-before-start",
    pointer(place.path, place.end),
    `the end ${told(last.text)} lies before the start ${told(first.text)}; the end is set aside`,
  );
  return first.form === "interval" ? aloneDate(first.start, first.start.date?.text ?? "") : alone(first);
}

/** Whether an end is over before the start begins. The day before the start is; the start's own instant is not. */
const isBefore = (end: Edge, start: Edge): boolean =>
  end.latest < start.earliest || (end.latest === start.earliest && end.earliest < end.latest);

/** The start of something of which only the end is known. */
const unknownBefore = (end: Edge): Edge => ({ ...unknownEdge, latest: end.latest });

function readEnd(end: unknown, place: TimePlace, reading: TimeReading): Value | null {
  if (end === "ongoing")
    return valueOf("date", { ...unknownEdge, earliest: NaN, latest: NaN, state: "ongoing" }, "..");
  if (end === "..") return valueOf("date", { ...unknownEdge, state: "open" }, "..");
  const value = readValue(end, place, place.end, reading);
  if (value === null) return null;
  if (value.form === "range") return value.end.date === null ? { ...value, end: value.start } : value;
  if (value.form !== "interval") return value;
  reportWarning(
    reading.issues,
    "end-is-interval",
    pointer(place.path, place.end),
    `the end ${told(end)} is an interval; its end is used`,
  );
  return value;
}

const valueOf = (form: Value["form"], edge: Edge, text: string): Value => ({
  form,
  start: edge,
  end: edge,
  text,
});

function readValue(value: unknown, place: TimePlace, key: string, reading: TimeReading): Value | null {
  if (typeof value === "number") return readInstant(value, place, key, reading);
  if (typeof value === "string") return readText(value, place, key, reading);
  if (isDate(value)) return readInstant(Date.prototype.getTime.call(value), place, key, reading);
  reportError(
    reading.issues,
    "invalid-time",
    pointer(place.path, key),
    `${told(value)} is no date; the date counts as unknown`,
    "give ISO 8601 or EDTF text, a Date, or milliseconds since 1970",
  );
  return null;
}

/** A Date of any realm. */
export const isDate = (value: unknown): value is Date =>
  value instanceof Date || Object.prototype.toString.call(value) === "[object Date]";

function readInstant(instant: Ms, place: TimePlace, key: string, { issues }: TimeReading): Value | null {
  if (!Number.isFinite(instant) || Math.abs(instant) > maxInstant) {
    const code = Number.isFinite(instant) ? "time-out-of-range" : "invalid-time";
    reportError(
      issues,
      code,
      pointer(place.path, key),
      `${instant} is no moment; the date counts as unknown`,
    );
    return null;
  }
  if (Math.abs(instant) < notAYear) {
    reportWarning(
      issues,
      "looks-like-a-year",
      pointer(place.path, key),
      `${instant} is read as milliseconds after 1970-01-01T00:00Z`,
      Number.isInteger(instant) ? `for the year write ${JSON.stringify(yearText(instant))}` : undefined,
    );
  }
  return valueOf("instant", instantEdge(instant), isoText(instant));
}

const yearText = (year: number): string => (year < 0 ? "-" : "") + String(Math.abs(year)).padStart(4, "0");

function readText(text: string, place: TimePlace, key: string, reading: TimeReading): Value | null {
  const trimmed = text.length > 64 ? text : text.trim();
  const parsed = parseTime(trimmed);
  if (parsed.ok) return valueOfExpression(parsed.value, trimmed, place, key, reading);
  reportFault(parsed.fault, pointer(place.path, key), reading);
  return null;
}

function reportFault({ code, message, hint }: TimeFault, path: string, { issues }: TimeReading): void {
  reportError(
    issues,
    isIssueCode(code) ? code : "invalid-time",
    path,
    `${message}; the date counts as unknown`,
    hint,
  );
}

function valueOfExpression(
  expression: TimeExpression,
  text: string,
  place: TimePlace,
  key: string,
  reading: TimeReading,
): Value | null {
  const edge = (date: DateValue): Edge => edgeOf(date, place, key, reading);
  switch (expression.kind) {
    case "date":
      return valueOf("date", edge(expression.date), text);
    case "interval":
      return intervalValue(expression.start, expression.end, text, edge, place, key, reading);
    case "range":
      return rangeValue(expression.earliest, expression.latest, text, edge);
    default:
      return setValue(expression.members, text, edge);
  }
}

type ToEdge = (date: DateValue) => Edge;

function intervalValue(
  from: Side,
  to: Side,
  text: string,
  edge: ToEdge,
  place: TimePlace,
  key: string,
  { issues }: TimeReading,
): Value {
  const start = typeof from === "string" ? { ...unknownEdge, state: from } : edge(from);
  const end = typeof to === "string" ? { ...unknownEdge, state: to } : edge(to);
  if (typeof from !== "string" && isBefore(end, start)) {
    const message = `the end of ${told(text)} lies before its start; the end is set aside`;
    reportError(issues, "end-before-start", pointer(place.path, key), message);
    return valueOf("date", start, from.text);
  }
  return {
    form: "interval",
    start: start.date === null ? { ...start, latest: end.latest } : start,
    end: end.date === null ? { ...end, earliest: start.earliest } : end,
    text,
  };
}

/** Both edges have the same bounds; each keeps the date that bounds its side. */
function rangeValue(from: Side, to: Side, text: string, edge: ToEdge): Value {
  const first = typeof from === "string" ? unknownEdge : edge(from);
  const last = typeof to === "string" ? unknownEdge : edge(to);
  const both = first.date !== null && last.date !== null;
  const state = both ? "known" : "unknown";
  const precision = both ? coarser(first.precision, last.precision) : (first.precision ?? last.precision);
  const shared = { earliest: first.earliest, latest: last.latest, state, precision } as const;
  return { form: "range", start: { ...first, ...shared }, end: { ...last, ...shared }, text };
}

/** A set is known by its bounds: the earliest of its members to the latest. */
function setValue(members: readonly SetMember[], text: string, edge: ToEdge): Value | null {
  const sides = members.map((member) => ("from" in member ? member : { from: member, to: member }));
  const values = sides.map(({ from, to }) => rangeValue(from, to, text, edge));
  const [first, ...others] = values;
  if (first === undefined) return null;
  return others.reduce((all, value) => {
    const start = value.start.earliest < all.start.earliest ? value.start : all.start;
    const end = value.end.latest > all.end.latest ? value.end : all.end;
    const known = all.start.state === "known" && value.start.state === "known";
    const shared = {
      earliest: start.earliest,
      latest: end.latest,
      state: known ? "known" : "unknown",
      precision: coarser(all.start.precision, value.start.precision),
    } as const;
    return { form: "range", start: { ...start, ...shared }, end: { ...end, ...shared }, text };
  }, first);
}

function coarser(a: Precision | null, b: Precision | null): Precision | null {
  if (a === null || b === null) return a ?? b;
  return precisionRank(a) < precisionRank(b) ? b : a;
}

function edgeOf(date: DateValue, place: TimePlace, key: string, { zones, issues }: TimeReading): Edge {
  const zone = zoneOf(date, zones);
  const { earliest, latest, ambiguity } = bounds(date, zone);
  if (ambiguity !== undefined) {
    const skipped = ambiguity === "gap";
    reportWarning(
      issues,
      skipped ? "time-skipped" : "time-repeated",
      pointer(place.path, key),
      skipped
        ? `clocks in ${zone.name} never showed ${date.text}; the moment after the gap is used`
        : `clocks in ${zone.name} showed ${date.text} twice; the earlier is used`,
      "give the offset from UTC with the time",
    );
  }
  return dateEdge(date, earliest, latest);
}
