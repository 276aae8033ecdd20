/*
 * Makes examples/launches.data.js from the two tables in examples/data (their origin and licence: data/README.md).
 * Run it after changing either: node examples/make-launches.mjs
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { csvParse } from "d3";

const read = (name) => csvParse(readFileSync(new URL(`data/${name}`, import.meta.url), "utf8"));
const launches = read("space-launches.csv");
const used = new Set(launches.map(({ agency }) => agency));
const given = (text) => (text === "" || text === "-" ? undefined : text);

const listed = read("space-agencies.csv").filter(({ agency }) => used.has(agency));
const unlisted = [...used].filter((code) => code !== "" && listed.every(({ agency }) => agency !== code));
const agencies = [
  ...listed.map((row) => ({
    id: row.agency,
    name: given(row.short_english_name) ?? given(row.english_name) ?? row.name,
    title: given(row.short_name),
    aliases: [...new Set([row.name, given(row.unicode_name)])].filter((name) => name !== undefined),
    kind: row.agency_type,
  })),
  // Codes that the table of agencies does not have stand as they are.
  ...unlisted.map((code) => ({ id: code, name: code })),
];

/** In the order of `launches.js`: designation, day or else year, vehicle, variant, mission, agency, state, category. */
const rows = launches.map((row) => [
  row.tag,
  row.launch_date || row.launch_year,
  row.type,
  row.variant,
  row.mission,
  row.agency,
  row.state_code,
  row.category,
]);

const lines = rows.map((row) => `  ${JSON.stringify(row)},\n`).join("");
const text = `// Made by make-launches.mjs from data/space-*.csv; see data/README.md for origin and licence (CC BY 4.0).
window.launches = {
  agencies: ${JSON.stringify(agencies)},
  rows: [
${lines}  ],
};
`;
writeFileSync(fileURLToPath(new URL("launches.data.js", import.meta.url)), text);
