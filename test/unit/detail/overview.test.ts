import { describe, expect, test } from "vitest";
import type { Span } from "../../../src/base/units.ts";
import { findLong, type TimedEvents } from "../../../src/detail/longEvents.ts";
import { createOverview, type Overview, windowShares } from "../../../src/detail/overview.ts";
import { seeded, seeds } from "../seeds.ts";

const span = { start: 0, end: 1000 };

/** Events of a seed: moments, and one in four that lasts. */
function eventsOf(seed: number, count = 200): TimedEvents & { readonly count: number } {
  const random = seeded(seed);
  const start = Float64Array.from({ length: count }, () => random() * 1200 - 100).sort();
  const end = start.map((at) => at + (random() < 0.25 ? random() * 400 : 0));
  return {
    count,
    events: Int32Array.from({ length: count }, (_, i) => i),
    order: start,
    start,
    end,
    lasted: () => true,
  };
}

const overviewOf = (events: TimedEvents, within: Span, columns: number): Overview =>
  createOverview({ ...events, long: findLong(events) }, within, columns);

describe("createOverview", () => {
  test.each(seeds)("counts each event inside the span once (seed %i)", (seed) => {
    const events = eventsOf(seed);
    const overview = overviewOf(events, span, 37);
    const inside = [...(events.events as Int32Array)].filter((event) => {
      const at = events.order[event]!;
      return at >= span.start && at < span.end;
    });
    expect(overview.counts.reduce((a, b) => a + b, 0)).toBe(inside.length);
    expect(overview.most).toBe(Math.max(...overview.counts));
  });

  test.each(seeds)("shares what happened once in a long stretch among its columns (seed %i)", (seed) => {
    const events = { ...eventsOf(seed), lasted: () => false };
    const overview = overviewOf(events, { start: -200, end: 2000 }, 73);
    expect(overview.counts.reduce((a, b) => a + b, 0)).toBeCloseTo(events.count, 6);
    const end = Float64Array.from({ length: events.count }, (_, i) => events.start[i]! + 250);
    const single = overviewOf({ ...events, events: [7], end }, span, 100);
    const from = Math.round(events.start[7]! / 10);
    single.counts.forEach((count, i) => {
      expect(count).toBeCloseTo(i >= from && i < from + 25 ? 1 / 25 : 0, 9);
    });
  });

  test.each(seeds)("lays processes in rows where none overlaps another (seed %i)", (seed) => {
    const { processes } = overviewOf(eventsOf(seed), span, 37);
    expect(processes.length).toBeGreaterThan(0);
    for (const a of processes) {
      expect(a.end - a.start).toBeGreaterThanOrEqual(25);
      expect(a.start).toBeGreaterThanOrEqual(span.start);
      expect(a.end).toBeLessThanOrEqual(span.end);
      for (const b of processes) {
        if (a !== b && a.row === b.row) expect(a.end <= b.start || b.end <= a.start).toBe(true);
      }
    }
  });

  test("draws nothing long for what happened once somewhere in between", () => {
    expect(overviewOf({ ...eventsOf(1), lasted: () => false }, span, 37).processes).toEqual([]);
  });

  test("has empty columns for no events", () => {
    const overview = overviewOf({ ...eventsOf(1), events: [] }, span, 4);
    expect([...overview.counts]).toEqual([0, 0, 0, 0]);
    expect(overview.most).toBe(0);
  });
});

describe("windowShares", () => {
  test("cuts a view at the ends of the span, and has none for a view outside", () => {
    expect(windowShares({ start: 250, end: 500 }, span)).toEqual({ start: 0.25, end: 0.5 });
    expect(windowShares({ start: -500, end: 2000 }, span)).toEqual({ start: 0, end: 1 });
    expect(windowShares({ start: 1000, end: 2000 }, span)).toBeNull();
  });
});
