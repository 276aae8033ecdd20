import type { Page } from "playwright";
import { expect, test } from "vitest";
import { random } from "../random.ts";
import { robustPage } from "./robustPage.ts";
import { complaints, useChromium } from "./support.ts";

const { openMarkup } = useChromium();

type Random = () => number;

const pick = <T>(list: readonly T[], next: Random): T => list[Math.floor(next() * list.length)]!;

const hour = 3_600_000;

/** Events of one to three actors: moments, days, months, years, spans, some going on, some without a date. */
function eventsOf(next: Random, count: number, name = ""): readonly object[] {
  return Array.from({ length: count }, (_, i) => {
    const at = 1.6e12 + Math.floor((next() < 0.7 ? next() * 0.1 : next()) * 2e5) * hour;
    const day = new Date(at).toISOString();
    const start = pick(
      [at, at, day.slice(0, 10), day.slice(0, 10), day.slice(0, 7), day.slice(0, 4), undefined],
      next,
    );
    const end = next() < 0.15 ? pick(["ongoing", at + next() * 3000 * hour], next) : undefined;
    return {
      id: `${name}${String(i)}`,
      title: `Event ${name}${String(i)} ${"with some words ".repeat(Math.floor(next() * 4))}`,
      ...(start === undefined ? {} : { start }),
      ...(start === undefined || end === undefined ? {} : { end }),
      actors: [
        ...new Set(
          Array.from({ length: 1 + Math.floor(next() * 3) }, () => `a${String(Math.floor(next() * 14))}`),
        ),
      ],
      importance: next() < 0.02 ? 3 : 0,
      kind: pick(["statement", "meeting", "process"], next),
      sources: [`https://wire.example/${String(Math.floor(next() * 9))}`],
    };
  });
}

const keys = [
  "ArrowLeft",
  "ArrowRight",
  "ArrowUp",
  "ArrowDown",
  "Home",
  "End",
  "PageDown",
  "Enter",
  "+",
  "-",
  "0",
  "Escape",
];

const filters = [{}, { actors: ["a1", "a2"] }, { text: "words" }, { kinds: ["statement"] }];

const options = [
  { density: "compact" },
  { density: "comfortable" },
  { theme: "dark" },
  { lanes: { order: "activity" } },
  { lanes: { order: "given", top: 4 } },
  { lanes: { order: "connectors" } },
  { filtered: "ghosted" },
  { filtered: "hidden" },
  { height: 400 },
  { height: "auto" },
  { layout: "list" },
  { layout: "lanes" },
  { layout: "auto" },
  { locale: "de" },
  { locale: "en" },
  { direction: "rtl" },
  { direction: "auto" },
  { calendar: "persian" },
  { calendar: "gregory" },
  { breaks: "auto" },
  { breaks: false },
  { timeZone: "Asia/Tehran" },
  { since: "2020-10-14" },
  { since: null },
  { controls: { overview: true, legend: false } },
];

/** A point of the picture, as far as it is in the window. */
async function pointIn(page: Page, next: Random): Promise<readonly [number, number]> {
  const box = await page.evaluate(() => {
    const { x, y, width, height } = document.querySelector(".chl")!.getBoundingClientRect();
    return { x, y, width, height: Math.min(height, innerHeight - y) };
  });
  return [box.x + next() * box.width, box.y + next() * box.height];
}

/** Presses one of the elements that are not hidden, be it in sight or not: as a screen reader would. */
const press = (page: Page, selector: string, dice: number): Promise<void> =>
  page.evaluate(
    ([of, at]) => {
      const all = Array.from(document.querySelectorAll<HTMLElement>(`#root ${of}`)).filter((one) =>
        one.checkVisibility(),
      );
      all[Math.floor(at * all.length)]?.click();
    },
    [selector, dice] as const,
  );

/** What readers do, and what pages do meanwhile. */
const uses: Readonly<Record<string, (page: Page, next: Random) => Promise<unknown>>> = {
  wheel: async (page, next) => {
    await page.mouse.move(...(await pointIn(page, next)));
    await page.mouse.wheel((next() - 0.5) * 300, (next() - 0.5) * 200);
  },
  zoom: async (page, next) => {
    await page.mouse.move(...(await pointIn(page, next)));
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, (next() - 0.6) * 400);
    await page.keyboard.up("Control");
  },
  drag: async (page, next) => {
    const [x, y] = await pointIn(page, next);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + (next() - 0.5) * 400, y + (next() - 0.5) * 60, { steps: 4 });
    await page.mouse.up();
  },
  click: async (page, next) => page.mouse.click(...(await pointIn(page, next))),
  key: (page, next) => page.keyboard.press(pick(keys, next)),
  tab: (page, next) => page.keyboard.press(pick(["Tab", "Shift+Tab"], next)),
  type: (page, next) => page.keyboard.type(pick(["/event 1", "e", "event 2"], next)),
  mark: (page, next) => press(page, ".chl-hit", next()),
  button: (page, next) => press(page, "button:not(.chl-hit)", next()),
  resize: (page, next) => page.setViewportSize({ width: pick([360, 600, 1000, 1280], next), height: 700 }),
  print: async (page) => {
    await page.emulateMedia({ media: "print" });
    await page.emulateMedia({ media: "screen" });
  },
  merge: (page, next) => {
    const upsert = eventsOf(next, Math.floor(next() * 12), pick(["", "new "], next));
    return page.evaluate((change) => timeline.merge(change), {
      upsert,
      remove: [pick(["90", "91", "92"], next)],
    });
  },
  replace: (page, next) => {
    const events = eventsOf(next, pick([0, 1, 40, 700], next));
    return page.evaluate((all) => timeline.setData({ events: all }), events);
  },
  filter: (page, next) => page.evaluate((filter) => timeline.setFilter(filter), pick(filters, next)),
  option: (page, next) => page.evaluate((one) => timeline.setOptions(one), pick(options, next)),
  view: (page, next) => {
    const start = 1.6e12 + next() * 3e11;
    const view = next() < 0.4 ? "fit" : { start, end: start + next() * 3e11 + 1e9 };
    return page.evaluate((to) => void timeline.setView(to), view);
  },
};

/** What is wrong with what is on the page at rest. */
const faults = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    await timeline.ready;
    await tools.frames();
    // Rows glide for 200 ms, and the view rests a while after it was moved.
    await new Promise((done) => setTimeout(done, 450));
    const root = document.getElementById("root")!;
    const buttons = Array.from(root.querySelectorAll<HTMLElement>(".chl-grid button"));
    const stops = buttons.filter(({ tabIndex }) => tabIndex === 0).length;
    // One that is gone stays, cut off, as long as it has focus.
    const there = buttons.filter(({ style }) => style.getPropertyValue("clip-path") === "");
    const marks = there.flatMap(({ dataset: { id, lane } }) =>
      id === undefined ? [] : [`${id} in lane ${lane!}`],
    );
    const floating = Array.from(root.querySelectorAll(".chl-card, .chl-members")).filter((one) => {
      const { width, left, right } = one.getBoundingClientRect();
      return width > 0 && (right < 4 || left > innerWidth - 4);
    });
    const written = new XMLSerializer().serializeToString(root);
    return [
      ...tools.overlaps(root).map((labels) => `labels overlap: ${labels}`),
      ...tools.doubleIds().map((id) => `id twice: ${id}`),
      ...marks.filter((mark, i) => marks.indexOf(mark) < i).map((mark) => `two buttons: ${mark}`),
      ...(buttons.length > 0 && stops !== 1 ? [`${String(stops)} stops of Tab`] : []),
      ...floating.map(({ className }) => `out of sight: ${className}`),
      ...(/="[^"]*(NaN|undefined|Infinity)/.test(written) ? ["no number where one should be"] : []),
      ...(document.documentElement.scrollWidth > innerWidth + 1 ? ["wider than the window"] : []),
    ];
  });

test.each([11, 12, 13, 14, 15, 16, 17, 18])(
  "whatever readers and the page do, in any order, nothing fails and what is shown makes sense (seed %i)",
  async (seed) => {
    const next = random(seed);
    const many = { events: eventsOf(next, pick([5, 60, 300, 900, 4000], next)) };
    const start = `timeline = Chronolane.createTimeline(document.getElementById("root"), ${JSON.stringify(many)})`;
    const { page, seen } = await openMarkup(
      robustPage("<style>#box { width: auto !important }</style>", start),
    );
    const before = await page.evaluate(() => document.body.childElementCount);
    const done: string[] = [];
    for (let step = 1; step <= 80; step++) {
      const name = pick(Object.keys(uses), next);
      done.push(name);
      await uses[name]!(page, next);
      if (step % 10 === 0) expect(await faults(page), done.slice(-10).join(", ")).toEqual([]);
    }
    expect(complaints(seen)).toEqual([]);
    const left = await page.evaluate(() => {
      timeline.destroy();
      return [document.getElementById("root")!.childNodes.length, document.body.childElementCount];
    });
    expect(left).toEqual([0, before]);
  },
);
