import type { Page } from "playwright";
import { expect, test } from "vitest";
import { settled, turnWheel, useChromium } from "./support.ts";

const { openBlank } = useChromium();

interface Place {
  readonly x: number;
  readonly width: number;
}
declare const Chronolane: {
  createTimeline: (
    target: Element,
    events: readonly object[],
    options: object,
  ) => {
    readonly view: { readonly start: number; readonly end: number };
  };
};
declare const timeline: ReturnType<typeof Chronolane.createTimeline>;

/** Three events before and three after eighty empty years. */
async function open(direction: "ltr" | "rtl"): Promise<Page> {
  const { page } = await openBlank({ reducedMotion: "reduce" });
  await page.evaluate((side) => {
    const events = ["1900-01-04", "1900-02-10", "1900-05-01", "1980-01-04", "1980-02-10", "1980-05-01"].map(
      (start) => ({ id: start, title: start, start, actors: ["A"] }),
    );
    const options = { breaks: "auto", direction: side };
    const made = Chronolane.createTimeline(document.querySelector("#root")!, events, options);
    Object.assign(globalThis, { timeline: made });
  }, direction);
  await page.waitForSelector(".chl-body .chl-break");
  return page;
}

const placeOf = (page: Page, selector: string): Promise<Place> =>
  page.evaluate((of) => {
    const { x, width } = document.querySelector(of)!.getBoundingClientRect();
    return { x, width };
  }, selector);
const bandOf = (page: Page): Promise<Place> => placeOf(page, ".chl-body .chl-break path[fill]");
const markOf = (page: Page, id: string): Promise<Place> =>
  placeOf(page, `.chl-mark[data-id="${id}"] .chl-shape`);
const viewOf = (page: Page): Promise<{ start: number; end: number }> =>
  page.evaluate(() => ({ ...timeline.view }));

test.each(["ltr", "rtl"] as const)(
  "a wheel over a break zooms about the moment under the pointer (%s)",
  async (direction) => {
    const page = await open(direction);
    const before = await bandOf(page);
    const x = before.x + before.width * 0.3;
    await page.mouse.move(x, 90);
    await page.keyboard.down("Control");
    await turnWheel(page, 0, -120, 3);
    await page.keyboard.up("Control");
    await settled(page);
    const after = await bandOf(page);
    expect(after.width).toBeGreaterThan(before.width * 1.5);
    // The teeth, which do not grow, are a few pixels of the band.
    expect(Math.abs(after.x + after.width * 0.3 - x)).toBeLessThan(4);
  },
);

test.each(["ltr", "rtl"] as const)(
  "a drag over a break carries both sides of it alike, and back (%s)",
  async (direction) => {
    const page = await open(direction);
    const ids = ["1900-05-01", "1980-01-04"] as const;
    const before = await Promise.all(ids.map((id) => markOf(page, id)));
    const view = await viewOf(page);
    await page.mouse.move(700, 90);
    await page.mouse.down();
    await page.mouse.move(820, 90, { steps: 4 });
    const middle = await Promise.all(ids.map((id) => markOf(page, id)));
    middle.forEach(({ x }, i) => expect(Math.abs(x - before[i]!.x - 120)).toBeLessThan(0.6));
    const moved = await viewOf(page);
    expect(Math.sign(moved.start - view.start)).toBe(direction === "ltr" ? -1 : 1);
    await page.mouse.move(700, 90, { steps: 4 });
    await page.mouse.up();
    await settled(page);
    const back = await viewOf(page);
    expect(Math.abs(back.start - view.start)).toBeLessThan(60_000);
    expect(Math.abs(back.end - view.end)).toBeLessThan(60_000);
  },
);

test("a break under the pointer is what the browser shows the title of, and is dragged as all else", async () => {
  const page = await open("ltr");
  const { x, width } = await placeOf(page, ".chl-body .chl-break");
  const { y, height } = (await page.locator(".chl-picture").boundingBox())!;
  const under = await page.evaluate(
    ([left, top]) => {
      const found = document.elementFromPoint(left, top)!;
      const title = found.closest(".chl-break")?.querySelector("title")?.textContent;
      return [title, getComputedStyle(found).cursor];
    },
    [x + width / 2, y + height - 8] as const,
  );
  expect(under[0]).toMatch(/years/);
  expect(under[1]).toBe("grab");
});
