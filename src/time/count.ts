import type { Ms } from "../base/units.ts";
import type { Calendar } from "./calendar.ts";
import { dayMs, type DayNumber } from "./civil.ts";
import { dayStart, localDay, type TickUnit } from "./ticks.ts";
import type { Zone } from "./zone.ts";

/** What is counted from. */
export interface Origin {
  /** Local day that is day 0. */
  readonly day: DayNumber;
  /** Where its time of day is known; else nothing finer than days is counted. */
  readonly instant: Ms | null;
}

/** The strides of a count, from fine to coarse. */
export const countUnits: readonly TickUnit[] = [
  ...[1, 5, 15, 30].map((step) => ({ unit: "minute", step }) as const),
  ...[1, 3, 6, 12].map((step) => ({ unit: "hour", step }) as const),
  ...[1, 5].map((step) => ({ unit: "day", step }) as const),
  ...[1, 2].map((step) => ({ unit: "week", step }) as const),
  ...[1, 3, 6].map((step) => ({ unit: "month", step }) as const),
  ...[1, 10, 100, 1000, 10_000].flatMap((tens) =>
    [1, 2, 5].map((step) => ({ unit: "year", step: step * tens }) as const),
  ),
];

/** Minutes and hours are counted from an instant, all else from a day. */
export const isClockUnit = ({ unit }: TickUnit): boolean => unit === "minute" || unit === "hour";

/**
 * When the count of a unit becomes `n`: so many minutes or hours after the origin's instant, so many days or weeks after
 * its day, or on its day of the month, the last one of a shorter month, so many months or years on. A day is one of the
 * calendar, whatever its length: a date that the zone left out keeps its number, which begins with the next day.
 */
export function countStart(
  { unit }: TickUnit,
  n: number,
  { day, instant }: Origin,
  zone: Zone,
  calendar: Calendar,
): Ms {
  switch (unit) {
    case "minute":
      return (instant ?? 0) + n * 60_000;
    case "hour":
      return (instant ?? 0) + n * 3_600_000;
    case "day":
      return dayStart(day + n, zone);
    case "week":
      return dayStart(day + 7 * n, zone);
    default:
      return dayStart(anniversary(unit === "month" ? n : 0, unit === "month" ? 0 : n, day, calendar), zone);
  }
}

/** The count at an instant, as a multiple of the step: the last that is not after it. */
export function countAt(unit: TickUnit, at: Ms, origin: Origin, zone: Zone, calendar: Calendar): number {
  const days = localDay(at, zone) - origin.day;
  let n = Math.ceil(estimate(unit, at, days, origin, calendar) / unit.step) * unit.step;
  while (countStart(unit, n, origin, zone, calendar) > at) n -= unit.step;
  return n;
}

/** Not below the count, and hardly above. */
function estimate(
  { unit }: TickUnit,
  at: Ms,
  days: number,
  { day, instant }: Origin,
  calendar: Calendar,
): number {
  switch (unit) {
    case "minute":
      return Math.floor((at - (instant ?? 0)) / 60_000);
    case "hour":
      return Math.floor((at - (instant ?? 0)) / 3_600_000);
    case "day":
      return days;
    case "week":
      return Math.floor(days / 7);
    default: {
      const [from, to] = [calendar.dateAt(day), calendar.dateAt(day + days)];
      if (unit === "year") return to.year - from.year;
      let months = to.month - from.month;
      for (let year = from.year; year < to.year; year++) months += monthsOf(year, calendar);
      for (let year = to.year; year < from.year; year++) months -= monthsOf(year, calendar);
      return months;
    }
  }
}

/** A day of the calendar so many months and years after another, or before it. */
function anniversary(months: number, years: number, from: DayNumber, calendar: Calendar): DayNumber {
  const date = calendar.dateAt(from);
  let year = date.year + years;
  let month = date.month + months;
  for (; month > monthsOf(year, calendar); year++) month -= monthsOf(year, calendar);
  while (month < 1) month += monthsOf(--year, calendar);
  const first = calendar.monthStart(year, month);
  return Math.min(first + date.day, calendar.monthStart(year, month + 1)) - 1;
}

function monthsOf(year: number, calendar: Calendar): number {
  const next = calendar.monthStart(year + 1, 1);
  let months = 12;
  while (calendar.monthStart(year, months + 1) < next) months++;
  return months;
}

/** About the least that two counts are apart. */
export function shortestCount({ unit, step }: TickUnit): Ms {
  const length = { minute: 60_000, hour: 3_600_000, day: dayMs, week: 7 * dayMs, month: 28 * dayMs };
  return step * (length[unit as keyof typeof length] ?? 354 * dayMs);
}
