import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { connectorLength, shortenConnectors } from "../../../src/detail/shortenConnectors.ts";

const lanes = 12;
const group = fc.uniqueArray(fc.nat(lanes - 1), { minLength: 1, maxLength: 5 });
const groups = fc.array(group, { maxLength: 60 });
const order = fc.shuffledSubarray([...Array(lanes).keys()], { minLength: lanes, maxLength: lanes });

describe("shortenConnectors(starts, together)", () => {
  test("keeps every lane once, and is never longer than any of the orders it begins with", () => {
    fc.assert(
      fc.property(order, order, groups, (first, second, together) => {
        const found = shortenConnectors([first, second], together);
        expect([...found].sort((a, b) => a - b)).toEqual([...Array(lanes).keys()]);
        const length = connectorLength(found, together);
        expect(length).toBeLessThanOrEqual(connectorLength(first, together));
        expect(length).toBeLessThanOrEqual(connectorLength(second, together));
      }),
    );
  });

  test("finds the shortest order of two blocks that were shuffled into one another", () => {
    const together = [
      [0, 2, 4],
      [1, 3, 5],
      [0, 4],
      [1, 5],
    ];
    const found = shortenConnectors([[0, 1, 2, 3, 4, 5]], together);
    expect(connectorLength([0, 1, 2, 3, 4, 5], together)).toBe(16);
    expect(connectorLength(found, together)).toBeLessThanOrEqual(8);
  });

  test("passes over lanes that no start has", () => {
    expect(
      shortenConnectors(
        [[0, 1]],
        [
          [0, 7],
          [1, 9, 0],
        ],
      ),
    ).toHaveLength(2);
  });
});
