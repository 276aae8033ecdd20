import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  first,
  firstInLane,
  last,
  lastInLane,
  nearest,
  nearestBeside,
  nearestInLane,
  nextInLane,
  nextInTime,
} from "../../../src/interact/navigate.ts";
import type { LaneMarks } from "../../../src/interact/navigate.ts";
import type { Target } from "../../../src/interact/host.ts";

/** A lane of marks `[event, start, end]`. */
const lane = (...marks: readonly (readonly [number, number, number])[]): LaneMarks => ({
  events: marks.map(([event]) => event),
  start: (place) => marks[place]![1],
  end: (place) => marks[place]![2],
});

const empty = lane();
const lanes = [
  lane([0, 0, 10], [2, 20, 90], [5, 60, 60]),
  empty,
  lane([1, 10, 20], [2, 20, 90], [9, 60, 70]),
];
const at = (event: number, index: number): Target => ({ event, lane: index });

describe("nextInLane", () => {
  test("goes one by one and stops at the ends", () => {
    expect(nextInLane(lanes, at(0, 0), 1)).toEqual(at(2, 0));
    expect(nextInLane(lanes, at(5, 0), 1)).toBeNull();
    expect(nextInLane(lanes, at(2, 0), -1)).toEqual(at(0, 0));
    expect(nextInLane(lanes, at(0, 0), -1)).toBeNull();
  });

  test("knows no way from an event or a lane that is not there", () => {
    expect(nextInLane(lanes, at(7, 0), 1)).toBeNull();
    expect(nextInLane(lanes, at(0, 9), 1)).toBeNull();
    expect(nextInTime(lanes, at(7, 0), 1)).toBeNull();
  });
});

describe("nextInTime", () => {
  test("meets an event of several lanes once, in the present lane if it is there", () => {
    expect(nextInTime(lanes, at(1, 2), 1)).toEqual(at(2, 2));
    expect(nextInTime(lanes, at(2, 2), 1)).toEqual(at(5, 0));
    expect(nextInTime(lanes, at(5, 0), 1)).toEqual(at(9, 2));
    expect(nextInTime(lanes, at(9, 2), 1)).toBeNull();
  });
});

describe("nearestInLane", () => {
  test("takes the mark over x, else the one with the smaller gap", () => {
    expect(nearestInLane(lanes, 0, 5)).toEqual(at(0, 0));
    expect(nearestInLane(lanes, 0, 14)).toEqual(at(0, 0));
    expect(nearestInLane(lanes, 0, 200)).toEqual(at(2, 0));
    expect(nearestInLane(lanes, 1, 5)).toBeNull();
  });

  test("takes the earlier of two as near, and of two over x the one that begins nearer", () => {
    expect(nearestInLane([lane([3, 0, 0], [4, 10, 10])], 0, 5)).toEqual(at(3, 0));
    expect(nearestInLane(lanes, 0, 60)).toEqual(at(5, 0));
  });
});

test("nearestBeside skips empty lanes and ends at the last", () => {
  expect(nearestBeside(lanes, 0, 12, 1)).toEqual(at(1, 2));
  expect(nearestBeside(lanes, 2, 12, -1)).toEqual(at(0, 0));
  expect(nearestBeside(lanes, 2, 12, 1)).toBeNull();
});

test("nearest falls back to the nearest lane that is not empty, the upper of two", () => {
  expect(nearest(lanes, 1, 12)).toEqual(at(0, 0));
  expect(nearest(lanes, 2, 12)).toEqual(at(1, 2));
  expect(nearest([empty, empty], 0, 12)).toBeNull();
});

test("first and last are those of all lanes, or of one", () => {
  expect([first(lanes), last(lanes)]).toEqual([at(0, 0), at(9, 2)]);
  expect([firstInLane(lanes, 2), lastInLane(lanes, 2)]).toEqual([at(1, 2), at(9, 2)]);
  expect([firstInLane(lanes, 1), lastInLane(lanes, 7), first([]), last([empty])]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

describe("for any lanes", () => {
  /** Events with a start that may tie, in one or more lanes, in order. */
  const anyLanes = fc
    .array(
      fc.record({
        start: fc.integer({ min: 0, max: 12 }),
        length: fc.integer({ min: 0, max: 8 }),
        lanes: fc.subarray([0, 1, 2, 3], { minLength: 1 }),
      }),
      { minLength: 1, maxLength: 24 },
    )
    .map((events) => {
      const ordered = [...events].sort((a, b) => a.start - b.start);
      return [0, 1, 2, 3].map((index) =>
        lane(
          ...ordered.flatMap(({ start, length, lanes: own }, event) =>
            own.includes(index) ? [[event, start, start + length] as const] : [],
          ),
        ),
      );
    });
  const walk = (from: Target | null, next: (at: Target) => Target | null): Target[] => {
    const way: Target[] = [];
    for (let here = from; here !== null && way.length < 100; here = next(here)) way.push(here);
    return way;
  };
  const isMark = (all: readonly LaneMarks[], { event, lane: index }: Target): boolean =>
    Array.from(all[index]!.events).includes(event);

  test("nextInTime from the first meets every event once, in order, always on a mark", () => {
    fc.assert(
      fc.property(anyLanes, (all) => {
        const way = walk(first(all), (here) => nextInTime(all, here, 1));
        const count = new Set(all.flatMap(({ events }) => Array.from(events))).size;
        expect(way.map(({ event }) => event)).toEqual(Array.from({ length: count }, (_, i) => i));
        expect(way.every((here) => isMark(all, here))).toBe(true);
      }),
      { seed: 1 },
    );
  });

  test("nextInTime back from the last meets the same events in reverse", () => {
    fc.assert(
      fc.property(anyLanes, (all) => {
        const there = walk(first(all), (here) => nextInTime(all, here, 1)).map(({ event }) => event);
        const back = walk(last(all), (here) => nextInTime(all, here, -1)).map(({ event }) => event);
        expect(back.reverse()).toEqual(there);
      }),
      { seed: 2 },
    );
  });

  test("nextInLane from the first of a lane meets all of it", () => {
    fc.assert(
      fc.property(anyLanes, fc.integer({ min: 0, max: 3 }), (all, index) => {
        const way = walk(firstInLane(all, index), (here) => nextInLane(all, here, 1));
        expect(way.map(({ event }) => event)).toEqual(all[index]!.events);
        expect(way.at(-1) ?? null).toEqual(lastInLane(all, index));
      }),
      { seed: 3 },
    );
  });

  test("nearestInLane is never farther than any other mark of the lane", () => {
    fc.assert(
      fc.property(
        anyLanes,
        fc.integer({ min: 0, max: 3 }),
        fc.integer({ min: -5, max: 30 }),
        (all, index, x) => {
          const marks = all[index]!;
          const gaps = Array.from(marks.events, (_, i) => Math.max(marks.start(i) - x, x - marks.end(i), 0));
          const found = nearestInLane(all, index, x);
          if (gaps.length === 0) expect(found).toBeNull();
          else expect(gaps[Array.from(marks.events).indexOf(found!.event)]).toBe(Math.min(...gaps));
        },
      ),
      { seed: 4 },
    );
  });
});
