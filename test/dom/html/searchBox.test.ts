import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { markedRuns } from "../../../src/render/html/marked.ts";
import type { SearchContent, SearchHit, SearchHost } from "../../../src/render/html/searchBox.ts";
import { createSearchBox } from "../../../src/render/html/searchBox.ts";
import { messages, words } from "./facts.ts";

beforeEach(() => {
  vi.useFakeTimers();
  Element.prototype.scrollIntoView = () => {}; // jsdom has no layout
});
afterEach(() => {
  vi.useRealTimers();
  Reflect.deleteProperty(Element.prototype, "scrollIntoView");
  document.body.replaceChildren();
});

const hits = (count: number): readonly SearchHit[] =>
  Array.from({ length: count }, (_, at) => ({
    event: 100 + at,
    id: `event-${100 + at}`,
    title: words(`Event ${at}`),
    date: `${at} October 2023`,
    actors: "Actor A, Actor B",
  }));

const found = (count: number, text = "event"): SearchContent => ({ text, hits: hits(count), total: count });

const mount = (more: Partial<SearchHost> = {}) => {
  const onSearch = vi.fn<(text: string) => void>();
  const onChoose = vi.fn<(event: number) => void>();
  const onClose = vi.fn();
  const view = createSearchBox({ prefix: "a", messages, onSearch, onChoose, onClose, ...more });
  document.body.append(view.element);
  const input = view.element.querySelector("input")!;
  const type = (text: string) => {
    input.value = text;
    input.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const buttons = () => [...view.element.querySelectorAll<HTMLButtonElement>(".chl-found")];
  const current = () => buttons().findIndex((node) => node.getAttribute("aria-current") === "true");
  const said = () => view.element.querySelector("output")!.textContent;
  const named = (name: string) =>
    [...view.element.querySelectorAll("button")].find(
      (node) => (node.getAttribute("aria-label") ?? node.textContent) === name,
    )!;
  return { view, input, type, buttons, current, said, named, onSearch, onChoose, onClose };
};

const press = (node: Element, key: string, more: KeyboardEventInit = {}) =>
  node.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }));

describe("createSearchBox(host)", () => {
  test("asks at the first letter, then after 150 ms of quiet, and at once for nothing", () => {
    const { type, onSearch } = mount();
    type("g");
    expect(onSearch.mock.calls).toEqual([["g"]]);
    type("ga");
    vi.advanceTimersByTime(100);
    type("gaz");
    vi.advanceTimersByTime(149);
    expect(onSearch).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1);
    expect(onSearch).toHaveBeenLastCalledWith("gaz");
    type("");
    expect(onSearch).toHaveBeenLastCalledWith("");
  });

  test("has a label, and a button for each hit that says title, date and actors", () => {
    const { view, input, buttons, said } = mount();
    view.update(found(2));
    expect(input.labels![0]!.textContent).toBe("Search the events");
    expect(buttons().map((node) => node.textContent)).toEqual([
      "Event 0 0 October 2023 Actor A, Actor B",
      "Event 1 1 October 2023 Actor A, Actor B",
    ]);
    expect(buttons()[0]!.querySelector("mark")!.textContent).toBe("Event");
    expect(said()).toBe("2 hits");
    view.update(found(0));
    expect(said()).toBe("0 hits");
    view.update({ text: "", hits: [], total: 0 });
    expect(said()).toBe("");
  });

  test("a hit tells its event, becomes the current one and keeps its element", () => {
    const { view, buttons, current, said, onChoose } = mount();
    view.update(found(3));
    const before = buttons();
    before[1]!.focus();
    before[1]!.click();
    expect(onChoose).toHaveBeenLastCalledWith(101);
    expect([current(), said()]).toEqual([1, "2 of 3"]);
    view.update(found(3));
    expect(buttons()).toEqual(before);
    expect([current(), document.activeElement]).toEqual([1, before[1]]);
    view.update({ ...found(3), index: 2 });
    expect(current()).toBe(2);
    view.update(found(3, "other"));
    expect([current(), said()]).toEqual([-1, "3 hits"]);
  });

  test("Enter and the buttons go through the hits and round at the ends", () => {
    const { view, input, type, onChoose, named } = mount();
    type("event");
    view.update(found(3));
    press(input, "Enter");
    press(input, "Enter");
    named("Next hit").click();
    named("Next hit").click();
    press(input, "Enter", { shiftKey: true });
    named("Previous hit").click();
    expect(onChoose.mock.calls.map(([event]) => event)).toEqual([100, 101, 102, 100, 102, 101]);
  });

  test("the first step back is to the last hit", () => {
    const { view, onChoose, named } = mount();
    view.update(found(3));
    named("Previous hit").click();
    expect(onChoose).toHaveBeenLastCalledWith(102);
  });

  test("Enter before an answer waits for it and never goes to hits of other words", () => {
    const { view, input, type, onSearch, onChoose } = mount();
    type("e");
    view.update(found(9, "e"));
    type("ev");
    press(input, "Enter");
    expect(onSearch).toHaveBeenLastCalledWith("ev");
    view.update(found(9, "e"));
    expect(onChoose).not.toHaveBeenCalled();
    view.update({ text: "ev", hits: hits(9).slice(4), total: 5 });
    expect(onChoose.mock.calls).toEqual([[104]]);
    vi.advanceTimersByTime(1000);
    expect(onSearch).toHaveBeenCalledTimes(2);
  });

  test("shows 50 hits, then 50 more, and brings focus to the first new one", () => {
    const { view, buttons, named } = mount();
    view.update(found(120));
    expect(buttons()).toHaveLength(50);
    named("Show 50 more").click();
    expect(buttons()).toHaveLength(100);
    expect(document.activeElement).toBe(buttons()[50]);
    named("Show 20 more").click();
    expect(buttons()).toHaveLength(120);
    expect(view.element.querySelector<HTMLElement>(".chl-hits + button")!.hidden).toBe(true);
  });

  test("a step beyond the page shows the page of that hit", () => {
    const { view, buttons, current, named } = mount();
    view.update(found(120));
    named("Previous hit").click();
    expect([buttons().length, current()]).toEqual([120, 119]);
  });

  test("asks for more hits where fewer were given than there are", () => {
    const onMore = vi.fn();
    const { view, named, buttons, said } = mount({ onMore });
    view.update({ text: "event", hits: hits(50), total: 80 });
    expect(said()).toBe("80 hits");
    named("Show 30 more").click();
    expect(onMore).toHaveBeenCalledWith(100);
    view.update({ text: "event", hits: hits(80), total: 80 });
    expect(buttons()).toHaveLength(80);
  });

  test("Escape empties the field first, wherever focus is, then closes", () => {
    const { view, input, type, buttons, onSearch, onClose } = mount();
    type("event");
    view.update(found(2));
    buttons()[1]!.focus();
    press(buttons()[1]!, "Escape");
    expect([input.value, document.activeElement, onClose.mock.calls.length]).toEqual(["", input, 0]);
    expect(onSearch).toHaveBeenLastCalledWith("");
    press(input, "Escape");
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  test("update() writes the field when the text came from elsewhere, never over what is being typed", () => {
    const { view, input, type } = mount();
    view.update(found(1, "from the address"));
    expect(input.value).toBe("from the address");
    type("from the addresses");
    view.update(found(1, "from the address"));
    expect(input.value).toBe("from the addresses");
    vi.advanceTimersByTime(150);
    view.update(found(1, "from the addresses "));
    expect(input.value).toBe("from the addresses");
  });

  test("dispose() asks nothing any more", () => {
    const { view, type, onSearch } = mount();
    type("a");
    type("ab");
    view.dispose();
    vi.advanceTimersByTime(1000);
    expect(onSearch).toHaveBeenCalledTimes(1);
    expect(document.body.childElementCount).toBe(0);
  });
});

describe("markedRuns(text, query)", () => {
  const marked = (text: string, query: string) =>
    markedRuns(text, query)
      .map((run) => (run.found ? `[${run.text}]` : run.text))
      .join("");

  test("finds each word anywhere, without case, diacritics and apostrophes", () => {
    expect(marked("Protesters gather in Tehran", "tehran  GATHER")).toBe("Protesters [gather] in [Tehran]");
    expect(marked("L’Élysée répond", "elysee pond")).toBe("L’[Élysée] ré[pond]");
    expect(marked("Straße und Strasse", "strasse")).toBe("[Straße] und [Strasse]");
    expect(marked("Iran’s minister", "iran's mini")).toBe("[Iran’s] [mini]ster");
    expect(marked("In Sanaʿa, Sana'a’s port", "sanaas")).toBe("In Sanaʿa, [Sana'a’s] port");
    expect(marked("٧ أكتوبر", "7")).toBe("[٧] أكتوبر");
    expect(marked("مُظاهَرة", "مظاهرة")).toBe("[مُظاهَرة]");
  });

  test("keeps places right where folding makes a letter longer or shorter", () => {
    expect(marked("ΟΔΟΣ οδός", "οδος")).toBe("[ΟΔΟΣ] [οδός]");
    expect(marked("e\u0301e\u0301e\u0301 x", "x")).toBe("e\u0301e\u0301e\u0301 [x]");
    expect(marked("İstanbul x", "x")).toBe("İstanbul [x]");
    expect(marked("👩‍🚒 fire 👩‍🚒", "fire")).toBe("👩‍🚒 [fire] 👩‍🚒");
  });

  test("joins overlapping finds, and marks nothing for nothing", () => {
    expect(marked("anana", "ana nan")).toBe("[anana]");
    expect(marked("a b", "  ")).toBe("a b");
    expect(marked("", "a")).toBe("");
    expect(marked("a b", "c")).toBe("a b");
  });

  test("the runs joined are the text, however long", () => {
    const text = "word ".repeat(2000);
    expect(
      markedRuns(text, "ord")
        .map((run) => run.text)
        .join(""),
    ).toBe(text);
  });
});
