import { describe, expect, test } from "vitest";
import { htmlStyles } from "../../../src/render/styles.ts";

describe("htmlStyles", () => {
  const selectors = [...htmlStyles.replace(/\/\*[^]*?\*\//g, "").matchAll(/([^{}]+)\{/g)]
    .map((match) => match[1]!.trim())
    .filter((selector) => !selector.startsWith("@"));

  test("every selector is inside .chl", () => {
    expect(selectors.length).toBeGreaterThan(100);
    expect(selectors.filter((selector) => !selector.startsWith(".chl"))).toEqual([]);
  });

  test("speaks of start and end, never of left and right", () => {
    expect(htmlStyles).not.toMatch(
      /(?:margin|padding|border|inset)-(?:left|right)|text-align: (?:left|right)|[{;]\s*float:/,
    );
    expect(htmlStyles).not.toMatch(/[{;]\s*(?:left|right|top|bottom):/);
  });

  test("no text is smaller than 12 px, and nothing is fetched", () => {
    const sizes = [...htmlStyles.matchAll(/font(?:-size)?:[^;}]*?([\d.]+)px/g)].map((match) =>
      Number(match[1]),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
    expect(htmlStyles).not.toMatch(/url\(|@import|@font-face/);
  });
});
