import { beforeEach, describe, expect, test, vi } from "vitest";
import type { EventInput, Timeline } from "../../src/index.ts";
import { seeded } from "../unit/seeds.ts";
import { timelineOnPage } from "./onPage.ts";

const random = seeded(5);
const eventOn = (day: number, i: number | string): EventInput => ({
  id: `e${i}`,
  title: `Report ${i}`,
  start: new Date(Date.UTC(2000, 0, 1 + day)).toISOString().slice(0, 10),
  actors: [`Actor ${Math.floor(random() * 3)}`],
});
const events = Array.from({ length: 3000 }, (_, i) => eventOn(10 + Math.floor(random() * 8000), i));

let target: HTMLElement;
let timeline: Timeline;
beforeEach(() => {
  ({ target, timeline } = timelineOnPage({ events }));
  settle();
});

const settle = (): unknown => timeline.view;
const one = (selector: string): HTMLElement => target.querySelector<HTMLElement>(selector)!;
const press = (name: string): void => {
  [...target.querySelectorAll<HTMLElement>(".chl-toolbar button")]
    .find((button) => button.textContent === name || button.getAttribute("aria-label") === name)!
    .click();
  settle();
};
let count = 0;
/** Events before all others: every number after them is another. */
const come = (): void => {
  timeline.merge({ upsert: Array.from({ length: 5 }, (_, i) => eventOn(i, `new-${count++}`)) });
  settle();
};

test("focus in the table stays on its event while others come before it, and the page with it", () => {
  press("Table");
  one('.chl-events [aria-label="Next page"]').click();
  settle();
  const row = target.querySelectorAll<HTMLElement>(".chl-events tbody tr")[97]!;
  const [id, title] = [row.getAttribute("data-id"), row.querySelector<HTMLElement>(".chl-row-title")!];
  title.focus();
  for (let i = 0; i < 3; i++) come();
  expect(document.activeElement).toBe(title);
  expect(title.closest("tr")?.getAttribute("data-id")).toBe(id);
  const opened = vi.fn();
  timeline.on("open", opened);
  title.click();
  expect(opened).toHaveBeenCalledWith({ id, user: true });
  expect(Number(title.closest("tr")?.getAttribute("data-event"))).toBe(100 + 97 + 3 * 5);
});

test("the page of the table stays at what is read first on it", () => {
  press("Table");
  for (let i = 0; i < 3; i++) one('.chl-events [aria-label="Next page"]').click();
  const first = (): string => one(".chl-events tbody tr").getAttribute("data-id")!;
  const ids = (): readonly string[] =>
    [...target.querySelectorAll(".chl-events tbody tr")].map((row) => row.getAttribute("data-id")!);
  const read = first();
  for (let i = 0; i < 30; i++) come();
  expect(ids()).toContain(read);
});

test("a merge does not turn the table to what is selected", () => {
  press("Table");
  timeline.select(["e7"]);
  settle();
  one('.chl-events [aria-label="First page"]').click();
  const before = one(".chl-events output").textContent;
  come();
  expect(one(".chl-events output").textContent).toBe(before.replace("3,000", "3,005"));
});

test("focus among hits and the hit that was chosen stay on their events", () => {
  press("Search");
  const input = target.querySelector<HTMLInputElement>(".chl-search input")!;
  input.value = "Report 1";
  input.dispatchEvent(new Event("input", { bubbles: true }));
  settle();
  const hits = [...target.querySelectorAll<HTMLElement>(".chl-hits button")];
  hits[3]!.click();
  settle();
  hits[3]!.focus();
  const title = hits[3]!.querySelector(".chl-found-title")!.textContent;
  timeline.merge({ upsert: [eventOn(0, "1-first"), eventOn(1, "1-second")] });
  settle();
  const current = one('.chl-hits [aria-current="true"]');
  expect(target.querySelectorAll(".chl-hits button")[5]).toBe(current);
  expect(document.activeElement).toBe(current);
  expect(current.querySelector(".chl-found-title")!.textContent).toBe(title);
});

test("focus in the list of what a column counts stays on its event", () => {
  const widest = [...target.querySelectorAll<HTMLElement>(".chl-grid button")].find((button) =>
    /^\d\d+ events counted here/.test(button.getAttribute("aria-label") ?? ""),
  )!;
  widest.focus();
  settle();
  widest.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }));
  settle();
  const entry = target.querySelectorAll<HTMLElement>(".chl-members li button")[4]!;
  const said = entry.textContent;
  entry.focus();
  const before = entry.getAttribute("data-event");
  come();
  expect(document.activeElement).toBe(entry);
  expect(entry.textContent).toBe(said);
  expect(entry.getAttribute("data-event")).toBe(String(Number(before) + 5));
});

describe("a card", () => {
  const source = (n: number) => ({
    publisher: `Paper ${n}`,
    url: `https://example.org/${n}`,
    title: `Report ${n}`,
    note: "n",
  });
  const withSources = (title: string): EventInput => ({
    ...eventOn(4000, "own"),
    title,
    sources: [1, 2, 3].map(source),
  });

  test.each(["lanes", "list"] as const)(
    "in %s keeps its elements while others come, and focus when its own words change",
    (layout) => {
      timeline.setOptions({ layout });
      timeline.merge({ upsert: [withSources("Talks")] });
      settle();
      timeline.open("eown");
      settle();
      const place = layout === "lanes" ? ".chl-card" : ".chl-entry-card";
      const links = (): readonly HTMLElement[] => [...target.querySelectorAll<HTMLElement>(`${place} a`)];
      const link = links()[1]!;
      link.focus();
      const later = eventOn(9000, "later");
      timeline.merge({ upsert: [later] });
      settle();
      expect([links()[1], document.activeElement]).toEqual([link, link]);
      come();
      expect(document.activeElement).toBe(links()[1]);
      timeline.merge({ upsert: [{ ...withSources("Talks end"), description: "They ended." }] });
      settle();
      expect(links()[1]).not.toBe(link);
      expect(document.activeElement).toBe(links()[1]);
      timeline.merge({ upsert: [{ ...withSources("Talks end"), sources: [source(9)] }] });
      settle();
      const title = layout === "lanes" ? ".chl-card-title" : '[data-id="eown"] .chl-entry-title';
      expect(document.activeElement).toBe(one(title));
    },
  );
});
