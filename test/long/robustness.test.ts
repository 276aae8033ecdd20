import { expect, test } from "vitest";
import { robustPage, staleness } from "../browser/robustPage.ts";
import { complaints, useChromium } from "../browser/support.ts";
import { random } from "../random.ts";

const { openMarkup } = useChromium();

/** What the box becomes; null hides it. */
type Size = readonly [width: number, height: number | null] | null;

function sizeFrom(next: () => number): Size {
  const dice = next();
  if (dice < 0.06) return null;
  if (dice < 0.12) return [0, 0];
  if (dice < 0.18) return [1, 1];
  if (dice < 0.24) return [next() * 120, null];
  if (dice < 0.28) return [4000 + Math.floor(next() * 1000), null];
  return [200 + next() * 1800, null];
}

test("500 random sizes, nothing, a pixel and hidden among them, leave what a fresh timeline shows, every 25th asked", async () => {
  const { page, seen } = await openMarkup(robustPage());
  const next = random(500);
  for (let round = 0; round < 20; round++) {
    const sizes = [
      ...Array.from({ length: 24 }, () => sizeFrom(next)),
      [300 + Math.floor(next() * 1500), null] as const,
    ];
    await page.evaluate(async (all) => {
      const box = document.getElementById("box")!;
      for (const size of all) {
        box.style.display = size === null ? "none" : "block";
        const [width, height] = size ?? [0, null];
        box.style.width = `${String(width)}px`;
        box.style.height = height === null ? "auto" : `${String(height)}px`;
        box.style.overflow = height === null ? "visible" : "hidden";
        await tools.frames(1);
      }
    }, sizes);
    expect(await staleness(page), `round ${String(round)}: ${JSON.stringify(sizes)}`).toBeNull();
  }
  expect(complaints(seen)).toEqual([]);
});
