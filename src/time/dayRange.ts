import { type CivilDate, type DayNumber, dayNumber, daysInMonth, isLeapYear, weekStart } from "./civil.ts";

/** Calendar days, `end` exclusive. */
export interface DayRange {
  readonly first: DayNumber;
  readonly end: DayNumber;
}

/** The parts of a date that decide which calendar days it may mean (see `DateValue`). */
export interface CalendarParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly season?: number;
  readonly week?: number;
  readonly mask?: string;
  readonly significant?: number;
}

/**
 * All calendar days that a date may mean, from the earliest to the latest; they need not all be meant in between
 * (`156X-12-25`). Null when there is no such day (`15XX-02-3X`). Hours and offsets are not regarded.
 */
export function dayRange(parts: CalendarParts): DayRange | null {
  const years = yearRange(parts);
  if (parts.season !== undefined) {
    const { month, months } = seasonMonths(parts.season);
    return { first: dayNumber(years.low, month, 1), end: monthStart(years.high, month + months) };
  }
  if (parts.mask !== undefined) return maskedDays(parts.mask, years);
  const { year, month, day, week } = parts;
  if (week !== undefined) return { first: weekStart(year, week), end: weekStart(year, week + 1) };
  if (month === undefined) return { first: dayNumber(years.low, 1, 1), end: dayNumber(years.high + 1, 1, 1) };
  if (day === undefined) return { first: dayNumber(year, month, 1), end: monthStart(year, month + 1) };
  const first = dayNumber(year, month, day);
  return { first, end: first + 1 };
}

/** The months of an EDTF sub-year grouping: from `month` (1–12), so many of them; they may reach into the next year. */
export interface SeasonMonths {
  readonly month: number;
  readonly months: number;
}

/**
 * The months meant by a code 21–41 (ISO 8601-2, sub-year groupings): 21–24 spring to winter, 25–28 the same said to be northern,
 * 29–32 southern, 33–36 quarters, 37–39 thirds, 40–41 halves. Seasons are the meteorological ones, of three whole
 * months; codes without a hemisphere are read as northern. The winter of a year begins in its December (the southern
 * summer too). The standard leaves the months to the reader.
 */
export function seasonMonths(code: number): SeasonMonths {
  if (code >= 40) return { month: code === 40 ? 1 : 7, months: 6 };
  if (code >= 37) return { month: (code - 37) * 4 + 1, months: 4 };
  if (code >= 33) return { month: (code - 33) * 3 + 1, months: 3 };
  const quarter = (code - 21) % 4;
  return { month: code >= 29 ? ((quarter * 3 + 8) % 12) + 1 : quarter * 3 + 3, months: 3 };
}

interface YearRange {
  readonly low: number;
  readonly high: number;
}

/** Lowest and highest year that the text may mean. */
function yearRange({ year, mask, significant }: CalendarParts): YearRange {
  if (mask !== undefined) {
    const digits = yearDigits(mask);
    const small = Number(digits.replaceAll("X", "0"));
    const large = Number(digits.replaceAll("X", "9"));
    // -0000 is no year: -000X begins with -1.
    return mask.startsWith("-") ? { low: -large, high: Math.min(-small, -1) } : { low: small, high: large };
  }
  if (significant === undefined) return { low: year, high: year };
  const step = 10 ** Math.max(0, String(Math.abs(year)).padStart(4, "0").length - significant);
  const small = Math.floor(Math.abs(year) / step) * step;
  const large = small + step - 1;
  return year < 0 ? { low: -large, high: -small } : { low: small, high: large };
}

const yearDigits = (mask: string): string => /[0-9X]+/.exec(mask)?.[0] ?? "";

/** The first of a month that may lie in the next year (13–24). */
const monthStart = (year: number, month: number): DayNumber =>
  month > 12 ? dayNumber(year + 1, month - 12, 1) : dayNumber(year, month, 1);

/** Days whose year, month and day of the month fit the digits of the mask. */
function maskedDays(mask: string, years: YearRange): DayRange | null {
  const yearMask = yearDigits(mask);
  const rest = mask.slice(mask.indexOf(yearMask) + yearMask.length + 1);
  const monthMask = rest.slice(0, 2) || "XX";
  const dayMask = rest.slice(3) || "XX";
  const first = extremeDay("first", years, yearMask, monthMask, dayMask);
  const last = extremeDay("last", years, yearMask, monthMask, dayMask);
  return first === null || last === null ? null : { first, end: last + 1 };
}

type Extreme = "first" | "last";

function extremeDay(
  which: Extreme,
  years: YearRange,
  yearMask: string,
  monthMask: string,
  dayMask: string,
): DayNumber | null {
  const common = dayInYear(which, commonYear, monthMask, dayMask);
  const leap = dayInYear(which, leapYear, monthMask, dayMask);
  if (leap === null || (common === null && !mayBeLeap(yearMask))) return null;
  const step = which === "first" ? 1 : -1;
  for (let year = step > 0 ? years.low : years.high; year >= years.low && year <= years.high; year += step) {
    const day = isLeapYear(year) ? leap : common;
    if (day !== null && fits(Math.abs(year), yearMask)) return dayNumber(year, day.month, day.day);
  }
  return null;
}

/** Whether the digits leave a leap year open; saves a search through ten thousand years. */
function mayBeLeap(yearMask: string): boolean {
  for (let end = 0; end < 100; end += 4) {
    if (fits(end, yearMask.slice(-2))) return true;
  }
  return false;
}

function dayInYear(which: Extreme, year: number, monthMask: string, dayMask: string): CivilDate | null {
  const last = which === "last";
  for (let i = 1; i <= 12; i++) {
    const month = last ? 13 - i : i;
    if (!fits(month, monthMask)) continue;
    const days = daysInMonth(year, month);
    for (let j = 1; j <= days; j++) {
      const day = last ? days + 1 - j : j;
      if (fits(day, dayMask)) return { year, month, day };
    }
  }
  return null;
}

/** Whether a number, written with leading zeros, agrees with the mask wherever that has a digit. */
function fits(value: number, mask: string): boolean {
  let rest = value;
  for (let i = mask.length - 1; i >= 0; i--) {
    if (mask[i] !== "X" && Number(mask[i]) !== rest % 10) return false;
    rest = Math.floor(rest / 10);
  }
  return true;
}

const commonYear = 2023;
const leapYear = 2024;
