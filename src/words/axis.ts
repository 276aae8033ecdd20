import type { Ms } from "../base/units.ts";
import { gregorian } from "../time/calendar.ts";
import { dayMs } from "../time/civil.ts";
import type { TickUnit } from "../time/ticks.ts";
import { fieldsAt, offsetMs } from "../time/zone.ts";
import { yearInWords } from "./dateValue.ts";
import type { Words } from "./words.ts";

/** What the lanes are called: with the calendar of their axis where it is not the Gregorian. */
export const lanesInWords = (words: Words): string =>
  words.calendarName === null
    ? words.say("lanes")
    : words.say("lanes") + words.say("listComma") + words.calendarName;

/** `fine`: the row of ticks · `coarse`: the row above, which says the rest. */
export type AxisRow = "fine" | "coarse";

/**
 * What an axis writes at a tick, in the axis' zone. Fine rows leave out what the coarse row says ("7", "Oct", "06:00");
 * `narrow` is the shortest form. Called for every tick of every frame: one formatter call, no parsing.
 */
export function tickLabel(
  instant: Ms,
  unit: TickUnit,
  words: Words,
  row: AxisRow,
  width: "normal" | "narrow" = "normal",
): string {
  const narrow = width === "narrow";
  return row === "fine" ? fineLabel(instant, unit, words, narrow) : coarseLabel(instant, unit, words, narrow);
}

function fineLabel(instant: Ms, { unit }: TickUnit, words: Words, narrow: boolean): string {
  switch (unit) {
    case "millisecond":
      return words.say("milliseconds", { n: fieldsAt(instant, words.zone).millisecond });
    case "second":
      return words.instant(instant, "second");
    case "minute":
    case "hour":
      return words.instant(instant, "minute");
    case "day":
    case "week":
      return words.instant(instant, "day");
    case "month":
      return words.instant(instant, narrow ? "narrowMonth" : "shortMonth");
    default:
      return yearLabel(instant, words);
  }
}

function coarseLabel(instant: Ms, { unit, step }: TickUnit, words: Words, narrow: boolean): string {
  switch (unit) {
    case "millisecond":
    case "second":
      return withDay(instant, words, "second", narrow);
    case "minute":
    case "hour":
      return withDay(instant, words, "minute", narrow);
    case "day":
      return words.instant(instant, narrow ? "dayShortMonthYear" : "shortWeekdayDayMonthYear");
    case "week":
      return words.instant(instant, narrow ? "dayShortMonthYear" : "dayMonthYear");
    case "month":
      return words.instant(instant, narrow ? "shortMonthYear" : "monthYear");
    default:
      return step === 1 ? yearLabel(instant, words) : yearsLabel(instant, step, words, narrow);
  }
}

function withDay(instant: Ms, words: Words, pattern: "minute" | "second", narrow: boolean): string {
  const time = words.instant(instant, pattern);
  if (narrow) return time;
  return words.say("withTime", { date: words.instant(instant, "dayMonthYear"), time });
}

/** "2023", "44 BCE"; on an axis the years after year 1 go without their era, save the first hundred. */
function yearLabel(instant: Ms, words: Words): string {
  const year = yearAt(instant, words);
  return words.calendar !== gregorian || (year >= 100 && year < 1000)
    ? words.plainNumber(year)
    : yearInWords(year, words);
}

/** The years of a coarse step: "1990s", "1900 to 1999". Around year 1 only the first is told. */
function yearsLabel(instant: Ms, step: number, words: Words, narrow: boolean): string {
  const year = yearAt(instant, words);
  if (year % step !== 0 || year < 1000) return yearLabel(instant, words);
  if (step === 10) return words.say("decade", { year: words.plainNumber(year) });
  if (narrow) return yearLabel(instant, words);
  return words.say("dash", { start: words.plainNumber(year), end: words.plainNumber(year + step - 1) });
}

const yearAt = (instant: Ms, { zone, calendar }: Words): number =>
  calendar.dateAt(Math.floor((instant + offsetMs(instant, zone)) / dayMs)).year;
