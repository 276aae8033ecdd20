import { describe, expect, test } from "vitest";
import { gregorian } from "../../../src/time/calendar.ts";
import { countAt, countStart, countUnits, isClockUnit, type Origin } from "../../../src/time/count.ts";
import { dayNumber } from "../../../src/time/civil.ts";
import { createZone, instantOf, type Zone } from "../../../src/time/zone.ts";
import { seeded, seeds } from "../seeds.ts";

const zone = (name: string): Zone => createZone(name)!;
const originOf = (year: number, month: number, day: number, instant: number | null = null): Origin => ({
  day: dayNumber(year, month, day),
  instant,
});
const iso = (at: number): string => new Date(at).toISOString();

describe("a count from a day", () => {
  test("counts local days, whether 23, 24 or 25 hours long", () => {
    const berlin = zone("Europe/Berlin");
    const from = originOf(2023, 3, 25);
    const day = { unit: "day", step: 1 } as const;
    const start = (n: number): string => iso(countStart(day, n, from, berlin, gregorian));
    expect([-1, 0, 1, 2].map(start)).toEqual([
      "2023-03-23T23:00:00.000Z",
      "2023-03-24T23:00:00.000Z",
      "2023-03-25T23:00:00.000Z",
      "2023-03-26T22:00:00.000Z",
    ]);
    const at = instantOf({ year: 2023, month: 3, day: 26, hour: 23, minute: 59 }, berlin).instant;
    expect(countAt(day, at, from, berlin, gregorian)).toBe(1);
    expect(countAt(day, at + 60_000, from, berlin, gregorian)).toBe(2);
  });

  test("keeps the number of the day that Apia left out, which has no length", () => {
    const apia = zone("Pacific/Apia");
    const from = originOf(2011, 12, 28);
    const day = { unit: "day", step: 1 } as const;
    const starts = [1, 2, 3].map((n) => countStart(day, n, from, apia, gregorian));
    expect(starts[2]! - starts[1]!).toBe(0);
    expect(starts[1]! - starts[0]!).toBe(86_400_000);
    expect(countAt(day, starts[1]!, from, apia, gregorian)).toBe(3);
  });

  test("counts months and years by the day of the month, the last one of a shorter month", () => {
    const from = originOf(2024, 1, 31);
    const month = { unit: "month", step: 1 } as const;
    const year = { unit: "year", step: 1 } as const;
    const start = (unit: typeof month | typeof year, n: number): string =>
      iso(countStart(unit, n, from, zone("UTC"), gregorian)).slice(0, 10);
    expect([-14, -2, 1, 2, 13].map((n) => start(month, n))).toEqual([
      "2022-11-30",
      "2023-11-30",
      "2024-02-29",
      "2024-03-31",
      "2025-02-28",
    ]);
    expect([-1, 1].map((n) => start(year, n))).toEqual(["2023-01-31", "2025-01-31"]);
    expect(countAt(month, Date.UTC(2024, 1, 28), from, zone("UTC"), gregorian)).toBe(0);
    expect(countAt(month, Date.UTC(2024, 1, 29), from, zone("UTC"), gregorian)).toBe(1);
  });

  test("counts hours from the instant", () => {
    const at = Date.UTC(2023, 9, 7, 3, 29);
    const hour = { unit: "hour", step: 3 } as const;
    const from = originOf(2023, 10, 7, at);
    expect(countStart(hour, -3, from, zone("UTC"), gregorian)).toBe(at - 10_800_000);
    expect(countAt(hour, at - 1, from, zone("UTC"), gregorian)).toBe(-3);
    expect(countAt(hour, at + 10_799_999, from, zone("UTC"), gregorian)).toBe(0);
  });

  test.each(seeds)("holds from its start to the next one, in every unit and zone (seed %i)", (seed) => {
    const random = seeded(seed);
    const names = ["UTC", "Europe/Berlin", "America/New_York", "Asia/Gaza", "Pacific/Apia"];
    const where = zone(names[Math.floor(random() * names.length)]!);
    const origin = Math.floor((random() - 0.3) * 2e12);
    const from: Origin = { day: Math.floor(origin / 86_400_000), instant: origin };
    for (const unit of countUnits) {
      const reach = isClockUnit(unit) ? 1e9 : 1e12;
      for (let i = 0; i < 8; i++) {
        const at = Math.floor(origin + (random() - 0.5) * reach);
        const n = countAt(unit, at, from, where, gregorian);
        expect(n % unit.step).toBeCloseTo(0);
        expect(countStart(unit, n, from, where, gregorian)).toBeLessThanOrEqual(at);
        expect(countStart(unit, n + unit.step, from, where, gregorian)).toBeGreaterThan(at);
      }
    }
  });
});
