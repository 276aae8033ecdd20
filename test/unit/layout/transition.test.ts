import { expect, test } from "vitest";
import { meets } from "../../../src/base/boxes.ts";
import type { Laid } from "../../../src/layout/createLayout.ts";
import { isCrowded } from "../../../src/layout/layoutInput.ts";
import { arrangementOf, blend, isElsewhere } from "../../../src/layout/transition.ts";
import { createPipeline } from "../../../src/pipeline.ts";
import { zoomAt } from "../../../src/view/viewport.ts";
import { seeds } from "../seeds.ts";
import { stateOf } from "./crowd.ts";

const times = [0, 0.1, 0.25, 0.4, 0.5, 0.6, 0.75, 0.9, 1] as const;

/** Two pictures of the same events, of which one is a zoom into the other over a level or two. */
function twoLevels(seed: number, count: number) {
  const state = stateOf(seed, count);
  const pipeline = createPipeline();
  const home = pipeline.home(state, 1200);
  const before = pipeline.lay(state, zoomAt(home, 500, 1.1 + (seed % 3) / 4), 1200);
  const after = pipeline.lay(state, zoomAt(home, 500, (1.1 + (seed % 3) / 4) * 2.3), 1200);
  const { dataset } = state;
  const from = arrangementOf(before, dataset);
  const isCrowd = isCrowded({ index: pipeline.index(state) });
  const at = (progress: number): Laid => blend(after, { from, progress }, dataset, isCrowd);
  return { dataset, before, after, from, at };
}

const keyOf = ({ event, lane }: { readonly event: number; readonly lane: number }): string =>
  `${event}/${lane}`;
const ysOf = ({ frame }: Laid): ReadonlyMap<string, number> =>
  new Map(frame.marks.map((mark) => [keyOf(mark), mark.y]));

const all = [60, 900].flatMap((count) => seeds.slice(0, 8).map((seed) => [count, seed] as const));

test.each(all)(
  "marks of %i events begin where they stood and end where they belong (seed %i)",
  (count, seed) => {
    const { before, after, from, dataset, at } = twoLevels(seed, count);
    const [old, first, last] = [before, at(0), at(1)].map(ysOf);
    const both = [...first!.keys()].filter((key) => old!.has(key));
    expect(both.length).toBeGreaterThan(3);
    for (const key of both) expect(first!.get(key)!).toBeCloseTo(old!.get(key)!, 6);
    for (const [key, y] of ysOf(after)) expect(last!.get(key)!).toBeCloseTo(y, 6);
    expect(last!.size).toBe(after.frame.marks.length);
    expect(at(1).labels.map(keyOf)).toEqual(after.labels.map(keyOf));
    expect(isElsewhere(from, before, dataset)).toBe(false);
  },
);

test.each(all)(
  "no label of %i events lies over another or over a mark on the way, nor blinks (seed %i)",
  (count, seed) => {
    const { at } = twoLevels(seed, count);
    let shown = new Set<string>();
    for (const time of times) {
      const { labels, frame } = at(time);
      const met = labels.flatMap((label, i) => [
        ...labels.slice(i + 1).filter(({ box }) => meets(label.box, box)),
        ...frame.marks.filter(({ event, box }) => event !== label.event && meets(label.box, box)),
      ]);
      expect(met).toEqual([]);
      const now = new Set(labels.map(keyOf));
      expect([...shown].filter((key) => !now.has(key))).toEqual([]);
      shown = now;
    }
  },
);

test("what was not there comes in by and by, and what comes in from the side does not", () => {
  const { before, at, after } = twoLevels(3, 900);
  const old = ysOf(before);
  const opacities = times.map((time) => {
    const fresh = at(time).frame.marks.filter((mark) => !old.has(keyOf(mark)));
    return fresh.map(({ opacity }) => opacity ?? 1);
  });
  expect(Math.max(...opacities[0]!)).toBeLessThanOrEqual(1);
  expect(opacities[0]!.filter((opacity) => opacity === 0).length).toBeGreaterThan(0);
  expect(opacities.at(-1)!.every((opacity) => opacity === 1)).toBe(true);
  for (const mark of at(0.5).frame.marks) if (old.has(keyOf(mark))) expect(mark.opacity).toBeUndefined();
  expect(after.frame.marks.every(({ opacity }) => opacity === undefined)).toBe(true);
});
