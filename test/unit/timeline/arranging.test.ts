import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { createArranging } from "../../../src/timeline/arranging.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Work of ten steps that notes what it does. */
function set(isMany: boolean) {
  const done: string[] = [];
  const arranging = createArranging(
    () => isMany,
    (works) => done.push(works ? "works" : "rests"),
  );
  function* steps(name: string): Iterator<void> {
    for (let i = 0; i < 10; i++) yield;
    done.push(name);
  }
  const begin = (name: string): void => arranging.begin(steps(name), () => done.push(`${name} shown`));
  return { arranging, begin, done };
}

test("what is of few events is worked out and shown at once", () => {
  const { begin, done } = set(false);
  begin("a");
  expect(done).toEqual(["a", "a shown"]);
});

test("what is of many is worked out while the page goes on, and said to be", async () => {
  const { begin, done } = set(true);
  begin("a");
  expect(done).toEqual(["works"]);
  await vi.runAllTimersAsync();
  expect(done).toEqual(["works", "a", "rests", "a shown"]);
});

test("a later choice drops an earlier one", async () => {
  const { begin, done } = set(true);
  begin("a");
  begin("b");
  await vi.runAllTimersAsync();
  expect(done).toEqual(["works", "rests", "works", "b", "rests", "b shown"]);
});

test("asked for, it is finished at once and not again; stopped, never", async () => {
  const { arranging, begin, done } = set(true);
  begin("a");
  arranging.finish();
  expect(done).toEqual(["works", "rests", "a", "a shown"]);
  begin("b");
  arranging.stop();
  arranging.finish();
  await vi.runAllTimersAsync();
  expect(done.slice(4)).toEqual(["works", "rests"]);
});
