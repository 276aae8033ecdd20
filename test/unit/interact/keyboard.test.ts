import { expect, test } from "vitest";
import { createKeyMap, keyTable } from "../../../src/interact/keyboard.ts";
import type { KeyOverrides } from "../../../src/interact/keyboard.ts";

const keysOf = (overrides: KeyOverrides, action: string): string[] =>
  [...createKeyMap(overrides)].filter(([, to]) => to === action).map(([key]) => key);

test("createKeyMap(overrides) replaces the keys of the actions named and leaves the others", () => {
  expect(keysOf({ nextInLane: ["j", "Shift+Ctrl+End"] }, "nextInLane")).toEqual(["j", "Ctrl+Shift+End"]);
  expect(keysOf({ nextInLane: ["j"] }, "previousInLane")).toEqual(["ArrowLeft"]);
  expect(keysOf({ zoomIn: [] }, "zoomIn")).toEqual([]);
});

test("a key given to one action is no longer the default of another", () => {
  expect(keysOf({ fit: ["Home"] }, "firstInLane")).toEqual([]);
  expect(keysOf({ fit: ["Home"] }, "first")).toEqual(["Ctrl+Home"]);
});

test("characters stand for themselves, also + and the space", () => {
  expect(keysOf({ open: ["+", " ", "?", "Ctrl++"] }, "open")).toEqual(["+", "Space", "?", "Ctrl++"]);
});

test.each([
  [{ jump: ["j"] }, /keys\.jump: no such action; expected one of previousInLane, /],
  [{ open: "Enter" }, /keys\.open: Enter; expected a list/],
  [{ open: ["Return"] }, /keys\.open: "Return"; expected a character/],
  [{ open: ["arrowleft"] }, /keys\.open: "arrowleft"/],
  [{ open: ["Tab"] }, /keys\.open: "Tab"/],
  [{ open: ["Alt+x"] }, /keys\.open: "Alt\+x"/],
  [{ open: ["Shift+x"] }, /keys\.open: "Shift\+x"/],
  [{ open: ["Shift+"] }, /keys\.open: "Shift\+"/],
  [{ open: [""] }, /keys\.open: ""/],
  [{ open: [5] }, /keys\.open: 5; expected/],
  [{ open: [undefined] }, /keys\.open: undefined; expected/],
  [{ open: ["x"], close: ["x"] }, /keys\.close: x is given to open too; expected one action a key/],
  [null, /invalid keys: null; expected an object/],
  [JSON.parse('{"__proto__": ["x"]}'), /keys\.__proto__: no such action/],
])("createKeyMap(%j) says what is wrong and what it expected", (overrides, message) => {
  const call = (): unknown => createKeyMap(overrides as KeyOverrides);
  expect(call).toThrow(TypeError);
  expect(call).toThrow(message);
});

test("keyTable(map) names the caps to press, arrows as drawn", () => {
  const rowOf = (action: string, direction: 1 | -1) =>
    keyTable(createKeyMap(), direction).find((row) => row.action === action)?.keys;
  expect(rowOf("previousInTime", 1)).toEqual([["Shift", "←"]]);
  expect(rowOf("previousInTime", -1)).toEqual([["Shift", "→"]]);
  expect(rowOf("zoomIn", 1)).toEqual([["+"], ["="]]);
  expect(rowOf("first", 1)).toEqual([["Ctrl", "Home"]]);
  expect(rowOf("zoomOut", 1)).toEqual([["−"]]);
});

test("keyTable(map) shows Ctrl with + as two caps, and no action without a key", () => {
  const rows = keyTable(createKeyMap({ zoomIn: ["Ctrl++"], zoomOut: [] }));
  expect(rows.find(({ action }) => action === "zoomIn")?.keys).toEqual([["Ctrl", "+"]]);
  expect(rows.some(({ action }) => action === "zoomOut")).toBe(false);
});
