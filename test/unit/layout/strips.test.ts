import { describe, expect, test } from "vitest";
import { single } from "../../../src/detail/choose.ts";
import { bucketLength, countBuckets, layoutStrip, stripHeight } from "../../../src/layout/strips.ts";
import { createDataset } from "../../../src/model/createDataset.ts";
import { createPipeline, measureWith } from "../../../src/pipeline.ts";
import { levelOf, type Viewport } from "../../../src/view/viewport.ts";
import { createWords } from "../../../src/words/words.ts";
import { seeded, seeds } from "../seeds.ts";

const lanes = { order: "given", fold: true, hidden: new Set<string>() } as const;
const hour = 3_600_000;
const width = 1200;

/** A crowd of events with one to eight actors each, most of them in the first fifth. */
function crowd(seed: number, count = 1500) {
  const random = seeded(seed);
  const dataset = createDataset(
    Array.from({ length: count }, (_, i) => ({
      id: `e${String(i)}`,
      title: `Event ${String(i)}`,
      start: 1.6e12 + Math.floor((random() < 0.8 ? random() / 5 : random()) * 3000) * hour,
      actors: ["A", "B", "C", "D", "E", "F", "G", "H"].slice(Math.floor(random() * 8)),
    })),
  );
  const { zone, localZone, locale: dataLocale } = dataset;
  const words = createWords({ locale: "en", zone, localZone, dataLocale, messages: {} });
  return { dataset, words, lanes, keep: null, measure: measureWith(null) };
}

describe("strips of counts", () => {
  test.each(seeds)(
    "count every event that has no mark once in each of its lanes, and no other (seed %i)",
    (seed) => {
      const state = crowd(seed);
      const pipeline = createPipeline();
      const home = pipeline.home(state, width);
      for (const view of [home, { ...home, msPerPx: home.msPerPx / 3 }]) {
        const { frame } = pipeline.lay(state, view, width);
        const bucket = bucketLength(levelOf(view.msPerPx));
        for (const lane of pipeline.index(state).lanes) {
          const marks = new Set(
            frame.marks.filter((mark) => mark.lane === lane.index).map(({ event }) => event),
          );
          const first = Math.floor(frame.window.start / bucket) * bucket;
          const last = Math.ceil(frame.window.end / bucket) * bucket;
          const without = [...lane.events].filter((event) => {
            const at = state.dataset.order[event]!;
            return at >= first && at < last && frame.singles[event] === single.never;
          });
          expect(without.filter((event) => marks.has(event))).toEqual([]);
          const columns = frame.strips.find((strip) => strip.lane === lane.index)?.columns ?? [];
          expect(columns.reduce((sum, { count }) => sum + count, 0)).toBe(without.length);
          expect(columns.every(({ count }) => count > 0 && count <= frame.tallest)).toBe(true);
        }
      }
    },
  );

  test.each(seeds)("an event has a mark in all of its lanes or in none (seed %i)", (seed) => {
    const state = crowd(seed);
    const pipeline = createPipeline();
    const { frame } = pipeline.lay(state, pipeline.home(state, width), width);
    const marks = new Map<number, number>();
    for (const { event } of frame.marks) marks.set(event, (marks.get(event) ?? 0) + 1);
    expect(marks.size).toBeGreaterThan(5);
    for (const [event, count] of marks) expect(count).toBe(pipeline.index(state).marksOf(event).length);
  });

  test("a pan moves the columns by whole windows of the same buckets, at the same height", () => {
    const state = crowd(1);
    const pipeline = createPipeline();
    const home = pipeline.home(state, width);
    const at = (view: Viewport): ReadonlyMap<number, readonly [number, number]> => {
      const { frame } = pipeline.lay(state, view, width);
      const bucket = bucketLength(levelOf(view.msPerPx));
      const number = (x: number): number => Math.round((x * view.msPerPx + frame.window.start) / bucket);
      const columns = frame.strips.find(({ lane }) => lane === 0)?.columns ?? [];
      return new Map(columns.map(({ x0, height, count }) => [number(x0), [height, count]]));
    };
    const near = at({ ...home, msPerPx: home.msPerPx / 4 });
    const far = at({ ...home, msPerPx: home.msPerPx / 4, start: home.start + (home.msPerPx / 4) * width });
    const shared = [...near.keys()].filter((number) => far.has(number));
    expect(shared.length).toBeGreaterThan(5);
    for (const number of shared) expect(far.get(number)).toEqual(near.get(number));
  });

  test("one event is seen beside a thousand, and the tallest column has the full height", () => {
    const dataset = createDataset(
      Array.from({ length: 1001 }, (_, i) => ({
        title: "x",
        start: 1.6e12 + (i === 0 ? 0 : 400),
        actors: ["A"],
      })),
    );
    const lane = {
      index: 0,
      key: "A",
      actor: 0,
      hue: 0,
      events: Int32Array.from(dataset.order.keys()),
      ghosts: new Int32Array(),
    };
    const counts = countBuckets(dataset, lane, new Uint8Array(1001), 100);
    expect([...counts.counts]).toEqual([1, 1000]);
    const strip = layoutStrip(0, counts, counts.most, 50, { start: 1.6e12 - 100, end: 1.6e12 + 1000 }, 25);
    expect(strip?.columns.map(({ height }) => height)).toEqual([2, stripHeight]);
  });

  test("a window without counted events has no strip", () => {
    const counts = { length: 100, numbers: Float64Array.of(5), counts: Uint32Array.of(3), most: 3 };
    expect(layoutStrip(0, counts, 3, 50, { start: 600, end: 900 }, 1)).toBeNull();
  });
});
