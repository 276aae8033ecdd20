import fc from "fast-check";
import { expect, test } from "vitest";
import type { CountStrip } from "../../../src/layout/frame.ts";
import { columnNodes } from "../../../src/scene/countNodes.ts";
import { lightPalette, paintWith } from "../../../src/scene/theme.ts";

const width = 5;

/** A strip of ten pixels above 100 with a column in each of the buckets. */
const stripOf = (buckets: readonly number[]): CountStrip => ({
  lane: 0,
  foot: 100,
  height: 10,
  columns: buckets.map((bucket) => ({
    bucket,
    x0: bucket * width,
    x1: (bucket + 1) * width,
    height: 1 + (bucket % 10),
    count: 1 + bucket,
  })),
  wideColumns: [],
  wide: null,
});

/** The boxes that a path of rectangles encloses. */
function boxesOf(path: unknown): readonly { from: number; to: number; top: number; foot: number }[] {
  return [...String(path).matchAll(/M(-?\d+) (\d+)(v|V)(-?\d+)H(-?\d+)V\2Z/g)].map(
    ([, x0, foot, relative, y, x1]) => ({
      from: Math.min(Number(x0), Number(x1)),
      to: Math.max(Number(x0), Number(x1)),
      top: relative === "v" ? Number(foot) + Number(y) : Number(y),
      foot: Number(foot),
    }),
  );
}

function drawn(strip: CountStrip, s: 1 | -1) {
  const [ground, columns] = columnNodes([strip], paintWith(lightPalette), s, () => "hue-0");
  return {
    ground: boxesOf(ground?.attributes["d"]),
    columns: boxesOf(columns?.attributes["d"]),
  };
}

const someBuckets = fc.uniqueArray(fc.nat(400), { minLength: 1, maxLength: 60 });

test("every column stands on ground as tall as the tallest could be, which ends where columns do", () => {
  fc.assert(
    fc.property(someBuckets, fc.constantFrom<1 | -1>(1, -1), (buckets, s) => {
      const { ground, columns } = drawn(stripOf(buckets.sort((a, b) => a - b)), s);
      expect(columns).toHaveLength(buckets.length);
      for (const { from, to, foot } of columns) {
        const below = ground.filter((box) => box.from <= from && box.to >= to);
        expect(below).toEqual([expect.objectContaining({ top: 90, foot })]);
      }
      for (const { from, to } of ground) {
        expect(columns.some((column) => column.from === from)).toBe(true);
        expect(columns.some((column) => column.to === to)).toBe(true);
      }
    }),
    { seed: 20_231_007, numRuns: 200 },
  );
});

test("the ground goes on over a short gap and ends before a long one", () => {
  const { ground } = drawn(stripOf([0, 5, 17, 30, 31]), 1);
  expect(ground.map(({ from, to }) => [from, to])).toEqual([
    [0, 18 * width - 1],
    [30 * width, 32 * width - 1],
  ]);
});

test("wide columns are one outline while something goes on, and stand apart where it ends or none follows", () => {
  const wide = (x0: number, x1: number, height: number, goesOn: boolean) => ({
    span: { start: x0, end: x1 },
    x0,
    x1,
    height,
    count: 1,
    goesOn,
  });
  const pathOf = (wideColumns: CountStrip["wideColumns"], s: 1 | -1 = 1) => {
    const [, first] = columnNodes(
      [{ ...stripOf([]), wideColumns }],
      paintWith(lightPalette),
      s,
      () => "hue-0",
    );
    return first?.attributes["d"];
  };
  expect(pathOf([wide(0, 40, 4, true), wide(40, 90, 6, true), wide(90, 120, 6, false)])).toBe(
    "M0 100V96H40V94H119V100Z",
  );
  expect(pathOf([wide(0, 40, 4, false), wide(40, 90, 4, false)])).toBe("M0 100V96H39V100ZM40 100V96H89V100Z");
  expect(pathOf([wide(0, 40, 4, true), wide(60, 90, 4, false)])).toBe("M0 100V96H40V100ZM60 100V96H89V100Z");
  expect(pathOf([wide(0, 40, 4, true), wide(40, 90, 6, false)], -1)).toBe("M0 100V96H-40V94H-89V100Z");
});

test("nothing is painted where nothing is counted", () => {
  expect(columnNodes([], paintWith(lightPalette), 1, () => "hue-0")).toEqual([]);
});
