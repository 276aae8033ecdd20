import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { hashAdapter } from "../../src/timeline/urlState.ts";

describe("hashAdapter(window, key)", () => {
  const url = hashAdapter(window, "timeline");
  beforeEach(() => window.history.replaceState({ page: 1 }, "", "/page?q=1"));
  afterEach(() => vi.restoreAllMocks());

  test("keeps its text beside other parameters and anchors, and takes it out again", () => {
    window.history.replaceState(null, "", "#part-2&other=a=b");
    url.write("v1;e=a,b");
    expect(window.location.hash).toBe("#part-2&other=a=b&timeline=v1;e=a,b");
    expect(url.read()).toBe("v1;e=a,b");
    url.write("");
    expect(window.location.hash).toBe("#part-2&other=a=b");
    expect(url.read()).toBe("");
  });

  test("leaves path, query, state and length of the history", () => {
    const { length } = window.history;
    url.write("v1;e=a");
    expect(window.location.pathname + window.location.search).toBe("/page?q=1");
    expect(window.history.state).toEqual({ page: 1 });
    expect(window.history.length).toBe(length);
    url.write("");
    expect(window.location.href).not.toContain("#");
  });

  test("does not take another timeline's text for its own", () => {
    hashAdapter(window, "a timeline").write("v1;e=x");
    hashAdapter(window, "second-timeline").write("v1;e=y");
    expect(url.read()).toBe("");
    expect(hashAdapter(window, "a timeline").read()).toBe("v1;e=x");
  });

  test("writes nothing when nothing has changed", () => {
    window.history.replaceState(null, "", "#timeline=v1;e=a&x=1");
    const replace = vi.spyOn(window.history, "replaceState");
    url.write("v1;e=a");
    expect(replace).not.toHaveBeenCalled();
    url.write("v1;e=b");
    expect(replace).toHaveBeenCalledTimes(1);
  });

  test("stays quiet where the browser forbids it", () => {
    vi.spyOn(window.history, "replaceState").mockImplementation(() => {
      throw new DOMException("too many calls", "SecurityError");
    });
    expect(() => url.write("v1;e=a")).not.toThrow();
    expect(url.read()).toBe("");
  });

  test("calls back when the reader changes the fragment, until it is stopped", async () => {
    const changed = vi.fn();
    const stop = url.listen!(changed);
    const next = (hash: string) =>
      new Promise((resolve) => {
        window.addEventListener("hashchange", resolve, { once: true });
        window.location.hash = hash;
      });
    await next("timeline=v1;e=c");
    expect(changed).toHaveBeenCalledTimes(1);
    stop();
    await next("");
    expect(changed).toHaveBeenCalledTimes(1);
  });
});
