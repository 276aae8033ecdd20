import { expect, test, vi } from "vitest";
import { numberedId, uniqueNumber } from "../../../src/model/derivedId.ts";

test("a name that many ask for is asked about twice at most for each", () => {
  const taken = new Set(["e", "e-2", "e-7"]);
  const isTaken = vi.fn((id: string) => taken.has(id));
  const counts = new Map<string, number>();
  const given = Array.from({ length: 1000 }, () => {
    const id = numberedId("e", uniqueNumber("e", isTaken, counts));
    taken.add(id);
    return id;
  });
  expect(given.slice(0, 6)).toEqual(["e-3", "e-4", "e-5", "e-6", "e-8", "e-9"]);
  expect(taken.size).toBe(1003);
  // Twice for each, and once for each of the two that were taken before.
  expect(isTaken).toHaveBeenCalledTimes(2002);
});
