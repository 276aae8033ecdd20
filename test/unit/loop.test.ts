import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createLoop, nextFrame } from "../../src/loop.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("many requests draw once, in the next frame", () => {
  const draw = vi.fn();
  const loop = createLoop(draw);
  loop.request();
  loop.request();
  expect(draw).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(draw).toHaveBeenCalledTimes(1);
});

test("a request while drawing draws again in the frame after", () => {
  let left = 2;
  const loop = createLoop(() => {
    if (--left > 0) loop.request();
  });
  loop.request();
  vi.runOnlyPendingTimers();
  expect([left, vi.getTimerCount()]).toEqual([1, 1]);
  vi.runOnlyPendingTimers();
  expect([left, vi.getTimerCount()]).toEqual([0, 0]);
});

test("flush() draws what was asked for now, once, and nothing when nothing was", () => {
  const draw = vi.fn();
  const loop = createLoop(draw);
  loop.flush();
  loop.request();
  loop.flush();
  loop.flush();
  vi.runAllTimers();
  expect(draw).toHaveBeenCalledTimes(1);
});

test("a drawing asked for later comes then, unless another one was made before", () => {
  const draw = vi.fn();
  const loop = createLoop(draw);
  loop.requestLater(50);
  vi.advanceTimersByTime(49);
  expect(draw).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(draw).toHaveBeenCalledTimes(1);
  loop.requestLater(50);
  loop.request();
  vi.runAllTimers();
  expect(draw).toHaveBeenCalledTimes(2);
  loop.requestLater(50);
  loop.dispose();
  expect(vi.getTimerCount()).toBe(0);
});

test("a drawing that throws does not stop later frames", () => {
  let fails = true;
  const draw = vi.fn(() => {
    if (fails) throw new Error("cannot draw");
  });
  const loop = createLoop(draw);
  loop.request();
  expect(() => vi.runAllTimers()).toThrow("cannot draw");
  loop.request();
  expect(() => loop.flush()).toThrow("cannot draw");
  fails = false;
  loop.request();
  vi.runAllTimers();
  expect(draw).toHaveBeenCalledTimes(3);
});

test("dispose() takes the request back and ends the loop", () => {
  const draw = vi.fn();
  const loop = createLoop(draw);
  loop.request();
  loop.dispose();
  loop.dispose();
  loop.request();
  loop.flush();
  expect(vi.getTimerCount()).toBe(0);
  expect(draw).not.toHaveBeenCalled();
});

test("nextFrame(frame) uses the browser's frames where there are some", () => {
  const frames: unknown[] = [];
  vi.stubGlobal("requestAnimationFrame", (frame: unknown) => frames.push(frame));
  const cancel = vi.fn();
  vi.stubGlobal("cancelAnimationFrame", cancel);
  const frame = vi.fn();
  const takeBack = nextFrame(frame);
  expect([frames, vi.getTimerCount()]).toEqual([[frame], 0]);
  takeBack();
  expect(cancel).toHaveBeenCalledWith(1);
});
