import { afterEach, expect, test, vi } from "vitest";
import { watchPrint } from "../../src/timeline/watchPrint.ts";

/** A medium that can be changed, as `matchMedia("print")` gives it. */
function fakeMedium() {
  const target = new EventTarget();
  const turn = (matches: boolean) => target.dispatchEvent(Object.assign(new Event("change"), { matches }));
  return { list: target as unknown as MediaQueryList, turn };
}

afterEach(() => vi.unstubAllGlobals());

test("watchPrint(window, host) tells before and after once each, whichever way the browser says it", () => {
  const medium = fakeMedium();
  vi.stubGlobal("matchMedia", () => medium.list);
  const told: string[] = [];
  const stop = watchPrint(window, { before: () => told.push("before"), after: () => told.push("after") });
  window.dispatchEvent(new Event("beforeprint"));
  medium.turn(true);
  medium.turn(false);
  window.dispatchEvent(new Event("afterprint"));
  expect(told).toEqual(["before", "after"]);
  medium.turn(true);
  expect(told).toEqual(["before", "after", "before"]);
  medium.turn(false);
  stop();
  window.dispatchEvent(new Event("beforeprint"));
  medium.turn(true);
  expect(told).toHaveLength(4);
});

test("watchPrint(window, host) needs no matchMedia", () => {
  vi.stubGlobal("matchMedia", undefined);
  const before = vi.fn();
  const stop = watchPrint(window, { before, after: vi.fn() });
  window.dispatchEvent(new Event("beforeprint"));
  expect(before).toHaveBeenCalledTimes(1);
  stop();
});
