import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Dataset, Reader } from "../../../src/model/dataset.ts";
import { readInSlices, takeInSlices } from "../../../src/timeline/readSlices.ts";

/** Time goes on by a millisecond with each unit of work, and with each frame that is waited for. */
let clock = 0;
beforeEach(() => {
  vi.useFakeTimers();
  clock = 0;
  vi.spyOn(performance, "now").mockImplementation(() => clock);
  vi.stubGlobal("requestAnimationFrame", (act: () => void) => setTimeout(() => ((clock += 16), act()), 16));
  vi.stubGlobal("cancelAnimationFrame", clearTimeout);
  vi.stubGlobal("scheduler", undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const whole = {} as Dataset;

/** Work of so many milliseconds; notes how long each slice was. */
function readerOf(length: number): { readonly reader: Reader; readonly slices: number[] } {
  let left = length;
  const slices: number[] = [];
  const reader: Reader = {
    step: (isOver) => {
      slices.push(0);
      while (left > 0) {
        left--;
        clock++;
        slices[slices.length - 1]!++;
        if (isOver()) break;
      }
      return left > 0 ? null : whole;
    },
    read: () => length - left,
    total: length,
    issues: () => [],
  };
  return { reader, slices };
}

/** What to do while reading that has nothing else to wait for. */
const plain = {
  isMoving: () => false,
  isAwaited: () => false,
  isFirst: () => false,
  progress: () => undefined,
  prepare: () => [][Symbol.iterator](),
};

describe("readInSlices(reader, listener)", () => {
  test("takes ten milliseconds at a time, and three of each frame while the picture moves", async () => {
    const { reader, slices } = readerOf(100);
    let isMoving = false;
    const done = vi.fn();
    readInSlices(reader, { ...plain, isMoving: () => isMoving, done });
    await vi.advanceTimersByTimeAsync(2);
    expect(slices.every((one) => one === 10)).toBe(true);
    const before = slices.length;
    expect(before).toBeGreaterThan(0);
    isMoving = true;
    await vi.advanceTimersByTimeAsync(80);
    const beside = slices.slice(before + 1);
    expect(beside.length).toBeLessThanOrEqual(5);
    expect(beside.every((one) => one === 3)).toBe(true);
    expect(done).not.toHaveBeenCalled();
    isMoving = false;
    await vi.runAllTimersAsync();
    expect(done).toHaveBeenCalledExactlyOnceWith(whole);
    expect(slices.reduce((a, b) => a + b)).toBe(100);
  });

  test("waits while the first picture is being worked out", async () => {
    const { reader, slices } = readerOf(30);
    let isFirst = true;
    const done = vi.fn();
    readInSlices(reader, { ...plain, isFirst: () => isFirst, done });
    await vi.advanceTimersByTimeAsync(200);
    expect(slices).toEqual([]);
    isFirst = false;
    await vi.runAllTimersAsync();
    expect(slices).toEqual([10, 10, 10]);
    expect(done).toHaveBeenCalledExactlyOnceWith(whole);
  });

  test("does what is one piece when the picture rests, or after three seconds", async () => {
    for (const restsAfter of [500, Infinity]) {
      const { reader } = readerOf(5);
      const began = clock;
      let doneAt: number | null = null;
      let pieces = 0;
      readInSlices(reader, {
        ...plain,
        isMoving: () => clock - began < restsAfter,
        prepare: function* () {
          for (let i = 0; i < 3; i++) yield void (pieces++, (clock += 200));
        },
        done: () => (doneAt = clock - began),
      });
      await vi.advanceTimersByTimeAsync(400);
      expect([pieces, doneAt]).toEqual([0, null]);
      await vi.runAllTimersAsync();
      expect(pieces).toBe(3);
      expect(doneAt).toBeGreaterThan(Math.min(restsAfter, 3000));
      expect(doneAt).toBeLessThan(Math.min(restsAfter, 3000) + 1000);
    }
  });
});

describe("takeInSlices(steps, done)", () => {
  /** So many steps of a millisecond each, of which one may fail. */
  function* steps(count: number, failing = -1): Generator<undefined, void> {
    for (let i = 0; i < count; i++) {
      clock++;
      if (i === failing) throw new Error("cannot go on");
      yield;
    }
  }

  test("takes three milliseconds at a time, each a task of its own, then is done", async () => {
    const done = vi.fn();
    takeInSlices(steps(7), done);
    const times: number[] = [];
    while (done.mock.calls.length === 0) {
      await vi.advanceTimersToNextTimerAsync();
      times.push(clock);
    }
    expect(times).toEqual([3, 6, 7]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("is done once where a step fails, which the page is told", async () => {
    const done = vi.fn();
    takeInSlices(steps(7, 4), done);
    await vi.advanceTimersToNextTimerAsync();
    expect(() => vi.advanceTimersToNextTimer()).toThrow("cannot go on");
    vi.runAllTimers();
    expect(done).toHaveBeenCalledTimes(1);
  });

  test("is never done once it is stopped", () => {
    const done = vi.fn();
    takeInSlices(steps(7), done)();
    vi.runAllTimers();
    expect(done).not.toHaveBeenCalled();
  });
});
