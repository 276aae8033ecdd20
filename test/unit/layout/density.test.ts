import { expect, test } from "vitest";
import { createDataset } from "../../../src/model/createDataset.ts";
import { createPipeline, measureWith } from "../../../src/pipeline.ts";
import { renderToString } from "../../../src/static.ts";
import { createWords } from "../../../src/words/words.ts";
import { loadExample } from "../examples/loadExample.ts";

const examples = [
  ["october-2023.data.js", "october2023"],
  ["civil-war.data.js", "civilWar"],
] as const;

const heightOf = (svg: string): number => Number(/ height="(\d+)"/.exec(svg)?.[1]);

test.each(examples)("density: compact draws %s lower, with no text under 12 px", (file, global) => {
  const input = loadExample(file, global);
  const roomy = renderToString(input, { width: 1200, maxHeight: 5000 });
  const compact = renderToString(input, { width: 1200, maxHeight: 5000, density: "compact" });
  expect(heightOf(compact)).toBeLessThan(heightOf(roomy) * 0.9);
  const sizes = [...compact.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
});

test.each(examples)("density: compact keeps the labels of %s apart", (file, global) => {
  const dataset = createDataset(loadExample(file, global), {});
  const { zone, localZone, locale: dataLocale } = dataset;
  const words = createWords({ locale: "en", zone, localZone, dataLocale, messages: {} });
  const lanes = { order: "given", fold: true, hidden: new Set<string>() } as const;
  const state = {
    dataset,
    words,
    lanes,
    keep: null,
    measure: measureWith(null),
    density: "compact",
  } as const;
  const pipeline = createPipeline();
  for (const width of [700, 1200]) {
    const { labels } = pipeline.lay(state, pipeline.home(state, width), width);
    expect(labels.length).toBeGreaterThan(5);
    const meeting = labels.flatMap((a, i) =>
      labels
        .slice(i + 1)
        .filter(
          (b) =>
            Math.min(a.box.x + a.box.width, b.box.x + b.box.width) - Math.max(a.box.x, b.box.x) > 1 &&
            Math.min(a.box.y + a.box.height, b.box.y + b.box.height) - Math.max(a.box.y, b.box.y) > 1,
        )
        .map((b) => `${a.text} / ${b.text}`),
    );
    expect(meeting).toEqual([]);
  }
});

test("density: a value that is neither throws a TypeError that names it", () => {
  expect(() => renderToString([], { density: "dense" as "compact" })).toThrow(
    new TypeError('invalid option density: "dense"; expected "comfortable", "compact"'),
  );
});
