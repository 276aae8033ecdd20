import type { Ms } from "../base/units.ts";
import { gregorian } from "../time/calendar.ts";
import { civilDate, dayMs, dayNumber } from "../time/civil.ts";
import { dayRange } from "../time/dayRange.ts";
import { isTimeOfDay } from "../time/precision.ts";
import type { DateValue, Precision } from "../time/types.ts";
import type { Zone } from "../time/zone.ts";
import { fieldsAt, wallOf } from "../time/zone.ts";
import type { RangeJoin } from "./datePatterns.ts";
import type { MessageKey, PlainMessageKey } from "./messages.ts";
import type { Words } from "./words.ts";

/** `long` with the weekday, `heading` without, `short` with short months. */
export type DateStyle = "long" | "short" | "heading";

/**
 * A date as written, from its own fields: no zone moves it. "Saturday 7 October 2023", "about 1998", "spring 1962". Days
 * are told by the calendar of the axis; a month or year is one of the Gregorian, and none of another calendar.
 */
export function dateInWords(date: DateValue, words: Words, style: DateStyle): string {
  const text = unqualified(date, words, style);
  return qualified(date, isCoarse(date.precision) ? asGregorian(text, words) : text, words);
}

/** Coarser than a week: told by the calendar it was written in. */
export const isCoarse = (precision: Precision): boolean =>
  ["month", "season", "quarter", "year", "decade", "century"].includes(precision);

/** Names the calendar where the axis has another. */
const asGregorian = (date: string, words: Words): string =>
  words.calendar === gregorian ? date : words.say("gregorianDate", { date });

/** Two dates as one phrase; what they share is said once where both are known as finely: "7–30 October 2023". */
export function datesInWords(
  first: DateValue,
  last: DateValue,
  words: Words,
  style: DateStyle,
  join: RangeJoin,
): string {
  const plain = style === "long" ? "heading" : style;
  if (isSameDay(first, last)) {
    const time = words.say(join, { start: clockInWords(first, words), end: clockInWords(last, words) });
    return words.say("withTime", { date: dateInWords(dayOf(first), words, style), time });
  }
  if (!isPlain(first) || !isPlain(last) || first.precision !== last.precision) {
    return words.say(join === "dash" ? "to" : join, {
      start: dateInWords(first, words, plain),
      end: dateInWords(last, words, plain),
    });
  }
  if (first.precision === "year") return asGregorian(yearsInWords(first.year, last.year, words, join), words);
  const short = plain === "short";
  const pattern =
    first.precision === "month"
      ? short
        ? "shortMonthYear"
        : "monthYear"
      : short
        ? "dayShortMonthYear"
        : "dayMonthYear";
  const dates = words.wallRange(wallOf(first), wallOf(last), pattern, join);
  return first.precision === "month" ? asGregorian(dates, words) : dates;
}

/** What clocks in a zone show at an instant, as finely as asked: the date that such an instant bounds. */
export function dateAt(instant: Ms, precision: Precision, zone: Zone): DateValue {
  const { year, month, day, hour, minute } = fieldsAt(instant, zone);
  const date = { year, precision, approximate: false, uncertain: false, text: "" };
  if (precision === "year" || precision === "decade" || precision === "century")
    return { ...date, precision: "year" };
  if (precision === "month" || precision === "season" || precision === "quarter") {
    return { ...date, precision: "month", month };
  }
  if (isTimeOfDay(precision)) return { ...date, precision: "minute", month, day, hour, minute };
  return { ...date, precision: "day", month, day };
}

/** The month, year, decade or century of the axis' calendar in which a day lies, given by a moment of its own clock. */
export function calendarPartInWords(
  wall: Ms,
  part: "month" | "year" | "decade" | "century",
  words: Words,
): string {
  if (part === "month") return words.wall(wall, "monthYear");
  const { year } = words.calendar.dateAt(Math.floor(wall / dayMs));
  if (part === "year") return words.plainNumber(year);
  const years = part === "decade" ? 10 : 100;
  const first = Math.floor(year / years) * years;
  const ends = { start: words.plainNumber(first), end: words.plainNumber(first + years - 1) };
  return words.say("dash", ends);
}

/** A year as readers count: "2023", "476 CE", "44 BCE", "12,000 BCE". Takes astronomical years. */
export function yearInWords(year: number, words: Words): string {
  const size = year <= 0 ? 1 - year : year;
  const text = size >= 10_000 ? words.number(size) : words.plainNumber(size);
  if (year <= 0) return words.say("bce", { year: text });
  return year < 1000 ? words.say("ce", { year: text }) : text;
}

function unqualified(date: DateValue, words: Words, style: DateStyle): string {
  const { year, precision } = date;
  if (date.significant !== undefined) return estimateInWords(date, words);
  if (date.season !== undefined) return seasonInWords(date.season, year, words);
  if (date.mask !== undefined) return maskedInWords(date, date.mask, words, style);
  switch (precision) {
    case "century":
      return centuryInWords(year, words);
    case "decade":
      return decadeInWords(year, words);
    case "year":
      return yearInWords(year, words);
    case "month":
      return (
        words.wall(wallOf(date), style === "short" ? "shortMonthYear" : "monthYear", gregorian) ||
        yearInWords(year, words)
      );
    case "week":
      return words.say("weekOf", {
        date: dayInWords(firstDay(date), words, style === "long" ? "heading" : style),
      });
    default:
      return dayOrTime(date, words, style);
  }
}

function dayOrTime(date: DateValue, words: Words, style: DateStyle): string {
  const day = dayInWords(
    wallOf({ year: date.year, month: date.month ?? 1, day: date.day ?? 1 }),
    words,
    style,
  );
  if (date.hour === undefined) return day === "" ? yearInWords(date.year, words) : day;
  return words.say(date.minute === undefined ? "inHour" : "withTime", {
    date: day,
    time: clockInWords(date, words),
  });
}

/** The time of day of a date, "" when it has none. */
export function clockInWords(date: DateValue, words: Words): string {
  if (date.hour === undefined) return "";
  const pattern =
    date.millisecond !== undefined ? "millisecond" : date.second !== undefined ? "second" : "minute";
  return words.wall(wallOf(date), pattern);
}

/** 15 October 1582. Days before it had other weekdays in the calendar of their time than ours reckons back. */
const gregorianCalendar: Ms = -12_219_292_800_000;

/** A day, given by its first moment on its own clock. */
function dayInWords(wall: Ms, words: Words, style: DateStyle): string {
  switch (style) {
    case "long":
      return words.wall(wall, wall < gregorianCalendar ? "dayMonthYear" : "weekdayDayMonthYear");
    case "short":
      return words.wall(wall, "dayShortMonthYear");
    default:
      return words.wall(wall, "dayMonthYear");
  }
}

function firstDay(date: DateValue): Ms {
  const range = dayRange(date);
  return (range === null ? dayNumber(date.year, 1, 1) : range.first) * dayMs;
}

function seasonInWords(code: number, year: number, words: Words): string {
  const name = yearInWords(year, words);
  const season = seasons[code - 21];
  if (season !== undefined) return words.say(season, { year: name });
  if (code <= 36) return words.say("quarter", { quarter: code - 32, year: name });
  if (code <= 39) return words.say("quadrimester", { third: code - 36, year: name });
  return words.say("semester", { half: code - 39, year: name });
}

const seasons = [
  ...(["spring", "summer", "autumn", "winter"] as const),
  ...(["springNorth", "summerNorth", "autumnNorth", "winterNorth"] as const),
  ...(["springSouth", "summerSouth", "autumnSouth", "winterSouth"] as const),
] as const satisfies readonly MessageKey[];

/** Digits that are not stated (`X`): told as the coarser date they leave, or as the span they leave. */
function maskedInWords(date: DateValue, mask: string, words: Words, style: DateStyle): string {
  const [, year = "", month, day] = /^(-?[\dX]+)(?:-([\dX]{2}))?(?:-([\dX]{2}))?$/.exec(mask) ?? [];
  const rest = { year: date.year, approximate: false, uncertain: false, text: "" };
  const monthStated = month !== undefined && month !== "XX";
  const dayStated = day !== undefined && day !== "XX";
  if (!monthStated && !dayStated) return maskedYear(date, year, words);
  if (!year.includes("X") && monthStated && !month.includes("X") && !dayStated) {
    return unqualified({ ...rest, month: Number(month), precision: "month" }, words, style);
  }
  return spanInWords(date, words);
}

function maskedYear(date: DateValue, mask: string, words: Words): string {
  switch (/X*$/.exec(mask)?.[0].length) {
    case 0:
      return mask.includes("X") ? spanInWords(date, words) : yearInWords(date.year, words);
    case 1:
      return mask.indexOf("X") < mask.length - 1 ? spanInWords(date, words) : decadeInWords(date.year, words);
    case 2:
      return centuryInWords(date.year, words);
    default:
      return spanInWords(date, words);
  }
}

function spanInWords(date: DateValue, words: Words): string {
  const range = dayRange(date);
  if (range === null) return date.text;
  const dates = words.wallRange(range.first * dayMs, (range.end - 1) * dayMs, "dayMonthYear", "and");
  return words.say("between", { dates });
}

/** `1950S2` is some year from 1900 to 1999, written as 1950. */
function estimateInWords(date: DateValue, words: Words): string {
  const range = dayRange(date);
  const name = yearInWords(date.year, words);
  if (range === null) return name;
  const [first, last] = [civilDate(range.first).year, civilDate(range.end - 1).year];
  if (first === last) return name;
  return words.say("significant", { dates: yearsInWords(first, last, words, "and"), date: name });
}

/** `year` is any year of the decade. Before year 1 the decade is told by its two ends, as "the 40s BCE" misleads. */
function decadeInWords(year: number, words: Words): string {
  const first = Math.floor(year / 10) * 10;
  if (first >= 1000) return words.say("decade", { year: words.plainNumber(first) });
  return words.say("between", { dates: yearsInWords(first, first + 9, words, "and") });
}

/** `19XX` are the years 1900 to 1999; they are told by these years, as the 20th century begins in 1901. */
function centuryInWords(year: number, words: Words): string {
  const first = Math.floor(year / 100) * 100;
  return words.say("between", { dates: yearsInWords(first, first + 99, words, "and") });
}

function yearsInWords(first: number, last: number, words: Words, join: RangeJoin): string {
  const plain = first >= 1000 && last < 10_000;
  const ends = { start: yearInWords(first, words), end: yearInWords(last, words) };
  return words.say(join === "dash" && !plain ? "wideDash" : join, ends);
}

function qualified({ approximate, uncertain }: DateValue, text: string, words: Words): string {
  const about = approximate ? words.say("about", { date: text }) : text;
  return uncertain ? words.say("uncertain", { date: about }) : about;
}

/** A day, month or year that is only that, so that two of them can share what they have in common. */
const isPlain = ({ precision, approximate, uncertain, mask, season, significant }: DateValue): boolean =>
  (precision === "day" || precision === "month" || precision === "year") &&
  !approximate &&
  !uncertain &&
  mask === undefined &&
  season === undefined &&
  significant === undefined;

/** Two times of day of one day, both to the minute or finer. */
const isSameDay = (a: DateValue, b: DateValue): boolean =>
  a.minute !== undefined &&
  b.minute !== undefined &&
  !a.approximate &&
  !a.uncertain &&
  !b.approximate &&
  !b.uncertain &&
  a.year === b.year &&
  a.month === b.month &&
  a.day === b.day;

const dayOf = ({ year, month = 1, day = 1 }: DateValue): DateValue => ({
  year,
  month,
  day,
  precision: "day",
  approximate: false,
  uncertain: false,
  text: "",
});

/** What is known when a date is known so finely, as a phrase. */
export const knownKeys: Readonly<Record<Precision, PlainMessageKey>> = {
  millisecond: "knownMillisecond",
  second: "knownSecond",
  minute: "knownMinute",
  hour: "knownHour",
  day: "knownDay",
  week: "knownWeek",
  month: "knownMonth",
  season: "knownSeason",
  quarter: "knownQuarter",
  year: "knownYear",
  decade: "knownDecade",
  century: "knownCentury",
};
