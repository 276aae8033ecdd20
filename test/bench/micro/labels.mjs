import { makeData } from "../data.mjs";
import { ours } from "./ours.mjs";

const width = 1200;
const height = 600;
const lineHeight = 17; // px, of a label

/** The same for data of few and of many events, of one actor and of four each. */
export async function labelAreas() {
  const all = [];
  for (const n of [1000, 10_000, 100_000]) {
    for (const actors of [1, 4]) all.push(await labelArea(n, actors));
  }
  return all;
}

/**
 * How much of a picture of 1200 × 600 is covered by labels, beside a packer that knows no lanes: it tries every event in
 * order of time on every line, before and behind its mark, and takes the first place that is free.
 *
 * @param {number} n
 * @param {number} actors  of each event
 */
export async function labelArea(n, actors) {
  const { readStatic } = await ours("timeline/staticPicture");
  const { estimateWidth } = await ours("layout/textWidth");
  const data = makeData(n, { actors });
  const { picture, pipeline } = readStatic(data, { width, height, density: "compact" }, "light");
  const view = pipeline.home(picture, width);
  const { frame, labels, offset } = pipeline.lay(picture, view, width);
  const { plot, axis } = frame.size;
  const own = labels
    .filter((/** @type {any} */ { box }) => box.y + box.height <= height - axis)
    .filter((/** @type {any} */ { box }) => box.x >= offset && box.x + box.width <= offset + plot)
    .reduce((/** @type {number} */ sum, /** @type {any} */ { box }) => sum + box.width * lineHeight, 0);

  const lines = Math.floor((height - axis) / lineHeight);
  /** @type {[number, number][][]} */ const taken = Array.from({ length: lines }, () => []);
  let packed = 0;
  for (const { title, start } of [...data.events].sort((a, b) => a.start - b.start)) {
    const wide = estimateWidth(title, "label");
    const x = (start - view.start) / view.msPerPx;
    const sides = [x + 13, x - 13 - wide].filter((left) => left >= 0 && left + wide <= plot);
    for (const left of sides) {
      const free = taken.find((line) => line.every(([from, to]) => to <= left || from >= left + wide));
      if (free === undefined) continue;
      free.push([left, left + wide]);
      packed += wide * lineHeight;
      break;
    }
  }
  return { n, actors, share: own / packed };
}
