import { expect, test } from "vitest";
import type { Laid } from "../../../src/layout/createLayout.ts";
import { nextTransition, transitionTime } from "../../../src/timeline/transition.ts";
import { createPipeline } from "../../../src/pipeline.ts";
import { zoomAt } from "../../../src/view/viewport.ts";
import { stateOf } from "../layout/crowd.ts";

const state = stateOf(4, 60);
const pipeline = createPipeline();
const home = pipeline.home(state, 1200);
const { dataset } = state;
const axis = pipeline.axis(state);
const at = (factor: number): Laid => pipeline.lay(state, zoomAt(home, 500, factor), 1200);
const wide = at(1.1);
const close = at(5);
const facts = { dataset, axis, width: 1200 };
const before = { ...facts, laid: wide, shown: wide };
const next = { ...facts, laid: close, running: null, moving: true };

test("a transition begins at the next zoom level, goes on for its time and ends", () => {
  const begun = nextTransition(before, next, 1000)!;
  expect([begun.progress, begun.began]).toEqual([0, 1000]);
  const there = { ...facts, laid: close, shown: close };
  const half = nextTransition(there, { ...next, running: begun }, 1000 + transitionTime / 2)!;
  expect(half.progress).toBe(0.5);
  expect(half.from).toBe(begun.from);
  expect(nextTransition(there, { ...next, running: half }, 1000 + transitionTime)).toBeNull();
});

test("none begins for a view that is set at once, at another width, or where nothing comes to stand elsewhere", () => {
  expect(nextTransition(before, { ...next, moving: false }, 0)).toBeNull();
  expect(nextTransition(before, { ...next, width: 800 }, 0)).toBeNull();
  expect(nextTransition(before, { ...next, laid: wide }, 0)).toBeNull();
});

test("a level that is passed on the way begins where the last transition had come to", () => {
  const begun = nextTransition(before, next, 1000)!;
  const half = { ...begun, progress: 0.5 };
  const shown = { ...close, frame: { ...close.frame, lanes: wide.frame.lanes } };
  const again = nextTransition(
    { ...facts, laid: close, shown },
    { ...next, laid: wide, running: half },
    1100,
  )!;
  expect([again.progress, again.began]).toEqual([0, 1100]);
  expect([...again.from.lanes.values()].map(({ y }) => y)).toEqual(wide.frame.lanes.map(({ y }) => y));
});

test("other data go on with the transition that they came with, or with none", () => {
  const other = { ...next, dataset: { ...dataset } };
  expect(nextTransition(before, other, 0)).toBeNull();
  const running = nextTransition(before, next, 1000);
  expect(nextTransition(before, { ...other, running }, 1000)).toBe(running);
});
