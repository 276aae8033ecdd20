import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createKeyMap, recogniseKeys } from "../../../src/interact/keyboard.ts";
import type { KeyMap } from "../../../src/interact/keyboard.ts";
import { watchListeners } from "./stage.ts";

let grid: HTMLElement;
let button: HTMLElement;
let told: string[];
let keys: KeyMap;
let direction: 1 | -1;
let handles: boolean;
let dispose: () => void;

const recognise = (): (() => void) =>
  recogniseKeys({
    grid,
    keys: () => keys,
    direction: () => direction,
    act: (action) => {
      told.push(action);
      return handles;
    },
    typeAhead: (prefix) => {
      told.push(`"${prefix}"`);
      return handles;
    },
  });

beforeEach(() => {
  grid = document.createElement("div");
  button = document.createElement("button");
  grid.append(button);
  document.body.append(grid);
  told = [];
  keys = createKeyMap();
  direction = 1;
  handles = true;
  dispose = recognise();
});
afterEach(() => {
  dispose();
  document.body.replaceChildren();
});

interface Fields extends KeyboardEventInit {
  readonly time?: number;
  readonly type?: string;
}
const press = (
  key: string,
  { time, type = "keydown", ...fields }: Fields = {},
  target = button,
): KeyboardEvent => {
  const event = new KeyboardEvent(type, { key, bubbles: true, cancelable: true, ...fields });
  if (time !== undefined) Object.defineProperty(event, "timeStamp", { value: time });
  target.dispatchEvent(event);
  return event;
};

describe("each key asks for its action and is kept from the page", () => {
  test.each([
    ["ArrowLeft", {}, "previousInLane"],
    ["ArrowRight", {}, "nextInLane"],
    ["ArrowLeft", { shiftKey: true }, "previousInTime"],
    ["ArrowRight", { shiftKey: true }, "nextInTime"],
    ["ArrowUp", {}, "laneAbove"],
    ["ArrowDown", {}, "laneBelow"],
    ["Home", {}, "firstInLane"],
    ["End", {}, "lastInLane"],
    ["Home", { ctrlKey: true }, "first"],
    ["End", { ctrlKey: true }, "last"],
    ["PageUp", {}, "pageEarlier"],
    ["PageDown", {}, "pageLater"],
    ["+", { shiftKey: true }, "zoomIn"],
    ["=", {}, "zoomIn"],
    ["-", {}, "zoomOut"],
    ["0", {}, "fit"],
    ["Enter", {}, "open"],
    [" ", {}, "open"],
    ["Escape", {}, "close"],
  ] as const)("%s %o: %s", (key, fields, action) => {
    expect(press(key, fields).defaultPrevented).toBe(true);
    expect(told).toEqual([action]);
  });
});

test("digits of keyboards of other scripts count as those they stand for, unless a key is given to them", () => {
  for (const zero of ["\u06f0", "\u0660", "\u0966"]) press(zero);
  expect(told).toEqual(["fit", "fit", "fit"]);
  keys = createKeyMap({ first: ["7"], last: ["\u06f8"], open: ["8"] });
  for (const digit of ["\u06f7", "\u06f8", "\u0668"]) press(digit);
  expect(told.slice(3)).toEqual(["first", "last", "open"]);
});

test("arrows follow the drawn direction, remapped ones too", () => {
  direction = -1;
  press("ArrowLeft");
  press("ArrowRight", { shiftKey: true });
  keys = createKeyMap({ first: ["Ctrl+ArrowLeft"] });
  press("ArrowRight", { ctrlKey: true });
  expect(told).toEqual(["nextInLane", "previousInTime", "first"]);
});

test("a key that does nothing is left to the page", () => {
  handles = false;
  expect(press("Escape").defaultPrevented).toBe(false);
});

test.each([
  ["Alt", "ArrowLeft", { altKey: true }],
  ["⌘", "ArrowLeft", { metaKey: true }],
  ["the zoom of the page", "0", { ctrlKey: true }],
  ["find", "f", { ctrlKey: true }],
  ["Tab", "Tab", {}],
  ["composing", "a", { isComposing: true }],
])("%s is not ours", (_, key, fields) => {
  expect(press(key, fields).defaultPrevented).toBe(false);
  expect(told).toEqual([]);
});

test("nothing typed into a field is swallowed", () => {
  for (const name of ["input", "textarea", "select"]) {
    const field = document.createElement(name);
    grid.append(field);
    expect(press("ArrowLeft", {}, field).defaultPrevented).toBe(false);
  }
  expect(told).toEqual([]);
});

test("what somebody else has handled is not handled again", () => {
  button.addEventListener("keydown", (event) => event.preventDefault());
  press("Enter");
  expect(told).toEqual([]);
});

test("keys count only inside of the grid", () => {
  press("ArrowLeft", {}, document.body);
  expect(told).toEqual([]);
});

test("Space does not press the button when it comes up after it was taken", () => {
  expect(press(" ", { type: "keyup" }).defaultPrevented).toBe(false);
  press(" ");
  expect(press(" ", { type: "keyup" }).defaultPrevented).toBe(true);
  expect(press(" ", { type: "keyup" }).defaultPrevented).toBe(false);
});

test("a held Enter opens once, a held arrow goes on", () => {
  press("Enter");
  expect(press("Enter", { repeat: true }).defaultPrevented).toBe(true);
  press("ArrowLeft");
  press("ArrowLeft", { repeat: true });
  expect(told).toEqual(["open", "previousInLane", "previousInLane"]);
});

describe("characters", () => {
  test("in a row within 700 ms each look for a title, spaces and digits among them", () => {
    press("G", { time: 1000, shiftKey: true });
    press("a", { time: 1600 });
    press(" ", { time: 2200 });
    press("2", { time: 2800 });
    press("0", { time: 3400 });
    press("x", { time: 4100 });
    expect(told).toEqual(['"G"', '"Ga"', '"Ga "', '"Ga 2"', '"Ga 20"', '"x"']);
  });

  test("begin anew after a key that acts", () => {
    press("g", { time: 1000 });
    press("ArrowLeft", { time: 1100 });
    press("0", { time: 1200 });
    expect(told).toEqual(['"g"', "previousInLane", "fit"]);
  });

  test("of any script count, one at a time", () => {
    expect(press("غ", { time: 1000 }).defaultPrevented).toBe(true);
    press("𝒳", { time: 1001 });
    expect(told).toEqual(['"غ"', '"غ𝒳"']);
  });

  test("that no title begins with are left to the page", () => {
    handles = false;
    expect(press("q").defaultPrevented).toBe(false);
  });

  test("given to an action are its key", () => {
    keys = createKeyMap({ nextInLane: ["j"] });
    press("j");
    expect(told).toEqual(["nextInLane"]);
  });
});

test("dispose leaves no listener", () => {
  dispose();
  const watched = watchListeners(grid);
  dispose = recognise();
  expect(watched.count()).toBe(2);
  dispose();
  expect(watched.count()).toBe(0);
  watched.stop();
  press("ArrowLeft");
  expect(told).toEqual([]);
});
