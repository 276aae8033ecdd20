import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { robustPage } from "../../browser/robustPage.ts";
import { writePage } from "../../browser/support.ts";
import { random } from "../../random.ts";
import type { Engine } from "./support.ts";
import { engineNames, startEngine } from "./support.ts";

type Random = () => number;

const pick = <T>(list: readonly T[], next: Random): T => list[Math.floor(next() * list.length)]!;

/** A whole number from -most to most. */
const upTo = (most: number, next: Random): number => Math.round((2 * next() - 1) * most);

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

/** A point of the timeline, as far as it is in the window. */
async function pointIn(engine: Engine, next: Random): Promise<readonly [number, number]> {
  const { left, top, right, bottom } = await engine.evaluate(() => {
    const box = document.querySelector(".chl")!.getBoundingClientRect();
    const [right, bottom] = [Math.min(box.right, innerWidth - 1), Math.min(box.bottom, innerHeight - 1)];
    return { left: Math.max(0, box.left), top: Math.max(0, box.top), right, bottom };
  });
  return [left + next() * Math.max(0, right - left), top + next() * Math.max(0, bottom - top)];
}

/** Presses one of the elements that are not hidden, be it in sight or not: as a screen reader would. */
const press = (engine: Engine, selector: string, dice: number): Promise<void> =>
  engine.evaluate(
    (of, at) => {
      const all = Array.from(document.querySelectorAll<HTMLElement>(`#root ${of}`)).filter((one) =>
        one.checkVisibility(),
      );
      all[Math.floor(at * all.length)]?.click();
    },
    selector,
    dice,
  );

/** How narrow a window may be, px: that of WebKit gets no narrower. */
const narrowest = { chromium: 360, firefox: 360, webkit: 460 };

/** What readers do, and what pages do meanwhile. */
const uses: Readonly<Record<string, (engine: Engine, next: Random) => Promise<unknown>>> = {
  wheel: async (engine, next) =>
    engine.wheel(...(await pointIn(engine, next)), upTo(150, next), upTo(100, next), false),
  zoom: async (engine, next) => engine.wheel(...(await pointIn(engine, next)), 0, upTo(200, next) - 40, true),
  drag: async (engine, next) => {
    const [x, y] = await pointIn(engine, next);
    const [toX, toY] = await pointIn(engine, next);
    await engine.drag(x, y, x + (toX - x) * 0.4, y + (toY - y) * 0.2);
  },
  click: async (engine, next) => engine.click(...(await pointIn(engine, next))),
  key: (engine, next) => engine.press(pick(keys, next)),
  // WebKit's door knows no Shift with Tab.
  tab: (engine, next) => engine.press(engine.name === "webkit" ? "Tab" : pick(["Tab", "Shift+Tab"], next)),
  type: async (engine, next) => {
    for (const letter of pick(["/event 1", "e", "event 2"], next)) await engine.press(letter);
  },
  mark: (engine, next) => press(engine, ".chl-hit", next()),
  button: (engine, next) => press(engine, "button:not(.chl-hit)", next()),
  resize: async (engine, next) => {
    // Firefox sets no size while something has the whole screen.
    await engine.evaluate(() => (document.fullscreenElement === null ? null : document.exitFullscreen()));
    await engine.resize(pick([narrowest[engine.name], 600, 1000, 1280], next), 700);
  },
  print: async (engine) => {
    await engine.medium?.("print");
    await engine.medium?.("screen");
  },
  merge: (engine, next) => {
    const upsert = eventsOf(next, Math.floor(next() * 12), pick(["", "new "], next));
    const change = { upsert, remove: [pick(["90", "91", "92"], next)] };
    return engine.evaluate((given) => timeline.merge(given), change);
  },
  replace: (engine, next) => {
    const events = eventsOf(next, pick([0, 1, 40, 700], next));
    return engine.evaluate((all) => timeline.setData({ events: all }), events);
  },
  filter: (engine, next) => engine.evaluate((filter) => timeline.setFilter(filter), pick(filters, next)),
  option: (engine, next) => engine.evaluate((one) => timeline.setOptions(one), pick(options, next)),
  view: (engine, next) => {
    const start = 1.6e12 + next() * 3e11;
    const view = next() < 0.4 ? "fit" : { start, end: start + next() * 3e11 + 1e9 };
    return engine.evaluate((to) => void timeline.setView(to), view);
  },
};

/** What is wrong with what is on the page at rest. */
const faults = (engine: Engine): Promise<readonly string[]> =>
  engine.evaluate(async () => {
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

/** Chromium's door is the fastest. */
const seeds = { chromium: [11, 12, 13, 14, 15, 16, 17, 18], firefox: [21, 22, 23], webkit: [31, 32, 33] };

describe.each(engineNames)("in %s", (name) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await startEngine(name);
  });
  afterAll(() => engine?.close());

  test.each(seeds[name])(
    "whatever readers and the page do, in any order, nothing fails and what is shown makes sense (seed %i)",
    async (seed) => {
      const next = random(seed);
      const many = { events: eventsOf(next, pick([5, 60, 300, 900, 4000], next)) };
      const start = `timeline = Chronolane.createTimeline(document.getElementById("root"), ${JSON.stringify(many)})`;
      await engine.resize(1280, 700);
      await engine.open(writePage(robustPage("<style>#box { width: auto !important }</style>", start)));
      const before = await engine.evaluate(() => document.body.childElementCount);
      const done: string[] = [];
      for (let step = 1; step <= 80; step++) {
        const use = pick(Object.keys(uses), next);
        done.push(use);
        await uses[use]!(engine, next);
        if (step % 10 === 0) expect(await faults(engine), done.slice(-10).join(", ")).toEqual([]);
      }
      expect(await engine.complaints()).toEqual([]);
      const left = await engine.evaluate(() => {
        timeline.destroy();
        return [document.getElementById("root")!.childNodes.length, document.body.childElementCount];
      });
      expect(left).toEqual([0, before]);
    },
  );
});
