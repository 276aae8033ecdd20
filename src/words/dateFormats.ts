import { lazily, memoByKey } from "../base/memo.ts";
import type { Ms } from "../base/units.ts";
import { type Calendar, type CalendarDate, gregorian } from "../time/calendar.ts";
import { dayMs } from "../time/civil.ts";
import { type DatePattern, datePatterns, type RangeJoin } from "./datePatterns.ts";
import { languageOf } from "./phrase.ts";
import { englishDate, englishRange } from "./plainEnglish.ts";

export interface DateFormatOptions {
  readonly locale: string;
  readonly calendar: Calendar;
  readonly numbering: { readonly numberingSystem: string };
  /** Gregorian dates are written by `plainEnglish.ts`. */
  readonly isPlainEnglish: boolean;
  /** A day of the month or a year in digits. */
  readonly number: (n: number) => string;
  /** The word for years before year 1, and for early years after. */
  readonly before: () => string;
  readonly after: () => string;
  readonly join: (kind: RangeJoin | "wideDash", start: string, end: string) => string;
}

export interface DateFormats {
  /** By the calendar of the axis, or another. */
  readonly wall: (wall: Ms, pattern: DatePattern, calendar?: Calendar) => string;
  /** Days by the calendar of the axis; months by the Gregorian, of which they are written. */
  readonly wallRange: (start: Ms, end: Ms, pattern: DatePattern, join: RangeJoin) => string;
  /** Whether hours are counted to twelve. */
  readonly halfDays: () => boolean;
}

/** Where days have twenty-four hours. */
const clock = { hour: "2-digit", hourCycle: "h23" } as const;

/** Most that Intl formats, either way. */
const maxWall: Ms = 8.64e15;

/**
 * Writes local dates and times, given as milliseconds of their own clock, so that one formatter serves every zone. The
 * calendar is always named, as browsers disagree on the default. Another calendar than the Gregorian is written the way
 * the language writes the Gregorian one, as for others browsers have odd orders; only names of months come from them.
 * Takes what a Date can hold; beyond, it writes "".
 */
export function createDateFormats(options: DateFormatOptions): DateFormats {
  const { locale, number, before, after, join, isPlainEnglish } = options;
  // Plain "en" means no country. Day before month, a 24 hour clock: the order that no reader takes for another date.
  const dateLocale = locale === "en" ? "en-GB" : locale;
  const isEnglish = languageOf(locale) === "en";
  const fixed = { ...options.numbering, calendar: "gregory", timeZone: "UTC" } as const;
  const halfDays = lazily(() => {
    if (isPlainEnglish) return false;
    const { hourCycle } = new Intl.DateTimeFormat(dateLocale, {
      ...fixed,
      hour: "numeric",
    }).resolvedOptions();
    return hourCycle === "h11" || hourCycle === "h12";
  });
  const made = new Map<string, Intl.DateTimeFormat>();
  const madeNames = new Map<string, Intl.DateTimeFormat>();

  const formatter = (pattern: DatePattern, era: boolean): Intl.DateTimeFormat => {
    const key = era ? `${pattern} era` : pattern;
    const known = made.get(key);
    if (known !== undefined) return known;
    const shape = datePatterns[pattern];
    const withEra = era ? ({ era: "short" } as const) : {};
    const result = new Intl.DateTimeFormat(dateLocale, {
      ...fixed,
      ...shape,
      ...(shape.hour === undefined || halfDays() ? {} : clock),
      ...withEra,
    });
    made.set(key, result);
    return result;
  };
  const eraWord = (wall: Ms): string => (wall < yearOne ? before() : after());
  const needsEra = (wall: Ms, pattern: DatePattern): boolean =>
    wall < yearThousand && "year" in datePatterns[pattern];
  const tidy = (text: string): string => (isEnglish ? text.replace(/^(\p{L}+\.?), (?=\d)/u, "$1 ") : text);

  const monthName = (at: Ms, month: "long" | "short" | "narrow", { id }: Calendar): string => {
    const key = `${id} ${month}`;
    const names =
      madeNames.get(key) ??
      new Intl.DateTimeFormat(dateLocale, { ...fixed, calendar: id, day: "numeric", month, year: "numeric" });
    madeNames.set(key, names);
    return names.formatToParts(at).find(({ type }) => type === "month")?.value ?? "";
  };
  /** The Gregorian form of the language with other days, months and years in it. */
  const byCalendar = (at: Ms, pattern: DatePattern, calendar: Calendar, days?: string): string => {
    const { day, year } = dateOf(at, calendar);
    const { month = "long" } = datePatterns[pattern];
    const own: Readonly<Record<string, () => string>> = {
      day: () => days ?? number(day),
      month: () => monthName(at, month as "long" | "short" | "narrow", calendar),
      year: () => number(year),
    };
    const parts = formatter(pattern, false).formatToParts(at);
    return tidy(parts.map(({ type, value }) => own[type]?.() ?? value).join(""));
  };
  const rangeByCalendar = (start: Ms, end: Ms, pattern: DatePattern, kind: RangeJoin): string => {
    const [first, last] = [dateOf(start, options.calendar), dateOf(end, options.calendar)];
    const whole = (at: Ms, shape = pattern, days?: string): string =>
      byCalendar(at, shape, options.calendar, days);
    if (first.year === last.year && first.month === last.month) {
      const days = first.day === last.day ? undefined : join(kind, number(first.day), number(last.day));
      return whole(end, pattern, days);
    }
    const order = formatter(pattern, false).formatToParts(end);
    const yearIsLast =
      order.findIndex(({ type }) => type === "year") > order.findIndex(({ type }) => type === "day");
    const yearless = pattern === "dayShortMonthYear" ? "dayShortMonth" : "dayMonth";
    const from = whole(start, first.year === last.year && yearIsLast ? yearless : pattern);
    return join(kind === "dash" ? "wideDash" : kind, from, whole(end));
  };

  const wall = (at: Ms, pattern: DatePattern, calendar: Calendar = options.calendar): string => {
    if (!(Math.abs(at) <= maxWall)) return "";
    if (calendar !== gregorian) return byCalendar(at, pattern, calendar);
    const own = isPlainEnglish ? englishDate(at, pattern) : null;
    if (own !== null) return own;
    if (!needsEra(at, pattern)) return tidy(formatter(pattern, false).format(at));
    const parts = formatter(pattern, true).formatToParts(at);
    return tidy(parts.map(({ type, value }) => (type === "era" ? eraWord(at) : value)).join(""));
  };
  const rangeParts = (start: Ms, end: Ms, pattern: DatePattern): readonly RangePart[] => {
    const parts = formatter(pattern, needsEra(start, pattern)).formatRangeToParts(start, end);
    return parts.map((part) => {
      if (part.type !== "era") return part;
      return { ...part, value: eraWord(part.source === "startRange" ? start : end) };
    });
  };

  const wallRange = (start: Ms, end: Ms, pattern: DatePattern, kind: RangeJoin): string => {
    if (!(start >= -maxWall && end <= maxWall && start <= end)) return "";
    if (options.calendar !== gregorian && "day" in datePatterns[pattern])
      return rangeByCalendar(start, end, pattern, kind);
    const own = isPlainEnglish ? englishRange(start, end, pattern, kind, join) : null;
    if (own !== null) return own;
    const parts = rangeParts(start, end, pattern);
    const lastOfStart = parts.findLastIndex(({ source }) => source === "startRange");
    const firstOfEnd = parts.findIndex(({ source }) => source === "endRange");
    if (lastOfStart < 0 || firstOfEnd < 0) return tidy(textOf(parts));
    const between = textOf(parts.slice(lastOfStart + 1, firstOfEnd)).trim();
    if (between !== "–" && between !== "-") {
      // The language has words or marks of its own there (".–", "تا"): leave them, or say both dates whole.
      return kind === "dash"
        ? textOf(parts)
        : join(kind, wall(start, pattern, gregorian), wall(end, pattern, gregorian));
    }
    const style = kind === "dash" && !isNumberAlone(parts) ? "wideDash" : kind;
    return join(style, tidy(textOf(parts.slice(0, lastOfStart + 1))), tidy(textOf(parts.slice(firstOfEnd))));
  };

  // The same dates are said again and again: of every mark, at every change of data.
  return {
    halfDays,
    wall: memoByKey((at, pattern, { id } = options.calendar) => `${at} ${pattern} ${id}`, wall),
    wallRange: memoByKey((start, end, pattern, kind) => `${start} ${end} ${pattern} ${kind}`, wallRange),
  };
}

const dateOf = (wall: Ms, calendar: Calendar): CalendarDate => calendar.dateAt(Math.floor(wall / dayMs));

/** Whether all that the start does not share is one number ("7" of "7–30 October"). */
function isNumberAlone(parts: readonly RangePart[]): boolean {
  const own = parts.filter(({ source }) => source === "startRange");
  return own.length === 1 && /^\p{N}+$/u.test(own[0]?.value ?? "");
}

interface RangePart {
  readonly type: string;
  readonly value: string;
  readonly source: string;
}

const textOf = (parts: readonly RangePart[]): string => parts.map(({ value }) => value).join("");

/** 1 January of the year 1, and of the year 1000: earlier years say their era. */
const yearOne: Ms = -62_135_596_800_000;
const yearThousand: Ms = -30_610_224_000_000;
