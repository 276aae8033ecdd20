import { describe, expect, test } from "vitest";

import type { Span } from "../../../src/base/units.ts";
import {
  coarserUnit,
  floorTo,
  maxTicks,
  next,
  ticks,
  tickUnitFor,
  tickUnits,
  type TickUnit,
} from "../../../src/time/ticks.ts";
import { createZone, fieldsAt, type Zone } from "../../../src/time/zone.ts";
import { slowTicks } from "./slowTicks.ts";
import { random } from "./random.ts";

const zoneOf = (name: string): Zone => {
  const zone = createZone(name);
  if (zone === null) throw new Error(`no zone ${name}`);
  return zone;
};

const at = (text: string): number => new Date(text).getTime();
const span = (start: string, end: string): Span => ({ start: at(start), end: at(end) });
const unit = (text: string): TickUnit => {
  const [step, name] = text.split(" ") as [string, TickUnit["unit"]];
  return { unit: name, step: Number(step) };
};
const hours = 3_600_000;

/** Ticks as clocks in the zone show them: `10-07 06:30`. */
function clocks(text: string, within: Span, name: string): readonly string[] {
  const zone = zoneOf(name);
  const two = (n: number): string => String(n).padStart(2, "0");
  return ticks(unit(text), within, zone).map((tick) => {
    const { month, day, hour, minute } = fieldsAt(tick, zone);
    return `${two(month)}-${two(day)} ${two(hour)}:${two(minute)}`;
  });
}

const years = (step: number, from: number, to: number): readonly number[] => {
  const utc = zoneOf("UTC");
  const year = (n: number): number => new Date(0).setUTCFullYear(n, 0, 1);
  return ticks({ unit: "year", step }, { start: year(from), end: year(to) }, utc).map(
    (tick) => fieldsAt(tick, utc).year,
  );
};

describe("ticks of the calendar", () => {
  test("ticks(1 day, span, zone) are local midnights, both ends of the span included", () => {
    expect(clocks("1 day", span("2023-10-05T21:00Z", "2023-10-07T21:00Z"), "Asia/Gaza")).toEqual([
      "10-06 00:00",
      "10-07 00:00",
      "10-08 00:00",
    ]);
  });

  test("ticks(1 day, …) are 25 hours apart over the day Gaza's clocks go back", () => {
    const found = ticks(unit("1 day"), span("2023-10-27T00:00Z", "2023-10-30T00:00Z"), zoneOf("Asia/Gaza"));
    expect(found.map((tick, i) => (tick - (found[i - 1] ?? NaN)) / hours)).toEqual([NaN, 25, 24]);
  });

  test("ticks(1 day, …) stand at the first instant of a day without midnight", () => {
    expect(clocks("1 day", span("2018-11-03T12:00Z", "2018-11-05T12:00Z"), "America/Sao_Paulo")).toEqual([
      "11-04 01:00",
      "11-05 00:00",
    ]);
  });

  test("ticks(1 day, …) have none for a day that a zone left out, and none twice", () => {
    expect(clocks("1 day", span("2011-12-29T00:00Z", "2012-01-01T00:00Z"), "Pacific/Apia")).toEqual([
      "12-29 00:00",
      "12-31 00:00",
      "01-01 00:00",
    ]);
  });

  test("ticks(1 day, …) begin a day once where midnight comes twice", () => {
    const found = clocks("1 day", span("2023-11-04T00:00Z", "2023-11-07T00:00Z"), "America/Havana");
    expect(found).toEqual(["11-04 00:00", "11-05 00:00", "11-06 00:00"]);
  });

  test("ticks(5 day, …) are the 1st, 5th, 10th … 25th, ticks(10 day, …) the 1st, 10th, 20th of every month", () => {
    const winter = span("2024-02-01T00:00Z", "2024-03-05T00:00Z");
    const days = (found: readonly string[]): readonly string[] => found.map((text) => text.slice(0, 5));
    expect(days(clocks("5 day", winter, "UTC"))).toEqual([
      ..."02-01 02-05 02-10 02-15 02-20 02-25".split(" "),
      ..."03-01 03-05".split(" "),
    ]);
    expect(days(clocks("10 day", winter, "UTC"))).toEqual("02-01 02-10 02-20 03-01".split(" "));
  });

  test("ticks(1 week, …) are Mondays", () => {
    const found = clocks("1 week", span("2023-10-01T00:00Z", "2023-10-20T00:00Z"), "UTC");
    expect(found).toEqual(["10-02 00:00", "10-09 00:00", "10-16 00:00"]);
  });

  test("ticks(3 month, …) are quarters, ticks(6 month, …) halves", () => {
    const year = span("2023-01-02T00:00Z", "2024-01-01T00:00Z");
    expect(clocks("3 month", year, "UTC").map((text) => text.slice(0, 2))).toEqual(["04", "07", "10", "01"]);
    expect(clocks("6 month", year, "UTC").map((text) => text.slice(0, 2))).toEqual(["07", "01"]);
  });

  test("ticks(n year, …) are multiples as readers count, and there is no year 0", () => {
    expect(years(1, -2, 2)).toEqual([-2, -1, 0, 1, 2]);
    expect(years(2, -5, 5)).toEqual([-5, -3, -1, 2, 4]);
    expect(years(5, -10, 10)).toEqual([-9, -4, 1, 5, 10]);
    expect(years(100, -250, 250)).toEqual([-199, -99, 1, 100, 200]);
    expect(years(500, -1200, 2023)).toEqual([-999, -499, 1, 500, 1000, 1500, 2000]);
    expect(years(100_000, -250_000, 250_000)).toEqual([-199_999, -99_999, 1, 100_000, 200_000]);
    expect(years(20, 1950, 2023)).toEqual([1960, 1980, 2000, 2020]);
  });
});

describe("ticks of the clock", () => {
  test("ticks(1 hour, …) follow the local clock where the offset is no whole hour", () => {
    expect(clocks("1 hour", span("2023-10-07T00:00Z", "2023-10-07T02:00Z"), "Asia/Kathmandu")).toEqual([
      "10-07 06:00",
      "10-07 07:00",
    ]);
  });

  test("ticks(1 hour, …) show the hour that comes twice twice, and skip the hour that never comes", () => {
    expect(clocks("1 hour", span("2024-11-03T04:00Z", "2024-11-03T07:00Z"), "America/New_York")).toEqual([
      "11-03 00:00",
      "11-03 01:00",
      "11-03 01:00",
      "11-03 02:00",
    ]);
    expect(clocks("1 hour", span("2024-03-10T06:00Z", "2024-03-10T08:00Z"), "America/New_York")).toEqual([
      "03-10 01:00",
      "03-10 03:00",
      "03-10 04:00",
    ]);
  });

  test("ticks(6 hour, …) show a midnight that comes twice once, and one that never comes at its first instant", () => {
    expect(clocks("6 hour", span("2023-11-04T16:00Z", "2023-11-05T12:00Z"), "America/Havana")).toEqual([
      "11-04 12:00",
      "11-04 18:00",
      "11-05 00:00",
      "11-05 06:00",
    ]);
    expect(clocks("6 hour", span("2018-11-03T20:00Z", "2018-11-04T08:00Z"), "America/Sao_Paulo")).toEqual([
      "11-03 18:00",
      "11-04 01:00",
      "11-04 06:00",
    ]);
  });

  test("ticks(1 hour, …) over a shift of half an hour", () => {
    expect(clocks("1 hour", span("2023-09-30T14:00Z", "2023-09-30T17:00Z"), "Australia/Lord_Howe")).toEqual([
      "10-01 01:00",
      "10-01 02:30",
      "10-01 03:00",
      "10-01 04:00",
    ]);
    expect(clocks("1 hour", span("2023-04-01T13:30Z", "2023-04-01T16:30Z"), "Australia/Lord_Howe")).toEqual([
      "04-02 01:00",
      "04-02 02:00",
      "04-02 03:00",
    ]);
  });

  test("ticks(2 millisecond, …) need no whole instants", () => {
    expect(ticks(unit("2 millisecond"), { start: 0.5, end: 6.5 }, zoneOf("UTC"))).toEqual([2, 4, 6]);
  });
});

describe("all ticks", () => {
  test("ticks(…) are none where the span is none, or no numbers", () => {
    const utc = zoneOf("UTC");
    expect(ticks(unit("1 day"), { start: 1, end: 0 }, utc)).toEqual([]);
    expect(ticks(unit("1 day"), { start: NaN, end: 1 }, utc)).toEqual([]);
    expect(ticks(unit("1 day"), { start: 0, end: NaN }, utc)).toEqual([]);
    expect(ticks(unit("1 day"), { start: 0, end: 0 }, utc)).toEqual([0]);
  });

  test("ticks(…) are at most 2,000, the earliest ones", () => {
    const found = ticks(unit("1 millisecond"), { start: 0, end: 8e15 }, zoneOf("UTC"));
    expect(found).toHaveLength(maxTicks);
    expect(found.at(-1)).toBe(maxTicks - 1);
    expect(ticks(unit("1 day"), { start: -Infinity, end: Infinity }, zoneOf("Asia/Gaza"))).toHaveLength(
      maxTicks,
    );
  });

  test("ticks(…) at both ends of time stay within what a Date can hold", () => {
    for (const tick of tickUnits) {
      const end = ticks(tick, { start: 8.64e15 - 10, end: 8.7e15 }, zoneOf("Asia/Gaza"));
      const start = ticks(tick, { start: -8.7e15, end: -8.64e15 + 10 }, zoneOf("Asia/Gaza"));
      expect([...start, ...end].every((instant) => Math.abs(instant) <= 8.64e15)).toBe(true);
    }
  });

  const zones = [
    "UTC",
    "Asia/Gaza",
    "America/St_Johns",
    "Pacific/Apia",
    "Australia/Lord_Howe",
    "America/Juneau",
    "Europe/Paris",
  ];
  test.each(zones)("floorTo(unit, t) <= t < next(unit, t), with no tick between the two (%s)", (name) => {
    const zone = zoneOf(name);
    const { int, pick } = random(11);
    const units = [...tickUnits, unit("1 week"), unit("2 week"), unit("4 month")];
    for (let i = 0; i < 6000; i++) {
      const tick = pick(units);
      const t =
        i % 10 === 0
          ? int(-8e15, 8e15)
          : Date.UTC(int(1840, 2040), int(0, 11), int(1, 31), 0, 0, 0, int(0, 86_400_000));
      const floor = floorTo(tick, t, zone);
      const following = next(tick, t, zone);
      const right =
        floor <= t &&
        t < following &&
        floorTo(tick, floor, zone) === floor &&
        next(tick, floor, zone) === following &&
        // Beyond the last instant of a Date doubles no longer count milliseconds.
        (following > 8.64e15 ||
          (floorTo(tick, following, zone) === following && floorTo(tick, following - 1, zone) === floor));
      if (!right) expect([tick, name, t, floor, following]).toEqual("neighbours");
    }
  });

  // Around changes of clocks of every kind: an hour, half an hour, a day, at midnight, a minute past it, by seconds.
  test.each([
    ["Asia/Gaza", "2023-10-27T23:00Z"],
    ["Asia/Gaza", "2016-03-25T23:00Z"],
    ["America/New_York", "2024-03-10T07:00Z"],
    ["America/New_York", "2024-11-03T06:00Z"],
    ["America/Sao_Paulo", "2018-11-04T03:00Z"],
    ["America/Sao_Paulo", "2018-02-18T02:00Z"],
    ["America/Havana", "2023-11-05T05:00Z"],
    ["America/St_Johns", "2010-11-07T02:31Z"],
    ["America/St_Johns", "2010-03-14T03:31Z"],
    ["Australia/Lord_Howe", "2023-04-01T15:00Z"],
    ["Australia/Lord_Howe", "2023-09-30T15:30Z"],
    ["Pacific/Apia", "2011-12-30T10:00Z"],
    ["America/Juneau", "1867-10-19T00:31:13Z"],
    ["Europe/Paris", "1911-03-10T23:50:39Z"],
    ["Asia/Kathmandu", "1985-12-31T18:30Z"],
  ])("ticks(unit, span, %s) around %s are what a minute by minute reading of Intl gives", (name, change) => {
    const middle = at(change);
    const around = { start: middle - 30 * hours, end: middle + 30 * hours };
    const zone = zoneOf(name);
    const steps = ["15 minute", "30 minute", "1 hour", "3 hour", "6 hour", "12 hour", "1 day"].map(unit);
    const slow = slowTicks(steps, around, name, middle);
    steps.forEach((step, i) => {
      const found = slow[i] ?? [];
      expect([step, ticks(step, around, zone)]).toEqual([step, found]);
      // Both neighbours of instants on, before and between the ticks and near the change.
      const first = found[0] ?? Infinity;
      const last = found.at(-1) ?? -Infinity;
      const minutes = Array.from({ length: 700 }, (_, n) => middle + (n - 350) * 5 * 60_000 + (n % 3) - 1);
      for (const t of [...minutes, ...found, ...found.map((tick) => tick - 1)]) {
        if (t < first || t >= last) continue;
        const near = [found.findLast((tick) => tick <= t), found.find((tick) => tick > t)];
        const given = [floorTo(step, t, zone), next(step, t, zone)];
        if (near[0] !== given[0] || near[1] !== given[1]) expect([step, t, given]).toEqual([step, t, near]);
      }
    });
  });
});

describe("which unit", () => {
  test.each([
    [0.01, 60, "1 millisecond"],
    [1, 60, "100 millisecond"],
    [60_000, 60, "1 hour"],
    [60_001, 60, "3 hour"],
    [1_440_000, 60, "1 day"],
    [1_500_000, 60, "5 day"],
    [6_000_000, 60, "10 day"],
    [13_000_000, 60, "1 month"],
    [5e8, 60, "1 year"],
    [1e13, 60, "20000 year"],
    [1e18, 60, "500000 year"],
    [NaN, 60, "500000 year"],
  ])("tickUnitFor(%d ms/px, %d px) is %s", (msPerPx, minGap, expected) => {
    expect(tickUnitFor(msPerPx, minGap)).toEqual(unit(expected));
  });

  test("tickUnitFor(msPerPx, 50) gives ticks 50 px apart at every scale, and no finer unit would", () => {
    const utc = zoneOf("UTC");
    const { int } = random(3);
    for (let power = -6; power < 40; power += 0.25) {
      const msPerPx = 2 ** power;
      const tick = tickUnitFor(msPerPx, 50);
      const width = msPerPx * 2000;
      const start = Date.UTC(int(1900, 2000), int(0, 11));
      const found = ticks(tick, { start, end: Math.min(start + width, 8.64e15) }, utc);
      const gaps = found.slice(1).map((instant, i) => (instant - found[i]!) / msPerPx);
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(50);
      const finer =
        tickUnits[tickUnits.findIndex(({ unit, step }) => unit === tick.unit && step === tick.step) - 1];
      if (finer === undefined || found.length < 2) continue;
      const many = ticks(finer, { start, end: Math.min(start + 5000 * 86_400_000 + width, 8.64e15) }, utc);
      // Years are taken as 365 days: a leap year must not decide.
      expect(Math.min(...many.slice(1).map((instant, i) => (instant - many[i]!) / msPerPx))).toBeLessThan(
        50 * 1.005,
      );
    }
  });

  test("tickUnits: from a second to half a year, a coarser row has no tick that the finer has not", () => {
    const utc = zoneOf("UTC");
    const from = tickUnits.findIndex(({ unit }) => unit === "second");
    const to = tickUnits.findIndex(({ unit }) => unit === "year");
    for (let i = from; i < to; i++) {
      const start = Date.UTC(2023, 1, 1);
      const coarse = ticks(tickUnits[i + 1]!, { start, end: start + 5e10 }, utc).slice(0, 50);
      for (const tick of coarse) expect(floorTo(tickUnits[i]!, tick, utc)).toBe(tick);
    }
  });

  test.each([
    ["20 millisecond", "1 second"],
    ["5 second", "1 minute"],
    ["30 minute", "1 day"],
    ["6 hour", "1 day"],
    ["5 day", "1 month"],
    ["1 week", "1 month"],
    ["3 month", "1 year"],
    ["1 year", "10 year"],
    ["2 year", "10 year"],
    ["5 year", "100 year"],
    ["20 year", "100 year"],
    ["50 year", "1000 year"],
  ])("coarserUnit(%s) is %s", (fine, coarse) => expect(coarserUnit(unit(fine))).toEqual(unit(coarse)));

  test("coarserUnit(100 year) is null: such years say all", () =>
    expect(coarserUnit(unit("100 year"))).toBeNull());
});
