import { expect, test } from "vitest";
import { createLaneIndex } from "../../../src/detail/laneIndex.ts";
import { layoutHeaders } from "../../../src/layout/headers.ts";
import type { LayoutWords } from "../../../src/layout/layoutWords.ts";
import { createDataset } from "../../../src/model/createDataset.ts";

const dataset = createDataset({
  actors: [
    { id: "a", name: "A" },
    { id: "b", name: "B", parent: "a" },
  ],
  events: [
    { title: "x", start: "2023", actors: ["a"] },
    { title: "y", start: "2024", actors: ["b"] },
  ],
});
const index = createLaneIndex(dataset, { order: "given", fold: true, hidden: new Set<string>() }, null);
const words = {
  calendar: "",
  text: (text: string) => ({ text }),
  eventCount: (n: number) => `${String(n)} events`,
  members: (n: number) => `+${String(n)} members`,
} as unknown as LayoutWords;

/** Letters of the small font are so many pixels wide. */
const countAt = (letter: number): string => {
  const measure = (text: string, font: string): number => text.length * (font === "note" ? letter : 10);
  const { width, lanes } = layoutHeaders(dataset, index, 400, words, measure, (text) => text);
  const { count = "", indent = 0 } = lanes[0] ?? {};
  expect(indent + count.length * letter).toBeLessThan(width);
  return count;
};

test("the count beside a lane stays within its header: without the members, then without itself", () => {
  expect([2, 4, 8, 10].map(countAt)).toEqual(["2 events · +1 members", "2 events", "2 events", ""]);
});
