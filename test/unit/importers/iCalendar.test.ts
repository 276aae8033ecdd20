import { describe, expect, test } from "vitest";
import { detectFormat } from "../../../src/importers/detectFormat.ts";
import { fromICalendar } from "../../../src/importers/iCalendar.ts";
import { icalendar } from "./fixtures.ts";

const calendar = (...lines: readonly string[]) =>
  fromICalendar(["BEGIN:VCALENDAR", "BEGIN:VEVENT", ...lines, "END:VEVENT", "END:VCALENDAR"].join("\r\n"));

describe("fromICalendar", () => {
  test("reads an event with folded lines, escapes, people, place and ties", () => {
    const { input, issues } = fromICalendar(icalendar);
    expect(input).toEqual({
      title: "My calendar",
      relations: [{ from: "b", to: "a", type: "part-of" }],
      events: [
        {
          id: "a",
          title: "A long title, folded",
          start: "2025-01-15T10:00:00+01:00",
          end: "2025-01-15T11:30:00+01:00",
          description: "One two",
          actors: ["Host", "guest@a.example"],
          tags: ["talk", "a,b", "cancelled"],
          sources: [{ url: "https://a.example/" }],
          place: { name: "Hall; 2", lat: 1.5, lon: -2.5 },
        },
        { id: "b", title: "Days", start: "2025-07-01", end: "2025-07-02" },
      ],
    });
    expect(issues).toMatchObject([{ code: "not-taken-over", row: 21 }]);
    expect(detectFormat(icalendar)).toBe("icalendar");
  });
  test("makes categories the actors on request", () => {
    const [event] = fromICalendar(icalendar, { calendarActors: "categories" }).input.events;
    expect([event?.actors, event?.tags]).toEqual([["talk", "a,b"], ["cancelled"]]);
  });
  test.each([
    ["DTSTART:20220107", "DTEND:20220107", "2022-01-07", undefined],
    ["DTSTART;VALUE=DATE:20220107", "DTEND;VALUE=DATE:20220110", "2022-01-07", "2022-01-09"],
    ["DTSTART;VALUE=DATE:20220107", "DURATION:P2D", "2022-01-07", "2022-01-08"],
    ["DTSTART:20220107T100000Z", "DURATION:PT1H30M", "2022-01-07T10:00:00Z", "2022-01-07T11:30:00Z"],
    ["DTSTART:20220107T100000", "DTEND:20220107T100000", "2022-01-07T10:00:00", undefined],
    [
      "DTSTART;TZID=/vendor.example/Europe/Berlin:20220707T100000",
      "X:",
      "2022-07-07T10:00:00+02:00",
      undefined,
    ],
  ])("%s with %s is %s to %s", (from, to, start, end) => {
    const [event] = calendar("UID:1", "SUMMARY:A", from, to).input.events;
    expect([event?.start, event?.end]).toEqual([start, end]);
  });
  test("says what it cannot read: dates, zones, what is no property", () => {
    expect(calendar("SUMMARY:A", "DTSTART:INVALID").issues).toMatchObject([
      { code: "invalid-time", row: 2 },
      { code: "record-set-aside", row: 2 },
    ]);
    const found = calendar("SUMMARY:A", "DTSTART;TZID=Nowhere:20220107T100000", "nonsense");
    expect(found.input.events).toEqual([{ title: "A", start: "2022-01-07T10:00:00" }]);
    expect(found.issues.map(({ code }) => code)).toEqual(["not-taken-over", "unknown-zone"]);
  });
  test("leaves out alarms within an event, and tells occurrences of one UID apart", () => {
    const lines = ["UID:1", "SUMMARY:A", "DTSTART:20220107", "BEGIN:VALARM", "SUMMARY:Ring", "END:VALARM"];
    const { input } = calendar(
      ...lines,
      "END:VEVENT",
      "BEGIN:VEVENT",
      "UID:1",
      "SUMMARY:B",
      "DTSTART:20220108",
    );
    expect(input.events).toEqual([
      { id: "1", title: "A", start: "2022-01-07" },
      { id: "1/20220108", title: "B", start: "2022-01-08" },
    ]);
  });
});
