import { expect, test } from "vitest";
import { sortByKeys } from "../../../src/base/radixSort.ts";
import { seeded, seeds } from "../seeds.ts";

function sorted(
  list: Uint32Array,
  keys: Uint32Array,
): { readonly result: Uint32Array; readonly pauses: number } {
  const steps = sortByKeys(list, keys);
  let pauses = 0;
  for (let next = steps.next(); ; next = steps.next(), pauses++)
    if (next.done === true) return { result: next.value, pauses };
}

test.each(seeds)(
  "sorts by keys of 32 bits, and keeps the order of those that are alike (seed %i)",
  (seed) => {
    const random = seeded(seed);
    const count = Math.floor(random() * 2000);
    const most = [5, 4000, 2 ** 32][seed % 3] ?? 0;
    const keys = Uint32Array.from({ length: count }, () => random() * most);
    const list = Uint32Array.from({ length: count }, (_, i) => i);
    const expected = [...list].sort((a, b) => keys[a]! - keys[b]! || a - b);
    expect([...sorted(list, keys.slice()).result]).toEqual(expected);
  },
);

test("keeps the ends of the range of keys, and pauses on many", () => {
  const keys = Uint32Array.of(2 ** 32 - 1, 0, 2 ** 32 - 2, 1);
  expect([...sorted(Uint32Array.of(7, 8, 9, 10), keys).result]).toEqual([8, 10, 9, 7]);
  const many = Uint32Array.from({ length: 300_000 }, (_, i) => i);
  expect(sorted(many, many.toReversed()).pauses).toBeGreaterThan(20);
});
