import { expect, test } from "vitest";
import type { createTimeline as Create } from "../../src/index.ts";
import { useChromium } from "./support.ts";

const { openBlank } = useChromium();

type Api = { readonly createTimeline: typeof Create };

test("a first picture comes in slices, and no frame has controls without a picture", async () => {
  const { page, seen } = await openBlank();
  const { frames, acted, together } = await page.evaluate(async () => {
    const { createTimeline } = (globalThis as unknown as { Chronolane: Api }).Chronolane;
    const root = document.getElementById("root")!;
    await new Promise(requestAnimationFrame);
    const events = Array.from({ length: 400 }, (_, i) => ({
      title: `Event ${i}`,
      start: Date.UTC(2000, 0, 1 + i * 9),
      actors: [`Actor ${i % 9}`],
    }));
    const timeline = createTimeline(root, { events });
    let isOver = false;
    let acted = 0;
    const act = () => {
      if (root.querySelector(".chl-mark") !== null) return;
      acted++;
      void scheduler.postTask(act, { priority: "user-blocking" });
    };
    act();
    void timeline.ready.then(() => (isOver = true));
    const frames: { readonly controls: boolean; readonly marks: boolean }[] = [];
    while (!isOver) {
      await new Promise(requestAnimationFrame);
      await new Promise((resolve) => setTimeout(resolve)); // what that frame shows
      frames.push({
        controls: root.querySelector(".chl-toolbar")!.getBoundingClientRect().height > 0,
        marks: root.querySelector(".chl-mark") !== null,
      });
    }
    const together = root.querySelectorAll(".chl-grid button").length;
    return { frames, acted, together };
  });
  expect(acted).toBeGreaterThan(3);
  expect(frames.filter(({ controls, marks }) => controls !== marks)).toEqual([]);
  expect(frames.at(-1)).toEqual({ controls: true, marks: true });
  expect(together).toBeGreaterThan(50);
  expect(seen.errors).toEqual([]);
});

test("who asks before it is all there has the whole first picture at once, with buttons or with the whole list", async () => {
  const { page, seen } = await openBlank();
  const found = await page.evaluate(async () => {
    const { createTimeline } = (globalThis as unknown as { Chronolane: Api }).Chronolane;
    const root = document.getElementById("root")!;
    const events = Array.from({ length: 60 }, (_, i) => ({
      title: `Event ${i}`,
      start: `2023-10-${String(1 + (i % 28)).padStart(2, "0")}`,
      actors: ["A"],
    }));
    const begun = async (): Promise<void> => {
      for (let i = 0; i < 2; i++) await scheduler.postTask(() => undefined, { priority: "user-blocking" });
    };
    const asked: unknown[] = [];
    const lanes = createTimeline(root, { events });
    await begun();
    const isEarly = root.querySelector(".chl-mark") === null;
    const { start } = lanes.view;
    const buttons = root.querySelectorAll(".chl-grid button").length;
    lanes.destroy();
    const later = createTimeline(root, { events });
    const between = await new Promise<number>((resolve) => {
      const watch = new MutationObserver(() => {
        if (root.querySelector(".chl-mark") === null) return;
        watch.disconnect();
        asked.push(later.view);
        resolve(root.querySelectorAll(".chl-grid button").length);
      });
      watch.observe(root, { childList: true, subtree: true });
    });
    later.destroy();
    const list = createTimeline(root, { events }, { layout: "list" });
    await begun();
    asked.push(list.view);
    const entries = root.querySelectorAll(".chl-entry").length;
    list.destroy();
    return { isEarly, start, buttons, between, entries, left: root.childElementCount };
  });
  const whole = { buttons: 60, between: 60, entries: 60 };
  expect(found).toEqual({ isEarly: true, start: expect.any(Number), ...whole, left: 0 });
  expect(seen.errors).toEqual([]);
});

test("a list is shown without a picture being laid out that nobody sees", async () => {
  const { page, seen } = await openBlank();
  const found = await page.evaluate(async () => {
    const { createTimeline } = (globalThis as unknown as { Chronolane: Api }).Chronolane;
    const root = document.getElementById("root")!;
    const events = Array.from({ length: 200 }, (_, i) => ({ title: `Event ${i}`, start: `${1800 + i}` }));
    let measured = 0;
    const measureText = (text: string): number => {
      measured++;
      return text.length * 6;
    };
    await createTimeline(root, { events }, { layout: "list", measureText }).ready;
    return { measured, entries: root.querySelectorAll(".chl-entry").length > 40 };
  });
  expect(found).toEqual({ measured: 0, entries: true });
  expect(seen.errors).toEqual([]);
});

test("in an element as wide as its content there is a picture, and in one without width none until it has", async () => {
  const { page, seen } = await openBlank();
  const found = await page.evaluate(async () => {
    const { createTimeline } = (globalThis as unknown as { Chronolane: Api }).Chronolane;
    const root = document.getElementById("root")!;
    const place = (style: Partial<CSSStyleDeclaration>): HTMLElement => {
      const element = root.appendChild(document.createElement("div"));
      Object.assign(element.style, style);
      return element;
    };
    const data = { events: [{ title: "A day", start: "2023-10-07", actors: ["A"] }] };
    const fits = place({ inlineSize: "fit-content" });
    const gone = place({ display: "none" });
    const one = createTimeline(fits, data);
    const other = createTimeline(gone, data);
    await one.ready;
    const widths = [fits.getBoundingClientRect().width > 0, fits.querySelector(".chl-mark") !== null];
    const before = gone.querySelector(".chl-mark");
    gone.style.display = "block";
    await other.ready;
    return [...widths, before === null, gone.querySelector(".chl-mark") !== null];
  });
  expect(found).toEqual([true, true, true, true]);
  expect(seen.errors).toEqual([]);
});

test("of much there is a picture while it is read, then all of it with its buttons, legend and overview", async () => {
  const { page, seen } = await openBlank();
  const { early, late } = await page.evaluate(async () => {
    const { createTimeline } = (globalThis as unknown as { Chronolane: Api }).Chronolane;
    const root = document.getElementById("root")!;
    const events = Array.from({ length: 120_000 }, (_, i) => ({
      id: `e${i}`,
      title: `Event ${i}`,
      start: Date.UTC(2000, 0, 1) + ((i * 7919) % 120_000) * 3.6e6,
      actors: [`Actor ${i % 9}`],
    }));
    const look = () => ({
      marks: root.querySelectorAll(".chl-mark").length,
      buttons: root.querySelectorAll(".chl-grid button").length,
      reading: root.querySelector("[data-reading]") !== null,
      overview: root.querySelector(".chl-overview:not([hidden])") !== null,
      text: root.querySelector(".chl-counts")?.textContent ?? "",
    });
    const timeline = createTimeline(root, { events });
    const early: ReturnType<typeof look>[] = [];
    let isOver = false;
    void timeline.ready.then(() => (isOver = true));
    while (!isOver) {
      early.push(look());
      await new Promise(requestAnimationFrame);
    }
    return { early, late: look() };
  });
  expect(seen.errors).toEqual([]);
  expect(early.some(({ marks, reading }) => marks > 50 && reading)).toBe(true);
  expect(late.marks).toBeGreaterThan(50);
  expect(late.buttons).toBeGreaterThan(50);
  expect([late.reading, late.overview]).toEqual([false, true]);
  expect(late.text).toContain("120,000 of 120,000 events");
});

test("a first picture waits for no frame, and has the width that its place is told to have", async () => {
  const { page, seen } = await openBlank();
  const found = await page.evaluate(async () => {
    const { createTimeline } = (globalThis as unknown as { Chronolane: Api }).Chronolane;
    const { requestAnimationFrame: frame, ResizeObserver: Observer } = globalThis;
    const root = document.getElementById("root")!;
    const places = {
      plain: "width: 700.6px",
      padded: "width: 700px; padding: 0 20px; border: 3px solid",
      borderBox: "box-sizing: border-box; width: 700px; padding: 0 20.5px; border: 3px solid",
      narrow: "width: 300px",
    };
    const widths: Record<string, unknown> = {};
    for (const [name, style] of Object.entries(places)) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`#root { ${style} }`);
      document.adoptedStyleSheets = [sheet];
      const told = await new Promise<number>((resolve) => {
        new Observer(([entry]) => resolve(Math.floor(entry!.contentRect.width))).observe(root);
      });
      globalThis.requestAnimationFrame = () => 0;
      globalThis.ResizeObserver = class extends Observer {
        override observe(): void {}
      };
      const events = [{ title: "A protest", start: "2023-10-07", actors: ["A"] }];
      const timeline = createTimeline(root, { events }, { height: 300 });
      for (let i = 0; i < 200 && root.querySelector(".chl-mark, .chl-entry") === null; i++)
        await new Promise((resolve) => setTimeout(resolve, 20));
      const drawn = root.querySelector(".chl-picture > svg")?.getAttribute("width") ?? null;
      widths[name] = {
        told,
        drawn: drawn === null ? root.querySelectorAll(".chl-entry").length : Number(drawn),
      };
      timeline.destroy();
      Object.assign(globalThis, { requestAnimationFrame: frame, ResizeObserver: Observer });
    }
    return widths;
  });
  expect(found).toEqual({
    plain: { told: 700, drawn: 700 },
    padded: { told: 700, drawn: 700 },
    borderBox: { told: 653, drawn: 653 },
    narrow: { told: 300, drawn: 1 },
  });
  expect(seen.errors).toEqual([]);
});
