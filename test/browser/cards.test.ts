import type { Page } from "playwright";
import { expect, test } from "vitest";
import { robustPage } from "./robustPage.ts";
import { complaints, settled, useChromium } from "./support.ts";

const { openFile, openMarkup } = useChromium();

/** Whether something is wholly in the window. */
const isInSight = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((of) => {
    const box = document.querySelector(of)!.getBoundingClientRect();
    return box.width > 0 && box.left >= 0 && box.right <= innerWidth;
  }, selector);

test("what a card tells goes on in the list where that takes the picture's place, and focus with it", async () => {
  const { page, seen } = await openFile("examples/october-2023.html");
  await settled(page);
  await page.locator(".chl-hit").first().press("Enter");
  const card = page.locator(".chl-card:not([hidden])");
  const title = await card.locator(".chl-card-title").textContent();
  expect(await isInSight(page, ".chl-card")).toBe(true);
  await page.setViewportSize({ width: 400, height: 800 });
  await page.waitForFunction(() => document.querySelector(".chl")!.getAttribute("data-layout") === "list");
  expect(await card.isVisible()).toBe(false);
  const focused = page.locator(":focus");
  expect(await focused.getAttribute("aria-expanded")).toBe("true");
  expect(await focused.textContent()).toContain(title!);
  expect(complaints(seen)).toEqual([]);
});

test("the card of an event that the filter leaves out is in sight beside a wide list", async () => {
  const { page, seen } = await openMarkup(robustPage());
  await page.evaluate(async () => {
    document.getElementById("box")!.style.width = "1200px";
    await timeline.ready;
    timeline.setFilter({ actors: ["hamas"] });
    timeline.open(october2023.events[3]!.id);
    await tools.frames();
  });
  expect(await isInSight(page, ".chl-card")).toBe(true);
  await page.evaluate(async () => {
    timeline.setOptions({ layout: "list" });
    await tools.frames();
  });
  expect(await isInSight(page, ".chl-card")).toBe(true);
  await page.evaluate(async () => {
    timeline.close();
    timeline.open(october2023.events[3]!.id);
    await tools.frames();
  });
  expect(await isInSight(page, ".chl-card:not(.chl-docked)")).toBe(true);
  expect(complaints(seen)).toEqual([]);
});
