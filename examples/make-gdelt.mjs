/*
 * Makes examples/gdelt.data.js out of an export file of GDELT 2.0, row by row as it stands:
 * node examples/make-gdelt.mjs 20191024143000.export.CSV (its origin and terms: data/README.md)
 */
import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error("usage: node examples/make-gdelt.mjs FILE");
const rows = readFileSync(file, "utf8")
  .split("\n")
  .filter((row) => row !== "");
const text = `// Made by make-gdelt.mjs from ${basename(file)} of the GDELT Project, https://www.gdeltproject.org/; see data/README.md.
window.gdelt = [
${rows.map((row) => `  ${JSON.stringify(row)},\n`).join("")}].join("\\n");
`;
writeFileSync(fileURLToPath(new URL("gdelt.data.js", import.meta.url)), text);
