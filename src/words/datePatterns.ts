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

/** What of a date each form holds, in the terms of `Intl.DateTimeFormat`. */
export const datePatterns: Readonly<Record<DatePattern, Intl.DateTimeFormatOptions>> = {
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
