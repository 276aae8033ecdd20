import type { Ms, Px, Span } from "../base/units.ts";
import { type Calendar, gregorian } from "./calendar.ts";
import { dayMs, type DayNumber, maxInstant } from "./civil.ts";
import { changeBetween } from "./offsets.ts";
import { instantOfWall, offsetMs, type Zone } from "./zone.ts";

/**
 * A stride of the time axis. Days of more than one are anchored in the month, so that no step is odd where months meet:
 * 5 is the 1st, 5th, 10th, 15th, 20th and 25th, 10 the 1st, 10th and 20th. Weeks begin on Monday. Months are anchored in
 * the year. Years are multiples as readers count them: 500 BCE, 1 CE, 500 CE, and never a year 0. Months and years are
 * those of a calendar; without one, the Gregorian.
 * `step` must be one of `tickUnits` (any whole step for years).
 */
export interface TickUnit {
  readonly unit: "millisecond" | "second" | "minute" | "hour" | "day" | "week" | "month" | "year";
  readonly step: number;
}

/** Most ticks that `ticks` gives. */
export const maxTicks: number = 2000;

/**
 * The strides an axis chooses from, from fine to coarse. From a second to half a year each holds all ticks of the next
 * coarser one, so that zooming in adds ticks and takes none away. Weeks are not among them: they cut across months.
 */
export const tickUnits: readonly TickUnit[] = [
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500].map((step) => ({ unit: "millisecond", step }) as const),
  ...[1, 5, 15, 30].map((step) => ({ unit: "second", step }) as const),
  ...[1, 5, 15, 30].map((step) => ({ unit: "minute", step }) as const),
  ...[1, 3, 6, 12].map((step) => ({ unit: "hour", step }) as const),
  ...[1, 5, 10].map((step) => ({ unit: "day", step }) as const),
  ...[1, 3, 6].map((step) => ({ unit: "month", step }) as const),
  ...[1, 2, 5].map((step) => ({ unit: "year", step }) as const),
  ...[10, 100, 1000, 10_000, 100_000].flatMap((tens) =>
    [1, 2, 5].map((step) => ({ unit: "year", step: step * tens }) as const),
  ),
];

/**
 * The finest unit whose ticks are at least `minGap` pixels apart at a scale of `msPerPx` (both positive). Short months
 * and the short steps at month ends count; a change of clocks does not, it may bring two ticks closer once. The coarsest
 * unit where none is wide enough, or the scale is no number.
 */
export function tickUnitFor(msPerPx: number, minGap: Px): TickUnit {
  const gap = msPerPx * minGap;
  return tickUnits.find((unit) => shortest(unit) >= gap) ?? coarsest;
}

/**
 * The unit of the coarse row above a row of ticks: what the labels of the fine row leave out. Milliseconds have seconds
 * above them, seconds minutes, minutes and hours days, days and weeks months, months years, one and two years decades, five
 * to twenty years centuries, fifty years millennia. Null from steps of 100 years: those years say all.
 */
export function coarserUnit(unit: TickUnit): TickUnit | null {
  switch (unit.unit) {
    case "millisecond":
      return { unit: "second", step: 1 };
    case "second":
      return { unit: "minute", step: 1 };
    case "minute":
    case "hour":
      return { unit: "day", step: 1 };
    case "day":
    case "week":
      return { unit: "month", step: 1 };
    case "month":
      return { unit: "year", step: 1 };
    case "year":
      if (unit.step >= 100) return null;
      return { unit: "year", step: unit.step >= 50 ? 1000 : unit.step >= 5 ? 100 : 10 };
  }
}

/**
 * The ticks in [start, end], both ends included, ascending: the first instant of each step in the zone. At most
 * `maxTicks`, the earliest ones. None where the span is not finite or runs backward.
 */
export function ticks(unit: TickUnit, span: Span, zone: Zone, calendar: Calendar = gregorian): readonly Ms[] {
  const found: Ms[] = [];
  const end = Math.min(span.end, maxInstant);
  const start = Math.max(span.start, -maxInstant);
  if (!(start <= end)) return found;
  let tick = floorTo(unit, start, zone, calendar);
  if (tick < start) tick = next(unit, tick, zone, calendar);
  while (tick <= end && found.length < maxTicks) {
    found.push(tick);
    tick = next(unit, tick, zone, calendar);
  }
  return found;
}

/** The last tick not after an instant: the beginning of the step it lies in. Takes instants within ±8.64e15. */
export function floorTo(unit: TickUnit, instant: Ms, zone: Zone, calendar: Calendar = gregorian): Ms {
  const length = fixedLength(unit);
  return length === null ? calendarFloor(unit, instant, zone, calendar) : clockFloor(length, instant, zone);
}

/** The first tick after an instant. Takes instants within ±8.64e15. */
export function next(unit: TickUnit, instant: Ms, zone: Zone, calendar: Calendar = gregorian): Ms {
  const length = fixedLength(unit);
  return length === null ? calendarNext(unit, instant, zone, calendar) : clockNext(length, instant, zone);
}

// ── days, weeks, months, years: steps of whole calendar days ────────────────────────────────────────────────────────

function calendarFloor(unit: TickUnit, instant: Ms, zone: Zone, calendar: Calendar): Ms {
  const day = stepStart(unit, localDay(instant, zone), calendar);
  // Clocks put back over midnight show the old day again after the new one has begun.
  const following = dayStart(nextStart(unit, day, calendar), zone);
  return following <= instant ? following : dayStart(day, zone);
}

function calendarNext(unit: TickUnit, instant: Ms, zone: Zone, calendar: Calendar): Ms {
  let day = localDay(instant, zone);
  let start: Ms;
  // More than once only over days that a zone left out.
  do {
    day = nextStart(unit, day, calendar);
    start = dayStart(day, zone);
  } while (start <= instant);
  return start;
}

/** The day that clocks of a zone show. */
export const localDay = (instant: Ms, zone: Zone): DayNumber =>
  Math.floor((instant + offsetMs(instant, zone)) / dayMs);

/** The first instant of a local day: midnight, or what comes first where clocks left midnight out. */
export const dayStart = (day: DayNumber, zone: Zone): Ms => instantOfWall(day * dayMs, zone).instant;

/** The first day of the step that a day lies in. */
function stepStart({ unit, step }: TickUnit, number: DayNumber, calendar: Calendar): DayNumber {
  if (unit === "week") return number - modulo(number - firstMonday, 7 * step);
  if (unit === "day" && step === 1) return number;
  const { year, month, day } = calendar.dateAt(number);
  switch (unit) {
    case "day":
      return number - day + monthDayFloor(day, step);
    case "month":
      return calendar.monthStart(year, month - ((month - 1) % step));
    default:
      return calendar.monthStart(yearFloor(year, step), 1);
  }
}

/** The first day of the next step after the one that a day lies in. */
function nextStart({ unit, step }: TickUnit, number: DayNumber, calendar: Calendar): DayNumber {
  if (unit === "week") return number - modulo(number - firstMonday, 7 * step) + 7 * step;
  if (unit === "day" && step === 1) return number + 1;
  const { year, month, day } = calendar.dateAt(number);
  switch (unit) {
    case "day": {
      const following = monthDayFloor(day, step) === 1 ? step : monthDayFloor(day, step) + step;
      const monthEnd = calendar.monthStart(year, month + 1);
      return following <= lastAnchor ? Math.min(number - day + following, monthEnd) : monthEnd;
    }
    case "month":
      return calendar.monthStart(year, month - ((month - 1) % step) + step);
    default:
      return calendar.monthStart(yearNext(year, step), 1);
  }
}

/** Anchors in the month: the 1st, then multiples of the step up to the 25th. */
const monthDayFloor = (day: number, step: number): number =>
  Math.max(1, Math.floor(Math.min(day, lastAnchor) / step) * step);

/**
 * The anchor year not after `year`. Anchors are multiples of the step counted as readers count: of years CE, and of
 * years BCE (n BCE is the astronomical year 1 − n). In place of a year 0 stands 1 CE, unless the step is so short that
 * it would stand too close.
 */
function yearFloor(year: number, step: number): number {
  if (step === 1) return year;
  if (year >= step) return Math.floor(year / step) * step;
  if (year >= 1 && step >= 5) return 1;
  return 1 - Math.max(1, Math.ceil((1 - year) / step)) * step;
}

function yearNext(year: number, step: number): number {
  const floor = yearFloor(year, step);
  if (step === 1 || floor >= step) return floor + step;
  if (floor === 1) return step;
  if (floor < 1 - step) return floor + step;
  return step >= 5 ? 1 : step;
}

// ── hours and finer: steps of the clock ─────────────────────────────────────────────────────────────────────────────

/**
 * Ticks stand where a clock shows a multiple of the step, and where it is put forward into a new step. Where it is put
 * back, times come again: their ticks do too if the step is no longer than the time put back (so that the axis stays
 * even), and do not if it is (two ticks would stand too close).
 */
function clockFloor(length: Ms, instant: Ms, zone: Zone): Ms {
  const offset = offsetMs(instant, zone);
  const wall = floorBy(length, instant + offset);
  const tick = wall - offset;
  const change = changeBefore(Math.min(tick, instant), instant, offset, zone);
  if (change === null) return tick;
  const { at, before } = change;
  const lastBefore = floorBy(length, at + before - 1) - before;
  if (offset > before) {
    if (tick >= at) return tick;
    return wall > floorBy(length, at + before - 1) ? at : lastBefore;
  }
  const repeated = length <= before - offset;
  return (repeated ? tick >= at : wall >= at + before) ? tick : lastBefore;
}

function clockNext(length: Ms, instant: Ms, zone: Zone): Ms {
  const offset = offsetMs(instant, zone);
  const step = floorBy(length, instant + offset);
  const tick = step + length - offset;
  const later = offsetMs(tick, zone);
  if (later !== offset) {
    const at = changeBetween(zone.offsetAt, instant, tick);
    if (later > offset) return floorBy(length, at + later) > step ? at : clockNext(length, at, zone);
    return length <= offset - later ? ceilBy(length, at + later) - later : step + length - later;
  }
  const change = changeBefore(instant, instant, offset, zone);
  if (change === null || length <= change.before - offset) return tick;
  return Math.max(tick, ceilBy(length, change.at + change.before) - offset);
}

/** The latest change of offset in the day before `low`, or between it and `high`, where the offset is `offset`. */
function changeBefore(
  low: Ms,
  high: Ms,
  offset: Ms,
  zone: Zone,
): { readonly at: Ms; readonly before: Ms } | null {
  const earlier = low - longestChange;
  const before = offsetMs(earlier, zone);
  return before === offset ? null : { at: changeBetween(zone.offsetAt, earlier, high), before };
}

// ── lengths ─────────────────────────────────────────────────────────────────────────────────────────────────────────

function fixedLength({ unit, step }: TickUnit): Ms | null {
  switch (unit) {
    case "millisecond":
      return step;
    case "second":
      return step * 1000;
    case "minute":
      return step * 60_000;
    case "hour":
      return step * 3_600_000;
    default:
      return null;
  }
}

/** The least that two ticks of a unit are apart, without changes of clocks. */
function shortest(unit: TickUnit): Ms {
  const { step } = unit;
  switch (unit.unit) {
    case "day":
      return (step === 1 ? 1 : step - 1) * dayMs;
    case "week":
      return step * 7 * dayMs;
    case "month":
      return (step === 1 ? 28 : step * 30) * dayMs;
    case "year":
      return step * 365 * dayMs;
    default:
      return fixedLength(unit) ?? 0;
  }
}

const floorBy = (length: Ms, value: number): number => Math.floor(value / length) * length;
const ceilBy = (length: Ms, value: number): number => Math.ceil(value / length) * length;
const modulo = (value: number, by: number): number => value - Math.floor(value / by) * by;

const coarsest: TickUnit = { unit: "year", step: 500_000 };
/** Monday 29 December 1969. */
const firstMonday: DayNumber = -3;
/** The last anchor of a month: after it the next month is nearer than a step. */
const lastAnchor = 25;
/** The most that clocks were ever changed by (a day, at the date line) and an hour to spare. */
const longestChange: Ms = 25 * 3_600_000;
