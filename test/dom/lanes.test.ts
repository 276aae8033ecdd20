import { beforeEach, describe, expect, test, vi } from "vitest";
import { createTimeline } from "../../src/index.ts";
import type { EventInput, Timeline, TimelineOptions } from "../../src/index.ts";

const letters = ["A", "B", "C", "D"];
const story: readonly EventInput[] = [
  { id: "ab", title: "First", start: "2023-10-07", actors: ["A", "B"] },
  ...letters.map((actor, day) => ({ id: actor, title: actor, start: `2023-10-1${day}`, actors: [actor] })),
];

function mount(options: TimelineOptions = {}): { readonly target: HTMLElement; readonly timeline: Timeline } {
  const target = document.createElement("div");
  document.body.append(target);
  const measureText: TimelineOptions["measureText"] = (text, { size }) => text.length * size * 0.55;
  const timeline = createTimeline(target, story, {
    width: 900,
    measureText,
    controls: { lanes: true },
    ...options,
  });
  return { target, timeline };
}

const shown = (target: Element): string =>
  [...target.querySelectorAll("svg .chl-lane-name")].map((node) => node.textContent).join(" ");
const opener = (target: Element): HTMLElement | null =>
  target.querySelector<HTMLElement>('.chl-toolbar [data-name="lanes"]');
const rows = (target: Element): readonly HTMLElement[] => [
  ...target.querySelectorAll<HTMLElement>(".chl-lane-row"),
];
const row = (target: Element, name: string): HTMLElement =>
  rows(target).find((one) => one.querySelector(".chl-value-name")?.textContent === name)!;
const pressIn = (target: Element, name: string, label: string): void => {
  const found = row(target, name).querySelector<HTMLElement>(`button[aria-label="${label}: ${name}"]`);
  found!.focus();
  found!.click();
};
/** Draws what waits for a frame. */
const drawn = (timeline: Timeline): unknown => timeline.toSVG();

function open(target: HTMLElement, timeline: Timeline): void {
  opener(target)!.click();
  drawn(timeline);
}

beforeEach(() => document.body.replaceChildren());

describe("the panel of lanes", () => {
  test("is offered where there are more than twelve actors, or where the page asks for it", () => {
    expect(opener(mount({ controls: true }).target)?.hidden).toBe(true);
    expect(opener(mount().target)?.hidden).toBe(false);
    expect(opener(mount({ controls: { lanes: false } }).target)).toBeNull();
    const many = Array.from({ length: 13 }, (_, i) => ({
      title: "x",
      start: "2024",
      actors: [`actor ${i}`],
    }));
    const target = document.createElement("div");
    createTimeline(target, many, { width: 900 });
    expect(opener(target)?.hidden).toBe(false);
  });

  test("hides a lane and shows it again, and tells the page which there are", () => {
    const { target, timeline } = mount();
    const heard = vi.fn();
    timeline.on("lanes", heard);
    open(target, timeline);
    expect(target.querySelector(".chl-panel-count")?.textContent).toContain("4 of 4");
    const box = row(target, "B").querySelector("input")!;
    box.click();
    drawn(timeline);
    expect(shown(target)).toBe("A C D");
    expect(heard).toHaveBeenLastCalledWith({ lanes: ["A", "C", "D"], user: true });
    box.click();
    drawn(timeline);
    expect(shown(target)).toBe("A B C D");
  });

  test("moves a lane by its buttons and by Alt with an arrow; focus stays, and it is said", async () => {
    const { target, timeline } = mount();
    open(target, timeline);
    pressIn(target, "C", "Move up");
    drawn(timeline);
    expect(shown(target)).toBe("A C B D");
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Move up: C");
    await vi.waitFor(() => {
      expect(target.querySelector('[role="status"]')?.textContent).toContain("C: 2 of 4");
    });
    expect(target.querySelector("select")?.value).toBe("own");
    row(target, "C").dispatchEvent(
      new KeyboardEvent("keydown", { key: "ArrowDown", altKey: true, bubbles: true, cancelable: true }),
    );
    drawn(timeline);
    expect(shown(target)).toBe("A B C D");
    const first = row(target, "A").querySelector('[aria-label="Move up: A"]');
    expect(first?.getAttribute("aria-disabled")).toBe("true");
  });

  test("pins a lane to the top, orders by what is chosen, and gives back the page's lanes", () => {
    const { target, timeline } = mount();
    open(target, timeline);
    pressIn(target, "D", "Pin to the top");
    drawn(timeline);
    expect(shown(target)).toBe("D A B C");
    expect(row(target, "D").querySelector('[aria-pressed="true"]')).not.toBeNull();
    const select = target.querySelector<HTMLSelectElement>(".chl-panel select")!;
    select.value = "connectors";
    select.dispatchEvent(new Event("change"));
    drawn(timeline);
    expect(shown(target)).toMatch(/^D .*(A B|B A)/);
    target.querySelector<HTMLElement>('.chl-panel [data-name="reset"]')!.click();
    drawn(timeline);
    expect(shown(target)).toBe("A B C D");
  });

  test("keeps what the reader chose when the page sets another option, not when it sets lanes", () => {
    const { target, timeline } = mount();
    open(target, timeline);
    pressIn(target, "C", "Move up");
    timeline.setOptions({ density: "compact" });
    drawn(timeline);
    expect(shown(target)).toBe("A C B D");
    timeline.setOptions({ lanes: { order: "given" } });
    drawn(timeline);
    expect(shown(target)).toBe("A B C D");
  });

  test("keeps the card of an event open when its lane is hidden, and Escape closes the panel", () => {
    const { target, timeline } = mount();
    timeline.open("B");
    open(target, timeline);
    row(target, "B").querySelector("input")!.click();
    drawn(timeline);
    expect(target.querySelector(".chl-card")?.textContent).toContain("B");
    row(target, "A").dispatchEvent(
      new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true }),
    );
    drawn(timeline);
    expect(rows(target).every((one) => one.closest<HTMLElement>(".chl-panels")!.hidden)).toBe(true);
    expect(document.activeElement).toBe(opener(target));
  });

  test("shows all where many share a lane", () => {
    const { target, timeline } = mount({ lanes: { top: 1 } });
    open(target, timeline);
    expect(shown(target)).toBe("A Other actors (3)");
    expect(row(target, "C").textContent).toContain("among other actors");
    target.querySelector<HTMLElement>('.chl-panel [data-name="all"]')!.click();
    drawn(timeline);
    expect(shown(target)).toBe("A B C D");
  });
});
