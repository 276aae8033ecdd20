import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createMerging } from "../../../src/timeline/merging.ts";

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] }));
afterEach(() => void vi.useRealTimers());

const event = (id: string | undefined, title: string) => ({ ...(id === undefined ? {} : { id }), title });

describe("createMerging(host)", () => {
  test("makes one change a frame of however many, each id in one list and once", () => {
    const apply = vi.fn();
    const merging = createMerging({ apply, isBusy: () => false });
    merging.add({ upsert: [event("a", "1"), event("b", "1"), event(undefined, "n")] });
    merging.add({ remove: ["b", "c"] });
    merging.add({ upsert: [event("c", "2"), event(undefined, "n"), event("a", "2")] });
    expect(apply).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(apply.mock.calls).toEqual([
      [
        {
          upsert: [event(undefined, "n"), event("c", "2"), event(undefined, "n"), event("a", "2")],
          remove: ["b"],
        },
      ],
    ]);
    vi.runAllTimers();
    expect(apply).toHaveBeenCalledTimes(1);
  });

  test("takes a number for the id that its digits are", () => {
    const apply = vi.fn();
    const merging = createMerging({ apply, isBusy: () => false });
    const [first, second] = [1, 2].map((title) => ({ id: 5 as unknown as string, title: String(title) }));
    merging.add({ upsert: [first!] });
    merging.add({ upsert: [second!], remove: ["6"] });
    merging.flush();
    expect(apply.mock.calls).toEqual([[{ upsert: [second], remove: ["6"] }]]);
  });

  test("is made at once when asked, and not a second time", () => {
    const apply = vi.fn();
    const merging = createMerging({ apply, isBusy: () => false });
    merging.add({ remove: ["a"] });
    merging.flush();
    expect(apply).toHaveBeenCalledTimes(1);
    vi.runAllTimers();
    expect(apply).toHaveBeenCalledTimes(1);
  });

  test("tells who waits when what was noted until then is shown, or forgotten", async () => {
    const done: string[] = [];
    const merging = createMerging({ apply: () => undefined, isBusy: () => false });
    const wait = (name: string): void => void merging.over().then(() => done.push(name));
    wait("nothing");
    merging.add({ remove: ["a"] });
    wait("a");
    merging.flush();
    wait("a, while it is made");
    merging.add({ remove: ["b"] });
    wait("b");
    await Promise.resolve();
    expect(done).toEqual(["nothing"]);
    merging.shown();
    await Promise.resolve();
    expect(done.slice(1)).toEqual(["a", "a, while it is made"]);
    merging.clear();
    await Promise.resolve();
    expect(done.slice(3)).toEqual(["b"]);
  });

  test("waits while the host is busy, and is not lost", () => {
    const apply = vi.fn();
    let busy = true;
    const merging = createMerging({ apply, isBusy: () => busy });
    merging.add({ remove: ["a"] });
    vi.runAllTimers();
    merging.add({ remove: ["b"] });
    vi.runAllTimers();
    expect(apply).not.toHaveBeenCalled();
    busy = false;
    merging.shown();
    expect(apply).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(apply.mock.calls).toEqual([[{ upsert: [], remove: ["a", "b"] }]]);
  });

  test("leaves the page most of the time where changes are costly, and is never far behind", () => {
    const cost = 30;
    const begun: number[] = [];
    const apply = vi.fn(() => {
      begun.push(performance.now());
      vi.advanceTimersByTime(cost);
    });
    const merging = createMerging({
      apply: () => {
        apply();
        merging.shown();
      },
      isBusy: () => false,
    });
    for (let i = 0; i < 1000; i++) {
      merging.add({ upsert: [event(String(i), "x")] });
      vi.advanceTimersByTime(1);
    }
    vi.runAllTimers();
    const end = performance.now();
    expect(end - begun.at(-1)!, "the last state comes soon").toBeLessThan(cost + 50);
    const waits = begun.slice(1, -1).map((at, i) => at - begun[i]!);
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(cost * 5);
    expect(Math.max(...waits)).toBeLessThan(cost + 200);
  });

  test("forgets what was noted when it is cleared or disposed of", () => {
    const apply = vi.fn();
    const merging = createMerging({ apply, isBusy: () => false });
    merging.add({ remove: ["a"] });
    merging.clear();
    vi.runAllTimers();
    merging.add({ remove: ["a"] });
    merging.dispose();
    vi.runAllTimers();
    expect(apply).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });
});
