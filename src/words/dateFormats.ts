import type { Ms } from "../base/units.ts";
import { languageOf } from "./phrase.ts";

/** The forms in which a date or time of day is written. Those ending in `Year` say the era where it is needed. */
export type DatePattern =
  | "weekdayDayMonthYear"
  | "shortWeekdayDayMonthYear"
  | "dayMonthYear"
  | "dayShortMonthYear"
  | "monthYear"
  | "shortMonthYear"
  | "year"
  | "month"
  | "shortMonth"
  | "narrowMonth"
  | "weekday"
  | "shortWeekday"
  | "day"
  | "dayMonth"
  | "dayShortMonth"
  | "minute"
  | "second"
  | "millisecond";

const patterns: Readonly<Record<DatePattern, Intl.DateTimeFormatOptions>> = {
  weekdayDayMonthYear: { weekday: "long", day: "numeric", month: "long", year: "numeric" },
  shortWeekdayDayMonthYear: { weekday: "short", day: "numeric", month: "long", year: "numeric" },
  dayMonthYear: { day: "numeric", month: "long", year: "numeric" },
  dayShortMonthYear: { day: "numeric", month: "short", year: "numeric" },
  monthYear: { month: "long", year: "numeric" },
  shortMonthYear: { month: "short", year: "numeric" },
  year: { year: "numeric" },
  month: { month: "long" },
  shortMonth: { month: "short" },
  narrowMonth: { month: "narrow" },
  weekday: { weekday: "long" },
  shortWeekday: { weekday: "short" },
  day: { day: "numeric" },
  dayMonth: { day: "numeric", month: "long" },
  dayShortMonth: { day: "numeric", month: "short" },
  minute: { hour: "numeric", minute: "2-digit" },
  second: { hour: "numeric", minute: "2-digit", second: "2-digit" },
  millisecond: { hour: "numeric", minute: "2-digit", second: "2-digit", fractionalSecondDigits: 3 },
};

/** How two ends are put together. `dash` stands close between numbers, `wideDash` between words. */
export type RangeJoin = "dash" | "to" | "and";

export interface DateFormatOptions {
  readonly locale: string;
  readonly calendar: string;
  readonly numbering: { readonly numberingSystem?: string };
  /** The word for years before year 1, and for early years after. */
  readonly before: () => string;
  readonly after: () => string;
  readonly join: (kind: RangeJoin | "wideDash", start: string, end: string) => string;
}

export interface DateFormats {
  readonly wall: (wall: Ms, pattern: DatePattern) => string;
  readonly wallRange: (start: Ms, end: Ms, pattern: DatePattern, join: RangeJoin) => string;
  readonly halfDays: boolean;
}

/** Most that Intl formats, either way. */
const maxWall: Ms = 8.64e15;

/**
 * Writes local dates and times, given as milliseconds of their own clock, so that one formatter serves every zone. The
 * calendar is always named, as browsers disagree on the default. Takes what a Date can hold; beyond, it writes "".
 */
export function createDateFormats(options: DateFormatOptions): DateFormats {
  const { locale, before, after, join } = options;
  // Plain "en" means no country. Day before month, a 24 hour clock: the order that no reader takes for another date.
  const dateLocale = locale === "en" ? "en-GB" : locale;
  const isEnglish = languageOf(locale) === "en";
  const calendar = /^[a-z0-9-]{3,24}$/.test(options.calendar) ? options.calendar : "gregory";
  const fixed = { ...options.numbering, calendar, timeZone: "UTC" } as const;
  const halfDays = /^h1[12]$/.test(
    new Intl.DateTimeFormat(dateLocale, { ...fixed, hour: "numeric" }).resolvedOptions().hourCycle ?? "",
  );
  const clock = halfDays ? {} : ({ hour: "2-digit", hourCycle: "h23" } as const);
  const made = new Map<string, Intl.DateTimeFormat>();

  const formatter = (pattern: DatePattern, era: boolean): Intl.DateTimeFormat => {
    const key = era ? `${pattern} era` : pattern;
    const known = made.get(key);
    if (known !== undefined) return known;
    const shape = patterns[pattern];
    const withEra = era ? ({ era: "short" } as const) : {};
    const result = new Intl.DateTimeFormat(dateLocale, {
      ...fixed,
      ...shape,
      ...(shape.hour === undefined ? {} : clock),
      ...withEra,
    });
    made.set(key, result);
    return result;
  };
  const eraWord = (wall: Ms): string => (wall < yearOne ? before() : after());
  const needsEra = (wall: Ms, pattern: DatePattern): boolean =>
    calendar === "gregory" && wall < yearThousand && "year" in patterns[pattern];
  const tidy = (text: string): string => (isEnglish ? text.replace(/^(\p{L}+\.?), (?=\d)/u, "$1 ") : text);

  const wall = (at: Ms, pattern: DatePattern): string => {
    if (!(Math.abs(at) <= maxWall)) return "";
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

  return {
    halfDays,
    wall,
    wallRange(start, end, pattern, kind) {
      if (!(start >= -maxWall && end <= maxWall && start <= end)) return "";
      const parts = rangeParts(start, end, pattern);
      const lastOfStart = parts.findLastIndex(({ source }) => source === "startRange");
      const firstOfEnd = parts.findIndex(({ source }) => source === "endRange");
      if (lastOfStart < 0 || firstOfEnd < 0) return tidy(textOf(parts));
      const between = textOf(parts.slice(lastOfStart + 1, firstOfEnd)).trim();
      if (between !== "–" && between !== "-") {
        // The language has words or marks of its own there (".–", "تا"): leave them, or say both dates whole.
        return kind === "dash" ? textOf(parts) : join(kind, wall(start, pattern), wall(end, pattern));
      }
      const style = kind === "dash" && !isNumberAlone(parts) ? "wideDash" : kind;
      return join(
        style,
        tidy(textOf(parts.slice(0, lastOfStart + 1))),
        tidy(textOf(parts.slice(firstOfEnd))),
      );
    },
  };
}

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
