import { expect, test } from "vitest";
import { labelFaults, labelPage, randomStretch } from "./labels.ts";
import { useChromium } from "./support.ts";

const { openMarkup } = useChromium();
const hour = 3_600_000;
const day = 24 * hour;
const widths = [480, 640, 800, 1280, 1920];

/** Every fault of `views` seeded views, each with its seed. */
async function faultsOf(
  file: string,
  global: string,
  width: number,
  views: number,
  within: { readonly start: number; readonly end: number },
  shortest: number,
  longest: number,
): Promise<string[]> {
  const { page, seen } = await openMarkup(labelPage(file, global, width), { width });
  const faults: string[] = [];
  for (let seed = 1; seed <= views; seed++) {
    const view = randomStretch(seed, within, shortest, longest);
    const found = await page.evaluate(labelFaults, view);
    faults.push(...found.map((fault) => `seed ${String(seed)} at ${String(width)} px: ${fault}`));
  }
  return [...faults, ...seen.errors];
}

test.each(widths)(
  "at 40 views in %i px the labels of October 2023 are apart, off the marks of others, readable and enough",
  async (width) => {
    const within = { start: Date.UTC(2023, 9, 5), end: Date.UTC(2023, 10, 1) };
    const faults = await faultsOf(
      "october-2023.data.js",
      "october2023",
      width,
      40,
      within,
      6 * hour,
      90 * day,
    );
    expect(faults).toEqual([]);
  },
);

test.each(widths)(
  "at 8 views in %i px the labels of the Civil War are apart, off the marks of others, readable and enough",
  async (width) => {
    const within = { start: Date.UTC(1861, 3, 1), end: Date.UTC(1865, 4, 1) };
    const faults = await faultsOf("civil-war.data.js", "civilWar", width, 8, within, 5 * day, 2000 * day);
    expect(faults).toEqual([]);
  },
);
