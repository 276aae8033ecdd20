import { expect, test } from "vitest";

import {
  civilDate,
  dayNumber,
  daysInMonth,
  isLeapYear,
  weekdayOf,
  weekStart,
  weeksInYear,
} from "../../../src/time/civil.ts";

test.each([
  [1970, 1, 1, 0],
  [1969, 12, 31, -1],
  [2000, 2, 29, 11_016],
  [1, 1, 1, -719_162],
  [0, 12, 31, -719_163],
  [0, 1, 1, -719_528],
  [0, 2, 29, -719_469],
  [-1, 12, 31, -719_529],
  [-400, 1, 1, -865_625],
  [275_760, 9, 13, 100_000_000],
  [-271_821, 4, 20, -100_000_000],
])("dayNumber(%d, %d, %d) is %d, and civilDate() leads back", (year, month, day, number) => {
  expect(dayNumber(year, month, day)).toBe(number);
  expect(civilDate(number)).toEqual({ year, month, day });
});

test("civilDate(n) and dayNumber() agree with Date over ten thousand days before and after each of some years", () => {
  for (const start of [-719_528, -100_000, 0, 5_000_000, -50_000_000]) {
    for (let number = start - 10_000; number < start + 10_000; number++) {
      const date = new Date(number * 86_400_000);
      const { year, month, day } = civilDate(number);
      if (
        year !== date.getUTCFullYear() ||
        month !== date.getUTCMonth() + 1 ||
        day !== date.getUTCDate() ||
        dayNumber(year, month, day) !== number ||
        weekdayOf(number) % 7 !== date.getUTCDay()
      ) {
        expect([number, civilDate(number), weekdayOf(number)]).toEqual(date.toISOString());
      }
    }
  }
});

test("isLeapYear(year) follows the Gregorian rule in both directions", () => {
  expect([2024, 2000, 0, -4, -400].every(isLeapYear)).toBe(true);
  expect([2023, 1900, -1, -100].some(isLeapYear)).toBe(false);
});

test("daysInMonth(year, month) knows February", () => {
  expect(daysInMonth(2023, 2)).toBe(28);
  expect(daysInMonth(2024, 2)).toBe(29);
  expect(daysInMonth(2023, 9)).toBe(30);
  expect(daysInMonth(2023, 10)).toBe(31);
});

test("weekStart(year, week) is the Monday of the ISO week, which may lie in the year before", () => {
  expect(civilDate(weekStart(2023, 40))).toEqual({ year: 2023, month: 10, day: 2 });
  expect(civilDate(weekStart(2020, 1))).toEqual({ year: 2019, month: 12, day: 30 });
  expect(civilDate(weekStart(2021, 1))).toEqual({ year: 2021, month: 1, day: 4 });
});

test("weeksInYear(year) is 53 where the year begins on a Thursday, or on a Wednesday in a leap year", () => {
  expect([2015, 2020, 2026].map(weeksInYear)).toEqual([53, 53, 53]);
  expect([2021, 2023, 2024].map(weeksInYear)).toEqual([52, 52, 52]);
});
