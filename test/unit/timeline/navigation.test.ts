import { expect, test } from "vitest";
import { createLaneIndex } from "../../../src/detail/laneIndex.ts";
import { createDataset } from "../../../src/model/createDataset.ts";
import { createNavigation } from "../../../src/timeline/navigation.ts";

const titled = (titles: readonly string[]) => {
  const dataset = createDataset(
    titles.map((title, i) => ({
      title,
      ...(title === "Undated" ? {} : { start: `2023-10-${String(1 + i).padStart(2, "0")}` }),
    })),
  );
  const index = createLaneIndex(dataset, { order: "given", fold: true, hidden: new Set() }, null);
  const title = (event: number): string => dataset.event(event).title as string;
  const { byTitle } = createNavigation();
  return (prefix: string, from: string | null = null): string | null => {
    const at =
      from === null
        ? null
        : Array.from({ length: dataset.count }, (_, i) => i).find((i) => title(i) === from)!;
    const found = byTitle(title, index, at === null ? null : { event: at, lane: 0 }, prefix);
    return found === null ? null : title(found.event);
  };
};

test("a letter leads to the next title that begins with it, and round to the first", () => {
  const go = titled(["Attack", "Border", "Attempt", "Undated"]);
  expect(go("a")).toBe("Attack");
  expect(go("a", "Attack")).toBe("Attempt");
  expect(go("a", "Attempt")).toBe("Attack");
  expect(go("u", "Attack")).toBe("Undated");
  expect(go("b", "Undated")).toBe("Border");
  expect(go("z", "Attack")).toBe(null);
});

test("more letters stay where they are as long as the title there begins with them", () => {
  const go = titled(["Attack", "Attempt", "Border"]);
  expect(go("at", "Attack")).toBe("Attack");
  expect(go("atte", "Attack")).toBe("Attempt");
});

test("quotation marks before a title and accents in it need not be typed, and alone lead nowhere", () => {
  const go = titled(["Border", "“Écoutez”, he said"]);
  expect(go("ec")).toBe("“Écoutez”, he said");
  expect(go("'")).toBe(null);
});
