/** Work that can be paused; at the end comes the result. */
export type Pausing<Result> = Generator<unknown, Result, void>;

/** The same, where each step yields how much is done, from 0 to 1. */
export type Steps<Result> = Generator<number, Result, void>;

/** Does all of it at once. */
export function finishSteps<Result>(steps: Pausing<Result>): Result {
  let next = steps.next();
  while (next.done !== true) next = steps.next();
  return next.value;
}

/** Steps of which it is not told how much is done. */
export function* untold<Result>(steps: Pausing<Result>): Generator<void, Result> {
  let next = steps.next();
  while (next.done !== true) {
    yield;
    next = steps.next();
  }
  return next.value;
}

/** A part of larger work, that goes from `from` to `to` of it. */
export function* partOf<Result>(steps: Steps<Result>, from: number, to: number): Steps<Result> {
  let next = steps.next();
  while (next.done !== true) {
    yield from + (to - from) * next.value;
    next = steps.next();
  }
  return next.value;
}

/** So many numbers of columns are dealt with between two pauses: a millisecond or two. */
export const numbersPerStep = 50_000;

/** So many items are dealt with between two steps: some milliseconds' work. */
const itemsPerStep = 1000;

/** Deals with every item. */
export function* eachInSteps<Item>(
  items: readonly Item[],
  deal: (item: Item, index: number) => void,
): Steps<void> {
  for (const [i, item] of items.entries()) {
    deal(item, i);
    if (i % itemsPerStep === itemsPerStep - 1) yield i / items.length;
  }
}
