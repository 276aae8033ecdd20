import type { EventTime } from "../model/dataset.ts";
import { wallOf } from "../time/zone.ts";
import type { DateValue, Precision } from "../time/types.ts";
import { boundInWords, rangeDates, startDates } from "../words/dates.ts";
import { dateInWords, datesInWords, isTimeOfDay } from "../words/dateValue.ts";
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
  if (dates.kind === "one") return dateHeading(coarsen(dates.date, unit), words);
  const first = dates.first === null ? null : coarsen(dates.first, unit);
  const last = dates.last === null ? null : coarsen(dates.last, unit);
  if (first !== null && last !== null) {
    const between = datesInWords(first, last, words, "heading", "and");
    return { heading: words.say("headingBetween", { dates: between }), note: null };
  }
  if (last !== null)
    return { heading: words.say("headingUpTo", { date: dateInWords(last, words, "heading") }), note: null };
  if (first === null) return { heading: words.say("headingUndated"), note: null };
  return { heading: words.say("headingFrom", { date: dateInWords(first, words, "heading") }), note: null };
}

function dateHeading(date: DateValue, words: Words): Heading {
  const isDay = date.precision === "day" && date.month !== undefined && date.day !== undefined;
  // The weekdays of dates before 1583 are not those of the calendars then in use.
  const note = isDay && date.year >= 1583 ? words.wall(wallOf(date), "weekday") : null;
  return { heading: dateInWords(date, words, "heading"), note: note === "" ? null : note };
}

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
    const between = datesInWords(coarsen(first, unit), coarsen(last, unit), words, "heading", "and");
    return words.say("between", { dates: between });
  }
  if (first !== null) return boundInWords(coarsen(first, unit), "after", words, "heading");
  return last === null ? null : boundInWords(coarsen(last, unit), "before", words, "heading");
}

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
