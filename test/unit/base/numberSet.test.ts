import { expect, test } from "vitest";
import { joinNumbers } from "../../../src/base/numberSet.ts";
import { seeded, seeds } from "../seeds.ts";

test.each(seeds)("joinNumbers(ascending, few) is as a Set of both (seed %i)", (seed) => {
  const random = seeded(seed);
  const some = (share: number): readonly number[] =>
    Array.from({ length: 60 }, (_, i) => i).filter(() => random() < share);
  const [ascending, few] = [some(random()), new Set(some(0.1))];
  const joined = joinNumbers(ascending, few);
  const expected = new Set([...ascending, ...few]);
  expect([...joined]).toEqual([...expected]);
  expect(joined.size).toBe(expected.size);
  for (let number = -1; number <= 60; number++) expect(joined.has(number)).toBe(expected.has(number));
});
