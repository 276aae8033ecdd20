import { pathToFileURL } from "node:url";
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { complaints, root, serve, settled, strictPolicy, useChromium } from "./support.ts";
import type { Site } from "./support.ts";

const { openMarkup, openUrl } = useChromium();

interface Handle {
  open(id: string): boolean;
  close(): void;
  destroy(): void;
  setView(view: unknown, options: { animate: boolean }): Promise<void>;
  setOptions(options: object): void;
  readonly ready: Promise<void>;
}
interface Globals {
  readonly Chronolane: { createTimeline(target: Element, input: unknown, options?: object): Handle };
  readonly october2023: { readonly events: readonly object[] };
  timeline: Handle;
}
declare const Chronolane: Globals["Chronolane"];
declare const october2023: Globals["october2023"];
declare let timeline: Handle;

const data = pathToFileURL(`${root}examples/october-2023.data.js`).href;
const markup = `<!doctype html><html lang="en"><meta charset="utf-8"><title>places</title>
<link rel="icon" href="data:,"><body><div id="root"></div><div id="other"></div>
<script src="{{dist}}/chronolane.min.js"></script><script src="${data}"></script></body></html>`;
const openPlaces = async (): Promise<{ page: Page; quiet: () => void }> => {
  const { page, seen } = await openMarkup(markup);
  return { page, quiet: () => expect(complaints(seen)).toEqual([]) };
};
/** How many marks are painted in a root. */
const painted = (page: Page, selector = "#root"): Promise<number> =>
  page.evaluate((within) => {
    const marks = [...document.querySelectorAll(`${within} .chl-mark`)];
    return marks.filter((mark) => mark.getBoundingClientRect().width >= 6).length;
  }, selector);

describe("under the strictest policy", () => {
  let site: Site;
  beforeAll(async () => {
    site = await serve(
      {
        "/": {
          body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>strict</title><body><div id="root"></div>
<script src="/dist/chronolane.min.js"></script><script src="/examples/october-2023.data.js"></script>
<script src="/start.js"></script></body></html>`,
        },
        "/start.js": {
          body: `timeline = Chronolane.createTimeline(document.getElementById("root"), october2023);`,
        },
        "/favicon.ico": { body: "" },
      },
      strictPolicy,
    );
  });
  afterAll(() => site.close());

  test("a timeline with an open card, a zoom, the help and the list violates nothing and keeps its styles", async () => {
    const { page, seen } = await openUrl(`${site.origin}/`);
    await page.locator(".chl-mark[data-id]").first().waitFor();
    expect(await painted(page)).toBeGreaterThan(11);
    await page.locator(".chl-hit").first().focus();
    await page.keyboard.press("Enter");
    await page.locator(".chl-card .chl-claim").first().waitFor();
    const style = await page
      .locator(".chl-card")
      .evaluate((card) => [getComputedStyle(card).position, getComputedStyle(card).borderTopWidth]);
    expect(style[0]).toBe("fixed");
    await page.keyboard.press("Escape");
    await page.click('.chl-toolbar [data-name="zoomIn"]');
    await page.mouse.move(700, 300);
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -240);
    await page.keyboard.up("Control");
    await page.click('.chl-toolbar [data-name="help"]');
    await page.keyboard.press("Escape");
    await page.click('.chl-toolbar [data-name="layout"]');
    await page.locator(".chl-list").waitFor();
    await settled(page);
    expect(complaints(seen, site.origin)).toEqual([]);
  });

  test("the policy is in force: a script of the page's own making is stopped and told", async () => {
    const { page, seen } = await openUrl(`${site.origin}/`);
    await page.evaluate(() => {
      const style = document.createElement("style");
      style.textContent = "body { color: red }";
      document.head.append(style);
    });
    await expect.poll(() => seen.violations.length).toBeGreaterThan(0);
  });
});

describe("a timeline", () => {
  test("in an open shadow root is painted with its styles and opens its card there", async () => {
    const { page, quiet } = await openPlaces();
    const found = await page.evaluate(async () => {
      const shadow = document.getElementById("root")!.attachShadow({ mode: "open" });
      const inner = document.createElement("div");
      shadow.append(inner);
      timeline = Chronolane.createTimeline(inner, october2023);
      await timeline.ready;
      timeline.open("ev-bombing");
      const card = shadow.querySelector(".chl-card")!;
      const hit = shadow.querySelector(".chl-hit")!;
      return {
        marks: shadow.querySelectorAll(".chl-mark").length,
        card: card.getAttribute("data-id"),
        height: card.getBoundingClientRect().height,
        position: [getComputedStyle(card).position, getComputedStyle(hit).position],
        sheets: [shadow.adoptedStyleSheets.length, document.adoptedStyleSheets.length],
        focused: card.contains(shadow.activeElement),
      };
    });
    expect(found.marks).toBeGreaterThan(11);
    expect(found).toMatchObject({
      card: "ev-bombing",
      position: ["fixed", "absolute"],
      sheets: [1, 0],
      focused: true,
    });
    expect(found.height).toBeGreaterThan(100);
    await page.keyboard.press("Escape");
    expect(
      await page.evaluate(() => {
        const shadow = document.getElementById("root")!.shadowRoot!;
        return shadow.querySelector(".chl-card")!.getBoundingClientRect().height;
      }),
    ).toBe(0);
    await page.evaluate(() => timeline.destroy());
    expect(
      await page.evaluate(() => {
        const shadow = document.getElementById("root")!.shadowRoot!;
        return [shadow.adoptedStyleSheets.length, shadow.firstElementChild!.childNodes.length];
      }),
    ).toEqual([0, 0]);
    quiet();
  });

  test("twice on a page has no id twice, and every reference leads into its own", async () => {
    const { page, quiet } = await openPlaces();
    const faults = await page.evaluate(async () => {
      const all = ["root", "other"].map((id) =>
        Chronolane.createTimeline(document.getElementById(id)!, october2023),
      );
      for (const one of all) {
        await one.ready;
        one.open("ev-bombing");
      }
      const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
      const found = ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `twice: ${id}`);
      for (const element of document.querySelectorAll("#root *, #other *")) {
        for (const { name, value } of element.attributes) {
          const refers = ["aria-labelledby", "aria-controls", "aria-describedby"].includes(name);
          const url = /^url\(#(.*)\)$/.exec(value)?.[1];
          for (const id of [...(refers ? value.split(" ") : []), ...(url === undefined ? [] : [url])]) {
            const target = document.getElementById(id);
            if (target?.closest("#root, #other") !== element.closest("#root, #other"))
              found.push(`${name}=${value}`);
          }
        }
      }
      return found;
    });
    expect([...new Set(faults)]).toEqual([]);
    quiet();
  });

  test.each(["display: none", "width: 0; height: 0; overflow: hidden"])(
    "in a container with `%s` is drawn once that is shown",
    async (hidden) => {
      const { page, quiet } = await openPlaces();
      await page.evaluate((style) => {
        document.getElementById("root")!.setAttribute("style", style);
        timeline = Chronolane.createTimeline(document.getElementById("root")!, october2023);
      }, hidden);
      await settled(page);
      expect(await painted(page)).toBe(0);
      await page.evaluate(() => {
        document.getElementById("root")!.removeAttribute("style");
        return timeline.ready;
      });
      expect(await painted(page)).toBeGreaterThan(11);
      const width = await page.evaluate(() => [
        document.querySelector("#root svg.chl-svg")!.getBoundingClientRect().width,
        document.getElementById("root")!.getBoundingClientRect().width,
      ]);
      expect(Math.abs(width[0]! - width[1]!)).toBeLessThanOrEqual(1);
      quiet();
    },
  );

  test("made in a detached element is drawn, with its styles, once that is attached", async () => {
    const { page, quiet } = await openPlaces();
    await page.evaluate(async () => {
      const element = document.createElement("div");
      timeline = Chronolane.createTimeline(element, october2023);
      await new Promise((done) => setTimeout(done, 50));
      document.getElementById("root")!.append(element);
      await timeline.ready;
    });
    expect(await painted(page)).toBeGreaterThan(11);
    expect(await page.evaluate(() => getComputedStyle(document.querySelector(".chl-hit")!).position)).toBe(
      "absolute",
    );
    quiet();
  });

  test("mounted, destroyed and mounted again leaves one of everything, and then nothing", async () => {
    const { page, quiet } = await openPlaces();
    const counts = await page.evaluate(async () => {
      const target = document.getElementById("root")!;
      target.append("kept");
      const count = (): number[] => [
        target.childNodes.length,
        document.adoptedStyleSheets.length,
        document.querySelectorAll(".chl").length,
      ];
      const first = Chronolane.createTimeline(target, october2023);
      first.destroy();
      timeline = Chronolane.createTimeline(target, october2023);
      await timeline.ready;
      const one = count();
      timeline.destroy();
      timeline.destroy();
      return [one, count(), target.textContent];
    });
    expect(counts).toEqual([[2, 1, 1], [1, 0, 0], "kept"]);
    quiet();
  });
});
