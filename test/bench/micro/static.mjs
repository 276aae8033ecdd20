import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../../../scripts/lib/run.mjs";
import { makeData } from "../data.mjs";
import { median } from "../summary.mjs";

/** So many are drawn, and so many of them before any counts: the first calls run code that is not compiled yet. */
const runs = 7;
const cold = 2;

/** Time, in ms, and size of the picture of `n` events as text, from the built package. @param {number} n */
export async function staticString(n) {
  const { renderToString } = await import(pathToFileURL(join(root, "dist/static.js")).href);
  const data = makeData(n);
  let text = "";
  const times = Array.from({ length: runs }, () => {
    const began = performance.now();
    text = renderToString(data);
    return performance.now() - began;
  });
  const warm = median(times.slice(cold)) ?? 0;
  return { n, first: times[0] ?? 0, warm, kB: Buffer.byteLength(text) / 1000 };
}
