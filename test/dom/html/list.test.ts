import { afterEach, describe, expect, test, vi } from "vitest";
import type { Outline } from "../../../src/outline/types.ts";
import type { ListHost } from "../../../src/render/html/list.ts";
import { createListView } from "../../../src/render/html/list.ts";
import { cardOf, entryOf, mark, messages, outlineOf, words } from "./facts.ts";

afterEach(() => document.body.replaceChildren());

const color = (actor: number) => `var(--lane-${actor})`;
const none: ReadonlySet<number> = new Set();

const mount = (outline: Outline, more: Partial<ListHost> = {}) => {
  const view = createListView({
    prefix: "a",
    messages,
    card: (event) => cardOf({ event, description: words(`what happened in ${event}`) }),
    ...more,
  });
  document.body.append(view.element);
  view.update(outline, none, color);
  const title = (event: number) =>
    view.element.querySelector<HTMLElement>(`[data-event="${event}"] .chl-entry-title`)!;
  return { view, title };
};

describe("createListView(host)", () => {
  test("dates are headings, events are items of a list under them, with mark, facts and chips", () => {
    const { view } = mount(outlineOf([entryOf(0, "One"), entryOf(1, "Two")], [entryOf(2, "Three")]));
    expect([...view.element.querySelectorAll("h3")].map((head) => head.textContent.trim())).toEqual([
      "1 October 2023",
      "2 October 2023",
    ]);
    expect([...view.element.querySelectorAll("ol > li > h4")].map((head) => head.textContent)).toEqual([
      "One",
      "Two",
      "Three",
    ]);
    const first = view.element.querySelector("li.chl-entry")!;
    expect(first.querySelector(".chl-facts")?.textContent).toBe("1 source");
    expect(first.querySelector(".chl-chip")?.textContent).toBe("Actor 0");
    expect(first.querySelector("svg.chl-mark-icon")?.getAttribute("aria-hidden")).toBe("true");
  });

  test("gaps are said before their section", () => {
    const outline = outlineOf([entryOf(0, "One")]);
    const section = { ...outline.sections[0]!, gap: "18 days without a dated event" };
    const { view } = mount({ ...outline, sections: [section] });
    const [gap, head] = view.element.querySelector(".chl-list-section")!.children;
    expect(gap?.textContent).toBe("18 days without a dated event");
    expect(head?.tagName).toBe("H3");
  });

  test("a title unfolds its card in place and folds it again", () => {
    const onToggle = vi.fn();
    const { view, title } = mount(outlineOf([entryOf(0, "One"), entryOf(1, "Two")]), { onToggle });
    title(1).click();
    const body = document.getElementById(title(1).getAttribute("aria-controls")!)!;
    expect(title(1).getAttribute("aria-expanded")).toBe("true");
    expect(body.hidden).toBe(false);
    expect(body.textContent).toContain("what happened in 1");
    expect(view.element.textContent).not.toContain("what happened in 0");
    title(1).click();
    expect(body.hidden).toBe(true);
    expect(onToggle.mock.calls).toEqual([
      [1, true],
      [1, false],
    ]);
  });

  test("update() keeps the elements of entries that stay, focus and what is unfolded", () => {
    const [one, two, three] = [entryOf(0, "One"), entryOf(1, "Two"), entryOf(2, "Three")];
    const { view, title } = mount(outlineOf([one, two, three]));
    const before = title(2);
    before.click();
    before.focus();
    // An event before it goes, one comes: the same event has another index now.
    view.update(
      outlineOf([entryOf(9, "New"), { ...three, event: 1 }, { ...one, event: 0 }]),
      new Set([1]),
      color,
    );
    const after = view.element.querySelector<HTMLElement>('[data-id="event-2"] .chl-entry-title')!;
    expect(after).toBe(before);
    expect(document.activeElement).toBe(before);
    expect(before.getAttribute("aria-expanded")).toBe("true");
    expect(view.element.textContent).toContain("what happened in 1");
    expect([...view.element.querySelectorAll("h4")].map((head) => head.textContent)).toEqual([
      "New",
      "Three",
      "One",
    ]);
    expect(view.element.querySelectorAll(".chl-selected").length).toBe(1);
  });

  test("update() with the same words touches nothing", async () => {
    const outline = () => outlineOf([entryOf(0, "One"), entryOf(1, "Two")], [entryOf(2, "Three")]);
    const { view } = mount(outline());
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(view.element, { childList: true, characterData: true, subtree: true });
    view.update(outline(), none, color);
    await Promise.resolve();
    observer.disconnect();
    expect(changes.length).toBe(0);
  });

  test("titles are text", () => {
    const { view } = mount(outlineOf([entryOf(0, "<img src=x onerror=alert(1)>")]));
    expect(view.element.querySelector("img")).toBeNull();
    expect(view.element.querySelector("h4")?.textContent).toBe("<img src=x onerror=alert(1)>");
  });

  test.each([
    mark({ shape: "moment" }),
    mark({ shape: "duration", startOpen: true, ongoing: true, repeated: true }),
    mark({ shape: "range", endOpen: true }),
    mark({ shape: "unknown" }),
    mark({ kind: "statement" }),
    mark({ kind: "other" }),
  ])("draws the mark %j with whole numbers and no ids", (style) => {
    const { view } = mount(outlineOf([entryOf(0, "One", { mark: style })]));
    const icon = view.element.querySelector("svg.chl-mark-icon")!;
    expect(icon.children.length).toBeGreaterThan(0);
    expect(icon.querySelector("[id]")).toBeNull();
    for (const part of icon.querySelectorAll("*")) {
      for (const { value } of part.attributes) expect(value).not.toMatch(/NaN|Infinity|undefined|url\(/);
    }
  });

  test("many entries lie in folds that are built when opened, the first one is open", () => {
    const lists = Array.from({ length: 200 }, (_, i) => [entryOf(2 * i, "Even"), entryOf(2 * i + 1, "Odd")]);
    const { view, title } = mount(outlineOf(...lists));
    const toggles = view.element.querySelectorAll<HTMLElement>("h3 > .chl-fold-toggle");
    expect(toggles.length).toBe(8);
    expect(toggles[0]!.textContent).toContain("50 events");
    expect(view.element.querySelectorAll("li.chl-entry").length).toBe(50);
    expect(view.element.querySelectorAll("h4").length).toBe(25);
    toggles[1]!.click();
    expect(view.element.querySelectorAll("li.chl-entry").length).toBe(100);
    view.openEntry(399);
    expect(document.activeElement).toBe(title(399));
    expect(view.element.textContent).toContain("what happened in 399");
  });

  test("a list that stood whole may fold while one of its entries has focus, which stays open and focused", () => {
    const days = (count: number) => Array.from({ length: count }, (_, i) => [entryOf(i, `E${i}`)]);
    const { view, title } = mount(outlineOf(...days(140)));
    title(120).click();
    title(120).focus();
    view.update(outlineOf(...days(290)), none, color, { held: view.folds() });
    expect(view.element.querySelector(".chl-fold-head")).toBeNull();
    view.update(outlineOf(...days(301)), none, color, { held: view.folds() });
    const bodies = [...view.element.querySelectorAll<HTMLElement>(".chl-fold-body")];
    expect(bodies.map(({ hidden }) => hidden)).toEqual(bodies.map((_, i) => i === bodies.length - 1));
    expect(document.activeElement).toBe(title(120));
    expect(title(120).getAttribute("aria-expanded")).toBe("true");
  });

  test("tells where an event is listed: by its title, or by the head of what is closed", () => {
    const days = Array.from({ length: 200 }, (_, i) => [entryOf(i, `E${i}`)]);
    const { view, title } = mount(outlineOf(...days));
    const built = vi.fn();
    view.onBuilt(built);
    expect(view.placeOf(7)).toEqual({ element: title(7), isEntry: true });
    const head = view.element.querySelectorAll<HTMLElement>(".chl-fold-head")[1]!;
    expect(view.placeOf(60)).toEqual({ element: head, isEntry: false });
    expect(view.placeOf(200)).toBeNull();
    head.querySelector("button")!.click();
    expect(built).toHaveBeenCalledTimes(1);
    expect(view.placeOf(60)).toEqual({ element: title(60), isEntry: true });
    view.bring(160, true);
    expect(document.activeElement).toBe(title(160));
    expect(title(160).getAttribute("aria-expanded")).toBe("false");
  });

  test("more than 100 events of one date are on pages of 50, and the list turns to the one it is led to", () => {
    const many = Array.from({ length: 120 }, (_, i) => entryOf(i, `E${i}`));
    const { view, title } = mount(outlineOf(many, [entryOf(120, "Alone")]));
    const listed = () =>
      [...view.element.querySelectorAll(".chl-entry-title")].map(({ textContent }) => textContent);
    const pager = view.element.querySelector(".chl-pager")!;
    expect(view.element.querySelectorAll(".chl-pager")).toHaveLength(1);
    expect(pager.getAttribute("aria-label")).toBe("Pages of the list: 1 October 2023");
    expect([listed().length, listed()[0], listed()[49], listed()[50]]).toEqual([51, "E0", "E49", "Alone"]);
    expect(view.element.querySelector("output")?.textContent).toBe("1–50 of 120");
    view.element.querySelector<HTMLElement>('[aria-label="Next page"]')!.click();
    expect([listed().length, listed()[0]]).toEqual([51, "E50"]);
    expect(view.element.querySelector("ol")?.getAttribute("start")).toBe("51");
    view.openEntry(119);
    expect([listed().length, listed()[0]]).toEqual([21, "E100"]);
    expect(document.activeElement).toBe(title(119));
    expect(view.element.textContent).toContain("what happened in 119");
    view.update(outlineOf(many.slice(0, 100)), none, color);
    expect([listed().length, view.element.querySelector(".chl-pager")]).toEqual([100, null]);
    expect(view.element.querySelector("ol")?.hasAttribute("start")).toBe(false);
  });

  test("print lists all pages, and screens the page that was shown before", () => {
    const { view } = mount(outlineOf(Array.from({ length: 120 }, (_, i) => entryOf(i, `E${i}`))));
    view.element.querySelector<HTMLElement>('[aria-label="Last page"]')!.click();
    view.showAll(true);
    expect(view.element.querySelectorAll(".chl-entry-card:not([hidden])")).toHaveLength(120);
    view.showAll(false);
    expect(view.element.querySelectorAll(".chl-entry")).toHaveLength(20);
    expect(view.element.querySelector("output")?.textContent).toBe("101–120 of 120");
  });

  test("of more than 20,000 events print has what is open, and says so", () => {
    const { view } = mount(outlineOf(Array.from({ length: 20_001 }, (_, i) => entryOf(i, `E${i}`))));
    view.showAll(true);
    expect(view.element.querySelectorAll(".chl-entry")).toHaveLength(50);
    expect(view.element.querySelector(".chl-print-note")?.textContent).toBe(
      "20001 events; only those that were open are printed.",
    );
    view.showAll(false);
    expect(view.element.querySelector(".chl-print-note")).toBeNull();
  });

  test("an empty list says so", () => {
    const { view } = mount(outlineOf());
    expect(view.element.textContent).toBe("No events.");
  });

  test("dispose() leaves nothing", () => {
    const { view } = mount(outlineOf([entryOf(0, "One")]));
    view.dispose();
    expect(document.body.childNodes.length).toBe(0);
    expect(view.element.childNodes.length).toBe(0);
  });

  test("showAll unfolds everything for print, and gives back what the reader had open", () => {
    const sections = Array.from({ length: 60 }, (_, i) => [
      entryOf(3 * i, `A${i}`),
      entryOf(3 * i + 1, `B${i}`),
      entryOf(3 * i + 2, `C${i}`),
    ]);
    const { view, title } = mount(outlineOf(...sections));
    title(1).click();
    const closed = view.element.querySelectorAll(".chl-fold-body[hidden]").length;
    expect(closed).toBeGreaterThan(1);
    const unfolded = () =>
      [...view.element.querySelectorAll(".chl-entry-card:not([hidden])")].filter((card) =>
        card.textContent.includes("what happened"),
      ).length;
    view.showAll(true);
    expect(view.element.querySelectorAll(".chl-fold-body[hidden]")).toHaveLength(0);
    expect(unfolded()).toBe(180);
    expect(view.element.querySelector(".chl-print-note")).toBeNull();
    view.showAll(false);
    expect(view.element.querySelectorAll(".chl-fold-body[hidden]")).toHaveLength(closed);
    expect(unfolded()).toBe(1);
    expect(title(1).getAttribute("aria-expanded")).toBe("true");
  });

  test("showAll leaves the cards of more than 2,000 events folded and says so in print", () => {
    const entries = Array.from({ length: 2001 }, (_, i) => entryOf(i, `E${i}`));
    const { view } = mount(outlineOf(entries));
    view.showAll(true);
    expect(view.element.querySelectorAll(".chl-entry-card:not([hidden])")).toHaveLength(0);
    expect(view.element.querySelectorAll(".chl-entry")).toHaveLength(2001);
    expect(view.element.querySelector(".chl-print-note")?.textContent).toContain("2001 events");
    view.showAll(false);
    expect(view.element.querySelector(".chl-print-note")).toBeNull();
  });
});
