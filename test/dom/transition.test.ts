import { afterEach, expect, test, vi } from "vitest";
import { createTimeline, type EventInput, type Timeline } from "../../src/index.ts";

const dayOf = (day: number): string => new Date(Date.UTC(2023, 0, day)).toISOString().slice(0, 10);
const eventOn = (day: number, actor: string): EventInput => ({
  id: `${actor}${day}`,
  title: `What ${actor} did on day ${day}, told at some length`,
  start: dayOf(day),
  actors: [actor],
});
const events = [1, 3, 5, 8, 9, 20, 22, 40].flatMap((day) => [eventOn(day, "A"), eventOn(day + 1, "B")]);

let timeline: Timeline;
let target: HTMLElement;

function mount(): void {
  target = document.createElement("div");
  document.body.append(target);
  timeline = createTimeline(target, { events }, { width: 900, measureText: (text) => text.length * 7 });
}

afterEach(() => {
  timeline.destroy();
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

const yOf = (id: string): number => {
  const move = target.querySelector(`.chl-mark[data-id="${id}"]`)?.getAttribute("transform") ?? "";
  return Number(/ (-?[\d.]+)\)/.exec(move)?.[1]);
};
/** Draws what waits for a frame. */
const settle = (): unknown => timeline.view;
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

test("lanes glide to their places when some go, and are there after 200 ms", async () => {
  const clock = vi.spyOn(performance, "now").mockReturnValue(1000);
  mount();
  const before = yOf("B2");
  timeline.setFilter({ actors: ["B"] });
  settle();
  expect(yOf("B2")).toBe(before);
  clock.mockReturnValue(1100);
  await wait(50);
  const between = yOf("B2");
  clock.mockReturnValue(1201);
  await wait(50);
  const after = yOf("B2");
  clock.mockRestore();
  expect(after).toBeLessThan(before - 20);
  expect(between).toBeCloseTo((before + after) / 2, 1);
});

test("with less motion wished for they are there at once", async () => {
  vi.stubGlobal("matchMedia", () => ({
    matches: true,
    addEventListener: () => {},
    removeEventListener: () => {},
  }));
  mount();
  const before = yOf("B2");
  timeline.setFilter({ actors: ["B"] });
  settle();
  const after = yOf("B2");
  expect(after).toBeLessThan(before - 20);
  await wait(260);
  expect(yOf("B2")).toBe(after);
});

test("a view that is asked for without animation is there at once; one with it when its promise resolves", async () => {
  mount();
  const rows = (): readonly number[] => events.map(({ id }) => yOf(id!));
  await timeline.setView({ start: dayOf(1), end: dayOf(12) }, { animate: false });
  const close = rows();
  await timeline.setView("fit", { animate: false });
  const wide = rows();
  expect(close).not.toEqual(wide);
  await timeline.setView({ start: dayOf(1), end: dayOf(12) });
  expect(rows()).toEqual(close);
  await timeline.setView("fit");
  expect(rows()).toEqual(wide);
});

test("events that are in sight keep their rows when others are merged in before them", async () => {
  mount();
  const ids = events.map(({ id }) => id!);
  const laneTop = (): number => yOf("A1");
  const before = ids.filter((id) => id.startsWith("A")).map((id) => yOf(id) - laneTop());
  timeline.merge({
    upsert: [2, 4, 6, 7].map((day) => ({ ...eventOn(day, "A"), id: `new${day}`, title: "New" })),
  });
  settle();
  await wait(260);
  expect(yOf("new2")).not.toBeNaN();
  expect(ids.filter((id) => id.startsWith("A")).map((id) => yOf(id) - laneTop())).toEqual(before);
});

test("lanes keep their places while events come, and are put in order again when others are chosen", () => {
  const named = (): readonly (string | null)[] =>
    Array.from(target.querySelectorAll(".chl-headers .chl-lane-name"), ({ textContent }) => textContent);
  mount();
  timeline.setOptions({ lanes: { order: "activity" } });
  settle();
  expect(named()).toEqual(["A", "B"]);
  timeline.merge({ upsert: [...[30, 31].map((day) => eventOn(day, "C")), eventOn(60, "B")] });
  settle();
  expect(named()).toEqual(["A", "B", "C"]);
  timeline.setFilter({ text: "told" });
  settle();
  expect(named()).toEqual(["B", "A", "C"]);
});
