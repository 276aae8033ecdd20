import { describe, expect, test } from "vitest";
import { createCalendar } from "../../../src/time/calendar.ts";
import type { TickUnit } from "../../../src/time/ticks.ts";
import { instantOf } from "../../../src/time/zone.ts";
import { tickLabel } from "../../../src/words/axis.ts";
import { wordsFor } from "./times.ts";

const words = wordsFor();
const { zone } = words;
const at = (year: number, month = 1, day = 1, hour = 0, minute = 0): number =>
  instantOf({ year, month, day, hour, minute }, zone).instant;
const unit = (name: TickUnit["unit"], step = 1): TickUnit => ({ unit: name, step });

describe("tickLabel(instant, unit, words, row, width)", () => {
  test.each([
    [at(2023, 10, 7), unit("day"), "7"],
    [at(2023, 10, 9), unit("week"), "9"],
    [at(2023, 10), unit("month"), "Oct"],
    [at(2023), unit("year"), "2023"],
    [at(1500), unit("year", 100), "1500"],
    [at(300), unit("year", 100), "300"],
    [at(1), unit("year", 100), "1 CE"],
    [at(-99), unit("year", 100), "100 BCE"],
    [at(-9999), unit("year", 1000), "10,000 BCE"],
    [at(2023, 10, 7, 6), unit("hour"), "06:00"],
    [at(2023, 10, 7, 6, 29), unit("minute"), "06:29"],
    [at(2023, 10, 7, 6, 29) + 15_000, unit("second"), "06:29:15"],
    [at(2023, 10, 7, 6, 29) + 5, unit("millisecond"), "5 ms"],
  ])("writes %d, a tick of %o, as %s in the fine row", (instant, tick, label) => {
    expect(tickLabel(instant, tick, words, "fine")).toBe(label);
  });

  test.each([
    [at(2023, 10, 7, 6, 29), unit("minute"), "7 October 2023, 06:29", "06:29"],
    [at(2023, 10, 7), unit("day"), "Sat 7 October 2023", "7 Oct 2023"],
    [at(2023, 10), unit("month"), "October 2023", "Oct 2023"],
    [at(2023), unit("year"), "2023", "2023"],
    [at(1990), unit("year", 10), "1990s", "1990s"],
    [at(1900), unit("year", 100), "1900–1999", "1900"],
    [at(1000), unit("year", 1000), "1000–1999", "1000"],
    [at(-99), unit("year", 100), "100 BCE", "100 BCE"],
  ])("writes %d, a stretch of %o, as %s in the coarse row, or %s", (instant, tick, label, narrow) => {
    expect(tickLabel(instant, tick, words, "coarse")).toBe(label);
    expect(tickLabel(instant, tick, words, "coarse", "narrow")).toBe(narrow);
  });

  test.each([
    [at(2023, 10, 7), unit("day"), "15", "Sat 15 Mehr 1402", "15 Mehr 1402"],
    [at(2023, 9, 23), unit("month"), "Mehr", "Mehr 1402", "Mehr 1402"],
    [at(2023, 3, 21), unit("year"), "1402", "1402", "1402"],
    [at(2011, 3, 21), unit("year", 10), "1390", "1390s", "1390s"],
  ])(
    "writes %d, a tick of %o of the Persian calendar, as %s, as %s, or %s",
    (instant, tick, fine, coarse, narrow) => {
      const persian = wordsFor({ calendar: createCalendar("persian")! });
      expect(tickLabel(instant, tick, persian, "fine")).toBe(fine);
      expect(tickLabel(instant, tick, persian, "coarse")).toBe(coarse);
      expect(tickLabel(instant, tick, persian, "coarse", "narrow")).toBe(narrow);
    },
  );

  test("writes every number of an axis in the digits of the language, or those asked for", () => {
    const calendar = createCalendar("persian")!;
    const write = (locale: string, numberingSystem?: string): string[] => {
      const spoken = wordsFor({
        locale,
        calendar,
        ...(numberingSystem !== undefined && { numberingSystem }),
      });
      return [unit("minute"), unit("day"), unit("month"), unit("year")].map((tick) =>
        tickLabel(at(2023, 10, 7, 6, 30), tick, spoken, tick.unit === "month" ? "coarse" : "fine"),
      );
    };
    expect(write("fa")).toEqual(["۰۶:۳۰", "۱۵", "مهر ۱۴۰۲", "۱۴۰۲"]);
    expect(write("fa", "latn")).toEqual(["06:30", "15", "مهر 1402", "1402"]);
    expect(write("en", "arab")).toEqual(["٠٦:٣٠", "١٥", "Mehr ١٤٠٢", "١٤٠٢"]);
    expect(write("ar-MA")).toEqual(["06:30", "15", "مهر 1402", "1402"]);
  });

  test("reads the clocks of the axis' zone, half an hour apart from the full hours of UTC", () => {
    expect(tickLabel(Date.UTC(2023, 9, 7, 2, 30), unit("hour"), words, "fine")).toBe("06:00");
  });
});
