import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { isPointerClick, recognisePointers } from "../../../src/interact/pointer.ts";
import { createFrames, createStage, watchListeners } from "./stage.ts";
import type { Frames, Stage } from "./stage.ts";

let stage: Stage;
let frames: Frames;
let dispose: () => void;
let listening: { readonly count: () => number; readonly stop: () => void };

beforeEach(() => {
  vi.useFakeTimers();
  listening = watchListeners(window);
  stage = createStage();
  frames = createFrames();
  dispose = recognisePointers(stage.host, { schedule: frames.schedule });
});
afterEach(() => {
  dispose();
  listening.stop();
  vi.useRealTimers();
  document.body.replaceChildren();
});

const touch = { pointerType: "touch" } as const;
const pen = { pointerType: "pen" } as const;
const atRest = (): boolean => listening.count() === 0 && vi.getTimerCount() === 0 && frames.waiting() === 0;
const moves = (): string[] => stage.told.filter((line) => /^(start|move|end)/.test(line));

/** Presses and drags far enough to be moving, from 300 to 250. */
const drag = (fields = {}): void => {
  stage.pointer("pointerdown", { x: 300, y: 50, ...fields });
  stage.pointer("pointermove", { x: 250, y: 50, ...fields });
};

describe("a drag", () => {
  test("pans by what the pointer moved since it went down", () => {
    drag();
    stage.pointer("pointermove", { x: 220, y: 55 });
    stage.pointer("pointerup", { x: 210, y: 55 });
    expect(stage.told).toEqual(["hover nothing", "start 50", "move 80", "end 90"]);
    expect(atRest()).toBe(true);
  });

  test("begins after 4 px of a mouse and 8 px of a finger", () => {
    stage.pointer("pointerdown", { x: 300 });
    stage.pointer("pointermove", { x: 303 });
    expect(moves()).toEqual([]);
    stage.pointer("pointermove", { x: 304 });
    expect(moves()).toEqual(["start -4"]);
    stage.pointer("pointerup", { x: 304 });
    stage.told.length = 0;
    stage.pointer("pointerdown", { ...touch, x: 300 });
    stage.pointer("pointermove", { ...touch, x: 307 });
    expect(moves()).toEqual([]);
    stage.pointer("pointermove", { ...touch, x: 308 });
    expect(moves()).toHaveLength(1);
  });

  test("to the right shows earlier times, and later ones where time runs from right to left", () => {
    stage.direction = -1;
    stage.pointer("pointerdown", { x: 300 });
    stage.pointer("pointermove", { x: 330 });
    expect(stage.asked().start).toBe(30);
  });

  test("comes back to the very view it began with", () => {
    stage.view = { start: 1.7e12 + 0.3, msPerPx: 86_400_000 / 7, top: 0 };
    const before = stage.view;
    drag();
    for (let i = 0; i < 1000; i++) stage.pointer("pointermove", { x: 300 + ((i * 37) % 500) });
    stage.pointer("pointermove", { x: 300 });
    expect(stage.asked()).toEqual(before);
  });

  test("goes on when the pointer is over something else", () => {
    drag();
    stage.pointer("pointermove", { x: 100 }, document.body);
    stage.pointer("pointerup", { x: 100 }, document.body);
    expect(moves()).toEqual(["start 50", "move 200", "end 200"]);
  });

  test("of a finger moves along time only", () => {
    stage.scrollRange = 100;
    stage.pointer("pointerdown", { ...touch, x: 300, y: 50 });
    stage.pointer("pointermove", { ...touch, x: 320, y: 90 });
    expect(stage.asked()).toEqual({ start: -20, msPerPx: 1, top: 0 });
  });

  test("of a finger that goes plainly up or down does not begin: the page scrolls", () => {
    stage.pointer("pointerdown", { ...touch, x: 150, y: 50 });
    stage.pointer("pointermove", { ...touch, x: 155, y: 70 });
    vi.advanceTimersByTime(1000);
    stage.pointer("pointercancel", touch);
    expect(stage.told).toEqual([]);
    expect(atRest()).toBe(true);
  });

  test("of a mouse keeps to the axis along which it began", () => {
    stage.scrollRange = 100;
    const after = (x: number, y: number): object => {
      stage.view = { start: 0, msPerPx: 1, top: 0 };
      stage.pointer("pointerdown", { x: 300, y: 100 });
      stage.pointer("pointermove", { x: 300 + x, y: 100 + y });
      stage.pointer("pointermove", { x: 310, y: 110 });
      stage.pointer("pointerup", { x: 310, y: 110 });
      const { start, top } = stage.view;
      return { start, top };
    };
    expect(after(10, 2)).toEqual({ start: -10, top: 0 });
    expect(after(2, 10)).toEqual({ start: 0, top: -10 });
    expect(after(7, 8)).toEqual({ start: -10, top: -10 });
  });

  test("up or down pans when the lanes cannot scroll", () => {
    stage.pointer("pointerdown", { x: 300, y: 100 });
    stage.pointer("pointermove", { x: 302, y: 120 });
    expect(stage.asked()).toEqual({ start: -2, msPerPx: 1, top: 0 });
  });

  test("begins with the primary button, and not in a field or on a link", () => {
    drag({ button: 2, buttons: 2 });
    stage.host.stage.append(document.createElement("input"));
    stage.pointer("pointerdown", { x: 300 }, stage.host.stage.firstElementChild!);
    stage.pointer("pointermove", { x: 250 });
    expect(stage.told.filter((line) => !line.startsWith("hover"))).toEqual([]);
    expect(listening.count()).toBe(0);
  });

  test("does not select text and does not carry links away", () => {
    const select = (): boolean =>
      stage.host.stage.dispatchEvent(new Event("selectstart", { cancelable: true }));
    expect(select()).toBe(true);
    drag();
    expect(select()).toBe(false);
    expect(stage.host.stage.dispatchEvent(new Event("dragstart", { cancelable: true }))).toBe(false);
  });
});

describe("a gesture ends in rest, with one end for its start,", () => {
  const endings: readonly (readonly [string, () => void])[] = [
    ["when the pointer goes up", () => stage.pointer("pointerup", { x: 250, y: 50 })],
    ["when the pointer is cancelled", () => stage.pointer("pointercancel")],
    ["when the capture is lost", () => stage.pointer("lostpointercapture")],
    [
      "when a context menu opens",
      () => stage.host.stage.dispatchEvent(new MouseEvent("contextmenu", { bubbles: true })),
    ],
    ["when the window loses the focus", () => window.dispatchEvent(new Event("blur"))],
    ["when the button was let go unheard", () => stage.pointer("pointermove", { x: 240, buttons: 0 })],
    [
      "when the stage is removed and the capture is lost at the document",
      () => {
        stage.host.stage.remove();
        stage.pointer("lostpointercapture", {}, document);
      },
    ],
    [
      "when the stage is removed and nothing is lost",
      () => {
        stage.host.stage.remove();
        stage.pointer("pointermove", { x: 240 }, document);
      },
    ],
    ["when it is disposed", () => dispose()],
  ];

  test.each(endings)("%s", (_, end) => {
    drag();
    end();
    expect(moves()).toEqual(["start 50", "end 50"]);
    frames.next();
    expect(atRest()).toBe(true);
    stage.pointer("pointerup", { x: 0 });
    expect(moves()).toHaveLength(2);
  });

  test.each(endings)("or in none for none, %s before it moved", (_, end) => {
    stage.pointer("pointerdown", { x: 300 });
    end();
    expect(moves()).toEqual([]);
    frames.next();
    expect(atRest()).toBe(true);
  });

  test("also a pen's, when it was lifted unheard", () => {
    drag(pen);
    stage.pointer("pointermove", { ...pen, x: 240, buttons: 0 });
    expect(moves()).toEqual(["start 50", "end 50"]);
    frames.next();
    expect(atRest()).toBe(true);
  });

  test.each([
    ["finger", touch],
    ["pen", pen],
    ["mouse", {}],
  ] as const)("when a %s goes down anew after an end that was not heard", (_, type) => {
    drag({ ...type, id: 1, primary: true });
    stage.pointer("pointerdown", { ...type, id: 2, x: 100, y: 50, primary: true });
    expect(moves()).toEqual(["start 50", "end 50"]);
    stage.pointer("pointermove", { ...type, id: 2, x: 80, y: 50 });
    expect(moves().at(-1)).toBe("start 70");
    expect(stage.asked().msPerPx).toBe(1);
  });

  test("and a dead finger presses nothing long", () => {
    stage.pointer("pointerdown", { ...touch, id: 1, x: 150, primary: true });
    stage.pointer("pointerdown", { ...touch, id: 2, x: 300, primary: true });
    vi.advanceTimersByTime(1000);
    expect(stage.told).toEqual([]);
  });

  test.each(["start", "move", "end"])("when the listener to its %s disposes of it", (phase) => {
    stage.onMove = () => {
      if (stage.told.at(-1)?.startsWith(phase) === true) dispose();
    };
    drag(touch);
    stage.pointer("pointermove", { ...touch, x: 200, y: 50 });
    stage.pointer("pointerup", { ...touch, x: 150, y: 50 });
    expect(moves().filter((line) => line.startsWith("end"))).toHaveLength(1);
    expect(moves().at(-1)).toMatch(/^end/);
    expect(atRest()).toBe(true);
  });

  test("but not when focus only moves within the page", () => {
    drag();
    stage.host.stage.dispatchEvent(new FocusEvent("blur"));
    expect(moves()).toEqual(["start 50"]);
  });

  test("but not when a button loses the finger that the stage took over", () => {
    const button = document.createElement("button");
    stage.host.stage.append(button);
    drag(touch);
    stage.pointer("lostpointercapture", touch, button);
    expect(moves()).toEqual(["start 50"]);
  });

  test("whatever the browser says to capturing", () => {
    const refuse = (): never => {
      throw new DOMException("no such pointer", "NotFoundError");
    };
    Object.assign(stage.host.stage, {
      setPointerCapture: refuse,
      hasPointerCapture: () => true,
      releasePointerCapture: refuse,
    });
    drag();
    stage.pointer("pointerup", { x: 250, y: 50 });
    expect(moves()).toEqual(["start 50", "end 50"]);
  });

  test("having captured the pointer after it began to move, and not before", () => {
    const captured: number[] = [];
    Object.assign(stage.host.stage, { setPointerCapture: (id: number) => captured.push(id) });
    stage.pointer("pointerdown", { id: 5, x: 300 });
    expect(captured).toEqual([]);
    stage.pointer("pointermove", { id: 5, x: 250 });
    expect(captured).toEqual([5]);
  });
});

describe("two fingers", () => {
  const pinch = (): void => {
    stage.pointer("pointerdown", { ...touch, id: 1, x: 200, y: 100 });
    stage.pointer("pointerdown", { ...touch, id: 2, x: 300, y: 100 });
    stage.pointer("pointermove", { ...touch, id: 1, x: 180, y: 100 });
    stage.pointer("pointermove", { ...touch, id: 2, x: 380, y: 100 });
  };

  test("zoom about their middle and pan with it", () => {
    pinch();
    const { start, msPerPx } = stage.asked();
    expect(msPerPx).toBe(0.5);
    expect(start + 280 * msPerPx).toBe(250);
  });

  test("scroll lanes that can scroll", () => {
    stage.scrollRange = 100;
    pinch();
    stage.pointer("pointermove", { ...touch, id: 1, x: 180, y: 80 });
    stage.pointer("pointermove", { ...touch, id: 2, x: 380, y: 80 });
    expect(stage.asked().top).toBe(20);
  });

  test("are joined by no third, and the one that stays goes on alone from where it is", () => {
    pinch();
    const zoomed = stage.view;
    stage.pointer("pointerdown", { ...touch, id: 3, x: 10 });
    stage.pointer("pointermove", { ...touch, id: 3, x: 500 });
    expect(stage.view).toEqual(zoomed);
    stage.pointer("pointerup", { ...touch, id: 1, x: 180, y: 100 });
    expect(stage.view).toEqual(zoomed);
    stage.pointer("pointermove", { ...touch, id: 2, x: 360, y: 100 });
    expect(stage.view.start - zoomed.start).toBe(20 * 0.5);
    stage.pointer("pointerup", { ...touch, id: 2, x: 360, y: 100 });
    expect(moves().filter((line) => line.startsWith("start"))).toHaveLength(1);
    expect(moves().at(-1)).toMatch(/^end/);
    expect(atRest()).toBe(true);
  });

  test("join a pan under way without a jump", () => {
    drag(touch);
    const panned = stage.view;
    stage.pointer("pointerdown", { ...touch, id: 2, x: 400, y: 50 });
    stage.pointer("pointermove", { ...touch, id: 2, x: 400, y: 50 });
    expect(stage.view).toEqual(panned);
  });

  test("end in rest when both are cancelled", () => {
    pinch();
    stage.pointer("pointercancel", { ...touch, id: 1 });
    stage.pointer("pointercancel", { ...touch, id: 2 });
    expect(moves().at(-1)).toMatch(/^end/);
    expect(atRest()).toBe(true);
  });

  test("are two fingers: a mouse does not join one", () => {
    drag(touch);
    stage.pointer("pointerdown", { id: 9, x: 400 });
    stage.pointer("pointermove", { id: 9, x: 100 });
    expect(stage.view.msPerPx).toBe(1);
  });

  test("that meet do not divide by nothing", () => {
    pinch();
    stage.pointer("pointermove", { ...touch, id: 1, x: 380, y: 100 });
    expect(stage.asked().msPerPx).toBe(10);
  });
});

describe("a finger that lifts while fast", () => {
  const fling = (): void => {
    stage.pointer("pointerdown", { ...touch, x: 400, time: 0 });
    for (let i = 1; i <= 10; i++) stage.pointer("pointermove", { ...touch, x: 400 - 10 * i, time: 10 * i });
    stage.pointer("pointerup", { ...touch, x: 300, time: 100 });
  };

  test("lets the view run out and end in rest within a second and a half", () => {
    fling();
    expect(moves().at(-1)).toBe("move 100");
    let count = 0;
    while (frames.waiting() > 0 && count < 200) {
      frames.next();
      count++;
    }
    expect(count * 16).toBeLessThan(1500);
    expect(stage.view.start).toBeGreaterThan(250);
    expect(stage.view.start).toBeLessThanOrEqual(260);
    expect(moves().filter((line) => line.startsWith("end"))).toHaveLength(1);
    expect(atRest()).toBe(true);
  });

  test("rests at once when it had rested before, or where motion is reduced", () => {
    stage.pointer("pointerdown", { ...touch, x: 400, time: 0 });
    stage.pointer("pointermove", { ...touch, x: 300, time: 50 });
    stage.pointer("pointerup", { ...touch, x: 300, time: 400 });
    expect(atRest()).toBe(true);
    dispose();
    dispose = recognisePointers(stage.host, { schedule: frames.schedule, reducedMotion: () => true });
    fling();
    expect(moves().at(-1)).toMatch(/^end/);
    expect(atRest()).toBe(true);
  });

  test.each(["up", "frame"])("rests when the listener to its %s disposes of it", (when) => {
    fling();
    if (when === "up") {
      frames.next();
      stage.pointer("pointerdown", { ...touch, id: 4 });
      stage.told.length = 0;
      stage.onMove = () => {
        // The last move of the finger, told as it lifts.
        if (stage.told.filter((line) => line.startsWith("move")).length === 10) dispose();
      };
      stage.pointer("pointerup", { ...touch, id: 4 });
      fling();
    } else {
      stage.onMove = () => dispose();
      frames.next();
    }
    expect(moves().filter((line) => line.startsWith("end"))).toHaveLength(1);
    expect(moves().at(-1)).toMatch(/^end/);
    expect(atRest()).toBe(true);
  });

  test("may be a pen, but one that drew the lanes up or down rests at once", () => {
    stage.scrollRange = 100;
    const flick = (dx: number, dy: number): void => {
      stage.pointer("pointerdown", { ...pen, x: 300, y: 100, time: 0 });
      for (let i = 1; i <= 5; i++)
        stage.pointer("pointermove", { ...pen, x: 300 + dx * i, y: 100 + dy * i, time: 10 * i });
      stage.pointer("pointerup", { ...pen, x: 300 + dx * 5, y: 100 + dy * 5, time: 50 });
      frames.next();
    };
    flick(4, 10);
    expect(atRest()).toBe(true);
    flick(10, 1);
    expect(moves().at(-1)).toMatch(/^move/);
    expect(frames.waiting()).toBe(1);
  });

  const stops: readonly (readonly [string, () => void])[] = [
    ["a touch", () => stage.pointer("pointerdown", { ...touch, id: 4, x: 150 })],
    ["a wheel", () => stage.host.stage.dispatchEvent(new WheelEvent("wheel"))],
    ["dispose", () => dispose()],
    [
      "somebody else who moves the view",
      () => {
        stage.view = { start: 5, msPerPx: 9, top: 0 };
        frames.next();
      },
    ],
    [
      "the removal of the stage",
      () => {
        stage.host.stage.remove();
        frames.next();
      },
    ],
  ];
  test.each(stops)("is stopped by %s, once", (_, stop) => {
    fling();
    frames.next();
    stop();
    expect(moves().filter((line) => line.startsWith("end"))).toHaveLength(1);
    expect(frames.waiting()).toBe(0);
  });

  test("and the touch that stops it is no click", () => {
    fling();
    frames.next();
    stage.pointer("pointerdown", { ...touch, id: 4, x: 150 });
    stage.pointer("pointerup", { ...touch, id: 4, x: 150 });
    stage.pointer("click", { ...touch, id: 4, x: 150, detail: 1 });
    expect(stage.told.some((line) => line.startsWith("press"))).toBe(false);
  });

  test("stops at the end of the data", () => {
    stage.limit = 110;
    fling();
    for (let i = 0; i < 5; i++) frames.next();
    expect(moves().at(-1)).toMatch(/^end/);
    expect(atRest()).toBe(true);
  });
});

describe("a click", () => {
  test("presses what lies under it", () => {
    stage.pointer("click", { x: 150, detail: 1 });
    stage.pointer("click", { x: 250, detail: 1 });
    expect(stage.told).toEqual(["press 7", "press nothing"]);
  });

  test("after a drag is none, for anyone; the next one is", () => {
    const heard: string[] = [];
    const button = document.createElement("button");
    button.addEventListener("click", () => heard.push("button"));
    stage.host.stage.append(button);
    drag();
    stage.pointer("pointerup", { x: 150 });
    stage.pointer("click", { x: 150, detail: 1 }, button);
    expect([heard, stage.told.includes("press 7")]).toEqual([[], false]);
    stage.pointer("pointerdown", { x: 150 });
    stage.pointer("pointerup", { x: 150 });
    stage.pointer("click", { x: 150, detail: 1 }, button);
    expect([heard, stage.told.includes("press 7")]).toEqual([["button"], true]);
  });

  test("without a place belongs to the element: by key, screen reader or `click()`", () => {
    const button = document.createElement("button");
    const clicks: boolean[] = [];
    button.addEventListener("click", (event) => clicks.push(isPointerClick(event)));
    stage.host.stage.append(button);
    drag();
    stage.pointer("pointerup", { x: 250 });
    button.click();
    stage.pointer("click", { detail: 1 }, button);
    expect(clicks).toEqual([false]);
    expect(stage.told.some((line) => line.startsWith("press"))).toBe(false);
  });

  test("that something on the stage kept for itself is not ours", () => {
    const header = document.createElement("button");
    header.addEventListener("click", (event) => event.preventDefault());
    stage.host.stage.append(header);
    stage.pointer("click", { x: 150, detail: 1 }, header);
    expect(stage.told).toEqual([]);
  });
});

describe("hovering", () => {
  test("asks once a frame, and not while dragging or by touch", () => {
    stage.pointer("pointermove", { x: 50, buttons: 0 });
    stage.pointer("pointermove", { x: 150, buttons: 0 });
    expect(stage.told).toEqual([]);
    frames.next();
    expect(stage.told).toEqual(["hover 7"]);
    stage.pointer("pointermove", { ...touch, x: 50, buttons: 0 });
    expect(frames.waiting()).toBe(0);
    drag();
    stage.pointer("pointermove", { x: 150 });
    frames.next();
    expect(stage.told.filter((line) => line.startsWith("hover"))).toEqual(["hover 7", "hover nothing"]);
  });

  test("ends when the pointer leaves the stage, not when it leaves a button in it", () => {
    const button = document.createElement("button");
    stage.host.stage.append(button);
    stage.pointer("pointermove", { x: 150, buttons: 0 });
    stage.pointer("pointerleave", {}, button);
    expect(stage.told).toEqual([]);
    stage.pointer("pointerleave");
    expect(stage.told).toEqual(["hover nothing"]);
    frames.next();
    expect(stage.told).toEqual(["hover nothing"]);
  });
});

describe("a finger that stays for half a second", () => {
  const press = (fields = {}): void => {
    stage.pointer("pointerdown", { ...touch, x: 150, ...fields });
  };

  test("presses long on what lies under it, and its click is none", () => {
    press();
    vi.advanceTimersByTime(499);
    expect(stage.told).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(stage.told).toEqual(["longPress 7"]);
    stage.pointer("pointerup", { ...touch, x: 150 });
    stage.pointer("click", { ...touch, x: 150, detail: 1 });
    expect(stage.told).toEqual(["longPress 7"]);
    expect(atRest()).toBe(true);
  });

  test("does so when the system opens a menu first, which then does not open", () => {
    press();
    const menu = stage.pointer("contextmenu", touch);
    expect([menu.defaultPrevented, ...stage.told]).toEqual([true, "longPress 7"]);
    vi.advanceTimersByTime(1000);
    expect(stage.told).toHaveLength(1);
    expect(stage.pointer("contextmenu", touch).defaultPrevented).toBe(false);
  });

  test("may be a pen", () => {
    press(pen);
    vi.advanceTimersByTime(500);
    expect(stage.told).toEqual(["longPress 7"]);
  });

  test("on nothing does nothing, and leaves the menu", () => {
    press({ x: 50 });
    vi.advanceTimersByTime(600);
    expect(stage.pointer("contextmenu", touch).defaultPrevented).toBe(false);
    expect(stage.told).toEqual([]);
  });

  test.each([
    ["moves", () => stage.pointer("pointermove", { ...touch, x: 170 })],
    ["lifts", () => stage.pointer("pointerup", { ...touch, x: 150 })],
    ["is cancelled", () => stage.pointer("pointercancel", touch)],
    ["is joined by a second", () => stage.pointer("pointerdown", { ...touch, id: 2, x: 300 })],
    ["is disposed of", () => dispose()],
  ])("does not when it %s before", (_, meanwhile) => {
    press();
    meanwhile();
    vi.advanceTimersByTime(1000);
    expect(stage.told).not.toContain("longPress 7");
  });
});

test("nothing is left on the stage or the window after dispose", () => {
  dispose();
  const before = document.createElement("div");
  const watched = watchListeners(stage.host.stage);
  dispose = recognisePointers(stage.host, { schedule: frames.schedule });
  expect(watched.count()).toBeGreaterThan(0);
  drag(touch);
  dispose();
  dispose();
  expect([watched.count(), listening.count(), vi.getTimerCount(), frames.waiting()]).toEqual([0, 0, 0, 0]);
  watched.stop();
  expect(stage.host.stage.isEqualNode(before)).toBe(true);
  expect(Object.keys(stage.host.stage)).toEqual(Object.keys(before));
});
