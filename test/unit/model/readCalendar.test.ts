import { afterEach, expect, test, vi } from "vitest";
import { createDataset } from "../../../src/model/createDataset.ts";

afterEach(() => vi.unstubAllGlobals());

const events = [{ title: "A day", start: "2023-10-07" }];

test("createDataset(input, {calendar, secondaryCalendar}) has both, and nothing to say", () => {
  const dataset = createDataset(events, { calendar: "persian", secondaryCalendar: "gregory" });
  expect([dataset.calendar.id, dataset.secondaryCalendar?.id]).toEqual(["persian", "gregory"]);
  expect(dataset.issues).toEqual([]);
});

test("createDataset(input) counts by the Gregorian calendar alone", () => {
  const dataset = createDataset(events);
  expect([dataset.calendar.id, dataset.secondaryCalendar]).toEqual(["gregory", null]);
});

test("a platform that formats every calendar as Gregorian costs the calendars, each with a warning, and no event", () => {
  class Gregorian extends Intl.DateTimeFormat {
    constructor(_locale: string, options: Intl.DateTimeFormatOptions) {
      super("en", { ...options, calendar: "gregory" });
    }
  }
  vi.stubGlobal(
    "Intl",
    new Proxy(Intl, { get: (all, key) => (key === "DateTimeFormat" ? Gregorian : Reflect.get(all, key)) }),
  );
  const dataset = createDataset(events, { calendar: "persian", secondaryCalendar: "hebrew" });
  expect([dataset.calendar.id, dataset.secondaryCalendar, dataset.count]).toEqual(["gregory", null, 1]);
  expect(dataset.issues.map(({ code, severity, message }) => [code, severity, message])).toEqual([
    [
      "calendar-unavailable",
      "warning",
      'this platform gives no right dates for calendar "persian"; the Gregorian is used',
    ],
    [
      "calendar-unavailable",
      "warning",
      'this platform gives no right dates for secondaryCalendar "hebrew"; cards have none',
    ],
  ]);
});
