// src/ → build/js/ (tsc) → dist/ (rollup), and what is made from modules: the style sheet and the schema.
// Writes nothing outside build/ and dist/. Errors of types make the build fail, but do not keep it from
// writing, so that a half-done change can be looked at.
import { createHash } from "node:crypto";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { root, runNode, tool } from "./lib/run.mjs";

process.chdir(root);
for (const folder of ["build", "dist"]) mkdirSync(folder, { recursive: true });
rmSync("build/js", { recursive: true, force: true });
const typed = await runNode([tool("typescript", "bin/tsc"), "-p", "tsconfig.build.json"]);

const written = new Set([...(await bundle()), ...(await writeStyles()), ...copyDescriptions()]);
written.add(writeIntegrity([...written].filter((file) => /(\.min|^embed)\.js$/.test(file))));
for (const file of readdirSync("dist")) {
  if (!written.has(file)) rmSync(join("dist", file), { recursive: true }); // of an earlier build
}
if (existsSync("dist/cli.js")) chmodSync("dist/cli.js", 0o755); // as npm does where it installs the command
printSizes([...written].sort());
if (typed.code !== 0) {
  console.error("build: the types have errors; dist/ was written nevertheless");
  process.exitCode = 1;
}

async function bundle() {
  const { rollup } = await import("rollup");
  const { default: configs } = await import("../rollup.config.mjs");
  const files = [];
  for (const { output, ...input } of configs) {
    const build = await rollup(/** @type {import("rollup").RollupOptions} */ (input));
    const result = await build.write(/** @type {import("rollup").OutputOptions} */ (output));
    files.push(...result.output.map((file) => file.fileName));
    await build.close();
  }
  return files;
}

/** The sheet that pages may link to themselves; the same text that the library adopts. */
async function writeStyles() {
  const { styles } = await import(pathToFileURL(join(root, "build/js/render/styles.js")).href);
  if (typeof styles !== "string") throw new TypeError("src/render/styles.ts exports no string `styles`");
  writeFileSync("dist/chronolane.css", `${styles.trim()}\n`);
  writeFileSync(
    "dist/chronolane.css.d.ts",
    "export {}; // so that TypeScript accepts the import of the sheet\n",
  );
  return ["chronolane.css", "chronolane.css.d.ts"];
}

function copyDescriptions() {
  copyFileSync("src/model/schema.json", "dist/schema.json");
  copyFileSync("src/element/custom-elements.json", "dist/custom-elements.json");
  return ["schema.json", "custom-elements.json"];
}

/** What a page writes into `integrity` beside the address of a script. @param {readonly string[]} files */
function writeIntegrity(files) {
  const hash = (/** @type {string} */ file) =>
    createHash("sha384")
      .update(readFileSync(join("dist", file)))
      .digest("base64");
  const all = Object.fromEntries([...files].sort().map((file) => [file, `sha384-${hash(file)}`]));
  writeFileSync("dist/integrity.json", `${JSON.stringify(all, null, 2)}\n`);
  for (const [file, integrity] of Object.entries(all)) console.log(`${integrity}  ${file}`);
  return "integrity.json";
}

/** @param {readonly string[]} files */
function printSizes(files) {
  const memory = "build/sizes.json";
  const last = existsSync(memory) ? JSON.parse(readFileSync(memory, "utf8")) : {};
  const now = Object.fromEntries(
    files.map((file) => [file, gzipSync(readFileSync(join("dist", file))).length]),
  );
  const width = Math.max(...files.map((file) => file.length));
  for (const [file, size] of Object.entries(now)) {
    const change = file in last ? size - last[file] : 0;
    const told = change === 0 ? "" : `  ${change > 0 ? "+" : "−"}${Math.abs(change)} B`;
    console.log(`dist/${file.padEnd(width)} ${(size / 1000).toFixed(2).padStart(8)} kB gzip${told}`);
  }
  writeFileSync(memory, `${JSON.stringify(now, null, 2)}\n`);
}
