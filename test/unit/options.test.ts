import { expect, test } from "vitest";
import type { TimelineOptions } from "../../src/options.ts";
import { resolveOptions } from "../../src/options.ts";

test("resolveOptions() counts by the Gregorian calendar alone, in the digits of the language", () => {
  const { calendar, secondaryCalendar, numberingSystem } = resolveOptions();
  expect({ calendar, secondaryCalendar, numberingSystem }).toEqual({
    calendar: "gregory",
    secondaryCalendar: null,
    numberingSystem: null,
  });
});

test.each<[keyof TimelineOptions, unknown, string]>([
  ["calendar", "julian", 'invalid option calendar: "julian"; expected "gregory", "persian", "hebrew", '],
  ["calendar", null, "invalid option calendar: null; expected "],
  ["secondaryCalendar", 7, "invalid option secondaryCalendar: 7; expected "],
  [
    "numberingSystem",
    "roman",
    'invalid option numberingSystem: "roman"; expected a numbering system such as "latn"',
  ],
  ["numberingSystem", "?", 'invalid option numberingSystem: "?"; expected a numbering system such as "latn"'],
])("resolveOptions({%s: %j}) throws a TypeError that says what was expected", (name, value, message) => {
  expect(() => resolveOptions({ [name]: value })).toThrow(TypeError);
  expect(() => resolveOptions({ [name]: value })).toThrow(message);
});

test.each(["latn", "arab", "arabext", "beng", "deva"])(
  "resolveOptions takes the digits %s",
  (numberingSystem) => {
    expect(resolveOptions({ numberingSystem, secondaryCalendar: null }).numberingSystem).toBe(
      numberingSystem,
    );
  },
);
