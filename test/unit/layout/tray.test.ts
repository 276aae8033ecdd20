import { expect, test } from "vitest";
import { createDataset } from "../../../src/model/createDataset.ts";
import type { EventInput } from "../../../src/model/input.ts";
import type { MeasureText } from "../../../src/layout/textWidth.ts";
import { createPipeline } from "../../../src/pipeline.ts";
import { createWords } from "../../../src/words/words.ts";
import { seeded, seeds } from "../seeds.ts";

const measure: MeasureText = (text) => text.length * 7;

function trayOf(events: readonly EventInput[], width: number) {
  const dataset = createDataset({ events: [{ title: "Dated", start: "2023-10-07" }, ...events] });
  const words = createWords({ locale: "en", zone: dataset.zone });
  const lanes = { order: "given", fold: true, hidden: new Set<string>() } as const;
  const state = { dataset, words, lanes, keep: null, measure };
  const pipeline = createPipeline();
  const { frame } = pipeline.lay(state, pipeline.home(state, width), width);
  return { frame, tray: frame.tray! };
}

test.each(seeds)("events without a date have places of their own below the lanes (seed %i)", (seed) => {
  const random = seeded(seed);
  const events = Array.from({ length: 1 + Math.floor(random() * 40) }, (_, i): EventInput => ({
    title: `Undated ${String(i)} ${"word ".repeat(Math.floor(random() * 30))}`,
    ...(random() < 0.3 ? { shortTitle: "Short" } : {}),
    ...(random() < 0.3 ? { start: "not a date" } : {}),
  }));
  for (const width of [420, 900, 1600]) {
    const { frame, tray } = trayOf(events, width);
    const room = width - frame.size.header;
    expect(tray.items.length).toBeGreaterThan(0);
    expect(tray.items.length === events.length).toBe(tray.more === "");
    for (const [i, a] of tray.items.entries()) {
      expect(a.x).toBeGreaterThanOrEqual(0);
      expect(a.x + a.width, a.text).toBeLessThanOrEqual(room);
      expect(a.y - 12).toBeGreaterThanOrEqual(tray.y);
      expect(a.y + 12).toBeLessThanOrEqual(tray.y + tray.height);
      for (const lane of frame.lanes) expect(tray.y).toBeGreaterThanOrEqual(lane.y + lane.height);
      for (const b of tray.items.slice(i + 1)) {
        const apart = b.x >= a.x + a.width || a.x >= b.x + b.width || Math.abs(a.y - b.y) >= 24;
        expect(apart, `${a.text} and ${b.text}`).toBe(true);
      }
    }
  }
});
