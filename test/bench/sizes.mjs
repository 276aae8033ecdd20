import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { root } from "../../scripts/lib/run.mjs";

/** Where the sizes of the last run that was written down are kept. */
export const sizesFile = join(root, "test/bench/sizes.json");

/** Bytes of each script and style sheet of dist/, and of gzip at the run before; null for a new one. */
export function sizesOfBuild() {
  /** @type {Record<string, number>} */
  const last = existsSync(sizesFile) ? JSON.parse(readFileSync(sizesFile, "utf8")) : {};
  return readdirSync(join(root, "dist"))
    .filter((file) => /\.(min\.js|css)$|^(static|import)\.js$/.test(file))
    .map((file) => {
      const bytes = readFileSync(join(root, "dist", file));
      const gzip = gzipSync(bytes).length;
      return { file, gzip, brotli: brotliCompressSync(bytes).length, before: last[file] ?? null };
    });
}
