import { afterEach, describe, expect, test } from "vitest";
import { createTimeline } from "../../src/index.ts";
import type { Timeline, TimelineInput, TimelineOptions } from "../../src/index.ts";

const input: TimelineInput = {
  events: [
    { id: "order", title: "The order", start: "2023-10-07", actors: ["Council"], category: "order" },
    { id: "answer", title: "The answer", start: "2023-10-12", actors: ["Union"], category: "answer" },
    { id: "later", title: "Something later", start: "2023-10-20", actors: ["Council"], category: "order" },
  ],
  relations: [{ from: "answer", to: "order", type: "response-to" }],
};
let timeline: Timeline | null = null;
let target: HTMLElement;

afterEach(() => {
  timeline?.destroy();
  document.body.replaceChildren();
});

async function mount(options: TimelineOptions = {}): Promise<Timeline> {
  target = document.createElement("div");
  document.body.append(target);
  timeline = createTimeline(target, input, {
    width: 900,
    measureText: (text, { size }) => text.length * size * 0.55,
    ...options,
  });
  await drawn();
  return timeline;
}

const drawn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 40));
/** Lanes glide to their places. */
const atRest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 300));
const all = (selector: string): readonly Element[] => [...target.querySelectorAll(selector)];
const said = (selector: string): readonly string[] => all(selector).map((one) => one.textContent ?? "");
const button = (selector: string): HTMLElement => {
  const found = target.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`there is no ${selector}`);
  return found;
};
const card = (): HTMLElement => button(".chl-card");

describe("the relations of a selected event in the picture", () => {
  test("are lines with words, and go with the selection", async () => {
    const { select } = await mount();
    expect(all(".chl-tie")).toEqual([]);
    select(["answer"]);
    await drawn();
    const [line, ...more] = all(".chl-tie");
    expect(more).toEqual([]);
    expect([line?.getAttribute("data-from"), line?.getAttribute("data-to")]).toEqual(["answer", "order"]);
    expect(line?.querySelector(".chl-tie-line")?.getAttribute("d")).toMatch(/^M/);
    expect(said(".chl-tie-label")).toEqual(["in response to · 5 days earlier"]);
    select(["later"]);
    await drawn();
    expect(all(".chl-tie")).toEqual([]);
  });

  test("end in a ring with the reason where the other event is not shown", async () => {
    const { select, setFilter } = await mount();
    select(["answer"]);
    setFilter({ categories: ["answer"] });
    await atRest();
    expect(all(".chl-tie-ring")).toHaveLength(1);
    expect(said(".chl-tie-label")).toEqual(["in response to · 5 days earlier · not shown by the filter"]);
  });
});

describe("a related event that is not shown", () => {
  test("has a card all the same, from which focus comes back to the mark", async () => {
    const { open, setFilter } = await mount();
    setFilter({ categories: ["answer"] });
    open("answer");
    expect(said(".chl-card .chl-relation-details")).toEqual(["5 days earlier · not shown by the filter"]);
    button(".chl-card .chl-go").click();
    await drawn();
    expect(card().getAttribute("data-id")).toBe("order");
    expect(said(".chl-card .chl-position")).toEqual(["not shown by the filter: The order"]);
    const disabled = all(".chl-card .chl-step").map((step) => step.getAttribute("aria-disabled"));
    expect(disabled).toEqual(["true", "false"]);
    button(".chl-card .chl-close").click();
    await drawn();
    expect(document.activeElement?.getAttribute("aria-label")).toMatch(/^The answer\./);
  });

  test("says that its lane is hidden, and keeps its place in the order", async () => {
    const { open } = await mount({ lanes: { hidden: ["Union"] } });
    open("order");
    expect(said(".chl-card .chl-relation-details")).toEqual(["5 days later · its lane is hidden"]);
    button(".chl-card .chl-go").click();
    expect(said(".chl-card .chl-position")).toEqual(["2 of 3: The answer"]);
  });

  test("opens as a card over the list, and a step leads back into the list", async () => {
    const { open, setFilter } = await mount({ layout: "list" });
    setFilter({ categories: ["answer"] });
    open("answer");
    await drawn();
    button(".chl-list .chl-go").click();
    await drawn();
    expect(card().hidden).toBe(false);
    expect(card().getAttribute("data-id")).toBe("order");
    expect(card().contains(document.activeElement)).toBe(true);
    button(".chl-card .chl-step-on").click();
    await drawn();
    expect(card().hidden).toBe(true);
    expect(document.activeElement?.textContent).toBe("The answer");
  });

  test("gives focus back to its link in the list when its card is closed", async () => {
    const { open, setFilter } = await mount({ layout: "list" });
    setFilter({ categories: ["answer"] });
    open("answer");
    await drawn();
    button(".chl-list .chl-go").click();
    button(".chl-card .chl-close").click();
    await drawn();
    expect(document.activeElement).toBe(button(".chl-list .chl-go"));
  });
});
