import { describe, expect, test } from "vitest";
import { createRanking, rankByKeys } from "../../../src/detail/ranking.ts";
import { seeded, seeds } from "../seeds.ts";

/** What is best by looking at all of it. */
function bySorting(
  values: readonly number[],
  [from, to]: readonly [number, number],
  most: number,
  accepted: (place: number) => boolean,
): readonly number[] {
  return [...values.keys()]
    .slice(from, to)
    .filter(accepted)
    .sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b)
    .slice(0, most);
}

const byValue =
  (values: ArrayLike<number>) =>
  (a: number, b: number): boolean | undefined =>
    values[a] === values[b] ? undefined : values[a]! > values[b]!;

describe("createRanking(length, judge)", () => {
  test.each(seeds)(
    "finds the best of any stretch as sorting does, the earlier of equals, seed %i",
    (seed) => {
      const random = seeded(seed);
      const length = Math.floor(random() * 3000);
      const kinds = 1 + Math.floor(random() * 40);
      const values = Array.from({ length }, () => Math.floor(random() * kinds));
      const ranking = createRanking(length, byValue(values));
      for (let i = 0; i < 60; i++) {
        const from = Math.floor(random() * (length + 1));
        const to = from + Math.floor(random() * (length - from + 1));
        const most = Math.floor(random() * 35);
        const share = random();
        const refused = new Set([...values.keys()].filter(() => random() < share));
        const accepted = (place: number): boolean => !refused.has(place);
        expect(ranking.best(from, to, most, accepted)).toEqual(bySorting(values, [from, to], most, accepted));
      }
    },
  );

  test.each(seeds)("ranks by a number as by a judge who compares it, seed %i", (seed) => {
    const random = seeded(seed);
    const length = Math.floor(random() * 3000);
    const values = Array.from({ length }, () => Math.floor(random() * 50));
    const byJudge = createRanking(length, byValue(values));
    const byKey = rankByKeys(length, (first, end, keys) => {
      for (let place = first; place < end; place++) keys[place - first] = -values[place]!;
    });
    for (let i = 0; i < 60; i++) {
      const from = Math.floor(random() * (length + 1));
      const to = from + Math.floor(random() * (length - from + 1));
      const most = Math.floor(random() * 35);
      const accepted = (place: number): boolean => place % 7 !== i % 7;
      expect(byKey.best(from, to, most, accepted)).toEqual(byJudge.best(from, to, most, accepted));
    }
  });

  test("looks at little of much", () => {
    let looked = 0;
    const length = 2 ** 20;
    const values = Float64Array.from({ length }, (_, i) => Math.sin(i * 12.9898) * 43758.5453);
    const ranking = createRanking(length, (a, b) => {
      looked++;
      return byValue(values)(a, b);
    });
    expect(looked).toBeLessThan(2 * length);
    looked = 0;
    expect(ranking.best(1000, length - 1000, 31, () => true)).toHaveLength(31);
    expect(looked).toBeLessThan(30_000);
  });

  test("finds nothing in nothing", () => {
    expect(createRanking(0, () => undefined).best(0, 0, 5, () => true)).toEqual([]);
    expect(createRanking(3, () => undefined).best(2, 2, 5, () => true)).toEqual([]);
    expect(createRanking(3, () => undefined).best(0, 3, 0, () => true)).toEqual([]);
  });
});
