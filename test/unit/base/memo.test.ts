import { describe, expect, test } from "vitest";
import { memoByIndex, memoEach, memoFewInSteps } from "../../../src/base/memo.ts";

describe("memoByIndex", () => {
  test("computes an index once, whatever its result, and again when it had to forget", () => {
    const asked: number[] = [];
    const square = memoByIndex((index) => {
      asked.push(index);
      return index === 0 ? undefined : index * index;
    }, 2);
    expect([square(0), square(3), square(0), square(3)]).toEqual([undefined, 9, undefined, 9]);
    expect(asked).toEqual([0, 3]);
    expect([square(4), square(3)]).toEqual([16, 9]);
    expect(asked).toEqual([0, 3, 4, 3]);
  });
});

describe("memoEach", () => {
  test("works out what is new in a list, and all of it when another argument is", () => {
    const done: string[] = [];
    const named = memoEach((item: { readonly name: string }, end: string) => {
      done.push(item.name);
      return item.name === "none" ? undefined : item.name + end;
    });
    const [a, b, none] = [{ name: "a" }, { name: "b" }, { name: "none" }];
    expect(named([a, none], "!")).toEqual(["a!", undefined]);
    expect(named([none, b, a, a], "!")).toEqual([undefined, "b!", "a!", "a!"]);
    expect(done).toEqual(["a", "none", "b"]);
    expect(named([a], "?")).toEqual(["a?"]);
    expect(named([{ ...a }, b], "?")).toEqual(["a?", "b?"]);
    expect(done).toEqual(["a", "none", "b", "a", "a", "b"]);
  });
});

describe("memoFewInSteps", () => {
  test("does the work at once or in steps, but once", () => {
    const done: string[] = [];
    const shout = memoFewInSteps(2, function* (text: string) {
      done.push(`${text} begun`);
      yield 0.5;
      done.push(`${text} ended`);
      return text.toUpperCase();
    });
    const steps = shout.inSteps("a");
    expect(steps.next()).toEqual({ value: 0.5, done: false });
    expect(done).toEqual(["a begun"]);
    expect(shout("b")).toBe("B");
    expect(steps.next().done).toBe(true);
    expect([shout("a"), shout("b"), shout("a")]).toEqual(["A", "B", "A"]);
    expect(done).toEqual(["a begun", "b begun", "b ended", "a ended"]);
  });
});
