import { describe, expect, test } from "vitest";

import { bounds, expressionBounds, isReversed } from "../../../src/time/bounds.ts";
import { parseTime } from "../../../src/time/parse.ts";
import { precisionRank, precisions } from "../../../src/time/precision.ts";
import type { Bounds, TimeExpression } from "../../../src/time/types.ts";
import { createZone, type Zone } from "../../../src/time/zone.ts";

const zoneOf = (name: string): Zone => {
  const zone = createZone(name);
  if (zone === null) throw new Error(`no zone ${name}`);
  return zone;
};

const read = (text: string): TimeExpression => {
  const parsed = parseTime(text);
  if (!parsed.ok) throw new Error(parsed.fault.message);
  return parsed.value;
};

const iso = (instant: number): string =>
  Number.isFinite(instant) ? new Date(instant).toISOString().replace(/:00\.000Z$/, "Z") : String(instant);

const shown = ({ earliest, latest, ambiguity }: Bounds): string =>
  `${iso(earliest)} ${iso(latest)}${ambiguity === undefined ? "" : ` ${ambiguity}`}`;

const boundsIn = (zone: string, text: string): string => shown(expressionBounds(read(text), zoneOf(zone)));

describe("bounds of one date", () => {
  test.each([
    ["UTC", "2023", "2023-01-01T00:00Z 2024-01-01T00:00Z"],
    ["UTC", "2024-02", "2024-02-01T00:00Z 2024-03-01T00:00Z"],
    ["UTC", "2023-12", "2023-12-01T00:00Z 2024-01-01T00:00Z"],
    ["UTC", "2023-10-07", "2023-10-07T00:00Z 2023-10-08T00:00Z"],
    ["UTC", "2023-W40", "2023-10-02T00:00Z 2023-10-09T00:00Z"],
    ["UTC", "2020-W01", "2019-12-30T00:00Z 2020-01-06T00:00Z"],
    ["UTC", "201X", "2010-01-01T00:00Z 2020-01-01T00:00Z"],
    ["UTC", "20XX", "2000-01-01T00:00Z 2100-01-01T00:00Z"],
    ["UTC", "2XXX", "2000-01-01T00:00Z 3000-01-01T00:00Z"],
    ["UTC", "-000X", "-000009-01-01T00:00Z 0000-01-01T00:00Z"],
    ["UTC", "156X-12-25", "1560-12-25T00:00Z 1569-12-26T00:00Z"],
    ["UTC", "156X-02-29", "1560-02-29T00:00Z 1568-03-01T00:00Z"],
    ["UTC", "15XX-XX-25", "1500-01-25T00:00Z 1599-12-26T00:00Z"],
    ["UTC", "1985-04-XX", "1985-04-01T00:00Z 1985-05-01T00:00Z"],
    ["UTC", "1985-04-1X", "1985-04-10T00:00Z 1985-04-20T00:00Z"],
    ["UTC", "1985-XX-31", "1985-01-31T00:00Z 1986-01-01T00:00Z"],
    ["UTC", "1984-1X", "1984-10-01T00:00Z 1985-01-01T00:00Z"],
    ["UTC", "1950S2", "1900-01-01T00:00Z 2000-01-01T00:00Z"],
    ["UTC", "-1950S3", "-001959-01-01T00:00Z -001949-01-01T00:00Z"],
    ["UTC", "-0043", "-000043-01-01T00:00Z -000042-01-01T00:00Z"],
    ["UTC", "2001-21", "2001-03-01T00:00Z 2001-06-01T00:00Z"],
    ["UTC", "2001-24", "2001-12-01T00:00Z 2002-03-01T00:00Z"],
    ["UTC", "2001-28", "2001-12-01T00:00Z 2002-03-01T00:00Z"],
    ["UTC", "2001-29", "2001-09-01T00:00Z 2001-12-01T00:00Z"],
    ["UTC", "2001-30", "2001-12-01T00:00Z 2002-03-01T00:00Z"],
    ["UTC", "2001-32", "2001-06-01T00:00Z 2001-09-01T00:00Z"],
    ["UTC", "2001-36", "2001-10-01T00:00Z 2002-01-01T00:00Z"],
    ["UTC", "2001-38", "2001-05-01T00:00Z 2001-09-01T00:00Z"],
    ["UTC", "2001-41", "2001-07-01T00:00Z 2002-01-01T00:00Z"],
    ["UTC", "2023-10-07T06", "2023-10-07T06:00Z 2023-10-07T07:00Z"],
    ["Asia/Gaza", "2023-10-07T06:29", "2023-10-07T03:29Z 2023-10-07T03:29Z"],
    ["Asia/Gaza", "2023-10-07T06:29+00:00", "2023-10-07T06:29Z 2023-10-07T06:29Z"],
    ["Asia/Gaza", "2023-10-07T06-05:00", "2023-10-07T11:00Z 2023-10-07T12:00Z"],
    ["Asia/Gaza", "2023-10-28", "2023-10-27T21:00Z 2023-10-28T22:00Z"],
    ["Asia/Gaza", "2023-10-28T01:30", "2023-10-27T22:30Z 2023-10-27T22:30Z fold"],
    ["America/New_York", "2024-03-10", "2024-03-10T05:00Z 2024-03-11T04:00Z"],
    ["America/New_York", "2024-03-10T02:30", "2024-03-10T07:00Z 2024-03-10T07:00Z gap"],
    ["America/Sao_Paulo", "2018-11-04", "2018-11-04T03:00Z 2018-11-05T02:00Z"],
    ["America/Sao_Paulo", "2018-11-04T00", "2018-11-04T03:00Z 2018-11-04T04:00Z gap"],
    ["Australia/Lord_Howe", "2023-10-01T02", "2023-09-30T15:30Z 2023-09-30T16:00Z gap"],
    ["Pacific/Apia", "2011-12-30", "2011-12-30T10:00Z 2011-12-30T10:00Z gap"],
    ["Pacific/Apia", "2011-12", "2011-12-01T10:00Z 2011-12-31T10:00Z"],
  ])("bounds(…) in %s of %s are %s", (zone, text, expected) => expect(boundsIn(zone, text)).toBe(expected));

  test("bounds(date) stay within what a Date can hold", () => {
    const zone = zoneOf("Asia/Gaza");
    for (const text of ["Y-271821", "-271821-04-20", "Y275760", "+275760-09-13", "+275760-09-13T00"]) {
      const value = read(text);
      const { earliest, latest } = expressionBounds(value, zone);
      expect(earliest).toBeGreaterThanOrEqual(-8.64e15);
      expect(latest).toBeLessThanOrEqual(8.64e15);
      expect(earliest).toBeLessThanOrEqual(latest);
    }
  });

  test("bounds(date) keep fractions of a millisecond", () => {
    const value = read("1970-01-01T00:00:00.0005Z");
    expect(value.kind === "date" && bounds(value.date, zoneOf("UTC"))).toEqual({
      earliest: 0.5,
      latest: 0.5,
    });
  });
});

describe("bounds of an expression", () => {
  test.each([
    ["2023-10-07/2023-10-30", "2023-10-07T00:00Z 2023-10-31T00:00Z"],
    ["2023-10-07/2023-10-07", "2023-10-07T00:00Z 2023-10-08T00:00Z"],
    ["2023-10-07/2023-10-30T12:00", "2023-10-07T00:00Z 2023-10-30T12:00Z"],
    ["2023-10-07/..", "2023-10-07T00:00Z Infinity"],
    ["/2023", "-Infinity 2024-01-01T00:00Z"],
    ["/", "-Infinity Infinity"],
    ["2023-10-30/2023-10-07", "2023-10-30T00:00Z 2023-10-31T00:00Z"],
    ["[2023-10-07..2023-10-30]", "2023-10-07T00:00Z 2023-10-31T00:00Z"],
    ["[2023-10-30..2023-10-07]", "2023-10-07T00:00Z 2023-10-31T00:00Z"],
    ["[..2023]", "-Infinity 2024-01-01T00:00Z"],
    ["[2023..]", "2023-01-01T00:00Z Infinity"],
    ["[1672,1667]", "1667-01-01T00:00Z 1673-01-01T00:00Z"],
    ["{1667,1670..1672}", "1667-01-01T00:00Z 1673-01-01T00:00Z"],
    ["{1667,1670..}", "1667-01-01T00:00Z Infinity"],
  ])("expressionBounds(%s) are %s", (text, expected) => expect(boundsIn("UTC", text)).toBe(expected));
});

describe("isReversed", () => {
  test.each([
    ["2023-10-30/2023-10-07", true],
    ["2023-10-08/2023-10-07", true],
    ["2023-10-07/2023-10-07", false],
    ["2023-10-07/2023-10", false],
    ["2023-10-07T12:00/2023-10-07", false],
    ["2023-10-07T12:00Z/2023-10-07T12:00Z", false],
    ["2023-10-07T12:00Z/2023-10-07T11:59Z", true],
    ["2023-10-07T12:00+03:00/2023-10-07T11:00Z", false],
    ["2023-10-07/2023-10-07T00:00", false],
    ["2023-10-08/2023-10-07T23:59", true],
    ["[2023-10-30..2023-10-07]", true],
    ["[2023-10-07..2023-10-30]", false],
    ["../2023", false],
    ["2023/", false],
    ["[2024,2023]", false],
    ["2023", false],
  ])("isReversed(%s) is %s", (text, reversed) =>
    expect(isReversed(read(text), zoneOf("UTC"))).toBe(reversed),
  );
});

test("precisionRank(p) grows from fine to coarse", () => {
  expect(precisions.map(precisionRank)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  expect(precisionRank("day")).toBeLessThan(precisionRank("month"));
});
