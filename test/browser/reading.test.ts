import { expect, test } from "vitest";
import type { createTimeline as Create } from "../../src/index.ts";
import { useChromium } from "./support.ts";

const { openBlank } = useChromium();

test("a page is painted with the picture at once, never with the controls alone, and no observer complains", async () => {
  const { page, seen } = await openBlank();
  const marks = await page.evaluate(async () => {
    const { createTimeline } = (globalThis as unknown as { Chronolane: { createTimeline: typeof Create } })
      .Chronolane;
    const root = document.getElementById("root")!;
    await new Promise(requestAnimationFrame);
    createTimeline(root, { events: [{ title: "A day", start: "2023-10-07", actors: ["A"] }] });
    await new Promise((resolve) => setTimeout(resolve)); // after that same frame
    return root.querySelectorAll(".chl-mark").length;
  });
  await page.waitForTimeout(100);
  expect(marks).toBeGreaterThan(0);
  expect(seen.errors).toEqual([]);
});

test("of much there is a picture while it is read, then all of it with its buttons, legend and overview", async () => {
  const { page, seen } = await openBlank();
  const { early, late } = await page.evaluate(async () => {
    const { createTimeline } = (globalThis as unknown as { Chronolane: { createTimeline: typeof Create } })
      .Chronolane;
    const root = document.getElementById("root")!;
    const events = Array.from({ length: 120_000 }, (_, i) => ({
      id: `e${i}`,
      title: `Event ${i}`,
      start: Date.UTC(2000, 0, 1) + ((i * 7919) % 120_000) * 3.6e6,
      actors: [`Actor ${i % 9}`],
    }));
    const look = () => ({
      marks: root.querySelectorAll(".chl-mark").length,
      buttons: root.querySelectorAll(".chl-grid button").length,
      reading: root.querySelector("[data-reading]") !== null,
      overview: root.querySelector(".chl-overview:not([hidden])") !== null,
      text: root.querySelector(".chl-counts")?.textContent ?? "",
    });
    const timeline = createTimeline(root, { events });
    const early: ReturnType<typeof look>[] = [];
    let isOver = false;
    void timeline.ready.then(() => (isOver = true));
    while (!isOver) {
      early.push(look());
      await new Promise(requestAnimationFrame);
    }
    return { early, late: look() };
  });
  expect(seen.errors).toEqual([]);
  expect(early.some(({ marks, reading }) => marks > 50 && reading)).toBe(true);
  expect(late.marks).toBeGreaterThan(50);
  expect(late.buttons).toBeGreaterThan(50);
  expect([late.reading, late.overview]).toEqual([false, true]);
  expect(late.text).toContain("120,000 of 120,000 events");
});
