import { expect, test } from "vitest";
import { settled, useChromium } from "./support.ts";

const { openFile } = useChromium();

test("a column of counts tells what it counts under the pointer, lists it by a click, and is zoomed to", async () => {
  const { page } = await openFile("examples/launches.html");
  await settled(page);
  const columns = await page.locator(".chl-still path.chl-counts").first().boundingBox();
  const at = { x: columns!.x + columns!.width / 2, y: columns!.y + columns!.height - 2 };
  await page.mouse.move(at.x, at.y);
  const preview = page.locator(".chl-preview:not([hidden])");
  const said = await preview.locator(".chl-preview-title").textContent();
  expect(said).toMatch(/^\d+ events? counted here$/);
  await page.mouse.click(at.x, at.y);
  const list = page.locator(".chl-members:not([hidden])");
  expect(await list.locator(".chl-card-title").textContent()).toBe(said);
  expect(await preview.count()).toBe(0);
  expect(`${await list.locator("li").count()}`).toBe(/^\d+/.exec(said!)![0]);
  const ink = page.locator(".chl-picture .chl-counts-chosen");
  const box = (await ink.boundingBox())!;
  expect(at.x).toBeGreaterThan(box.x - 2);
  expect(at.x).toBeLessThan(box.x + box.width + 2);
  const ticks = (): Promise<string> =>
    page.locator(".chl-picture .chl-axis").first().textContent() as Promise<string>;
  const before = await ticks();
  await list.getByRole("button", { name: "Zoom in here" }).click();
  await settled(page);
  expect(await page.locator(".chl-members:not([hidden])").count()).toBe(0);
  expect(await ticks()).not.toBe(before);
  // Focus comes once rows have come to rest as well.
  await page.waitForFunction(() => document.activeElement!.matches(".chl-grid button"));
});

test("the cursor tells what can be pressed, and shapes do not inherit it: hovering would style all of them anew", async () => {
  const { page } = await openFile("examples/launches.html");
  await settled(page);
  const columns = await page.locator(".chl-still path.chl-counts").first().boundingBox();
  const at = { x: columns!.x + columns!.width / 2, y: columns!.y + columns!.height - 2 };
  const cursors = (): Promise<readonly string[]> =>
    page.evaluate(() => {
      const shapes = document.querySelectorAll(".chl-picture, .chl-picture *");
      const inherited = new Set(Array.from(shapes, (shape) => getComputedStyle(shape).cursor));
      return [getComputedStyle(document.querySelector(".chl-stage")!).cursor, ...inherited];
    });
  await page.mouse.move(2, 2);
  expect(await cursors()).toEqual(["grab", "auto"]);
  await page.mouse.move(at.x, at.y);
  await page.locator(".chl-preview:not([hidden])").waitFor();
  expect(await cursors()).toEqual(["pointer", "auto"]);
});

test("hovering writes nothing to the buttons over marks", async () => {
  const { page } = await openFile("examples/launches.html");
  await settled(page);
  await page.mouse.move(2, 2);
  const mark = page.locator(".chl-grid button[data-id]").first();
  const box = (await mark.boundingBox())!;
  const written = await page.evaluateHandle(() => {
    const names: string[] = [];
    const watch = new MutationObserver((records) => {
      names.push(...records.map(({ attributeName, type }) => attributeName ?? type));
    });
    watch.observe(document.querySelector("[role=grid]")!, {
      subtree: true,
      attributes: true,
      childList: true,
    });
    return names;
  });
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.locator(".chl-preview:not([hidden])").waitFor();
  await settled(page);
  // The layer may be told where it stands.
  expect((await written.jsonValue()).filter((name) => name !== "style")).toEqual([]);
});

test("what floats beside a long mark, or a day of many, stands where it is pointed at", async () => {
  const { page } = await openFile("examples/gdelt.html");
  await settled(page);
  const plot = (await page.locator(".chl-still path.chl-counts-wide").first().boundingBox())!;
  const preview = page.locator(".chl-preview:not([hidden])");
  const overMark = { x: plot.x + plot.width * 0.8, y: plot.y - 12 };
  const overCounts = { x: plot.x + plot.width * 0.3, y: plot.y + plot.height - 2 };
  for (const at of [overMark, overCounts]) {
    await page.mouse.move(at.x, at.y);
    await page.waitForFunction((x) => {
      const box = document.querySelector(".chl-preview:not([hidden])")?.getBoundingClientRect();
      return box !== undefined && box.left <= x && box.right >= x && box.width > 0;
    }, at.x);
  }
  expect(await preview.textContent()).toMatch(/\d+ events counted here.*24 October 2019/);
  await page.mouse.click(overCounts.x, overCounts.y);
  const list = (await page.locator(".chl-members:not([hidden])").boundingBox())!;
  expect(list.x - overCounts.x).toBeLessThan(60);
  expect(overCounts.x - list.x - list.width).toBeLessThan(60);
});
