import type { Page } from "playwright";
import { expect, test } from "vitest";
import { settled, useChromium } from "./support.ts";

const { openFile } = useChromium();

const rowNames = (page: Page): Promise<readonly string[]> =>
  page.locator(".chl-lane-row .chl-value-name").allTextContents();
const firstLanes = (page: Page): Promise<readonly string[]> =>
  page.locator(".chl-picture .chl-lane-name").allTextContents();

test("lanes are dragged in their panel by the mouse, and the picture follows", async () => {
  const { page } = await openFile("examples/civil-war.html");
  await page.locator('.chl-toolbar [data-name="lanes"]').click();
  const before = await rowNames(page);
  const handle = (at: number) => page.locator(".chl-lane-handle").nth(at).boundingBox();
  const [from, to] = [(await handle(3))!, (await handle(0))!];
  const x = from.x + from.width / 2;
  await page.mouse.move(x, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(x, to.y + to.height / 2, { steps: 8 });
  await page.mouse.up();
  await settled(page);
  const after = await rowNames(page);
  expect(after.slice(0, 4)).toEqual([before[3], before[0], before[1], before[2]]);
  expect((await firstLanes(page))[0]).toBe(before[3]);
});
