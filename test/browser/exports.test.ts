import { readFileSync } from "node:fs";
import { Resvg } from "@resvg/resvg-js";
import type { Download, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { SVGOptions, Timeline, TimelineInput } from "../../src/index.ts";
import { importEvents } from "../../src/import.ts";
import { everyMark } from "./everyMark.ts";
import { october } from "./october.ts";
import { complaints, serve, strictPolicy, useChromium } from "./support.ts";
import type { Opened, OpenOptions, Site } from "./support.ts";

const { openUrl, openMarkup } = useChromium();
declare const timeline: Timeline;

const json = (value: unknown): string => JSON.stringify(value).replaceAll("<", "\\u003c");

describe("the download control under the strictest policy", () => {
  let site: Site;
  beforeAll(async () => {
    const script = (options: string): string => `
      const { toCSV, toJSON, toJSONLD } = ChronolaneExport;
      window.timeline = Chronolane.createTimeline(document.querySelector("#root"), ${json(october)},
        { controls: { download: true }, exporters: { csv: toCSV, json: toJSON, jsonld: toJSONLD }, ...${options} });`;
    const page = (start: string) => ({
      body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>downloads</title>
<meta name="viewport" content="width=device-width"><body><div id="root"></div>
${["/dist/chronolane.min.js", "/dist/chronolane.export.min.js", "/dist/locale-fa.min.js", start].map((src) => `<script src="${src}"></script>`).join("")}`,
    });
    site = await serve(
      {
        "/": page("/start.js"),
        "/start.js": { body: script("{}") },
        "/fa": page("/fa.js"),
        "/fa.js": { body: script('{ locale: "fa", messages: ChronolaneFa.messages }') },
        "/favicon.ico": { body: "" },
      },
      `${strictPolicy}; img-src data:`,
    );
  });
  afterAll(() => site.close());

  const read = async (download: Download): Promise<Buffer> => readFileSync(await download.path());
  /** Opens the menu by keyboard, goes down to a line and takes it; all files that come of it. */
  async function take(page: Page, line: number, files = 1): Promise<Download[]> {
    const coming: Download[] = [];
    const hear = (download: Download): void => void coming.push(download);
    page.on("download", hear);
    await page.locator('.chl-toolbar [data-name="download"]').focus();
    await page.keyboard.press("Enter");
    await page.locator(".chl-menu [role=menuitem]").first().waitFor();
    await page.keyboard.press("Home");
    for (let i = 0; i < line; i++) await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect.poll(() => coming.length, { timeout: 20_000 }).toBe(files);
    page.off("download", hear);
    if (await page.locator(".chl-menu [role=menuitem]").first().isVisible())
      await page.keyboard.press("Escape");
    return coming;
  }

  const places: readonly (readonly [string, string, OpenOptions])[] = [
    ["on a wide screen", "/", { width: 1280 }],
    ["on a phone", "/", { width: 375, hasTouch: true }],
    ["from right to left", "/fa", { width: 900 }],
  ];
  test.each(places)("hands every format over by keyboard, %s", async (_, path, options) => {
    const { page, seen } = await openUrl(site.origin + path, options);
    await page.locator(".chl-mark[data-id], .chl-entry").first().waitFor();
    const [svg] = await take(page, 0);
    const [png] = await take(page, 1);
    const [events, actors] = await take(page, 2, 2);
    const [data] = await take(page, 3);
    const [linked] = await take(page, 4);
    const name = "Attacks-strikes-and-statements-7-to-30-October-2023";
    const names = [svg, png, events, actors, data, linked].map((file) => file!.suggestedFilename());
    const endings = [".svg", ".png", ".csv", "-actors.csv", ".json", ".jsonld"];
    expect(names).toEqual(endings.map((ending) => name + ending));
    expect((await read(svg!)).toString()).toMatch(/^<svg[^]*Gulf News[^]*<\/svg>$/);
    expect((await read(png!)).subarray(1, 4).toString()).toBe("PNG");
    const sheet = (await read(events!)).toString();
    expect(importEvents(sheet.replace(/^\ufeff/, "")).input.events).toHaveLength(october.events.length);
    expect((await read(actors!)).toString()).toContain("Hamas");
    expect(JSON.parse((await read(data!)).toString())).toEqual(JSON.parse(JSON.stringify(october)));
    expect(JSON.parse((await read(linked!)).toString())).toHaveProperty("@context");
    expect(complaints(seen, site.origin)).toEqual([]);
  });

  test("opens and hands over by touch, inside of a phone's window", async () => {
    const { page } = await openUrl(`${site.origin}/`, { width: 375, height: 667, hasTouch: true });
    await page.locator(".chl-entry").first().waitFor();
    await page.locator('.chl-toolbar [data-name="download"]').tap();
    const items = page.locator(".chl-menu [role=menuitem]");
    await items.last().waitFor();
    for (const item of await items.all()) {
      const { x, width, height } = (await item.boundingBox())!;
      expect([x >= 0, x + width <= 375, height >= 24]).toEqual([true, true, true]);
    }
    const coming = page.waitForEvent("download");
    await items.nth(3).tap();
    expect((await coming).suggestedFilename()).toMatch(/\.json$/);
  });
});

/** A page with one timeline as `timeline`, in light colours, without controls. */
async function open(data: TimelineInput, width: number): Promise<Opened> {
  const opened = await openMarkup(
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>export</title><link rel="icon" href="data:,">
<style>body { margin: 0 }</style><div id="root"></div><script src="{{dist}}/chronolane.min.js"></script>
<script>timeline = Chronolane.createTimeline(document.querySelector("#root"), ${json(data)}, { controls: false, theme: "light" })</script>`,
    { width, height: 1000, reducedMotion: "reduce" },
  );
  await opened.page.locator(".chl-mark").first().waitFor();
  await opened.page.evaluate(() => timeline.ready);
  return opened;
}

describe("an exported picture", () => {
  test.each([
    ["October 2023", october],
    ["every mark", everyMark],
  ] as const)("as an image looks like the live one: %s", async (_, data) => {
    const { page, seen } = await open(data, 1000);
    const live = await page.locator("svg.chl-svg").screenshot();
    const size = await page.evaluate(async () => {
      const image = document.createElement("img");
      image.src = `data:image/svg+xml,${encodeURIComponent(timeline.toSVG())}`;
      await image.decode();
      image.style.display = "block";
      timeline.destroy();
      document.querySelector("#root")!.replaceChildren(image);
      return [image.naturalWidth, image.naturalHeight];
    });
    const exported = await page.locator("img").screenshot();
    const found = await page.evaluate(
      differing,
      [live, exported].map((png) => png.toString("base64")),
    );
    expect(found.sizes[1]).toEqual(size);
    expect(found.sizes[0]).toEqual(size);
    expect(found.ink).toBeGreaterThan(0.02);
    expect(found.differing).toBeLessThan(0.002);
    expect(complaints(seen)).toEqual([]);
  });

  test("is drawn by resvg with ink at every mark", async () => {
    const { page } = await open(october, 1000);
    const { svg, marks } = await page.evaluate(() => {
      const { left, top } = document.querySelector("svg.chl-svg")!.getBoundingClientRect();
      const shapes = [...document.querySelectorAll(".chl-mark[data-id] .chl-shape")];
      const middle = shapes.map((shape) => {
        const box = shape.getBoundingClientRect();
        return [box.left - left + box.width / 2, box.top - top + 1] as const;
      });
      return { svg: timeline.toSVG(), marks: middle };
    });
    const image = new Resvg(svg).render();
    const { pixels, width } = image;
    expect(marks.length).toBeGreaterThan(5);
    for (const [x, y] of marks) {
      const at = (dx: number, dy: number): number =>
        pixels[4 * ((Math.round(y) + dy) * width + Math.round(x) + dx)]!;
      const around = [-2, -1, 0, 1, 2].flatMap((dy) => [-2, 0, 2].map((dx) => at(dx, dy)));
      expect(Math.min(...around), `${String(x)}, ${String(y)}`).toBeLessThan(200);
    }
  });

  const strange: TimelineInput = {
    title: "]]> <title> & \u0000\u0008\ud800\udc00\ud800 \u202eRTL\u202c",
    sources: [
      { id: "s", publisher: "]]>&amp;<script>alert(1)</script>", url: "javascript:alert(1)" },
      { id: "t", publisher: "\udfff\ufffe\uffff\u200f" },
    ],
    events: [
      { id: '"><script>', title: "]]><![CDATA[ <!-- --> <?xml?>", start: "2023-01-10", actors: ["]]>"], sources: ["s"] },
      { id: "\u0001", title: "\u0000\u0008\u000b\ud800", start: "2023-02-10", actors: ["\ud800"], sources: ["t", "s"] },
      { id: "long", title: "word ".repeat(2000), start: "2023-03-10", actors: ["\u202e\u2066x"], sources: ["t"] },
      { id: "url(#x)", title: "url(https://other.example/x)", start: "2023-04", actors: ["expression(1)"], sources: ["s"] },
    ],
  }; // prettier-ignore

  test("of hostile strings is well-formed, loads nothing, runs nothing and is as wide as asked", async () => {
    const { page, seen } = await open(strange, 900);
    const all: SVGOptions[] = [320, 900, 4000].flatMap((width) =>
      (["view", "all"] as const).flatMap((extent) =>
        (["light", "dark"] as const).map((theme) => ({
          width,
          extent,
          theme,
          sources: "footnotes" as const,
        })),
      ),
    );
    const wrong = await page.evaluate(async (options) => {
      const faults: string[] = [];
      for (const one of options) {
        const svg = timeline.toSVG(one);
        const parsed = new DOMParser().parseFromString(svg, "image/svg+xml");
        const say = (what: string): number => faults.push(`${JSON.stringify(one)}: ${what}`);
        if (parsed.querySelector("parsererror") !== null) say("is not well-formed");
        for (const node of parsed.querySelectorAll("*")) {
          if (/^(script|foreignObject|image|a|use|style|animate|set)$/i.test(node.localName))
            say(node.localName);
          for (const { name, value } of node.attributes)
            if (/^on|href|^style$|^src$/i.test(name) || /url\((?!#)/.test(name === "data-id" ? "" : value))
              say(`${name}=${value.slice(0, 40)}`);
        }
        const image = new Image();
        image.src = `data:image/svg+xml,${encodeURIComponent(svg.replace(/\p{Surrogate}/gu, "\ufffd"))}`;
        await image.decode().catch(() => say("is no image"));
        if (image.naturalWidth !== one.width) say(`is ${String(image.naturalWidth)} px wide`);
        if (svg.length > 200_000) say(`has ${String(svg.length)} characters`);
      }
      return faults;
    }, all);
    expect(wrong).toEqual([]);
    expect(complaints(seen)).toEqual([]);
  });

  test("marks each event with the numbers under which its sources stand below", async () => {
    const { page } = await open(strange, 1400);
    const texts = await page.evaluate(() => {
      const svg = timeline.toSVG({ sources: "footnotes", extent: "all" });
      const parsed = new DOMParser().parseFromString(svg, "image/svg+xml");
      return [...parsed.querySelectorAll("text")].map(({ textContent }) => textContent);
    });
    const notes = texts.slice(texts.indexOf("Sources") + 1);
    expect(notes.filter((text) => /^\d+$/.test(text))).toEqual(["1", "2"]);
    expect(texts).toContain("1 · ]]><![CDATA[ <!-- --> <?xml?>");
    expect(texts.some((text) => /^2, 1 · /.test(text))).toBe(true);
    expect(texts.some((text) => /^2 · word /.test(text))).toBe(true);
  });
});

/** Runs in the page: the share of pixels that clearly differ between two pictures, and that are dark in the first. */
async function differing(
  pictures: readonly string[],
): Promise<{ sizes: number[][]; differing: number; ink: number }> {
  const read = async (base64: string): Promise<ImageData> => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const context = new OffscreenCanvas(image.width, image.height).getContext("2d")!;
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, image.width, image.height);
  };
  const [one, other] = [await read(pictures[0]!), await read(pictures[1]!)];
  const sizes = [one, other].map(({ width, height }) => [width, height]);
  let [count, ink] = [0, 0];
  for (let i = 0; i < one.data.length; i += 4) {
    const channels = [0, 1, 2].map((at) => Math.abs(one.data[i + at]! - (other.data[i + at] ?? 0)));
    if (Math.max(...channels) > 80) count++;
    if (one.data[i]! < 128) ink++;
  }
  const pixels = one.data.length / 4;
  return { sizes, differing: count / pixels, ink: ink / pixels };
}
