import { describe, expect, test } from "vitest";
import { contrast } from "../../../src/base/color.ts";
import { darkPalette, hueCount, lightPalette } from "../../../src/scene/theme.ts";

describe.each([
  ["light", lightPalette],
  ["dark", darkPalette],
])("the %s palette", (_name, palette) => {
  const hues = Array.from({ length: hueCount }, (_, i) => `hue-${i}`);

  test.each(["ink", "soft", ...hues])("%s has at least 4.5:1 against paper and lanes", (name) => {
    expect(contrast(palette[name]!, palette["paper"]!)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette[name]!, palette["lane"]!)).toBeGreaterThanOrEqual(4.5);
  });

  test("its hues differ from one another", () => {
    expect(new Set(hues.map((hue) => palette[hue])).size).toBe(hueCount);
  });
});
