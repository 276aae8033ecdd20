import { describe, expect, test } from "vitest";
import { calendarZone } from "../../../src/importers/calendarZone.ts";
import { fromICalendar } from "../../../src/importers/iCalendar.ts";
import { createZone } from "../../../src/time/zone.ts";

const lines = (text: string): { name: string; value: string }[] =>
  text
    .trim()
    .split("\n")
    .map((line) => line.trim().split(":") as [string, string])
    .map(([name, value]) => ({ name, value }));

const outlook = (east: string, summer: string, daylight: string, standard: string): string => `
  BEGIN:STANDARD
  DTSTART:16010101T${standard.slice(0, 6)}
  TZOFFSETFROM:${summer}
  TZOFFSETTO:${east}
  RRULE:FREQ=YEARLY;INTERVAL=1;${standard.slice(7)}
  END:STANDARD
  BEGIN:DAYLIGHT
  DTSTART:16010101T${daylight.slice(0, 6)}
  TZOFFSETFROM:${east}
  TZOFFSETTO:${summer}
  RRULE:FREQ=YEARLY;INTERVAL=1;${daylight.slice(7)}
  END:DAYLIGHT`;

describe("calendarZone(name, lines)", () => {
  test.each([
    [
      "Europe/Berlin",
      1997,
      ["+0100", "+0200", "020000 BYDAY=-1SU;BYMONTH=3", "030000 BYDAY=-1SU;BYMONTH=10"],
    ],
    [
      "America/New_York",
      2008,
      ["-0500", "-0400", "020000 BYDAY=2SU;BYMONTH=3", "020000 BYDAY=1SU;BYMONTH=11"],
    ],
    [
      "Australia/Sydney",
      2009,
      ["+1000", "+1100", "020000 BYDAY=1SU;BYMONTH=10", "030000 BYDAY=1SU;BYMONTH=4"],
    ],
  ] as const)(
    "has by its rules the offsets of %s from %i to 2037",
    (name, from, [east, summer, day, normal]) => {
      const zone = calendarZone("Some Standard Time", lines(outlook(east, summer, day, normal)))!;
      const known = createZone(name)!;
      const differing: string[] = [];
      for (let at = Date.UTC(from, 0, 1); at < Date.UTC(2038, 0, 1); at += 3_600_000)
        if (zone.offsetAt(at) !== known.offsetAt(at)) differing.push(new Date(at).toISOString());
      expect(differing).toEqual([]);
    },
  );

  test("has one offset where nothing changes, and the earlier one before its only change", () => {
    const once = `
      BEGIN:STANDARD
      DTSTART:20200101T000000
      TZOFFSETFROM:+0330
      TZOFFSETTO:+0400
      END:STANDARD`;
    const zone = calendarZone("x", lines(once))!;
    expect([2019, 2021].map((year) => zone.offsetAt(Date.UTC(year, 0, 1)))).toEqual([210, 240]);
  });

  test.each([
    ["no rule at all", "TZID:x"],
    ["no offset", "BEGIN:STANDARD\nDTSTART:20200101T000000"],
    [
      "a rule of another kind",
      "BEGIN:STANDARD\nDTSTART:20200101T000000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nRRULE:FREQ=DAILY",
    ],
  ])("is not known where there is %s", (_, text) => {
    expect(calendarZone("x", lines(text))).toBeNull();
  });
});

test("a calendar's times in a zone that only its writer names get the offset of its rules", () => {
  const rules = outlook("+0100", "+0200", "020000 BYDAY=-1SU;BYMONTH=3", "030000 BYDAY=-1SU;BYMONTH=10");
  const event = (uid: string, start: string): string =>
    `BEGIN:VEVENT\nUID:${uid}\nSUMMARY:${uid}\nDTSTART;TZID="W. Europe Standard Time":${start}\nEND:VEVENT\n`;
  const text = `BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:W. Europe Standard Time${rules.replaceAll(/\n\s+/g, "\n")}\nEND:VTIMEZONE\n${event("winter", "20240110T090000")}${event("summer", "20240710T090000")}END:VCALENDAR`;
  const { input, issues } = fromICalendar(text);
  expect(issues).toEqual([]);
  expect(input.events.map(({ start }) => start)).toEqual([
    "2024-01-10T09:00:00+01:00",
    "2024-07-10T09:00:00+02:00",
  ]);
});
