import { describe, expect, test } from "vitest";
import { fitSpan, robustExtent } from "../../../src/view/fit.ts";
import {
  densestScaleOf,
  levelOf,
  panBy,
  spanOf,
  viewOf,
  zoomAt,
  zoomStep,
} from "../../../src/view/viewport.ts";
import { seeded, seeds } from "../seeds.ts";

const extentOf = (moments: ArrayLike<number>) =>
  robustExtent(
    Array.from(moments, (_, i) => i),
    moments,
    moments,
  );

describe("the view", () => {
  test("viewOf(span, width) and spanOf(view, width) are each other's inverse", () => {
    const span = { start: 1.6e12, end: 1.7e12 };
    const back = spanOf(viewOf(span, 900), 900);
    expect(back.start).toBeCloseTo(span.start, 0);
    expect(back.end).toBeCloseTo(span.end, 0);
  });

  test.each(seeds)("zooming in and out by the same steps returns to the same view (seed %i)", (seed) => {
    const random = seeded(seed);
    const view = { start: 1.6e12 + random() * 1e11, msPerPx: 1e4 + random() * 1e7, top: 0 };
    const x = random() * 1000;
    let moved = view;
    for (let i = 0; i < 6; i++) moved = zoomAt(moved, x, zoomStep);
    for (let i = 0; i < 6; i++) moved = zoomAt(moved, x, 1 / zoomStep);
    expect(moved.msPerPx / view.msPerPx).toBeCloseTo(1, 12);
    expect(Math.abs(moved.start - view.start) / view.msPerPx).toBeLessThan(0.01);
  });

  test("panBy(view, dx) keeps the scale", () => {
    expect(panBy({ start: 0, msPerPx: 3, top: 0 }, 10)).toEqual({ start: 30, msPerPx: 3, top: 0 });
  });

  test.each([0.01, 1, 1.5, 1024, 5e9])("a scale of %f lies in its level", (scale) => {
    const densest = densestScaleOf(levelOf(scale));
    expect(scale).toBeLessThanOrEqual(densest * (1 + 1e-6));
    expect(scale).toBeGreaterThanOrEqual((densest / 2) * (1 - 1e-6));
  });
});

describe("fitSpan(extent, fallback)", () => {
  const year = (y: number): number => Date.UTC(y, 0, 1);

  test("leaves a far outlier to itself", () => {
    const starts = [...Array.from({ length: 61 }, (_, i) => year(1957 + i)), year(2918)];
    const { start, end } = fitSpan(extentOf(starts), 0);
    expect(start).toBeLessThan(year(1957));
    expect(end).toBeGreaterThan(year(2017));
    expect(end).toBeLessThan(year(2100));
  });

  test("shows a day around one moment, and around the fallback without events", () => {
    expect(fitSpan(extentOf([1e12]), 0)).toEqual({
      start: 1e12 - 43_200_000,
      end: 1e12 + 43_200_000,
    });
    expect(fitSpan(extentOf([]), 5)).toEqual({ start: 5 - 43_200_000, end: 5 + 43_200_000 });
  });

  test("shows moments apart that are some milliseconds from each other", () => {
    const { start, end } = fitSpan(extentOf([1e12, 1e12 + 10]), 0);
    expect(start).toBeLessThan(1e12);
    expect(end).toBeGreaterThan(1e12 + 10);
    expect(end - start).toBeLessThan(12);
  });
});
