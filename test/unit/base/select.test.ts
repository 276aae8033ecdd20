import { expect, test } from "vitest";
import { selectRank } from "../../../src/base/select.ts";
import { seeded, seeds } from "../seeds.ts";

test.each(seeds)(
  "finds what stands at a place of the sorted values, repeated and in order or not (seed %i)",
  (seed) => {
    const random = seeded(seed);
    const count = 1 + Math.floor(random() * 300);
    const values = Float64Array.from({ length: count }, (_, i) =>
      seed % 3 === 0 ? i : Math.floor(random() * (seed % 2 === 0 ? 10 : 1e6)) - 5,
    );
    const sorted = values.toSorted();
    for (const rank of [0, count >> 1, Math.floor(count * 0.95), count - 1]) {
      expect(selectRank(values.slice(), rank)).toBe(sorted[rank]);
    }
  },
);

test("finds nothing outside of them", () => {
  expect(selectRank(new Float64Array(0), 0)).toBeNaN();
  expect(selectRank(Float64Array.of(1, 2), 2)).toBeNaN();
});
