import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { renderToString } from "../../src/static.ts";
import { loadExample } from "./examples/loadExample.ts";

const examples = [
  ["october-2023", "october-2023.data.js", "october2023"],
  ["civil-war", "civil-war.data.js", "civilWar"],
] as const;
const accepted = fileURLToPath(new URL("../pictures/", import.meta.url));
const drawn = fileURLToPath(new URL("../output/", import.meta.url));

/** One element a line, so that a difference is a few lines. */
const inLines = (svg: string): string => `${svg.replaceAll("><", ">\n<")}\n`;

test.each(examples)("renderToString(input) draws the accepted picture of %s", (name, file, global) => {
  const picture = inLines(renderToString(loadExample(file, global), { width: 1200 }));
  const at = `${accepted}${name}.svg`;
  if (process.env["ACCEPT_PICTURES"] === "1") writeFileSync(at, picture);
  const known = existsSync(at) ? readFileSync(at, "utf8") : "";
  if (picture !== known) {
    mkdirSync(drawn, { recursive: true });
    writeFileSync(`${drawn}${name}.svg`, picture);
  }
  const lines = picture.split("\n");
  const before = known.split("\n");
  const first = lines.findIndex((line, i) => line !== before[i]);
  expect(
    picture === known,
    `the picture changed from line ${String(first + 1)} on:
  was ${String(before[first])}
  is  ${String(lines[first])}
Look at test/output/${name}.svg beside test/pictures/${name}.svg. If it is meant to be so, accept it:
  ACCEPT_PICTURES=1 npx vitest run --project unit test/unit/picture.test.ts`,
  ).toBe(true);
});

test.each(examples)(
  "renderToString(input) draws %s twice the same, whatever was drawn between",
  (_, file, global) => {
    const input = loadExample(file, global);
    const first = renderToString(input, { width: 1200 });
    renderToString(input, { width: 640, theme: "dark" });
    expect(renderToString(input, { width: 1200 })).toBe(first);
  },
);
