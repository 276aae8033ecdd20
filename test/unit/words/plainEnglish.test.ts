import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gregorian } from "../../../src/time/calendar.ts";
import { createDateFormats } from "../../../src/words/dateFormats.ts";
import { type DatePattern, datePatterns, type RangeJoin } from "../../../src/words/datePatterns.ts";
import {
  englishList,
  englishNumber,
  englishPlural,
  isPlainEnglish,
} from "../../../src/words/plainEnglish.ts";

const formats = (locale: string, own: boolean) =>
  createDateFormats({
    locale,
    calendar: gregorian,
    numbering: { numberingSystem: "latn" },
    isPlainEnglish: own,
    number: String,
    before: () => "BCE",
    after: () => "CE",
    join: (kind, start, end) => start + { dash: "–", wideDash: " – ", to: " to ", and: " and " }[kind] + end,
  });
const patterns = Object.keys(datePatterns) as DatePattern[];
const ofRanges: readonly DatePattern[] = ["dayMonthYear", "dayShortMonthYear", "monthYear", "shortMonthYear"];
/** From the year −300 to 12000, so that eras and years of five digits are among them. */
const walls = fc.integer({ min: Date.UTC(-300, 0), max: Date.UTC(12_000, 0) });
const days = fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 1000 }));
const joins = fc.constantFrom<RangeJoin>("dash", "to", "and");

describe.each(["en", "en-GB"])("plain English (%s) is what Intl writes", (locale) => {
  const [own, intl] = [formats(locale, true), formats(locale, false)];
  test("of dates and times of day", () => {
    fc.assert(
      fc.property(walls, fc.constantFrom(...patterns), (wall, pattern) => {
        expect(own.wall(wall, pattern)).toBe(intl.wall(wall, pattern));
      }),
      { numRuns: 2000, seed: 1 },
    );
    expect(own.halfDays()).toBe(intl.halfDays());
    expect(patterns.map((pattern) => own.wall(Date.UTC(2023, 8, 7, 6, 29, 5, 40), pattern))).toContain(
      "Thu 7 September 2023",
    );
  });
  test("of ranges", () => {
    fc.assert(
      fc.property(walls, days, fc.constantFrom(...ofRanges), joins, (start, more, pattern, join) => {
        const end = start + more * 86_400_000;
        expect(own.wallRange(start, end, pattern, join)).toBe(intl.wallRange(start, end, pattern, join));
      }),
      { numRuns: 2000, seed: 1 },
    );
  });
  test("of numbers and their forms, and of lists", () => {
    const [numbers, plurals] = [new Intl.NumberFormat(locale), new Intl.PluralRules(locale)];
    const lists = new Intl.ListFormat(locale, { type: "conjunction", style: "long" });
    fc.assert(
      fc.property(fc.oneof(fc.maxSafeInteger(), fc.integer({ min: -20, max: 2000 })), (n) => {
        expect(englishNumber(n)).toBe(numbers.format(n));
        expect(englishPlural(n)).toBe(plurals.select(n));
      }),
      { seed: 2 },
    );
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 5 }), (items) => {
        expect(englishList(items, locale)).toBe(lists.format(items));
      }),
      { seed: 3 },
    );
  });
});

test("what plain English has no words for is left to Intl", () => {
  expect([0.5, -0, NaN, Infinity, 2 ** 60].map(englishNumber)).toEqual([null, null, null, null, null]);
  expect(isPlainEnglish("en-US", "latn")).toBe(false);
  expect(isPlainEnglish("en", "arab")).toBe(false);
  expect(formats("en", true).wall(Date.UTC(800, 11, 25), "dayMonthYear")).toBe("25 December 800 CE");
});
