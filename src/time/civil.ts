/** Milliseconds of a day without a change of clocks. */
export const dayMs: number = 86_400_000;

/** Instants lie within ±this many milliseconds of 1970 (ECMAScript time values). */
export const maxInstant: number = 8.64e15;

/** Days since 1970-01-01 (negative before). One number for one calendar day of the proleptic Gregorian calendar. */
export type DayNumber = number;

/** A calendar day: astronomical year (0 is 1 BCE), month 1–12, day 1–31. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * The number of a calendar day. Proleptic Gregorian, astronomical years, exact for every year that doubles count.
 * `month` must be 1–12; `day` may run over (32 January is 1 February).
 * After "days_from_civil" in Howard Hinnant, chrono-Compatible Low-Level Date Algorithms: years begin in March, so that
 * the leap day is the last of its year.
 */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysOfEra + dayOfEra - marchOffset;
}

/** The calendar day of a number, the inverse of `dayNumber` ("civil_from_days", same source). Takes whole numbers. */
export function civilDate(number: DayNumber): CivilDate {
  const shifted = number + marchOffset;
  const era = Math.floor(shifted / daysOfEra);
  const dayOfEra = shifted - era * daysOfEra;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** Whether a year has 29 February (Gregorian rule; year 0 has). */
export const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Days of a month, 28–31. `month` must be 1–12. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2
    ? isLeapYear(year)
      ? 29
      : 28
    : month === 4 || month === 6 || month === 9 || month === 11
      ? 30
      : 31;

/** Day of the week, 1 Monday to 7 Sunday (ISO 8601). */
export const weekdayOf = (number: DayNumber): number => {
  const monday0 = (number + 3) % 7; // 1970-01-01 was a Thursday
  return (monday0 < 0 ? monday0 + 7 : monday0) + 1;
};

/** The Monday of an ISO 8601 week. Week 1 is the one that holds 4 January. */
export function weekStart(year: number, week: number): DayNumber {
  const fourth = dayNumber(year, 1, 4);
  return fourth - (weekdayOf(fourth) - 1) + (week - 1) * 7;
}

/** Weeks of an ISO 8601 year: 52 or 53. */
export const weeksInYear = (year: number): number => (weekStart(year + 1, 1) - weekStart(year, 1)) / 7;

/** The Gregorian calendar repeats after 400 years. */
const daysOfEra = 146_097;
/** Days from 0000-03-01 to 1970-01-01. */
const marchOffset = 719_468;
