import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { messages } from "../../src/locales/ar.ts";
import type { TimelineInput } from "../../src/model/input.ts";
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

/** Generic facts on an axis with a break, counted from the first of them. */
const folded: TimelineInput = {
  events: [
    { id: "first", title: "A house is built", start: "1901-03-04", actors: ["Owner"] },
    { title: "A room is let", start: "1901-06-11", actors: ["Owner", "Tenant"] },
    { title: "A wall is painted", start: "1901-12", actors: ["Tenant"] },
    { title: "A letter of unknown date", start: "[1901-09-01..1975-08-01]", actors: ["Owner"] },
    { title: "The roof is mended", start: "1975-02-03", end: "1975-05-20", actors: ["Owner"] },
    { title: "The house is sold", start: "1975-11-20", actors: ["Owner", "Buyer"] },
    { title: "A garden is laid out", start: "1976-04-02", actors: ["Buyer"] },
  ],
  periods: [{ title: "One owner", start: "1901-03-04", end: "1975-11-20" }],
};
const pictures: readonly (readonly [string, () => string])[] = [
  ...examples.map(
    ([name, file, global]) =>
      [name, () => renderToString(loadExample(file, global), { width: 1200 })] as const,
  ),
  [
    "october-2023-selected",
    () =>
      renderToString(loadExample("october-2023.data.js", "october2023"), {
        width: 1200,
        selection: ["ev-attacks-on-us-forces"],
      }),
  ],
  ["folded", () => renderToString(folded, { width: 1200, breaks: "auto", since: "first" })],
  [
    "folded-rtl",
    () => renderToString(folded, { width: 900, breaks: "auto", locale: "ar", messages, theme: "dark" }),
  ],
];

test.each(pictures)("renderToString(input) draws the accepted picture of %s", (name, draw) => {
  const picture = inLines(draw());
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
