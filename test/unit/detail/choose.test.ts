import { describe, expect, test } from "vitest";
import { chooseSingles, rankEvents, single, singleBudget, type Singles } from "../../../src/detail/choose.ts";
import { createLaneIndex, type LaneIndex } from "../../../src/detail/laneIndex.ts";
import { createDataset } from "../../../src/model/createDataset.ts";
import type { Dataset } from "../../../src/model/dataset.ts";
import { seeded, seeds } from "../seeds.ts";

const lanes = { order: "given", fold: true, hidden: new Set<string>() } as const;
const hour = 3_600_000;

function indexed(times: readonly number[], importance: (i: number) => number = () => 0) {
  const events = times.map((start, i) => ({
    id: String(i),
    title: "x",
    start: start + 1e12,
    actors: ["a"],
    importance: importance(i),
  }));
  const dataset = createDataset(events);
  return { dataset, index: createLaneIndex(dataset, lanes, null) };
}

const choose = (dataset: Dataset, index: LaneIndex, scale: number, width: number): Singles =>
  chooseSingles(dataset, index, rankEvents(dataset, index), scale, width);

describe("chooseSingles(dataset, index, finestMsPerPx, width)", () => {
  test("draws all of 250 events singly, even at one instant", () => {
    const { dataset, index } = indexed(new Array<number>(singleBudget).fill(0));
    const how = [...choose(dataset, index, hour, 1000).values()];
    expect(how).toEqual(new Array(singleBudget).fill(single.always));
  });

  test("keeps a part of 10,000 events at one instant", () => {
    const { dataset, index } = indexed(new Array<number>(10_000).fill(0));
    const kept = choose(dataset, index, hour, 1000);
    expect(kept.size).toBeGreaterThan(0);
    expect(kept.size).toBeLessThanOrEqual(singleBudget);
  });

  test("keeps the most important of a crowd", () => {
    const { dataset, index } = indexed(new Array<number>(1000).fill(0), (i) => (i === 777 ? 5 : 0));
    expect(choose(dataset, index, hour, 1000).has(dataset.indexOf("777"))).toBe(true);
  });

  test.each(seeds)("draws singly every event of a view that holds at most the budget (seed %i)", (seed) => {
    const random = seeded(seed);
    // A crowd in the first tenth, a thin rest.
    const times = Array.from(
      { length: 3000 },
      () => (random() < 0.9 ? random() * 0.1 : random()) * 1e5 * hour,
    );
    const { dataset, index } = indexed(times);
    const [width, scale] = [1000, 20 * hour];
    const chosen = choose(dataset, index, scale, width);
    for (let view = 0; view < 50; view++) {
      const [first, last] = [dataset.order[0]!, dataset.order[dataset.dated - 1]!];
      const start = first + random() * (last - first - width * scale);
      const inView = [...index.events].filter((event) => {
        const at = dataset.order[event]!;
        return at >= start && at <= start + width * scale;
      });
      if (inView.length <= singleBudget) expect(inView.every((event) => chosen.has(event))).toBe(true);
    }
  });

  test.each(seeds)("chooses the same with importance given to none and the same to all (seed %i)", (seed) => {
    const random = seeded(seed);
    const times = Array.from({ length: 3000 }, () => Math.floor(random() * 1e4) * hour);
    const none = indexed(times);
    const same = indexed(times, () => 1);
    expect(none.dataset.importance).toHaveLength(0);
    expect(same.dataset.importance).toHaveLength(3000);
    const chosen = choose(none.dataset, none.index, 10 * hour, 1000);
    expect([...choose(same.dataset, same.index, 10 * hour, 1000)]).toEqual([...chosen]);
    expect(chosen.size).toBeLessThan(3000);
  });
});
