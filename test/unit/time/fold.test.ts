import { describe, expect, test } from "vitest";
import { type Break, createFold, piecesIn, unfolded } from "../../../src/time/fold.ts";
import { seeded, seeds } from "../seeds.ts";

const day = 86_400_000;
const asBreak = (start: number, end: number): Break => ({ start, end, empty: { start, end } });

/** Breaks in order and apart, as a seed has them. */
function breaksOf(random: () => number): readonly Break[] {
  let at = -2e12 * random();
  return Array.from({ length: 1 + Math.floor(random() * 9) }, () => {
    const start = Math.round(at + day * (0.1 + random() * 3000));
    at = Math.round(start + day * (0.5 + random() * 30_000));
    return asBreak(start, at);
  });
}

describe("a fold of time", () => {
  test("createFold([]) changes nothing", () => {
    expect(createFold([], 5)).toBe(unfolded);
    expect(unfolded.toAxis(1.5e12)).toBe(1.5e12);
  });

  test("a break of 100 folded to 10 takes 90 from what comes after, and none from what comes before", () => {
    const { toAxis, toTime } = createFold([asBreak(1000, 1100)], 10);
    expect([0, 1000, 1050, 1100, 2000].map(toAxis)).toEqual([0, 1000, 1005, 1010, 1910]);
    expect([0, 1000, 1005, 1010, 1910].map(toTime)).toEqual([0, 1000, 1050, 1100, 2000]);
    expect(toAxis(NaN)).toBeNaN();
    expect([-Infinity, Infinity].map(toAxis)).toEqual([-Infinity, Infinity]);
  });

  test("a break that would not get shorter is left out", () => {
    expect(createFold([asBreak(0, 10)], 10)).toBe(unfolded);
  });

  test.each(seeds)("ascends both ways, and each way leads back (seed %i)", (seed) => {
    const random = seeded(seed);
    const breaks = breaksOf(random);
    const { toAxis, toTime } = createFold(breaks, day * random() * 0.4);
    const [first, last] = [breaks[0]!.start - 100 * day, breaks.at(-1)!.end + 100 * day];
    const times = Array.from({ length: 400 }, () => Math.round(first + random() * (last - first)));
    times.push(...breaks.flatMap(({ start, end }) => [start - 1, start, end, end + 1]));
    times.sort((a, b) => a - b);
    times.forEach((time, i) => {
      const within = breaks.some(({ start, end }) => time > start && time < end);
      // Within a break a millisecond of the axis may be a day.
      if (within) expect(Math.abs(toTime(toAxis(time)) - time)).toBeLessThan(day / 10);
      else expect(toTime(toAxis(time))).toBe(time);
      if (i > 0 && time > times[i - 1]!) expect(toAxis(time)).toBeGreaterThan(toAxis(times[i - 1]!));
    });
  });

  test.each(seeds)("keeps all distances outside of its breaks (seed %i)", (seed) => {
    const random = seeded(seed);
    const breaks = breaksOf(random);
    const fold = createFold(breaks, day * 0.3);
    for (let i = 0; i <= breaks.length; i++) {
      const from = breaks[i - 1]?.end ?? breaks[0]!.start - 500 * day;
      const to = breaks[i]?.start ?? breaks.at(-1)!.end + 500 * day;
      expect(fold.toAxis(to) - fold.toAxis(from)).toBe(to - from);
    }
    expect(fold.toAxis(breaks[0]!.start - 7)).toBe(breaks[0]!.start - 7);
  });

  test("piecesIn(fold, axis) are the stretches between breaks that meet a stretch of the axis", () => {
    const fold = createFold([asBreak(1000, 1100), asBreak(1200, 1300)], 10);
    expect(piecesIn(fold, { start: 900, end: 1050 })).toEqual([
      { start: -Infinity, end: 1000 },
      { start: 1100, end: 1200 },
    ]);
    expect(piecesIn(fold, { start: 1002, end: 1004 })).toEqual([]);
    expect(piecesIn(unfolded, { start: 0, end: 1 })).toEqual([{ start: -Infinity, end: Infinity }]);
  });
});
