import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright";
import { describe, expect, test } from "vitest";
import { contrast } from "../../src/base/color.ts";
import {
  changedPixels,
  clippedTexts,
  type DatasetName,
  datasets,
  fixedColours,
  lookNames,
  looks,
  openTimeline,
  type Painted,
  paintedMarks,
  paintedTexts,
} from "./accessibility.ts";
import { useChromium } from "./support.ts";

const chromium = useChromium();
const names = Object.keys(datasets) as readonly DatasetName[];
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe cannot decide, by rule, and why it is right nevertheless. */
const explained: Readonly<Record<string, string>> = {
  "color-contrast": "over the picture or partly covered; the picture's own texts are measured below",
  "label-content-name-mismatch":
    "signs such as + and × on buttons are hidden from speech; their names are the words of their tooltips",
};

/** Looks at the page as another reader would have it. */
async function lookAs(page: Page, look: (typeof lookNames)[number]): Promise<void> {
  await page.emulateMedia({ contrast: null, forcedColors: null, reducedMotion: "reduce", ...looks[look] });
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve(null))));
}

async function axeFindings(page: Page): Promise<{ violations: string[]; incomplete: string[] }> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    interface Rule {
      readonly id: string;
      readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
    }
    interface Runner {
      run(context: Document, options: object): Promise<{ violations: Rule[]; incomplete: Rule[] }>;
    }
    const runner = (window as unknown as { axe: Runner }).axe;
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
    const { violations, incomplete } = await runner.run(document, { runOnly: tags });
    const words = ({ id, nodes }: Rule): string[] =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ""}`);
    return { violations: violations.flatMap(words), incomplete: incomplete.flatMap(words) };
  });
}

const weak = (painted: readonly Painted[], least: number): string[] => [
  ...new Set(
    painted
      .filter(({ color, ground }) => !(contrast(color, ground) >= least))
      .map((one) => `${one.what}: ${one.color} on ${one.ground}`),
  ),
];

const openFirst = (page: Page, layout: "lanes" | "list"): Promise<void> =>
  page.evaluate((where) => {
    if (where === "list") document.querySelector<HTMLElement>(".chl-entry-title")!.click();
    else document.querySelector<HTMLElement>(".chl-hit")!.click();
  }, layout);

describe.each(names)("%s in every look", (name) => {
  test.each(["lanes", "list"] as const)(
    "axe finds no fault in the %s, and what it leaves open is explained",
    async (layout) => {
      // As high as the whole list: of what lies at the edge of the window axe does not see the ground.
      const height = layout === "list" ? 3600 : 1000;
      const page = await openTimeline(chromium, datasets[name], { height, timeline: { layout } });
      await openFirst(page, layout);
      for (const look of lookNames) {
        await lookAs(page, look);
        const { violations, incomplete } = await axeFindings(page);
        expect(violations, look).toEqual([]);
        expect(
          incomplete.filter((one) => explained[one.split(":")[0]!] === undefined),
          look,
        ).toEqual([]);
      }
    },
    120_000,
  );

  test("every text of the picture has 4.5:1 on what lies under it, every mark 3:1", async () => {
    const page = await openTimeline(chromium, datasets[name], { height: 1200 });
    for (const look of lookNames) {
      await lookAs(page, look);
      const texts = await page.evaluate(paintedTexts);
      expect(texts.length).toBeGreaterThan(60);
      expect(weak(texts, 4.5), look).toEqual([]);
      const marks = await page.evaluate(paintedMarks);
      expect(marks.length).toBeGreaterThan(20);
      expect(weak(marks, 3), look).toEqual([]);
    }
  });

  test("in forced colours nothing keeps a colour of its own", async () => {
    const page = await openTimeline(chromium, datasets[name], { look: "forced colours", height: 1200 });
    expect(await page.evaluate(fixedColours)).toEqual([]);
    await page.evaluate(() => document.querySelector<HTMLElement>(".chl-hit")!.click());
    expect(await page.evaluate(fixedColours)).toEqual([]);
    await lookAs(page, "light");
    expect((await page.evaluate(fixedColours)).length).toBeGreaterThan(20);
  });
});

test("columns of counts keep no colour of their own in forced colours", async () => {
  const events = Array.from({ length: 900 }, (_, i) => {
    const day = `2023-10-0${String(7 + (i % 2))}`;
    const hour = String(8 + (i % 13)).padStart(2, "0");
    return {
      id: `e${String(i)}`,
      title: `Event ${String(i)}`,
      start: i % 3 === 0 ? `${day}T${hour}:00` : day,
      actors: [`a${String(i % 2)}`],
    };
  });
  const page = await openTimeline(chromium, { events }, { look: "forced colours", height: 800 });
  for (const kind of [".chl-counts-wide", "path.chl-counts", ".chl-counts-ground"])
    expect(await page.locator(`.chl-still ${kind}`).count(), kind).toBeGreaterThan(0);
  expect(await page.evaluate(fixedColours)).toEqual([]);
});

describe("targets", () => {
  const small = (page: Page, least: number): Promise<string[]> =>
    page.evaluate(
      (px) =>
        [...document.querySelectorAll<HTMLElement>(".chl button, .chl summary")]
          .filter((one) => one.closest("p, li > bdi") === null && one.getClientRects().length > 0)
          .filter((one) => {
            const { width, height } = one.getBoundingClientRect();
            return width < px || height < px;
          })
          .map((one) => `${one.className} ${one.getBoundingClientRect().height} ${one.textContent}`),
      least,
    );

  test.each(names)("are 24 px and more over the picture of %s", async (name) => {
    for (const density of ["comfortable", "compact"]) {
      const page = await openTimeline(chromium, datasets[name], { height: 1000, timeline: { density } });
      await openFirst(page, "lanes");
      expect(await small(page, 24)).toEqual([]);
    }
  });

  test.each(names)("are 44 px and more in the list of %s and under fingers", async (name) => {
    const page = await openTimeline(chromium, datasets[name], { width: 375, hasTouch: true, isMobile: true });
    await openFirst(page, "list");
    expect(await small(page, 44)).toEqual([]);
  });
});

const focusedMark = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement!;
    return `${at.getAttribute("data-id")} in ${at.getAttribute("data-lane")}`;
  });

describe("the keyboard", () => {
  test.each(names)(
    "Tab stops once in the toolbar, the legend and the grid of %s, then leaves",
    async (name) => {
      const page = await openTimeline(chromium, datasets[name]);
      const stops: string[] = [];
      for (let i = 0; i < 6; i++) {
        await page.keyboard.press("Tab");
        const at = await page.evaluate(() =>
          ["toolbar", "legend", "grid", "summary"].find(
            (part) => document.activeElement!.closest(`.chl-${part}`) !== null,
          ),
        );
        if (at === undefined) break;
        stops.push(at);
      }
      expect(stops).toEqual(["toolbar", "legend", "grid"]);
    },
  );

  test("every key leads to the same event where time runs from right to left, with the arrows turned", async () => {
    const keys = [
      ...["Control+Home", "Shift+ArrowRight", "Shift+ArrowRight", "Shift+ArrowLeft", "ArrowRight"],
      ...["ArrowLeft", "End", "Home", "ArrowDown", "ArrowUp", "Control+End", "ArrowLeft", "ArrowUp"],
    ];
    const turned = (key: string): string =>
      key.replace(/Arrow(Left|Right)/, (_, side) => (side === "Left" ? "ArrowRight" : "ArrowLeft"));
    const walk = async (direction: "ltr" | "rtl"): Promise<string[]> => {
      const page = await openTimeline(chromium, datasets.everyMark, { timeline: { direction } });
      await page.focus(".chl-hit[tabindex='0']");
      const visited: string[] = [];
      for (const key of keys) {
        await page.keyboard.press(direction === "rtl" ? turned(key) : key);
        visited.push(await focusedMark(page));
      }
      return visited;
    };
    const forward = await walk("ltr");
    expect(new Set(forward).size).toBeGreaterThan(5);
    expect(await walk("rtl")).toEqual(forward);
  });

  test.each(["light", "dark", "forced colours"] as const)(
    "focus shows on every mark, uncovered and in sight (%s)",
    async (look) => {
      const page = await openTimeline(chromium, datasets.everyMark, { look, height: 900 });
      const count = await page.locator(".chl-hit").count();
      for (let i = 0; i < count; i += 3) {
        const button = page.locator(".chl-hit").nth(i);
        await page.evaluate(() => (document.activeElement as HTMLElement).blur());
        await page.keyboard.press("Escape");
        const box = (await button.boundingBox())!;
        const clip = { x: box.x - 5, y: box.y - 5, width: box.width + 10, height: box.height + 10 };
        clip.x = Math.max(0, clip.x);
        const before = await page.screenshot({ clip });
        await button.focus();
        await page.keyboard.press("Shift"); // what was focused by script shows as by keyboard
        await page.keyboard.press("Escape"); // takes the preview away
        const after = await page.screenshot({ clip });
        const changed = await page.evaluate(changedPixels, [
          before.toString("base64"),
          after.toString("base64"),
        ] as const);
        expect(changed, `button ${i}`).toBeGreaterThanOrEqual(2 * 2 * (box.width + box.height) * 0.8);
        const seen = await button.evaluate((one) => {
          const { left, right, top, bottom } = one.getBoundingClientRect();
          const at = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
          return at === one && left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
        });
        expect(seen, `button ${i}`).toBe(true);
      }
    },
  );
});

describe("the tree of accessibility", () => {
  test.each(names)("has %s as a grid of named rows with a named button for every mark", async (name) => {
    const page = await openTimeline(chromium, datasets[name], { height: 1200 });
    const cdp = await page.context().newCDPSession(page);
    const { nodes } = await cdp.send("Accessibility.getFullAXTree");
    const of = (role: string): string[] =>
      nodes
        .filter((node) => node.role?.value === role && !node.ignored)
        .map((node) => String(node.name?.value ?? ""));
    const drawn = await page.evaluate(() => ({
      lanes: document.querySelectorAll(".chl-picture .chl-lane").length,
      undated: document.querySelectorAll(".chl-picture .chl-undated").length,
      marks: [...document.querySelectorAll(".chl-picture .chl-mark")].map((mark) =>
        mark.getAttribute("data-id")!,
      ),
      buttons: [...document.querySelectorAll(".chl-hit")].map((one) => one.getAttribute("data-id")!),
    }));
    expect(of("grid")).toHaveLength(1);
    expect(of("rowheader")).toHaveLength(drawn.lanes + (drawn.undated > 0 ? 1 : 0));
    expect(of("rowheader").filter((text) => text === "")).toEqual([]);
    expect(of("gridcell")).toHaveLength(drawn.marks.length);
    expect(drawn.buttons.sort()).toEqual(drawn.marks.sort());
    expect(of("button").filter((text) => text === "")).toEqual([]);
    expect(of("img")).toEqual([]);
    expect(of("application")).toEqual([]);
  });

  test.each(names)(
    "a button's name holds the label that is seen, the date and its precision (%s)",
    async (name) => {
      const page = await openTimeline(chromium, datasets[name], { height: 1200 });
      const { missing, vague } = await page.evaluate(() => {
        const nameOf = (id: string): string =>
          document.querySelector(`.chl-hit[data-id="${id}"]`)!.getAttribute("aria-label")!;
        const labels = [...document.querySelectorAll(".chl-label-title[data-event]")];
        const shown = labels.map((one) => ({
          text: one.textContent.replace(/…$/, ""),
          name: nameOf(one.getAttribute("data-event")!),
        }));
        const ids = ["month", "between", "undated", "before"];
        return {
          missing: shown.filter(({ text, name: whole }) => !whole.includes(text)),
          vague: ids.filter((id) => document.querySelector(`.chl-hit[data-id="${id}"]`) !== null).map(nameOf),
        };
      });
      expect(missing).toEqual([]);
      if (name !== "everyMark") return;
      expect(vague[0]).toMatch(/the month is stated, the day is not/i);
      expect(vague[1]).toMatch(/between 10 and 16 May 2020/i);
      expect(vague[2]).toMatch(/date not stated/i);
      expect(vague[3]).toMatch(/before 12 May 2020/i);
    },
  );

  test("ids are unique on a page with two timelines; nothing hidden or jumped to has focus", async () => {
    const page = await openTimeline(chromium, datasets.everyMark, { copies: 2 });
    await openFirst(page, "lanes");
    const found = await page.evaluate(() => {
      const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
      const focusable = "a[href], button, input, select, textarea, summary, [tabindex]";
      return {
        twice: ids.filter((id, i) => ids.indexOf(id) !== i),
        hidden: document.querySelectorAll(
          `[aria-hidden="true"] :is(${focusable}), ${focusable
            .split(", ")
            .map((one) => `${one}[aria-hidden="true"]`)
            .join(", ")}`,
        ).length,
        ahead: [...document.querySelectorAll<HTMLElement>("[tabindex]")].filter((one) => one.tabIndex > 0)
          .length,
        dead: [
          ...document.querySelectorAll("[aria-controls], [aria-labelledby], [aria-describedby]"),
        ].flatMap((one) =>
          ["aria-controls", "aria-labelledby", "aria-describedby"]
            .flatMap((of) => one.getAttribute(of)?.split(" ") ?? [])
            .filter((id) => document.getElementById(id) === null),
        ),
      };
    });
    expect(found).toEqual({ twice: [], hidden: 0, ahead: 0, dead: [] });
  });

  test("texts in another language say so, and run in their own direction", async () => {
    const page = await openTimeline(chromium, datasets.everyMark, { height: 1200 });
    const label = page.locator(".chl-picture text", { hasText: "حدث بالعربية" });
    expect(await label.getAttribute("lang")).toBe("ar");
    expect(await label.getAttribute("direction")).toBe("rtl");
    const list = await openTimeline(chromium, datasets.everyMark, { width: 400 });
    const title = list.locator(".chl-entry-title bdi", { hasText: "حدث بالعربية" });
    expect([await title.getAttribute("lang"), await title.getAttribute("dir")]).toEqual(["ar", "auto"]);
  });
});

describe("the preview", () => {
  test("stays while the pointer is in it, goes with Esc, and comes again", async () => {
    const page = await openTimeline(chromium, datasets.everyMark);
    const preview = page.locator(".chl-preview");
    const box = (await page.locator('.chl-hit[data-id="statement"]').boundingBox())!;
    const at = [box.x + box.width / 2, box.y + box.height / 2] as const;
    await page.mouse.move(...at);
    await preview.waitFor({ state: "visible" });
    const shown = (await preview.boundingBox())!;
    await page.mouse.move(shown.x + 20, shown.y + shown.height / 2, { steps: 6 });
    await page.waitForTimeout(700);
    expect(await preview.isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    expect(await preview.isVisible()).toBe(false);
    await page.mouse.move(10, 10);
    await page.mouse.move(...at);
    await preview.waitFor({ state: "visible" });
    await page.mouse.move(10, 10);
    await preview.waitFor({ state: "hidden" });
  });
});

describe("room", () => {
  test("less motion: nothing is animated, even while the view moves", async () => {
    const page = await openTimeline(chromium, datasets.everyMark);
    await page.click('[data-name="zoomIn"]');
    await openFirst(page, "lanes");
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });

  test.each(["auto", "lanes"])(
    "320 × 256 px (zoom of 400) need no scrolling sideways, layout %s",
    async (layout) => {
      const page = await openTimeline(chromium, datasets.everyMark, {
        width: 320,
        height: 256,
        timeline: { layout },
      });
      await openFirst(page, layout === "lanes" ? "lanes" : "list");
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect(await page.evaluate(clippedTexts)).toEqual([]);
    },
  );

  test.each(["lanes", "list"] as const)(
    "wide spacing of text (WCAG 1.4.12) and a zoom of 200 cut nothing off in the HTML of %s",
    async (layout) => {
      const page = await openTimeline(chromium, datasets.everyMark, {
        width: layout === "lanes" ? 640 : 400,
        height: 500,
        deviceScaleFactor: 2,
        timeline: { layout },
      });
      await openFirst(page, layout);
      expect(await page.evaluate(clippedTexts)).toEqual([]);
      await page.addStyleTag({
        content: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
          word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`,
      });
      expect(await page.evaluate(clippedTexts)).toEqual([]);
    },
  );
});

describe("print", () => {
  test.each(names)(
    "has the picture, every title and every source of %s, and gives all back",
    async (name) => {
      const page = await openTimeline(chromium, datasets[name], { look: "dark" });
      const width = (): Promise<string | null> => page.locator("svg.chl-svg").getAttribute("width");
      const before = await width();
      await page.emulateMedia({ media: "print" });
      await page.locator(".chl-list .chl-source").first().waitFor({ state: "visible" });
      const text = (await page.locator(".chl").innerText()).replaceAll(/\s+/g, " ");
      const printed = await page.evaluate(() => {
        const input = document.querySelectorAll(".chl-entry");
        return {
          entries: input.length,
          sourced: [...input].filter(
            (one) => one.querySelector(".chl-source, .chl-alt, .chl-details") !== null,
          ).length,
          toolbar: document.querySelector(".chl-toolbar")!.getClientRects().length,
          stage: document.querySelector(".chl-svg")!.getBoundingClientRect().width,
          paper: getComputedStyle(document.querySelector(".chl")!).getPropertyValue("--chl-paper"),
          links: [...document.querySelectorAll(".chl-list a[href]")].filter(
            (link) => !getComputedStyle(link, "::after").content.includes(link.getAttribute("href")!),
          ).length,
        };
      });
      expect(printed).toMatchObject({
        entries: datasets[name].events.length,
        toolbar: 0,
        paper: "#fcfbf8",
        links: 0,
      });
      expect(printed.stage).toBeGreaterThan(500);
      expect(printed.stage).toBeLessThanOrEqual(720);
      const plain = (value: unknown): string[] =>
        typeof value === "string"
          ? [value]
          : value === undefined
            ? []
            : [Object.values(value as object).at(-1)!];
      const wanted = datasets[name].events.flatMap(({ title }) => plain(title).slice(0, 1));
      expect(wanted.filter((title) => !text.includes(title.replaceAll(/\s+/g, " ")))).toEqual([]);
      const publishers = name === "everyMark" ? ["Example Daily"] : ["Gulf News"];
      for (const publisher of publishers) {
        const sourced = datasets[name].events.filter(({ sources }) => (sources ?? []).length > 0).length;
        expect(text.split(publisher).length - 1).toBeGreaterThanOrEqual(sourced);
      }
      const pdf = await page.pdf({ format: "A4" });
      expect(pdf.length).toBeGreaterThan(10_000);
      await page.emulateMedia({ media: "screen" });
      await page.locator(".chl-list").waitFor({ state: "hidden" });
      expect(await width()).toBe(before);
    },
  );
});
