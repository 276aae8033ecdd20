import { describe, expect, test } from "vitest";
import { membersOf } from "../../../src/layout/counts.ts";
import { axisHeight } from "../../../src/layout/createLayout.ts";
import { createDataset } from "../../../src/model/createDataset.ts";
import { createPipeline, measureWith, type PictureState } from "../../../src/pipeline.ts";
import { spanOf, type Viewport, zoomAt } from "../../../src/view/viewport.ts";
import { createWords } from "../../../src/words/words.ts";
import { seeded, seeds } from "../seeds.ts";

const hour = 3_600_000;

/** Events of 1 to 8 actors each: moments, days and stretches, in a crowd and outside of it. */
function stateOf(seed: number, count: number): PictureState {
  const random = seeded(seed);
  const events = Array.from({ length: count }, (_, i) => {
    const at = 1.6e12 + Math.floor((random() < 0.7 ? random() * 0.1 : random()) * 2e5) * hour;
    const actors = Array.from(
      { length: 1 + Math.floor(random() * 8) },
      () => `a${Math.floor(random() * 12)}`,
    );
    const day = new Date(at).toISOString().slice(0, 10);
    return {
      id: String(i),
      title: `Event ${i} ${"with some words ".repeat(Math.floor(random() * 4))}`,
      start: random() < 0.5 ? at : day,
      ...(random() < 0.1 ? { end: at + random() * 3000 * hour } : {}),
      actors: [...new Set(actors)],
      importance: random() < 0.02 ? 3 : 0,
    };
  });
  const dataset = createDataset({ events });
  return {
    dataset,
    words: createWords({ locale: "en", zone: dataset.zone }),
    lanes: { order: "given", fold: true, hidden: new Set() },
    keep: null,
    measure: measureWith((text, { size }) => text.length * size * 0.5),
  };
}

/** The home view, views of a seed at many scales, and what each shows. */
function* views(state: PictureState, seed: number) {
  const pipeline = createPipeline();
  const random = seeded(seed + 100);
  const home = pipeline.home(state, 1200);
  const { width: plot } = pipeline.plot(state, 1200);
  for (let i = 0; i < 6; i++) {
    const view: Viewport = i === 0 ? home : zoomAt(home, random() * plot, 2 ** (random() * 9));
    yield {
      view,
      plot,
      span: spanOf(view, plot),
      laid: pipeline.lay(state, view, 1200),
      index: pipeline.index(state),
    };
  }
}

describe.each([60, 900, 4000])("of %i events", (count) => {
  test.each(seeds.slice(0, count > 1000 ? 4 : 8))(
    "each in view is a mark in all of its lanes, or is counted in each of them (seed %i)",
    (seed) => {
      const state = stateOf(seed, count);
      const { dataset } = state;
      for (const { span, laid, index } of views(state, seed)) {
        const { frame } = laid;
        const marks = new Map<number, Set<number>>();
        for (const { event, lane } of frame.marks) {
          const lanes = marks.get(event) ?? new Set<number>();
          expect(lanes.has(lane), "one mark in a lane").toBe(false);
          marks.set(event, lanes.add(lane));
        }
        for (const event of index.events) {
          const at = dataset.order[event]!;
          if (at < span.start || at >= span.end) continue;
          const lanes = index.marksOf(event).map(({ lane }) => lane);
          const drawn = marks.get(event);
          if (drawn === undefined) expect(frame.singles[event]).toBe(0);
          else expect([...drawn].sort((a, b) => a - b)).toEqual(lanes);
        }
        for (const strip of frame.counts) {
          const lane = index.lanes[strip.lane]!;
          for (const { bucket, count: counted } of strip.columns) {
            const stretch = { start: bucket * frame.bucket, end: (bucket + 1) * frame.bucket };
            expect(membersOf(dataset, lane, frame.singles, stretch)).toHaveLength(counted);
            expect(counted).toBeLessThanOrEqual(frame.most);
          }
        }
      }
    },
  );

  test("the important are drawn more often than the rest", () => {
    const state = stateOf(3, count);
    const shares = { important: [0, 0], others: [0, 0] };
    for (const { span, laid, index } of views(state, 3)) {
      for (const event of index.events) {
        const at = state.dataset.order[event]!;
        if (at < span.start || at >= span.end) continue;
        const of = (state.dataset.importance[event] ?? 0) > 0 ? shares.important : shares.others;
        of[0]! += Number(laid.frame.singles[event] !== 0);
        of[1]! += 1;
      }
    }
    const share = ([drawn = 0, all = 0]: readonly number[]): number => drawn / all;
    expect(share(shares.important)).toBeGreaterThanOrEqual(share(shares.others));
  });
});

test("a pan inside a page moves columns and marks, and changes none", () => {
  const state = stateOf(7, 4000);
  const pipeline = createPipeline();
  const view = zoomAt(pipeline.home(state, 1200), 500, 16);
  const first = pipeline.lay(state, view, 1200).frame;
  const next = pipeline.lay(state, { ...view, start: view.start + view.msPerPx * 37 }, 1200).frame;
  const facts = (frame: typeof first) =>
    new Map(
      frame.counts.flatMap(({ lane, columns }) =>
        columns.map(({ bucket, count, height }) => [`${lane}/${bucket}`, `${count} ${height}`] as const),
      ),
    );
  const [a, b] = [facts(first), facts(next)];
  const both = [...a.keys()].filter((key) => b.has(key));
  expect(both.length).toBeGreaterThan(20);
  expect(both.filter((key) => a.get(key) !== b.get(key))).toEqual([]);
  expect(next.lanes.map(({ y, height }) => [y, height])).toEqual(
    first.lanes.map(({ y, height }) => [y, height]),
  );
  expect(pipeline.homeHeight(state, 1200)).toBeGreaterThan(axisHeight);
});
