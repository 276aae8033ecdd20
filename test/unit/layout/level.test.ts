import { describe, expect, test } from "vitest";
import { axisHeight } from "../../../src/layout/createLayout.ts";
import { membersOf } from "../../../src/layout/stretches.ts";
import { createPipeline } from "../../../src/pipeline.ts";
import { zoomAt } from "../../../src/view/viewport.ts";
import { seeds } from "../seeds.ts";
import { stateOf, views } from "./crowd.ts";

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
          if (drawn === undefined) expect(frame.singles.has(event)).toBe(false);
          else expect([...drawn].sort((a, b) => a - b)).toEqual(lanes);
        }
        for (const strip of frame.counts) {
          const lane = index.lanes[strip.lane]!;
          for (const { bucket, count: counted } of strip.columns) {
            const stretch = { start: bucket * frame.bucket, end: (bucket + 1) * frame.bucket };
            const members = membersOf(frame, dataset, lane, stretch);
            expect(members.filter((event) => strip.wide?.events.includes(event) !== true)).toHaveLength(
              counted,
            );
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
        of[0]! += Number(laid.frame.singles.has(event));
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
