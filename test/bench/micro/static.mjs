import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../../../scripts/lib/run.mjs";
import { makeData } from "../data.mjs";
import { cpuOf, inTurn } from "./measure.mjs";

/** CPU and size of the picture of `n` events as text, from the built package. @param {number} n */
export async function staticString(n) {
  const { renderToString } = await import(pathToFileURL(join(root, "dist/static.js")).href);
  const data = makeData(n);
  let text = "";
  const first = cpuOf(() => (text = renderToString(data)));
  const [warm = 0] = inTurn([() => renderToString(data)]);
  return { n, first, warm, kB: Buffer.byteLength(text) / 1000 };
}
