import { afterEach, describe, expect, test, vi } from "vitest";

import {
  createZone,
  fieldsAt,
  instantOf,
  type LocalFields,
  type LocalTime,
  type Zone,
} from "../../../src/time/zone.ts";
import { wallReader } from "./intl.ts";
import { random } from "./random.ts";

const zoneOf = (name: string): Zone => {
  const zone = createZone(name);
  if (zone === null) throw new Error(`no zone ${name}`);
  return zone;
};

const local = (text: string): LocalTime => {
  const [, year, month, day, hour, minute, second] = /^(-?\d+)-(\d+)-(\d+)T(\d+):(\d+)(?::(\d+))?$/.exec(
    text,
  )!;
  return {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second ?? 0),
  };
};

const iso = (instant: number): string => new Date(instant).toISOString();

describe("createZone", () => {
  test.each([
    "",
    "Mars/Base",
    "Asia",
    "+24:00",
    "+3",
    "03:00",
    "UTC+3",
    "utc plus three",
    "x".repeat(10_000),
  ])("createZone(%j) is null", (name) => expect(createZone(name)).toBeNull());

  test.each([
    ["UTC", "UTC", 0],
    ["Z", "UTC", 0],
    ["+00:00", "UTC", 0],
    ["-00:00", "UTC", 0],
    ["+03:00", "+03:00", 180],
    ["+03", "+03:00", 180],
    ["-0530", "-05:30", -330],
    ["Etc/UTC", "Etc/UTC", 0],
    ["asia/gaza", "Asia/Gaza", 180],
    ["America/New_York", "America/New_York", -240],
  ])("createZone(%j) is named %j and %d minutes east in October 2023", (name, proper, minutes) => {
    expect(zoneOf(name).name).toBe(proper);
    expect(zoneOf(name).offsetAt(Date.UTC(2023, 9, 7)) + 0).toBe(minutes);
  });
});

describe("offsetAt", () => {
  test.each([
    ["Asia/Tehran", "1900-01-01T00:00:00Z", 205 + 44 / 60],
    ["Europe/Paris", "1880-01-01T00:00:00Z", 9 + 21 / 60],
    ["Europe/Amsterdam", "-000043-03-15T00:00:00Z", 17 + 30 / 60],
    ["Asia/Gaza", "2023-10-28T22:59:59.999Z", 120],
    ["Australia/Lord_Howe", "2023-12-01T00:00:00Z", 660],
    ["Australia/Lord_Howe", "2023-07-01T00:00:00Z", 630],
  ])("zone(%s).offsetAt(%s) is %d minutes", (name, instant, minutes) => {
    expect(zoneOf(name).offsetAt(new Date(instant).getTime())).toBeCloseTo(minutes, 6);
  });

  test("offsetAt(instant) changes on the very millisecond", () => {
    const change = Date.UTC(2023, 9, 27, 23); // Gaza goes back from 02:00 to 01:00 on 28 October, the evening before at UTC
    expect(zoneOf("Asia/Gaza").offsetAt(change - 1)).toBe(180);
    expect(zoneOf("Asia/Gaza").offsetAt(change)).toBe(120);
  });

  test.each([
    ["America/Recife", Date.UTC(2000, 9, 1)],
    ["America/Boa_Vista", Date.UTC(2000, 9, 1)],
    ["Africa/Tunis", Date.UTC(1943, 3, 10)],
    ["Africa/Freetown", Date.UTC(1939, 7, 28)],
    ["Europe/Vienna", Date.UTC(1945, 2, 28)],
    ["Asia/Gaza", Date.UTC(2040, 9, 15)],
  ])("zone(%s).offsetAt(instant) sees changes that were taken back within days", (name, start) => {
    const wall = wallReader(name);
    // From each hour on with a zone that knows nothing yet: what it says must not hang on what it was asked before.
    for (let first = 0; first < 480; first += 40) {
      const zone = zoneOf(name);
      for (let hour = first; hour < 480; hour += 8) {
        const instant = start + hour * 3_600_000;
        expect([iso(instant), zone.offsetAt(instant)]).toEqual([
          iso(instant),
          (wall(instant) - instant) / 60_000,
        ]);
      }
    }
  });

  test("offsetAt(instant) is finite at both ends of time and beyond", () => {
    for (const instant of [8.64e15, -8.64e15, 9e15, -9e15]) {
      expect(zoneOf("Pacific/Apia").offsetAt(instant)).not.toBeNaN();
      expect(zoneOf("America/New_York").offsetAt(instant)).not.toBeNaN();
    }
  });

  test.each([
    "Asia/Gaza",
    "America/New_York",
    "Africa/Casablanca",
    "Pacific/Apia",
    "Africa/Freetown",
    "America/Recife",
  ])("zone(%s).offsetAt(instant) is what Intl says, in any order, from 1801 to 9999", (name) => {
    const zone = zoneOf(name);
    const wall = wallReader(name);
    const { int } = random(1801);
    for (let i = 0; i < 1500; i++) {
      const year = i % 3 === 0 ? int(1801, 9998) : int(1900, 2040);
      const instant = Date.UTC(year, int(0, 11), int(1, 31), int(0, 23), int(0, 59), int(0, 59));
      const expected = wall(instant) - instant;
      if (Math.round(zone.offsetAt(instant) * 60_000) !== expected) {
        expect([iso(instant), zone.offsetAt(instant)]).toEqual([iso(instant), expected / 60_000]);
      }
    }
  });
});

describe("fieldsAt", () => {
  test.each<[string, string, Partial<LocalFields>]>([
    [
      "Asia/Gaza",
      "2023-10-07T03:29:30.125Z",
      { year: 2023, month: 10, day: 7, hour: 6, minute: 29, second: 30, millisecond: 125, weekday: 6 },
    ],
    [
      "UTC",
      "1969-12-31T23:59:59.999Z",
      { year: 1969, month: 12, day: 31, hour: 23, minute: 59, second: 59, millisecond: 999, weekday: 3 },
    ],
    ["Pacific/Apia", "2011-12-30T09:59:59.999Z", { day: 29, hour: 23, weekday: 4 }],
    ["Pacific/Apia", "2011-12-30T10:00:00Z", { day: 31, hour: 0, weekday: 6 }],
    ["Asia/Tehran", "1900-01-01T00:00:00Z", { year: 1900, day: 1, hour: 3, minute: 25, second: 44 }],
    ["UTC", "-000043-03-15T00:00:00Z", { year: -43, month: 3, day: 15 }],
    ["UTC", "0044-06-01T00:00:00Z", { year: 44, month: 6, day: 1 }],
    ["+14:00", "+275760-09-13T00:00:00Z", { year: 275_760, month: 9, day: 13, hour: 14 }],
  ])("fieldsAt(…) in %s at %s", (name, instant, fields) => {
    expect(fieldsAt(new Date(instant).getTime(), zoneOf(name))).toMatchObject(fields);
  });

  test("fieldsAt(instant) drops a fraction of a millisecond downward", () => {
    expect(fieldsAt(-0.25, zoneOf("UTC"))).toMatchObject({ year: 1969, millisecond: 999 });
    expect(fieldsAt(1.75, zoneOf("UTC"))).toMatchObject({ year: 1970, millisecond: 1 });
  });
});

describe("instantOf", () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  const cases: readonly [string, string, string, ("gap" | "fold")?][] = [
    ["America/New_York", "2024-03-10T01:59", "2024-03-10T06:59:00.000Z"],
    ["America/New_York", "2024-03-10T02:30", "2024-03-10T07:00:00.000Z", "gap"],
    ["America/New_York", "2024-03-10T03:00", "2024-03-10T07:00:00.000Z"],
    ["America/New_York", "2024-11-03T00:59", "2024-11-03T04:59:00.000Z"],
    ["America/New_York", "2024-11-03T01:00", "2024-11-03T05:00:00.000Z", "fold"],
    ["America/New_York", "2024-11-03T01:30", "2024-11-03T05:30:00.000Z", "fold"],
    ["America/New_York", "2024-11-03T02:00", "2024-11-03T07:00:00.000Z"],
    ["Europe/London", "2023-10-29T01:30", "2023-10-29T00:30:00.000Z", "fold"],
    ["Asia/Gaza", "2023-10-28T01:30", "2023-10-27T22:30:00.000Z", "fold"],
    ["Asia/Gaza", "2023-10-28T12:00", "2023-10-28T10:00:00.000Z"],
    ["Asia/Gaza", "2023-10-29T12:00", "2023-10-29T10:00:00.000Z"],
    ["Pacific/Apia", "2011-12-30T00:00", "2011-12-30T10:00:00.000Z", "gap"],
    ["Pacific/Apia", "2011-12-30T12:00", "2011-12-30T10:00:00.000Z", "gap"],
    ["Pacific/Apia", "2011-12-30T23:59", "2011-12-30T10:00:00.000Z", "gap"],
    ["Pacific/Apia", "2011-12-31T00:00", "2011-12-30T10:00:00.000Z"],
    ["Australia/Lord_Howe", "2023-10-01T02:15", "2023-09-30T15:30:00.000Z", "gap"],
    ["Australia/Lord_Howe", "2023-04-02T01:45", "2023-04-01T14:45:00.000Z", "fold"],
    ["America/Juneau", "1867-10-18T20:00", "1867-10-18T04:57:41.000Z", "fold"],
    ["America/Sao_Paulo", "2018-11-04T00:00", "2018-11-04T03:00:00.000Z", "gap"],
    ["America/Havana", "2023-11-05T00:00", "2023-11-05T04:00:00.000Z", "fold"],
    ["Asia/Tehran", "1900-01-01T00:00", "1899-12-31T20:34:16.000Z"],
    ["Europe/Paris", "-43-03-15T00:00", "-000043-03-14T23:50:39.000Z"],
    ["UTC", "44-01-01T00:00", "0044-01-01T00:00:00.000Z"],
  ];

  test.each(cases)("instantOf(…) in %s of %s is %s (%s)", (name, text, instant, ambiguity) => {
    const found = instantOf(local(text), zoneOf(name));
    expect(iso(found.instant)).toBe(instant);
    expect(found.ambiguity).toBe(ambiguity);
  });

  test.each(["2024-01-15", "2024-07-15"])("instantOf(…) is the same when today is %s", (today) => {
    vi.useFakeTimers({ now: new Date(`${today}T12:00:00Z`) });
    for (const [name, text, instant] of cases) {
      expect(iso(instantOf(local(text), zoneOf(name)).instant)).toBe(instant);
    }
  });

  test("instantOf(…) is a whole millisecond in the local mean time of every zone", () => {
    for (const name of Intl.supportedValuesOf("timeZone")) {
      const { instant } = instantOf({ year: 1700 }, zoneOf(name));
      if (!Number.isInteger(instant)) expect([name, instant]).toEqual([name, "whole"]);
    }
  });

  test("instantOf({year}) takes the first of all that is not said", () => {
    expect(iso(instantOf({ year: 2023 }, zoneOf("Asia/Gaza")).instant)).toBe("2022-12-31T22:00:00.000Z");
  });

  test.each([
    "Asia/Gaza",
    "America/St_Johns",
    "Australia/Lord_Howe",
    "Pacific/Apia",
    "America/Juneau",
    "Asia/Manila",
  ])("instantOf(fieldsAt(instant)) is the instant, or an earlier one that showed the same (%s)", (name) => {
    const zone = zoneOf(name);
    const { int } = random(5);
    for (let i = 0; i < 5000; i++) {
      const instant = Date.UTC(
        int(1840, 2040),
        int(0, 11),
        int(1, 31),
        int(0, 23),
        int(0, 59),
        int(0, 59),
        int(0, 999),
      );
      const fields = fieldsAt(instant, zone);
      const back = instantOf(fields, zone);
      const right =
        back.instant === instant
          ? back.ambiguity !== "gap"
          : back.ambiguity === "fold" && back.instant < instant;
      if (!right || JSON.stringify(fieldsAt(back.instant, zone)) !== JSON.stringify(fields)) {
        expect([iso(instant), iso(back.instant), back.ambiguity]).toEqual("the same instant");
      }
    }
  });
});
