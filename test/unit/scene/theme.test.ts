import { describe, expect, test } from "vitest";
import { contrast } from "../../../src/base/color.ts";
import { countOpacity, groundOpacity } from "../../../src/scene/countNodes.ts";
import { darkPalette, hueCount, lightPalette } from "../../../src/scene/theme.ts";

/** A colour over another one. */
function mixed(over: string, under: string, opacity: number): string {
  const part = (color: string, i: number): number => parseInt(color.slice(1 + 2 * i, 3 + 2 * i), 16);
  return [0, 1, 2].reduce((hex, i) => {
    const value = Math.round(opacity * part(over, i) + (1 - opacity) * part(under, i));
    return hex + value.toString(16).padStart(2, "0");
  }, "#");
}

describe.each([
  ["light", lightPalette],
  ["dark", darkPalette],
])("the %s palette", (_name, palette) => {
  const hues = Array.from({ length: hueCount }, (_, i) => `hue-${i}`);

  test.each(["ink", "soft", ...hues])("%s has at least 4.5:1 against paper and lanes", (name) => {
    expect(contrast(palette[name]!, palette["paper"]!)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette[name]!, palette["lane"]!)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(hues)("columns of counts in %s have at least 3:1 against every ground", (name) => {
    for (const ground of ["paper", "lane", "period"]) {
      const theirs = mixed(palette["ink"]!, palette[ground]!, groundOpacity);
      const seen = mixed(palette[name]!, theirs, countOpacity);
      expect(contrast(seen, theirs), ground).toBeGreaterThanOrEqual(3);
    }
  });

  test("its hues differ from one another", () => {
    expect(new Set(hues.map((hue) => palette[hue])).size).toBe(hueCount);
  });
});
