import { afterEach, beforeEach, expect, test } from "vitest";
import { createTimeline, validate } from "../../src/index.ts";
import type { Timeline, TimelineInput, TimelineOptions } from "../../src/index.ts";

const data: TimelineInput = {
  events: [
    { id: "opening", title: "Opening", start: "2020-03-02", actors: ["Harbour office"] },
    {
      id: "inspection",
      title: "Inspection of the pier",
      start: "2020-03-09",
      actors: ["Harbour office", "Builders"],
      claims: [{ by: "Harbour office", text: "The pier is safe" }],
      sources: [{ publisher: "Harbour paper", published: "2020-03-10" }],
    },
    { id: "closing", title: "Closing", start: "2020-04", actors: ["Builders"] },
  ],
};

const options: TimelineOptions = {
  width: 900,
  timeZone: "UTC",
  locale: "en-GB",
  measureText: (text, { size }) => text.length * size * 0.55,
};

/** What someone who uses the library tests of a page of their own, as docs/testing.md tells. */
export function testUsersOwnPage(): void {
  let target: HTMLElement;
  let timeline: Timeline | null = null;
  const show = (more: TimelineOptions = {}): Timeline =>
    (timeline = createTimeline(target, data, { ...options, ...more }));
  const buttons = (): string[] =>
    [...target.querySelectorAll<HTMLElement>(".chl-hit")].map(
      (one) => one.getAttribute("aria-label") ?? one.textContent ?? "",
    );
  const has = (texts: readonly string[], part: string): boolean => texts.some((text) => text.includes(part));
  const frame = (): Promise<void> => new Promise((done) => setTimeout(done, 50));

  beforeEach(() => {
    target = document.createElement("div");
    document.body.append(target);
  });
  afterEach(() => {
    timeline?.destroy();
    timeline = null;
    target.remove();
  });

  test("the data have no faults", () => {
    expect(validate(data)).toEqual([]);
    expect(show().issues).toEqual([]);
  });

  test("lanes and a button for every event are there at once", () => {
    show();
    for (const title of ["Opening", "Inspection of the pier", "Closing"])
      expect(has(buttons(), title), title).toBe(true);
    expect(target.querySelector("svg.chl-svg")?.textContent).toContain("Harbour office");
  });

  test("the list has every title as a heading", () => {
    show({ layout: "list" });
    const headings = [...target.querySelectorAll("h2, h3")].map((one) => one.textContent);
    for (const title of ["Opening", "Inspection of the pier", "Closing"])
      expect(has(headings, title), title).toBe(true);
  });

  test("a click on an event's button opens its card, and Escape closes it", async () => {
    const opened: string[] = [];
    const shown = show();
    shown.on("open", ({ id }) => opened.push(id));
    shown.on("close", ({ id }) => opened.push(`closed ${id}`));
    const [button] = [...target.querySelectorAll<HTMLElement>(".chl-hit")].filter((one) =>
      (one.getAttribute("aria-label") ?? one.textContent ?? "").includes("Inspection"),
    );
    button!.click();
    await frame();
    const card = target.querySelector(".chl-card")!;
    expect(card.getAttribute("data-id")).toBe("inspection");
    expect(card.textContent).toContain("The pier is safe");
    expect(card.textContent).toContain("Harbour paper");
    card.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    expect(opened).toEqual(["inspection", "closed inspection"]);
  });

  test("other data, options, view, selection and a copy of the picture need no browser", async () => {
    const shown = show();
    await shown.ready;
    shown.setData({ events: data.events.slice(0, 2) });
    shown.setOptions({ theme: "dark" });
    shown.select(["opening"]);
    await shown.highlight(["inspection"]);
    await shown.setView({ start: "2020-03-01", end: "2020-03-15" }, { animate: false });
    expect(new Date(shown.view.start).toISOString()).toContain("2020-03-01");
    expect(shown.counts.total).toBe(2);
    expect(has(buttons(), "Closing")).toBe(false);
    expect(shown.selection).toEqual(["opening"]);
    expect(shown.toSVG()).toMatch(/^<svg[^]*Opening[^]*<\/svg>\s*$/);
  });

  test("without a width a timeline mounts and goes as well", async () => {
    const shown = createTimeline(target, data);
    await frame();
    shown.destroy();
    expect(target.childNodes).toHaveLength(0);
  });

  test("nothing is left of a timeline that was destroyed", async () => {
    show().open("inspection");
    timeline!.destroy();
    await frame();
    expect(target.childNodes).toHaveLength(0);
  });
}
