import { daysInMonth, weeksInYear } from "./civil.ts";
import { type DateOrFault, impossible, outOfRange, syntax } from "./dateFaults.ts";
import { type DateParts, qualifyAll } from "./dateParts.ts";
import {
  type Scan,
  digitsHere,
  isDigit,
  isDigitOrX,
  letterE,
  letterS,
  letterW,
  letterY,
  minus,
  pair,
  plus,
  qualifier,
} from "./dateScan.ts";
import { finishDate } from "./finishDate.ts";
import { readClock, readOffset } from "./readClock.ts";
import type { TimeFault } from "./types.ts";

/**
 * Reads one date or date-time, without interval or set around it: ISO 8601 extended format and EDTF levels 0–2 (Library
 * of Congress, Extended Date/Time Format specification, 2019). `text` should be short; `parseTime` sees to that.
 * A scanner over character codes: one pass, no regular expression, so no text takes long.
 */
export function parseDate(text: string): DateOrFault {
  const scan: Scan = { text, at: 0 };
  const yearPrefix = qualifier(scan);
  if (text.charCodeAt(scan.at) === letterY) return parseLongYear(scan, yearPrefix);
  const parts: DateParts = { year: 0, precision: "year" };
  const fault =
    readYear(scan, parts) ?? readMonth(scan, parts) ?? readClock(scan, parts) ?? readOffset(scan, parts);
  if (fault !== null) return fault;
  parts.yearBits = (parts.yearBits ?? 0) | yearPrefix;
  if (parts.hour !== undefined) qualifyAll(parts, qualifier(scan));
  if (scan.at < text.length) return syntax(text);
  return finishDate(scan.text, parts);
}

function readYear(scan: Scan, parts: DateParts): TimeFault | null {
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
function readSignificant(scan: Scan, parts: DateParts, digits: number): TimeFault | null {
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
  const parts: DateParts = { year: negative ? -size : size, precision: "year" };
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
  return scan.at < text.length ? syntax(text) : finishDate(scan.text, parts);
}

function readMonth(scan: Scan, parts: DateParts): TimeFault | null {
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

function readWeek(scan: Scan, parts: DateParts): TimeFault | null {
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

function readDay(scan: Scan, parts: DateParts): TimeFault | null {
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

/** The largest year of a `Date` in either direction; the exact ends are checked by the instant. */
const maxYear = 275_760;
