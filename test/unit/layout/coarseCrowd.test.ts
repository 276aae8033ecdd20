import { expect, test } from "vitest";
import { meets } from "../../../src/base/boxes.ts";
import type { DensityName } from "../../../src/layout/density.ts";
import { createPipeline } from "../../../src/pipeline.ts";
import { zoomAt } from "../../../src/view/viewport.ts";
import { seeded, seeds } from "../seeds.ts";
import { coarseEventsOf, stateWith } from "./crowd.ts";

const densities: readonly DensityName[] = ["comfortable", "compact"];
const sizes = [40, 300, 900, 4000];

test.each(seeds.flatMap((seed) => densities.map((density) => [seed, density] as const)))(
  "labels above marks and beside them meet no other, whatever is zoomed to and comes (seed %i, %s)",
  (seed, density) => {
    const random = seeded(seed + 3);
    const events = coarseEventsOf(seed, sizes[seed % sizes.length]!);
    const first = { ...stateWith(events), density };
    const pipeline = createPipeline();
    let view = zoomAt(pipeline.home(first, 1200), random() * 1000, 2 ** (random() * 3 - 0.5));
    const held = pipeline.rows(first, view, 1200);
    const news = coarseEventsOf(seed + 50, 12).map((event, i) => ({ ...event, id: `new ${i}` }));
    const more = { ...stateWith([...events.filter(() => random() > 0.02), ...news]), density, held };
    let labelled = 0;
    for (let step = 0; step < 12; step++) {
      const moving = step % 3 !== 0;
      for (const state of [first, more]) {
        const { labels } = pipeline.lay({ ...state, moving, scaling: moving }, view, 1200);
        labels.forEach(({ text, box }, i) => {
          for (const other of labels.slice(i + 1))
            if (meets(box, other.box)) expect.fail(`${text} meets ${other.text} at step ${step}`);
        });
        labelled += labels.length;
      }
      view = zoomAt(view, random() * 1000, 2 ** (random() * 1.2 - 0.6));
    }
    expect(labelled).toBeGreaterThan(0);
  },
);
