import { describe, expect, test } from "vitest";
import type { LaneBox, Mark } from "../../../src/layout/frame.ts";
import { layoutConnectors } from "../../../src/layout/connectors.ts";

const lane = (n: number): LaneBox => ({
  lane: n,
  key: `${n}`,
  y: n * 100,
  height: 90,
  lines: [],
  count: "",
  indent: 14,
});
const mark = (n: number): Mark =>
  ({
    event: 0,
    lane: n,
    x0: 50,
    x1: 60,
    y: n * 100 + 45,
    figure: { shape: "bar", startCap: "plain" },
  }) as Mark;

describe("layoutConnectors(marks, labels, lanes, viewStart, crowd)", () => {
  const lanes = [0, 1, 2, 3].map(lane);

  test("joins neighbouring lanes by one whole line", () => {
    const [one] = layoutConnectors([mark(0), mark(1)], [], lanes, 0, null);
    expect(one?.segments).toEqual([{ y0: 45, y1: 145 }]);
    expect(one?.stubs).toEqual(one?.segments);
  });

  test("keeps away from lanes that took no part, and at rest says shortly that it goes on", () => {
    const [one] = layoutConnectors([mark(0), mark(2), mark(3)], [], lanes, 0, null);
    expect(one?.segments).toEqual([
      { y0: 45, y1: 95 },
      { y0: 195, y1: 345 },
    ]);
    expect(one?.stubs).toEqual([
      { y0: 45, y1: 63 },
      { y0: 227, y1: 345 },
    ]);
  });

  test("leaves an event of one lane alone", () => {
    expect(layoutConnectors([mark(1)], [], lanes, 0, null)).toEqual([]);
  });

  test("of a crowd leads with the important, then with those of most lanes", () => {
    const many = Array.from({ length: 20 }, (_, event) =>
      [mark(0), mark(1)].map((one) => ({ ...one, event })),
    );
    const wide = [mark(0), mark(1), mark(2)].map((one) => ({ ...one, event: 20 }));
    const importance = new Float64Array(21);
    importance[13] = 2;
    const order = Float64Array.from({ length: 21 }, (_, i) => i * 1000);
    const all = layoutConnectors([...many.flat(), ...wide], [], lanes, 0, { importance, order });
    expect(all).toHaveLength(21);
    const main = all.filter(({ isMain }) => isMain).map(({ event }) => event);
    expect(main).toHaveLength(8);
    expect(main).toEqual(expect.arrayContaining([13, 20]));
  });
});
