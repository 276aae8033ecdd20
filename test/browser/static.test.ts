import { describe, expect, test } from "vitest";
import axe from "axe-core";
import { renderToHTML } from "../../src/static.ts";
import { loadExample } from "../unit/examples/loadExample.ts";
import { complaints, useChromium } from "./support.ts";

const chromium = useChromium();

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Static page</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src file:; img-src data:">
<link rel="stylesheet" href="{{dist}}/chronolane.css"></head>
<body><main><h1>A page</h1>${renderToHTML(loadExample("october-2023.data.js", "october2023"))}</main></body></html>`;

describe("a page of renderToHTML with scripts off", () => {
  test.each([
    [1280, true],
    [375, false],
  ])(
    "at %i px complains of nothing, does not scroll sideways, and shows the picture: %s",
    async (width, shown) => {
      const { page: tab, seen } = await chromium.openMarkup(page, { width, javaScriptEnabled: false });
      expect(await tab.locator(".chl-picture > svg").isVisible()).toBe(shown);
      expect(await tab.locator(".chl-entry").count()).toBe(11);
      expect(await tab.locator(".chl-entry-card").last().isVisible()).toBe(true);
      const box = await tab.locator(".chl").boundingBox();
      expect(box!.width).toBeLessThanOrEqual(width);
      await tab.locator(".chl-source-head .chl-ref").first().click();
      expect(await tab.locator("#chl-source-1:target").count()).toBe(1);
      expect(complaints(seen)).toEqual([]);
    },
  );

  test("print shows picture and list also on narrow paper", async () => {
    const { page: tab } = await chromium.openMarkup(page, { width: 400 });
    await tab.emulateMedia({ media: "print" });
    expect(await tab.locator(".chl-picture > svg").isVisible()).toBe(true);
    expect(await tab.locator(".chl-entry-card").first().isVisible()).toBe(true);
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
  });

  test.each([1280, 375])("axe finds nothing at %i px", async (width) => {
    const { page: tab } = await chromium.openMarkup(page.replace(/<meta http-equiv[^>]*>/, ""), { width });
    await tab.evaluate(axe.source);
    const found = await tab.evaluate(async () => {
      const run = (window as unknown as { axe: typeof axe }).axe.run;
      const { violations } = await run(document);
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(" | ")}`,
      );
    });
    expect(found).toEqual([]);
  });
});
