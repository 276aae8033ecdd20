import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serve, type Site } from "../../browser/support.ts";
import { type Engine, engineNames, startEngine } from "./support.ts";

/** A list in a frame; tops are in the window of the page that frames it. */
interface FramedList {
  /** Merges in so many events, spread over those there are. */
  readonly early: (count: number) => void;
  /** Takes the first entry in sight for what is read. */
  readonly readOn: (_: number) => void;
  readonly topOfRead: (_: number) => number;
  readonly topOfNews: (_: number) => number;
}

const html = (body: string): { readonly body: string } => ({
  body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>page</title><link rel="icon" href="data:,"><body>${body}`,
});
const gap = (height: number): string => `<div style="height: ${height}px"></div>`;
const follows = '<script src="/dist/embed.js"></script>';
const announcing = '<script src="/dist/embed.js" data-announce></script>';
const frame = (rest: string): string =>
  `<iframe data-chronolane title="framed" width="400" height="150" style="border: 0" ${rest}></iframe>`;
const short = `<style>body { margin: 0 }</style>${gap(320)}${announcing}`;

const list = `<div id="root"></div><script src="/dist/chronolane.min.js"></script><script>
  let next = 0;
  const at = (hours) => new Date(Date.UTC(2026, 0, 1) + hours * 3_600_000).toISOString().slice(0, 16) + "Z";
  const event = (hours) => ({ id: "e" + next, title: "Report " + next++, start: at(hours), actors: ["Coast guard"] });
  const events = Array.from({ length: 120 }, (_, i) => event(5 * i));
  timeline = Chronolane.createTimeline(document.getElementById("root"), { events }, { layout: "list" });
  let read = null;
  const topOf = (element) => frameElement.getBoundingClientRect().top + element.getBoundingClientRect().top;
  list = {
    early: (count) =>
      timeline.merge({ upsert: Array.from({ length: count }, (_, i) => event((600 * (i + 0.3)) / count)) }),
    readOn: () => (read = [...document.querySelectorAll(".chl-entry")].find((entry) => topOf(entry) + entry.offsetHeight > 40)),
    topOfRead: () => topOf(read),
    topOfNews: () => topOf(document.querySelector(".chl-news")),
  };
</script>${announcing}`;

let elsewhere: Site;
let here: Site;
beforeAll(async () => {
  elsewhere = await serve({ "/short": html(short) });
  here = await serve({
    "/short": html(short),
    "/list": html(list),
    "/same": html(frame('src="/short"') + follows),
    "/other": html(frame(`src="${elsewhere.origin}/short"`) + follows),
    "/sandboxed": html(frame('src="/short" sandbox="allow-scripts"') + follows),
    // The script is there before the frame, so that it asks for nothing.
    "/late": html(`${follows}${gap(10)}${frame('src="/short"')}`),
    "/reading": html(gap(600) + frame('src="/list"') + gap(900) + follows),
  });
});
afterAll(async () => {
  await here.close();
  await elsewhere.close();
});

describe.each(engineNames)("dist/embed.js in %s", (name) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await startEngine(name);
    await engine.resize(600, 700);
  });
  afterAll(() => engine?.close());

  const frameHeight = (): Promise<number> =>
    engine.evaluate(() => document.querySelector("iframe")!.offsetHeight);
  const rest = (): Promise<void> =>
    engine.evaluate(async () => {
      for (let i = 0; i < 30; i++) await new Promise((done) => requestAnimationFrame(done));
    });

  test.each(["same", "other", "sandboxed", "late"])("a frame is as high as its page: %s", async (path) => {
    await engine.open(`${here.origin}/${path}`);
    await expect.poll(frameHeight).toBe(320);
  });

  test("what is read of a list stays where it is, and the button of new events is in sight", async () => {
    const framed = (call: keyof FramedList): Promise<number> =>
      engine.evaluate((one) => {
        const { list } = document.querySelector("iframe")!.contentWindow as unknown as { list: FramedList };
        return Number(list[one](12));
      }, call);
    await engine.open(`${here.origin}/reading`);
    await expect.poll(frameHeight).toBeGreaterThan(3500);
    await engine.evaluate(() => {
      scrollTo(0, 3000);
    });
    await rest();
    await framed("readOn");
    const before = await framed("topOfRead");
    expect(before).toBeGreaterThan(-200);
    await framed("early");
    await rest();
    expect(Math.abs((await framed("topOfRead")) - before)).toBeLessThan(2);
    const button = await framed("topOfNews");
    expect(button).toBeGreaterThan(400);
    expect(button).toBeLessThan(690);
  });
});
