import { expect, test } from "vitest";
import { estimateWidth } from "../../../src/layout/textWidth.ts";
import { createDataset } from "../../../src/model/createDataset.ts";
import { createPipeline, measureWith } from "../../../src/pipeline.ts";
import { createWords } from "../../../src/words/words.ts";
import { seeded } from "../seeds.ts";

const lineHeight = 17; // px, of a label
const [from, to] = [Date.UTC(2004, 0, 1), Date.UTC(2024, 0, 1)];
const words =
  "council court harbour vote talks night work repairs bridge budget ban depot flood winter report".split(
    " ",
  );

/** Titles of some 70 characters over twenty years, among twelve actors, few of which take part in most. */
function newsOf(seed: number, count: number, actors: number) {
  const random = seeded(seed);
  return Array.from({ length: count }, (_, i) => {
    let title = `Event ${i}`;
    while (title.length < 64) title += ` ${words[Math.floor(random() * words.length)]!}`;
    const who = Array.from({ length: actors }, () => `a${Math.floor(random() ** 2 * 12)}`);
    return { id: String(i), title, start: from + random() * (to - from), actors: [...new Set(who)] };
  });
}

test.each([
  [1000, 1],
  [10_000, 1],
  [1000, 4],
  [10_000, 4],
  [100_000, 4],
])(
  "in 1200 × 600 the labels of %i events with %i actors cover 60 % of what a packer does that knows no lanes",
  (count, actors) => {
    const events = newsOf(5, count, actors);
    const dataset = createDataset({ events });
    const state = {
      dataset,
      words: createWords({ locale: "en", zone: dataset.zone }),
      lanes: { order: "given", fold: true, hidden: new Set<string>() } as const,
      keep: null,
      measure: measureWith(null),
      density: "compact",
      room: 552,
    } as const;
    const pipeline = createPipeline();
    const view = pipeline.home(state, 1200);
    const { labels, frame, offset } = pipeline.lay(state, view, 1200);
    const { plot } = frame.size;
    const own = labels
      .filter(({ box }) => box.y + box.height <= 552 && box.x >= offset && box.x + box.width <= offset + plot)
      .reduce((sum, { box }) => sum + box.width * lineHeight, 0);

    const taken: [number, number][][] = Array.from({ length: Math.floor(552 / lineHeight) }, () => []);
    let packed = 0;
    for (const { title, start } of events.toSorted((a, b) => a.start - b.start)) {
      const wide = estimateWidth(title, "label");
      const x = (start - view.start) / view.msPerPx;
      for (const left of [x + 13, x - 13 - wide].filter((at) => at >= 0 && at + wide <= plot)) {
        const free = taken.find((line) => line.every(([a, b]) => b <= left || a >= left + wide));
        if (free === undefined) continue;
        free.push([left, left + wide]);
        packed += wide * lineHeight;
        break;
      }
    }
    expect(own / packed).toBeGreaterThan(0.6);
  },
);
