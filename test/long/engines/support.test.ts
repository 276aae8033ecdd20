import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fileUrl, serve, writePage } from "../../browser/support.ts";
import { engineNames, startEngine } from "./support.ts";
import type { Engine } from "./support.ts";

const page = `<!doctype html><meta charset="utf-8"><title>engines</title><link rel="icon" href="data:,">
<style>body { margin: 0 } button { position: absolute; left: 100px; top: 100px; width: 80px; height: 40px }</style>
<button>0</button><p></p>
<script>
  document.querySelector("button").onclick = (event) => { event.target.textContent += "!" };
  document.onkeydown = (event) => { document.querySelector("p").textContent += event.key + " " };
</script>`;

describe.each(engineNames)("%s", (name) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await startEngine(name);
  });
  afterAll(() => engine?.close());

  test("opens a page from disk at 1280 × 800, clicks, types, and hears no complaint", async () => {
    await engine.open(writePage(page));
    expect(await engine.evaluate(() => [document.title, innerWidth, innerHeight])).toEqual([
      "engines",
      1280,
      800,
    ]);
    await engine.move(10, 10);
    await engine.click(140, 120);
    await engine.press("ArrowLeft");
    await engine.press("a");
    const read = (selector: string) => document.querySelector(selector)?.textContent;
    expect(await engine.evaluate(read, "button")).toBe("0!");
    expect(await engine.evaluate(read, "p")).toBe("ArrowLeft a ");
    expect(await engine.complaints()).toEqual([]);
  });

  test("waits for promises, tells errors of the page, and takes another size", async () => {
    await engine.open(writePage(page));
    expect(await engine.evaluate((n) => Promise.resolve(n + 1), 41)).toBe(42);
    await expect(
      engine.evaluate(() => {
        throw new Error("from the page");
      }),
    ).rejects.toThrow("from the page");
    await engine.resize(600, 700);
    expect(await engine.evaluate(() => [innerWidth, innerHeight])).toEqual([600, 700]);
    await engine.resize(1280, 800);
  });

  test("hears the console, errors nobody caught and requests to the network", async () => {
    const site = await serve({ "/spy.svg": { body: `<svg xmlns="http://www.w3.org/2000/svg"/>` } });
    try {
      await engine.open(
        writePage(`<!doctype html><script>console.warn("said"); setTimeout(() => { throw new Error("thrown") })</script>
          <img src="${site.origin}/spy.svg">`),
      );
      for (const said of ["said", "thrown", `request: ${site.origin}/spy.svg`]) {
        await expect
          .poll(async () => (await engine.complaints()).join("\n"), { timeout: 10_000 })
          .toContain(said);
      }
    } finally {
      await site.close();
    }
  });

  test("runs the bundle from disk without a complaint", async () => {
    const bundle = fileUrl("dist/chronolane.min.js");
    await engine.open(
      writePage(
        `<!doctype html><title>bundle</title><link rel="icon" href="data:,"><script src="${bundle}"></script>`,
      ),
    );
    expect(await engine.evaluate(() => "Chronolane" in window)).toBe(true);
    expect(await engine.complaints()).toEqual([]);
  });
});
