import { describe, expect, test } from "vitest";
import { chart } from "../../bench/chart.mjs";
import { changeSome, from, makeData, to, withChanges } from "../../bench/data.mjs";
import { goalsOf, whyNotCounted } from "../../bench/goals.mjs";
import { exponentOf } from "../../bench/micro/measure.mjs";
import { report } from "../../bench/report.mjs";
import { summarise } from "../../bench/summary.mjs";
import type { Cell, Results } from "../../bench/types.ts";

const cell = (lib: string, n: number, more: Partial<Cell> = {}): Cell => ({
  lib,
  n,
  actors: 1,
  run: 0,
  ...more,
});
const cost = (main: number): { readonly main: number; readonly all: null } => ({ main, all: null });
const results = (cells: readonly Cell[]): Results => ({
  date: "2020-01-02",
  command: "npm run bench",
  machine: "a machine",
  remark: null,
  cells,
  micro: [],
  labels: [],
  text: null,
  page: [],
  engines: null,
  sizes: [],
});

describe("the events that are measured with", () => {
  test("are the same for the same seed, and others for another", () => {
    expect(makeData(50)).toEqual(makeData(50));
    expect(makeData(50, { seed: 2 })).not.toEqual(makeData(50));
  });

  test("lie in the range, end after they start, and each has as many different actors as asked", () => {
    const { events } = makeData(3000, { actors: 4 });
    const wrong = events.filter(
      ({ start, end = start + 1, actors }) =>
        start < from || start >= to || end <= start || new Set(actors).size !== 4,
    );
    expect(wrong).toEqual([]);
  });

  test("have titles of about 70 characters", () => {
    const { events } = makeData(1000);
    const mean = events.reduce((sum, { title }) => sum + title.length, 0) / events.length;
    expect(mean).toBeGreaterThan(60);
    expect(mean).toBeLessThan(80);
  });

  test("of which one in a hundred changes, and the others stay the same objects", () => {
    const data = makeData(1000);
    const changed = changeSome(data);
    const after = withChanges(data, changed);
    expect(changed).toHaveLength(10);
    expect(after.events.filter((event, i) => event !== data.events[i])).toEqual(changed);
    const others = new Set(changeSome(data, 1).map(({ id }) => id));
    expect(others.size).toBe(10);
    expect(changed.some(({ id }) => others.has(id))).toBe(false);
  });
});

test("a summary is the middle of the runs that came so far, with their lowest and highest", () => {
  const cells = [30, 10, 20].map((main) => cell("floor", 1000, { mount: { ...cost(main), wall: 0 } }));
  expect(summarise([...cells, cell("floor", 1000)], ({ mount }) => mount?.main)).toEqual({
    median: 20,
    low: 10,
    high: 30,
    runs: 3,
  });
  expect(summarise([cell("floor", 1000)], ({ mount }) => mount?.main)).toBeNull();
});

test.each([1, 2])("times that grow with the power %d of the size have that exponent", (power) => {
  const times = [10, 100, 1000].map((n) => ({ n, ms: 3 * n ** power }));
  expect(exponentOf(times)).toBeCloseTo(power, 6);
});

describe("goals", () => {
  const both = (ours: number, floor: number): readonly Cell[] => [
    cell("chronolane", 1000, { mount: { ...cost(ours), wall: 0 } }),
    cell("floor", 1000, { mount: { ...cost(floor), wall: 0 } }),
  ];
  const mount = (cells: readonly Cell[]): boolean | null | undefined =>
    goalsOf(results(cells)).find(({ what }) => what === "mount, 1,000")?.reached;

  test("are reached or not by the ratio to the floor, and open where one of both is missing", () => {
    expect(mount(both(20, 10))).toBe(true);
    expect(mount(both(21, 10))).toBe(false);
    expect(mount(both(20, 10).slice(0, 1))).toBeNull();
  });

  test("do not count where ours zooms less far, or draws less", () => {
    const drawn = { marks: 300, titles: 80, ink: 9 };
    const zoom = (factor: number): Cell["zoom"] => ({ ...cost(1), steps: 30, factor });
    const floor = cell("floor", 1000, { ...drawn, zoom: zoom(1.08)! });
    const ours = (more: Partial<Cell>): Cell =>
      cell("chronolane", 1000, { ...drawn, zoom: zoom(1.08)!, ...more });
    expect(whyNotCounted([ours({}), floor], 1000)).toEqual([]);
    expect(whyNotCounted([ours({ zoom: zoom(1.04)! }), floor], 1000)).toEqual([
      "zooms by 1.040 a step, the floor by 1.080",
    ]);
    expect(whyNotCounted([ours({ titles: 59, marks: 249, ink: 8 }), floor], 1000)).toHaveLength(3);
  });
});

describe("the report", () => {
  const cells = [
    cell("chronolane", 1000, {
      mount: { ...cost(20), wall: 50 },
      zoom: { ...cost(4), steps: 30, factor: 1.08 },
    }),
    cell("slow <one>", 1000, { failed: { stage: "mount", reason: "not done after 60 s" } }),
  ];

  test("tells what was not done", () => {
    expect(report(results(cells))).toMatch(/\| slow <one> \| not done \|/);
  });

  test("has a picture with a title and a description, that a strict policy takes", () => {
    const svg = chart(results(cells));
    expect(svg).toMatch(/<title id="title">[^<]+<\/title>\s*<desc id="desc">[^<]*chronolane 20 at 1,000/);
    expect(svg).toMatch(/slow &lt;one>/);
    expect(svg).not.toMatch(/style=|<style|NaN|Infinity/);
  });
});
