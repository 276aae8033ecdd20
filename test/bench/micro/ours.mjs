import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../../../scripts/lib/run.mjs";

/** A module of ours as it was built, by its path under src/. @param {string} path @returns {Promise<any>} */
export function ours(path) {
  const file = join(root, "build/js", `${path}.js`);
  if (!existsSync(file)) throw new Error(`${file} is missing; \`npm run build\` first`);
  return import(pathToFileURL(file).href);
}
