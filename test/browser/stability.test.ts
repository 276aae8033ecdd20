import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import { expect, test } from "vitest";
import { robustPage } from "./robustPage.ts";
import { root, settled, useChromium } from "./support.ts";

const { openFile, openMarkup } = useChromium();
const examples = readdirSync(join(root, "examples")).filter((file) => file.endsWith(".html"));

/** The sum of what moved in the window by itself, as the Layout Instability API of browsers counts it: 0 for nothing. */
const moved = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const observer = new PerformanceObserver((list) => {
          const shifts = list.getEntries() as unknown as readonly { readonly value: number }[];
          resolve(shifts.reduce((sum, { value }) => sum + value, 0));
        });
        observer.observe({ type: "layout-shift", buffered: true });
        setTimeout(() => resolve(0), 200); // nobody is called where nothing moved
      }),
  );

// Up to 0.1 counts as good (https://web.dev/articles/cls); a legend of much may gain a line once all is counted.
test.each(examples.flatMap((file) => [1280, 1000, 375].map((width) => [file, width] as const)))(
  "%s, %i px wide, moves next to nothing while it loads",
  async (file, width) => {
    const { page } = await openFile(`examples/${file}`, { width });
    if (!["index.html", "playground.html"].includes(file))
      await page.locator(".chl-mark, .chl-entry").first().waitFor({ state: "attached" });
    await settled(page);
    expect(await moved(page)).toBeLessThan(0.1);
  },
);

test("a legend stays as high when the filter leaves nothing of what it explains", async () => {
  const { page } = await openMarkup(robustPage());
  const heights = await page.evaluate(async () => {
    document.getElementById("box")!.style.width = "1200px";
    await timeline.ready;
    const heightOf = (): number =>
      document.querySelector(".chl-legend-button")!.getBoundingClientRect().height;
    await tools.frames();
    const before = heightOf();
    timeline.setFilter({ kinds: ["nothing is of this kind"] });
    await tools.frames();
    return [before, heightOf()];
  });
  expect(await page.locator(".chl-legend-none").count()).toBeGreaterThan(0);
  expect(heights[1]).toBe(heights[0]);
});
