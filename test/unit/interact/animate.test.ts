import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { animateView } from "../../../src/interact/animate.ts";
import type { ViewAnimation } from "../../../src/interact/animate.ts";
import type { Viewport } from "../../../src/view/viewport.ts";

const view = (start: number, msPerPx: number, top = 0): Viewport => ({ start, msPerPx, top });

/** Plays an animation frame by frame. */
const play = (animation: Pick<ViewAnimation, "from" | "to"> & Partial<ViewAnimation>) => {
  const views: Viewport[] = [];
  const ends: boolean[] = [];
  let time = 5000;
  let pending: ((time: number) => void) | null = null;
  const running = animateView({
    width: 1000,
    duration: 250,
    apply: (seen) => views.push(seen),
    onEnd: (arrived) => ends.push(arrived),
    schedule: (frame) => {
      pending = frame;
      return () => {
        pending = null;
      };
    },
    ...animation,
  });
  const frame = (ms = 10): boolean => {
    const due = pending;
    pending = null;
    time += ms;
    due?.(time);
    return pending !== null;
  };
  const toEnd = (): void => {
    while (frame());
  };
  return { running, views, ends, frame, toEnd, waits: () => pending !== null };
};

test("an animation begins at `from`, ends at the very `to`, and then resolves", async () => {
  const from = view(0, 1);
  const to = view(300_000, 0.25, 40);
  const { running, views, ends, toEnd } = play({ from, to });
  toEnd();
  expect(views[0]!.start).toBeCloseTo(0, 6);
  expect(views.at(-1)).toBe(to);
  expect(ends).toEqual([true]);
  await expect(running.done).resolves.toBe(true);
});

test("a zoom keeps the moment that both views have at the same place", () => {
  const from = view(0, 8);
  const to = view(200 * 8 - 200, 1);
  const { views, toEnd } = play({ from, to });
  toEnd();
  for (const { start, msPerPx } of views) expect(start + 200 * msPerPx).toBeCloseTo(1600, 6);
  const scales = views.map(({ msPerPx }) => msPerPx);
  expect(scales).toEqual([...scales].sort((a, b) => b - a));
});

test("a way to far draws back on the way", () => {
  const { views, toEnd } = play({ from: view(0, 1), to: view(1e6, 1) });
  toEnd();
  expect(Math.max(...views.map(({ msPerPx }) => msPerPx))).toBeGreaterThan(100);
});

test("stopped on the way it leaves the view there and says so", async () => {
  const { running, views, ends, frame, waits } = play({ from: view(0, 1), to: view(500, 1) });
  frame();
  frame();
  running.stop();
  running.stop();
  expect([views.length, waits(), ...ends]).toEqual([2, false, false]);
  await expect(running.done).resolves.toBe(false);
});

test("stopped by its own drawing it draws no more", async () => {
  const seen: Viewport[] = [];
  const stage = play({
    from: view(0, 1),
    to: view(500, 1),
    apply: (at) => {
      seen.push(at);
      stage.running.stop();
    },
  });
  stage.toEnd();
  expect(seen).toHaveLength(1);
  await expect(stage.running.done).resolves.toBe(false);
});

test("a stop after the end changes nothing", async () => {
  const { running, ends, toEnd } = play({ from: view(0, 1), to: view(500, 1) });
  toEnd();
  running.stop();
  expect(ends).toEqual([true]);
  await expect(running.done).resolves.toBe(true);
});

test.each([
  ["motion is reduced", { reducedMotion: true }],
  ["there is no time", { duration: 0 }],
  ["there is no way", { to: view(0, 1) }],
])("it is there at once when %s", async (_, fields) => {
  const to = view(500, 2);
  const { running, views, ends } = play({ from: view(0, 1), to, ...fields });
  expect(views).toHaveLength(1);
  expect(ends).toEqual([true]);
  await expect(running.done).resolves.toBe(true);
});

test("a drawing that fails on the way does not stop the next frame, and at the end the promise still resolves", async () => {
  const stage = play({
    from: view(0, 1),
    to: view(500, 1),
    apply: () => {
      throw new Error("drawing failed");
    },
  });
  expect(() => stage.frame()).toThrow("drawing failed");
  expect(stage.waits()).toBe(true);
  expect(() => stage.frame(1000)).toThrow("drawing failed");
  await expect(stage.running.done).resolves.toBe(true);
});

describe("for any two views", () => {
  const anyView = fc
    .record({
      start: fc.double({ min: -8e15, max: 8e15, noNaN: true }),
      scale: fc.double({ min: -2, max: 13, noNaN: true }),
    })
    .map(({ start, scale }) => view(start, 10 ** scale));

  test("every view on the way is finite, at a positive scale, and the way begins where it should", () => {
    fc.assert(
      fc.property(anyView, anyView, (from, to) => {
        const { views, toEnd } = play({ from, to });
        toEnd();
        expect(
          views.every(({ start, msPerPx }) => Number.isFinite(start) && msPerPx > 0 && msPerPx < Infinity),
        ).toBe(true);
        if (views.length === 1) return;
        expect(views[0]!.msPerPx / from.msPerPx).toBeCloseTo(1, 6);
        // To a pixel, or to what a double can tell there.
        const tolerance = Math.max(from.msPerPx, Math.abs(from.start) * 1e-15, Math.abs(to.start) * 1e-15);
        expect(Math.abs(views[0]!.start - from.start)).toBeLessThanOrEqual(tolerance);
      }),
      { seed: 5, numRuns: 500 },
    );
  });

  test("the last frames come close to the end, without a jump", () => {
    fc.assert(
      fc.property(anyView, anyView, (from, to) => {
        const { views, frame } = play({ from, to });
        if (views.length === 1) return;
        frame();
        frame(249.99);
        const near = views.at(-1)!;
        expect(near.msPerPx / to.msPerPx).toBeCloseTo(1, 2);
        const tolerance = Math.max(to.msPerPx, Math.abs(from.start) * 1e-14, Math.abs(to.start) * 1e-14);
        expect(Math.abs(near.start - to.start)).toBeLessThanOrEqual(tolerance);
      }),
      { seed: 6, numRuns: 500 },
    );
  });
});
