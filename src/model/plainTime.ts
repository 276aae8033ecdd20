import type { Ms } from "../base/units.ts";
import { dayMs, dayNumber, daysInMonth } from "../time/civil.ts";
import type { Precision } from "../time/types.ts";
import { instantOfWall, type Zone } from "../time/zone.ts";
import type { ClockOf } from "./asDays.ts";
import type { TimeShape } from "./dataset.ts";
import { finenessOf } from "./eventTime.ts";
import { maxInstant, notAYear } from "./readTimeValue.ts";

/** The time of a plain event: its edges are known, without doubt, and its span is from one to the other. */
export interface PlainTime {
  shape: TimeShape;
  start: Ms;
  end: Ms;
  startClock: ClockOf;
  /** `none` where start and end are one edge. */
  endClock: ClockOf;
}

/** What a time is read into. */
export const noTime = (): PlainTime => ({
  shape: "moment",
  start: 0,
  end: 0,
  startClock: "none",
  endClock: "none",
});

/**
 * Reads the times that nearly all events have: a day, month or year, a moment with `Z` or an offset, a number or Date,
 * one alone or from one to a later one. What it fills in is what `readTime` tells of the same values. False leaves the
 * case to that: nothing is wrong with it yet.
 */
export function readPlainTime(start: unknown, end: unknown, zone: Zone, into: PlainTime): boolean {
  if (!readEdge(start, zone, into)) return false;
  if (end === undefined || end === null) {
    into.endClock = "none";
    return true;
  }
  const first = into.start;
  const clock = into.startClock;
  if (!readEdge(end, zone, into) || !(into.end > first)) return false;
  into.endClock = into.startClock;
  into.startClock = clock;
  into.start = first;
  into.shape = "duration";
  return true;
}

/** One date or moment, from its earliest to its latest. */
function readEdge(value: unknown, zone: Zone, into: PlainTime): boolean {
  if (typeof value === "string") {
    return value.length > 10 ? readMoment(value, into) : readDays(value, zone, into);
  }
  const instant =
    typeof value === "number" ? value : value instanceof Date ? Date.prototype.getTime.call(value) : NaN;
  const size = Math.abs(instant);
  if (!(size >= notAYear && size <= maxInstant)) return false;
  setMoment(into, instant, instant % dayMs === 0 ? "midnight" : "other");
  return true;
}

function setMoment(into: PlainTime, instant: Ms, clock: ClockOf): void {
  into.shape = "moment";
  into.start = instant;
  into.end = instant;
  into.startClock = clock;
}

/** `2023-10-07`, `2023-10`, `2023`. */
function readDays(text: string, zone: Zone, into: PlainTime): boolean {
  const { length } = text;
  if (length !== 10 && length !== 7 && length !== 4) return false;
  const first = dayOf(text, length);
  if (Number.isNaN(first)) return false;
  const last = length === 10 ? first + 1 : length === 7 ? dayNumberAfter(text, 1) : dayNumberAfter(text, 12);
  const from = instantOfWall(first * dayMs, zone);
  if (from.ambiguity !== undefined) return false;
  into.shape = length === 10 ? "day" : "range";
  into.start = from.instant;
  into.end = instantOfWall(last * dayMs, zone).instant;
  into.startClock = "none";
  return true;
}

/** The first day of the month that is so many months after the text's. */
function dayNumberAfter(text: string, months: number): number {
  const year = two(text, 0) * 100 + two(text, 2);
  const month = (months === 12 ? 0 : two(text, 5) - 1) + months;
  return month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1);
}

/** `2023-10-07T06:29Z`, with seconds, with milliseconds, with `+03:00` for `Z`. */
function readMoment(text: string, into: PlainTime): boolean {
  const { length } = text;
  const day = dayOf(text, 10);
  const hour = two(text, 11);
  const minute = two(text, 14);
  const isTime = text.charCodeAt(10) === letterT && text.charCodeAt(13) === colon;
  if (Number.isNaN(day) || !isTime || !(hour <= 23) || !(minute <= 59)) return false;
  let at = 16;
  let second = 0;
  let fraction = 0;
  if (text.charCodeAt(at) === colon) {
    second = two(text, 17);
    at = 19;
    if (text.charCodeAt(at) === point) {
      fraction = two(text, 20) * 10 + digit(text, 22);
      at = 23;
    }
    if (!(second <= 59) || Number.isNaN(fraction)) return false;
  }
  const offset = offsetOf(text, at);
  if (length !== at + (offset === 0 ? 1 : 6) || Number.isNaN(offset)) return false;
  const instant = day * dayMs + hour * 3_600_000 + (minute - offset) * 60_000 + second * 1000 + fraction;
  setMoment(into, instant, offset === 0 && instant % dayMs === 0 ? "midnight" : "other");
  return true;
}

/** Minutes of `Z` or of `±hh:mm` other than zero, up to twelve hours; NaN for anything else. */
function offsetOf(text: string, at: number): number {
  const sign = text.charCodeAt(at);
  if (sign === letterZ) return 0;
  const minutes = two(text, at + 4);
  const size = two(text, at + 1) * 60 + minutes;
  const isOffset = (sign === plus || sign === minus) && text.charCodeAt(at + 3) === colon;
  if (!isOffset || !(minutes <= 59) || !(size > 0 && size <= 720)) return NaN;
  return sign === minus ? -size : size;
}

/** How finely a start that `readPlainTime` reads is known, as `readTime` tells it. */
export function plainPrecision(start: unknown): Precision {
  if (typeof start !== "string") return finenessOf(Number(start));
  const { length } = start;
  if (length <= 10) return length === 10 ? "day" : length === 7 ? "month" : "year";
  if (start.charCodeAt(16) !== colon) return "minute";
  return start.charCodeAt(19) === point ? "millisecond" : "second";
}

/** Whether a text is a day of the calendar, written as `2023-10-07`. */
export const isPlainDay = (text: string): boolean => text.length === 10 && !Number.isNaN(dayOf(text, 10));

/** The first day of what the first `length` units say; NaN for what is no date. */
function dayOf(text: string, length: number): number {
  const year = two(text, 0) * 100 + two(text, 2);
  if (length === 4) return dayNumber(year, 1, 1);
  const month = two(text, 5);
  if (text.charCodeAt(4) !== minus || !(month >= 1 && month <= 12)) return NaN;
  if (length === 7) return dayNumber(year, month, 1);
  const day = two(text, 8);
  if (text.charCodeAt(7) !== minus || !(day >= 1 && day <= daysInMonth(year, month))) return NaN;
  return dayNumber(year, month, day);
}

const two = (text: string, at: number): number => digit(text, at) * 10 + digit(text, at + 1);

function digit(text: string, at: number): number {
  const code = text.charCodeAt(at) - 48;
  return code >= 0 && code <= 9 ? code : NaN;
}

const plus = 43;
const minus = 45;
const point = 46;
const colon = 58;
const letterT = 84;
const letterZ = 90;
