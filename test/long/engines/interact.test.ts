import { beforeAll, expect, test } from "vitest";
import { interactPage } from "../../browser/interactPage.ts";
import { writePage } from "../../browser/support.ts";
import { engineNames, startEngine } from "./support.ts";

interface Probe {
  readonly points: { readonly x: number; readonly y: number }[];
}

let url = "";
beforeAll(async () => {
  url = writePage(await interactPage());
});

/** What the engine itself says lies under a place is the measure; boxes are not asked, they are wrong under zoom. */
test.each(engineNames)("readPoint(event, stage) agrees with what is hit in %s", async (name) => {
  const engine = await startEngine(name);
  try {
    await engine.open(url);
    for (const [style, scroll] of places) {
      const { hits, wrong } = await engine.evaluate(compare, style, scroll);
      expect(hits, style).toBeGreaterThan(30);
      expect(wrong, `${style}, scrolled by ${String(scroll)}`).toEqual([]);
    }
  } finally {
    await engine.close();
  }
});

const places = [
  ["", 0],
  ["", 100],
  ["transform: scale(.5)", 100],
  ["transform: scale(1.2) rotate(10deg)", 60],
  ["transform: skewX(20deg) scale(.7, 1.2)", 0],
  ["transform: perspective(700px) rotateY(30deg)", 50],
  ["zoom: 1.3", 60],
  ["zoom: .8; transform: rotate(20deg)", 100],
] as const;

/** Runs in the page. The button lies at 113 to 193, 67 to 107 px of the stage. */
function compare(style: string, scroll: number): { hits: number; wrong: string[] } {
  document.getElementById("wrap")!.style.cssText = style;
  scrollTo(0, scroll);
  const { points } = (window as unknown as { page: Probe }).page;
  const wrong: string[] = [];
  let hits = 0;
  for (let clientY = 0; clientY < 700; clientY += 7) {
    for (let clientX = 0; clientX < 1000; clientX += 3) {
      const hit = document.elementFromPoint(clientX, clientY)?.id === "mark";
      window.dispatchEvent(new PointerEvent("pointermove", { clientX, clientY }));
      const { x, y } = points.at(-1)!;
      // How far inside of the button; below 0 outside of it.
      const depth = Math.min(x - 113, 193 - x, y - 67, 107 - y);
      if (hit) hits++;
      // A pixel of the screen is asked, not a point: here up to two of the stage.
      if (hit ? depth < -2 : depth > 2)
        wrong.push(`${String(clientX)}, ${String(clientY)}: ${String(x)}, ${String(y)}`);
    }
  }
  return { hits, wrong: wrong.slice(0, 5) };
}
