import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { timelineOnPage } from "./onPage.ts";

/** Readers who want less motion are there at once. */
beforeEach(() => {
  vi.stubGlobal("matchMedia", () => ({
    matches: true,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
});
afterEach(() => vi.unstubAllGlobals());

const facts = (target: HTMLElement): string | null | undefined =>
  target.querySelector(".chl-counts")?.textContent;
const axisWords = (target: HTMLElement): readonly (string | null)[] =>
  Array.from(target.querySelectorAll(".chl-stage svg text"), ({ textContent }) => textContent);

test("a timeline without events says so, tells no time and lets nobody go elsewhere", async () => {
  const { target, timeline } = timelineOnPage({ events: [] });
  await timeline.ready;
  expect(facts(target)).toBe("0 of 0 events ");
  expect(axisWords(target)).toEqual(["No events."]);
  const before = timeline.view;
  target.querySelector<HTMLElement>('[data-name="zoomIn"]')!.click();
  target.querySelector<HTMLElement>('[data-name="later"]')!.click();
  expect(timeline.view).toEqual(before);
  timeline.merge({ upsert: [{ title: "The first", start: "2023-10-07", actors: ["A"] }] });
  await timeline.ready;
  expect(facts(target)).toContain("1 of 1 events 1 actor");
  expect(axisWords(target)).toContain("Sat 7 October 2023");
  timeline.destroy();
});

test("a view that the page asks for is told before there are events, and can be left", async () => {
  const { target, timeline } = timelineOnPage({ events: [] });
  await timeline.setView({ start: "2023-01-01", end: "2024-01-01" }, { animate: false });
  expect(axisWords(target)).toContain("2023");
  target.querySelector<HTMLElement>('[data-name="zoomIn"]')!.click();
  const { start, end } = timeline.view;
  expect(end - start).toBeLessThan(366 * 86_400_000);
  timeline.destroy();
});

test("actors of undated events are counted", async () => {
  const { target, timeline } = timelineOnPage({ events: [{ title: "Some day", actors: ["A", "B"] }] });
  await timeline.ready;
  expect(facts(target)).toContain("1 of 1 events 2 actors");
  timeline.destroy();
});
