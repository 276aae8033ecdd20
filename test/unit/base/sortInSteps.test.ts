import { expect, test } from "vitest";
import { sortInSteps } from "../../../src/base/sortInSteps.ts";
import { finishSteps } from "../../../src/base/steps.ts";
import { seeded, seeds } from "../seeds.ts";

interface Item {
  readonly key: number;
  readonly at: number;
}
const byKey = (a: Item, b: Item): number => a.key - b.key;

test.each(seeds)("gives what the engine's sort gives, equal ones as they stood (seed %i)", (seed) => {
  const random = seeded(seed);
  const count = Math.floor(random() * 9000) * (seed % 4 === 0 ? 0.1 : 1);
  const different = 1 + Math.floor(random() * 3000);
  const items = Array.from({ length: Math.floor(count) }, (_, at) => ({
    key: Math.floor(random() * different),
    at,
  }));
  expect(finishSteps(sortInSteps(items, byKey))).toEqual([...items].sort(byKey));
});

test("pauses after a thousand or two at most, and leaves the list as it was", () => {
  const items = Array.from({ length: 10_000 }, (_, i) => -i);
  const given = [...items];
  let compared = 0;
  let most = 0;
  const steps = sortInSteps(items, (a, b) => (compared++, a - b));
  for (let next = steps.next(); next.done !== true; next = steps.next()) {
    most = Math.max(most, compared);
    compared = 0;
  }
  expect(most).toBeLessThan(12_000);
  expect(items).toEqual(given);
  expect(finishSteps(sortInSteps([], () => 0))).toEqual([]);
});
