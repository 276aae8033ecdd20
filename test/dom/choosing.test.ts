import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { createTimeline } from "../../src/index.ts";
import type { EventInput, Timeline } from "../../src/index.ts";

const count = 20_100; // more than are chosen from at once
const events: readonly EventInput[] = Array.from({ length: count }, (_, i) => ({
  id: `e${i}`,
  title: `${i % 2 === 0 ? "Even" : "Odd"} ${i}`,
  start: Date.UTC(2000, 0, 1) + i * 3_600_000,
  actors: [`Actor ${i % 3}`],
  kind: i % 4 === 0 ? "statement" : "occurrence",
  sources: ["A source"],
}));

let timeline: Timeline;
let target: HTMLElement;
/** A clock that goes on by itself, so that slices end after a few steps whatever the machine. */
let clock = 0;

beforeEach(async () => {
  vi.useFakeTimers();
  vi.spyOn(performance, "now").mockImplementation(() => (clock += 2));
  target = document.createElement("div");
  document.body.append(target);
  timeline = createTimeline(target, events, { width: 900 });
  await vi.runAllTimersAsync();
});

afterEach(() => {
  timeline.destroy();
  vi.restoreAllMocks();
  vi.useRealTimers();
  document.body.replaceChildren();
});

const facts = (): string => target.querySelector(".chl-counts")?.textContent ?? "";
const button = (name: string): HTMLElement | null => target.querySelector(`[data-name="${name}"]`);

test("a filter of many events leaves the picture until what it shows is worked out", async () => {
  const told = vi.fn();
  timeline.on("filter", told);
  timeline.setFilter({ kinds: ["statement"] });
  await vi.advanceTimersByTimeAsync(1);
  expect(facts()).toContain("20,100 of 20,100 events");
  await vi.runAllTimersAsync();
  expect(facts()).toContain("5,025 of 20,100 events");
  expect(told.mock.calls).toEqual([[{ filter: { kinds: ["statement"] }, shown: 5025, user: false }]]);
});

test("who asks for what is shown gets it at once", () => {
  timeline.setFilter({ kinds: ["statement"] });
  expect(timeline.filter).toEqual({ kinds: ["statement"] });
  expect(timeline.counts.shown).toBe(5025);
});

test("choices that come while one is worked out are made together, on the data there are then", async () => {
  const told = vi.fn();
  timeline.on("filter", told);
  timeline.setFilter({ kinds: ["statement"] });
  timeline.setFilter({ kinds: ["statement"], actors: ["Actor 1"] });
  timeline.merge({ upsert: [{ ...events[4]!, kind: "occurrence" }] });
  await vi.runAllTimersAsync();
  expect(told).toHaveBeenCalledOnce();
  expect(timeline.counts).toMatchObject({ total: count, shown: 1674 });
});

test("the address keeps its filter while that is worked out", async () => {
  const written: string[] = [];
  const text = "v1;kinds=statement";
  timeline.setOptions({ urlState: { read: () => text, write: (value) => written.push(value) } });
  await vi.runAllTimersAsync();
  expect(timeline.filter).toEqual({ kinds: ["statement"] });
  expect(written).toEqual([]);
});

test("the panel opens when its numbers are counted, and a box is ticked at once", async () => {
  button("filter")?.click();
  await vi.advanceTimersByTimeAsync(1);
  expect(target.querySelector(".chl-facets")).toBeNull();
  await vi.runAllTimersAsync();
  const box = target.querySelector<HTMLInputElement>(".chl-facets input[type=checkbox]");
  expect(box?.closest("label")?.textContent).toContain("6,700");
  box?.click();
  expect(box?.checked).toBe(true);
  expect(facts()).toContain("20,100 of 20,100 events");
  await vi.runAllTimersAsync();
  expect(facts()).toContain("6,700 of 20,100 events");
});

test("a search goes through many events in slices", async () => {
  button("search")?.click();
  await vi.runAllTimersAsync();
  const field = target.querySelector<HTMLInputElement>(".chl-search input");
  if (field === null) throw new Error("no field");
  field.value = "odd 17";
  field.dispatchEvent(new Event("input"));
  expect(target.querySelectorAll(".chl-found")).toHaveLength(0);
  await vi.runAllTimersAsync();
  expect(target.querySelector(".chl-panel-count")?.textContent).toMatch(/^\d+ /u);
  expect(target.querySelectorAll(".chl-found").length).toBeGreaterThan(10);
});

const isListed = (): boolean => {
  const entry = target.querySelector(".chl-entry");
  return entry !== null && entry.closest("[hidden]") === null;
};

test("a list of many events comes a little later than it is asked for, and so do the lanes", async () => {
  timeline.setOptions({ layout: "list", density: "compact" });
  expect(isListed()).toBe(false);
  await vi.runAllTimersAsync();
  expect(isListed()).toBe(true);
  timeline.setOptions({ layout: "lanes" });
  expect(isListed()).toBe(true);
  await vi.runAllTimersAsync();
  expect(isListed()).toBe(false);
});

test("who opens a card after a list was asked for finds it in the list, and so does who changes other options", async () => {
  timeline.setOptions({ layout: "list" });
  timeline.open("e20099");
  expect(target.querySelector('[data-id="e20099"] .chl-entry-card')).not.toBeNull();
  timeline.setOptions({ layout: "lanes" });
  timeline.setOptions({ layout: "list" });
  timeline.setOptions({ locale: "fr" });
  await vi.runAllTimersAsync();
  expect(isListed()).toBe(true);
});

test("other lanes of many events come a little later than a page asks for them, and at once to who asks for their number", async () => {
  const names = (): readonly string[] =>
    [...target.querySelectorAll(".chl-lane-name")].map(({ textContent }) => textContent);
  expect(names()).toContain("Actor 1");
  timeline.setOptions({ lanes: { hidden: ["Actor 1"] } });
  await vi.runAllTimersAsync();
  expect(names()).not.toContain("Actor 1");
  timeline.setOptions({ lanes: { hidden: ["Actor 0", "Actor 2"] } });
  expect(timeline.counts.lanes).toBe(1);
});

test("a list that was asked for and is not wanted any more does not come", async () => {
  timeline.setOptions({ layout: "list" });
  timeline.setOptions({ layout: "lanes" });
  await vi.runAllTimersAsync();
  expect(isListed()).toBe(false);
});

test("a table of many events is sorted while the page goes on, and stays so when others come and in other words", async () => {
  const titles = (): readonly string[] =>
    Array.from(target.querySelectorAll(".chl-row-title"), ({ textContent }) => textContent).slice(0, 2);
  const sorted = (): readonly (string | null)[] =>
    Array.from(target.querySelectorAll(".chl-table [aria-sort]"), (head) => head.getAttribute("data-name"));
  button("table")!.click();
  await vi.runAllTimersAsync();
  expect(titles()).toEqual(["Even 0", "Odd 1"]);
  target.querySelector<HTMLElement>('.chl-table [data-name="title"] .chl-sort')!.click();
  await vi.advanceTimersByTimeAsync(1);
  expect([titles(), sorted()]).toEqual([["Even 0", "Odd 1"], ["date"]]);
  await vi.runAllTimersAsync();
  expect([titles(), sorted()]).toEqual([["Even 0", "Even 2"], ["title"]]);
  timeline.merge({ upsert: [{ id: "new", title: "Eve", start: "2030" }] });
  await vi.runAllTimersAsync();
  expect(titles()).toEqual(["Eve", "Even 0"]);
  timeline.setOptions({ locale: "de" });
  await vi.runAllTimersAsync();
  expect([titles(), sorted()]).toEqual([["Eve", "Even 0"], ["title"]]);
});
