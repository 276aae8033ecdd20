import { describe, expect, test } from "vitest";
import { memoByIndex } from "../../../src/base/memo.ts";

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
