import { describe, expect, test } from "vitest";
import { createCalendar } from "../../../src/time/calendar.ts";
import type { DateStyle } from "../../../src/words/dateValue.ts";
import type { EventInput } from "../../../src/model/input.ts";
import { clockNotes } from "../../../src/words/clock.ts";
import { timeInWords } from "../../../src/words/dates.ts";
import { precisionInWords } from "../../../src/words/precision.ts";
import { timeOf, wordsFor, zoneOf } from "./times.ts";

const words = wordsFor();

type Row = readonly [start: EventInput["start"], end: EventInput["end"], long: string, known: string];

const theDay = "the day is stated, the hour is not";
const theMonth = "the month is stated, the day is not";
const theYear = "the year is stated, the month is not";
const once = "once in this span, when is not stated";
const never = "the date is not stated";
const noStart = "the start is not stated";

const table: readonly Row[] = [
  // one date
  ["2023-10-07", undefined, "Saturday 7 October 2023", theDay],
  ["2023-10", undefined, "October 2023", theMonth],
  ["2023", undefined, "2023", theYear],
  ["1962-21", undefined, "spring 1962", "the season is stated, the day is not"],
  ["2023-33", undefined, "quarter 1 of 2023", "the part of the year is stated, the day is not"],
  ["2023-W40", undefined, "week of 2 October 2023", "the week is stated, the day is not"],
  ["199X", undefined, "1990s", "the decade is stated, the year is not"],
  ["19XX", undefined, "some time between 1900 and 1999", "the century is stated, the year is not"],
  [
    "1950S2",
    undefined,
    "some time between 1900 and 1999, estimated as 1950",
    "the century is stated, the year is not",
  ],
  ["1985-04-XX", undefined, "April 1985", theMonth],
  ["1998~", undefined, "about 1998", theYear],
  ["1998?", undefined, "1998 (uncertain)", theYear],
  ["1998%", undefined, "about 1998 (uncertain)", theYear],
  // before our era, and soon after
  ["-0043-03-15", undefined, "15 March 44 BCE", theDay],
  ["-0043", undefined, "44 BCE", theYear],
  ["0000", undefined, "1 BCE", theYear],
  ["0001", undefined, "1 CE", theYear],
  ["0476", undefined, "476 CE", theYear],
  ["1066-10-14", undefined, "14 October 1066", theDay],
  ["Y-17000", undefined, "17,001 BCE", theYear],
  ["-0099/-0043", undefined, "100 BCE – 44 BCE", theYear],
  ["-0009/0014", undefined, "10 BCE – 14 CE", theYear],
  // times of day, on the clocks of the axis
  ["2023-10-07T06:29", undefined, "Saturday 7 October 2023, 06:29", "the time of day is stated"],
  ["2023-10-07T06:29+03:00", undefined, "Saturday 7 October 2023, 06:59", "the time of day is stated"],
  ["2023-10-07T21:00-04:00", undefined, "Sunday 8 October 2023, 04:30", "the time of day is stated"],
  ["2023-10-07T06:29:15", undefined, "Saturday 7 October 2023, 06:29:15", "the time of day is stated"],
  [
    "2023-10-07T06",
    undefined,
    "Saturday 7 October 2023, in the hour from 06:00",
    "the hour is stated, the minute is not",
  ],
  [
    "2023-10-07T06:29/2023-10-07T08:00",
    undefined,
    "Saturday 7 October 2023, 06:29–08:00",
    "the time of day is stated",
  ],
  // one moment somewhere
  ["[2023-10-07..2023-10-30]", undefined, "some time between 7 and 30 October 2023", once],
  ["[2023-09-28..2023-10-02]", undefined, "some time between 28 September and 2 October 2023", once],
  ["[1998..2001-05]", undefined, "some time between 1998 and May 2001", once],
  ["[..2023-10-30]", undefined, "on or before 30 October 2023", never],
  ["[..1066]", undefined, "in or before 1066", never],
  ["[2023-10-07..]", undefined, "on or after 7 October 2023", never],
  ["[1667,1668,1670..1672]", undefined, "one of: 1667, 1668, 1670–1672", once],
  // lasted
  ["2023-10-07/2023-10-30", undefined, "7–30 October 2023", theDay],
  ["2023-10-07", "2023-10-30", "7–30 October 2023", theDay],
  ["2023-12-30", "2024-01-02", "30 December 2023 – 2 January 2024", theDay],
  ["2023-10/2023-11", undefined, "October – November 2023", theMonth],
  ["1914/1918", undefined, "1914–1918", theYear],
  ["1998~/2001", undefined, "about 1998 to 2001", theYear],
  [
    "1998/2001-05",
    undefined,
    "1998 to May 2001",
    "start: the year is stated, the month is not; end: the month is stated, the day is not",
  ],
  ["2023-10-07/..", undefined, "from 7 October 2023, no end stated", "the end is not stated"],
  ["2023-10-07/", undefined, "from 7 October 2023, end not stated", "the end is not stated"],
  ["/2023-10-30", undefined, "until 30 October 2023, start not stated", noStart],
  [undefined, "2023-10-30", "until 30 October 2023, start not stated", noStart],
  [
    "2023-10-07",
    "ongoing",
    "from 7 October 2023, still going on as of 30 October 2023",
    "start: the day is stated, the hour is not",
  ],
  [
    "[2023-10-07..]",
    "ongoing",
    "start not stated, on or after 7 October 2023; still going on as of 30 October 2023",
    noStart,
  ],
  [undefined, "ongoing", "start not stated; still going on as of 30 October 2023", noStart],
  // nothing
  [undefined, undefined, "date not stated", never],
  ["next Thursday", undefined, "date not stated", never],
];

describe("timeInWords(time, words, style)", () => {
  test.each(table)("tells %s, end %s as: %s", (start, end, long) => {
    expect(timeInWords(timeOf(start, end), words, "long")).toBe(long);
  });

  test("shortens months and leaves out weekdays in the short style", () => {
    expect(timeInWords(timeOf("2023-10-07"), words, "short")).toBe("7 Oct 2023");
    expect(timeInWords(timeOf("2023-10-07", "2023-10-30"), words, "short")).toBe("7–30 Oct 2023");
    expect(timeInWords(timeOf("[..2023-10-30]"), words, "short")).toBe("on or before 30 Oct 2023");
  });

  test("leaves out weekdays in the heading style", () => {
    expect(timeInWords(timeOf("2023-10-07"), words, "heading")).toBe("7 October 2023");
  });

  test("puts the month first where the reader's country does", () => {
    const american = wordsFor({ locale: "en-US" });
    expect(timeInWords(timeOf("2023-10-07"), american, "long")).toBe("Saturday, October 7, 2023");
    expect(timeInWords(timeOf("2023-10-07", "2023-10-30"), american, "long")).toBe("October 7–30, 2023");
    expect(timeInWords(timeOf("[2023-10-07..2023-10-30]"), american, "long")).toBe(
      "some time between October 7 and 30, 2023",
    );
  });

  test("leaves another language its own way to write a range", () => {
    const german = wordsFor({ locale: "de" });
    expect(timeInWords(timeOf("2023-10-07", "2023-10-30"), german, "long")).toMatch(
      /^7\.\s?–\s?30\. Oktober 2023$/,
    );
    expect(timeInWords(timeOf("2023-10-07"), german, "long")).toBe("Samstag, 7. Oktober 2023");
  });

  test("names the day on another calendar, and keeps months as they were written", () => {
    const persian = wordsFor({ calendar: createCalendar("persian")! });
    const say = (start: string, style: DateStyle = "heading"): string =>
      timeInWords(timeOf(start), persian, style);
    expect(say("2023-10-07")).toBe("15 Mehr 1402");
    expect(say("2023-10-07", "long")).toBe("Saturday 15 Mehr 1402");
    expect(say("2023-10-07T06:29")).toBe("15 Mehr 1402, 06:29");
    expect(say("2023-W40")).toBe("week of 10 Mehr 1402");
    expect(say("2023-10")).toBe("October 2023 (Gregorian)");
    expect(say("2023-10~")).toBe("about October 2023 (Gregorian)");
    expect(say("2023")).toBe("2023 (Gregorian)");
    expect(say("199X")).toBe("1990s (Gregorian)");
    expect(say("1962-21")).toBe("spring 1962 (Gregorian)");
  });

  test("shares what two days of another calendar have in common, and names that of months once", () => {
    const persian = wordsFor({ calendar: createCalendar("persian")! });
    const say = (start: string): string => timeInWords(timeOf(start), persian, "heading");
    expect(say("2023-10-07/2023-10-12")).toBe("15–20 Mehr 1402");
    expect(say("2023-10-07/2023-10-30")).toBe("15 Mehr – 8 Aban 1402");
    expect(say("2023-03-20/2023-03-21")).toBe("29 Esfand 1401 – 1 Farvardin 1402");
    expect(say("[2023-10-07..2023-10-12]")).toBe("some time between 15 and 20 Mehr 1402");
    expect(say("2023-08/2023-10")).toBe("August – October 2023 (Gregorian)");
    expect(say("2021/2023")).toBe("2021–2023 (Gregorian)");
  });

  test("writes another calendar in the order and the digits of the language", () => {
    const said = (locale: string, numberingSystem: string | null = null): string =>
      timeInWords(
        timeOf("2023-10-07"),
        wordsFor({ locale, numberingSystem, calendar: createCalendar("persian")! }),
        "long",
      );
    expect(said("fa")).toBe("شنبه ۱۵ مهر ۱۴۰۲");
    expect(said("fa", "latn")).toBe("شنبه 15 مهر 1402");
    expect(said("ar")).toBe("السبت، ١٥ مهر ١٤٠٢");
    expect(said("de")).toBe("Samstag, 15. Mehr 1402");
  });

  test("uses the digits that are asked for", () => {
    expect(timeInWords(timeOf("2023-10-07"), wordsFor({ numberingSystem: "arab" }), "heading")).toBe(
      "٧ October ٢٠٢٣",
    );
  });

  test("says a written date by its fields in every zone of the axis", () => {
    for (const zone of ["Pacific/Apia", "America/New_York", "UTC"]) {
      const abroad = wordsFor({ zone: zoneOf(zone) });
      expect(timeInWords(timeOf("2023-10-07"), abroad, "long")).toBe("Saturday 7 October 2023");
      expect(timeInWords(timeOf("1962-21"), abroad, "long")).toBe("spring 1962");
      expect(timeInWords(timeOf("[2023-10-07..2023-10-08]"), abroad, "long")).toBe(
        "some time between 7 and 8 October 2023",
      );
      expect(timeInWords(timeOf("[..2023-10-30]"), abroad, "long")).toBe("on or before 30 October 2023");
      expect(timeInWords(timeOf("2023-10-07", "2023-10-30"), abroad, "long")).toBe("7–30 October 2023");
    }
  });
});

describe("precisionInWords(time, words)", () => {
  test.each(table)("tells how finely %s, end %s (%s) is known: %s", (start, end, _long, known) => {
    expect(precisionInWords(timeOf(start, end), words)).toBe(known);
  });
});

describe("clockNotes(time, words)", () => {
  test("gives the event's own clock and that of the axis where they differ", () => {
    expect(clockNotes(timeOf("2023-10-07T06:29+03:00"), words)).toEqual([
      "7 October 2023, 06:29 local time (UTC+3)",
      "7 October 2023, 06:59 in Asia/Tehran (UTC+3:30)",
    ]);
  });

  test("gives nothing where the clocks agree, or no time of day is stated", () => {
    expect(clockNotes(timeOf("2023-10-07T06:29+03:30"), words)).toEqual([]);
    expect(clockNotes(timeOf("2023-10-07T06:29"), words)).toEqual([]);
    expect(clockNotes(timeOf("2023-10-07"), words)).toEqual([]);
    expect(clockNotes(timeOf(undefined), words)).toEqual([]);
  });

  test("knows the clocks of the data where the axis has another zone", () => {
    const abroad = wordsFor({ zone: zoneOf("America/New_York"), localZone: zoneOf("Asia/Gaza") });
    expect(clockNotes(timeOf("2023-10-07T06:29"), abroad)[0]).toBe(
      "7 October 2023, 06:29 local time (UTC+3)",
    );
  });
});
