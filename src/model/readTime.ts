import type { Ms } from "../base/units.ts";
import { isTimeOfDay } from "../time/precision.ts";
import type { Edge, EventTime } from "./dataset.ts";
import { durationTime, instantEdge, momentTime, spreadTime, unknownEdge, unknownTime } from "./eventTime.ts";
import type { TimeReading, TimeValue } from "./readTimeValue.ts";
import { isBefore, isoText, maxInstant, notAYear, readTimeValue, timeValue } from "./readTimeValue.ts";
import { pointer, reportError, reportWarning, told } from "./report.ts";

export type { TimeReading } from "./readTimeValue.ts";

/** Where a time stands: the pointer of its record, and the names of its two fields. */
export interface TimePlace {
  readonly path: string;
  readonly start: string;
  readonly end: string;
}

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

function readAnyTime(start: unknown, end: unknown, place: TimePlace, reading: TimeReading): EventTime {
  if (end === undefined || end === null) {
    if (start === undefined || start === null) return unknownTime;
    const first = readTimeValue(start, place.path, place.start, reading);
    return first === null ? unknownTime : alone(first);
  }
  const first =
    start === undefined || start === null ? null : readTimeValue(start, place.path, place.start, reading);
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

/** The time of an event of which only the start is given. */
function alone({ form, start, end, text }: TimeValue): EventTime {
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
  if (precision === null || isTimeOfDay(precision)) return momentTime(edge, text);
  return spreadTime(precision === "day" ? "day" : "range", edge, edge, text);
}

/** The time of an event with an end; its start may be missing. */
function together(
  first: TimeValue | null,
  last: TimeValue,
  place: TimePlace,
  reading: TimeReading,
): EventTime {
  if (first === null) return durationTime(unknownBefore(last.end), last.end, `/${last.text}`);
  // An interval that goes on or whose end is not stated only awaits the end.
  if (first.form === "interval" && first.end.state === "known") {
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

function endFirst(first: TimeValue, last: TimeValue, place: TimePlace, { issues }: TimeReading): EventTime {
  reportError(
    issues,
    "end-before-start",
    pointer(place.path, place.end),
    `the end ${told(last.text)} lies before the start ${told(first.text)}; the end is set aside`,
  );
  return first.form === "interval" ? aloneDate(first.start, first.start.date?.text ?? "") : alone(first);
}

/** The start of something of which only the end is known. */
const unknownBefore = (end: Edge): Edge => ({ ...unknownEdge, latest: end.latest });

function readEnd(end: unknown, place: TimePlace, reading: TimeReading): TimeValue | null {
  if (end === "ongoing")
    return timeValue("date", { ...unknownEdge, earliest: NaN, latest: NaN, state: "ongoing" }, "..");
  if (end === "..") return timeValue("date", { ...unknownEdge, state: "open" }, "..");
  const value = readTimeValue(end, place.path, place.end, reading);
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
