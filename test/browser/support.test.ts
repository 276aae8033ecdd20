import { expect, test } from "vitest";
import { complaints, serve, strictPolicy, useChromium } from "./support.ts";

const chromium = useChromium();

test("a page that does nothing has no complaints", async () => {
  const { page, seen } = await chromium.openMarkup(
    `<!doctype html><title>quiet</title><link rel="icon" href="data:,"><p>quiet`,
  );
  expect(await page.textContent("p")).toBe("quiet");
  expect(complaints(seen)).toEqual([]);
});

test("console messages, errors nobody caught and foreign requests are all complaints", async () => {
  const { seen } = await chromium.openMarkup(
    `<!doctype html><script>console.info("said"); setTimeout(() => { throw new Error("thrown") })</script>
     <img src="http://127.0.0.1:1/spy.png">`,
  );
  await expect.poll(() => complaints(seen).join("\n")).toMatch(/info: said[^]*thrown[^]*request: http:/);
});

test("a violation of the page's policy is a complaint, and the page can still be read", async () => {
  const page = `<!doctype html><title>strict</title><p>strict</p><script src="/bad.js"></script>`;
  const bad = `document.querySelector("p").setAttribute("style", "color: red"); try { document.body.innerHTML = "x" } catch {}`;
  const site = await serve({ "/": { body: page }, "/bad.js": { body: bad } }, strictPolicy);
  try {
    const { page: opened, seen } = await chromium.openUrl(`${site.origin}/`);
    expect(await opened.evaluate(() => document.title)).toBe("strict");
    await expect.poll(() => seen.violations.length).toBeGreaterThanOrEqual(2);
    expect(seen.violations.join("\n")).toMatch(/style-src[^]*require-trusted-types-for/);
  } finally {
    await site.close();
  }
});

test("the bundle loads from disk, defines Chronolane, and says and asks nothing", async () => {
  const { page, seen } = await chromium.openBlank();
  expect(await page.evaluate(() => typeof (window as unknown as Record<string, unknown>)["Chronolane"])).toBe(
    "object",
  );
  expect(complaints(seen)).toEqual([]);
});

test("the bundle loads under the strictest policy without one violation", async () => {
  const body = `<!doctype html><title>strict</title><div id="root"></div><script src="/dist/chronolane.min.js"></script>`;
  const site = await serve({ "/": { body }, "/favicon.ico": { body: "" } }, strictPolicy);
  try {
    const { page, seen } = await chromium.openUrl(`${site.origin}/`);
    expect(await page.evaluate(() => "Chronolane" in window)).toBe(true);
    expect(complaints(seen, site.origin)).toEqual([]);
  } finally {
    await site.close();
  }
});
