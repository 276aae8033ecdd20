import { pathToFileURL } from "node:url";
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { renderToHTML, type StaticHtmlOptions } from "../../src/static.ts";
import { october } from "./october.ts";
import { complaints, root, serve, strictPolicy, useChromium } from "./support.ts";
import type { Site } from "./support.ts";

const { openMarkup, openUrl } = useChromium();

interface Handle {
  readonly ready: Promise<void>;
  readonly setOptions: (options: object) => void;
  readonly destroy: () => void;
}
declare const Chronolane: { createTimeline(target: Element, input: unknown, options?: object): Handle };
declare const input: unknown;
declare let timeline: Handle;
declare function start(): void;

/** The October example with an address for its source, so that there are links to stay at. */
const data = {
  ...october,
  sources: october.sources!.map((source) => ({ ...source, url: "https://example.org/article" })),
};

const body = (...markups: readonly string[]): string =>
  `<main><h1>Before</h1><p>Words above.</p>
${markups.map((markup, i) => `<div id="root${String(i)}">\n  ${markup}\n</div>`).join("\n")}
<p id="after">Words below.</p></main>`;

/** A page as a server sends it, with the library loaded and nothing made yet. */
const page = (...options: readonly StaticHtmlOptions[]): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Taken over</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<link rel="stylesheet" href="{{dist}}/chronolane.css"></head>
<body>${body(...options.map((one) => renderToHTML(data, one)))}
<script src="{{dist}}/chronolane.min.js"></script>
<script>var timeline, input = ${JSON.stringify(data).replaceAll("<", "\\u003c")};</script></body></html>`;

/** What a picture shows: its size, where its marks are, and its labels without the numbers of a list. */
interface Picture {
  readonly size: readonly (string | null)[];
  readonly marks: readonly string[];
  readonly labels: readonly string[];
}

/** A page with one markup, not yet taken over. */
async function open(options: StaticHtmlOptions, size: { width: number; height?: number }): Promise<Page> {
  const { page: tab } = await openMarkup(page(options), size);
  return tab;
}

function readPicture(within: string): Picture {
  const svg = document.querySelector(`${within} .chl-picture > svg`)!;
  const texts = (selector: string): string[] =>
    [...svg.querySelectorAll(selector)].map((one) => one.textContent ?? "");
  return {
    size: [svg.getAttribute("width"), svg.getAttribute("height")],
    marks: [...svg.querySelectorAll(".chl-mark")].map((mark) => {
      const { x, y, width, height } = (mark as SVGGElement).getBBox();
      const at = [x, y, width, height].map((n) => n.toFixed(1)).join(" ");
      return `${mark.getAttribute("data-id")} in ${mark.getAttribute("data-lane")}: ${at}`;
    }),
    labels: texts(".chl-label").map((text) => text.replace(/^\d+ · /, "")),
  };
}

/** Makes the timeline where its markup stands. */
const takeOver = (tab: Page): Promise<void> =>
  tab.evaluate(() => {
    timeline = Chronolane.createTimeline(document.querySelector("#root0")!, input);
  });

const atRest = (tab: Page): Promise<void> =>
  tab.evaluate(async () => {
    await timeline.ready;
    for (let i = 0; i < 6; i++) await new Promise((done) => requestAnimationFrame(done));
  });

/** How far below the window's top an element is. */
const topOf = (tab: Page, selector: string): Promise<number> =>
  tab.evaluate((one) => document.querySelector(one)!.getBoundingClientRect().top, selector);

/** Scrolls until the nth entry stands 30 px below the window's top; its id. */
const readEntry = (tab: Page, n: number): Promise<string> =>
  tab.evaluate(async (at) => {
    const entry = document.querySelectorAll(".chl-entry")[at]!;
    for (let i = 0; i < 6; i++) {
      window.scrollBy(0, entry.getBoundingClientRect().top + 20);
      await new Promise((done) => requestAnimationFrame(done));
    }
    return entry.getAttribute("data-id")!;
  }, n - 1);

describe("a timeline made where its markup stands", () => {
  test("stands until the live picture takes its place in one step, the one that a fresh timeline draws", async () => {
    const tab = await open({}, { width: 1280 });
    await tab.evaluate(`readPicture = ${readPicture.toString()}`);
    const { atOnce, frames, widths } = await tab.evaluate(async () => {
      const root0 = document.querySelector("#root0")!;
      const live = (): Element | null => root0.querySelector(".chl:not(.chl-static) .chl-picture > svg");
      const widths = new Set<string | null>();
      const observer = new MutationObserver(() => live() && widths.add(live()!.getAttribute("width")));
      observer.observe(root0, { attributes: true, childList: true, subtree: true });
      timeline = Chronolane.createTimeline(root0, input);
      const atOnce = root0.querySelector(".chl-static") !== null;
      const frames = new Set<string>();
      for (let i = 0; i < 20; i++) {
        await new Promise((done) => requestAnimationFrame(done));
        const stands = root0.querySelector(".chl-static") !== null;
        frames.add(`${stands ? "markup" : ""}${live() === null ? "" : "live"}`);
      }
      return { atOnce, frames: [...frames], widths: [...widths] };
    });
    expect(atOnce).toBe(true);
    expect(["markup, live", "live"]).toContain(frames.join(", ")); // fast machines are done before the first frame
    expect(widths).toEqual(["1264"]);
    await atRest(tab);
    const rested = await tab.evaluate(readPicture, "#root0");
    expect(rested.marks.length).toBeGreaterThan(11);
    await tab.evaluate(async () => {
      timeline.destroy();
      document.querySelector("#root0")!.replaceChildren();
      timeline = Chronolane.createTimeline(document.querySelector("#root0")!, input);
      await timeline.ready;
    });
    await atRest(tab);
    expect(rested).toEqual(await tab.evaluate(readPicture, "#root0"));
  });

  test.each([{}, { width: 343 }])(
    "a long list stands until all is read, and is never an empty one (%o)",
    async (options) => {
      const many = {
        ...data,
        relations: [],
        events: Array.from({ length: 4500 }, (_, i) => ({
          id: `m${String(i)}`,
          title: `Event ${String(i)}`,
          start: `20${String(10 + (i % 20))}-0${String(1 + (i % 9))}-11`,
          actors: [data.actors![i % 3]!.id],
          sources: [data.sources[0]!.url],
        })),
      };
      const { page: tab } = await openMarkup(
        `<!doctype html><html lang="en"><meta charset="utf-8"><title>Many</title><link rel="icon" href="data:,">
${body(renderToHTML(many))}
<script src="{{dist}}/chronolane.min.js"></script>
<script>var timeline, input = ${JSON.stringify(many).replaceAll("<", "\\u003c")};</script></html>`,
        { width: 375 },
      );
      const seen = await tab.evaluate(async (options) => {
        const root0 = document.querySelector("#root0")!;
        timeline = Chronolane.createTimeline(root0, input, options);
        let isRead = false;
        void timeline.ready.then(() => (isRead = true));
        const seen = new Set<string>();
        for (let after = 0; after < 3; after += Number(isRead)) {
          const stands = root0.querySelector(".chl-static") !== null;
          const live = root0.querySelector(".chl:not(.chl-static) .chl-entry") !== null;
          seen.add(`${stands ? "markup" : ""}${live ? "live" : ""}`);
          await new Promise((done) => requestAnimationFrame(done));
        }
        return [...seen];
      }, options);
      expect(seen).toEqual(["markup", "live"]);
      const facts = await tab.locator(".chl:not(.chl-static) .chl-summary").textContent();
      expect(facts).toContain("4,500 of 4,500 events");
    },
  );

  test("is replaced at once where a width is given, and destroy() gives it back whenever it comes", async () => {
    const tab = await open({}, { width: 1280 });
    const left = await tab.evaluate(async () => {
      const root0 = document.querySelector("#root0")!;
      const stands = (): boolean => root0.querySelector(".chl-static") !== null;
      const all = [];
      timeline = Chronolane.createTimeline(root0, input, { width: 700 });
      all.push(stands(), root0.querySelector(".chl-picture > svg")?.getAttribute("width"));
      timeline.destroy();
      all.push(stands());
      timeline = Chronolane.createTimeline(root0, input);
      timeline.destroy();
      all.push(stands());
      timeline = Chronolane.createTimeline(root0, input);
      timeline.setOptions({ locale: "fa" });
      await timeline.ready;
      all.push(stands(), root0.querySelector(".chl")?.getAttribute("lang"));
      timeline.destroy();
      all.push(stands(), root0.childElementCount);
      return all;
    });
    expect(left).toEqual([false, "700", true, true, false, "fa", true, 1]);
  });

  test.each([0, 300])(
    "moves neither what is above it nor, once that is out of sight, itself (%i px)",
    async (down) => {
      const tab = await open({}, { width: 1280, height: 700 });
      await tab.evaluate((y) => window.scrollTo(0, y), down);
      const before = [await topOf(tab, "h1"), await topOf(tab, "#root0"), await topOf(tab, ".chl-stage")];
      await takeOver(tab);
      await atRest(tab);
      const after = [await topOf(tab, "h1"), await topOf(tab, "#root0"), await topOf(tab, ".chl-stage")];
      expect(await tab.locator(".chl").getAttribute("data-layout")).toBe("lanes");
      if (down === 0) expect(after.slice(0, 2)).toEqual(before.slice(0, 2));
      else expect(Math.abs(after[2]! - before[2]!)).toBeLessThanOrEqual(2);
    },
  );

  test.each([375, 1280])("keeps the entry that is read where it is at %i px, unfolded", async (width) => {
    const tab = await open({}, { width, height: 700 });
    const id = await readEntry(tab, 6);
    const before = await topOf(tab, `.chl-entry[data-id="${id}"]`);
    await takeOver(tab);
    await atRest(tab);
    expect(await tab.locator(".chl").getAttribute("data-layout")).toBe("list");
    expect(Math.abs((await topOf(tab, `.chl-entry[data-id="${id}"]`)) - before)).toBeLessThanOrEqual(2);
    expect(await tab.locator(`.chl-entry[data-id="${id}"] .chl-entry-card .chl-source`).isVisible()).toBe(
      true,
    );
  });

  test("keeps focus on a source: from its number in an entry to its link there", async () => {
    const tab = await open({}, { width: 375, height: 700 });
    const id = await readEntry(tab, 6);
    await tab.locator(`.chl-entry[data-id="${id}"] .chl-source .chl-ref`).focus();
    const before = await topOf(tab, `.chl-entry[data-id="${id}"]`);
    await takeOver(tab);
    await atRest(tab);
    const focused = await tab.evaluate(() => [
      document.activeElement!.closest(".chl-entry")?.getAttribute("data-id"),
      document.activeElement!.getAttribute("href"),
    ]);
    expect(focused).toEqual([id, "https://example.org/article"]);
    expect(Math.abs((await topOf(tab, `.chl-entry[data-id="${id}"]`)) - before)).toBeLessThanOrEqual(2);
  });

  test("in the wide layout takes focus from an entry to the event's mark", async () => {
    const tab = await open({}, { width: 1280, height: 1400 });
    const entry = tab.locator(".chl-entry").nth(1);
    const id = await entry.getAttribute("data-id");
    await tab.evaluate(() => {
      const link = document.querySelectorAll(".chl-entry")[1]!.querySelector<HTMLElement>("a")!;
      link.focus({ preventScroll: true });
    });
    await takeOver(tab);
    await atRest(tab);
    const focused = await tab.evaluate(() => {
      const hit = document.activeElement!;
      return [
        hit.classList.contains("chl-hit"),
        hit.getAttribute("data-id") ?? hit.getAttribute("data-event"),
      ];
    });
    const index = data.events.findIndex((event) => event.id === id);
    expect([id, String(index)]).toContain(focused[1]);
    expect(focused[0]).toBe(true);
  });

  test.each([375, 1280])("destroyed, gives the very nodes back as they were (%i px)", async (width) => {
    const tab = await open({}, { width });
    const same = await tab.evaluate(async () => {
      const target = document.querySelector("#root0")!;
      const nodes = [...target.childNodes];
      const write = (): string => new XMLSerializer().serializeToString(document.body);
      const text = write();
      timeline = Chronolane.createTimeline(target, input);
      await timeline.ready;
      const gone = document.querySelector(".chl-static") === null;
      timeline.destroy();
      const back = [...target.childNodes];
      return [
        gone,
        nodes.length === back.length && nodes.every((node, i) => node === back[i]),
        write() === text,
      ];
    });
    expect(same).toEqual([true, true, true]);
  });

  test("twice on a page, each takes its own markup over, and no id is there twice at any time", async () => {
    const { page: tab, seen } = await openMarkup(page({ idPrefix: "one" }, { idPrefix: "two" }));
    const found = await tab.evaluate(async () => {
      const twice: string[] = [];
      const look = (): void => {
        const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
        twice.push(...ids.filter((id, i) => ids.indexOf(id) !== i));
      };
      const counts = (): number[] =>
        ["#root0", "#root1"].flatMap((id) => [
          document.querySelectorAll(`${id} > .chl`).length,
          document.querySelectorAll(`${id} > .chl-static`).length,
        ]);
      look();
      const all = [];
      const states = [counts()];
      for (const id of ["#root0", "#root1"]) {
        const one = Chronolane.createTimeline(document.querySelector(id)!, input);
        all.push(one);
        look();
        await one.ready;
        await new Promise((done) => setTimeout(done, 100));
        look();
        states.push(counts());
      }
      for (const one of all) one.destroy();
      look();
      states.push(counts());
      return { twice, states };
    });
    expect(found).toEqual({
      twice: [],
      states: [
        [1, 1, 1, 1],
        [1, 0, 1, 1],
        [1, 0, 1, 0],
        [1, 1, 1, 1],
      ],
    });
    expect(complaints(seen)).toEqual([]);
  });

  test("in print, the markup holds each event's title", async () => {
    const tab = await open({}, { width: 720 });
    await tab.emulateMedia({ media: "print" });
    const titles = await tab.locator(".chl-entry-title bdi, .chl-entry-title [dir]").allTextContents();
    expect(
      await tab.locator(".chl-entry-title").evaluateAll((all) => all.every((one) => one.checkVisibility())),
    ).toBe(true);
    for (const { title } of data.events) expect(titles).toContain(title);
  });
});

describe("under the strictest policy", () => {
  let site: Site;
  beforeAll(async () => {
    site = await serve(
      {
        "/": {
          body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>strict</title>
<link rel="stylesheet" href="/dist/chronolane.css"><body><div id="root0">${renderToHTML(data)}</div>
<script src="/dist/chronolane.min.js"></script><script src="/examples/october-2023.data.js"></script>
<script src="/start.js"></script></body></html>`,
        },
        "/start.js": {
          body: `var timeline; function start() {
            timeline = Chronolane.createTimeline(document.getElementById("root0"), october2023);
          }`,
        },
        "/favicon.ico": { body: "" },
      },
      strictPolicy,
    );
  });
  afterAll(() => site.close());

  test("markup and what takes it over violate nothing", async () => {
    const { page: tab, seen } = await openUrl(`${site.origin}/`);
    expect(await tab.locator(".chl-static").count()).toBe(1);
    await tab.evaluate(() => start());
    await atRest(tab);
    expect(await tab.locator(".chl-static").count()).toBe(0);
    expect(await tab.locator(".chl-hit").count()).toBeGreaterThan(11);
    await tab.evaluate(() => timeline.destroy());
    expect(await tab.locator(".chl-static").count()).toBe(1);
    expect(complaints(seen, site.origin)).toEqual([]);
  });
});

describe("the page of the example made beforehand", () => {
  test("is taken over by its own script and complains of nothing", async () => {
    const { page: tab, seen } = await openUrl(pathToFileURL(`${root}examples/static.html`).href);
    await tab.locator(".chl-hit").first().waitFor({ state: "attached" });
    expect(await tab.locator(".chl-static").count()).toBe(0);
    expect(complaints(seen)).toEqual([]);
  });
});
