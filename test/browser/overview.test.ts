import type { Page } from "playwright";
import { expect, test } from "vitest";
import { settled, useChromium } from "./support.ts";

const { openFile } = useChromium();

/** Middle of an element of the overview, in the page. */
async function middleOf(page: Page, selector: string): Promise<{ x: number; y: number; width: number }> {
  const box = (await page.locator(selector).boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, width: box.width };
}

test("the overview's window is drawn smaller and moved by the mouse, and the view with it", async () => {
  const { page } = await openFile("examples/civil-war.html");
  await page.locator(".chl-overview-window").waitFor();
  const strip = await middleOf(page, ".chl-overview-picture");
  const end = await middleOf(page, ".chl-overview-end");
  await page.mouse.move(end.x, end.y);
  await page.mouse.down();
  await page.mouse.move(end.x - strip.width / 2, end.y, { steps: 5 });
  await page.mouse.up();
  const half = await middleOf(page, ".chl-overview-window");
  expect(Math.abs(half.width - strip.width / 2)).toBeLessThan(3);
  const spoken = (): Promise<string | null> =>
    page.locator(".chl-overview-start").getAttribute("aria-valuetext");
  await settled(page);
  const before = await spoken();
  await page.mouse.move(half.x, half.y);
  await page.mouse.down();
  await page.mouse.move(half.x + 200, half.y, { steps: 5 });
  expect(await spoken(), "while it moves").toBe(before);
  await page.mouse.up();
  await settled(page);
  const moved = await middleOf(page, ".chl-overview-window");
  expect(Math.abs(moved.x - half.x - 200)).toBeLessThan(2);
  expect(Math.abs(moved.width - half.width)).toBeLessThan(1);
  expect(await spoken()).not.toBe(before);
  expect(await spoken()).toMatch(/ 186[123]$/);
});
