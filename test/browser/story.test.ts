import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Timeline } from "../../src/index.ts";
import { october } from "./october.ts";
import { complaints, fileUrl, serve, settled, strictPolicy, useChromium } from "./support.ts";
import type { Opened, OpenOptions, Site } from "./support.ts";

const { openUrl } = useChromium();

/** What the page under test holds: its timeline, caught when it is made, and what that told of its view. */
declare const timeline: Timeline;
declare const moves: number[];
/** Resolves when the picture rests after its latest move. */
declare const atRest: Promise<void>;

/** Runs before the page's own scripts. */
function catchTimeline(): void {
  let library: { createTimeline: (...args: unknown[]) => Timeline } | undefined;
  Object.defineProperty(window, "Chronolane", {
    configurable: true,
    get: () => library,
    set: (given: NonNullable<typeof library>) => {
      const createTimeline = (...args: unknown[]): Timeline => {
        const made = given.createTimeline(...args);
        const told: number[] = [];
        made.on("view", ({ start }) => told.push(start));
        Object.assign(window, { timeline: made, moves: told });
        const setView: Timeline["setView"] = (...move) => {
          const rest = made.setView(...move);
          Object.assign(window, { atRest: rest });
          return rest;
        };
        return Object.create(made, { setView: { value: setView } }) as Timeline;
      };
      library = { ...given, createTimeline };
    },
  });
}

async function openStory(options: OpenOptions): Promise<Opened> {
  const opened = await openUrl("about:blank", options);
  await opened.page.addInitScript(catchTimeline);
  await opened.page.goto(fileUrl("examples/story.html"));
  await opened.page.waitForSelector(".chl-mark");
  return opened;
}

interface Step {
  readonly id: string;
  readonly events: readonly string[];
  readonly start: string | null;
  readonly end: string | null;
}

const stepsOf = (page: Page): Promise<Step[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>(".step")].map(({ id, dataset }) => ({
      id,
      events: dataset["events"]?.split(" ") ?? [],
      start: dataset["start"] ?? null,
      end: dataset["end"] ?? null,
    })),
  );

/** Scrolls to a step as a reader does, and waits until its picture rests. */
async function scrollTo(page: Page, id: string): Promise<void> {
  await page.evaluate((step) => document.getElementById(step)!.scrollIntoView(), id);
  await page.waitForSelector(`#${id}[aria-current]`);
  await page.evaluate(() => atRest);
}

/** What the picture shows: days in Tehran at its edges, lifted-out events, and whether the first of them is in sight. */
const readPicture = (
  page: Page,
  first: string,
): Promise<{ view: string[]; lifted: string[]; inSight: boolean }> =>
  page.evaluate((id) => {
    const day = (time: number): string =>
      new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Tehran" }).format(time);
    const { start, end } = timeline.view;
    const place = document.getElementById("timeline")!.getBoundingClientRect();
    const lifted = [...document.querySelectorAll(".chl-mark.chl-selected")];
    const mark = lifted.find((one) => one.getAttribute("data-id") === id)?.getBoundingClientRect();
    return {
      view: [day(start + 60_000), day(end - 60_000)],
      lifted: [...new Set(lifted.map((one) => one.getAttribute("data-id")!))].sort(),
      inSight:
        mark !== undefined && mark.top >= place.top && mark.bottom <= place.bottom && mark.right > place.left,
    };
  }, first);

describe.each([
  [1280, 800],
  [375, 812],
])("the story, %i px wide,", (width, height) => {
  test("shows each step's days and lifts out its events, downwards and back", async () => {
    const { page, seen } = await openStory({ width, height });
    const steps = await stepsOf(page);
    expect(steps.length).toBeGreaterThanOrEqual(6);
    const whole = await page.evaluate(() => timeline.view);
    for (const { id, events, start, end } of [...steps, ...steps.toReversed().slice(1)]) {
      await scrollTo(page, id);
      const picture = await readPicture(page, events[0] ?? "");
      expect(picture.lifted, id).toEqual([...events].sort());
      if (start === null) expect(await page.evaluate(() => timeline.view)).toEqual(whole);
      else expect(picture.view, id).toEqual([start, end]);
      if (events.length > 0) expect(picture.inSight, id).toBe(true);
    }
    expect(complaints(seen)).toEqual([]);
  });

  test("keeps the picture in the window and lets nothing stand out at the side", async () => {
    const { page } = await openStory({ width, height });
    for (const { id } of await stepsOf(page)) {
      await scrollTo(page, id);
      const box = (await page.locator("#timeline").boundingBox())!;
      if (id !== "the-whole") {
        expect(box.y, id).toBeLessThanOrEqual(24);
        expect(box.y + box.height, id).toBeLessThanOrEqual(height);
      }
      const heading = (await page.locator(`#${id} h2`).boundingBox())!;
      const covered = width < 800 && heading.y < box.y + box.height;
      expect(covered, `${id} is read below the picture`).toBe(false);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  });
});

test("for readers who want less motion the story jumps, for others it moves", async () => {
  const counts: number[] = [];
  for (const reducedMotion of ["reduce", "no-preference"] as const) {
    const { page } = await openStory({ width: 1280, height: 800, reducedMotion });
    const [, second] = await stepsOf(page);
    const before = await page.evaluate(() => moves.length);
    await scrollTo(page, second!.id);
    counts.push((await page.evaluate(() => moves.length)) - before);
  }
  expect(counts[0]).toBe(1);
  expect(counts[1]).toBeGreaterThan(1);
});

test("Tab goes from step to step, and the picture follows", async () => {
  const { page } = await openStory({ width: 1280, height: 800 });
  const steps = await stepsOf(page);
  await page.locator(`#${steps[1]!.id} a`).focus();
  await page.keyboard.press("Tab");
  await page.waitForSelector(`#${steps[2]!.id}[aria-current]`);
  await settled(page);
  expect(await page.evaluate(() => document.querySelector("[aria-current]")?.id)).toBe(steps[2]!.id);
  expect(await page.evaluate(() => document.activeElement?.closest(".step")?.id)).toBe(steps[2]!.id);
});

test("without JavaScript the story is an article with its facts, and no empty place", async () => {
  const { page } = await openUrl(fileUrl("examples/story.html"), { javaScriptEnabled: false });
  const text = await page.locator("article").innerText();
  for (const fact of [
    "1,400 people",
    "239",
    "8,306 people",
    "2,500",
    "some 900",
    "two facilities",
    "About 200",
  ])
    expect(text).toContain(fact);
  expect(await page.locator("#timeline").isVisible()).toBe(false);
});

test("the steps name events of the data, and each event is told in one of them", async () => {
  const { page } = await openStory({ width: 1280, height: 800 });
  const told = new Set((await stepsOf(page)).flatMap(({ events }) => events));
  expect([...told].sort()).toEqual(october.events.map(({ id }) => String(id)).sort());
});

describe("under the strictest policy", () => {
  let site: Site;
  beforeAll(async () => {
    site = await serve({ "/favicon.ico": { body: "" } }, strictPolicy);
  });
  afterAll(() => site.close());

  test("the story violates nothing", async () => {
    const { page, seen } = await openUrl(`${site.origin}/examples/story.html`);
    await page.waitForSelector(".chl-mark");
    await page.evaluate(() => document.getElementById("the-strikes")!.scrollIntoView());
    await page.waitForSelector("#the-strikes[aria-current]");
    await settled(page);
    expect(complaints(seen, site.origin)).toEqual([]);
  });
});
