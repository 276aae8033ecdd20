import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { robustPage } from "../../browser/robustPage.ts";
import { writePage } from "../../browser/support.ts";
import type { Engine } from "./support.ts";
import { engineNames, startEngine } from "./support.ts";

interface Feed {
  /** Merges in so many events after all others, or spread over those there are. */
  readonly late: (count: number) => void;
  readonly early: (count: number) => void;
}
declare const feed: Feed;

const hour = 3_600_000;
const wide = "<style>#box { width: auto !important } #box { margin-block: 300px }</style>";

/** A list of `count` events, some to a day, and a feed of more. */
const start = (count: number, apart: number): string => `
  const at = (hours) => new Date(Date.UTC(2026, 0, 1) + hours * ${hour}).toISOString().slice(0, 16) + "Z";
  let next = 0, last = 0;
  const event = (hours) => ({ id: "e" + next, title: "Report " + next++, start: at(hours), actors: ["Coast guard"] });
  const events = Array.from({ length: ${count} }, () => event(last += ${apart}));
  timeline = Chronolane.createTimeline(document.getElementById("root"), { events }, { layout: "list", timeZone: "UTC" });
  feed = {
    late: (count) => timeline.merge({ upsert: Array.from({ length: count }, () => event(last += ${apart})) }),
    early: (count) =>
      timeline.merge({ upsert: Array.from({ length: count }, (_, i) => event((last * (i + 0.3)) / count)) }),
  };`;

describe.each(engineNames)("a list that others come to, in %s", (name) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await startEngine(name);
    await engine.resize(600, 700);
  });
  afterAll(() => engine?.close());

  const rest = (): Promise<void> =>
    engine.evaluate(async () => {
      await timeline.ready;
      for (let i = 0; i < 12; i++) await tools.frames();
    });

  const open = async (count: number, apart: number): Promise<void> => {
    await engine.open(writePage(robustPage(wide, start(count, apart))));
    await rest();
  };

  /** Opens the third fold if there are folds, scrolls so that an entry far down is the first in sight, and returns its id. */
  const readOn = async (): Promise<string> => {
    await engine.evaluate(() => document.querySelectorAll<HTMLElement>(".chl-fold-toggle")[2]?.click());
    await rest();
    const id = await engine.evaluate(() => {
      const all = [...document.querySelectorAll(".chl-entry")].filter((one) => one.checkVisibility());
      const entry = all[Math.floor(all.length * 0.8)]!;
      entry.scrollIntoView();
      return entry.getAttribute("data-id")!;
    });
    await rest();
    await engine.evaluate((one) => {
      document.querySelector(`[data-id="${one}"]`)!.scrollIntoView();
      scrollBy(0, -30); // below the date that sticks
    }, id);
    await rest();
    return id;
  };

  /** Where an entry's top is in the window, px; null where it is not shown. */
  const topOf = (id: string): Promise<number | null> =>
    engine.evaluate((one) => {
      const entry = document.querySelector(`.chl-entry[data-id="${one}"]`);
      return entry?.checkVisibility() === true ? entry.getBoundingClientRect().top : null;
    }, id);

  const news = (): Promise<string | null> =>
    engine.evaluate(() => {
      const button = document.querySelector<HTMLElement>(".chl-news")!;
      return button.checkVisibility() ? button.textContent : null;
    });

  test.each([
    ["that stands whole", 40, 6],
    ["that gets so long that others fold", 140, 6],
    ["with folds", 300, 6],
    ["of a day that gets pages", 95, 0.2],
  ])("what is read in one %s stays where it is", async (_, count, apart) => {
    await open(count, apart);
    const id = await readOn();
    const before = await topOf(id);
    expect(before).not.toBeNull();
    for (const more of ["early", "late", "early"] as const) {
      await engine.evaluate((way) => feed[way](12), more);
      await rest();
      const after = await topOf(id);
      expect(Math.abs((after ?? NaN) - before!), `after ${more}: ${after}, before: ${before}`).toBeLessThan(
        2,
      );
    }
  });

  test("tells that what came is below, where that is too far away to be laid out", async () => {
    await open(100, 5);
    await readOn();
    await engine.evaluate(() => feed.late(12));
    await rest();
    expect(await news()).toBe("12 new events ↓");
  });

  test("says how many came beyond the window, leads to the latest, and forgets what was seen", async () => {
    await open(300, 1);
    await readOn();
    expect(await news()).toBeNull();
    await engine.evaluate(() => feed.late(12));
    await rest();
    expect(await news()).toBe("12 new events ↓");
    const [x, y] = await engine.evaluate(() => {
      const { left, top, width, height } = document.querySelector(".chl-news")!.getBoundingClientRect();
      return [left + width / 2, top + height / 2] as const;
    });
    expect(y).toBeLessThan(700);
    await engine.click(x, y);
    await rest();
    const latest = await topOf("e311");
    expect(latest).toBeGreaterThan(0);
    expect(latest).toBeLessThan(700);
    expect(await news()).toBeNull();
    await engine.evaluate(() => timeline.merge({ upsert: [{ id: "first", title: "First", start: "2025" }] }));
    await rest();
    expect(await news()).toBe("1 new event ↑");
    await engine.evaluate(() => scrollTo(0, 0));
    await rest();
    await engine.evaluate(() =>
      document.querySelector('[data-id="first"]')!.scrollIntoView({ block: "center" }),
    );
    await rest();
    expect(await news()).toBeNull();
    expect(await engine.complaints()).toEqual([]);
  });
});
