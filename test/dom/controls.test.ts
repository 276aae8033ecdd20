import { beforeEach, describe, expect, test, vi } from "vitest";
import { createTimeline } from "../../src/index.ts";
import type { EventInput, Filter, Timeline, TimelineOptions, UrlAdapter } from "../../src/index.ts";

const story: readonly EventInput[] = [
  { id: "a", title: "First", start: "2023-10-07", actors: ["One", "Two"], kind: "statement", tags: ["x"] },
  { id: "b", title: "Second", start: "2023-10-12", actors: ["Two"], tags: ["y"], sources: ["A paper"] },
  { id: "c", title: "Third", start: "2023-10", actors: ["One"], sources: ["A paper", "Another"] },
  { id: "d", title: "Fourth, without a date", actors: ["Three"] },
];

function mount(options: TimelineOptions = {}): { readonly target: HTMLElement; readonly timeline: Timeline } {
  const target = document.createElement("div");
  document.body.append(target);
  const measureText: TimelineOptions["measureText"] = (text, { size }) => text.length * size * 0.55;
  return { target, timeline: createTimeline(target, story, { width: 900, measureText, ...options }) };
}

/** Waits for the frame after a change. */
const drawn = (timeline: Timeline): unknown => timeline.view;

const press = (target: Element, name: string): void =>
  target.querySelector<HTMLButtonElement>(`.chl-toolbar [data-name="${name}"]`)?.click();

const marks = (target: Element): string[] =>
  [
    ...new Set(
      [...target.querySelectorAll(".chl-mark[data-id]")].map((mark) => mark.getAttribute("data-id") ?? ""),
    ),
  ].sort();

/** The box of a value in the open filter panel. */
function box(target: Element, label: string): HTMLInputElement {
  const found = [...target.querySelectorAll("label")].find((one) => one.textContent.trim().startsWith(label));
  const input = found?.querySelector("input");
  if (input == null) throw new Error(`no box ${label}`);
  return input;
}

beforeEach(() => document.body.replaceChildren());

describe("setFilter(filter) with plain data", () => {
  test.each<[Filter, readonly string[]]>([
    [{ actors: ["Two"] }, ["a", "b"]],
    [{ actors: ["One", "Two"], match: "all" }, ["a"]],
    [{ kinds: ["statement"] }, ["a"]],
    [{ minSources: 2 }, ["c"]],
    [{ precisions: ["month"] }, ["c"]],
    [{ text: "second paper" }, ["b"]],
    [{ tags: ["nothing has this"] }, []],
  ])("%j shows %j", (filter, shown) => {
    const { target, timeline } = mount();
    timeline.setFilter(filter);
    drawn(timeline);
    expect(marks(target)).toEqual(shown);
    expect(timeline.counts.shown).toBe(shown.length);
    expect(timeline.filter).toEqual(filter);
    expect(target.textContent).toContain(`${shown.length} of 4 events`);
  });

  test("what is no filter throws a TypeError that names the member", () => {
    const { timeline } = mount();
    expect(() => timeline.setFilter({ actors: 5 } as never)).toThrow(/TypeError|actors/);
    expect(() => timeline.setFilter({ actor: ["One"] } as never)).toThrow(/actors/);
    expect(timeline.counts.shown).toBe(4);
  });

  test("tells its listeners once, with how many events are shown", () => {
    const { timeline } = mount();
    const heard = vi.fn();
    timeline.on("filter", heard);
    timeline.setFilter({ actors: ["Two"] });
    expect(heard.mock.calls).toEqual([[{ filter: { actors: ["Two"] }, shown: 2, user: false }]]);
  });

  test("keeps the card of an event that is still shown, and closes another", () => {
    const { target, timeline } = mount();
    timeline.open("a");
    timeline.setFilter({ actors: ["Two"] });
    expect(target.querySelector(".chl-card")?.textContent).toContain("First");
    const closed = vi.fn();
    timeline.on("close", closed);
    timeline.setFilter({ actors: ["Three"] });
    expect(closed).toHaveBeenCalledOnce();
  });

  test('with `filtered: "ghosted"` keeps the lanes and hints at what is left out', () => {
    const { target, timeline } = mount({ filtered: "ghosted" });
    timeline.setFilter({ actors: ["One"] });
    drawn(timeline);
    expect(marks(target)).toEqual(["a", "c"]);
    expect(target.querySelectorAll(".chl-ghosts").length).toBeGreaterThan(0);
    timeline.setOptions({ filtered: "hidden" });
    drawn(timeline);
    expect(target.querySelectorAll(".chl-ghosts")).toHaveLength(0);
  });
});

describe("the reader's controls", () => {
  test("the filter button opens the panel, a box filters, and counts react", () => {
    const { target, timeline } = mount();
    press(target, "filter");
    drawn(timeline);
    box(target, "Two").click();
    drawn(timeline);
    expect(marks(target)).toEqual(["a", "b"]);
    expect(timeline.filter.actors).toEqual(["Two"]);
    expect(box(target, "statement").closest("label")?.textContent).toContain("1 event");
    const button = target.querySelector('[data-name="filter"]');
    expect(button?.textContent).toBe("Filter (1)");
    expect(button?.getAttribute("aria-expanded")).toBe("true");
  });

  test("choose within what the caller's own function lets through", () => {
    const { target, timeline } = mount();
    timeline.setFilter(({ id }) => id !== "a");
    press(target, "filter");
    drawn(timeline);
    box(target, "Two").click();
    drawn(timeline);
    expect(marks(target)).toEqual(["b"]);
    timeline.setFilter(null);
    drawn(timeline);
    expect(timeline.counts.shown).toBe(4);
  });

  test("search lists what it finds and lifts it out", () => {
    vi.useFakeTimers();
    const { target, timeline } = mount();
    press(target, "search");
    drawn(timeline);
    const field = target.querySelector<HTMLInputElement>("input[type=search]");
    field!.value = "third";
    field!.dispatchEvent(new Event("input", { bubbles: true }));
    vi.advanceTimersByTime(500);
    vi.useRealTimers();
    drawn(timeline);
    expect([...target.querySelectorAll(".chl-found")].map((hit) => hit.textContent)).toHaveLength(1);
    expect(target.querySelector(".chl-found")?.textContent).toContain("Third");
    expect(target.querySelector('.chl-mark[data-id="c"] .chl-ring')).not.toBeNull();
  });

  test("the table holds all events that are shown, the undated too", () => {
    const { target, timeline } = mount();
    press(target, "table");
    drawn(timeline);
    expect(target.querySelectorAll("tbody tr")).toHaveLength(4);
    timeline.setFilter({ actors: ["Three"] });
    drawn(timeline);
    expect(target.querySelector("tbody")?.textContent).toContain("Fourth, without a date");
    expect(target.querySelectorAll("tbody tr")).toHaveLength(1);
  });

  test("an entry of the legend filters, and is let go", () => {
    const { target, timeline } = mount();
    const entry = (): HTMLElement | null =>
      target.querySelector('.chl-legend [data-name="statement"] button');
    entry()?.click();
    drawn(timeline);
    expect(marks(target)).toEqual(["a"]);
    expect(entry()?.getAttribute("aria-pressed")).toBe("true");
    entry()?.click();
    drawn(timeline);
    expect(timeline.counts.shown).toBe(4);
  });

  test.each(["filter", "search", "table", "legend", "layout", "help"] as const)(
    "`controls: {%s: false}` leaves its button out",
    (name) => {
      expect(mount({ controls: { [name]: false } }).target.querySelector(`[data-name="${name}"]`)).toBeNull();
      expect(mount().target.querySelector(`[data-name="${name}"]`)).not.toBeNull();
    },
  );

  test("`controls: false` leaves all out, and the picture stands", () => {
    const { target } = mount({ controls: false });
    expect(target.querySelector(".chl-toolbar, .chl-summary, .chl-legend")).toBeNull();
    expect(marks(target)).toHaveLength(4);
  });
});

describe("setOptions(options) after mount", () => {
  test("makes the words anew in another language's phrases", () => {
    const { target, timeline } = mount();
    timeline.open("b");
    timeline.setOptions({ messages: { filter: "Sieve" } });
    drawn(timeline);
    expect(target.querySelector('[data-name="filter"]')?.textContent).toBe("Sieve");
    expect(target.querySelector(".chl-card")?.textContent).toContain("Second");
    expect(target.querySelectorAll(".chl")).toHaveLength(1);
    timeline.destroy();
    expect(target.childNodes).toHaveLength(0);
  });

  test("takes controls away and gives them back", () => {
    const { target, timeline } = mount();
    timeline.setOptions({ controls: false });
    expect(target.querySelector(".chl-toolbar")).toBeNull();
    timeline.setOptions({ controls: true });
    expect(target.querySelector(".chl-toolbar")).not.toBeNull();
  });
});

describe("urlState", () => {
  /** A place in memory; `go` is what the reader's Back does. */
  function memory(text = ""): UrlAdapter & { readonly go: (text: string) => void; text: string } {
    let changed = (): void => undefined;
    return {
      text,
      read() {
        return this.text;
      },
      write(next) {
        this.text = next;
      },
      listen: (callback) => {
        changed = callback;
        return () => (changed = () => undefined);
      },
      go(next) {
        this.text = next;
        changed();
      },
    };
  }

  test("keeps filter, view and card, and another timeline goes there", async () => {
    const place = memory();
    const { timeline } = mount({ urlState: place });
    await timeline.ready;
    expect(place.text).toBe("");
    timeline.setFilter({ actors: ["Two"] });
    timeline.open("b");
    await timeline.setView({ start: "2023-10-08", end: "2023-10-16" }, { animate: false });
    drawn(timeline);
    expect(place.text).not.toBe("");
    const other = mount({ urlState: memory(place.text) });
    await other.timeline.ready;
    await Promise.resolve();
    expect(other.timeline.filter).toEqual({ actors: ["Two"] });
    expect(other.timeline.selection).toEqual(["b"]);
    expect(other.target.querySelector(".chl-card")?.textContent).toContain("Second");
    expect(other.timeline.view.start).toBeCloseTo(timeline.view.start, -5);
  });

  test("follows the reader back, and passes over an address that is not its own", async () => {
    const place = memory("some-anchor");
    const { timeline } = mount({ urlState: place });
    await timeline.ready;
    await Promise.resolve();
    timeline.setFilter({ actors: ["Two"] });
    drawn(timeline);
    place.go("");
    drawn(timeline);
    expect(timeline.filter).toEqual({});
    timeline.destroy();
    place.go("v1;actors=Two");
  });
});
