import { describe, expect, test } from "vitest";

import {
  type Calendar,
  type CalendarId,
  calendarIds,
  createCalendar,
  gregorian,
  type ReadDay,
} from "../../../src/time/calendar.ts";
import { civilDate, dayNumber } from "../../../src/time/civil.ts";

const calendarOf = (id: CalendarId): Calendar => {
  const calendar = createCalendar(id);
  if (calendar === null) throw new Error(`no calendar ${id}`);
  return calendar;
};

/** The platform's own fields of a day, by a formatter of this test. */
function platform(id: CalendarId): (day: number) => { year: number; month: string; day: number } {
  const format = new Intl.DateTimeFormat("en", {
    calendar: id,
    numberingSystem: "latn",
    timeZone: "UTC",
    year: "numeric",
    month: "numeric",
    day: "numeric",
  });
  return (day) => {
    const parts = format.formatToParts(day * 86_400_000);
    const value = (type: string): string => parts.find((part) => part.type === type)?.value ?? "";
    return { year: Number(value("year")), month: value("month"), day: Number(value("day")) };
  };
}

describe("the Persian calendar", () => {
  const persian = calendarOf("persian");

  test("begins 1402 on 21 March 2023", () => {
    expect(civilDate(persian.monthStart(1402, 1))).toEqual({ year: 2023, month: 3, day: 21 });
  });

  test("begins every month of 1350 to 1450 where Intl does", () => {
    const read = platform("persian");
    const wrong: string[] = [];
    for (let year = 1350; year <= 1450; year++) {
      for (let month = 1; month <= 12; month++) {
        const start = persian.monthStart(year, month);
        const [before, at] = [read(start - 1), read(start)];
        if (at.year !== year || at.month !== String(month) || at.day !== 1 || before.day < 29)
          wrong.push(`${String(year)}-${String(month)}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test("gives six months 31 days, five 30, and the last 30 in leap years only", () => {
    const lengths = (year: number): number[] =>
      Array.from({ length: 12 }, (_, i) => persian.monthStart(year, i + 2) - persian.monthStart(year, i + 1));
    const common = [31, 31, 31, 31, 31, 31, 30, 30, 30, 30, 30, 29];
    expect(lengths(1402)).toEqual(common);
    expect(lengths(1403)).toEqual([...common.slice(0, 11), 30]);
    const leap = Array.from({ length: 40 }, (_, i) => 1370 + i).filter((year) => lengths(year)[11] === 30);
    expect(leap).toEqual([1370, 1375, 1379, 1383, 1387, 1391, 1395, 1399, 1403, 1408]);
  });
});

describe.each(calendarIds)("the calendar %s", (id) => {
  const calendar = calendarOf(id);

  test("gives each day of some years the year and day that Intl gives it, in months without a gap", () => {
    const read = platform(id);
    for (const from of [dayNumber(1969, 12, 1), dayNumber(2023, 1, 1)]) {
      let before = calendar.dateAt(from - 1);
      for (let day = from; day < from + 800; day++) {
        const date = calendar.dateAt(day);
        const { year, day: inMonth } = read(day);
        expect([day, date.year, date.day]).toEqual([day, year, inMonth]);
        expect(calendar.monthStart(date.year, date.month) + date.day - 1).toBe(day);
        const follows =
          date.year === before.year
            ? date.month === before.month
              ? date.day === before.day + 1
              : date.month === before.month + 1 && date.day === 1
            : date.year === before.year + 1 && date.month === 1 && date.day === 1;
        expect([day, follows]).toEqual([day, true]);
        before = date;
      }
    }
  });

  test("has every month after the one before, long before its year 1 and long after it", () => {
    for (const year of [-270_000, -1000, -2, -1, 0, 1, 2, 622, 1500, 9998, 9999, 10_000, 270_000]) {
      for (let month = 1; month <= 12; month++) {
        const [start, end] = [calendar.monthStart(year, month), calendar.monthStart(year, month + 1)];
        expect([year, month, end > start]).toEqual([year, month, true]);
        expect([year, calendar.dateAt(start)]).toEqual([year, { year, month, day: 1 }]);
      }
      expect(calendar.monthStart(year, 14)).toBe(calendar.monthStart(year + 1, 1));
    }
  });
});

test("the Hebrew calendar counts its leap month in order: Adar II of 5784 is the seventh", () => {
  const hebrew = calendarOf("hebrew");
  expect(civilDate(hebrew.monthStart(5784, 7))).toEqual({ year: 2024, month: 3, day: 11 });
  expect(hebrew.monthStart(5784, 14)).toBe(hebrew.monthStart(5785, 1));
  expect(hebrew.monthStart(5783, 13)).toBe(hebrew.monthStart(5784, 1));
});

describe("createCalendar(id, read)", () => {
  const says =
    (change: (day: number, true_: { year: number; day: number }) => { year: number; day: number }): ReadDay =>
    (day) => {
      const { year, day: inMonth } = platform("persian")(day);
      return change(day, { year, day: inMonth });
    };

  test.each<[string, ReadDay]>([
    ["gives Gregorian dates whatever is asked for", (day) => civilDate(day)],
    ["runs year, month and day together", says((_, { day }) => ({ year: 57_840_122, day }))],
    ["gives no numbers", () => ({ year: NaN, day: NaN })],
    ["is a day late", says((_, { year, day }) => ({ year, day: day - 1 }))],
    ["has one year for ever", () => ({ year: 1402, day: 1 })],
    [
      "throws",
      () => {
        throw new RangeError("no such calendar");
      },
    ],
  ])("is null where the platform %s", (_, read) => {
    expect(createCalendar("persian", read)).toBeNull();
  });

  test("asks the platform nothing for the Gregorian", () => {
    const never: ReadDay = () => {
      throw new Error("asked");
    };
    expect(createCalendar("gregory", never)).toBe(gregorian);
  });

  test("asks once for each year", () => {
    let asked = 0;
    const read = platform("persian");
    const persian = createCalendar("persian", (day) => {
      asked++;
      return read(day);
    });
    persian?.dateAt(dayNumber(2023, 10, 7));
    const before = asked;
    for (let day = dayNumber(2023, 4, 1); day < dayNumber(2024, 3, 1); day++) persian?.dateAt(day);
    expect(asked).toBe(before);
    expect(before).toBeLessThan(70);
  });
});
