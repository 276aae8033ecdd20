import type { Page } from "playwright";
import { expect, test, describe } from "vitest";
import { random } from "../random.ts";
import { crowd, robustPage, spacedTexts, staleness } from "./robustPage.ts";
import { complaints, useChromium } from "./support.ts";

const { openMarkup } = useChromium();

/** A width as a seed has it: nothing, a pixel, a phone, a wall of screens, or hidden (null). */
function widthFrom(next: () => number): number | null {
  const dice = next();
  if (dice < 0.08) return null;
  if (dice < 0.16) return Math.floor(next() * 2);
  if (dice < 0.24) return 80;
  if (dice < 0.3) return 5000;
  return 200 + Math.floor(next() * 1800);
}

describe("a box of any size", () => {
  test("60 random sizes, nothing and hidden among them, leave what a fresh timeline shows", async () => {
    const { page, seen } = await openMarkup(robustPage());
    const next = random(7);
    for (let round = 0; round < 12; round++) {
      const widths = Array.from({ length: 5 }, () => widthFrom(next));
      const last = 300 + Math.floor(next() * 1500);
      await page.evaluate(
        async (all) => {
          const box = document.getElementById("box")!;
          for (const width of all) {
            box.style.display = width === null ? "none" : "block";
            box.style.width = `${String(width ?? 0)}px`;
            box.style.height = width === 0 ? "0" : "auto";
            box.style.overflow = width === 0 ? "hidden" : "visible";
            await tools.frames(1);
          }
        },
        [...widths, last],
      );
      expect(await staleness(page), `${widths.join(", ")}, ${String(last)}`).toBeNull();
    }
    expect(complaints(seen)).toEqual([]);
  });

  test.each([1, 79.5, 80, 5000])("is the same at once and by resizing at %f px", async (width) => {
    const { page, seen } = await openMarkup(robustPage());
    await page.evaluate(async (to) => {
      document.getElementById("box")!.style.width = `${String(to)}px`;
      await tools.frames();
    }, width);
    expect(await staleness(page, { layout: "auto" })).toBeNull();
    expect(await page.evaluate(() => tools.markup(document.body))).not.toMatch(/NaN|Infinity|undefined/);
    expect(complaints(seen)).toEqual([]);
  });

  test.each([1, 80, 5000])("draws lanes at %i px when told to", async (width) => {
    const { page, seen } = await openMarkup(
      robustPage("", `timeline = tools.make(document.getElementById("root"), {layout: "lanes"})`),
    );
    await page.evaluate(async (to) => {
      document.getElementById("box")!.style.width = `${String(to)}px`;
      await tools.frames();
    }, width);
    expect(await staleness(page, { layout: "lanes" })).toBeNull();
    expect(await page.evaluate(() => tools.markup(document.body))).not.toMatch(/NaN|Infinity|undefined/);
    expect(complaints(seen)).toEqual([]);
  });

  test("less than a pixel keeps what was drawn, and its view", async () => {
    const { page } = await openMarkup(robustPage());
    const views = await page.evaluate(async () => {
      const box = document.getElementById("box")!;
      const before = timeline.view;
      box.style.width = "0.4px";
      await tools.frames();
      return [before, timeline.view];
    });
    expect(views[1]).toEqual(views[0]);
  });

  test("that had no width at first draws once it has one, and is ready then", async () => {
    const { page, seen } = await openMarkup(
      robustPage("<style>#box { width: 0 !important } .wide#box { width: 900px !important }</style>"),
    );
    expect(await page.evaluate(() => document.querySelector(".chl-picture svg"))).toBeNull();
    await page.evaluate(async () => {
      document.getElementById("box")!.className = "wide";
      await timeline.ready;
    });
    expect(await staleness(page)).toBeNull();
    expect(complaints(seen)).toEqual([]);
  });

  test("inside of <details> closed from the start, closed again and opened, is as if fresh", async () => {
    const start = `const details = document.createElement("details");
      details.append(document.getElementById("box")); document.body.prepend(details);
      timeline = tools.make(document.getElementById("root"))`;
    const { page, seen } = await openMarkup(robustPage("", start));
    for (const open of [true, false, true]) {
      await page.evaluate(async (to) => {
        const details = document.querySelector("details")!;
        document.getElementById("box")!.style.width = to ? "700px" : "640px";
        details.open = to;
        await tools.frames();
      }, open);
    }
    expect(await staleness(page)).toBeNull();
    expect(complaints(seen)).toEqual([]);
  });

  test.each([1, 1.5, 2, 3])(
    "draws the same markup on a screen of %f dots a pixel",
    async (deviceScaleFactor) => {
      const { page, seen } = await openMarkup(robustPage(), { deviceScaleFactor });
      expect(await staleness(page)).toBeNull();
      expect(complaints(seen)).toEqual([]);
    },
  );

  test("printed and back on the screen is as if fresh", async () => {
    const { page, seen } = await openMarkup(robustPage());
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await page.pdf({ width: "500px" });
    await page.emulateMedia({ media: "screen" });
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    expect(await staleness(page)).toBeNull();
    expect(complaints(seen)).toEqual([]);
  });

  test("in a tab that is hidden while it changes is as if fresh when it comes back", async () => {
    const { page, seen } = await openMarkup(robustPage());
    const other = await page.context().newPage();
    await other.bringToFront();
    await page.evaluate(() => {
      document.getElementById("box")!.style.width = "640px";
      void timeline.setView({ start: "2023-10-10", end: "2023-10-20" });
      void timeline.setView("fit");
    });
    await other.close();
    await page.bringToFront();
    expect(await staleness(page)).toBeNull();
    expect(complaints(seen)).toEqual([]);
  });
});

describe("a box on the move", () => {
  test("between parents, out of the page and back, is as if fresh", async () => {
    const { page, seen } = await openMarkup(robustPage());
    await page.evaluate(async () => {
      const target = document.getElementById("root")!;
      const other = document.createElement("section");
      other.style.width = "600px";
      document.body.append(other);
      other.append(target);
      await tools.frames();
      target.remove();
      await tools.frames();
      document.getElementById("box")!.append(target);
    });
    expect(await staleness(page)).toBeNull();
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
    expect(complaints(seen)).toEqual([]);
  });

  test("timelines in one place share a sheet, which the last to go takes along; the page's own stay", async () => {
    const { page, seen } = await openMarkup(robustPage());
    const told = await page.evaluate(async () => {
      const own = new CSSStyleSheet();
      document.adoptedStyleSheets = [own, ...document.adoptedStyleSheets];
      const places = [0, 1].map(() => document.body.appendChild(document.createElement("div")));
      const [first, second] = places.map((place) => tools.make(place));
      await Promise.all([first!.ready, second!.ready]);
      const counts = [document.adoptedStyleSheets.length];
      for (const timeline of [second!, first!]) {
        timeline.destroy();
        counts.push(document.adoptedStyleSheets.length);
      }
      timeline.destroy();
      return {
        counts,
        isOwnLeft: document.adoptedStyleSheets.length === 1 && document.adoptedStyleSheets[0] === own,
      };
    });
    expect(told).toEqual({ counts: [2, 2, 2], isOwnLeft: true });
    expect(complaints(seen)).toEqual([]);
  });

  test.each(["open", "closed"] as const)(
    "into a %s shadow root and back has its styles with it",
    async (mode) => {
      const { page, seen } = await openMarkup(robustPage());
      const told = await page.evaluate(async (how) => {
        const target = document.getElementById("root")!;
        const host = document.createElement("div");
        document.body.append(host);
        const shadow = host.attachShadow({ mode: how });
        shadow.append(target);
        await tools.frames();
        const inside = [shadow.adoptedStyleSheets.length, document.adoptedStyleSheets.length];
        const display = getComputedStyle(target.querySelector(".chl-picture")!).display;
        const hit = getComputedStyle(target.querySelector(".chl-hit")!).position;
        document.getElementById("box")!.append(target);
        await tools.frames();
        return {
          inside,
          display,
          hit,
          back: [shadow.adoptedStyleSheets.length, document.adoptedStyleSheets.length],
        };
      }, mode);
      expect(told).toEqual({ inside: [1, 0], display: "block", hit: "absolute", back: [0, 1] });
      expect(await staleness(page)).toBeNull();
      expect(complaints(seen)).toEqual([]);
    },
  );

  test("into an iframe and back has its styles, follows its width and answers pointers there", async () => {
    const { page, seen } = await openMarkup(robustPage());
    const told = await page.evaluate(async () => {
      const target = document.getElementById("root")!;
      const frame = document.createElement("iframe");
      frame.style.cssText = "width:760px;height:700px;border:0";
      document.body.append(frame);
      const inside = frame.contentDocument!;
      inside.body.style.margin = "0";
      inside.body.append(target);
      await tools.frames(5);
      const sheets = [inside.adoptedStyleSheets.length, document.adoptedStyleSheets.length];
      const width = target.querySelector(".chl-picture svg")!.getAttribute("width");
      frame.style.width = "640px";
      await tools.frames(5);
      const narrower = target.querySelector(".chl-picture svg")!.getAttribute("width");
      return { sheets, width, narrower };
    });
    expect(told).toEqual({ sheets: [1, 0], width: "760", narrower: "640" });
    const inside = page.frameLocator("iframe");
    await inside.locator(".chl-hit").nth(2).hover({ force: true });
    await inside.locator(".chl-preview").waitFor({ state: "visible" });
    await inside.locator(".chl-hit").nth(2).press("Escape");
    await inside.locator(".chl-preview").waitFor({ state: "hidden" });
    await inside.locator(".chl-hit").nth(2).click({ force: true });
    await inside.locator(".chl-card").waitFor({ state: "visible" });
    await inside.locator(".chl-card").press("Escape");
    await inside.locator(".chl-card").waitFor({ state: "hidden" });
    await page.mouse.move(1, 1);
    await page.evaluate(async () => {
      const frame = document.querySelector("iframe")!;
      document.getElementById("box")!.append(frame.contentDocument!.getElementById("root")!);
      await tools.frames(5);
      frame.remove();
      await tools.frames(5);
      document.getElementById("box")!.style.width = "800px";
    });
    expect(await staleness(page)).toBeNull();
    expect(complaints(seen)).toEqual([]);
  });

  test("made outside of the page and put into it, twice, has ids of its own", async () => {
    const { page, seen } = await openMarkup(robustPage());
    const double = await page.evaluate(async () => {
      const boxes = [0, 1].map(() => document.createElement("div"));
      const made = boxes.map((box) => tools.make(box));
      document.body.append(...boxes);
      await Promise.all(made.map((one) => one.ready));
      return tools.doubleIds();
    });
    expect(double).toEqual([]);
    expect(complaints(seen)).toEqual([]);
  });

  test("and 50 others on the page have ids of their own and go without a trace", async () => {
    const { page, seen } = await openMarkup(robustPage());
    const told = await page.evaluate(async () => {
      await timeline.ready;
      await tools.frames();
      const before = tools.markup(document.body);
      const boxes = Array.from({ length: 50 }, () => document.createElement("div"));
      document.body.append(...boxes);
      const made = boxes.map((box) => tools.make(box));
      await Promise.all(made.map((one) => one.ready));
      await tools.frames();
      const double = tools.doubleIds();
      const same = new Set(boxes.map((box) => tools.drawn(box))).size;
      made.forEach((one) => one.destroy());
      boxes.forEach((box) => box.remove());
      return {
        double,
        same,
        clean: tools.markup(document.body) === before,
        sheets: document.adoptedStyleSheets.length,
      };
    });
    expect(told).toEqual({ double: [], same: 1, clean: true, sheets: 1 });
    expect(await staleness(page)).toBeNull();
    expect(complaints(seen)).toEqual([]);
  });
});

describe("a browser or a page that lacks or adds something", () => {
  test.each([
    ["ResizeObserver is missing", "delete window.ResizeObserver"],
    ["document.fonts is missing", "Object.defineProperty(document, 'fonts', {value: undefined})"],
    ["Object.prototype has members", "Object.prototype.foo = 1; Object.prototype.bar = function () {}"],
    ["Array.prototype has members", "Array.prototype.extra = function () {}; Array.prototype.first = 1"],
    ["queueMicrotask is missing", "delete window.queueMicrotask"],
    ["matchMedia is missing", "delete window.matchMedia"],
    ["adopted sheets are missing", "delete Document.prototype.adoptedStyleSheets"],
    ["popovers are missing", "delete HTMLElement.prototype.showPopover"],
    ["structuredClone is missing", "delete window.structuredClone"],
  ])("draws all the same, without an error, where %s", async (_name, script) => {
    const { page, seen } = await openMarkup(robustPage(`<script>${script}</script>`));
    await page.evaluate(async () => {
      await timeline.ready;
      timeline.open("ev-raisi");
      await tools.frames();
      timeline.close();
      await tools.frames();
    });
    expect(
      await page.evaluate(() => document.querySelectorAll(".chl-marks > .chl-mark").length),
    ).toBeGreaterThan(10);
    expect(complaints(seen)).toEqual([]);
  });
});

describe("a style of the reader's own", () => {
  const styles = {
    "spaces letters and words": spacedTexts,
    "sets a wider font": "* { font-family: monospace !important }",
  };
  const openCrowd = async (head: string): Promise<Page> => {
    const { page } = await openMarkup(robustPage(head, crowd));
    await page.evaluate(() => timeline.ready);
    return page;
  };
  const overlaps = (page: Page): Promise<number> =>
    page.evaluate(async () => {
      await tools.frames(40); // until texts are compared, and lanes have come to rest
      return tools.overlaps(document).length;
    });
  const labels = (page: Page): Promise<readonly string[]> =>
    page.evaluate(() => Array.from(document.querySelectorAll(".chl-label"), (one) => one.textContent));

  test.each(Object.entries(styles))(
    "that %s leaves no label over a label, there from the start or come later",
    async (_name, css) => {
      const styled = await openCrowd(`<style>${css}</style>`);
      expect(await overlaps(styled)).toBe(0);

      const page = await openCrowd("");
      expect(await overlaps(page)).toBe(0);
      const before = await labels(page);
      await page.addStyleTag({ content: css });
      expect(await overlaps(page)).toBeGreaterThan(0);
      const moveAndRest = (): Promise<void> =>
        page.evaluate(async () => {
          await timeline.setView({ start: "2023-02-01", end: "2023-03-01" }, { animate: false });
          await timeline.setView("fit", { animate: false });
        });
      await moveAndRest();
      expect(await overlaps(page)).toBe(0);
      const room = (await labels(page)).length;
      expect(room).toBeGreaterThan(before.length / 3);
      expect(room).toBeLessThan(before.length);
      expect((await labels(styled)).length).toBe(room);

      await page.evaluate(() => document.querySelector("style:last-of-type")!.remove());
      await moveAndRest();
      await overlaps(page);
      expect(await labels(page)).toEqual(before);
    },
  );
});

describe("a font that comes late", () => {
  /** Stands in for a font of the page: text on canvases is half as wide again from now on. */
  const widen = (): void => {
    const measured = Object.getOwnPropertyDescriptor(TextMetrics.prototype, "width")!;
    Object.defineProperty(TextMetrics.prototype, "width", {
      get(this: TextMetrics) {
        return Number(measured.get!.call(this)) * 1.5;
      },
    });
  };
  const settled = (): boolean => document.fonts.dispatchEvent(new Event("loadingdone"));

  test("has the labels laid out as with that font from the start", async () => {
    const { page, seen } = await openMarkup(robustPage());
    const before = await page.evaluate(() => tools.drawn(document.getElementById("root")!));
    await page.evaluate(widen);
    await page.evaluate(settled);
    expect(await staleness(page)).toBeNull();
    expect(await page.evaluate(() => tools.drawn(document.getElementById("root")!))).not.toBe(before);
    expect(complaints(seen)).toEqual([]);
  });

  test("and changes no width has nothing drawn anew", async () => {
    const { page } = await openMarkup(robustPage());
    await page.evaluate(() => tools.frames());
    await page.evaluate(settled);
    const frames = await page.evaluate(() => {
      let asked = 0;
      const own = requestAnimationFrame;
      window.requestAnimationFrame = (run) => (asked++, own(run));
      document.fonts.dispatchEvent(new Event("loadingdone"));
      window.requestAnimationFrame = own;
      return asked;
    });
    expect(frames).toBe(0);
  });

  test("is waited for by nobody after destroy", async () => {
    const { page, seen } = await openMarkup(robustPage());
    await page.evaluate(() => timeline.destroy());
    const asked = await page.evaluate(() => {
      let measured = 0;
      Object.defineProperty(TextMetrics.prototype, "width", { get: () => measured++ });
      document.fonts.dispatchEvent(new Event("loadingdone"));
      return measured;
    });
    expect(asked).toBe(0);
    expect(complaints(seen)).toEqual([]);
  });
});

describe("a function of the page that throws", () => {
  const boom = "function () { throw new Error('the page’s own fault'); }";
  const marks = "document.querySelectorAll('.chl-marks > .chl-mark').length";

  test.each([
    ["measureText", `tools.make(root, {measureText: ${boom}})`, ""],
    ["measureText that gives no number", `tools.make(root, {measureText: () => NaN})`, ""],
    [
      "fields",
      `Chronolane.createTimeline(root, {...october2023, events: october2023.events.map((row) => ({...row, name: row.title}))},
        {fields: {id: "id", title: "name", start: "start", kind: ${boom}, actors: "actors"}})`,
      "",
    ],
    ["renderCard", `tools.make(root, {renderCard: ${boom}})`, "timeline.open('ev-raisi')"],
    ["a filter", `tools.make(root)`, `timeline.setFilter(${boom})`],
    [
      "a listener to views",
      `tools.make(root)`,
      `timeline.on('view', ${boom}); timeline.setView({event: 'ev-raisi'}, {animate: false})`,
    ],
    ["a listener to cards", `tools.make(root)`, `timeline.on('open', ${boom}); timeline.open('ev-raisi')`],
    [
      "a listener to selections",
      `tools.make(root)`,
      `timeline.on('select', ${boom}); timeline.open('ev-raisi')`,
    ],
  ])("is reported and breaks nothing: %s", async (name, make, then) => {
    const once = /measureText|fields|filter/.test(name);
    const { page, seen } = await openMarkup(
      robustPage("", `root = document.getElementById("root"); timeline = ${make}`),
    );
    await page.evaluate(async () => {
      await timeline.ready;
      await tools.frames();
    });
    await page.evaluate(then);
    await page.evaluate(async () => {
      await tools.frames();
      timeline.open("ev-kanani");
      await timeline.setView("fit");
    });
    const told = seen.errors.map((error) => /the page’s own fault|measureText returned NaN/.test(error));
    expect(told.length).toBeGreaterThan(0);
    expect(told).not.toContain(false);
    if (once) expect(told).toEqual([true]);
    expect(await page.evaluate(marks)).toBeGreaterThan(10);
    expect(await page.evaluate(() => document.querySelector(".chl-card")!.textContent)).toContain("Kanani");
  });
});
