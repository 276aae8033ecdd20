import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { elapsedBetween } from "../../../src/model/elapsed.ts";
import { dayNumber } from "../../../src/time/civil.ts";
import { elapsedInWords } from "../../../src/words/elapsed.ts";
import { seeds } from "../seeds.ts";
import { timeOf, wordsFor, zoneOf } from "./times.ts";

const words = wordsFor();
const zone = zoneOf("Asia/Tehran");

describe("elapsedInWords(from, to, words)", () => {
  test.each([
    ["2023-10-07T06:29+03:00", "2023-10-08T08:29+03:00", "26 hours later"],
    ["2023-10-07T06:29Z", "2023-10-07T07:04Z", "35 minutes later"],
    ["2023-10-07T06:29Z", "2023-10-07T06:29Z", "at the same time"],
    ["2023-10-07T06:29Z", "2023-10-12T06:29Z", "5 days later"],
    ["2023-10-07T06:29Z", "2023-10-08", "1 day later"],
    ["2023-10-10", "2023-10-07", "3 days earlier"],
    ["2023-10-07", "2023-10-07", "on the same day"],
    ["2023-10-07", "2024-10-07", "about 12 months later"],
    ["1998-01-01", "2023-10-07", "about 26 years later"],
    ["2023-10-07", "2023-12", "2 months later"],
    ["2023-10-07", "2023-10", null],
    ["2023-10-07", "2025", "2 years later"],
    ["2023-W40", "2023-10-15", "1 week later"],
    ["2023-10-07", "[2023-10-09..2023-10-16]", "between 2 and 9 days later"],
    ["2023-10-07", "[2023-10-07..2023-10-30]", "at most 23 days later"],
    ["[2023-10-09..2023-10-16]", "2023-10-07", "between 2 and 9 days earlier"],
    ["2023-10-07", "[2023-10-07..]", "on the same day or later"],
    ["[2023-10-07..]", "2023-10-07", "on the same day or earlier"],
    ["2023-10-07", "[2023-10-10..]", "at least 3 days later"],
    ["2023-10-30", "[..2023-10-30]", "on the same day or earlier"],
    ["2023-10-20", "[2023-10-07..2023-10-30]", null],
    ["[2023-10-07..]", "[..2023-10-30]", null],
    ["2023-10-07", "2023-11-02~", null],
    ["2023-10-07?", "2023-11-02", null],
    ["2023-10-07", "201X", null],
    ["2023-10-07", undefined, null],
  ])("from %s to %s: %s", (from, to, said) => {
    expect(elapsedInWords(timeOf(from), timeOf(to), words)).toBe(said);
  });

  test("counts from start to start of what lasted", () => {
    expect(elapsedInWords(timeOf("2023-10-07/2023-10-20"), timeOf("2023-10-09/.."), words)).toBe(
      "2 days later",
    );
  });

  test("counts days of the axis' zone, where a day may have 23 or 25 hours", () => {
    const inGaza = { ...words, zone: zoneOf("Asia/Gaza") };
    const [a, b] = ["2023-10-28T22:30Z", "2023-11-02T21:30Z"];
    expect(elapsedInWords(timeOf(a), timeOf(b), inGaza)).toBe("4 days later");
  });
});

/** A date of 2020 to 2025 as text, with the days that it may mean. */
const date = fc
  .record({
    year: fc.integer({ min: 2020, max: 2025 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    length: fc.integer({ min: 1, max: 40 }),
    form: fc.constantFrom("day", "month", "year", "between", "from", "until"),
  })
  .map(({ year, month, day, length, form }) => {
    const two = (n: number): string => String(n).padStart(2, "0");
    const text = (n: number): string => new Date(n * 86_400_000).toISOString().slice(0, 10);
    const first = dayNumber(year, month, day);
    switch (form) {
      case "day":
        return { text: text(first), first, last: first, rank: 2 };
      case "month":
        return {
          text: `${year}-${two(month)}`,
          first: dayNumber(year, month, 1),
          last: dayNumber(year, month + 1, 0),
          rank: 4,
        };
      case "year":
        return { text: String(year), first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31), rank: 5 };
      case "between":
        return { text: `[${text(first)}..${text(first + length)}]`, first, last: first + length, rank: 2 };
      case "from":
        return { text: `[${text(first)}..]`, first, last: Infinity, rank: 2 };
      default:
        return { text: `[..${text(first)}]`, first: -Infinity, last: first, rank: 2 };
    }
  });

const ranks = ["minute", "hour", "day", "week", "month", "year"];

describe("elapsedBetween(from, to, zone)", () => {
  test.each(seeds)(
    "holds for every two days the dates may mean, in no finer unit than the coarser one (seed %i)",
    (seed) => {
      fc.assert(
        fc.property(
          date,
          date,
          fc.double({ min: 0, max: 1, noNaN: true }),
          fc.double({ min: 0, max: 1, noNaN: true }),
          (a, b, at, bt) => {
            const elapsed = elapsedBetween(timeOf(a.text), timeOf(b.text), zone);
            const back = elapsedBetween(timeOf(b.text), timeOf(a.text), zone);
            if (elapsed === null) {
              expect(back).toBeNull();
              return;
            }
            expect([back?.unit, -(back?.most ?? NaN) + 0, -(back?.least ?? NaN) + 0]).toEqual([
              elapsed.unit,
              elapsed.least + 0,
              elapsed.most + 0,
            ]);
            expect(ranks.indexOf(elapsed.unit)).toBe(Math.max(a.rank, b.rank));
            const some = ({ first, last }: typeof a, t: number): number => {
              const from = Number.isFinite(first) ? first : last - 900;
              const to = Number.isFinite(last) ? last : first + 900;
              return Math.round(from + t * (to - from));
            };
            const [x, y] = [some(a, at), some(b, bt)].map((n) => new Date(n * 86_400_000));
            const months =
              (y!.getUTCFullYear() - x!.getUTCFullYear()) * 12 + y!.getUTCMonth() - x!.getUTCMonth();
            const actual = {
              day: (y!.getTime() - x!.getTime()) / 86_400_000,
              month: months,
              year: y!.getUTCFullYear() - x!.getUTCFullYear(),
            }[elapsed.unit as "day"];
            expect(actual).toBeGreaterThanOrEqual(elapsed.least);
            expect(actual).toBeLessThanOrEqual(elapsed.most);
            expect(elapsed.least < 0 && elapsed.most > 0).toBe(false);
          },
        ),
        { seed, numRuns: 25 },
      );
    },
  );
});
