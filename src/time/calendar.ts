import { civilDate, dayMs, dayNumber, type DayNumber } from "./civil.ts";

/** The calendars there are: names of `Intl`. */
export const calendarIds = [
  "gregory",
  "persian",
  "hebrew",
  "islamic-umalqura",
  "islamic-civil",
  "indian",
  "coptic",
  "ethiopic",
  "buddhist",
  "roc",
] as const;

/** The name of a calendar. */
export type CalendarId = (typeof calendarIds)[number];

/** A day of a calendar. */
export interface CalendarDate {
  readonly year: number;
  /** Place in the year, from 1; a leap month counts, so that months after it are one further on. */
  readonly month: number;
  readonly day: number;
}

/** Years and months as days. Every day lies in one month, every month in one year, in order. */
export interface Calendar {
  readonly id: CalendarId;
  readonly dateAt: (day: DayNumber) => CalendarDate;
  /** First day of a month. One beyond the last month of the year is the first of the next year. */
  readonly monthStart: (year: number, month: number) => DayNumber;
}

/** Proleptic Gregorian, astronomical years. Exact, and asks nobody. */
export const gregorian: Calendar = {
  id: "gregory",
  dateAt: civilDate,
  monthStart: (year, month) => (month > 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month, 1)),
};

/** Which day it is by a calendar. Of the month only the day counts: its name differs from engine to engine. */
export type ReadDay = (day: DayNumber) => { readonly year: number; readonly day: number };

/**
 * A calendar as the platform knows it, by where its months begin. Null where the platform does not know it, or gives
 * other dates than the known ones of `rules`. Months are true in the years 1 to 9999 of the calendar; outside of them,
 * where no platform can be held to anything, years are of mean length and have 12 like months.
 * Asks for a year once, about 13 questions, and remembers some hundred years. `read` takes the platform's place in tests.
 */
export function createCalendar(id: CalendarId, read?: ReadDay): Calendar | null {
  if (id === "gregory") return gregorian;
  const rule = rules[id];
  try {
    const calendar = walk(id, rule, read ?? askPlatform(id));
    return rule.known.every((known) => isKnown(calendar, known)) ? calendar : null;
  } catch {
    return null; // A platform without the calendar may throw instead of taking another.
  }
}

function isKnown(calendar: Calendar, [gregorianDay, year, month, day]: KnownDay): boolean {
  const [y = 0, m = 1, d = 1] = gregorianDay.split("-").map(Number);
  const date = calendar.dateAt(dayNumber(y, m, d));
  return date.year === year && date.month === month && date.day === day;
}

function askPlatform(id: CalendarId): ReadDay {
  const format = new Intl.DateTimeFormat(`en-u-ca-${id}-nu-latn`, {
    timeZone: "UTC",
    calendar: id,
    numberingSystem: "latn",
    year: "numeric",
    month: "numeric",
    day: "numeric",
  });
  return (day) => {
    const parts = format.formatToParts(day * dayMs + dayMs / 2);
    const part = (type: string): number => Number(parts.find((one) => one.type === type)?.value);
    return { year: part("year"), day: part("day") };
  };
}

function walk(id: CalendarId, { first, mean }: Rule, read: ReadDay): Calendar {
  const years = new Map<number, readonly DayNumber[]>();

  /** First days of a year's months, and of the year after. */
  const startsOf = (year: number): readonly DayNumber[] => {
    const known = years.get(year);
    if (known !== undefined) return known;
    if (years.size >= 500) years.clear();
    const starts = year < 1 || year > lastYear ? meanStarts(year) : readStarts(year);
    years.set(year, starts);
    return starts;
  };
  const guess = (year: number): DayNumber => first + Math.round((year - 1) * mean);
  const meanStarts = (year: number): readonly DayNumber[] => {
    const origin = year < 1 ? first : (startsOf(lastYear).at(-1) ?? first);
    const from = (year < 1 ? year - 1 : year - lastYear - 1) * mean;
    return Array.from({ length: 13 }, (_, i) => origin + Math.round(from + (i * mean) / 12));
  };
  /** Backward from a day of the next year, month by month. */
  const readStarts = (year: number): readonly DayNumber[] => {
    let start = guess(year + 1) + 20;
    for (let i = 0; i < 5 && read(start).year <= year; i++) start += 20;
    start -= read(start).day - 1;
    const starts: DayNumber[] = [];
    for (let asked = 0; asked < mostMonths && start > first; asked++) {
      const last = read(start - 1);
      if (last.year < year) return starts.reverse();
      if (last.year === year && starts.length === 0) starts.push(start);
      start -= last.day;
      if (last.year === year) starts.push(start);
    }
    if (start > first) throw new RangeError(`the platform's calendar ${id} has no end of the year ${year}`);
    return starts.reverse();
  };

  return {
    id,
    dateAt(day) {
      let year = Math.floor((day - first) / mean) + 1;
      while (day < (startsOf(year)[0] ?? day)) year--;
      while (day >= (startsOf(year).at(-1) ?? Infinity)) year++;
      const starts = startsOf(year);
      const month = starts.findLastIndex((start) => start <= day);
      return { year, month: month + 1, day: day - (starts[month] ?? day) + 1 };
    },
    monthStart(year, month) {
      const starts = startsOf(year);
      return starts[month - 1] ?? starts.at(-1) ?? guess(year + 1);
    },
  };
}

/** A Gregorian day, and the year, month and day it is by the calendar. */
type KnownDay = readonly [string, number, number, number];

interface Rule {
  /** The first day of the year 1: what lies before is not asked for. */
  readonly first: DayNumber;
  /** Days of a year in the mean. */
  readonly mean: number;
  /** Mostly first and last days, in leap years too: a platform cannot be right by chance. */
  readonly known: readonly KnownDay[];
}

const sunYear = 365.2422;
const moonYear = 354.36707;

const rules: Readonly<Record<Exclude<CalendarId, "gregory">, Rule>> = {
  persian: {
    first: -492_268,
    mean: sunYear,
    known: [
      ["2023-03-21", 1402, 1, 1],
      ["2021-03-20", 1399, 12, 30],
      ["1979-02-11", 1357, 11, 22],
    ],
  },
  hebrew: {
    first: -2_092_590,
    mean: 365.2468,
    known: [
      ["2023-09-16", 5784, 1, 1],
      ["2024-03-24", 5784, 7, 14],
      ["1948-05-14", 5708, 9, 5],
    ],
  },
  "islamic-umalqura": {
    first: -492_148,
    mean: moonYear,
    known: [
      ["2023-07-19", 1445, 1, 1],
      ["2023-07-18", 1444, 12, 30],
      ["1979-11-20", 1399, 12, 30],
    ],
  },
  "islamic-civil": {
    first: -492_148,
    mean: moonYear,
    known: [
      ["2023-07-19", 1445, 1, 1],
      ["2023-07-18", 1444, 12, 29],
      ["1979-11-20", 1399, 12, 29],
    ],
  },
  indian: {
    first: -690_593,
    mean: sunYear,
    known: [
      ["2023-03-22", 1945, 1, 1],
      ["2024-03-20", 1945, 12, 30],
      ["1957-03-22", 1879, 1, 1],
    ],
  },
  coptic: {
    first: -615_558,
    mean: 365.25,
    known: [
      ["2023-09-12", 1740, 1, 1],
      ["2023-09-11", 1739, 13, 6],
      ["2021-01-07", 1737, 4, 29],
    ],
  },
  ethiopic: {
    first: -716_367,
    mean: 365.25,
    known: [
      ["2023-09-12", 2016, 1, 1],
      ["2023-09-11", 2015, 13, 6],
      ["2021-01-07", 2013, 4, 29],
    ],
  },
  buddhist: {
    first: -917_495,
    mean: 365.2425,
    known: [
      ["2023-10-07", 2566, 10, 7],
      ["2024-02-29", 2567, 2, 29],
      ["1941-01-01", 2484, 1, 1],
    ],
  },
  roc: {
    first: -21_185,
    mean: 365.2425,
    known: [
      ["2023-10-07", 112, 10, 7],
      ["2024-02-29", 113, 2, 29],
      ["1912-01-01", 1, 1, 1],
    ],
  },
};

const lastYear = 9999;
/** Two years and some: more months than lie between a year's first day and the day that is begun with. */
const mostMonths = 30;
