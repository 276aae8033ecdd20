import type { Page } from "playwright";
import { expect, test } from "vitest";
import { robustPage } from "./robustPage.ts";
import { complaints, useChromium } from "./support.ts";

const { openMarkup } = useChromium();

/** Addresses in the midst of texts, and what a mistake joins, have no place to break. */
const word = `https://example.org/${"abcdefghij".repeat(30)}`;
const input = {
  title: word,
  actors: [{ id: "a", name: word, title: word }],
  events: [
    {
      id: "long",
      title: word,
      start: "2023-10-07",
      description: `One.\n\nTwo: ${word}`,
      actors: ["a", "B"],
      sources: [{ title: word, publisher: word, author: word, url: word, quote: word }],
      claims: [{ by: { name: word }, text: word }],
      kind: word.slice(0, 200),
      category: word,
      tags: [word],
      place: word,
    },
    { id: "other", title: "Another", start: "2023-10-08", actors: ["B"] },
  ],
  relations: [{ from: "long", to: "other", type: "caused", label: word }],
  corrections: [{ event: "long", at: "2023-10-20", note: word }],
};
const page = (): string =>
  robustPage(
    "<style>#box#box { width: auto }</style>",
    `timeline = Chronolane.createTimeline(document.getElementById("root"), ${JSON.stringify(input)}, { timeZone: "UTC" })`,
  );

/** By how many pixels the page is wider than its window. */
const beyond = (on: Page): Promise<number> =>
  on.evaluate(() => document.documentElement.scrollWidth - innerWidth);

test.each([320, 768, 1280])("%i px wide, words without a place to break widen nothing", async (width) => {
  const { page: on, seen } = await openMarkup(page(), { width });
  await on.evaluate(() => timeline.ready);
  const found: Record<string, number> = { first: await beyond(on) };
  const press = async (name: string): Promise<void> => {
    const button = on.locator(`.chl-toolbar [data-name="${name}"]`);
    if (!(await button.isVisible())) return;
    await button.click();
    await on.evaluate(() => tools.frames(3));
  };
  for (const name of ["filter", "search", "lanes", "legend", "table"]) {
    await press(name);
    if (name === "search") await on.locator(".chl-search input").fill("example");
    await on.evaluate(() => tools.frames(3));
    found[name] = await beyond(on);
    await press(name);
  }
  for (const layout of ["list", "lanes"]) {
    await on.evaluate(async (layout) => {
      timeline.setOptions({ layout });
      timeline.open("long");
      await tools.frames(3);
    }, layout);
    found[layout] = await beyond(on);
  }
  expect(found).toEqual({ first: 0, filter: 0, search: 0, lanes: 0, legend: 0, table: 0, list: 0 });
  expect(complaints(seen)).toEqual([]);
});

test("paragraphs of a description stand apart", async () => {
  const { page: on } = await openMarkup(page(), { width: 1280 });
  const lines = await on.evaluate(async () => {
    await timeline.ready;
    timeline.open("long");
    await tools.frames();
    const text = document.querySelector(".chl-description")!.firstChild!;
    const range = document.createRange();
    const topOf = (at: number): number => {
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      return range.getBoundingClientRect().top;
    };
    return topOf(text.textContent!.indexOf("Two")) - topOf(0);
  });
  expect(lines).toBeGreaterThan(30);
});
