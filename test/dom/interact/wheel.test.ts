import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { recogniseWheel } from "../../../src/interact/wheel.ts";
import { createStage, watchListeners } from "./stage.ts";
import type { Stage } from "./stage.ts";

let stage: Stage;
let dispose: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  stage = createStage();
  dispose = recogniseWheel(stage.host);
});
afterEach(() => {
  dispose();
  vi.useRealTimers();
  document.body.replaceChildren();
});

const turn = (fields: WheelEventInit): WheelEvent => {
  const event = new WheelEvent("wheel", { bubbles: true, cancelable: true, clientX: 300, ...fields });
  stage.host.stage.dispatchEvent(event);
  return event;
};
const octaves = (): number => -Math.log2(stage.asked().msPerPx);

test("a plain wheel is left to the page", () => {
  const events = [turn({ deltaY: 120 }), turn({ deltaY: 3, deltaMode: 1 }), turn({ deltaX: 5, deltaY: -6 })];
  expect(events.some((event) => event.defaultPrevented)).toBe(false);
  expect(turn({ deltaY: 120, altKey: true, ctrlKey: true }).defaultPrevented).toBe(false);
  expect(stage.told).toEqual([]);
});

test("what cannot be prevented, or somebody else has, is left alone", () => {
  turn({ deltaY: 120, ctrlKey: true, cancelable: false });
  stage.host.stage.addEventListener("wheel", (event) => event.preventDefault(), {
    capture: true,
    once: true,
  });
  turn({ deltaY: 120, ctrlKey: true });
  expect(stage.told).toEqual([]);
});

describe("with Ctrl or ⌘", () => {
  test.each([
    ["100 px", { deltaY: -100 }],
    ["120 px", { deltaY: -120 }],
    ["53 px", { deltaY: -53 }],
    ["3 lines", { deltaY: -3, deltaMode: 1 }],
    ["a page", { deltaY: -1, deltaMode: 2 }],
  ])("a notch of %s zooms in by a quarter of an octave about the pointer", (_, fields) => {
    expect(turn({ ...fields, ctrlKey: true }).defaultPrevented).toBe(true);
    expect(octaves()).toBeCloseTo(0.25, 12);
    expect(stage.asked().start + 300 * stage.asked().msPerPx).toBeCloseTo(300, 9);
    turn({ ...fields, metaKey: true });
    expect(octaves()).toBeCloseTo(0.5, 12);
  });

  test("a pinch on a trackpad zooms by the spread of the fingers", () => {
    // Browsers report a hundred times the natural logarithm of the spread.
    for (const spread of [1.02, 1.1, 1.1, 0.98]) turn({ deltaY: -100 * Math.log(spread), ctrlKey: true });
    expect(1 / stage.asked().msPerPx).toBeCloseTo(1.02 * 1.1 * 1.1 * 0.98, 12);
  });

  test("as many notches out as in come back to the very same view", () => {
    stage.view = { start: 1.7e12 / 3, msPerPx: 1e7 / 7, top: 0 };
    const before = stage.view;
    const deltas = Array.from({ length: 40 }, (_, i) => ((i * 37) % 90) - 45);
    for (const deltaY of deltas) turn({ deltaY, ctrlKey: true });
    for (const deltaY of deltas) turn({ deltaY: -deltaY, ctrlKey: true });
    expect(stage.asked()).toEqual(before);
  });

  test("as many later, after a rest, come back to within a hundredth of a pixel", () => {
    stage.view = { start: 1.7e12 / 3, msPerPx: 1e7 / 7, top: 0 };
    const before = stage.view;
    for (const deltaY of [-100, -100, -7, 100, 7, 100]) {
      turn({ deltaY, ctrlKey: true });
      vi.advanceTimersByTime(200);
    }
    expect(Math.abs(stage.asked().start - before.start) / before.msPerPx).toBeLessThan(0.01);
    expect(stage.asked().msPerPx / before.msPerPx).toBeCloseTo(1, 12);
  });

  test("the moment under the pointer stays also when the pointer moves on the way", () => {
    turn({ deltaY: -100, ctrlKey: true, clientX: 100 });
    const { start, msPerPx } = stage.asked();
    turn({ deltaY: -100, ctrlKey: true, clientX: 500 });
    expect(stage.asked().start + 500 * stage.asked().msPerPx).toBeCloseTo(start + 500 * msPerPx, 9);
  });

  test("where the view could not follow nothing has to be turned back", () => {
    stage.limit = 0;
    for (let i = 0; i < 8; i++) turn({ deltaY: -100, ctrlKey: true });
    const { msPerPx } = stage.view;
    turn({ deltaY: 100, ctrlKey: true });
    expect(stage.view.msPerPx / msPerPx).toBeCloseTo(2 ** 0.25, 12);
  });

  test("goes on from where somebody else has moved the view meanwhile", () => {
    turn({ deltaY: -100, ctrlKey: true });
    stage.view = { start: 5000, msPerPx: 64, top: 0 };
    turn({ deltaY: -100, ctrlKey: true });
    expect(stage.asked().msPerPx).toBeCloseTo(64 * 2 ** -0.25, 9);
  });
});

describe("sideways, or with Shift", () => {
  test("it pans by as many pixels, to the right for later", () => {
    expect(turn({ deltaX: 30, deltaY: 8 }).defaultPrevented).toBe(true);
    expect(stage.asked().start).toBe(30);
    turn({ deltaY: 100, shiftKey: true });
    expect(stage.asked().start).toBe(130);
    turn({ deltaX: -100, shiftKey: true });
    expect(stage.asked().start).toBe(30);
    turn({ deltaX: -3, deltaMode: 1 });
    expect(stage.asked().start).toBeCloseTo(-70, 9);
  });

  test("it pans to the right for earlier where time runs from right to left", () => {
    stage.direction = -1;
    turn({ deltaX: 30 });
    expect(stage.asked().start).toBe(-30);
  });

  test("one event pans by half a screen at most", () => {
    turn({ deltaX: 5000 });
    expect(stage.asked().start).toBe(300);
    turn({ deltaX: -1, deltaMode: 2 });
    expect(stage.asked().start).toBe(0);
  });
});

describe("a trackpad whose fingers waver", () => {
  const at = (time: number, deltaX: number, deltaY: number): boolean => {
    const event = new WheelEvent("wheel", { bubbles: true, cancelable: true, clientX: 300, deltaX, deltaY });
    Object.defineProperty(event, "timeStamp", { value: time });
    stage.host.stage.dispatchEvent(event);
    return event.defaultPrevented;
  };
  const all = (count: number, answer: boolean): boolean[] => Array.from({ length: count }, () => answer);

  test("sideways keeps panning, and the page stays", () => {
    const deltas = [[8, 1], [9, 12], [0, 3], [2, 4], [10, -11], [0, 1]] as const; // prettier-ignore
    expect(deltas.map(([dx, dy], i) => at(16 * i, dx, dy))).toEqual(all(6, true));
    expect(stage.asked().start).toBe(29);
  });

  test("up and down keeps scrolling the page, and the view stays", () => {
    const deltas = [[1, 8], [12, 9], [3, 0], [4, 2], [-11, 10], [1, 0]] as const; // prettier-ignore
    expect(deltas.map(([dx, dy], i) => at(16 * i, dx, dy))).toEqual(all(6, false));
    expect(stage.told).toEqual([]);
  });

  test("may begin with a tremble, and may turn", () => {
    expect(at(0, 0, 1)).toBe(false);
    expect(at(16, 10, 0)).toBe(true);
    for (let i = 2; i < 20; i++) at(16 * i, 10, 0);
    const turned = Array.from({ length: 12 }, (_, i) => at(320 + 16 * i, 0, 10));
    expect(turned).toEqual([...turned].sort((a, b) => Number(b) - Number(a)));
    expect([turned[0], turned.at(-1)]).toEqual([true, false]);
  });

  test("is judged anew after a rest", () => {
    for (let i = 0; i < 10; i++) at(16 * i, 10, 0);
    expect(at(144 + 151, 4, 5)).toBe(false);
    expect(at(144 + 302, 5, 4)).toBe(true);
  });
});

test.each(["start", "move"])("a run that the listener to its %s disposes of ends in rest", (phase) => {
  stage.onMove = () => {
    if (stage.told.at(-1)?.startsWith(phase) === true) dispose();
  };
  const failed = vi.fn((event: Event) => event.preventDefault());
  window.addEventListener("error", failed);
  turn({ deltaX: 10 });
  if (phase === "move") turn({ deltaX: 10 });
  window.removeEventListener("error", failed);
  expect(failed).not.toHaveBeenCalled();
  expect(stage.told.at(-1)).toMatch(/^end/);
  expect(stage.told.filter((line) => line.startsWith("end"))).toHaveLength(1);
  expect(vi.getTimerCount()).toBe(0);
});

test("a run begins once and ends 150 ms after its last event", () => {
  turn({ deltaX: 10 });
  vi.advanceTimersByTime(149);
  turn({ deltaY: -100, ctrlKey: true });
  turn({ deltaX: 10 });
  vi.advanceTimersByTime(149);
  expect(stage.told.map((line) => line.split(" ")[0])).toEqual(["start", "move", "move"]);
  vi.advanceTimersByTime(1);
  expect(stage.told.at(-1)).toMatch(/^end/);
  expect(vi.getTimerCount()).toBe(0);
  vi.advanceTimersByTime(1000);
  expect(stage.told).toHaveLength(4);
});

test("a press ends the run at once, so that its end does not fall into the drag that may begin", () => {
  turn({ deltaX: 10 });
  stage.host.stage.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
  const phases = stage.told.map((line) => line.split(" ")[0]);
  expect(phases).toEqual(["start", "end"]);
  vi.runAllTimers();
  expect(stage.told).toHaveLength(2);
});

test("disposing ends the run and leaves no timer and no listener", () => {
  dispose();
  const watched = watchListeners(stage.host.stage);
  dispose = recogniseWheel(stage.host);
  expect(watched.count()).toBeGreaterThan(0);
  turn({ deltaX: 10 });
  dispose();
  dispose();
  expect(stage.told.map((line) => line.split(" ")[0])).toEqual(["start", "end"]);
  expect([watched.count(), vi.getTimerCount()]).toEqual([0, 0]);
  watched.stop();
});

describe("a pinch that the browser reports by events of its own", () => {
  const pinch = (type: string, scale: number): Event => {
    const event = new MouseEvent(type, { bubbles: true, cancelable: true, clientX: 300 });
    Object.defineProperty(event, "scale", { value: scale });
    stage.host.stage.dispatchEvent(event);
    return event;
  };
  beforeEach(() => {
    dispose();
    vi.stubGlobal("GestureEvent", MouseEvent);
    dispose = recogniseWheel(stage.host);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test("zooms about the pointer, and the page stays", () => {
    const prevented = [pinch("gesturestart", 1), pinch("gesturechange", 2), pinch("gestureend", 2)];
    expect(prevented.every((event) => event.defaultPrevented)).toBe(true);
    expect(stage.told).toEqual(["start 0", "move 150", "end 150"]);
  });

  test("is heard no more after dispose", () => {
    dispose();
    expect(pinch("gesturestart", 1).defaultPrevented).toBe(false);
  });
});
