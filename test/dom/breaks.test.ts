import { afterEach, expect, test } from "vitest";
import { createTimeline } from "../../src/index.ts";
import type { EventInput, Timeline, TimelineOptions } from "../../src/index.ts";

const day = 86_400_000;
const measureText: NonNullable<TimelineOptions["measureText"]> = (text, { size }) =>
  text.length * size * 0.55;

const events: readonly EventInput[] = [
  ...["1900-01-04", "1900-02-10", "1900-05-01"].map((start) => ({
    id: start,
    title: start,
    start,
    actors: ["A"],
  })),
  { id: "between", title: "Between", start: "1950-06-01", actors: ["A"], tags: ["between"] },
  ...["1980-01-04", "1980-02-10", "1980-05-01", "1980-06-01", "1980-07-01"].map((start) => ({
    id: start,
    title: start,
    start,
    actors: ["A"],
    tags: ["kept"],
  })),
];
const mounted: Timeline[] = [];

function mount(options: TimelineOptions): { readonly timeline: Timeline; readonly target: HTMLElement } {
  const target = document.createElement("div");
  target.lang = "en";
  document.body.append(target);
  const timeline = createTimeline(target, events, { width: 1000, measureText, ...options });
  mounted.push(timeline);
  return { timeline, target };
}

afterEach(() => {
  for (const timeline of mounted.splice(0)) timeline.destroy();
  document.body.replaceChildren();
});

const at = (date: string): number => new Date(date).getTime();
const near = (a: number, b: number, by: number): void => expect(Math.abs(a - b)).toBeLessThan(by);

test("setView and view are in time, before, over and in a break", async () => {
  const { timeline } = mount({ breaks: "auto" });
  const stretches = [
    ["1900-01-01", "1900-04-01"],
    ["1900-04-01", "1980-02-01"],
    ["1910-01-01", "1925-01-01"],
    ["1979-12-01", "1980-12-01"],
  ] as const;
  for (const [from, to] of stretches) {
    const [start, end] = [at(from), at(to)];
    await timeline.setView({ start, end }, { animate: false });
    near(timeline.view.start, start, day / 4);
    near(timeline.view.end, end, day / 4);
  }
});

test("a view keeps its stretch of time when breaks are set, taken away and changed by a filter", async () => {
  const { timeline, target } = mount({});
  const [start, end] = [at("1980-01-01"), at("1980-06-01")];
  await timeline.setView({ start, end }, { animate: false });
  for (const change of [
    () => timeline.setOptions({ breaks: "auto" }),
    () => timeline.setFilter({ tags: ["kept"] }),
    () => timeline.setFilter(null),
    () => timeline.setOptions({ breaks: [{ start: "1901", end: "1940" }] }),
    () => timeline.setOptions({ breaks: false }),
  ]) {
    change();
    near(timeline.view.start, start, day / 10);
    near(timeline.view.end, end, day / 10);
  }
  expect(target.querySelector(".chl-break")).toBeNull();
});

test("listeners hear of views in time", async () => {
  const { timeline } = mount({ breaks: "auto" });
  const heard: number[] = [];
  timeline.on("view", ({ start, end }) => heard.push(start, end));
  const [start, end] = [at("1980-01-01"), at("1980-06-01")];
  await timeline.setView({ start, end }, { animate: false });
  expect(heard).toHaveLength(2);
  near(heard[0]!, start, 1000);
  near(heard[1]!, end, 1000);
});

test("each break has its words in the picture, and below it a sentence that everybody can read", () => {
  const { target } = mount({ breaks: "auto" });
  const names = [...target.querySelectorAll(".chl-body .chl-break title")].map(
    ({ textContent }) => textContent,
  );
  expect(names).toEqual(["50 years without a dated event", "29 years without a dated event"]);
  expect(target.querySelector(".chl-note-line:not(.chl-far)")?.textContent).toBe(
    "2 stretches of the axis are folded: 50 years without a dated event (1 May 1900 to 1 June 1950) and " +
      "29 years without a dated event (1 June 1950 to 4 January 1980).",
  );
});

test("the arrows lead over a break to the next event and bring it in sight", async () => {
  const { timeline, target } = mount({ breaks: "auto" });
  await timeline.setView({ start: "1900-04-01", end: "1900-05-10" }, { animate: false });
  const button = target.querySelector<HTMLElement>("[data-id='1900-05-01'].chl-hit")!;
  button.focus();
  button.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true, cancelable: true }));
  expect(document.activeElement?.getAttribute("data-id")).toBe("between");
  const { start, end } = timeline.view;
  expect(start < at("1950-06-01") && at("1950-06-01") < end).toBe(true);
});

test.each<[unknown, string]>([
  [
    "always",
    'invalid option breaks: "always"; expected "auto", false or a list of {start, end}, each in order',
  ],
  [true, "invalid option breaks: true; expected "],
  [[{ start: "1950", end: "1940" }], "invalid option breaks: an array; expected "],
  [[{ start: "last year", end: "1940" }], "invalid option breaks: an array; expected "],
])("breaks: %j throws a TypeError that names the option", (breaks, message) => {
  expect(() => mount({ breaks: breaks as "auto" })).toThrow(TypeError);
  expect(() => mount({ breaks: breaks as "auto" })).toThrow(message);
});

test("an open card tells at once from which day the axis counts, and keeps its place and focus", () => {
  const { timeline, target } = mount({});
  timeline.open("between");
  const card = target.querySelector<HTMLElement>(".chl-card")!;
  const focused = card.querySelector<HTMLElement>("button")!;
  focused.focus();
  expect(card.textContent).not.toContain("since");
  timeline.setOptions({ since: "1950-05-31" });
  expect(card.textContent).toContain("day 1 since");
  expect(card.isConnected && card.contains(document.activeElement)).toBe(true);
  timeline.setOptions({ since: null, breaks: "auto" });
  expect(card.textContent).not.toContain("since");
});
