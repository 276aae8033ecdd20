import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { renderToHTML } from "../../src/static.ts";
import { loadExample } from "../unit/examples/loadExample.ts";
import { complaints, root, serve, strictPolicy, useChromium } from "./support.ts";
import type { Served, Site } from "./support.ts";

const { openUrl, openMarkup } = useChromium();
const data = loadExample("october-2023.data.js", "october2023");
const integrity = JSON.parse(readFileSync(join(root, "dist/integrity.json"), "utf8")) as Record<
  string,
  string
>;
const elementScript = '<script src="/dist/chronolane.element.min.js"></script>';
const page = (body: string, head = ""): { readonly body: string } => ({
  body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>page</title>${head}</head><body>${body}</body></html>`,
});
const json = JSON.stringify(data).replaceAll("<", "\\u003c");
const served = renderToHTML(data, { width: 1200 });

const pages: Served = {
  "/favicon.ico": { body: "" },
  "/events.json": { body: JSON.stringify(data) },
  "/src": page('<chronolane-timeline src="events.json" theme="dark"></chronolane-timeline>', elementScript),
  "/inline": page(
    `<chronolane-timeline>${served}<script type="application/json">${json}</script></chronolane-timeline>`,
    `<link rel="stylesheet" href="/dist/chronolane.css">${elementScript}`,
  ),
  "/shadow": page(
    '<chronolane-timeline shadow src="events.json"></chronolane-timeline>',
    `<link rel="stylesheet" href="/own.css">${elementScript}`,
  ),
  "/own.css": {
    body: "chronolane-timeline::part(timeline) { --chl-paper: rgb(1, 2, 3) } chronolane-timeline::part(toolbar) { opacity: 0.5 } button { all: unset; font-size: 40px !important }",
  },
  "/two/": page(
    '<chronolane-timeline src="../events.json"></chronolane-timeline><section></section><script src="../two.js"></script>',
    elementScript,
  ),
  "/two.js": {
    body: `document.addEventListener("chronolane-ready", () => {
        document.body.dataset.ready = Number(document.body.dataset.ready ?? 0) + 1;
      });
      const element = document.createElement("chronolane-timeline");
      element.src = "../events.json";
      document.querySelector("section").attachShadow({ mode: "open" }).append(element);`,
  },
  "/missing": page('<chronolane-timeline src="nothing.json"></chronolane-timeline>', elementScript),
  "/sri": page(
    `<div id="timeline"></div><script src="/dist/chronolane.min.js" integrity="${integrity["chronolane.min.js"]!}" crossorigin="anonymous"></script>
    <script src="/examples/october-2023.data.js"></script><script src="/start.js"></script>`,
  ),
  "/other": page(
    `<script src="/dist/chronolane.min.js" integrity="${integrity["embed.js"]!}" crossorigin="anonymous"></script>`,
  ),
  "/start.js": {
    body: "Chronolane.createTimeline(document.getElementById('timeline'), window.october2023);",
  },
  "/frame": page(
    `<chronolane-timeline>${served}<script type="application/json">${json}</script></chronolane-timeline><script src="/dist/embed.js" data-announce></script>`,
    `<link rel="stylesheet" href="/dist/chronolane.css">${elementScript}`,
  ),
};

let site: Site;
let paper: Site;
beforeAll(async () => {
  site = await serve(pages, `${strictPolicy}; connect-src 'self'`);
  const frame = `<iframe data-chronolane src="${site.origin}/frame" title="Timeline" width="100%" height="400"></iframe>`;
  paper = await serve({
    "/": page(
      `${frame}<p><a href="${site.origin}/frame">Timeline</a></p>${frame}<script src="/dist/embed.js" async></script>`,
    ),
    "/favicon.ico": { body: "" },
  });
});
afterAll(async () => {
  await site.close();
  await paper.close();
});
const marks = (opened: Page): Promise<unknown> => opened.locator(".chl-mark[data-id]").first().waitFor();

describe("<chronolane-timeline> under the strictest policy", () => {
  test("fetches src, and shows it with the options of its attributes", async () => {
    const { page: opened, seen } = await openUrl(`${site.origin}/src`);
    await marks(opened);
    const found = await opened.evaluate(() => ({
      theme: document.querySelector(".chl")!.getAttribute("data-theme"),
      display: getComputedStyle(document.querySelector("chronolane-timeline")!).display,
    }));
    expect(found).toEqual({ theme: "dark", display: "block" });
    expect(complaints(seen, site.origin)).toEqual([]);
  });

  test("takes inline JSON and markup of a server, defined before they are parsed", async () => {
    const { page: opened, seen } = await openUrl(`${site.origin}/inline`);
    await marks(opened);
    expect(await opened.locator(".chl").count()).toBe(1);
    expect(await opened.locator(".chl-static").count()).toBe(0);
    expect(complaints(seen, site.origin)).toEqual([]);
  });

  test("with `shadow` takes the page's styles by its parts alone", async () => {
    const { page: opened, seen } = await openUrl(`${site.origin}/shadow`);
    await marks(opened);
    const found = await opened.evaluate(() => {
      const shadow = document.querySelector("chronolane-timeline")!.shadowRoot!;
      const style = (selector: string): CSSStyleDeclaration =>
        getComputedStyle(shadow.querySelector(selector)!);
      return [
        style(".chl").getPropertyValue("--chl-paper"),
        style(".chl-toolbar").opacity,
        parseFloat(style(".chl-button").fontSize) < 20,
      ];
    });
    expect(found).toEqual(["rgb(1, 2, 3)", "0.5", true]);
    expect(complaints(seen, site.origin)).toEqual([]);
  });

  test("twice on a page, once in a shadow root of the page's own, tells both to the document", async () => {
    const { page: opened, seen } = await openUrl(`${site.origin}/two/`);
    await opened.waitForFunction(() => Number(document.body.dataset["ready"]) === 2);
    const found = await opened.evaluate(() => {
      const inner = document.querySelector("section")!.shadowRoot!;
      const ids = [...document.querySelectorAll("[id]"), ...inner.querySelectorAll("[id]")].map(
        ({ id }) => id,
      );
      return {
        twice: ids.filter((id, at) => ids.indexOf(id) !== at),
        roots: [document, inner].map((root) => root.querySelectorAll(".chl").length),
        sheets: [document, inner].map((root) => root.adoptedStyleSheets.length),
      };
    });
    expect(found).toEqual({ twice: [], roots: [1, 1], sheets: [1, 1] });
    const left = await opened.evaluate(() => {
      const inner = document.querySelector("section")!.shadowRoot!;
      for (const root of [document, inner]) root.querySelector("chronolane-timeline")!.remove();
      return [document, inner].map(
        (root) => root.adoptedStyleSheets.length + root.querySelectorAll(".chl").length,
      );
    });
    expect(left).toEqual([0, 0]);
    expect(complaints(seen, site.origin)).toEqual([]);
  });

  test("says that data could not be loaded", async () => {
    const { page: opened } = await openUrl(`${site.origin}/missing`);
    await opened.getByRole("alert").waitFor();
    expect(await opened.getByRole("alert").textContent()).toBe("This timeline could not be loaded.");
  });

  test("opens from disk with its data inside, and moves by moveBefore without being made anew", async () => {
    const markup = page(
      `<chronolane-timeline><script type="application/json">${json}</script></chronolane-timeline><section></section>`,
      '<script src="{{dist}}/chronolane.element.min.js"></script>',
    ).body;
    const { page: opened, seen } = await openMarkup(markup);
    await marks(opened);
    const same = await opened.evaluate(() => {
      const element = document.querySelector("chronolane-timeline") as HTMLElement & { timeline: object };
      const place = document.querySelector("section") as HTMLElement & {
        moveBefore?: (a: Node, b: null) => void;
      };
      const before = element.timeline;
      place.moveBefore?.(element, null);
      return element.timeline === before;
    });
    expect(same).toBe(true);
    expect(complaints(seen)).toEqual([]);
  });
});

test("a page without a build imports the modules, each package by its line in the map", async () => {
  const module = await serve({
    "/": page(
      `<div id="timeline"></div><script type="module">
        import { createTimeline } from "chronolane";
        import { importEvents } from "chronolane/import";
        const { input } = importEvents("date,title,actors\\n2024-03-01,A letter is sent,North");
        window.timeline = createTimeline(document.getElementById("timeline"), input);
      </script>`,
      `<script type="importmap">${JSON.stringify({ imports: importMap() })}</script>`,
    ),
    "/favicon.ico": { body: "" },
  });
  try {
    const { page: opened, seen } = await openUrl(`${module.origin}/`);
    await marks(opened);
    expect(await opened.locator(".chl-label").first().textContent()).toBe("A letter is sent");
    expect(await opened.evaluate(() => "Chronolane" in window)).toBe(false);
    expect(complaints(seen, module.origin)).toEqual([]);
  } finally {
    await module.close();
  }
});

/** Where each package stands that our modules import, and those that they import in turn. */
function importMap(): Record<string, string> {
  const ours = { chronolane: "/dist/chronolane.js", "chronolane/import": "/dist/import.js" };
  const map: Record<string, string> = { ...ours };
  const add = (name: string): void => {
    if (name in map) return;
    const manifest = JSON.parse(readFileSync(join(root, "node_modules", name, "package.json"), "utf8")) as {
      readonly main: string;
      readonly module?: string;
      readonly dependencies?: Readonly<Record<string, string>>;
    };
    map[name] = `/${posix.join("node_modules", name, manifest.module ?? manifest.main)}`;
    for (const other of Object.keys(manifest.dependencies ?? {})) add(other);
  };
  for (const name of ["d3", "luxon", "@floating-ui/dom"]) add(name);
  // A part of a package that is imported by a name of its own.
  map["@floating-ui/utils/dom"] = "/node_modules/@floating-ui/utils/dist/floating-ui.utils.dom.esm.js";
  return map;
}

test("a script runs with its hash of integrity.json, and not with another", async () => {
  const { page: opened, seen } = await openUrl(`${site.origin}/sri`);
  await marks(opened);
  expect(complaints(seen, site.origin)).toEqual([]);
  const { page: wrong } = await openUrl(`${site.origin}/other`);
  expect(await wrong.evaluate(() => "Chronolane" in window)).toBe(false);
});

describe("a framed timeline", () => {
  test("twice on a page of another origin is as high as its own page, and follows it to the list", async () => {
    const { page: opened, seen } = await openUrl(`${paper.origin}/`);
    const fits = (): Promise<unknown> =>
      opened.waitForFunction(() =>
        [...document.querySelectorAll("iframe")].every((one) => one.offsetHeight > 450),
      );
    await fits();
    const frame = opened.frames()[1]!;
    await frame.locator(".chl-mark[data-id]").first().waitFor();
    const gap = (): Promise<number> =>
      frame.evaluate(() => Math.abs(document.documentElement.getBoundingClientRect().height - innerHeight));
    await expect.poll(gap).toBeLessThanOrEqual(1);
    await frame.click('[data-name="layout"]');
    await frame.locator(".chl-list").waitFor();
    await expect.poll(gap).toBeLessThanOrEqual(1);
    expect(complaints(seen, "http://127.0.0.1")).toEqual([]);
  });

  test("is a list and a link where no script runs", async () => {
    const { page: opened } = await openUrl(`${paper.origin}/`, { javaScriptEnabled: false });
    await opened.frames()[1]!.locator(".chl-static .chl-entry").first().waitFor();
    expect(await opened.getByRole("link", { name: "Timeline" }).getAttribute("href")).toBe(
      `${site.origin}/frame`,
    );
  });
});
