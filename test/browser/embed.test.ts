import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Frame, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { complaints, root, serve, useChromium, writePage } from "./support.ts";
import type { Site } from "./support.ts";

const { openUrl } = useChromium();
let paper: Site;
let news: Site;

const page = (body: string): { readonly body: string } => ({
  body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>page</title><link rel="icon" href="data:,"><body>${body}`,
});
const announcing = '<script src="/dist/embed.js" data-announce></script>';
const box = (height: number): string => `<style>body{margin:0}</style><div style="height:${height}px"></div>`;
const frame = (src: string, rest = "data-chronolane"): string =>
  `<iframe src="${src}" title="framed" width="400" height="150" style="border:0" ${rest}></iframe>`;
const gap = (height: number): string => `<div style="height:${height}px"></div>`;
const follows = '<script src="/dist/embed.js"></script>';

interface Feed {
  /** Merges in so many events, spread over those there are. */
  readonly early: (count: number) => void;
}
declare const feed: Feed;

/** A list of 60 events and a feed of more. */
const list = `<script src="/dist/chronolane.min.js"></script><div id="root"></div><script>
  const at = (hours) => new Date(Date.UTC(2026, 0, 1) + hours * 3_600_000).toISOString().slice(0, 16) + "Z";
  let next = 0;
  const event = (hours) => ({ id: "e" + next, title: "Report " + next++, start: at(hours), actors: ["Coast guard"] });
  const events = Array.from({ length: 60 }, (_, i) => event(5 * i));
  const timeline = Chronolane.createTimeline(document.getElementById("root"), { events }, { layout: "list" });
  const spread = (count) => Array.from({ length: count }, (_, i) => event((290 * (i + 0.3)) / count));
  feed = { early: (count) => timeline.merge({ upsert: spread(count) }) };
</script>`;

beforeAll(async () => {
  news = await serve({
    "/short": page(box(320) + announcing),
    "/tall": page(box(740.4) + announcing),
    "/endless": page(`<style>body{margin:0}div{height:calc(100vh + 500px)}</style><div></div>${announcing}`),
    "/list": page(list + announcing),
    "/silent": page(box(320)),
    "/saved": { body: savedPage() },
    "/private": page(box(320) + announcing.replace("announce", 'announce="https://elsewhere.example"')),
  });
  const at = (path: string): string => news.origin + path;
  paper = await serve({
    "/two": page(frame(at("/short")) + frame(at("/tall")) + frame(at("/short"), "") + follows),
    "/sandboxed": page(frame(at("/short"), 'data-chronolane sandbox="allow-scripts"') + follows),
    "/reading": page(gap(400) + frame(at("/list")) + gap(900) + follows),
    "/moved": page(gap(400) + frame(at("/tall")) + gap(5000) + follows),
    "/late": page(frame(at("/short"))),
    "/below": page(`<div style="height: 5000px"></div>${frame(at("/short"))}${follows}`),
    "/endless": page(frame(at("/endless")) + follows),
    "/private": page(frame(at("/private")) + follows),
    "/saved": page(frame(at("/saved")) + follows),
    "/hostile": page(frame(at("/silent")) + frame("/own") + follows),
    "/own": page("own"),
  });
});
afterAll(async () => {
  await paper.close();
  await news.close();
});

/** A page as the command line makes it. */
function savedPage(): string {
  const folder = mkdtempSync(join(tmpdir(), "chronolane-"));
  const [sheet, out] = [join(folder, "sheet.csv"), join(folder, "page.html")];
  writeFileSync(sheet, "date,title,actors\n2024-03-01,A letter is sent,North\n2024-03-09,An answer,South\n");
  execFileSync(process.execPath, [join(root, "dist/cli.js"), "render", sheet, "-o", out]);
  const html = readFileSync(out, "utf8");
  rmSync(folder, { recursive: true });
  return html;
}

const heights = (opened: Page): Promise<number[]> =>
  opened.evaluate(() =>
    [...document.querySelectorAll("iframe")].map((one) => one.getBoundingClientRect().height),
  );
const waitFor = (opened: Page, wanted: readonly number[]): Promise<unknown> =>
  opened.waitForFunction(
    (all) => [...document.querySelectorAll("iframe")].every((one, at) => one.offsetHeight === all[at]),
    wanted,
  );

/** Waits until the page has heard all that a frame has sent so far: messages of a window come in order. */
async function heardAll(opened: Page, sender: Frame): Promise<void> {
  await opened.evaluate(() => {
    addEventListener("message", ({ data }) => {
      if (data === "the last one") document.body.dataset["heard"] = "all";
    });
  });
  await sender.evaluate(() => parent.postMessage("the last one", "*"));
  await opened.waitForFunction(() => document.body.dataset["heard"] === "all");
}

describe("dist/embed.js in a page that frames others", () => {
  test("gives each frame that asks for it the height of its own page, and follows it", async () => {
    const { page: opened, seen } = await openUrl(`${paper.origin}/two`);
    await waitFor(opened, [320, 741, 150]);
    await opened
      .frames()[1]!
      .evaluate(() => document.querySelector("div")!.style.setProperty("height", "97px"));
    await waitFor(opened, [97, 741, 150]);
    expect(complaints(seen, "http://127.0.0.1")).toEqual([]);
  });

  test("asks frames that were there before it", async () => {
    const { page: opened } = await openUrl(`${paper.origin}/late`);
    await opened.frames()[1]!.waitForFunction(() => document.readyState === "complete");
    expect(await heights(opened)).toEqual([150]);
    await opened.addScriptTag({ url: "/dist/embed.js" });
    await waitFor(opened, [320]);
  });

  test("follows a page that the command line made, which tells its height by itself", async () => {
    const { page: opened, seen } = await openUrl(`${paper.origin}/saved`);
    await opened.frames()[1]!.locator(".chl-entry").first().waitFor();
    await opened.waitForFunction(() => document.querySelector("iframe")!.offsetHeight > 200);
    const framed = await opened
      .frames()[1]!
      .evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
    await waitFor(opened, [framed]);
    expect(framed).toBeLessThan(5000);
    expect(complaints(seen, "http://127.0.0.1")).toEqual([]);
  });

  test("gives a frame its height before it comes into sight", async () => {
    const { page: opened } = await openUrl(`${paper.origin}/below`);
    await waitFor(opened, [320]);
    expect(await opened.evaluate(() => scrollY)).toBe(0);
  });

  test("follows a sandboxed frame, which has no origin", async () => {
    const { page: opened } = await openUrl(`${paper.origin}/sandboxed`);
    await waitFor(opened, [320]);
  });

  test("stops at 20,000 px when a page is always higher than its frame", async () => {
    const { page: opened } = await openUrl(`${paper.origin}/endless`);
    await waitFor(opened, [20_000]);
  });

  test("hears nothing of a page that tells its height to another origin", async () => {
    const { page: opened } = await openUrl(`${paper.origin}/private`);
    const frame = opened.frames()[1]!;
    await frame.evaluate(async () => {
      for (let i = 0; i < 3; i++) await new Promise((done) => requestAnimationFrame(done));
    });
    await heardAll(opened, frame);
    expect(await heights(opened)).toEqual([150]);
  });

  test("holds what is read of a list in a frame, and shows there how many events came", async () => {
    const { page: opened, seen } = await openUrl(`${paper.origin}/reading`, { width: 500, height: 700 });
    const framed = opened.frames()[1]!;
    await framed.locator(".chl-entry").nth(59).waitFor();
    await opened.waitForFunction(() => document.querySelector("iframe")!.offsetHeight > 2000);
    /** Of what is in the frame, from the top of the window. */
    const topOf = async (selector: string): Promise<number> => {
      const top = (one: string): number => document.querySelector(one)!.getBoundingClientRect().top;
      return (await opened.evaluate(top, "iframe")) + (await framed.evaluate(top, selector));
    };
    const read = '.chl-entry[data-id="e30"]';
    const far = await topOf(read);
    await opened.evaluate((by) => {
      scrollBy(0, by);
    }, far - 20);
    await opened.waitForTimeout(300); // a frame is told what is in sight when its browser finds time
    const before = await topOf(read);
    await framed.evaluate(() => {
      feed.early(20);
    });
    await expect.poll(() => framed.locator(".chl-entry").count()).toBe(80);
    // As many as there are above and below what is in sight.
    await expect.poll(() => framed.locator(".chl-news").textContent()).toMatch(/^1\d new events ↓$/u);
    await expect.poll(async () => Math.abs((await topOf(read)) - before)).toBeLessThan(2);
    for (const by of [0, 150, -400]) {
      await opened.mouse.move(200, 300);
      await opened.mouse.wheel(0, by);
      await expect.poll(() => topOf(".chl-news")).toBeGreaterThan(450);
      await expect.poll(() => topOf(".chl-news")).toBeLessThan(680);
    }
    await framed.locator(".chl-news").click();
    const latest = '.chl-entry[data-id="e79"]';
    await expect.poll(async () => Math.abs((await topOf(latest)) - 350)).toBeLessThan(350);
    expect(await framed.locator(".chl-news").isHidden()).toBe(true);
    expect(complaints(seen, "http://127.0.0.1")).toEqual([]);
  });

  test("scrolls for a frame only while it is read, and by no more than a frame may be high", async () => {
    const { page: opened } = await openUrl(`${paper.origin}/moved`, { height: 700 });
    const tall = opened.frames()[1]!;
    await opened.waitForFunction(() => document.querySelector("iframe")!.offsetHeight > 700);
    const move = async (from: number, by: unknown): Promise<number> => {
      await opened.evaluate((top) => {
        scrollTo(0, top);
        delete document.body.dataset["heard"];
      }, from);
      await tall.evaluate((moved) => {
        parent.postMessage({ "chronolane-height": 741, "chronolane-moved": moved }, "*");
      }, by);
      await heardAll(opened, tall);
      return opened.evaluate(() => scrollY);
    };
    expect(await move(600, 120)).toBe(720);
    expect(await move(600, -120)).toBe(480);
    for (const by of [1e9, -20_001, NaN, Infinity, "120", null, [120], undefined])
      expect(await move(600, by)).toBe(600);
    expect(await move(0, 120)).toBe(0); // it begins in sight
    expect(await move(1500, 120)).toBe(1500); // the reader is past it
  });

  test("passes over what is no height, and what comes from another window or origin", async () => {
    const { page: opened, seen } = await openUrl(`${paper.origin}/hostile`);
    const [, silent, own] = opened.frames();
    const wrong = `for (const height of [NaN, Infinity, -Infinity, -5, 0, "500", "1px", null, [500], { valueOf: () => 500 }.x,
      "100px; background: url(//x)", true, -1e9, -0, new Date(500), { get a() { return 500; } }, 500n, new Error("500")]) parent.postMessage({ "chronolane-height": height }, "*");
      for (const other of [null, 500, "chronolane-height", [], { height: 500 }, { "chronolane-height": { height: 500 } }])
        parent.postMessage(other, "*");`;
    await silent!.evaluate(wrong);
    // The page itself, and the frame of the page's own origin speaking for the other one, which has left its origin.
    await opened.evaluate(() => window.postMessage({ "chronolane-height": 500 }, "*"));
    await silent!.goto(`${paper.origin}/own`);
    await silent!.evaluate(() => parent.postMessage({ "chronolane-height": 600 }, "*"));
    await heardAll(opened, silent!);
    expect(await heights(opened)).toEqual([150, 150]);
    await own!.evaluate(() =>
      parent.postMessage({ "chronolane-height": 1e9, src: "/evil", html: "<b>" }, "*"),
    );
    await waitFor(opened, [150, 20_000]);
    expect(await opened.evaluate(() => document.querySelectorAll("b, script").length)).toBe(1);
    expect(opened.frames().map((one) => new URL(one.url()).pathname)).toEqual(["/hostile", "/own", "/own"]);
    expect(complaints(seen, "http://127.0.0.1")).toEqual([]);
  });

  test("works from disk", async () => {
    const dist = pathToFileURL(`${root}dist/embed.js`).href;
    const inner = writePage(page(box(333) + announcing.replace("/dist/embed.js", dist)).body);
    const outer = writePage(page(frame(inner) + follows.replace("/dist/embed.js", dist)).body);
    const { page: opened } = await openUrl(outer);
    await waitFor(opened, [333]);
  });
});
