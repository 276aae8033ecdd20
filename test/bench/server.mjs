/** @import {Adapter} from "./types.ts" */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { root } from "../../scripts/lib/run.mjs";

const types = {
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".css": "text/css",
  ".html": "text/html",
};
const folders = ["dist", "test/bench", "examples", "node_modules"].map((folder) => join(root, folder) + sep);

/** Isolated pages have timers of 5 µs. */
const headers = {
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
  "cache-control": "no-store",
};

/**
 * Serves files of the project, and at `/page/NAME` the page in which an adapter runs, on 127.0.0.1.
 *
 * @param {ReadonlyMap<string, {file: string, adapter: Adapter}>} adapters
 * @returns {Promise<{origin: string, close: () => void}>}
 */
export async function serve(adapters) {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://x").pathname);
    const found = path.startsWith("/page/") ? adapters.get(path.slice(6)) : undefined;
    const body = found === undefined ? read(path) : page(found.file, found.adapter);
    const type = found === undefined ? types[/** @type {".js"} */ (extname(path))] : "text/html";
    const known = type === undefined ? {} : { "content-type": `${type}; charset=utf-8` };
    response.writeHead(body === null ? 404 : 200, { ...headers, ...known }).end(body);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(null)));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return { origin: `http://127.0.0.1:${address.port}`, close: () => server.close() };
}

/** @param {string} path @returns {Buffer | null} */
function read(path) {
  const file = normalize(join(root, path));
  if (!folders.some((folder) => file.startsWith(folder))) return null;
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

/** @param {string} file @param {Adapter} adapter */
function page(file, { name, scripts = [], styles = [] }) {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,">
${styles.map((path) => `<link rel="stylesheet" href="/${path}">`).join("")}
<style>body { margin: 0; overflow: hidden; font: 12px sans-serif; }
#host { position: relative; width: 1200px; height: 740px; overflow: hidden; background: #fff; }</style>
<div id="host"></div>
${scripts.map((path) => `<script src="/${path}"></script>`).join("")}
<script type="module">
import { adapter } from "/test/bench/${file}";
import { startBench } from "/test/bench/page/runtime.mjs";
window.bench = startBench(adapter);
</script></html>`;
}
