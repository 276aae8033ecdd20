import { expect, test } from "vitest";
import { cardFaults, differences, knownMarks, october, pointOn, readCard, readPainted } from "./october.ts";
import type { ShownCard } from "./october.ts";
import { complaints, useChromium } from "./support.ts";
import type { Opened, OpenOptions } from "./support.ts";

const { openFile } = useChromium();

/** The page with its first picture. */
async function open(options?: OpenOptions): Promise<Opened> {
  const opened = await openFile("examples/october-2023.html", options);
  await opened.page.locator(".chl-mark[data-id]").first().waitFor();
  return opened;
}

test("the October page paints every event in each of its lanes, at least 6 px large and within 1 px of its date", async () => {
  const { page } = await open();
  const painted = await page.evaluate(readPainted);
  expect(new Set(painted.marks.map(({ id }) => id)).size).toBe(11);
  expect(differences(painted)).toEqual([]);
});

test("a click on any mark of the October page opens that event's card, with its claims and sources and no other's", async () => {
  const { page, seen } = await open();
  const faults: string[] = [];
  const cards: ShownCard[] = [];
  for (const { id, lane, edge } of knownMarks) {
    const { x, y } = await page.evaluate(pointOn, [id, lane, edge] as const);
    await page.mouse.click(x, y);
    const card = await page.evaluate(readCard);
    faults.push(...cardFaults(id, card).map((fault) => `clicked in ${lane}: ${fault}`));
    if (card !== null) cards.push(card);
    await page.keyboard.press("Escape");
    expect(await page.evaluate(readCard), `${id}: Escape closes its card`).toBeNull();
  }
  expect(faults).toEqual([]);
  const said = new Set(cards.flatMap(({ claims }) => claims.map(({ text }) => text)));
  const holders = [...october.events, ...(october.actors ?? []), ...(october.places ?? [])];
  const unsaid = holders.flatMap(({ claims = [] }) => claims.filter(({ text }) => !said.has(text as string)));
  expect(unsaid.map(({ text }) => text)).toEqual([]);
  expect(complaints(seen)).toEqual([]);
});

test("the October page asks for its own files only and leaves the console empty", async () => {
  const { page, seen } = await open();
  await page.waitForLoadState("networkidle");
  expect(complaints(seen)).toEqual([]);
  expect(seen.requests.map((url) => url.replace(/^.*\/(?=(examples|dist)\/)/, "")).sort()).toEqual([
    "dist/chronolane.min.js",
    "examples/october-2023.data.js",
    "examples/october-2023.html",
    "examples/october-2023.js",
    "examples/page.css",
  ]);
});

test("at 1280 px every event of the October page carries its title or short title, whole and in sight", async () => {
  const { page } = await open({ width: 1280, height: 800 });
  const labels = await page.evaluate(() => {
    const svg = document.querySelector("svg.chl-svg")!;
    const edge = svg.getBoundingClientRect();
    const from = edge.left + Number(svg.querySelector("svg.chl-plot")!.getAttribute("x"));
    return [...svg.querySelectorAll(".chl-label")].map((label) => {
      const box = label.getBoundingClientRect();
      return {
        id: label.getAttribute("data-event"),
        text: label.textContent,
        inSight: box.left >= from && box.right <= edge.right && box.bottom <= edge.bottom,
      };
    });
  });
  const bare = october.events.filter(
    ({ id, title, shortTitle }) =>
      !labels.some((one) => one.id === id && one.inSight && [title, shortTitle].includes(one.text ?? "")),
  );
  expect(bare.map(({ id }) => [id, labels.filter((one) => one.id === id)])).toEqual([]);
});
