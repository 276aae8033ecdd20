import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright";
import { describe, expect, test } from "vitest";
import { labelPage } from "./labels.ts";
import { complaints, settled, turnWheel, useChromium } from "./support.ts";
import type { Opened, OpenOptions } from "./support.ts";

const { openFile, openMarkup } = useChromium();
/** The October page with what Tab can reach in it. */
async function openExample(options?: OpenOptions): Promise<Opened> {
  const opened = await openFile("examples/october-2023.html", options);
  await opened.page.locator(".chl-hit, .chl-entry").first().waitFor();
  return opened;
}

/** What has focus, as a reader would call it: "TAG name". */
const focus = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement!;
    return `${at.tagName} ${at.getAttribute("aria-label") ?? at.textContent ?? ""}`;
  });
/** The part of the timeline that focus is in. */
const place = (page: Page): Promise<string> =>
  page.evaluate(() => {
    for (const part of ["toolbar", "grid", "card", "summary"])
      if (document.activeElement!.closest(`.chl-${part}`) !== null) return part;
    return document.activeElement === document.body ? "page" : "elsewhere";
  });
const tabTo = async (page: Page, part: string): Promise<void> => {
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press("Tab");
    if ((await place(page)) === part) return;
  }
  throw new Error(`no ${part} within 40 stops of Tab`);
};
const cardId = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const card = document.querySelector(".chl-card");
    return card === null || card.getBoundingClientRect().height === 0 ? null : card.getAttribute("data-id");
  });

interface View {
  readonly start: number;
  readonly end: number;
}
const open = async (width = 1000, height = 700): Promise<Page> => {
  const { page } = await openMarkup(labelPage("october-2023.data.js", "october2023", width), {
    width,
    height,
    reducedMotion: "reduce",
  });
  await page.locator(".chl-hit").first().waitFor();
  return page;
};
const view = (page: Page): Promise<View> =>
  page.evaluate(() => (window as unknown as { timeline: { view: View } }).timeline.view);
/** The view once it has stayed the same for two looks. */
const restingView = async (page: Page): Promise<View> => {
  let before = await view(page);
  for (let i = 0; i < 40; i++) {
    await page.waitForTimeout(60);
    const now = await view(page);
    if (now.start === before.start && now.end === before.end) return now;
    before = now;
  }
  throw new Error("the view does not come to rest");
};
const same = (a: View, b: View): void => {
  const pixel = (b.end - b.start) / 1000;
  expect(Math.abs(a.start - b.start)).toBeLessThan(pixel / 100);
  expect(Math.abs(a.end - b.end)).toBeLessThan(pixel / 100);
};
const plotPoint = (page: Page): Promise<{ x: number; y: number }> =>
  page.evaluate(() => {
    const box = document.querySelector("svg.chl-svg")!.getBoundingClientRect();
    return { x: box.left + box.width * 0.6, y: box.top + 20 };
  });

describe("the keyboard alone", () => {
  test("leads from the top of the page to the claims of a named event and back to the same button", async () => {
    const { page, seen } = await openExample({ reducedMotion: "reduce" });
    await tabTo(page, "grid");
    for (let i = 0; i < 30 && !(await focus(page)).includes("Health ministry in the Gaza Strip gives"); i++) {
      await page.keyboard.press("Shift+ArrowRight");
    }
    const name = await focus(page);
    expect(name).toContain("BUTTON Health ministry in the Gaza Strip gives a death toll");
    await page.keyboard.press("Control+Home");
    await page.keyboard.press("Control+End");
    await page.keyboard.press("Control+Home");
    for (let i = 0; i < 30 && !(await focus(page)).includes("carries out a bombing campaign"); i++) {
      await page.keyboard.press("Shift+ArrowRight");
    }
    const button = await focus(page);
    expect(button).toContain("Israel carries out a bombing campaign on the Gaza Strip");
    const handle = await page.evaluateHandle(() => document.activeElement);
    await page.keyboard.press("Enter");
    expect(await cardId(page)).toBe("ev-bombing");
    expect(await place(page)).toBe("card");
    const claims = await page.locator(".chl-card .chl-claim").allInnerTexts();
    expect(claims.join()).toContain("The bombing campaign has killed 8,306 people");
    await page.keyboard.press("Escape");
    expect(await cardId(page)).toBeNull();
    expect(await handle.evaluate((old) => old === document.activeElement)).toBe(true);
    await page.keyboard.press("Space");
    expect(await cardId(page)).toBe("ev-bombing");
    await page.keyboard.press("Escape");
    expect(await focus(page)).toBe(button);
    expect(complaints(seen)).toEqual([]);
  });

  test("moves along a lane with the arrows, between lanes with up and down, to its ends with Home and End", async () => {
    const { page } = await openExample({ reducedMotion: "reduce" });
    await tabTo(page, "grid");
    const lane = (): Promise<string | null> =>
      page.evaluate(() => document.activeElement!.getAttribute("data-lane"));
    const id = (): Promise<string | null> =>
      page.evaluate(() => document.activeElement!.getAttribute("data-id"));
    await page.keyboard.press("Control+Home");
    const first = await lane();
    await page.keyboard.press("ArrowDown");
    expect(await lane()).not.toBe(first);
    await page.keyboard.press("ArrowUp");
    expect(await lane()).toBe(first);
    for (let i = 0; i < 12 && !(await focus(page)).includes("foreign ministry says"); i++) {
      await page.keyboard.press("Control+End");
      await page.keyboard.press("ArrowUp");
      if ((await focus(page)).includes("Iran")) break;
    }
    const here = await lane();
    await page.keyboard.press("Home");
    const start = await id();
    await page.keyboard.press("End");
    expect(await lane()).toBe(here);
    const end = await id();
    await page.keyboard.press("Home");
    expect(await id()).toBe(start);
    const visited = new Set([start]);
    for (let i = 0; i < 12 && (await id()) !== end; i++) {
      await page.keyboard.press("ArrowRight");
      visited.add(await id());
    }
    expect(await id()).toBe(end);
    await page.keyboard.press("ArrowLeft");
    expect(visited).toContain(await id());
    expect(await lane()).toBe(here);
  });

  test("stops once in the toolbar and once in the grid", async () => {
    const { page } = await openExample();
    const stops: string[] = [];
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press("Tab");
      const at = await place(page);
      if (at === "page") break;
      stops.push(at);
    }
    expect(stops.filter((stop) => stop === "toolbar")).toHaveLength(1);
    expect(stops.filter((stop) => stop === "grid")).toHaveLength(1);
    expect(stops.indexOf("toolbar")).toBeLessThan(stops.indexOf("grid"));
  });

  test("zooms with + and −, comes back by as many steps, and 0 shows all again", async () => {
    const page = await open();
    await tabTo(page, "grid");
    const home = await restingView(page);
    for (const key of ["+", "+", "+"]) {
      await page.keyboard.press(key);
      await restingView(page);
    }
    const closer = await restingView(page);
    expect(closer.end - closer.start).toBeCloseTo((home.end - home.start) / 2 ** 1.5, -3);
    for (const key of ["-", "-", "-"]) {
      await page.keyboard.press(key);
      await restingView(page);
    }
    same(await restingView(page), home);
    await page.keyboard.press("+");
    await page.keyboard.press("PageDown");
    await restingView(page);
    await page.keyboard.press("0");
    same(await restingView(page), home);
  });
});

describe("the pointer", () => {
  test("zooms with Ctrl and the wheel and comes back to the same view by the same notches", async () => {
    const page = await open();
    const home = await restingView(page);
    const { x, y } = await plotPoint(page);
    await page.mouse.move(x, y);
    await page.keyboard.down("Control");
    await turnWheel(page, 0, -120, 4);
    const closer = await restingView(page);
    await turnWheel(page, 0, 120, 4);
    await page.keyboard.up("Control");
    expect(closer.end - closer.start).toBeLessThan((home.end - home.start) * 0.6);
    same(await restingView(page), home);
  });

  test("scrolls the page by the wheel alone, over the timeline too", async () => {
    const { page } = await openExample({ height: 500 });
    const { x } = await plotPoint(page);
    await page.mouse.move(x, 400);
    await page.mouse.wheel(0, 200);
    await page.waitForFunction(() => scrollY === 200);
  });

  test("pans by a drag as far as it is dragged, and opens no card", async () => {
    const page = await open();
    const home = await restingView(page);
    const { x, y } = await plotPoint(page);
    const plot = await page.evaluate(
      () => Number(document.querySelector("svg.chl-plot")!.getAttribute("width")) - 14,
    );
    await page.mouse.move(x, y + 40);
    await page.mouse.down();
    for (let i = 1; i <= 10; i++) await page.mouse.move(x - 10 * i, y + 40);
    await page.waitForTimeout(150);
    await page.mouse.up();
    const panned = await restingView(page);
    const scale = (home.end - home.start) / plot;
    expect((panned.start - home.start) / scale).toBeCloseTo(100, 0);
    expect(panned.end - panned.start).toBeCloseTo(home.end - home.start, -1);
    expect(await cardId(page)).toBeNull();
  });

  test.each([true, false])(
    "drags the buttons along where one has focus (%s), else none is under the pointer until rest",
    async (focused) => {
      const page = await open();
      await restingView(page);
      if (focused) await tabTo(page, "grid");
      const button = await page.evaluateHandle(() => {
        const near = (one: Element): number => Math.abs(one.getBoundingClientRect().x - innerWidth / 2);
        return [...document.querySelectorAll(".chl-hit")].sort((a, b) => near(a) - near(b))[0]!;
      });
      const left = (): Promise<number> => button.evaluate((one) => one.getBoundingClientRect().x);
      const before = await left();
      const { x, y } = await plotPoint(page);
      await page.mouse.move(x, y + 40);
      await page.mouse.down();
      for (let i = 1; i <= 6; i++) await page.mouse.move(x - 10 * i, y + 40);
      await page.waitForTimeout(150);
      if (focused) expect((await left()) - before).toBeCloseTo(-60, 0);
      else expect(await left()).toBeLessThan(-1000);
      await page.mouse.up();
      await settled(page);
      expect((await left()) - before, "a mark's box may be another at rest").toBeLessThan(-30);
    },
  );

  test("has a button for every zoom, and two opposite ones lead back", async () => {
    const page = await open();
    const home = await restingView(page);
    await page.click('.chl-toolbar [data-name="zoomIn"]');
    const closer = await restingView(page);
    expect(closer.end - closer.start).toBeLessThan(home.end - home.start);
    await page.click('.chl-toolbar [data-name="zoomOut"]');
    same(await restingView(page), home);
    await page.click('.chl-toolbar [data-name="later"]');
    expect((await restingView(page)).start).toBeGreaterThan(home.start);
    await page.click('.chl-toolbar [data-name="fit"]');
    same(await restingView(page), home);
  });
});

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds wrong, in words. */
async function axeViolations(page: Page): Promise<string[]> {
  await page.addScriptTag({ content: axe });
  return page.evaluate(async () => {
    interface Result {
      readonly violations: readonly {
        readonly id: string;
        readonly nodes: readonly { readonly html: string }[];
      }[];
    }
    const { axe: runner } = window as unknown as { axe: { run(): Promise<Result> } };
    const { violations } = await runner.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  });
}

describe("axe", () => {
  test.each([1280, 375])("finds nothing at %i px, with the card closed and open", async (width) => {
    const { page } = await openExample({ width, reducedMotion: "reduce" });
    expect(await axeViolations(page)).toEqual([]);
    if (width >= 480) {
      await tabTo(page, "grid");
      await page.keyboard.press("Enter");
      expect(await cardId(page)).not.toBeNull();
    } else {
      await page.locator(".chl-list summary, .chl-list button[aria-expanded]").first().click();
      await page.locator(".chl-list .chl-source").first().waitFor();
    }
    expect(await axeViolations(page)).toEqual([]);
  });
});
