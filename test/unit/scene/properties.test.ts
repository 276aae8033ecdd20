import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { styles } from "../../../src/render/styles.ts";
import { darkPalette, lightPalette } from "../../../src/scene/theme.ts";

const readme = readFileSync(new URL("../../../README.md", import.meta.url), "utf8");
const rows = [...readme.matchAll(/^\| `(--chl-[\w-]+)` \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm)].map(
  ([, name, , light, dark]) => ({ name: name!, light: light!, dark: dark! }),
);
/** Places and sizes that scripts write, and measures inside of the list. */
const inner = [
  "--chl-x",
  "--chl-y",
  "--chl-zoom",
  "--chl-available",
  "--chl-sticky",
  "--chl-spine",
  "--chl-indent",
];

test("README names every custom property of the style sheet, and no other", () => {
  const used = new Set([...styles.matchAll(/--chl-[\w-]+/g)].map(([name]) => name));
  const wanted = [...used].filter((name) => !inner.includes(name));
  expect(rows.map(({ name }) => name).sort()).toEqual(wanted.sort());
});

test("README tells the colours of both themes as they are", () => {
  const colours = rows.filter(({ light }) => light.startsWith("`#"));
  expect(colours).toHaveLength(Object.keys(lightPalette).length);
  for (const { name, light, dark } of colours) {
    expect([name, light, dark]).toEqual([
      name,
      `\`${lightPalette[name.slice(6)]}\``,
      `\`${darkPalette[name.slice(6)]}\``,
    ]);
  }
});
