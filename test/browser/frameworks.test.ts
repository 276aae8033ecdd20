import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import { beforeAll, describe, expect, test } from "vitest";
import { run, tool } from "../../scripts/lib/run.mjs";
import { bundlePage, frameworks, scriptOf, wrapperOf } from "../frameworks/bundle.ts";
import type { Given, Mount } from "../frameworks/page.ts";
import { complaints, root, settled, useChromium } from "./support.ts";
import type { Seen } from "./support.ts";

const { openMarkup } = useChromium();

interface Left {
  readonly children: number;
  readonly sheets: number;
  readonly listeners: number;
  readonly observers: number;
}
/** What the pages define. */
declare const page: { readonly mount: Mount };
declare const left: (selector: string) => Left;
declare const data: Readonly<Record<"first" | "second", Given["data"]>>;
declare let show: ReturnType<Mount>;
declare let opened: string[];
declare const rest: () => Promise<void>;

/** Counts, from before any other script, what listens and observes outside of the element it is asked about. */
const counters = `
const listening = new Map();
const key = (args) => args[0] + (args[2] === true || args[2]?.capture === true);
for (const [name, change] of [["addEventListener", 1], ["removeEventListener", -1]]) {
  const original = EventTarget.prototype[name];
  EventTarget.prototype[name] = function (...args) {
    if (this === window || this === document || this === document.documentElement || this === document.body || this instanceof MediaQueryList) {
      const known = listening.get(args[1]) ?? new Set();
      change > 0 ? known.add(key(args)) : known.delete(key(args));
      if (args[1]) listening.set(args[1], known);
    }
    return original.apply(this, args);
  };
}
const observing = new Set();
for (const name of ["ResizeObserver", "IntersectionObserver", "MutationObserver"]) {
  const { observe, disconnect } = window[name].prototype;
  window[name].prototype.observe = function (...args) { observing.add(this); return observe.apply(this, args); };
  window[name].prototype.disconnect = function () { observing.delete(this); return disconnect.call(this); };
}
globalThis.left = (selector) => ({
  children: document.querySelector(selector).querySelectorAll("*").length,
  sheets: document.adoptedStyleSheets.length,
  listeners: [...listening.values()].reduce((sum, { size }) => sum + size, 0),
  observers: observing.size,
});
const event = (id, title, start) => ({ id, title, start, actors: ["Harbour office"] });
globalThis.data = {
  first: { events: [event("a", "Opening", "2020-03-02"), event("b", "Inspection", "2020-03-09")] },
  second: { events: [event("a", "Opening", "2020-03-02"), event("b", "Inspection", "2020-03-09"), event("c", "Closing", "2020-03-20")] },
};
globalThis.opened = [];
/** As many frames, with tasks between, as a framework and the timeline after it need, however slow the machine. */
globalThis.rest = async () => {
  for (let i = 0; i < 12; i++) await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
};`;

describe.each(frameworks)("the wrapper for %s", (framework) => {
  let script = "";
  beforeAll(async () => {
    script = await bundlePage(framework);
  });
  const openPage = (): ReturnType<typeof openMarkup> =>
    openMarkup(`<!doctype html><html lang="en"><meta charset="utf-8"><title>${framework}</title>
<link rel="icon" href="data:,"><body><div id="root"></div><div id="other"></div>
<script>${counters}</script><script>${script}</script></body></html>`);

  test("is no longer than 20 lines", () => {
    expect(wrapperOf(framework).trimEnd().split("\n").length).toBeLessThanOrEqual(20);
  });

  test("shows one timeline, with what it was given", async () => {
    const { page: tab, seen } = await openPage();
    await tab.evaluate(() => {
      show = page.mount(document.querySelector("#root")!, {
        data: data.first,
        options: { layout: "lanes", theme: "dark" },
        onOpen: (id) => opened.push(id),
      });
    });
    expect(await titles(tab)).toEqual(["Inspection", "Opening"]);
    expect(
      await tab.evaluate(() => [
        document.querySelectorAll(".chl").length,
        document.adoptedStyleSheets.length,
      ]),
    ).toEqual([1, 1]);
    expect(await tab.getAttribute(".chl", "data-theme")).toBe("dark");
    await tab
      .locator(".chl-hit", { hasText: "Inspection" })
      .or(tab.locator('.chl-hit[aria-label*="Inspection"]'))
      .first()
      .press("Enter");
    expect(await tab.evaluate(() => opened)).toEqual(["b"]);
    expect(said(seen)).toEqual([]);
  });

  test("shows other data and options in the same timeline, where the reader was", async () => {
    const { page: tab, seen } = await openPage();
    await tab.evaluate(() => {
      const options = { theme: "dark" } as const;
      show = page.mount(document.querySelector("#root")!, { data: data.first, options });
    });
    await titles(tab);
    await tab.click('.chl-toolbar [data-name="zoomIn"]');
    await settled(tab);
    const kept = await tab.evaluate(async () => {
      const before = { root: document.querySelector(".chl"), svg: document.querySelector("svg.chl-svg") };
      const axis = document.querySelector(".chl-axis")?.textContent;
      await show({ data: data.second, options: { theme: "light" } });
      await rest();
      return [
        before.root === document.querySelector(".chl") && before.root !== null,
        before.svg === document.querySelector("svg.chl-svg") && before.svg !== null,
        axis === document.querySelector(".chl-axis")?.textContent,
        document.querySelector(".chl")?.getAttribute("data-theme"),
        document.querySelector(".chl-summary")?.textContent?.includes("3 of 3"),
      ];
    });
    expect(kept).toEqual([true, true, true, "light", true]);
    expect(said(seen)).toEqual([]);
  });

  test("reads data again for another object only", async () => {
    const { page: tab } = await openPage();
    const read = await tab.evaluate(async () => {
      let times = 0;
      const counted = {
        get events() {
          times++;
          return data.first.events;
        },
      };
      const options = {};
      show = page.mount(document.querySelector("#root")!, { data: counted, options });
      await rest();
      const once = times;
      await show({ data: counted, options });
      await show({ data: counted, options: { theme: "dark" } });
      return [once > 0, times - once];
    });
    expect(read).toEqual([true, 0]);
  });

  test("leaves nothing when it goes", async () => {
    const { page: tab, seen } = await openPage();
    const counts = await tab.evaluate(async () => {
      show = page.mount(document.querySelector("#root")!, null);
      await rest();
      const before = left("#root");
      await show({ data: data.first });
      await rest();
      const during = left("#root");
      await show(null);
      await rest();
      return { before, during, after: left("#root") };
    });
    expect(counts.before).toMatchObject({ children: 0, sheets: 0, observers: 0 });
    expect(counts.during.children).toBeGreaterThan(20);
    expect(counts.during.observers).toBeGreaterThan(0);
    expect(counts.after).toEqual(counts.before);
    expect(said(seen)).toEqual([]);
  });

  test("can stand twice on a page", async () => {
    const { page: tab, seen } = await openPage();
    const found = await tab.evaluate(async () => {
      const one = page.mount(document.querySelector("#root")!, { data: data.first });
      page.mount(document.querySelector("#other")!, { data: data.second });
      await rest();
      const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
      const both = document.querySelectorAll("#root .chl, #other .chl").length;
      await one(null);
      await rest();
      return [both, new Set(ids).size === ids.length, left("#root").children, left("#other").children > 20];
    });
    expect(found).toEqual([2, true, 0, true]);
    expect(said(seen)).toEqual([]);
  });
});

test("the wrappers hold against the types of the library and of their frameworks", async () => {
  mkdirSync(join(root, "build"), { recursive: true });
  const folder = mkdtempSync(join(root, "build/frameworks-"));
  const files = frameworks.map((framework) => {
    const file = join(folder, `${framework}.${framework === "react" ? "tsx" : "ts"}`);
    const runes = framework === "svelte" ? 'import "svelte";\n' : "";
    writeFileSync(file, `${runes}${scriptOf(framework)}\nexport {};\n`);
    return file;
  });
  const flags =
    "--ignoreConfig --noEmit --strict --target ES2022 --module ESNext --moduleResolution bundler --jsx react-jsx --skipLibCheck";
  const tsc = [tool("typescript", "bin/tsc"), ...flags.split(" "), ...files];
  const { code, output } = await run(process.execPath, tsc, { seconds: 110, quiet: true });
  expect(output).toBe("");
  expect(code).toBe(0);
}, 120_000);

/** The titles drawn in the page's timelines, once they are, in the order of the alphabet. */
async function titles(tab: Page): Promise<string[]> {
  await tab.waitForSelector(".chl-label");
  const drawn = await tab.locator(".chl-label").allTextContents();
  return [...new Set(drawn)].sort();
}

/** What the page complained of; React recommends its developer tools to everyone. */
const said = (seen: Seen): string[] => complaints(seen).filter((line) => !/React DevTools/.test(line));
