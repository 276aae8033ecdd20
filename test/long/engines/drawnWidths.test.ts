import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { crowd, robustPage, spacedTexts } from "../../browser/robustPage.ts";
import { writePage } from "../../browser/support.ts";
import type { Engine } from "./support.ts";
import { engineNames, startEngine } from "./support.ts";

describe.each(engineNames)("in %s", (name) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await startEngine(name);
  });
  afterAll(() => engine.close());

  const open = (head: string): Promise<void> => engine.open(writePage(robustPage(head, crowd)));
  const look = (): Promise<{ readonly overlaps: number; readonly widest: number; readonly labels: number }> =>
    engine.evaluate(async () => {
      await timeline.ready;
      await tools.frames(40);
      const context = document.createElement("canvas").getContext("2d")!;
      const texts = [...document.querySelectorAll<SVGTextElement>(".chl-labels text")];
      const ratios = texts.map((text) => {
        const { fontSize, fontWeight, fontFamily } = getComputedStyle(text);
        context.font = `${fontWeight} ${fontSize} ${fontFamily}`;
        return text.getBBox().width / context.measureText(text.textContent).width;
      });
      return {
        overlaps: tools.overlaps(document).length,
        widest: Math.max(...ratios),
        labels: texts.length,
      };
    });

  test("texts are drawn as wide as they are measured, and where a reader has them spaced they have room", async () => {
    await open("");
    const plain = await look();
    expect(plain.overlaps).toBe(0);
    expect(plain.widest).toBeLessThan(1.02); // from 1.03 on they are taken to be wider
    await open(`<style>${spacedTexts}</style>`);
    const wide = await look();
    expect(wide.widest).toBeGreaterThan(1.1);
    expect(wide.overlaps).toBe(0);
    expect(wide.labels).toBeGreaterThan(plain.labels / 3);
  });
});
