import type { Pausing } from "./steps.ts";

/** So many items are sorted by the engine at once, and merged between two pauses: a few milliseconds where comparing is slow. */
const itemsPerStep = 1000;

/**
 * Items in order, equal ones as they stood. It pauses now and then, which the engine's own sort cannot: that sorts short runs,
 * which are merged, two neighbours at a time (Knuth, The Art of Computer Programming, volume 3, 5.2.4).
 */
export function* sortInSteps<Item>(
  items: readonly Item[],
  compare: (a: Item, b: Item) => number,
): Pausing<readonly Item[]> {
  let runs: (readonly Item[])[] = [];
  for (let from = 0; from < items.length; from += itemsPerStep) {
    runs.push(items.slice(from, from + itemsPerStep).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const merged: (readonly Item[])[] = [];
    for (let i = 0; i < runs.length; i += 2) {
      const [one = [], other = []] = [runs[i], runs[i + 1]];
      merged.push(yield* merge(one, other, compare));
    }
    runs = merged;
  }
  return runs[0] ?? [];
}

function* merge<Item>(
  one: readonly Item[],
  other: readonly Item[],
  compare: (a: Item, b: Item) => number,
): Pausing<readonly Item[]> {
  if (other.length === 0) return one;
  const merged = new Array<Item>(one.length + other.length);
  const at = { one: 0, other: 0 };
  for (let from = 0; from < merged.length; from += itemsPerStep) {
    mergeSome(one, other, compare, at, merged, Math.min(merged.length, from + itemsPerStep));
    yield;
  }
  return merged;
}

/** Goes on merging until so many are merged. */
function mergeSome<Item>(
  one: readonly Item[],
  other: readonly Item[],
  compare: (a: Item, b: Item) => number,
  at: { one: number; other: number },
  merged: Item[],
  end: number,
): void {
  for (let to = at.one + at.other; to < end; to++) {
    const isOne =
      at.other >= other.length ||
      (at.one < one.length && compare(one[at.one] as Item, other[at.other] as Item) <= 0);
    merged[to] = (isOne ? one[at.one++] : other[at.other++]) as Item;
  }
}
