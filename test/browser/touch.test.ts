import type { CDPSession } from "playwright";
import { describe, expect, test } from "vitest";
import { complaints, root, useChromium } from "./support.ts";
import type { Opened } from "./support.ts";
import { pathToFileURL } from "node:url";

const { openMarkup } = useChromium();

interface View {
  readonly start: number;
  readonly end: number;
}
interface Handle {
  readonly view: View;
  setView(view: View, options: { animate: boolean }): Promise<void>;
  destroy(): void;
}
declare const timeline: Handle;
/** What the page counts: moves of the view that were told, clicks, and `pointercancel`s. */
declare const told: { views: number; clicks: number; cancels: number };

/** A page that can scroll, with the lanes of the October example. */
const markup = `<!doctype html><html lang="en"><meta charset="utf-8"><title>touch</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
<style>body { margin: 0; padding-block: 40px 1500px }</style><body><div id="root"></div>
<script src="{{dist}}/chronolane.min.js"></script>
<script src="${pathToFileURL(`${root}examples/october-2023.data.js`).href}"></script>
<script>
told = {views: 0, clicks: 0, cancels: 0};
timeline = Chronolane.createTimeline(document.getElementById("root"), october2023, {layout: "lanes"});
timeline.on("view", () => told.views++);
addEventListener("click", () => told.clicks++, true);
addEventListener("pointercancel", () => told.cancels++, true);
</script></body></html>`;

interface Finger {
  readonly x: number;
  readonly y: number;
  readonly id: number;
}
interface Hand extends Opened {
  readonly client: CDPSession;
  /** When the next touch is: 16 ms after the last, however slow the machine. */
  readonly clock: { seconds: number };
  /** Middle of what is seen of the plot, px of the window. */
  readonly at: { readonly x: number; readonly y: number };
  readonly plot: { readonly left: number; readonly width: number };
}

const open = async (width: number, height: number): Promise<Hand> => {
  const opened = await openMarkup(markup, { width, height, hasTouch: true, isMobile: true });
  const { page } = opened;
  const plot = await page.evaluate(async () => {
    const day = 86_400_000;
    const start = Date.UTC(2023, 9, 12);
    await timeline.setView({ start, end: start + 10 * day }, { animate: false });
    const svg = document.querySelector("svg.chl-svg")!;
    const box = svg.getBoundingClientRect();
    const inner = svg.querySelector("svg.chl-plot")!;
    // Beyond the plot lie 14 px for arrows that go on.
    const left = box.left + Number(inner.getAttribute("x"));
    told.views = 0;
    return {
      left,
      width: Number(inner.getAttribute("width")) - 14,
      top: box.top,
      bottom: Math.min(box.bottom, innerHeight),
    };
  });
  const at = { x: Math.round(plot.left + plot.width / 2), y: Math.round((plot.top + plot.bottom) / 2) };
  const clock = { seconds: Date.now() / 1000 };
  return { ...opened, plot, at, clock, client: await page.context().newCDPSession(page) };
};

const touch = async (
  { client, clock }: Hand,
  type: "Start" | "Move" | "End" | "Cancel",
  ...touchPoints: readonly Finger[]
): Promise<void> => {
  clock.seconds += 0.016;
  const timestamp = clock.seconds;
  await client.send("Input.dispatchTouchEvent", {
    type: `touch${type}`,
    touchPoints: [...touchPoints],
    timestamp,
  });
};
const finger = (x: number, y: number, id = 0): Finger => ({ x, y, id });
/** One finger from a place by (dx, dy), in steps small enough for a path. */
const draw = async (hand: Hand, from: Finger, dx: number, dy: number, steps = 10): Promise<void> => {
  for (let i = 1; i <= steps; i++)
    await touch(hand, "Move", finger(from.x + (dx * i) / steps, from.y + (dy * i) / steps, from.id));
};
const view = ({ page }: Hand): Promise<View> => page.evaluate(() => timeline.view);
const isMoving = ({ page }: Hand): Promise<boolean> =>
  page.evaluate(() => document.querySelector(".chl-stage[data-moving]") !== null);
const moved = ({ page }: Hand, before: View): Promise<unknown> =>
  page.waitForFunction((start) => timeline.view.start !== start, before.start);

/** Nothing moves, is told or complained of any more: for ten frames the view is the same, and no state is left. */
const rests = async ({ page, seen }: Hand): Promise<void> => {
  await page.waitForFunction(() => document.querySelector("[data-moving]") === null);
  const later = await page.evaluate(async () => {
    const before = told.views;
    for (let i = 0; i < 10; i++) await new Promise(requestAnimationFrame);
    return { views: told.views - before, moving: document.querySelector("[data-moving]") !== null };
  });
  expect(later).toEqual({ views: 0, moving: false });
  expect(complaints(seen)).toEqual([]);
};

const length = ({ start, end }: View): number => end - start;

describe.each([
  ["a phone", 375, 667],
  ["a tablet", 768, 1024],
] as const)("on %s", (_, width, height) => {
  test("one finger that goes up scrolls the page and leaves the view", async () => {
    const hand = await open(width, height);
    const before = await view(hand);
    const from = finger(hand.at.x, hand.at.y);
    await touch(hand, "Start", from);
    await draw(hand, from, 6, -120, 12);
    await touch(hand, "End");
    await hand.page.waitForFunction(() => scrollY > 50);
    expect(await view(hand)).toEqual(before);
    await rests(hand);
    expect(await hand.page.evaluate(() => told.clicks)).toBe(0);
  });

  test("one finger that goes sideways pans, runs out after it lifts and comes to rest", async () => {
    const hand = await open(width, height);
    const before = await view(hand);
    const from = finger(hand.at.x + 60, hand.at.y);
    await touch(hand, "Start", from);
    await draw(hand, from, -120, 3);
    await touch(hand, "End");
    await rests(hand);
    const after = await view(hand);
    const px = ((after.start - before.start) / length(before)) * hand.plot.width;
    // What the finger went, and some more.
    expect(px).toBeGreaterThan(121);
    expect(length(after)).toBeCloseTo(length(before), -1);
    expect(await hand.page.evaluate(() => [scrollY, told.clicks])).toEqual([0, 0]);
  });

  test("a touch stops what runs out, and opens nothing", async () => {
    const hand = await open(width, height);
    const from = finger(hand.at.x + 60, hand.at.y);
    await touch(hand, "Start", from);
    await draw(hand, from, -120, 0, 5);
    // The next finger goes down in the very frame in which the view moves on by itself.
    await hand.page.evaluate(() => {
      const stage = document.querySelector<HTMLElement>(".chl-stage")!;
      const up = (): void => {
        const lifted = told.views;
        const watch = (): void => {
          if (told.views <= lifted + 1) return void requestAnimationFrame(watch);
          const { left, top } = stage.getBoundingClientRect();
          const fields = { bubbles: true, pointerType: "touch", pointerId: 99, isPrimary: true };
          const place = { clientX: left + 200, clientY: top + 80, buttons: 1 };
          stage.dispatchEvent(new PointerEvent("pointerdown", { ...fields, ...place }));
          stage.dataset["stopped"] = `${String(told.views)} ${String(stage.hasAttribute("data-moving"))}`;
          stage.dispatchEvent(new PointerEvent("pointerup", { ...fields, ...place, buttons: 0 }));
          stage.dispatchEvent(new PointerEvent("click", { ...fields, ...place, detail: 1 }));
        };
        requestAnimationFrame(watch);
      };
      addEventListener("pointerup", up, { once: true });
    });
    await touch(hand, "End");
    await hand.page.waitForSelector(".chl-stage[data-stopped]");
    await rests(hand);
    const [views] = (await hand.page.getAttribute(".chl-stage", "data-stopped"))!.split(" ");
    expect(await hand.page.evaluate(() => told.views)).toBe(Number(views));
    expect(await hand.page.isVisible(".chl-card")).toBe(false);
  });

  test("two fingers zoom about their middle to within 2 px, and the page keeps its size", async () => {
    const hand = await open(width, height);
    const { x, y } = hand.at;
    const before = await view(hand);
    const timeAt = (seen: View, px: number): number =>
      seen.start + ((px - hand.plot.left) / hand.plot.width) * length(seen);
    await touch(hand, "Start", finger(x - 30, y, 0));
    await touch(hand, "Start", finger(x - 30, y, 0), finger(x + 30, y, 1));
    for (let i = 1; i <= 10; i++)
      await touch(hand, "Move", finger(x - 30 - 3 * i, y, 0), finger(x + 30 + 3 * i, y, 1));
    await touch(hand, "End");
    await rests(hand);
    const after = await view(hand);
    expect(length(before) / length(after)).toBeCloseTo(2, 1);
    const pxPerMs = hand.plot.width / length(after);
    expect(Math.abs(timeAt(after, x) - timeAt(before, x)) * pxPerMs).toBeLessThan(2);
    expect(await hand.page.evaluate(() => [visualViewport!.scale, scrollY])).toEqual([1, 0]);
  });

  test("a tap opens the card of what lies under it, and a long press its preview, without a click", async () => {
    const hand = await open(width, height);
    const { page } = hand;
    await page.evaluate(async () => {
      await timeline.setView({ start: Date.UTC(2023, 9, 5), end: Date.UTC(2023, 9, 12) }, { animate: false });
    });
    const mark = await page.evaluate(() => {
      const found = document.querySelector('.chl-mark[data-id="ev-bombing"]')!;
      found.scrollIntoView({ block: "center" });
      const box = found.getBoundingClientRect();
      return { x: box.left + 5, y: (box.top + box.bottom) / 2 };
    });
    await touch(hand, "Start", finger(mark.x, mark.y));
    await page.waitForSelector(".chl-preview", { state: "visible" });
    await touch(hand, "End");
    await rests(hand);
    expect(await page.isVisible(".chl-card")).toBe(false);
    await page.touchscreen.tap(mark.x, mark.y);
    await page.waitForSelector('.chl-card[data-id="ev-bombing"]', { state: "visible" });
    await rests(hand);
  });
});

describe("a gesture of fingers", () => {
  test("becomes a pinch by a second finger and a pan again without it, with no jump", async () => {
    const hand = await open(375, 667);
    const { x, y } = hand.at;
    const before = await view(hand);
    const from = finger(x + 20, y);
    await touch(hand, "Start", from);
    await draw(hand, from, -50, 0);
    await hand.page.waitForFunction(
      (start) => timeline.view.start >= start,
      before.start + (49.9 / hand.plot.width) * length(before),
    );
    const panned = await view(hand);
    await touch(hand, "Start", finger(x - 30, y, 0), finger(x + 30, y, 1));
    expect(await view(hand)).toEqual(panned);
    for (let i = 1; i <= 10; i++)
      await touch(hand, "Move", finger(x - 30 - 2 * i, y), finger(x + 30 + i, y, 1));
    await hand.page.waitForFunction(
      (most) => timeline.view.end - timeline.view.start < most,
      length(panned) / 1.495,
    );
    const zoomed = await view(hand);
    await touch(hand, "End", finger(x - 50, y, 0));
    expect(await view(hand)).toEqual(zoomed);
    expect(await isMoving(hand)).toBe(true);
    await draw(hand, finger(x + 40, y, 1), -40, 0);
    await moved(hand, zoomed);
    const alone = await view(hand);
    expect(length(alone)).toBeCloseTo(length(zoomed), -1);
    await touch(hand, "End");
    await rests(hand);
  });

  test("that the browser makes itself zooms the lanes and not the page", async () => {
    const hand = await open(768, 1024);
    const before = await view(hand);
    await hand.client.send("Input.synthesizePinchGesture", {
      ...hand.at,
      scaleFactor: 1.8,
      relativeSpeed: 400,
      gestureSourceType: "touch",
    });
    await rests(hand);
    expect(length(before) / length(await view(hand))).toBeGreaterThan(1.3);
    expect(await hand.page.evaluate(() => visualViewport!.scale)).toBe(1);
  });

  const interruptions: readonly (readonly [string, (hand: Hand) => Promise<unknown>])[] = [
    ["is cancelled", (hand) => touch(hand, "Cancel")],
    ["loses its element", ({ page }) => page.evaluate(() => document.getElementById("root")!.remove())],
    ["loses its timeline", ({ page }) => page.evaluate(() => timeline.destroy())],
    [
      "meets a menu",
      ({ page }) =>
        page.evaluate(() =>
          document
            .querySelector(".chl-stage")!
            .dispatchEvent(new MouseEvent("contextmenu", { bubbles: true })),
        ),
    ],
  ];
  test.each(interruptions)("that %s under way ends in rest", async (name, interrupt) => {
    const hand = await open(375, 667);
    const before = await view(hand);
    const from = finger(hand.at.x + 40, hand.at.y);
    await touch(hand, "Start", from);
    await draw(hand, from, -60, 0);
    await moved(hand, before);
    expect(await isMoving(hand)).toBe(true);
    await interrupt(hand);
    if (name !== "is cancelled") {
      await draw(hand, finger(from.x - 60, from.y), -20, 0, 3);
      await touch(hand, "End");
    }
    await rests(hand);
    expect(await hand.page.evaluate(() => told.clicks)).toBe(0);
  });

  test("that ends with its timeline while the view runs out asks for no more frames", async () => {
    const hand = await open(375, 667);
    const from = finger(hand.at.x + 60, hand.at.y);
    await touch(hand, "Start", from);
    await draw(hand, from, -120, 0, 5);
    await hand.page.evaluate(() => {
      addEventListener("pointerup", () => requestAnimationFrame(() => timeline.destroy()), { once: true });
    });
    await touch(hand, "End");
    await hand.page.waitForFunction(() => document.querySelector(".chl") === null);
    await rests(hand);
  });
});

describe("a pen", () => {
  const pen = async (
    { client }: Hand,
    type: "mousePressed" | "mouseMoved" | "mouseReleased",
    x: number,
    y: number,
    buttons = 1,
  ): Promise<void> => {
    const button = type === "mouseMoved" && buttons === 0 ? "none" : "left";
    const clickCount = type === "mouseMoved" ? 0 : 1;
    await client.send("Input.dispatchMouseEvent", {
      type,
      x,
      y,
      button,
      buttons,
      clickCount,
      pointerType: "pen",
    });
  };
  const sweep = async (hand: Hand, from: number, to: number, y: number): Promise<void> => {
    for (let i = 1; i <= 8; i++) await pen(hand, "mouseMoved", from + ((to - from) * i) / 8, y);
  };

  test("pans sideways and comes to rest after it lifts", async () => {
    const hand = await open(768, 1024);
    const { x, y } = hand.at;
    const before = await view(hand);
    await pen(hand, "mousePressed", x + 50, y);
    await sweep(hand, x + 50, x - 50, y);
    await pen(hand, "mouseReleased", x - 50, y, 0);
    await rests(hand);
    const after = await view(hand);
    const px = ((after.start - before.start) / length(before)) * hand.plot.width;
    expect(px).toBeGreaterThan(99);
    expect(await hand.page.isVisible(".chl-card")).toBe(false);
  });

  test.each([
    ["is lifted unheard", (hand: Hand) => pen(hand, "mouseMoved", hand.at.x, hand.at.y, 0)],
    [
      "loses the stage",
      ({ page }: Hand) => page.evaluate(() => document.querySelector(".chl-stage")!.remove()),
    ],
    ["loses its timeline", ({ page }: Hand) => page.evaluate(() => timeline.destroy())],
  ] as const)("that %s while it draws ends in rest", async (_, interrupt) => {
    const hand = await open(768, 1024);
    const { x, y } = hand.at;
    const before = await view(hand);
    await pen(hand, "mousePressed", x + 50, y);
    await sweep(hand, x + 50, x - 20, y);
    await moved(hand, before);
    expect(await isMoving(hand)).toBe(true);
    await interrupt(hand);
    await pen(hand, "mouseMoved", x - 30, y, 0);
    await pen(hand, "mouseReleased", x - 30, y, 0);
    await rests(hand);
  });

  test("opens a card by a tap", async () => {
    const hand = await open(768, 1024);
    const { page } = hand;
    await page.evaluate(async () => {
      await timeline.setView({ start: Date.UTC(2023, 9, 5), end: Date.UTC(2023, 9, 12) }, { animate: false });
    });
    const box = (await page.locator('.chl-mark[data-id="ev-bombing"]').first().boundingBox())!;
    const [x, y] = [box.x + 5, box.y + box.height / 2];
    await pen(hand, "mouseMoved", x, y, 0);
    await pen(hand, "mousePressed", x, y);
    await pen(hand, "mouseReleased", x, y, 0);
    await page.waitForSelector('.chl-card[data-id="ev-bombing"]', { state: "visible" });
    await rests(hand);
  });
});
