import { dayMs, daysInMonth, maxInstant, weeksInYear } from "./civil.ts";
import { dayRange } from "./dayRange.ts";
import { yearText } from "./print.ts";
import type { DateValue, Precision, Qualifier, QualifiedParts, TimeFault } from "./types.ts";

/** A date, or why the text is none. Told apart by `code`. */
export type DateOrFault = DateValue | TimeFault;

/** Whether the text could not be read. */
export const isFault = (value: DateOrFault): value is TimeFault => "code" in value;

/**
 * Reads one date or date-time, without interval or set around it: ISO 8601 extended format and EDTF levels 0–2 (Library
 * of Congress, Extended Date/Time Format specification, 2019). `text` should be short; `parseTime` sees to that.
 * A scanner over character codes: one pass, no regular expression, so no text takes long.
 */
export function parseDate(text: string): DateOrFault {
  const scan: Scan = { text, at: 0 };
  const yearPrefix = qualifier(scan);
  if (text.charCodeAt(scan.at) === letterY) return parseLongYear(scan, yearPrefix);
  const parts: Parts = { year: 0, precision: "year" };
  const fault =
    readYear(scan, parts) ?? readMonth(scan, parts) ?? readTime(scan, parts) ?? readOffset(scan, parts);
  if (fault !== null) return fault;
  parts.yearBits = (parts.yearBits ?? 0) | yearPrefix;
  if (parts.hour !== undefined) qualifyAll(parts, qualifier(scan));
  if (scan.at < text.length) return syntax(text);
  return finish(scan, parts);
}

/** Where the scanner stands. */
interface Scan {
  readonly text: string;
  at: number;
}

/** A date while it is read. `…Mask` are the digits as written, `…Bits` the qualifiers: 1 uncertain, 2 approximate. */
interface Parts {
  year: number;
  yearMask?: string;
  yearBits?: number;
  significant?: number;
  /** Written with a sign and six digits. */
  wide?: boolean;
  negative?: boolean;
  month?: number;
  monthMask?: string;
  monthBits?: number;
  season?: number;
  week?: number;
  day?: number;
  dayMask?: string;
  dayBits?: number;
  hour?: number;
  minute?: number;
  second?: number;
  millisecond?: number;
  offset?: number;
  /** Where the time of day and its offset begin in the text. */
  timeAt?: number;
  offsetAt?: number;
  precision: Precision;
}

// ── year ────────────────────────────────────────────────────────────────────────────────────────────────────────────

function readYear(scan: Scan, parts: Parts): TimeFault | null {
  const { text } = scan;
  const sign = text.charCodeAt(scan.at);
  if (sign === minus || sign === plus) scan.at++;
  const start = scan.at;
  while (isDigitOrX(text.charCodeAt(scan.at))) scan.at++;
  const digits = text.slice(start, scan.at);
  const signed = sign === minus || sign === plus;
  if (!(digits.length === 4 && sign !== plus) && !(digits.length === 6 && signed && !digits.includes("X"))) {
    return syntax(text);
  }
  parts.negative = sign === minus;
  parts.wide = digits.length === 6;
  const year = Number(digits.replaceAll("X", parts.negative ? "9" : "0"));
  if (sign === minus && year === 0)
    return syntax(text, `there is no year -0; year 0 (1 BCE) is written 0000`);
  parts.year = parts.negative ? -year : year;
  if (digits.includes("X")) {
    parts.yearMask = digits;
    parts.precision = digits.indexOf("X") === 3 ? "decade" : "century";
  } else if (text.charCodeAt(scan.at) === letterS) {
    const fault = readSignificant(scan, parts, Math.max(4, String(year).length));
    if (fault !== null) return fault;
  }
  parts.yearBits = qualifier(scan);
  return null;
}

/** `S2` after a year: so many of its digits are significant. */
function readSignificant(scan: Scan, parts: Parts, digits: number): TimeFault | null {
  scan.at++;
  const start = scan.at;
  while (isDigit(scan.text.charCodeAt(scan.at))) scan.at++;
  const count = Number(scan.text.slice(start, scan.at));
  if (scan.at === start || scan.at - start > 2 || count < 1 || count > digits) return syntax(scan.text);
  parts.significant = count;
  if (digits - count >= 2) parts.precision = "century";
  else if (digits - count === 1) parts.precision = "decade";
  return null;
}

/** `Y170002`, `Y-17E3`, `Y17101E1S3`: years of more than four digits, alone. */
function parseLongYear(scan: Scan, prefix: number): DateOrFault {
  const { text } = scan;
  scan.at++;
  const negative = text.charCodeAt(scan.at) === minus;
  if (negative) scan.at++;
  const mantissa = digitsHere(scan);
  let exponent = "";
  const power = text.charCodeAt(scan.at) === letterE;
  if (power) {
    scan.at++;
    exponent = digitsHere(scan);
  }
  if (mantissa === "" || mantissa.startsWith("0") || (power && exponent === "")) return syntax(text);
  if (!power && mantissa.length < 5) {
    return syntax(
      text,
      `write ${negative ? "-" : ""}${mantissa.padStart(4, "0")}; Y is for years of five digits or more`,
    );
  }
  const size = Number(`${mantissa}e${power ? exponent : "0"}`);
  if (size > maxYear) return outOfRange(text);
  const parts: Parts = { year: negative ? -size : size, precision: "year" };
  if (text.charCodeAt(scan.at) === letterS) {
    const fault = readSignificant(scan, parts, Math.max(4, String(size).length));
    if (fault !== null) return fault;
  }
  parts.yearBits = prefix | qualifier(scan);
  if (text.charCodeAt(scan.at) === minus) {
    return syntax(
      text,
      "Y is for years alone; a date in such a year is written with a sign and six digits: +012345-03-01",
    );
  }
  return scan.at < text.length ? syntax(text) : finish(scan, parts);
}

// ── month, week, season, day ────────────────────────────────────────────────────────────────────────────────────────

function readMonth(scan: Scan, parts: Parts): TimeFault | null {
  const { text } = scan;
  if (text.charCodeAt(scan.at) !== minus) return null;
  scan.at++;
  if (parts.significant !== undefined) return syntax(text);
  if (text.charCodeAt(scan.at) === letterW) return readWeek(scan, parts);
  const prefix = qualifier(scan);
  const digits = pair(scan);
  if (digits === "" || isDigitOrX(text.charCodeAt(scan.at))) return syntax(text);
  const number = Number(digits); // NaN where an X is in it
  if (digits.includes("X")) parts.monthMask = digits;
  else if (number >= 1 && number <= 12) parts.month = number;
  else if (number >= 21 && number <= 41) parts.season = number;
  else return impossible(text, `month ${digits} does not exist`);
  if (parts.monthMask !== undefined && !/^[01X][0-9X]$/.test(digits))
    return impossible(text, `no month is written ${digits}`);
  if (parts.yearMask === undefined) {
    if (parts.month !== undefined) parts.precision = "month";
    if (parts.season !== undefined) parts.precision = parts.season >= 33 ? "quarter" : "season";
  }
  const suffix = qualifier(scan);
  parts.monthBits = prefix | suffix;
  parts.yearBits = (parts.yearBits ?? 0) | suffix;
  return readDay(scan, parts);
}

function readWeek(scan: Scan, parts: Parts): TimeFault | null {
  scan.at++;
  const digits = pair(scan);
  if (digits === "" || digits.includes("X") || parts.yearMask !== undefined) return syntax(scan.text);
  const week = Number(digits);
  if (week < 1 || week > weeksInYear(parts.year))
    return impossible(scan.text, `${parts.year} has no week ${digits}`);
  if (scan.text.charCodeAt(scan.at) === minus) {
    return syntax(scan.text, "a day of a week is written as a date: 2023-10-07");
  }
  parts.week = week;
  parts.precision = "week";
  qualifyAll(parts, qualifier(scan));
  return null;
}

function readDay(scan: Scan, parts: Parts): TimeFault | null {
  const { text } = scan;
  if (text.charCodeAt(scan.at) !== minus) return null;
  scan.at++;
  const prefix = qualifier(scan);
  const digits = pair(scan);
  if (digits === "" || isDigitOrX(text.charCodeAt(scan.at)) || parts.season !== undefined)
    return syntax(text);
  if (digits.includes("X")) {
    parts.dayMask = digits;
    if (!/^[0-3X][0-9X]$/.test(digits)) return impossible(text, `no day is written ${digits}`);
  } else {
    parts.day = Number(digits);
    if (parts.day < 1 || parts.day > 31) return impossible(text, `day ${digits} does not exist`);
    if (parts.month !== undefined && parts.yearMask === undefined) {
      const days = daysInMonth(parts.year, parts.month);
      if (parts.day > days) return impossible(text, `that month has ${days} days`);
      parts.precision = "day";
    }
  }
  const suffix = qualifier(scan);
  parts.dayBits = prefix | suffix;
  parts.monthBits = (parts.monthBits ?? 0) | suffix;
  parts.yearBits = (parts.yearBits ?? 0) | suffix;
  return null;
}

// ── time of day ─────────────────────────────────────────────────────────────────────────────────────────────────────

/** `T06`, `T06:29`, `T06:29:30`, `T06:29:30.125`; a space in place of the T, as RFC 3339 and databases write it. */
function readTime(scan: Scan, parts: Parts): TimeFault | null {
  const { text } = scan;
  const separator = text.charCodeAt(scan.at);
  if (separator !== letterT && separator !== space) return null;
  if (parts.precision !== "day") return syntax(text);
  parts.timeAt = scan.at;
  scan.at++;
  const hour = pair(scan);
  if (hour === "" || hour.includes("X")) return syntax(text);
  parts.hour = Number(hour);
  parts.precision = "hour";
  if (parts.hour === 24) return impossible(text, "hour 24 does not exist", "write 00:00 of the next day");
  if (parts.hour > 23) return impossible(text, `hour ${hour} does not exist`);
  if (text.charCodeAt(scan.at) !== colon) return null;
  scan.at++;
  const minute = pair(scan);
  if (minute === "" || minute.includes("X")) return syntax(text);
  parts.minute = Number(minute);
  parts.precision = "minute";
  if (parts.minute > 59) return impossible(text, `minute ${minute} does not exist`);
  if (text.charCodeAt(scan.at) !== colon) return null;
  scan.at++;
  const second = pair(scan);
  if (second === "" || second.includes("X")) return syntax(text);
  parts.second = Number(second);
  parts.precision = "second";
  if (parts.second === 60) {
    return impossible(text, "second 60 (a leap second) has no place on this time scale", "write second 59");
  }
  if (parts.second > 59) return impossible(text, `second ${second} does not exist`);
  if (text.charCodeAt(scan.at) !== point) return null;
  scan.at++;
  const fraction = digitsHere(scan);
  if (fraction === "" || fraction.length > 9) return syntax(text, "a second has at most nine decimals");
  parts.millisecond = Number(fraction.padEnd(9, "0")) / 1e6;
  parts.precision = "millisecond";
  return null;
}

/** `Z`, `+03:00`, `+03` and, as much software writes it, `+0300`. From −12:00 to +14:00, which clocks have today. */
function readOffset(scan: Scan, parts: Parts): TimeFault | null {
  const { text } = scan;
  const sign = text.charCodeAt(scan.at);
  if (parts.hour === undefined) return null;
  if (sign === letterZ) {
    parts.offsetAt = scan.at;
    scan.at++;
    parts.offset = 0;
    return null;
  }
  if (sign !== plus && sign !== minus) return null;
  parts.offsetAt = scan.at;
  scan.at++;
  const hours = pair(scan);
  const withColon = text.charCodeAt(scan.at) === colon;
  if (withColon) scan.at++;
  const minutes = pair(scan);
  if (hours === "" || (withColon && minutes === "") || (hours + minutes).includes("X")) return syntax(text);
  const size = Number(hours) * 60 + Number(minutes);
  const written = text.slice(parts.offsetAt, scan.at);
  if (sign === minus && size === 0) return impossible(text, `there is no offset ${written}`, "write Z");
  if (Number(minutes) > 59 || size > (sign === minus ? 12 : 14) * 60) {
    return impossible(text, `no clock has the offset ${written}`, "offsets reach from -12:00 to +14:00");
  }
  parts.offset = sign === minus ? -size : size;
  return null;
}

// ── the whole ───────────────────────────────────────────────────────────────────────────────────────────────────────

function finish(scan: Scan, parts: Parts): DateOrFault {
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
    text: normalText(scan.text, parts),
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
  return rangeFault(scan.text, date) ?? date;
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
}: Parts): string | undefined {
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

function partsOf({ yearBits = 0, monthBits, dayBits }: Parts): QualifiedParts {
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
function normalText(text: string, parts: Parts): string {
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

const syntax = (text: string, hint: string = ""): TimeFault => ({
  code: "invalid-time",
  message: `"${shown(text)}" is not a date in ISO 8601 or EDTF`,
  ...(hint !== "" && { hint }),
});

const impossible = (text: string, reason: string, hint: string = ""): TimeFault => ({
  code: "invalid-date",
  message: `"${shown(text)}" is not a date: ${reason}`,
  ...(hint !== "" && { hint }),
});

const outOfRange = (text: string): TimeFault => ({
  code: "time-out-of-range",
  message: `"${shown(text)}" is out of range; dates reach from 20 April -271821 to 13 September 275760`,
});

/** Without characters that are not seen, or turn the line around. */
const shown = (text: string): string => text.replace(/\p{C}/gu, "\ufffd");

// ── characters ──────────────────────────────────────────────────────────────────────────────────────────────────────

/** Reads qualifiers at the scanner, as bits. At most one is read; a second one is left and makes the text invalid. */
function qualifier(scan: Scan): number {
  const code = scan.text.charCodeAt(scan.at);
  const bits = code === question ? 1 : code === tilde ? 2 : code === percent ? 3 : 0;
  if (bits !== 0) scan.at++;
  return bits;
}

function qualifyAll(parts: Parts, bits: number): void {
  if (bits === 0) return;
  parts.yearBits = (parts.yearBits ?? 0) | bits;
  if (parts.monthBits !== undefined) parts.monthBits |= bits;
  if (parts.dayBits !== undefined) parts.dayBits |= bits;
}

/** Two digits or X at the scanner, or "" and nothing read. */
function pair(scan: Scan): string {
  const { text, at } = scan;
  if (!isDigitOrX(text.charCodeAt(at)) || !isDigitOrX(text.charCodeAt(at + 1))) return "";
  scan.at += 2;
  return text.slice(at, at + 2);
}

function digitsHere(scan: Scan): string {
  const start = scan.at;
  while (isDigit(scan.text.charCodeAt(scan.at))) scan.at++;
  return scan.text.slice(start, scan.at);
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isDigitOrX = (code: number): boolean => isDigit(code) || code === letterX;

const space = 32;
const percent = 37;
const plus = 43;
const minus = 45;
const point = 46;
const colon = 58;
const question = 63;
const letterE = 69;
const letterS = 83;
const letterT = 84;
const letterW = 87;
const letterX = 88;
const letterY = 89;
const letterZ = 90;
const tilde = 126;
/** The largest year of a `Date` in either direction; the exact ends are checked by the instant. */
const maxYear = 275_760;
