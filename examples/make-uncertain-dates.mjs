/*
 * Makes examples/uncertain-dates.data.js from data/ucdp-ged-rows.csv, as it stands, so that the page opens from disk
 * (origin and licence: data/README.md). Run it after changing the table: node examples/make-uncertain-dates.mjs
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const table = readFileSync(new URL("data/ucdp-ged-rows.csv", import.meta.url), "utf8");
const lines = table.split("\n").map((line) => `  ${JSON.stringify(line)},\n`);
const text = `// Made by make-uncertain-dates.mjs from data/ucdp-ged-rows.csv; see data/README.md for origin and licence (CC BY 4.0).
window.ucdp = [
${lines.join("")}].join("\\n");
`;
writeFileSync(fileURLToPath(new URL("uncertain-dates.data.js", import.meta.url)), text);
