// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { createTimeline } from "../../src/index.ts";
import type { EventInput } from "../../src/model/input.ts";
import type { Timeline } from "../../src/timeline/publicFace.ts";

const count = 8000;
const many = (length = count): EventInput[] =>
  Array.from({ length }, (_, i) => ({
    id: `e${i}`,
    title: `Event ${i}`,
    start: new Date(Date.UTC(2000, 0, 1 + (i % 2000))).toISOString().slice(0, 10),
    actors: [`Actor ${i % 5}`],
    sources: ["A source"],
  }));

let timeline: Timeline | null = null;
/** A clock that goes on by itself, so that slices end after a few steps whatever the machine. */
let clock = 0;
beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(performance, "now").mockImplementation(() => (clock += 2));
});
afterEach(() => {
  timeline?.destroy();
  timeline = null;
  vi.restoreAllMocks();
  vi.useRealTimers();
  document.body.replaceChildren();
});

function show(events: readonly EventInput[] = many(), width = 900): Timeline {
  const box = document.createElement("div");
  document.body.append(box);
  timeline = createTimeline(box, events, { width });
  return timeline;
}
const facts = (): string => document.querySelector(".chl-counts")?.textContent ?? "";

/** Events that count how often they are looked at. */
function watch(length: number): { readonly events: EventInput[]; readonly looked: () => number } {
  let looked = 0;
  const events = many(length).map((event): EventInput => ({
    ...event,
    get title() {
      looked++;
      return `Event ${event.id ?? ""}`;
    },
  }));
  return { events, looked: () => looked };
}

function showUnsized(events: readonly EventInput[]): Timeline {
  const box = document.createElement("div");
  document.body.append(box);
  timeline = createTimeline(box, events);
  return timeline;
}

test("few events are all there at once where a width is given", () => {
  show(many().slice(0, 3000));
  expect(timeline?.counts.shown).toBe(3000);
  expect(facts()).toContain("3,000 of 3,000 events");
  expect(vi.getTimerCount()).toBe(0);
});

test("what is wrong with the actors is told with the first picture, and stays while the events are read", async () => {
  const actors = [
    { id: "a", name: "Actor 0", aliases: ["Actor"] },
    { id: "b", name: "Actor 1", aliases: ["Actor"] },
    ...[2, 3, 4].map((i) => ({ id: `Actor ${i}`, name: `Actor ${i}` })),
  ];
  const box = document.createElement("div");
  document.body.append(box);
  timeline = createTimeline(box, { actors, events: many() }, { width: 900 });
  expect(document.querySelector("svg")).not.toBeNull();
  expect(facts()).toContain("Reading");
  expect(document.querySelector(".chl-issues-summary")?.textContent).toBe("1 problem in the data");
  const before = timeline.issues;
  expect(before.map(({ code }) => code)).toEqual(["alias-taken"]);
  await vi.runAllTimersAsync();
  expect(timeline.issues).toEqual(before);
  expect(document.querySelector(".chl-issues-summary")?.textContent).toBe("1 problem in the data");
});

test("of many only those of the first picture are looked at before the page goes on", async () => {
  const { events, looked } = watch(count);
  showUnsized(events);
  expect(looked()).toBeGreaterThan(0);
  expect(looked()).toBeLessThan(700); // 300 events, each checked and read
  await vi.runAllTimersAsync();
  expect(looked()).toBeGreaterThanOrEqual(count);
});

test("of few none is looked at before the page goes on, unless somebody asks", async () => {
  const first = watch(3000);
  showUnsized(first.events).on("select", () => undefined);
  expect(first.looked()).toBe(0);
  await vi.runAllTimersAsync();
  expect(first.looked()).toBeGreaterThanOrEqual(3000);
  const asks: readonly ((of: Timeline) => unknown)[] = [
    (of) => expect(of.issues).toEqual([]),
    (of) => expect(of.counts).toMatchObject({ total: 400, shown: 400, lanes: 5 }),
    (of) => expect([of.select(["e399"]), of.selection]).toEqual([undefined, ["e399"]]),
    (of) => expect([of.open("e7"), of.open("no such event")]).toEqual([true, false]),
    (of) => expect([of.setFilter({ actors: ["Actor 1"] }), of.counts.shown]).toEqual([undefined, 80]),
    (of) => expect([of.merge({ remove: ["e0"] }), of.counts.total]).toEqual([undefined, 399]),
    (of) => expect([of.setData(many(3)), of.counts.total]).toEqual([undefined, 3]),
  ];
  for (const ask of asks) {
    timeline?.destroy();
    ask(showUnsized(watch(400).events));
  }
});

test("few that are not read yet make way for many", async () => {
  const { ready } = showUnsized(many(1200));
  timeline?.setData(many());
  await vi.runAllTimersAsync();
  expect(timeline?.counts.total).toBe(count);
  timeline?.setOptions({ width: 900 });
  await vi.runAllTimersAsync();
  await ready;
  expect(facts()).toContain("8,000 of 8,000 events");
});

test("few can be asked for at any moment while they are read", () => {
  for (let timers = 0; timers < 12; timers++) {
    timeline?.destroy();
    const { counts } = ((): Timeline => {
      const asked = showUnsized(many(1200));
      for (let i = 0; i < timers; i++) vi.advanceTimersToNextTimer();
      return asked;
    })();
    expect(counts).toMatchObject({ total: 1200, shown: 1200 });
  }
});

test("many are read in slices: there is a picture of some, how far it is, then all", async () => {
  const { ready } = show();
  expect(document.querySelector("svg")).not.toBeNull();
  expect(facts()).toMatch(/Reading [\d,]+ of 8,000 events/u);
  expect(timeline?.counts.total).toBe(count);
  let isReady = false;
  void ready.then(() => (isReady = true));
  await vi.advanceTimersByTimeAsync(1);
  expect(isReady).toBe(false);
  await vi.runAllTimersAsync();
  expect(isReady).toBe(true);
  expect(facts()).toContain("8,000 of 8,000 events");
  expect(timeline?.issues).toEqual([]);
});

test.each([
  [900, ".chl-lane-count, path.chl-counts, .chl-legend-count:not(:empty)"],
  [400, ".chl-fold-count:not(:empty)"],
])(
  "what some are shown as, %d px wide, says no number of them: they stand for all",
  async (width, numbers) => {
    show(many(), width);
    // A list of some would be another once all are read, and move all that one reads.
    expect(document.querySelector(".chl-entry")).toBeNull();
    expect(document.querySelectorAll(".chl-picture .chl-mark").length > 0).toBe(width > 480);
    expect(document.querySelectorAll(numbers)).toHaveLength(0);
    expect(facts()).toMatch(/^Reading [\d,]+ of 8,000 events $/u);
    if (width > 480)
      expect(document.querySelector(".chl-overview")?.getAttribute("aria-label")).toBe(
        "Overview: 8,000 events",
      );
    await vi.runAllTimersAsync();
    expect(document.querySelectorAll(numbers).length).toBeGreaterThan(0);
    expect(facts()).toContain("5 actors");
  },
);

test.each([
  ["filter", ".chl-panel"],
  ["table", ".chl-table"],
])(
  "the %s that is opened while a picture of some is shown is there once all are read",
  async (name, part) => {
    show();
    document.querySelector<HTMLElement>(`.chl-toolbar [data-name="${name}"]`)!.click();
    await vi.advanceTimersByTimeAsync(1);
    expect(document.querySelector(part)).toBeNull();
    await vi.runAllTimersAsync();
    expect(document.querySelector(part)?.closest("[hidden]")).toBeNull();
    expect(document.querySelector(".chl-panel-count")?.textContent).toContain("of 8,000");
  },
);

test("what is asked for meanwhile happens as soon as it can", async () => {
  show();
  expect(timeline?.open("e4323")).toBe(false);
  timeline?.select(["e4321", "e0"]);
  timeline?.setFilter(({ id }) => id !== "e1");
  await vi.runAllTimersAsync();
  expect(timeline?.selection).toEqual(["e4321", "e0"]);
  expect(document.querySelector(".chl-card")?.textContent).toContain("Event 4323");
  expect(timeline?.counts.shown).toBe(count - 1);
});

test("destroy leaves nothing behind", () => {
  show();
  timeline?.destroy();
  expect(vi.getTimerCount()).toBe(0);
});

test("other data stay away until they are read; the last ones count", async () => {
  show([{ title: "small", start: "2023" }]);
  timeline?.setData(many());
  timeline?.merge({ upsert: [{ id: "more", title: "more", start: "2024" }] });
  timeline?.merge({ remove: ["e0"] });
  expect(timeline?.counts.shown).toBe(1);
  await vi.runAllTimersAsync();
  expect(timeline?.counts).toMatchObject({ total: count, shown: count });
});

test("changes that come while data are read are made after that, however many", async () => {
  show([{ title: "small", start: "2023" }]);
  timeline?.setData(many());
  for (let i = 0; i < 200; i++) {
    timeline?.merge({ upsert: [{ id: `more${i}`, title: "more", start: "2024" }], remove: [`e${i}`] });
    await vi.advanceTimersByTimeAsync(1);
  }
  await vi.runAllTimersAsync();
  expect(timeline?.counts).toMatchObject({ total: count, shown: count });
  expect(timeline?.open("more199")).toBe(true);
  expect(timeline?.open("e7")).toBe(false);
});

test("a list that grows meanwhile is noticed and said", async () => {
  const events = many();
  show(events);
  events.push({ title: "late", start: "2024" });
  await vi.runAllTimersAsync();
  expect(timeline?.counts.shown).toBe(count);
  expect(timeline?.issues.map(({ code }) => code)).toEqual(["events-changed"]);
});

test("what is too much to be read as a list is lanes on a phone too, with no button for the list", () => {
  const layout = (): string | undefined =>
    document.querySelector<HTMLElement>("[data-layout]")?.dataset.layout;
  // The panel of lanes has a button of the same word, which opens something.
  const buttons = (): HTMLElement[] => [
    ...document.querySelectorAll<HTMLElement>("button:not([aria-expanded])"),
  ];
  const isOffered = (): boolean =>
    buttons().some(({ textContent, hidden }) => /^(List|Lanes)$/.test(textContent) && !hidden);
  show(many(20_000), 375);
  expect([layout(), isOffered()]).toEqual(["list", true]);
  timeline?.destroy();
  show(many(20_001), 375);
  expect([layout(), isOffered()]).toEqual(["lanes", false]);
});

test("time told otherwise along the axis takes no reading", async () => {
  const { events, looked } = watch(count);
  showUnsized(events);
  timeline?.setOptions({ width: 900 });
  await vi.runAllTimersAsync();
  const before = looked();
  timeline?.setOptions({ since: "e100", calendar: "persian", breaks: [{ start: "2001", end: "2001" }] });
  await vi.runAllTimersAsync();
  expect(timeline?.issues.map(({ code }) => code)).toEqual(["break-holds-events"]);
  const axis = (): string => document.querySelector(".chl-svg .chl-axis")?.textContent ?? "";
  expect(axis()).toMatch(/[+−]\d/);
  expect(looked() - before).toBeLessThan(700); // those that are drawn
  timeline?.setOptions({ since: null, breaks: false });
  await vi.runAllTimersAsync();
  expect(timeline?.issues).toEqual([]);
  timeline?.merge({ upsert: [{ id: "new", title: "New", start: "2001-02-03" }] });
  await vi.runAllTimersAsync();
  expect(timeline?.counts.total).toBe(count + 1);
});

test.each([{ timeZone: "Asia/Tehran" }, { breaks: "auto" as const }, { calendar: "persian" as const }])(
  "what is being merged in is there although options change meanwhile: %j",
  async (options) => {
    const { events, looked } = watch(60_000);
    show(events);
    await vi.runAllTimersAsync();
    const before = looked();
    timeline?.merge({ upsert: [{ id: "new", title: "New", start: "2001-02-03" }], remove: ["e7", "e8"] });
    await vi.advanceTimersByTimeAsync(20);
    timeline?.setOptions({ since: "e100" });
    timeline?.setOptions(options);
    await vi.advanceTimersByTimeAsync(2);
    timeline?.setOptions({ since: "e200" });
    await vi.runAllTimersAsync();
    expect(timeline?.counts.total).toBe(59_999);
    timeline?.select(["new"]);
    expect(timeline?.selection).toEqual(["new"]);
    if (!("timeZone" in options)) expect(looked() - before).toBeLessThan(2000); // those that are drawn
  },
);

test("the table of many tells dates in the calendar that was chosen since", async () => {
  show(many());
  await vi.runAllTimersAsync();
  const buttons = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>("button")];
  buttons()
    .find(({ textContent }) => textContent === "Table")
    ?.click();
  await vi.runAllTimersAsync();
  const date = (): string => document.querySelector(".chl-events td time, .chl-events td")?.textContent ?? "";
  expect(date()).toContain("2000");
  timeline?.setOptions({ calendar: "persian" });
  await vi.runAllTimersAsync();
  expect(date()).toContain("1378");
});

test("what some are shown as says no number of them in other words either", async () => {
  show(many());
  timeline?.setOptions({ locale: "en-IN" });
  expect(facts()).toContain("8,000");
  expect(facts()).not.toMatch(/actor|source/);
  await vi.runAllTimersAsync();
  expect(facts()).toContain("8,000 of 8,000 events 5 actors");
});
