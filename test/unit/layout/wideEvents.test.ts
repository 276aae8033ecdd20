import { describe, expect, test } from "vitest";
import { bucketLength } from "../../../src/layout/buckets.ts";
import { find } from "../../../src/layout/find.ts";
import type { Frame } from "../../../src/layout/frame.ts";
import { extentOfStretch, membersOf, stretchesOf } from "../../../src/layout/stretches.ts";
import { shareOfCounts } from "../../../src/layout/countShares.ts";
import { wideFrom } from "../../../src/layout/wideEvents.ts";
import { timeShapes } from "../../../src/model/dataset.ts";
import { createPipeline, type PictureState } from "../../../src/pipeline.ts";
import { densestScaleOf, levelOf, spanOf, viewOf } from "../../../src/view/viewport.ts";
import { seeds } from "../seeds.ts";
import { coarseEventsOf, eventsOf, stateWith, views } from "./crowd.ts";

const duration = timeShapes.indexOf("duration");

describe.each([
  ["coarse dates", coarseEventsOf],
  ["days and stretches", eventsOf],
])("events of a crowd with %s", (_, make) => {
  describe.each(seeds.slice(0, 5))("(seed %i)", (seed) => {
    const state = stateWith(make(seed, 3000));
    const { dataset } = state;

    test("are a mark in all of their lanes or are counted in all, wherever in view they may have been", () => {
      for (const { view, span, laid, index, plot } of views(state, seed)) {
        const { frame } = laid;
        const from = wideFrom(levelOf(view.msPerPx), plot);
        for (const event of index.events) {
          const [start = NaN, end = NaN] = [dataset.start[event], dataset.end[event]];
          const isLong = end - start > (dataset.shape[event] === duration ? from.lasting : from.once);
          if (!isLong || end <= span.start || start >= span.end) continue;
          const lanes = index.marksOf(event).map(({ lane }) => lane);
          const marked = frame.marks.filter((mark) => mark.event === event).map(({ lane }) => lane);
          const counted = frame.counts.filter(({ wide }) => wide?.events.includes(event));
          const isSingle = frame.singles.has(event);
          expect(marked.sort((a, b) => a - b)).toEqual(isSingle ? lanes : []);
          expect(counted.map(({ lane }) => lane).sort((a, b) => a - b)).toEqual(isSingle ? [] : lanes);
        }
      }
    });

    test("are in columns as wide as their dates, to half a bucket, as many as are listed there", () => {
      for (const { laid, index } of views(state, seed)) {
        const { frame } = laid;
        for (const { lane, wide, wideColumns } of frame.counts) {
          const xOf = (time: number): number => (time - frame.window.start) / frame.msPerPx;
          const half = frame.bucket / 2 / frame.msPerPx + 0.01;
          wideColumns.forEach(({ x0, x1, span, count, goesOn }, i) => {
            const there = membersOf(frame, dataset, index.lanes[lane]!, { ...span, of: "along" });
            expect(there).toHaveLength(count);
            for (const event of there) {
              expect(wide?.events).toContain(event);
              expect(xOf(dataset.start[event]!)).toBeLessThanOrEqual(x0 + half * 2);
              expect(xOf(dataset.end[event]!)).toBeGreaterThanOrEqual(x1 - half * 2);
            }
            const next = wideColumns[i + 1];
            if (next === undefined) return;
            expect(next.x0).toBeGreaterThanOrEqual(x1);
            const after = membersOf(frame, dataset, index.lanes[lane]!, { ...next.span, of: "along" });
            if (next.x0 === x1) expect(after.some((event) => there.includes(event))).toBe(goesOn);
          });
        }
      }
    });

    test("are met once by keys, in a stretch that reaches as far as they do", () => {
      for (const { laid, index } of views(state, seed)) {
        const { frame } = laid;
        for (const strip of frame.counts) {
          const met = stretchesOf(strip, frame).flatMap((stretch) => {
            const members = membersOf(frame, dataset, index.lanes[strip.lane]!, stretch.span);
            const { end } = extentOfStretch(strip, frame, stretch.span);
            const wide = members.filter((event) => strip.wide?.events.includes(event));
            for (const event of wide) expect(dataset.end[event]).toBeLessThanOrEqual(end);
            return wide.filter((event) => dataset.end[event]! > frame.window.start);
          });
          expect(new Set(met).size).toBe(met.length);
          const inWindow = [...(strip.wide?.events ?? [])].filter(
            (event) => dataset.order[event]! < frame.window.end && dataset.end[event]! > frame.window.start,
          );
          expect(met.filter((event) => dataset.order[event]! < frame.window.end).sort()).toEqual(
            inWindow.sort(),
          );
        }
      }
    });

    test("have as share of all of them the columns themselves", () => {
      for (const { laid, index } of views(state, seed)) {
        const { frame } = laid;
        const all = shareOfCounts(frame, dataset, index, new Set(index.events));
        const facts = (strips: Frame["counts"]) =>
          strips.flatMap(({ lane, wideColumns }) => wideColumns.map(({ x0, count }) => [lane, x0, count]));
        expect(facts(all)).toEqual(facts(frame.counts));
      }
    });
  });
});

test.each(seeds.slice(0, 5))("of coarse dates some are counted so (seed %i)", (seed) => {
  const frames = [...views(stateWith(coarseEventsOf(seed, 3000)), seed)].map(({ laid }) => laid.frame);
  const counted = frames.flatMap(({ counts }) => counts.flatMap(({ wide }) => [...(wide?.events ?? [])]));
  expect(counted.length).toBeGreaterThan(100);
});

test.each(seeds.slice(0, 5))("the lanes of an event are those of its marks (seed %i)", (seed) => {
  const index = createPipeline().index(stateWith(eventsOf(seed, 300)));
  for (const event of index.events) {
    const lanes: number[] = [];
    index.eachLane(event, (lane) => lanes.push(lane));
    expect(lanes.sort((a, b) => a - b)).toEqual(index.marksOf(event).map(({ lane }) => lane));
  }
});

/** So many events on each of some days, of one actor. */
const onDays = (days: readonly string[], many: number): PictureState =>
  stateWith(
    days.flatMap((start) =>
      Array.from({ length: many }, (_, i) => ({ title: `Event ${i} of ${start}`, start, actors: ["a"] })),
    ),
  );

const show = (state: PictureState, from: string, to: string): Frame => {
  const pipeline = createPipeline();
  const { width } = pipeline.plot(state, 1200);
  const view = viewOf({ start: new Date(from).getTime(), end: new Date(to).getTime() }, width);
  return pipeline.lay(state, view, 1200).frame;
};

describe("three hundred events on each of two days", () => {
  const state = onDays(["2023-10-07", "2023-10-08"], 300);

  test("are counted from midnight to midnight where a day is wide", () => {
    const [strip] = show(state, "2023-10-06T12:00Z", "2023-10-09T12:00Z").counts;
    expect(strip?.columns).toEqual([]);
    const times = strip?.wideColumns.map(({ span: { start, end }, goesOn }) => [
      new Date(start).toISOString(),
      new Date(end).toISOString(),
      goesOn,
    ]);
    expect(times).toEqual([
      ["2023-10-07T00:00:00.000Z", "2023-10-08T00:00:00.000Z", false],
      ["2023-10-08T00:00:00.000Z", "2023-10-09T00:00:00.000Z", false],
    ]);
  });

  test("are counted in a view of three hours in the afternoon, where the pointer finds them", () => {
    const frame = show(state, "2023-10-07T14:00Z", "2023-10-07T17:00Z");
    const [strip] = frame.counts;
    const drawn = frame.marks.length;
    expect(drawn).toBeGreaterThan(0);
    const [column] = strip!.wideColumns;
    expect(column!.count).toBe(300 - drawn);
    const { start, end } = column!.span;
    const stretch = { start, end, of: "along" };
    expect(find(frame, [], 400, strip!.foot - 1, 0)).toEqual({ event: -1, lane: 0, stretch });
  });

  test("are columns of buckets where days are no wider than they are", () => {
    const [strip] = show(state, "2021-01-01", "2025-01-01").counts;
    expect(strip?.wideColumns).toEqual([]);
    expect(strip?.columns.length).toBeGreaterThan(0);
  });
});

test("what lasts is counted where it begins until it is about as long as a quarter of a view", () => {
  for (const msPerPx of [1e3, 1e6, 1e9]) {
    const level = levelOf(msPerPx);
    const { once, lasting } = wideFrom(level, 1200);
    expect(once).toBe(2 * bucketLength(level));
    expect(lasting).toBe(64 * bucketLength(level));
    expect(wideFrom(level, 100).lasting).toBeLessThan(lasting);
  }
});

test.each(seeds.slice(0, 4))("a pan changes no wide column of a page (seed %i)", (seed) => {
  const state = stateWith(coarseEventsOf(seed, 3000));
  const pipeline = createPipeline();
  const { width: plot } = pipeline.plot(state, 1200);
  const home = spanOf(pipeline.home(state, 1200), plot);
  const middle = state.dataset.order[Math.floor(state.dataset.dated / 2)]!;
  const { msPerPx } = viewOf({ start: middle, end: middle + (home.end - home.start) / 100 }, plot);
  const page = 2 * plot * densestScaleOf(levelOf(msPerPx)); // all views that begin in it share rows and counts
  const view = { start: (Math.floor(middle / page) + 0.5) * page, msPerPx, top: 0 };
  const facts = (dx: number) => {
    const { frame } = pipeline.lay(state, { ...view, start: view.start + dx * view.msPerPx }, 1200);
    return new Map(
      frame.counts.flatMap(({ lane, wideColumns }) =>
        wideColumns.map(({ span, ...rest }) => [
          `${lane} ${span.start}`,
          `${span.end} ${rest.count} ${rest.height}`,
        ]),
      ),
    );
  };
  const [before, after] = [facts(0), facts(40)];
  const both = [...before.keys()].filter((key) => after.has(key));
  expect(both.length).toBeGreaterThan(0);
  for (const key of both) expect(after.get(key)).toBe(before.get(key));
});
