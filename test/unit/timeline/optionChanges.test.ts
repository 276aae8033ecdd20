import { expect, test } from "vitest";
import { resolveOptions } from "../../../src/options.ts";
import { lanesOf } from "../../../src/timeline/createState.ts";
import { withOptions } from "../../../src/timeline/optionChanges.ts";
import type { State } from "../../../src/timeline/state.ts";

const before = resolveOptions({ lanes: { hidden: ["a"] } });
const state = { options: before, lanes: lanesOf(before) } as State;

test("the choice of lanes is the same object after a change of options that says nothing of them", () => {
  const change = { theme: "dark", density: "compact", locale: "fa" } as const;
  expect(withOptions(state, change, resolveOptions(change)).lanes).toBe(state.lanes);
});

test("the choice of lanes is another where options choose lanes, or what is left out is drawn faintly", () => {
  const lanes = { order: "activity" } as const;
  expect(withOptions(state, { lanes }, resolveOptions({ lanes })).lanes).toMatchObject(lanes);
  const ghosted = { filtered: "ghosted" } as const;
  expect(withOptions(state, ghosted, resolveOptions(ghosted)).lanes).toEqual({
    ...state.lanes,
    ghosted: true,
  });
});
