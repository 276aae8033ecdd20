import { expect, test } from "vitest";

import { contrast, luminance, readableOn, safeColor } from "../../../src/base/color.ts";

test.each([
  "#c03",
  "#c0392b",
  "#c0392b80",
  "Tomato",
  "rgb(192 57 43 / 50%)",
  "rgb(192, 57, 43)",
  "rgba(192,57,43,.5)",
  "hsl(6,63%,46%)",
  "hsl(0.5turn 63% 46%)",
  "hwb(120deg 10% 20%)",
  "lab(50% 40 -20)",
  "lch(50% 40 none)",
  "oklab(0.6 0.1 -0.1)",
  "oklch(60% .2 30)",
])("safeColor(%j) keeps it as it is", (color) => {
  expect(safeColor(color)).toBe(color);
  expect(luminance(color)).toBeGreaterThanOrEqual(0);
  expect(luminance(color)).toBeLessThanOrEqual(1);
});

test.each([
  "",
  "nonsense",
  "transparent",
  "currentColor",
  "constructor",
  "__proto__",
  "#12",
  "#12345",
  "red}",
  "red/*",
  "red;background:url(x)",
  "red !important",
  "\\72 ed",
  "url(https://evil.example/x#p)",
  "var(--x, url(https://evil.example/x))",
  "env(x)",
  "attr(data-x)",
  "if(style(--a:b):red;else:blue)",
  "image-set(url(x))",
  "color-mix(in srgb, red, blue)",
  "rgb(calc(1 + 2) 0 0)",
  "rgb(1 2)",
  "rgb(1 2 3 4)",
  "rgb(1,2 3)",
  "lab(1,2,3)",
  "hwba(1 2 3)",
  "rgb(from red r g b)",
  "(".repeat(100_000),
  7,
  null,
  { toString: () => "red" },
])("safeColor(%j) is null", (color) => {
  expect(safeColor(color)).toBeNull();
});

test("contrast(a, b) is that of WCAG 2", () => {
  expect(contrast("#000", "white")).toBeCloseTo(21, 6);
  expect(contrast("#767676", "#fff")).toBeCloseTo(4.54, 2);
  expect(contrast("rgb(118 118 118)", "#767676")).toBeCloseTo(1, 6);
  expect(contrast("hsl(0 0% 50%)", "hwb(0 50% 50%)")).toBeCloseTo(1, 6);
  expect(contrast("url(x)", "#fff")).toBeNaN();
});

test("readableOn(color) chooses the text that contrasts more, dark where the colour is none", () => {
  expect(readableOn("#fff")).toBe("dark");
  expect(readableOn("gold")).toBe("dark");
  expect(readableOn("navy")).toBe("light");
  expect(readableOn("oklch(30% .1 250)")).toBe("light");
  expect(readableOn("url(x)")).toBe("dark");
});
