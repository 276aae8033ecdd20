import { describe, expect, test } from "vitest";

import { createDataset } from "../../../src/model/createDataset.ts";
import type { EventTime } from "../../../src/model/dataset.ts";
import type { EventInput, TimelineInput } from "../../../src/model/input.ts";
import { validate } from "../../../src/model/validate.ts";

type Dates = Pick<EventInput, "start" | "end" | "asOf">;

/** The time of one event beside another that keeps midnights from being days. */
function timeOf(dates: Dates, whole: Partial<TimelineInput> = {}, timeZone?: string): EventTime {
  const clock = { id: "clock", title: "Clock", start: "1900-01-01T12:34Z" };
  const input = { ...whole, events: [{ id: "x", title: "X", ...dates }, clock] };
  const dataset = createDataset(input, { timeZone });
  return dataset.event(dataset.indexOf("x")).time;
}

const ms = (text: string): number => new Date(text).getTime();
const iso = (time: number): string =>
  Number.isFinite(time) ? new Date(time).toISOString().slice(0, 16) : String(time);
const spanOf = ({ span }: EventTime): string => `${iso(span.start)} ${iso(span.end)}`;

describe("one date", () => {
  test.each<[string, EventInput["start"], string, string]>([
    ["a day", "2023-10-07", "day", "2023-10-07T00:00 2023-10-08T00:00"],
    ["a month", "2023-10", "range", "2023-10-01T00:00 2023-11-01T00:00"],
    ["a year before our era", "-0043", "range", "-000043-01-01T00 -000042-01-01T00"],
    ["a time of day", "2023-10-07T06:29+03:00", "moment", "2023-10-07T03:29 2023-10-07T03:29"],
    ["a Date", new Date("2023-10-07T03:29Z"), "moment", "2023-10-07T03:29 2023-10-07T03:29"],
    ["a number", ms("2023-10-07T03:29Z"), "moment", "2023-10-07T03:29 2023-10-07T03:29"],
    ["an interval", "2023-10-07/2023-10-30", "duration", "2023-10-07T00:00 2023-10-31T00:00"],
    ["a range", "[2023-10-07..2023-10-30]", "range", "2023-10-07T00:00 2023-10-31T00:00"],
    ["no later than", "[..2023-10-30]", "range", "2023-10-31T00:00 2023-10-31T00:00"],
    ["no earlier than", "[2023-10-07..]", "range", "2023-10-07T00:00 2023-10-07T00:00"],
    ["an open end", "2023-10-07/..", "duration", "2023-10-07T00:00 2023-10-08T00:00"],
    ["an unknown start", "/2023-10-30", "duration", "2023-10-30T00:00 2023-10-31T00:00"],
    ["one of several days", "[2023-10-07,2023-10-09]", "range", "2023-10-07T00:00 2023-10-10T00:00"],
    ["several days", "{2023-10-07,2023-10-09}", "range", "2023-10-07T00:00 2023-10-10T00:00"],
    ["no date on either side", "/..", "unknown", "NaN NaN"],
    ["no date at all", undefined, "unknown", "NaN NaN"],
  ])("%s: %j is a %s", (_, start, shape, span) => {
    const time = timeOf(start === undefined ? {} : { start });
    expect(time.shape).toBe(shape);
    expect(spanOf(time)).toBe(span);
    expect(Number.isNaN(time.order)).toBe(shape === "unknown");
  });

  test("open left, it is in order by its last moment", () => {
    expect(timeOf({ start: "[..2023-10-30]" }).order).toBe(ms("2023-10-31") - 1);
    expect(timeOf({ start: "/2023-10-30" }).order).toBe(ms("2023-10-31") - 1);
    expect(timeOf({ start: "[..2023-10-30T12:00Z]" }).order).toBe(ms("2023-10-30T12:00Z"));
  });

  test("a range keeps the date that bounds each side", () => {
    const { start, end } = timeOf({ start: "[2023-10-07..2023-10-30]" });
    expect([start.date?.text, end.date?.text, start.state]).toEqual(["2023-10-07", "2023-10-30", "known"]);
    expect(timeOf({ start: "[2023-10-07..]" }).start.state).toBe("unknown");
  });

  test("doubts and precision stay with the edge", () => {
    expect(timeOf({ start: "1998~" }).start).toMatchObject({
      approximate: true,
      uncertain: false,
      precision: "year",
    });
    expect(timeOf({ start: "1998-05?/1999" }).start).toMatchObject({ uncertain: true, precision: "month" });
    expect(timeOf({ start: "1998-05?/1999" }).end).toMatchObject({ uncertain: false, precision: "year" });
  });

  test("an instant is no finer than its number shows", () => {
    expect(timeOf({ start: new Date("2023-10-07T06:29Z") }).start.precision).toBe("minute");
    expect(timeOf({ start: new Date("2023-10-07T06:29:01Z") }).start.precision).toBe("second");
    expect(timeOf({ start: ms("2023-10-07T06:29:01Z") + 0.5 }).start.precision).toBe("millisecond");
  });
});

describe("a start and an end", () => {
  test.each<[string, Dates, string]>([
    [
      "text covers its last day",
      { start: "2023-10-07", end: "2023-10-09" },
      "2023-10-07T00:00 2023-10-10T00:00",
    ],
    [
      "text covers its last month",
      { start: "2023-10-07", end: "2023-11" },
      "2023-10-07T00:00 2023-12-01T00:00",
    ],
    [
      "the same day is that day",
      { start: "2023-10-07", end: "2023-10-07" },
      "2023-10-07T00:00 2023-10-08T00:00",
    ],
    [
      "a Date is an instant",
      { start: "2023-10-07", end: new Date("2023-10-09") },
      "2023-10-07T00:00 2023-10-09T00:00",
    ],
    [
      "a number is an instant",
      { start: "2023-10-07", end: ms("2023-10-09T01:00Z") },
      "2023-10-07T00:00 2023-10-09T01:00",
    ],
    [
      "an interval's start, then the end",
      { start: "2023-10-07/2023-10-08", end: "2023-10-30" },
      "2023-10-07T00:00 2023-10-31T00:00",
    ],
    ["an end alone", { end: "2023-10-30" }, "2023-10-30T00:00 2023-10-31T00:00"],
    [
      "no sooner than, until",
      { start: "[2023-10-07..]", end: "2023-10-30" },
      "2023-10-07T00:00 2023-10-31T00:00",
    ],
  ])("%s", (_, dates, span) => {
    const time = timeOf(dates);
    expect(time.shape).toBe("duration");
    expect(spanOf(time)).toBe(span);
  });

  test("an instant that ends where it began is a moment", () => {
    const start = new Date("2023-10-07T06:29Z");
    expect(timeOf({ start, end: start }).shape).toBe("moment");
  });

  test("an end before the start is set aside, the start is drawn", () => {
    const time = timeOf({ start: "2023-10-07", end: "2023-10-06" });
    expect([time.shape, time.text]).toEqual(["day", "2023-10-07"]);
  });

  test("a misread end costs the end only", () => {
    expect(timeOf({ start: "2023-10-07", end: "later" })).toMatchObject({ shape: "day", text: "2023-10-07" });
    expect(timeOf({ start: "then", end: "2023-10-07" })).toMatchObject({
      shape: "duration",
      text: "/2023-10-07",
    });
  });
});

describe("ongoing", () => {
  const dates = { start: "[2023-10-07..]", end: "ongoing" } as const;

  test("it lasts to as-of; of a start that is bounded only, the bound is kept", () => {
    const time = timeOf(dates, { asOf: "2023-10-30" });
    expect(time).toMatchObject({
      shape: "duration",
      start: { state: "unknown", earliest: ms("2023-10-07") },
    });
    expect(time.end).toMatchObject({ state: "ongoing", latest: ms("2023-10-31") });
    expect(spanOf(time)).toBe("2023-10-07T00:00 2023-10-31T00:00");
  });

  test("its own as-of goes before the timeline's, and that before the latest moment of the data", () => {
    expect(timeOf({ ...dates, asOf: "2023-10-20" }, { asOf: "2023-10-30" }).end.latest).toBe(
      ms("2023-10-21"),
    );
    expect(timeOf(dates).end.latest).toBe(ms("2023-10-07"));
    expect(timeOf(dates, { sources: [{ id: "s", published: "2023-11-02" }] }).end.latest).toBe(
      ms("2023-11-03"),
    );
  });

  test("an as-of that tells no moment counts as absent", () => {
    expect(timeOf({ start: "2023-10-07", end: "ongoing" }, { asOf: "/.." }).end.latest).toBe(
      ms("2023-10-08"),
    );
    expect(timeOf({ start: "2023-10-07", end: "ongoing", asOf: "/.." }, { asOf: "2023-11" }).end.latest).toBe(
      ms("2023-12-01"),
    );
  });

  test("with a start not stated at all it is known at as-of only", () => {
    expect(spanOf(timeOf({ start: "/..", end: "ongoing" }, { asOf: "2023-10-30" }))).toBe(
      "2023-10-31T00:00 2023-10-31T00:00",
    );
    expect(validate({ asOf: "2023-10-30", events: [{ title: "x", start: "/..", end: "ongoing" }] })).toEqual(
      [],
    );
  });
});

describe("zones", () => {
  test("a day is a day of the axis, a time without offset one of the data", () => {
    const input = { timeZone: "Asia/Tehran" };
    expect(spanOf(timeOf({ start: "2023-10-07" }, input))).toBe("2023-10-06T20:30 2023-10-07T20:30");
    expect(spanOf(timeOf({ start: "2023-10-07" }, input, "America/New_York"))).toBe(
      "2023-10-07T04:00 2023-10-08T04:00",
    );
    expect(timeOf({ start: "2023-10-07T06:30" }, input, "America/New_York").order).toBe(
      ms("2023-10-07T03:00Z"),
    );
    expect(timeOf({ start: "2023-10-07T06:30" }, {}, "America/New_York").order).toBe(ms("2023-10-07T10:30Z"));
  });

  test("a day with a change of clocks has 25 hours", () => {
    const { span } = timeOf({ start: "2023-10-28" }, { timeZone: "Asia/Gaza" });
    expect(span.end - span.start).toBe(25 * 3_600_000);
  });
});

describe("instants that are all midnight UTC", () => {
  const daysOf = (events: readonly Dates[], timeZone?: string): string[] => {
    const dataset = createDataset(
      events.map((dates, i) => ({ id: String(i), title: "x", ...dates })),
      { timeZone },
    );
    return events.map((_, i) => {
      const { shape, text } = dataset.event(dataset.indexOf(String(i))).time;
      return `${shape} ${text}`;
    });
  };

  test("are days, also in another zone, and an end excludes its day", () => {
    const day = new Date("2023-10-07");
    const events = [
      { start: day },
      { start: "2023-10-08T00:00Z" },
      { start: day, end: new Date("2023-10-09") },
      { start: day, end: new Date("2023-10-08") },
    ];
    const days = ["day 2023-10-07", "day 2023-10-08", "duration 2023-10-07/2023-10-08", "day 2023-10-07"];
    expect(daysOf(events)).toEqual(days);
    expect(daysOf(events, "America/New_York")).toEqual(days);
  });

  test("stay instants beside one that is not midnight", () => {
    expect(daysOf([{ start: new Date("2023-10-07") }, { start: "2023-10-08T06:00Z" }])[0]).toMatch(
      /^moment/u,
    );
  });

  test("coarser dates beside them stay what they are", () => {
    expect(daysOf([{ start: new Date("2023-10-07") }, { start: "2023-10" }])).toEqual([
      "day 2023-10-07",
      "range 2023-10",
    ]);
  });

  test("give one issue for all", () => {
    const events = [1, 2, 3].map((day) => ({ title: "x", start: new Date(Date.UTC(2023, 9, day)) }));
    expect(validate(events).map((issue) => issue.code)).toEqual(["all-midnight"]);
  });
});
