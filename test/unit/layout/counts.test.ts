import { describe, expect, test } from "vitest";
import { scaleOfCounts, shareOfHeight } from "../../../src/layout/counts.ts";
import { shareOfCounts } from "../../../src/layout/countShares.ts";
import { find } from "../../../src/layout/find.ts";
import { membersOf, outerMembers, stretchesOf } from "../../../src/layout/stretches.ts";
import { seeded, seeds } from "../seeds.ts";
import { stateOf, views } from "./crowd.ts";

describe.each(seeds.slice(0, 6))("columns of counts (seed %i)", (seed) => {
  const state = stateOf(seed, 3000);
  const { dataset } = state;

  test("are found at their foot, a mark under the point before them", () => {
    for (const { laid } of views(state, seed)) {
      const { counts, bucket } = laid.frame;
      for (const { lane, foot, columns } of counts) {
        for (const { bucket: number, x0, x1 } of columns) {
          const start = number * bucket;
          expect(find(laid.frame, [], (x0 + x1) / 2 - laid.offset, foot - 1, laid.offset)).toEqual({
            event: -1,
            lane,
            stretch: { start, end: start + bucket },
          });
        }
      }
      for (const { event, lane, box } of laid.frame.marks.slice(-1)) {
        const x = box.x + box.width / 2 - laid.offset;
        expect(find(laid.frame, [], x, box.y + box.height / 2, laid.offset)).toEqual({ event, lane });
      }
    }
  });

  test("lie each in one stretch, whose first and last members are told", () => {
    for (const { laid, index } of views(state, seed)) {
      const { counts, bucket } = laid.frame;
      for (const strip of counts) {
        const lane = index.lanes[strip.lane]!;
        const stretches = stretchesOf(strip, laid.frame);
        expect(stretches.flatMap(({ columns }) => columns)).toEqual(strip.columns);
        for (const { span, columns } of stretches) {
          if (span.of !== undefined) continue;
          expect(span.start / (span.end - span.start)).toBeCloseTo(
            Math.round(span.start / (span.end - span.start)),
            6,
          );
          for (const { bucket: number } of columns) {
            expect(number * bucket).toBeGreaterThanOrEqual(span.start - bucket / 1000);
            expect((number + 1) * bucket).toBeLessThanOrEqual(span.end + bucket / 1000);
          }
          const members = membersOf(laid.frame, dataset, lane, span);
          expect(outerMembers(laid.frame, dataset, lane, span)).toEqual({
            first: members[0],
            last: members.at(-1),
          });
        }
      }
    }
  });

  test("have as share of some events as many as are counted of them, and of all the columns themselves", () => {
    const random = seeded(seed);
    const some = new Set(Array.from({ length: dataset.count }, (_, i) => i).filter(() => random() < 0.1));
    for (const { laid, index } of views(state, seed)) {
      const { frame } = laid;
      const all = shareOfCounts(frame, dataset, index, new Set(index.events));
      const facts = (strips: typeof all) =>
        strips.flatMap(({ lane, columns }) =>
          columns.map(({ bucket, count, x0 }) => [lane, bucket, count, x0]),
        );
      expect(facts(all)).toEqual(facts(frame.counts));
      for (const { lane, columns } of shareOfCounts(frame, dataset, index, some)) {
        for (const { bucket, count } of columns) {
          const span = { start: bucket * frame.bucket, end: (bucket + 1) * frame.bucket };
          const members = membersOf(frame, dataset, index.lanes[lane]!, span);
          const wide = new Set(frame.counts.find((strip) => strip.lane === lane)!.wide?.events);
          expect(members.filter((event) => some.has(event) && !wide.has(event))).toHaveLength(count);
        }
      }
      expect(shareOfCounts(frame, dataset, index, new Set())).toEqual([]);
    }
  });
});

describe("the heights of columns", () => {
  const scale = (counts: readonly number[]) =>
    scaleOfCounts([{ first: 0, counts: Uint32Array.from(counts), wide: null }]);

  test.each(seeds)("grow with the count up to the tallest, with whatever it is counted (seed %i)", (seed) => {
    const random = seeded(seed);
    const counts = Array.from({ length: 200 }, () => Math.floor(random() ** 4 * 5000));
    const of = scale(counts);
    const heights = [...counts].sort((a, b) => a - b).map((count) => shareOfHeight(count, of));
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
    expect(heights.at(-1)).toBe(1);
    expect(of.most).toBe(Math.max(...counts));
  });

  test("tell one event beside a thousand", () => {
    expect(shareOfHeight(1, scale([1, 1, 1, 1000]))).toBeGreaterThan(0.1);
  });

  test("tell twice as many where all count hundreds", () => {
    const of = scale([200, 210, 400, 420, 230, 2800]);
    expect(shareOfHeight(400, of) - shareOfHeight(200, of)).toBeGreaterThan(0.1);
  });

  test("are nothing where nothing is counted", () => {
    expect(scale([0, 0])).toEqual({ most: 0, few: 0 });
    expect(scaleOfCounts([])).toEqual({ most: 0, few: 0 });
  });
});
