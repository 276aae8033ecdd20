import { afterEach, describe, expect, test, vi } from "vitest";
import type { MarkName } from "../../../src/detail/markNames.ts";
import {
  createLegend,
  legendEntries,
  type LegendContent,
  type LegendKey,
} from "../../../src/render/html/legend.ts";
import type { LegendNote } from "../../../src/scene/legendNodes.ts";
import { messages } from "./facts.ts";

afterEach(() => document.body.replaceChildren());

const contentOf = (names: readonly MarkName[], more: Partial<LegendContent> = {}): LegendContent => ({
  marks: new Map(names.map((name, at) => [name, { count: at, total: at + 5 }])),
  kinds: [],
  notes: new Set<LegendNote>(),
  lanes: 1,
  layout: "lanes",
  pressed: { marks: [], kinds: [] },
  ...more,
});

const everyMark = Object.keys(messages.legendItems).filter(
  (name) =>
    !["connector", "direction", "tie", "corrected", "asOf", "counts", "wideCounts", "colors"].includes(name),
) as MarkName[];

const mount = (onToggle?: (item: LegendKey, pressed: boolean) => void) => {
  const view = createLegend({ prefix: "a", messages, ...(onToggle === undefined ? {} : { onToggle }) });
  document.body.append(view.element);
  const update = (content: LegendContent) => view.update(legendEntries(content, messages));
  return { view, update, buttons: () => [...view.element.querySelectorAll("button")] };
};

describe("legendEntries(content, messages)", () => {
  test("explains what is in the data, in a fixed order, and nothing else", () => {
    const entries = legendEntries(contentOf(["alleged", "range", "day"]), messages);
    expect(entries.map(({ label }) => label)).toEqual(["known day", "once, some time between", "alleged"]);
    expect(legendEntries(contentOf([]), messages)).toEqual([]);
  });

  test("names the caller's kinds by their own words and outlines", () => {
    const kinds = [{ kind: "gathering", number: 3, count: 2, total: 2 }];
    expect(legendEntries(contentOf([], { kinds, lanes: 3 }), messages)).toMatchObject([
      { label: messages.legendItems.colors, icon: null, key: null },
      { label: "gathering", icon: 3, key: { type: "kind", kind: "gathering" } },
    ]);
  });

  test("says that colours follow the lanes only where there are several", () => {
    const labels = (lanes: number) =>
      legendEntries(contentOf([], { lanes }), messages).map(({ label }) => label);
    expect(labels(1)).toEqual([]);
    expect(labels(2)).toEqual([messages.legendItems.colors]);
  });

  test("leaves out of a list what a list does not draw", () => {
    const notes = new Set<LegendNote>(["connector", "asOf", "counts", "wideCounts"]);
    const list = contentOf(["day", "uncertain", "affected", "retracted"], {
      notes,
      lanes: 4,
      layout: "list",
    });
    expect(legendEntries(list, messages).map(({ icon }) => icon)).toEqual(["day", "affected", "retracted"]);
    const lanes = legendEntries({ ...list, layout: "lanes" }, messages);
    expect(lanes.map(({ icon }) => icon)).toEqual([
      null,
      "day",
      "affected",
      "uncertain",
      "retracted",
      "connector",
      "asOf",
      "counts",
      "wideCounts",
    ]);
  });
});

describe("createLegend(host)", () => {
  test("every mark has words and a sample, and no two samples are the same", () => {
    const { view, update } = mount();
    update(
      contentOf(everyMark, { notes: new Set<LegendNote>(["connector", "asOf", "counts", "wideCounts"]) }),
    );
    const items = [...view.element.querySelectorAll("li")];
    expect(items).toHaveLength(everyMark.length + 4);
    expect(items.every((item) => item.textContent.trim() !== "")).toBe(true);
    // What is retracted is told by its struck words.
    const samples = items
      .filter((item) => item.dataset["name"] !== "retracted")
      .map((item) => new XMLSerializer().serializeToString(item.querySelector("svg")!));
    expect(new Set(samples).size).toBe(samples.length);
  });

  test("every fill that a sample names is in the legend itself", () => {
    const { view, update } = mount();
    update(contentOf(everyMark));
    const named = [...view.element.querySelectorAll("[fill]")]
      .map((node) => node.getAttribute("fill")!)
      .filter((fill) => fill.startsWith("url("))
      .map((fill) => fill.slice(5, -1));
    expect(new Set(named)).toEqual(new Set(["a-legend-in", "a-legend-out", "a-legend-hatch"]));
    for (const id of named) expect(view.element.querySelectorAll(`[id="${id}"]`)).toHaveLength(1);
  });

  test("entries are buttons that say whether they filter; pressing asks for the other", () => {
    const onToggle = vi.fn();
    const { update, buttons } = mount(onToggle);
    update(contentOf(["day", "range"], { pressed: { marks: ["range"], kinds: [] } }));
    expect(buttons().map((one) => one.getAttribute("aria-pressed"))).toEqual(["false", "true"]);
    for (const one of buttons()) one.click();
    expect(onToggle.mock.calls).toEqual([
      [{ type: "mark", name: "day" }, true],
      [{ type: "mark", name: "range" }, false],
    ]);
  });

  test("an update keeps the buttons that stay, and the focus", () => {
    const { update, buttons } = mount(() => {});
    update(contentOf(["day", "range"]));
    const range = buttons()[1]!;
    range.focus();
    update(contentOf(["range"], { pressed: { marks: ["range"], kinds: [] } }));
    expect(buttons()).toEqual([range]);
    expect(document.activeElement).toBe(range);
    expect(range.getAttribute("aria-pressed")).toBe("true");
    expect(range.textContent).toBe("once, some time between 0");
  });

  test("what cannot filter is no button, and without onToggle nothing is", () => {
    const filtering = mount(() => {});
    filtering.update(contentOf(["day"], { notes: new Set<LegendNote>(["connector"]), lanes: 2 }));
    expect(filtering.buttons()).toHaveLength(1);
    const plain = mount();
    plain.update(contentOf(["day"]));
    expect(plain.buttons()).toHaveLength(0);
    expect(plain.view.element.textContent).toBe("known day");
  });

  test("a kind's name is text", () => {
    const { view, update } = mount();
    update(contentOf([], { kinds: [{ kind: "<b>bold</b>", number: 2, count: 1, total: 1 }] }));
    expect(view.element.querySelector("b")).toBeNull();
    expect(view.element.textContent).toBe("<b>bold</b>");
    view.dispose();
    expect(document.body.childNodes).toHaveLength(0);
  });
});
