import { beforeEach, expect, test, vi } from "vitest";
import { createTimeline, type EventInput, type Timeline, type TimelineOptions } from "../../src/index.ts";

const dayOf = (day: number): string => new Date(Date.UTC(2023, 0, day)).toISOString().slice(0, 10);
const eventOn = (day: number): EventInput => ({
  id: `d${day}`,
  title: `Day ${day}`,
  start: dayOf(day),
  actors: ["A"],
});

let target: HTMLElement;
let timeline: Timeline;
const mount = (options: TimelineOptions = {}): void => {
  document.body.replaceChildren();
  target = document.createElement("div");
  document.body.append(target);
  const events = [1, 20, 40, 60].map(eventOn);
  timeline = createTimeline(
    target,
    { events },
    { width: 900, measureText: (text) => text.length * 7, ...options },
  );
};
beforeEach(() => mount());

const news = (): HTMLButtonElement => target.querySelector<HTMLButtonElement>(".chl-news")!;
const come = (...days: readonly number[]): void => {
  timeline.merge({ upsert: days.map(eventOn) });
  settle();
};
/** Draws what waits for a frame. */
const settle = (): unknown => timeline.view;
const show = (from: number, to: number): Promise<void> =>
  timeline.setView({ start: dayOf(from), end: dayOf(to) }, { animate: false });
const isInView = (day: number): boolean => {
  const at = new Date(dayOf(day)).getTime();
  return at >= timeline.view.start && at <= timeline.view.end;
};

test("events that come outside of the view are counted on a button, once however often they change", async () => {
  await show(10, 30);
  const { view } = timeline;
  expect(news().hidden).toBe(true);
  come(70, 71);
  come(71, 20);
  expect(news().hidden).toBe(false);
  expect(news().textContent).toBe("2 new events →");
  expect(timeline.view).toEqual(view);
  timeline.merge({ remove: ["d70"] });
  settle();
  expect(news().textContent).toBe("1 new event →");
});

test("the button leads to the latest of them at the same scale, and goes", async () => {
  await show(10, 30);
  const { start, end } = timeline.view;
  come(70, 90);
  news().click();
  expect(isInView(90)).toBe(true);
  expect(timeline.view.end - timeline.view.start).toBeCloseTo(end - start);
  expect(news().hidden).toBe(true);
  expect((document.activeElement as HTMLElement).getAttribute("data-id")).toBe("d90");
});

test("what was in view is no news any more", async () => {
  await show(10, 30);
  come(70, 80);
  await show(65, 75);
  expect(news().textContent).toBe("1 new event →");
  await show(10, 30);
  expect(news().textContent).toBe("1 new event →");
});

test("events that come into the view, or are filtered out, are none", async () => {
  await show(10, 30);
  come(15);
  expect(news().hidden).toBe(true);
  timeline.setFilter({ text: "Day 2" });
  come(100);
  expect(news().hidden).toBe(true);
});

test("with follow the view goes to what comes, until the reader moves", async () => {
  mount({ follow: true });
  await show(40, 60);
  come(90);
  expect(isInView(90)).toBe(true);
  const cell = target.querySelector<HTMLElement>(".chl-grid button")!;
  cell.focus();
  cell.dispatchEvent(new KeyboardEvent("keydown", { key: "PageUp", bubbles: true, cancelable: true }));
  await vi.waitFor(() => expect(isInView(90)).toBe(false));
  come(200);
  expect(isInView(200)).toBe(false);
  news().click();
  come(300);
  expect(isInView(300)).toBe(true);
});

test("in a list the button says how many came, leads to the latest by keyboard, and goes", async () => {
  mount({ layout: "list" });
  settle();
  expect(news().hidden).toBe(true);
  come(70, 90);
  come(80);
  expect(news().textContent).toBe("3 new events ↓");
  expect(news().closest("[hidden]")).toBeNull();
  await vi.waitFor(() => {
    expect(target.querySelector(".chl-announcer")?.textContent).toContain("2 new events");
  });
  timeline.merge({ remove: ["d70"] });
  settle();
  expect(news().textContent).toBe("2 new events ↓");
  news().click();
  settle();
  expect((document.activeElement as HTMLElement).closest(".chl-entry")?.getAttribute("data-id")).toBe("d90");
  expect(news().hidden).toBe(true);
});

test("what a list does not show is no news, and what came to a list is news of the lanes", async () => {
  await show(10, 30);
  timeline.setOptions({ layout: "list" });
  timeline.setFilter({ text: "Day 2" });
  settle();
  come(100);
  expect(news().hidden).toBe(true);
  timeline.setFilter(null);
  settle();
  expect(news().textContent).toBe("1 new event ↓");
  timeline.setOptions({ layout: "lanes" });
  settle();
  expect(news().textContent).toBe("1 new event →");
  timeline.setOptions({ layout: "list" });
  settle();
  expect(news().textContent).toBe("1 new event ↓");
});

test("folds of a list stay while events come, and are made anew where others are shown", () => {
  document.body.replaceChildren();
  target = document.createElement("div");
  document.body.append(target);
  const events = Array.from({ length: 200 }, (_, i) => eventOn(10 * i + 10));
  timeline = createTimeline(target, { events }, { width: 400, measureText: (text) => text.length * 7 });
  const heads = (): readonly string[] =>
    [...target.querySelectorAll(".chl-fold-head")].map((head) => head.textContent.replace(/\s+/g, " "));
  settle();
  const [first = "", ...others] = heads();
  come(11, 12, 13, 14);
  expect(heads()).toEqual([first.replace(/\d+ events/, (n) => `${parseInt(n, 10) + 4} events`), ...others]);
  timeline.setData({ events: [...events, ...[11, 12, 13, 14].map(eventOn)] });
  settle();
  expect(heads()).not.toContain(others[0]);
});
