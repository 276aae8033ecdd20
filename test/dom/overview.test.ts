import { beforeEach, describe, expect, test } from "vitest";
import { createTimeline } from "../../src/index.ts";
import type { EventInput, Timeline, TimelineOptions } from "../../src/index.ts";

const days = (count: number): readonly EventInput[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `e${i}`,
    title: `Event ${i}`,
    start: new Date(Date.UTC(2020, 0, 1 + i * 3)).toISOString().slice(0, 10),
    actors: [`Actor ${i % 3}`],
  }));

function mount(
  count: number,
  options: TimelineOptions = {},
): { timeline: Timeline; strip: HTMLElement | null } {
  const target = document.createElement("div");
  document.body.append(target);
  const measureText: TimelineOptions["measureText"] = (text, { size }) => text.length * size * 0.55;
  const timeline = createTimeline(target, days(count), { width: 900, measureText, ...options });
  const strip = target.querySelector<HTMLElement>(".chl-overview");
  return { timeline, strip: strip === null || strip.hidden ? null : strip };
}

beforeEach(() => document.body.replaceChildren());

describe("the overview", () => {
  test("stands over a hundred events and more, or where it is asked for", () => {
    expect(mount(99).strip).toBeNull();
    expect(mount(100).strip).not.toBeNull();
    expect(mount(5, { controls: { overview: true } }).strip).not.toBeNull();
    expect(mount(100, { controls: { overview: false } }).strip).toBeNull();
    expect(mount(100, { controls: false }).strip).toBeNull();
    expect(mount(100, { layout: "list" }).strip).toBeNull();
  });

  test("says what it is, and where the view begins and ends", () => {
    const { strip, timeline } = mount(120);
    timeline.setView({ start: "2020-03-01", end: "2020-03-31" }, { animate: false }).catch(() => undefined);
    expect(timeline.view.start).toBeGreaterThan(0);
    expect(strip?.getAttribute("aria-label")).toBe("Overview: 120 events");
    const ends = [...strip!.querySelectorAll('[role="slider"]')].map((end) => [
      end.getAttribute("aria-label"),
      end.getAttribute("aria-valuetext"),
    ]);
    expect(ends).toEqual([
      ["Start of the view", "1 March 2020"],
      ["End of the view", "1 April 2020"],
    ]);
  });

  test("moves an end of the view by keys", () => {
    const { strip, timeline } = mount(120);
    const before = timeline.view;
    const start = strip!.querySelector(".chl-overview-start")!;
    start.dispatchEvent(new KeyboardEvent("keydown", { key: "PageUp", bubbles: true, cancelable: true }));
    const after = timeline.view;
    const tenth = (before.end - before.start) / 10;
    expect((after.start - before.start) / tenth).toBeCloseTo(1, 6);
    expect(after.end).toBeCloseTo(before.end, -1);
  });

  test("leaves nothing behind", () => {
    const { timeline } = mount(120);
    timeline.destroy();
    expect(document.querySelector(".chl-overview")).toBeNull();
  });
});
