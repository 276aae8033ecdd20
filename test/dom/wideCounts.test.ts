import { beforeEach, expect, test } from "vitest";
import { createTimeline, type EventInput, type Timeline } from "../../src/index.ts";

const days = ["2023-10-06", "2023-10-07", "2023-10-08"];
const events: readonly EventInput[] = days.flatMap((start) =>
  Array.from({ length: 200 }, (_, i) => ({
    id: `${start} ${i}`,
    title: `Report ${i}`,
    start,
    actors: [i % 3 === 0 ? "Army" : "Police"],
  })),
);

let target: HTMLElement;
let timeline: Timeline;
beforeEach(async () => {
  document.body.replaceChildren();
  target = document.createElement("div");
  document.body.append(target);
  timeline = createTimeline(target, events, {
    width: 900,
    timeZone: "UTC",
    view: { start: "2023-10-07T13:00", end: "2023-10-07T16:00" },
    measureText: (text, { size }) => text.length * size * 0.55,
  });
  await timeline.ready;
});

const drawn = (): unknown => timeline.view;
const note = (): string =>
  [...target.querySelectorAll(".chl-note-line")].map(({ textContent }) => textContent).join(" ");
const nameOf = (node: Element): string => node.getAttribute("aria-label") ?? "";
const stretches = (): readonly HTMLElement[] =>
  [...target.querySelectorAll<HTMLElement>(".chl-grid button")].filter((one) =>
    nameOf(one).includes("counted here"),
  );
const marks = (): readonly Element[] => [...target.querySelectorAll(".chl-grid button[data-id]")];

test("an afternoon tells all events of its day, drawn or counted", () => {
  drawn();
  const shown = marks().length;
  expect(shown).toBeGreaterThan(0);
  expect(note()).toContain(`${200 - shown} of 200 events`);
  const counted = stretches().map((one) => Number(/^\d+/.exec(nameOf(one))![0]));
  expect(counted).toHaveLength(2);
  expect(counted.reduce((a, b) => a + b)).toBe(200 - shown);
  for (const one of stretches()) expect(nameOf(one)).toMatch(/counted here, 7 October 2023$/);
});

test("they are listed by Enter, and shown from midnight to midnight by the button of the list", async () => {
  drawn();
  const [first] = stretches();
  const n = Number(/^\d+/.exec(nameOf(first!))![0]);
  first!.focus();
  drawn();
  first!.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }));
  drawn();
  const list = target.querySelector<HTMLElement>(".chl-members")!;
  expect(list.hidden).toBe(false);
  expect(list.textContent).toContain(`${n} events counted here`);
  expect(list.querySelector("li button")!.textContent).toMatch(/7 October 2023/);
  const zoom = [...list.querySelectorAll("button")].find((one) => one.textContent === "Zoom in here")!;
  zoom.click();
  await new Promise((done) => setTimeout(done, 600));
  const { start, end } = timeline.view;
  expect(start).toBeLessThan(Date.UTC(2023, 9, 7));
  expect(end).toBeGreaterThan(Date.UTC(2023, 9, 8));
  expect(end - start).toBeLessThan(1.3 * 86_400_000);
});

test("what a search found is a part of their columns", () => {
  void timeline.highlight(events.slice(200, 320).map(({ id }) => id!));
  drawn();
  expect(target.querySelectorAll(".chl-counts-hits").length).toBe(2);
});
