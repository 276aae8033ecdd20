import type { EventTime } from "../model/dataset.ts";
import { gregorian } from "../time/calendar.ts";
import { isTimeOfDay } from "../time/precision.ts";
import { wallOf } from "../time/zone.ts";
import type { DateValue, Precision } from "../time/types.ts";
import { boundInWords, rangeDates, startDates } from "../words/dates.ts";
import { calendarPartInWords, dateInWords, datesInWords } from "../words/dateValue.ts";
import type { EdgeDates } from "../words/edgeDates.ts";
import { edgeDates } from "../words/edgeDates.ts";
import type { Words } from "../words/words.ts";

/** How finely dates head the sections of a list. */
export type HeadingUnit = "day" | "month" | "year" | "decade" | "century";

export interface Heading {
  readonly heading: string;
  readonly note: string | null;
}

/**
 * The heading under which an event is listed: its date or when it began, said no finer than it is known and no finer
 * than `unit`.
 */
export function headingOf(time: EventTime, words: Words, unit: HeadingUnit): Heading {
  switch (time.shape) {
    case "unknown":
      return { heading: words.say("headingUndated"), note: null };
    case "range":
      return datesHeading(rangeDates(time, words), words, unit);
    case "duration":
      return time.start.state === "known"
        ? datesHeading(edgeDates(time.start, words), words, unit)
        : startUnknown(time, words, unit);
    default:
      return datesHeading(edgeDates(time.start, words), words, unit);
  }
}

/** A date with less of it: its month, year, decade or century. One that is coarser already stays. */
export function coarsen(date: DateValue, unit: HeadingUnit): DateValue {
  if (unit === "day") return isTimeOfDay(date.precision) ? part(date, "day") : date;
  if (ranks[date.precision] >= ranks[unit]) return date;
  if (unit === "month") return date.month === undefined ? date : part(date, "month");
  if (unit === "year") return part(date, "year");
  const years = unit === "decade" ? 10 : 100;
  return { ...part(date, unit), year: Math.floor(date.year / years) * years };
}

function datesHeading(dates: EdgeDates, words: Words, unit: HeadingUnit): Heading {
  if (dates.kind === "one") return dateHeading(dates.date, words, unit);
  const { first, last } = dates;
  if (first !== null && last !== null) {
    if (said(first, words, unit) === said(last, words, unit)) return dateHeading(first, words, unit);
    return { heading: words.say("headingBetween", { dates: between(first, last, words, unit) }), note: null };
  }
  if (last !== null)
    return { heading: words.say("headingUpTo", { date: said(last, words, unit) }), note: null };
  if (first === null) return { heading: words.say("headingUndated"), note: null };
  return { heading: words.say("headingFrom", { date: said(first, words, unit) }), note: null };
}

function dateHeading(given: DateValue, words: Words, unit: HeadingUnit): Heading {
  const date = coarsen(given, unit);
  const isDay = date.precision === "day" && date.month !== undefined && date.day !== undefined;
  // The weekdays of dates before 1583 are not those of the calendars then in use.
  const note = isDay && date.year >= 1583 ? words.wall(wallOf(date), "weekday") : null;
  return { heading: said(given, words, unit), note: note === "" ? null : note };
}

/**
 * A date no finer than the unit: one known to the day by the calendar of the axis, so that headings and ticks are of the
 * same months and years; a coarser one by the calendar it was written in.
 */
function said(date: DateValue, words: Words, unit: HeadingUnit): string {
  return isByCalendar(date, words, unit)
    ? calendarPartInWords(wallOf(date), unit, words)
    : dateInWords(coarsen(date, unit), words, "heading");
}

function between(first: DateValue, last: DateValue, words: Words, unit: HeadingUnit): string {
  return isByCalendar(first, words, unit) || isByCalendar(last, words, unit)
    ? words.say("and", { start: said(first, words, unit), end: said(last, words, unit) })
    : datesInWords(coarsen(first, unit), coarsen(last, unit), words, "heading", "and");
}

const isByCalendar = (
  date: DateValue,
  words: Words,
  unit: HeadingUnit,
): unit is Exclude<HeadingUnit, "day"> =>
  words.calendar !== gregorian &&
  unit !== "day" &&
  ranks[date.precision] <= ranks.day &&
  date.day !== undefined;

function startUnknown(time: EventTime, words: Words, unit: HeadingUnit): Heading {
  const dates = startDates(time, words);
  const ongoing = time.end.state === "ongoing";
  const bounds = boundsInWords(dates, words, unit);
  const note =
    bounds === null
      ? ongoing
        ? words.say("noteOngoing")
        : null
      : ongoing
        ? words.say("noteAfterOngoing", { bounds })
        : bounds;
  return { heading: words.say("headingStartNotStated"), note };
}

function boundsInWords(dates: EdgeDates, words: Words, unit: HeadingUnit): string | null {
  const [first, last] = dates.kind === "one" ? [dates.date, dates.date] : [dates.first, dates.last];
  if (first !== null && last !== null) {
    const one = said(first, words, unit);
    if (one === said(last, words, unit)) return one;
    return words.say("between", { dates: between(first, last, words, unit) });
  }
  if (first !== null) return bound(first, "after", words, unit);
  return last === null ? null : bound(last, "before", words, unit);
}

const bound = (date: DateValue, side: "before" | "after", words: Words, unit: HeadingUnit): string =>
  isByCalendar(date, words, unit)
    ? words.say(side === "after" ? "inOrAfter" : "inOrBefore", { date: said(date, words, unit) })
    : boundInWords(coarsen(date, unit), side, words, "heading");

function part(date: DateValue, precision: HeadingUnit): DateValue {
  const { year, month, day, approximate, uncertain } = date;
  return {
    year,
    ...(month !== undefined && (precision === "day" || precision === "month") && { month }),
    ...(day !== undefined && precision === "day" && { day }),
    precision,
    approximate: approximate && date.precision === precision,
    uncertain: uncertain && date.precision === precision,
    text: "",
  };
}

const ranks: Readonly<Record<Precision, number>> = {
  millisecond: 0,
  second: 0,
  minute: 0,
  hour: 0,
  day: 1,
  week: 2,
  month: 3,
  season: 4,
  quarter: 4,
  year: 5,
  decade: 6,
  century: 7,
};
