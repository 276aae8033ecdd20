import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { robustPage } from "../../browser/robustPage.ts";
import { writePage } from "../../browser/support.ts";
import type { Engine } from "./support.ts";
import { engineNames, startEngine } from "./support.ts";

/** Ways in which pages give a container a height that follows the window's, less some that is around it. */
const places = {
  "a share of the window": ['<div id="root" style="height: 100vh"></div>', 0],
  "the rest of a flex column": [
    '<div style="display: flex; flex-direction: column; height: 100vh"><p style="flex: none; margin: 0; height: 60px">Above</p><div id="root" style="flex: 1; min-height: 0"></div></div>',
    60,
  ],
  "the rest of a grid": [
    '<div style="display: grid; grid-template-rows: 60px 1fr; height: 100vh"><p style="margin: 0">Above</p><div id="root" style="min-height: 0"></div></div>',
    60,
  ],
  "what lies over the page": ['<div id="root" style="position: absolute; inset: 20px 0"></div>', 40],
  "a container with padding": [
    '<div id="root" style="height: 100vh; box-sizing: border-box; padding: 10px"></div>',
    20,
  ],
} as const;

interface Seen {
  readonly timeline: number;
  readonly stage: readonly [number, number];
  readonly svg: readonly [number, number];
  readonly scrolls: boolean;
  /** The legend. */
  readonly isFolded: boolean;
}

describe.each(engineNames)("in %s", (name) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await startEngine(name);
  });
  afterAll(() => engine.close());

  /** A page without margins; `options` as text. */
  const open = async (markup: string, options: string): Promise<void> => {
    const style = "<style>body { margin: 0 } #box, body { all: unset; display: block }</style>";
    const make = `timeline = tools.make(document.getElementById("root"), ${options})`;
    await engine.open(writePage(robustPage(style, make).replace('<div id="root"></div>', markup)));
  };
  const look = (): Promise<Seen> =>
    engine.evaluate(async () => {
      await timeline.ready;
      await tools.frames(30);
      const size = (selector: string): readonly [number, number] => {
        const { width, height } = document.querySelector(selector)!.getBoundingClientRect();
        return [Math.floor(width), Math.floor(height)];
      };
      const all = document.querySelector<HTMLElement>(".chl")!;
      const svg = document.querySelector(".chl-svg")!;
      return {
        timeline: all.offsetHeight,
        stage: size(".chl-stage"),
        svg: [Number(svg.getAttribute("width")), Number(svg.getAttribute("height"))] as const,
        scrolls: all.scrollHeight > all.clientHeight,
        isFolded: document.querySelector(".chl-legend")!.hasAttribute("hidden"),
      };
    });

  test.each(Object.entries(places))(
    'height: "fill" takes the height of %s, and of all of it the picture what is left',
    async (_place, [markup, around]) => {
      await engine.resize(900, 700);
      await open(markup, '{ height: "fill" }');
      for (const height of [700, 520, 650]) {
        await engine.resize(900, height);
        const seen = await look();
        expect(seen.timeline).toBe(height - around);
        expect(seen.scrolls).toBe(false);
        expect(seen.svg).toEqual(seen.stage);
        expect(height - around - seen.stage[1]).toBeLessThan(140);
        expect(seen.isFolded).toBe(true);
      }
    },
  );

  test("where little height is left the picture keeps some, as wide as there is room beside a scroll bar", async () => {
    await engine.resize(900, 200);
    await open('<div id="root" style="height: 100vh"></div>', '{ height: "fill" }');
    const low = await look();
    expect(low.timeline).toBe(200);
    expect(low.scrolls).toBe(true);
    expect(low.svg).toEqual(low.stage);
    expect(low.stage[1]).toBe(160);
    await engine.resize(900, 700);
    const high = await look();
    expect(high.scrolls).toBe(false);
    expect(high.svg).toEqual(high.stage);
    expect(high.stage[0]).toBe(900);
  });

  test("what opens below or above takes its height from the picture, and gives it back", async () => {
    await engine.resize(900, 900);
    await open('<div id="root" style="height: 100vh"></div>', '{ height: "fill" }');
    const before = await look();
    const press = (button: string): Promise<void> =>
      engine.evaluate((of) => {
        document.querySelector<HTMLElement>(`.chl-toolbar [data-name=${of}]`)!.click();
      }, button);
    for (const part of ["legend", "filter", "table"]) {
      await press(part);
      const open = await look();
      expect(open.timeline).toBe(900);
      expect(open.stage[1]).toBeLessThan(before.stage[1]);
      expect(open.svg).toEqual(open.stage);
      await press(part);
      expect(await look()).toEqual(before);
    }
  });

  test("a list scrolls within the container, and the layout stays what the width makes it", async () => {
    await engine.resize(900, 500);
    await open('<div id="root" style="height: 100vh; width: 485px"></div>', '{ height: "fill" }');
    const lanes = await look();
    expect(lanes.svg[0]).toBe(485);
    await engine.evaluate(() => timeline.setOptions({ layout: "list" }));
    await engine.evaluate(() => tools.frames(10));
    const list = await engine.evaluate(() => {
      const all = document.querySelector<HTMLElement>(".chl")!;
      return {
        height: all.offsetHeight,
        scrolls: all.scrollHeight > all.clientHeight,
        page: document.documentElement.scrollHeight,
      };
    });
    expect(list).toEqual({ height: 500, scrolls: true, page: 500 });
    await engine.evaluate(() => timeline.setOptions({ layout: "auto" }));
    expect((await look()).svg).toEqual(lanes.svg);
  });

  test("where the container has no height the picture has 480 px; other options change that at once", async () => {
    await engine.resize(900, 700);
    await open('<div id="root"></div>', '{ height: "fill" }');
    const filled = await look();
    expect(filled.stage[1]).toBe(480);
    expect(filled.svg[1]).toBe(480);
    await engine.evaluate(() => timeline.setOptions({ height: "auto" }));
    const own = await look();
    expect(own.svg[1]).toBeGreaterThan(600);
    expect(own.stage[1]).toBe(own.svg[1]);
    expect(own.isFolded).toBe(false);
    await engine.evaluate(() => timeline.setOptions({ height: 300 }));
    expect((await look()).svg[1]).toBe(300);
    await engine.evaluate(() => timeline.setOptions({ height: "fill" }));
    expect(await look()).toEqual(filled);
  });
});
