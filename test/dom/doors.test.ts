import { beforeEach, describe, expect, test, vi } from "vitest";
import type { EventInput, Timeline } from "../../src/index.ts";
import { seeded } from "../unit/seeds.ts";
import { timelineOnPage } from "./onPage.ts";

const random = seeded(11);
const events: readonly EventInput[] = Array.from({ length: 3000 }, (_, i) => ({
  id: `e${i}`,
  title: `Event ${i}`,
  start: new Date(Date.UTC(2000, 0, 1) + Math.floor(random() * 8000) * 86_400_000).toISOString().slice(0, 10),
  actors: [...new Set([`Actor ${Math.floor(random() * 3)}`, `Actor ${Math.floor(random() * 3)}`])],
  sources: i % 2 === 0 ? ["s"] : [],
}));

let target: HTMLElement;
let timeline: Timeline;
beforeEach(() => {
  ({ target, timeline } = timelineOnPage({ events, sources: [{ id: "s", publisher: "The Gazette" }] }));
});

/** Draws what waits for a frame. */
const drawn = (): unknown => timeline.view;
const focused = (): HTMLElement => document.activeElement as HTMLElement;
const nameOf = (node: Element): string => node.getAttribute("aria-label") ?? "";
const press = (key: string): void => {
  focused().dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  drawn();
};
const stretches = (): readonly HTMLElement[] =>
  [...target.querySelectorAll<HTMLElement>(".chl-grid button")].filter((one) =>
    nameOf(one).includes("counted here"),
  );
const members = (): HTMLElement => target.querySelector<HTMLElement>(".chl-members")!;
const entries = (): readonly HTMLElement[] => [...members().querySelectorAll<HTMLElement>("li button")];
const countIn = (text: string): number => Number(/^([\d,]+) event/.exec(text)![1]!.replaceAll(",", ""));

function openWidest(): HTMLElement {
  const widest = [...stretches()].sort((a, b) => countIn(nameOf(b)) - countIn(nameOf(a)))[0]!;
  widest.focus();
  drawn();
  press("Enter");
  return widest;
}

describe("stretches of counted events", () => {
  test("have a button each, which says how many events and when", () => {
    expect(stretches().length).toBeGreaterThan(5);
    for (const one of stretches()) expect(nameOf(one)).toMatch(/^[\d,]+ events? counted here, .*20\d\d$/);
  });

  test("are met by arrow keys in order of time, between the marks, each once", () => {
    const buttons = [...target.querySelectorAll<HTMLElement>(".chl-grid [role=row]:first-child button")];
    buttons[0]!.focus();
    drawn();
    press("Home");
    const met = [focused()];
    for (let i = 0; i < 200; i++) {
      press("ArrowRight");
      if (focused() === met.at(-1)) break;
      met.push(focused());
    }
    expect(met.map(nameOf)).toEqual(buttons.map(nameOf));
    const back = [focused()];
    for (let i = 1; i < buttons.length; i++) {
      press("ArrowLeft");
      back.push(focused());
    }
    expect(back.reverse().map(nameOf)).toEqual(met.map(nameOf));
  });

  test("show in brief what they count when focus comes", () => {
    const [first] = stretches();
    first!.focus();
    expect(target.querySelector(".chl-preview")!.textContent).toContain(
      `${countIn(nameOf(first!))} events counted here`,
    );
    expect(target.querySelector(".chl-picture .chl-counts-chosen")).toBeNull();
    drawn();
    expect(target.querySelector(".chl-picture .chl-counts-chosen")).not.toBeNull();
  });

  test("list their events by Enter, page by page, with dates and sources", () => {
    const widest = openWidest();
    const n = countIn(nameOf(widest));
    expect(n).toBeGreaterThan(50);
    expect(members().hidden).toBe(false);
    expect(members().getAttribute("role")).toBe("dialog");
    expect(focused().textContent).toBe(`${n} events counted here`);
    expect(entries()).toHaveLength(50);
    expect(entries()[0]!.textContent).toMatch(/^Event \d+ .*20\d\d .*(source)/);
    const said = new Set<string>();
    for (let i = 0; i < Math.ceil(n / 50); i++) {
      for (const one of entries()) said.add(one.textContent ?? "");
      members().querySelector<HTMLElement>('[aria-label="Next page"]')!.click();
    }
    expect(said.size).toBe(n);
  });

  test("open an event's card, and Escape leads back step by step", () => {
    const widest = openWidest();
    const entry = entries()[3]!;
    entry.focus();
    entry.click();
    drawn();
    const card = target.querySelector<HTMLElement>(".chl-card")!;
    expect(card.hidden).toBe(false);
    expect(entry.textContent).toContain(focused().textContent);
    press("Escape");
    expect(card.hidden).toBe(true);
    expect(focused()).toBe(entry);
    press("Escape");
    expect(members().hidden).toBe(true);
    expect(focused()).toBe(widest);
  });

  test("are shown larger by their button", async () => {
    openWidest();
    const before = timeline.view;
    const zoom = [...members().querySelectorAll("button")].find((one) => one.textContent === "Zoom in here")!;
    zoom.click();
    expect(members().hidden).toBe(true);
    await vi.waitFor(() =>
      expect(timeline.view.end - timeline.view.start).toBeLessThan((before.end - before.start) / 3),
    );
  });

  test("keep their list while data are merged, and lose it with a filter", () => {
    openWidest();
    const [first, second] = entries().map((one) => /^Event \d+/.exec(one.textContent ?? "")![0]);
    timeline.merge({ remove: [first!.replace("Event ", "e")] });
    drawn();
    expect(members().hidden).toBe(false);
    expect(entries()[0]!.textContent).toContain(second);
    timeline.setFilter({ text: "Event 1" });
    drawn();
    expect(members().hidden).toBe(true);
  });

  test("show what a search found as a part of their columns", () => {
    expect(target.querySelector(".chl-counts-hits")).toBeNull();
    void timeline.highlight(events.slice(0, 400).map(({ id }) => id!));
    drawn();
    expect(target.querySelectorAll(".chl-counts-hits").length).toBeGreaterThan(0);
  });
});
