import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { robustPage } from "../../browser/robustPage.ts";
import { writePage } from "../../browser/support.ts";
import type { Engine } from "./support.ts";
import { engineNames, startEngine } from "./support.ts";

/** Ways in which pages place a timeline, whose width is taken from what is in it as well; and their width in two windows. */
const places: Readonly<Record<string, readonly [string, number, number]>> = {
  "the rest of a flex row": [side("display: flex", '<div id="root" style="flex: 1"></div>'), 800, 400],
  "an element in the rest of a flex row": [
    side("display: flex", '<div style="flex: 1"><div id="root"></div></div>'),
    800,
    400,
  ],
  "a column of a grid": [
    side("display: grid; grid-template-columns: 200px 1fr", '<div id="root"></div>'),
    800,
    400,
  ],
  "an element in a column of a grid": [
    side("display: grid; grid-template-columns: 200px 1fr", '<section><div id="root"></div></section>'),
    800,
    400,
  ],
  "one of two columns": [
    '<div style="display: grid; grid-template-columns: 1fr 1fr"><div id="root"></div><div>Other</div></div>',
    500,
    300,
  ],
  "a cell of a table": [
    `<table style="width: 100%; border-spacing: 0"><tr><td style="padding: 0"><div id="root"></div></table>`,
    1000,
    600,
  ],
  "a fieldset": [
    '<fieldset style="margin: 0; border: 0; padding: 0"><div id="root"></div></fieldset>',
    1000,
    600,
  ],
  "a float": ['<div style="float: left"><div id="root"></div></div>', 1000, 600],
  "an inline block": ['<div style="display: inline-block"><div id="root"></div></div>', 1000, 600],
  "a column with its items in the middle": [
    '<div style="display: flex; flex-direction: column; align-items: center"><div id="root"></div></div>',
    1000,
    600,
  ],
};

/** A box of a style with something of 200 px beside what is given. */
function side(style: string, rest: string): string {
  return `<div style="${style}"><div style="flex: none; width: 200px">Beside</div>${rest}</div>`;
}

/** With everything open that may be wide, and without any part but the picture. */
const looks = {
  "all open": `timeline = tools.make(document.getElementById("root"));
    timeline.ready.then(() => { for (const name of ["filter", "table"]) document.querySelector(".chl-toolbar [data-name=" + name + "]").click(); })`,
  "the picture alone": `timeline = tools.make(document.getElementById("root"), { controls: false })`,
};

describe.each(engineNames)("in %s", (name) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await startEngine(name);
  });
  afterAll(() => engine.close());

  const shown = name === "chromium" ? Object.keys(looks) : ["all open"];
  const cases = Object.entries(places).flatMap(([place, [markup, wide, narrow]]) =>
    shown.map((look) => ({ place, markup, wide, narrow, look })),
  );

  test.each(cases)(
    "$place gets narrower and wider with the window, and the timeline with it ($look)",
    async ({ markup, wide, narrow, look }) => {
      const style = "<style>#box { width: 100% !important; max-width: 1000px }</style>";
      const page = robustPage(style, looks[look as keyof typeof looks]).replace(
        '<div id="root"></div>',
        markup,
      );
      const widths = (): Promise<readonly number[]> =>
        engine.evaluate(async () => {
          await timeline.ready;
          await tools.frames(15);
          const of = (selector: string): number =>
            document.querySelector(selector)!.getBoundingClientRect().width;
          return [of("#root"), of(".chl"), document.documentElement.scrollWidth - innerWidth];
        });
      await engine.resize(1000, 700);
      await engine.open(writePage(page));
      const seen = [await widths()];
      for (const width of [600, 1000]) {
        await engine.resize(width, 700);
        seen.push(await widths());
      }
      for (const [i, expected] of [wide, narrow, wide].entries()) {
        const [root, timeline, over] = seen[i]!;
        expect(timeline).toBe(root);
        expect(Math.abs(root! - expected)).toBeLessThan(20); // for a scroll bar
        expect(over).toBeLessThanOrEqual(0);
      }
    },
  );
});
