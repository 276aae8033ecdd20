import { dayMs, maxInstant } from "./civil.ts";
import { type DateOrFault, impossible, outOfRange } from "./dateFaults.ts";
import type { DateParts } from "./dateParts.ts";
import { dayRange } from "./dayRange.ts";
import { yearText } from "./print.ts";
import type { DateValue, QualifiedParts, Qualifier, TimeFault } from "./types.ts";

/** What was read, as a date; or why there is none such. */
export function finishDate(text: string, parts: DateParts): DateOrFault {
  const mask = maskOf(parts);
  // A part whose digits are not all known says no more than the part above it.
  if (mask !== undefined && parts.yearMask === undefined)
    parts.precision = parts.month === undefined ? "year" : "month";
  const { yearBits = 0, monthBits = yearBits, dayBits = monthBits } = parts;
  const bits = yearBits | monthBits | dayBits;
  const qualified = yearBits === monthBits && monthBits === dayBits ? undefined : partsOf(parts);
  const date: Writable<DateValue> = {
    year: parts.year,
    precision: parts.precision,
    approximate: (bits & 2) !== 0,
    uncertain: (bits & 1) !== 0,
    text: normalText(text, parts),
  };
  // Not by spreading: that takes ten times as long, and files bring dates by the hundred thousand.
  if (parts.month !== undefined) date.month = parts.month;
  if (parts.day !== undefined) date.day = parts.day;
  if (parts.hour !== undefined) date.hour = parts.hour;
  if (parts.minute !== undefined) date.minute = parts.minute;
  if (parts.second !== undefined) date.second = parts.second;
  if (parts.millisecond !== undefined) date.millisecond = parts.millisecond;
  if (parts.offset !== undefined) date.offset = parts.offset;
  if (parts.season !== undefined) date.season = parts.season;
  if (parts.week !== undefined) date.week = parts.week;
  if (mask !== undefined) date.mask = mask;
  if (parts.significant !== undefined) date.significant = parts.significant;
  if (qualified !== undefined) date.qualified = qualified;
  return rangeFault(text, date) ?? date;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

function maskOf({
  yearMask,
  monthMask,
  dayMask,
  negative,
  year,
  month,
  season,
  day,
}: DateParts): string | undefined {
  if (yearMask === undefined && monthMask === undefined && dayMask === undefined) return undefined;
  const two = (n: number | undefined): string | undefined =>
    n === undefined ? undefined : String(n).padStart(2, "0");
  const texts = [
    yearMask === undefined ? yearText(year) : (negative ? "-" : "") + yearMask,
    monthMask ?? two(month ?? season),
    dayMask ?? two(day),
  ];
  return texts.filter((text) => text !== undefined).join("-");
}

function partsOf({ yearBits = 0, monthBits, dayBits }: DateParts): QualifiedParts {
  const year = qualifierOf(yearBits);
  const month = qualifierOf(monthBits ?? 0);
  const day = qualifierOf(dayBits ?? 0);
  const parts: Writable<QualifiedParts> = {};
  if (year !== undefined) parts.year = year;
  if (month !== undefined) parts.month = month;
  if (day !== undefined) parts.day = day;
  return parts;
}

const qualifierOf = (bits: number): Qualifier | undefined =>
  bits === 3 ? "%" : bits === 2 ? "~" : bits === 1 ? "?" : undefined;

/** The text as EDTF has it; other spellings that were accepted are put right, all else stays as written. */
function normalText(text: string, parts: DateParts): string {
  const { wide, year, timeAt, offsetAt } = parts;
  let start = 0;
  let normal = "";
  if (wide === true) {
    start = text.search(/[+-]/) + 7;
    const alone = parts.monthBits === undefined && parts.week === undefined;
    normal = text.slice(0, start - 7) + (alone && Math.abs(year) > 9999 ? `Y${year}` : yearText(year));
  }
  if (timeAt === undefined) return start === 0 ? text : normal + text.slice(start);
  normal += `${text.slice(start, timeAt)}T`;
  if (offsetAt === undefined) return normal + text.slice(timeAt + 1);
  const offset = text.slice(offsetAt);
  const colonless = /^[+-]\d{4}/.test(offset);
  return `${normal}${text.slice(timeAt + 1, offsetAt)}${colonless ? `${offset.slice(0, 3)}:${offset.slice(3)}` : offset}`;
}

/** Days that do not exist (`15XX-02-3X`) and times that a `Date` cannot hold. */
function rangeFault(text: string, date: DateValue): TimeFault | null {
  const days = dayRange(date);
  if (days === null) return impossible(text, "no day fits it");
  let earliest = days.first * dayMs;
  let latest = days.end * dayMs - 1;
  if (date.hour !== undefined) {
    const { hour, minute = 0, second = 0, millisecond = 0, offset = 0 } = date;
    earliest += hour * 3_600_000 + (minute - offset) * 60_000 + second * 1000 + millisecond;
    latest = earliest;
  }
  return latest < -maxInstant || earliest > maxInstant ? outOfRange(text) : null;
}
