import { describe, expect, test, vi } from "vitest";
import { createTimeline } from "../../src/index.ts";
import type { EventInput, Timeline, TimelineInput, TimelineOptions } from "../../src/index.ts";

const sized: TimelineOptions = { width: 900, measureText: (text, { size }) => text.length * size * 0.55 };

/** A timeline in an element of the document, destroyed after the test. */
function mount(
  input: TimelineInput | readonly EventInput[],
  options: TimelineOptions = {},
): { readonly target: HTMLElement; readonly timeline: Timeline } {
  const target = document.createElement("div");
  document.body.append(target);
  return { target, timeline: createTimeline(target, input, { ...sized, ...options }) };
}

const story: readonly EventInput[] = [
  { id: "a", title: "First", start: "2023-10-07", actors: ["One", "Two"] },
  { id: "b", title: "Second", start: "2023-10-12", actors: ["Two"] },
  { id: "c", title: "Third", start: "2023-10-20", end: "2023-10-25", actors: ["One"] },
];

const marks = (target: Element): string[] => [
  ...new Set(
    [...target.querySelectorAll(".chl-mark[data-id]")].map((mark) => mark.getAttribute("data-id") ?? ""),
  ),
];
const codes = ({ issues }: Timeline): string[] => [...new Set(issues.map(({ code }) => code))];
const fails = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    return `${(error as Error).name}: ${(error as Error).message}`;
  }
  return "nothing";
};
/** Input of a form that no type allows. */
const wrong = (value: unknown): never => value as never;

describe("createTimeline(target, input, options) throws a TypeError", () => {
  const element = (): HTMLElement => document.createElement("div");

  test.each([null, undefined, "#timeline", {}, 7])(
    "for the target %j, and says that it wants an Element",
    (target) => {
      expect(fails(() => createTimeline(wrong(target), []))).toMatch(/^TypeError: .*target.*Element/);
    },
  );

  test.each([null, undefined, {}, "text", 7, { event: [] }, { events: "none" }, { events: null }])(
    "for the input %j, and names what is missing",
    (input) => {
      expect(fails(() => createTimeline(element(), wrong(input), sized))).toMatch(/^TypeError: .*events/);
    },
  );

  test("for an unknown option, with the nearest known name", () => {
    expect(fails(() => createTimeline(element(), [], wrong({ heigth: 300 })))).toMatch(
      /^TypeError: .*heigth.*height/,
    );
    expect(fails(() => createTimeline(element(), [], wrong({ lanes: { ordr: "given" } })))).toMatch(
      /^TypeError: .*ordr.*order/,
    );
  });

  const bad: readonly (readonly [keyof TimelineOptions, unknown])[] = [
    ["height", -1],
    ["height", "tall"],
    ["height", NaN],
    ["maxHeight", 0],
    ["width", "900px"],
    ["layout", "rows"],
    ["view", "all"],
    ["view", { start: "2023" }],
    ["timeZone", "Mars/Olympus"],
    ["locale", "not a locale"],
    ["direction", "up"],
    ["lanes", { order: "random" }],
    ["controls", "yes"],
    ["theme", "pink"],
    ["media", 1],
    ["fields", "title"],
    ["renderCard", "card"],
    ["keys", { zoomIn: 7 }],
    ["messages", "hello"],
    ["headingLevel", 9],
    ["measureText", 12],
  ];
  test.each(bad)("for the option %s with the value %j, and names it", (name, value) => {
    expect(fails(() => createTimeline(element(), [], wrong({ ...sized, [name]: value })))).toMatch(
      new RegExp(`^TypeError: .*${name}`),
    );
  });

  test("and leaves the element as it was", () => {
    const target = element();
    target.append("before");
    fails(() => createTimeline(target, wrong({}), sized));
    fails(() => createTimeline(target, [], wrong({ wdth: 3 })));
    expect(target.childNodes).toHaveLength(1);
  });
});

describe("faulty data become issues, and the rest is drawn:", () => {
  test("an event whose dates are NaN", () => {
    const { target, timeline } = mount([
      ...story,
      { id: "nan", title: "NaN", start: NaN },
      { id: "date", title: "Date", start: new Date(NaN) },
    ]);
    expect(marks(target)).toEqual(expect.arrayContaining(["a", "b", "c"]));
    expect(timeline.issues.length).toBeGreaterThanOrEqual(2);
    expect(timeline.issues.some(({ path }) => JSON.stringify(path).includes("3"))).toBe(true);
    timeline.destroy();
  });

  test("ids that occur twice", () => {
    const { target, timeline } = mount([...story, { id: "a", title: "Again", start: "2023-10-15" }]);
    expect(codes(timeline).join()).toMatch(/duplicate/);
    expect(marks(target)).toEqual(expect.arrayContaining(["a", "b", "c"]));
    timeline.destroy();
  });

  test("actors that are each other's parents", () => {
    const { target, timeline } = mount({
      actors: [
        { id: "one", name: "One", parent: "two" },
        { id: "two", name: "Two", parent: "one" },
        { id: "self", name: "Self", parent: "self" },
      ],
      events: [{ id: "x", title: "X", start: "2023-10-07", actors: ["one", "two", "self"] }],
    });
    expect(codes(timeline).join()).toMatch(/cycl/);
    expect(marks(target)).toEqual(["x"]);
    timeline.destroy();
  });

  test("entries that are no events at all", () => {
    const junk = [null, 7, "text", [], { title: 3 }, { start: "2023" }];
    const { target, timeline } = mount([...story, ...junk.map((one) => wrong(one) as EventInput)]);
    expect(marks(target)).toEqual(expect.arrayContaining(["a", "b", "c"]));
    expect(timeline.issues.length).toBeGreaterThanOrEqual(4);
    timeline.destroy();
  });

  test("10,000 events at one instant, all of which are counted", async () => {
    const events = Array.from({ length: 10_000 }, (_, i) => ({
      id: `e${String(i)}`,
      title: `Event ${String(i)}`,
      start: "2023-10-07T06:29:00Z",
      actors: ["One"],
    }));
    const { target, timeline } = mount(events);
    await timeline.ready;
    expect(timeline.counts).toMatchObject({ total: 10_000, shown: 10_000, lanes: 1 });
    expect(target.querySelectorAll(".chl-mark").length).toBeLessThan(1000);
    const drawn = target.querySelectorAll(".chl-mark").length + target.querySelectorAll(".chl-counts").length;
    expect(drawn).toBeGreaterThan(0);
    expect(target.querySelector(".chl-note-line:not(.chl-far)")?.textContent).not.toBe("");
    timeline.destroy();
  });

  test("a year 2918 among 1957 to 2018, which leaves the first view on the others", () => {
    const years = [1957, 1961, 1969, 1977, 1986, 1990, 1998, 2004, 2012, 2018, 2918];
    const { timeline } = mount(
      years.map((year) => ({ id: String(year), title: `In ${String(year)}`, start: String(year) })),
    );
    const { start, end } = timeline.view;
    expect(start).toBeLessThanOrEqual(Date.UTC(1957, 0));
    expect(start).toBeGreaterThan(Date.UTC(1945, 0));
    expect(end).toBeGreaterThanOrEqual(Date.UTC(2019, 0));
    expect(end).toBeLessThan(Date.UTC(2030, 0));
    timeline.destroy();
  });

  test("no events at all", () => {
    const { target, timeline } = mount([]);
    expect(timeline.counts).toMatchObject({ total: 0, shown: 0 });
    expect(target.querySelector("svg")).not.toBeNull();
    timeline.destroy();
  });
});

describe("strings of the data", () => {
  const markup = `<img src=x onerror="alert(1)"><b>bold</b>&amp;`;
  const input: TimelineInput = {
    title: markup,
    actors: [{ id: "a", name: markup }],
    events: [
      {
        id: markup,
        title: markup,
        start: "2023-10-07",
        actors: ["a"],
        claims: [{ by: markup, text: markup, quote: markup }],
        sources: [
          { id: "bad", publisher: markup, title: markup, url: "javascript:alert(1)" },
          { id: "data", publisher: "P", url: "data:text/html,<script>alert(1)</script>" },
          { id: "good", publisher: "Q", url: "https://example.org/a" },
        ],
      },
    ],
  };

  test("are text: markup stays literal in lanes, labels, names and the card", () => {
    const { target, timeline } = mount(input);
    timeline.open(markup);
    expect(target.querySelectorAll("img, b:not([class]), script")).toHaveLength(0);
    expect(target.querySelector(".chl-label")?.textContent?.slice(0, 10)).toBe(markup.slice(0, 10));
    expect(target.querySelector(".chl-card-title")?.textContent).toContain(markup);
    expect(target.querySelector(".chl-claim-text")?.textContent).toContain(markup);
    timeline.destroy();
  });

  test("become links for http and https only, which open without a referrer", () => {
    const { target, timeline } = mount(input);
    timeline.open(markup);
    const links = [...target.querySelectorAll("a")];
    expect(links.map((link) => link.getAttribute("href"))).toEqual(["https://example.org/a"]);
    expect(links.map((link) => link.rel)).toEqual(["noopener noreferrer"]);
    expect(timeline.issues.length).toBeGreaterThanOrEqual(2);
    timeline.destroy();
  });

  test("are escaped in toSVG, which is well-formed", () => {
    const { timeline } = mount(input);
    const parsed = new DOMParser().parseFromString(timeline.toSVG(), "image/svg+xml");
    expect(parsed.querySelector("parsererror")).toBeNull();
    expect(parsed.querySelectorAll("img, b, script")).toHaveLength(0);
    expect(parsed.querySelector("title")?.textContent).toContain("<b>bold</b>");
    timeline.destroy();
  });
});

describe("timeline", () => {
  test("takes the place of what is left of one in a page that was saved, and lets others live", () => {
    const { target, timeline } = mount(story);
    const saved = target.cloneNode(true) as HTMLElement;
    saved.prepend("Before. ");
    const again = createTimeline(saved, story, sized);
    expect(saved.querySelectorAll(".chl").length).toBe(1);
    const beside = createTimeline(saved, story, sized);
    expect(saved.querySelectorAll(".chl").length).toBe(2);
    for (const { destroy } of [again, beside]) destroy();
    expect([saved.textContent, saved.childElementCount]).toEqual(["Before. ", 0]);
    timeline.destroy();
    target.remove();
  });

  test("destroy() gives the container back with the very nodes it had, and every later call throws", () => {
    const target = document.createElement("div");
    target.append("text", document.createElement("p"), document.createComment("comment"));
    target.className = "mine";
    target.setAttribute("style", "color: red");
    document.body.append(target);
    const before = [...target.childNodes];
    const attributes = [...target.attributes].map(({ name, value }) => [name, value]);
    const timeline = createTimeline(target, story, sized);
    timeline.open("a");
    timeline.destroy();
    timeline.destroy();
    expect([...target.childNodes].every((node, i) => node === before[i])).toBe(true);
    expect(target.childNodes).toHaveLength(before.length);
    expect([...target.attributes].map(({ name, value }) => [name, value])).toEqual(attributes);
    expect(() => timeline.setData(story)).toThrow(/destroyed/);
  });

  test("setData(events) shows others and keeps view, selection and open card where their events stay", () => {
    const { target, timeline } = mount(story);
    void timeline.setView({ start: "2023-10-01", end: "2023-10-31" }, { animate: false });
    const { view } = timeline;
    timeline.select(["a", "b"]);
    timeline.setData([...story.slice(0, 2), { id: "d", title: "Fourth", start: "2023-10-18" }]);
    expect(timeline.view).toEqual(view);
    expect(timeline.selection).toEqual(["a", "b"]);
    expect(marks(target).sort()).toEqual(["a", "b", "d"]);
    timeline.open("b");
    timeline.setData(story.slice(0, 2));
    expect(target.querySelector(".chl-card")?.getAttribute("data-id")).toBe("b");
    const closed = vi.fn();
    timeline.on("close", closed);
    timeline.setData(story.slice(0, 1));
    expect(closed).toHaveBeenCalledExactlyOnceWith({ id: "b", user: false });
    timeline.destroy();
  });

  test("setData(events) keeps focus on the same button, and on the nearest event where its own went", () => {
    const { target, timeline } = mount(story);
    const button = [...target.querySelectorAll<HTMLElement>(".chl-hit")].find(
      (one) => one.getAttribute("data-id") === "b",
    );
    button?.focus();
    expect(document.activeElement).toBe(button);
    timeline.setData([...story, { id: "d", title: "Fourth", start: "2023-10-13", actors: ["Two"] }]);
    expect(document.activeElement).toBe(button);
    timeline.setData(story.filter(({ id }) => id !== "b"));
    expect(document.activeElement?.getAttribute("data-id")).toBe("a");
    timeline.destroy();
  });

  test("setView(view) away from the focused button leaves focus there, and it is seen again on the way back", async () => {
    const { target, timeline } = mount(story);
    const button = target.querySelector<HTMLElement>('.chl-hit[data-id="b"]');
    button?.focus();
    await timeline.setView({ start: "2024-01", end: "2024-02" }, { animate: false });
    expect(document.activeElement).toBe(button);
    await timeline.setView("fit", { animate: false });
    expect(document.activeElement).toBe(button);
    expect(button?.style.getPropertyValue("clip-path")).toBe("");
    timeline.destroy();
  });

  test("a press beside the buttons leaves focus on the one that has it, and no other", () => {
    const { target, timeline } = mount(story);
    const press = (selector: string): MouseEvent => {
      const event = new MouseEvent("mousedown", { bubbles: true, cancelable: true });
      target.querySelector(selector)!.dispatchEvent(event);
      return event;
    };
    expect(press(".chl-picture svg").defaultPrevented).toBe(false);
    target.querySelector<HTMLElement>('.chl-hit[data-id="b"]')!.focus();
    expect(press(".chl-picture svg").defaultPrevented).toBe(true);
    expect(press('.chl-hit[data-id="a"]').defaultPrevented).toBe(false);
    timeline.destroy();
  });

  test("merge({upsert, remove}) adds, replaces and takes away", () => {
    const { target, timeline } = mount(story);
    timeline.merge({
      upsert: [
        { id: "a", title: "First, told anew", start: "2023-10-08", actors: ["One"] },
        { id: "d", title: "Fourth", start: "2023-10-14", actors: ["Two"] },
      ],
      remove: ["b", "unknown"],
    });
    expect(timeline.counts.total).toBe(3);
    expect(marks(target).sort()).toEqual(["a", "c", "d"]);
    expect(target.textContent).toContain("First, told anew");
    timeline.destroy();
  });

  test("merge takes a part of an input as it is", () => {
    const { target, timeline } = mount(story);
    timeline.merge({ events: [{ id: "d", title: "Fourth", start: "2023-10-14", actors: ["Two"] }] });
    expect(timeline.counts.total).toBe(4);
    expect(marks(target)).toContain("d");
    timeline.destroy();
  });

  test("merges come with the next frame, and what is said last of an event counts", async () => {
    const { target, timeline } = mount(story);
    const told = (title: string): EventInput => ({ id: "d", title, start: "2023-10-14", actors: ["Two"] });
    timeline.merge({ upsert: [told("Once")] });
    timeline.merge({ remove: ["d", "b"] });
    timeline.merge({ upsert: [told("Twice"), { title: "No id", start: "2023-10-15" }] });
    timeline.merge({ upsert: [told("Last")] });
    expect(marks(target)).not.toContain("d");
    await vi.waitFor(() => expect(marks(target)).toContain("d"));
    expect(target.textContent).toContain("Last");
    expect(target.textContent).not.toMatch(/Once|Twice/);
    expect(timeline.counts.total).toBe(4);
    timeline.destroy();
  });

  test.each([7, null, {}, [], "", true, NaN])(
    "merges an event with %j for its id, and replaces it",
    async (id) => {
      const { target, timeline } = mount(story);
      const told = (title: string): EventInput => wrong({ id, title, start: "2023-10-14", actors: ["Two"] });
      timeline.merge({ upsert: [told("Once")] });
      await vi.waitFor(() => expect(target.textContent).toContain("Once"));
      timeline.merge({ upsert: [told("Twice")] });
      await vi.waitFor(() => expect(target.textContent).toContain("Twice"));
      expect(timeline.counts.total).toBe(id === 7 ? 4 : 5);
      expect(timeline.open("7")).toBe(id === 7);
      timeline.destroy();
    },
  );

  test("merge takes lists of events and ids, and throws at anything else", () => {
    const { timeline } = mount(story);
    expect(fails(() => timeline.merge(wrong({ upsert: { id: "a" } })))).toMatch(/^TypeError: invalid upsert/);
    expect(fails(() => timeline.merge(wrong({ remove: [1] })))).toMatch(/^TypeError: invalid remove/);
    expect(fails(() => timeline.merge(wrong({ events: "a" })))).toMatch(/^TypeError: invalid events/);
    expect(fails(() => timeline.merge(wrong({ added: [] })))).toMatch(/^TypeError: unknown member.*"added"/);
    expect(fails(() => timeline.merge(wrong([])))).toMatch(/^TypeError: invalid merge/);
    timeline.destroy();
  });

  test("setFilter(keep) hides events, counts them still, and null shows all again", async () => {
    const { target, timeline } = mount(story);
    timeline.setFilter(({ id }) => id !== "b");
    expect(timeline.view.start).not.toBeNaN();
    expect(marks(target).sort()).toEqual(["a", "c"]);
    expect(timeline.counts).toMatchObject({ total: 3, shown: 2 });
    timeline.setFilter(null);
    expect(timeline.view.start).not.toBeNaN();
    expect(marks(target).sort()).toEqual(["a", "b", "c"]);
    expect(fails(() => timeline.setFilter(wrong("b")))).toMatch(/^TypeError: .*filter/);
    timeline.destroy();
    await Promise.resolve();
  });

  test("select(ids) marks them in every lane and passes over the unknown", () => {
    const { target, timeline } = mount(story);
    const selected = vi.fn();
    timeline.on("select", selected);
    timeline.select(["a", "nobody"]);
    expect(timeline.view.start).not.toBeNaN();
    expect(timeline.selection).toEqual(["a"]);
    expect(target.querySelectorAll(".chl-selected")).toHaveLength(2);
    expect(selected).toHaveBeenCalledExactlyOnceWith({ ids: ["a"], user: false });
    timeline.destroy();
  });

  test("open(id) and close() tell their listeners, until these stop listening", () => {
    const { target, timeline } = mount(story);
    const told: string[] = [];
    const stop = timeline.on("open", ({ id, user }) => told.push(`open ${id} ${String(user)}`));
    timeline.on("close", ({ id }) => told.push(`close ${id}`));
    expect(timeline.open("nobody")).toBe(false);
    expect(timeline.open("a")).toBe(true);
    expect(target.querySelector(".chl-card")?.getAttribute("data-id")).toBe("a");
    timeline.close();
    stop();
    timeline.open("b");
    expect(told).toEqual(["open a false", "close a"]);
    expect(fails(() => timeline.on(wrong("opened"), () => {}))).toMatch(/Error: .*opened/);
    timeline.destroy();
  });

  test("its first picture is at the view it was given", async () => {
    const { target, timeline } = mount(story, { view: { start: "2023-10-10", end: "2023-10-12" } });
    const picture = (): string => target.querySelector(".chl-picture")!.textContent;
    const first = picture();
    expect(timeline.view).toEqual({ start: Date.UTC(2023, 9, 10), end: Date.UTC(2023, 9, 13) });
    for (let i = 0; i < 5; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(picture()).toBe(first);
  });

  test("setView({start, end, event}) shows that stretch and brings the event's lane in sight", async () => {
    const events = Array.from({ length: 30 }, (_, i) => ({
      id: `e${i}`,
      title: `Event ${i}`,
      start: "2023-10-12",
      actors: [`Actor ${i}`],
    }));
    const { target, timeline } = mount(events, { height: 300 });
    const buttons = (): string =>
      [...target.querySelectorAll(".chl-hit")]
        .map((one) => one.ariaLabel ?? one.getAttribute("aria-label"))
        .join();
    expect(buttons()).not.toContain("Event 25");
    await timeline.setView({ start: "2023-10-10", end: "2023-10-12", event: "e25" }, { animate: false });
    expect(buttons()).toContain("Event 25");
    expect(new Date(timeline.view.start).toISOString()).toBe("2023-10-10T00:00:00.000Z");
    await timeline.setView({ event: "e2" }, { animate: false });
    expect(buttons()).toContain("Event 2.");
    await timeline.setView({ start: "2023-10-11", end: "2023-10-13", event: "nobody" }, { animate: false });
    expect(new Date(timeline.view.start).toISOString()).toBe("2023-10-11T00:00:00.000Z");
    await expect(timeline.setView(wrong({ start: "2023-10-11", event: "e2" }))).rejects.toThrow(TypeError);
    timeline.destroy();
  });

  test("setView(view) goes to stretches, events and all, tells `view`, and refuses what is no view", async () => {
    const { timeline } = mount(story);
    const views: boolean[] = [];
    timeline.on("view", ({ user }) => views.push(user));
    const home = timeline.view;
    await timeline.setView({ start: "2023-10-10", end: "2023-10-12" }, { animate: false });
    expect(Math.abs(timeline.view.start - Date.UTC(2023, 9, 10))).toBeLessThan(1000);
    expect(Math.abs(timeline.view.end - Date.UTC(2023, 9, 13))).toBeLessThan(1000);
    await timeline.setView({ event: "c" }, { animate: false });
    expect(timeline.view.start).toBeLessThan(Date.UTC(2023, 9, 20));
    expect(timeline.view.end).toBeGreaterThan(Date.UTC(2023, 9, 26));
    await timeline.setView("fit", { animate: false });
    expect(timeline.view).toEqual(home);
    expect(views.length).toBeGreaterThan(0);
    expect(views).not.toContain(true);
    await expect(timeline.setView(wrong("everything"))).rejects.toThrow(TypeError);
    await expect(timeline.setView({ event: "nobody" })).rejects.toThrow(TypeError);
    timeline.destroy();
  });

  test("setOptions({calendar, numberingSystem}) draws axis and list by them, and keeps view and selection", () => {
    const { target, timeline } = mount(story, { timeZone: "Asia/Tehran" });
    timeline.select(["b"]);
    const { view } = timeline;
    const strong = (): string[] =>
      [...target.querySelectorAll(".chl-axis-strong")].map((label) => label.textContent ?? "");
    expect(strong()).toContain("October 2023");
    timeline.setOptions({ calendar: "persian" });
    expect(strong()).toContain("Mehr 1402");
    expect(strong()).not.toContain("October 2023");
    timeline.setOptions({ numberingSystem: "arabext" });
    expect(strong()).toContain("Mehr ۱۴۰۲");
    expect(timeline.view).toEqual(view);
    expect(timeline.selection).toEqual(["b"]);
    timeline.setOptions({ calendar: "gregory", numberingSystem: null });
    expect(strong()).toContain("October 2023");
    expect(codes(timeline)).toEqual([]);
  });

  test("setOptions(change) keeps the others, and a wrong one changes nothing", () => {
    const { target, timeline } = mount(story);
    timeline.setOptions({ width: 700 });
    expect(timeline.view.start).not.toBeNaN();
    expect(target.querySelector("svg.chl-svg")?.getAttribute("width")).toBe("700");
    expect(fails(() => timeline.setOptions(wrong({ width: -5 })))).toMatch(/^TypeError: .*width/);
    expect(fails(() => timeline.setOptions(wrong({ widht: 5 })))).toMatch(/^TypeError: .*widht.*width/);
    expect(timeline.view.start).not.toBeNaN();
    expect(target.querySelector("svg.chl-svg")?.getAttribute("width")).toBe("700");
    timeline.destroy();
  });

  test("changes and freezes nothing of the caller's", () => {
    const input: TimelineInput = { events: story.map((event) => ({ ...event })) };
    const before = JSON.stringify(input);
    const { timeline } = mount(input);
    timeline.merge({ remove: ["a"] });
    timeline.destroy();
    expect(JSON.stringify(input)).toBe(before);
    expect(Object.isFrozen(input.events)).toBe(false);
    expect(Object.isFrozen(input.events[0])).toBe(false);
  });
});
