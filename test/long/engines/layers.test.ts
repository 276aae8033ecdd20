import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { robustPage } from "../../browser/robustPage.ts";
import { writePage } from "../../browser/support.ts";
import type { Engine } from "./support.ts";
import { engineNames, startEngine } from "./support.ts";

const wide = "<style>#box { width: auto !important }</style>";

/** Their titles and dates are so short that a preview of one is as wide as its text: no whole number of pixels. */
const events = ["Talks", "Strikes", "Protest", "Vote", "Truce", "Inquiry"].map((title, i) => ({
  title,
  start: String(2018 + i),
  actors: ["Israel", "Iran", "United States"].slice(i % 3),
}));
const start = `timeline = Chronolane.createTimeline(document.getElementById("root"), ${JSON.stringify({ events })})`;

describe.each(engineNames)("what floats over the picture in %s", (name) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await startEngine(name);
  });
  afterAll(() => engine?.close());

  /** Brings a mark into the window and the mouse over it, or has it pressed. */
  async function meet(nth: number, act: "move" | "click"): Promise<void> {
    const [x, y] = await engine.evaluate((at) => {
      const mark = document.querySelectorAll(".chl-hit")[at]!;
      mark.scrollIntoView({ block: "center" });
      const { left, top, height } = mark.getBoundingClientRect();
      return [left + 4, top + height / 2] as const;
    }, nth);
    await engine[act](x, y);
  }

  /** The zoom that what is shown takes the page to have. */
  const zooms = (): Promise<readonly string[]> =>
    engine.evaluate(async () => {
      await new Promise((done) => setTimeout(done, 200)); // previews wait a moment
      await tools.frames();
      return [...document.querySelectorAll<HTMLElement>(".chl-preview, .chl-card")]
        .filter((one) => one.checkVisibility() && one.clientWidth > 0)
        .map(({ style }) => style.getPropertyValue("--chl-zoom"));
    });

  test("follows the window to other sizes, and no observer of sizes changes what it observes", async () => {
    await engine.resize(1280, 800);
    await engine.open(writePage(robustPage(wide, start)));
    await engine.evaluate(() => timeline.ready.then(() => tools.frames()));
    const seen: string[] = [];
    for (const act of ["move", "click"] as const) {
      for (const [nth, height] of [300, 460, 620, 780].entries()) {
        for (const width of [1280, 700, 500, 900]) {
          if (width === 1280 || width === 900) await meet(2 * nth, act);
          await engine.resize(width, height);
          seen.push(...(await zooms()));
        }
      }
    }
    expect(seen.length).toBeGreaterThan(20);
    expect(new Set(seen), "the page is not zoomed").toEqual(new Set(["1"]));
    expect(await engine.complaints()).toEqual([]);
  });
});
