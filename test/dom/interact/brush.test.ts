import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Brushed, moved, partAt, recogniseBrush } from "../../../src/interact/brush.ts";
import { seeded, seeds } from "../../unit/seeds.ts";

let strip: HTMLElement;
let handle: HTMLElement;
let told: [Brushed, string][];
let direction: 1 | -1;
let dispose: () => void;

beforeEach(() => {
  strip = document.createElement("div");
  handle = document.createElement("div");
  handle.tabIndex = 0;
  strip.append(handle);
  document.body.append(strip);
  strip.setPointerCapture = () => undefined;
  told = [];
  direction = 1;
  let window: Brushed = { start: 100, end: 200 };
  dispose = recogniseBrush({
    strip,
    length: () => 1000,
    direction: () => direction,
    window: () => window,
    partOf: (target) => (target === handle ? "end" : null),
    move: (next, phase) => {
      window = next;
      told.push([next, phase]);
    },
  });
});
afterEach(() => {
  dispose();
  strip.remove();
});

const point = (type: string, x: number, more: PointerEventInit = {}): boolean =>
  strip.dispatchEvent(
    new PointerEvent(type, { bubbles: true, pointerId: 1, isPrimary: true, button: 0, clientX: x, ...more }),
  );
const press = (key: string, more: KeyboardEventInit = {}): boolean =>
  handle.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }));
const last = (): [Brushed, string] | undefined => told.at(-1);

describe("a drag", () => {
  test("of the window moves the whole, and ends in rest", () => {
    point("pointerdown", 150);
    point("pointermove", 190);
    point("pointerup", 190);
    expect(told.map(([, phase]) => phase)).toEqual(["start", "move", "end"]);
    expect(last()![0]).toEqual({ start: 140, end: 240 });
  });

  test("of an end moves that end alone", () => {
    point("pointerdown", 203);
    point("pointermove", 303);
    expect(last()![0]).toEqual({ start: 100, end: 300 });
  });

  test("beside the window brings it there first", () => {
    point("pointerdown", 700);
    expect(last()).toEqual([{ start: 650, end: 750 }, "start"]);
    point("pointermove", 710);
    expect(last()![0]).toEqual({ start: 660, end: 760 });
  });

  test.each(["pointerup", "pointercancel", "lostpointercapture"])("ends with %s, once", (type) => {
    point("pointerdown", 150);
    point(type, 150);
    point("lostpointercapture", 150);
    point("pointermove", 400);
    expect(told.map(([, phase]) => phase)).toEqual(["start", "end"]);
  });

  test("goes on with the pointer it began with", () => {
    point("pointerdown", 150);
    point("pointerdown", 150, { pointerId: 2, isPrimary: false });
    point("pointermove", 600, { pointerId: 2 });
    expect(last()![0]).toEqual({ start: 100, end: 200 });
  });

  test("follows the reading direction", () => {
    direction = -1;
    point("pointerdown", 850);
    point("pointermove", 800);
    expect(last()![0]).toEqual({ start: 150, end: 250 });
  });

  test("under way ends when it is disposed of", () => {
    point("pointerdown", 150);
    dispose();
    expect(last()![1]).toBe("end");
  });
});

describe("keys on an end", () => {
  test.each([
    ["ArrowRight", {}, 210],
    ["ArrowLeft", {}, 190],
    ["ArrowUp", {}, 210],
    ["PageUp", {}, 300],
    ["ArrowRight", { shiftKey: true }, 300],
    ["End", {}, 1000],
    ["Home", {}, 104],
  ] as const)("%s %o moves it to %i", (key, more, end) => {
    expect(press(key, more)).toBe(false);
    expect(last()).toEqual([{ start: 100, end }, "single"]);
  });

  test("follow the reading direction where they have one", () => {
    direction = -1;
    press("ArrowLeft");
    expect(last()![0].end).toBe(210);
  });

  test("of the browser and others are left alone", () => {
    expect(press("ArrowRight", { ctrlKey: true })).toBe(true);
    expect(press("a")).toBe(true);
    expect(told).toEqual([]);
  });
});

test.each(seeds)("no drag turns the window over or leads an end off the strip (seed %i)", (seed) => {
  const random = seeded(seed);
  let window: Brushed = { start: 200, end: 600 };
  for (let i = 0; i < 100; i++) {
    const part = random() < 0.5 ? "start" : "end";
    window = moved(window, part, (random() - 0.5) * 3000, 1000);
    expect(window.end - window.start).toBeGreaterThanOrEqual(4);
    expect(window[part]).toBeGreaterThanOrEqual(part === "start" ? -4 : 0);
    expect(window[part]).toBeLessThanOrEqual(part === "end" ? 1004 : 1000);
  }
});

test("a window of a few pixels can be taken hold of by both ends and by its middle", () => {
  const window = { start: 500, end: 506 };
  expect([493, 503, 512].map((x) => partAt(x, window))).toEqual(["start", "window", "end"]);
});
