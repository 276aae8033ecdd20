/** @import {Results} from "./types.ts" */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/lib/run.mjs";
import { chart } from "./chart.mjs";
import { report } from "./report.mjs";
import { sizesFile } from "./sizes.mjs";

const begin = "<!-- written by npm run bench -->";
const raw = join(root, "build/bench.json");

/** Keeps every number that was measured, for whoever wants to look closer. @param {Results} results */
export function keep(results) {
  mkdirSync(join(root, "build"), { recursive: true });
  writeFileSync(raw, JSON.stringify(results));
}

/** Writes the part of docs/performance.md below its mark, its picture, and the sizes to compare with next time. @param {Results} results */
export function write(results) {
  const page = join(root, "docs/performance.md");
  const [head = ""] = readFileSync(page, "utf8").split(begin);
  writeFileSync(page, `${head.trimEnd()}\n\n${begin}\n\n${report(results)}\n`);
  writeFileSync(join(root, "docs/pictures/performance.svg"), chart(results));
  const sizes = Object.fromEntries(results.sizes.map(({ file, gzip }) => [file, gzip]));
  writeFileSync(sizesFile, `${JSON.stringify(sizes, null, 2)}\n`);
}
