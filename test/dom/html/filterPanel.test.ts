import { afterEach, describe, expect, test, vi } from "vitest";
import type { Facets, FacetValue } from "../../../src/detail/facets.ts";
import type { Filter } from "../../../src/detail/filter.ts";
import { createFilterPanel } from "../../../src/render/html/filterPanel.ts";
import { messages } from "./facts.ts";

afterEach(() => document.body.replaceChildren());

const value = (name: string, more: Partial<FacetValue> = {}): FacetValue => ({
  value: name,
  label: name.toUpperCase(),
  locale: null,
  count: 3,
  total: 3,
  chosen: false,
  ...more,
});

const none: Facets = {
  actors: [],
  kinds: [],
  categories: [],
  tags: [],
  statuses: [],
  sources: [],
  minSources: [],
  precisions: [],
  marks: [],
};

const many = (count: number, chosen: readonly number[] = []): readonly FacetValue[] =>
  Array.from({ length: count }, (_, at) => value(`tag${at}`, { chosen: chosen.includes(at) }));

const mount = (facets: Partial<Facets>, filter: Filter = {}) => {
  const onChange = vi.fn<(filter: Filter) => void>();
  const onClose = vi.fn();
  const view = createFilterPanel({ prefix: "a", messages, onChange, onClose });
  const update = (next: Partial<Facets>, by: Filter = {}, shown = 124) =>
    view.update({ ...none, ...next }, by, shown, 980);
  document.body.append(view.element);
  update(facets, filter);
  const all = <E extends Element = HTMLElement>(selector: string) => [
    ...view.element.querySelectorAll<E>(selector),
  ];
  const boxes = () => all<HTMLInputElement>("input[type=checkbox]");
  const names = () => all(".chl-value-name").map((node) => node.textContent);
  return { view, update, onChange, onClose, all, boxes, names };
};

const press = (node: Element, key: string) =>
  node.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));

const pick = (node: HTMLInputElement | HTMLSelectElement, text: string) => {
  node.value = text;
  node.dispatchEvent(new Event(node instanceof HTMLSelectElement ? "change" : "input", { bubbles: true }));
};

describe("createFilterPanel(host)", () => {
  test("has a fieldset with a legend for each facet that leaves a choice", () => {
    const { all } = mount({
      actors: [value("a"), value("b")],
      kinds: [value("statement", { total: 980 })],
      statuses: [value("disputed", { total: 4 })],
    });
    const shown = all<HTMLFieldSetElement>("fieldset").filter((node) => !node.hidden);
    expect(shown.map((node) => node.querySelector("legend")!.textContent)).toEqual(["Actors", "Status"]);
  });

  test("says each count to the eye and to a screen reader, and how many events are left", () => {
    const { all, view } = mount({ actors: [value("a", { count: 1 }), value("b")] });
    expect(all("label.chl-value")[2]!.textContent).toBe("A1 1 event");
    expect(all(".chl-value-count")[0]!.getAttribute("aria-hidden")).toBe("true");
    expect(view.element.querySelector("output")!.textContent).toBe("124 of 980 events");
  });

  test("says the language of a name where it is another one", () => {
    const { all, update } = mount({ actors: [value("a", { locale: "ar" }), value("b")] });
    const langs = () => all(".chl-value-name").map((node) => node.getAttribute("lang"));
    expect(langs()).toEqual(["ar", null]);
    update({ actors: [value("a"), value("b")] });
    expect(langs()).toEqual([null, null]);
  });

  test("a box adds its value to the filter and takes it away; members it does not show survive", () => {
    const filter: Filter = { text: "gaza", marks: ["day"], actors: ["elsewhere"] };
    const { boxes, onChange, update } = mount({ actors: [value("a"), value("b")] }, filter);
    boxes()[1]!.click();
    expect(onChange).toHaveBeenLastCalledWith({ ...filter, actors: ["elsewhere", "b"] });
    update({ actors: [value("a"), value("b", { chosen: true })] }, { text: "gaza", actors: ["b"] });
    boxes()[1]!.click();
    expect(onChange).toHaveBeenLastCalledWith({ text: "gaza" });
  });

  test("two boxes before the next update are both in the filter", () => {
    const { boxes, onChange } = mount({ tags: [value("x"), value("y")] });
    boxes()[0]!.click();
    boxes()[1]!.click();
    expect(onChange).toHaveBeenLastCalledWith({ tags: ["x", "y"] });
  });

  test("update() keeps elements and focus while counts and choices change", () => {
    const { boxes, update, all } = mount({ kinds: [value("x"), value("y")] });
    const [first] = boxes();
    first!.focus();
    update({ kinds: [value("y", { count: 0 }), value("x", { chosen: true, count: 2 })] });
    expect(document.activeElement).toBe(first);
    expect(boxes()[1]).toBe(first);
    expect(first!.checked).toBe(true);
    expect(all(".chl-value-count").map((node) => node.textContent)).toEqual(["0", "2"]);
  });

  test("a value without events is quiet and can be chosen; a chosen one is not quiet", () => {
    const { boxes, all } = mount({
      kinds: [value("x", { count: 0 }), value("y", { count: 0, chosen: true })],
    });
    expect(all("li").map((node) => node.classList.contains("chl-quiet"))).toEqual([true, false]);
    expect(boxes().some((box) => box.disabled)).toBe(false);
  });

  test("asks whether one of the actors is enough, where there are several", () => {
    const { all, onChange, update } = mount({ actors: [value("a"), value("b")] });
    const [any, together] = all<HTMLInputElement>("input[type=radio]");
    expect([any!.checked, together!.checked]).toEqual([true, false]);
    together!.click();
    expect(onChange).toHaveBeenLastCalledWith({ match: "all" });
    update({ actors: [value("a"), value("b")] }, { match: "all" });
    expect(together!.checked).toBe(true);
    any!.click();
    expect(onChange).toHaveBeenLastCalledWith({});
    update({ actors: [value("a")] });
    expect(all(".chl-match")[0]!.hidden).toBe(true);
  });

  test("chooses the least number of sources from a select", () => {
    const { all, onChange } = mount({ minSources: [value("1"), value("2")] }, { minSources: 5 });
    const [select] = all<HTMLSelectElement>("select");
    expect([...select!.options].map((option) => option.textContent)).toEqual([
      "any number of sources",
      "1 source or more",
      "2 sources or more",
      "5 sources or more",
    ]);
    expect(select!.value).toBe("5");
    pick(select!, "2");
    expect(onChange).toHaveBeenLastCalledWith({ minSources: 2 });
    pick(select!, "0");
    expect(onChange).toHaveBeenLastCalledWith({});
  });

  test("a list of more than twelve has a field that finds without case and accents, and keeps chosen ones", () => {
    const { all, names, update } = mount({ tags: many(12) });
    const [find] = all<HTMLInputElement>("input[type=search]").filter(
      (node) => node.getAttribute("aria-label") === "Find in Tags",
    );
    expect(find!.hidden).toBe(true);
    const long = [value("é", { label: "Élysée" }), ...many(20, [7])];
    update({ tags: long });
    expect(find!.hidden).toBe(false);
    expect(names().slice(0, 2)).toEqual(["TAG7", "Élysée"]);
    pick(find!, "elys");
    expect(names()).toEqual(["TAG7", "Élysée"]);
    press(find!, "Escape");
    expect(names()).toHaveLength(21);
  });

  test("a choice in a long list moves nothing under the reader's hand", () => {
    const { names, update } = mount({ tags: many(20) });
    update({ tags: many(20, [9]) });
    expect(names()[9]).toBe("TAG9");
  });

  test("a list of thousands is drawn in part, says how many are left out, and finds all of them", () => {
    const { names, all } = mount({ tags: many(5000) });
    expect(names()).toHaveLength(200);
    expect(all(".chl-more").some((node) => !node.hidden && node.textContent === "+4800 more")).toBe(true);
    const find = all<HTMLInputElement>("input[type=search]").find((node) => !node.hidden);
    pick(find!, "tag4321");
    expect(names()).toEqual(["TAG4321"]);
  });

  test("clears what it shows and nothing else; with nothing chosen the button rests", () => {
    const { all, onChange, update } = mount(
      { tags: [value("x"), value("y")] },
      { text: "a", marks: ["day"] },
    );
    const [clear] = all("[data-name=clear]");
    expect(clear!.getAttribute("aria-disabled")).toBe("true");
    update({}, { text: "a", marks: ["day"], tags: ["x"], match: "all", minSources: 2 });
    clear!.click();
    expect(onChange).toHaveBeenCalledTimes(1);
    expect(onChange).toHaveBeenLastCalledWith({ text: "a", marks: ["day"] });
  });

  test("Escape and the close button close it; Escape in a filled field empties that first", () => {
    const { all, onClose, boxes } = mount({ tags: many(20) });
    const outside = vi.fn();
    document.body.addEventListener("keydown", outside);
    const find = all<HTMLInputElement>("input[type=search]").find((node) => !node.hidden)!;
    pick(find, "tag1");
    press(find, "Escape");
    expect([find.value, onClose.mock.calls.length]).toEqual(["", 0]);
    press(boxes()[0]!, "Escape");
    expect(onClose).toHaveBeenCalledTimes(1);
    all("[aria-label=Close]")[0]!.click();
    expect(onClose).toHaveBeenCalledTimes(2);
    expect(outside).not.toHaveBeenCalled();
    document.body.removeEventListener("keydown", outside);
  });

  test("dispose() takes it away", () => {
    const { view } = mount({});
    view.dispose();
    expect(document.body.childElementCount).toBe(0);
  });
});
