import { expect, test } from "vitest";
import { type Drawn, partAt } from "../../../src/timeline/drawn.ts";
import { seeded, seeds } from "../seeds.ts";

const stage = (direction: 1 | -1) => ({ header: 120, width: 1000, direction }) as Drawn;

test.each(seeds)(
  "the part of a long box about a point lies in it, and about the point where it can (seed %i)",
  (seed) => {
    const random = seeded(seed);
    for (let i = 0; i < 50; i++) {
      const box = { x: random() * 500, y: 7, width: random() * 500, height: 16 };
      const x = random() * 880;
      for (const direction of [1, -1] as const) {
        const part = partAt(box, x, stage(direction));
        expect(part.x).toBeGreaterThanOrEqual(box.x);
        expect(part.x + part.width).toBeLessThanOrEqual(box.x + box.width + 1e-9);
        expect({ y: part.y, height: part.height }).toEqual({ y: 7, height: 16 });
        const at = direction === 1 ? 120 + x : 880 - x;
        if (at < box.x || at > box.x + box.width) continue;
        expect(part.x).toBeLessThanOrEqual(at);
        expect(part.x + part.width).toBeGreaterThanOrEqual(at);
      }
    }
  },
);

test("without a point the whole box is meant", () => {
  const box = { x: 10, y: 0, width: 700, height: 16 };
  expect(partAt(box, undefined, stage(1))).toBe(box);
});
