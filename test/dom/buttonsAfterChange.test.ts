import { afterEach, beforeEach, expect, test } from "vitest";
import { createTimeline, type EventInput, type Timeline } from "../../src/index.ts";

const dayOf = (day: number): string => new Date(Date.UTC(2023, 0, day)).toISOString().slice(0, 10);
const eventOn = (day: number, actor: string): EventInput => ({
  id: `${actor}${day}`,
  title: `What ${actor} did on day ${day}`,
  start: dayOf(day),
  actors: [actor],
});
const events = [2, 4, 6, 9].flatMap((day) => [eventOn(day, "A"), eventOn(day + 1, "B")]);

let timeline: Timeline;
let target: HTMLElement;
const opened: (string | null)[] = [];

beforeEach(() => {
  opened.length = 0;
  target = document.createElement("div");
  document.body.append(target);
  timeline = createTimeline(target, { events }, { width: 900, measureText: (text) => text.length * 7 });
  timeline.on("open", ({ id }) => opened.push(id));
});

afterEach(() => {
  timeline.destroy();
  document.body.replaceChildren();
});

const buttonOf = (id: string): HTMLButtonElement =>
  target.querySelector<HTMLButtonElement>(`.chl-hit[data-id="${id}"]`)!;
/** Begins a movement of the view, which goes on for a while. */
function move(): void {
  const stage = target.querySelector(".chl-stage")!;
  stage.dispatchEvent(
    new WheelEvent("wheel", {
      deltaX: 12,
      deltaY: 0,
      clientX: 400,
      clientY: 90,
      bubbles: true,
      cancelable: true,
    }),
  );
  settle();
}

const settle = (): unknown => timeline.view;

test("a button that keeps focus although its event is gone opens nothing, and breaks nothing", () => {
  const button = buttonOf("B10");
  button.focus();
  timeline.setData({ events: [] });
  settle();
  expect(document.activeElement).toBe(button);
  button.click();
  expect(opened).toEqual([]);
  timeline.setData({ events });
  settle();
  buttonOf("B10").click();
  expect(opened).toEqual(["B10"]);
});

test("a button opens the event it is named after, though others came before it while the view moves", () => {
  move();
  const button = buttonOf("B7");
  const label = button.getAttribute("aria-label");
  timeline.merge({ upsert: [1, 2, 3].map((day) => ({ ...eventOn(day, "C"), id: `new${day}` })) });
  settle();
  button.click();
  expect(opened).toEqual(["B7"]);
  expect(label).toContain("What B did on day 7");
  expect(target.querySelector(".chl-card")?.textContent).toContain("What B did on day 7");
});

test("a button of what was taken away while the view moves opens nothing", () => {
  move();
  const button = buttonOf("B7");
  timeline.merge({ remove: ["B7"] });
  settle();
  button.click();
  expect(opened).toEqual([]);
});
