import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createPreviewView } from "../../../src/render/html/preview.ts";
import { words } from "./facts.ts";

const anchor = () => ({ x: 10, y: 10, width: 20, height: 10 });
const preview = {
  event: 3,
  title: words("<b>A title</b>"),
  date: "7 October 2023",
  status: { status: "disputed", text: "disputed" } as const,
  corrections: ["Corrected 31 October 2023: the place was another"],
  number: "3 sources",
  named: ["Gulf News / AFP · 30 October 2023"],
  more: "+2 more",
};
let root: HTMLElement;

beforeEach(() => {
  vi.useFakeTimers();
  root = document.createElement("section");
  document.body.append(root);
});
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

const visible = () => document.querySelectorAll("[role=tooltip]:not([hidden])").length;

describe("createPreviewView(host)", () => {
  test("shows title, date, status, corrections and sources as text, with nothing to press", () => {
    const view = createPreviewView({ root, prefix: "a" });
    expect(visible()).toBe(0);
    view.show(preview, anchor);
    expect(visible()).toBe(1);
    const { date, status, corrections, number, named, more } = preview;
    for (const said of ["<b>A title</b>", date, status.text, ...corrections, number, ...named, more]) {
      expect(view.element.textContent).toContain(said);
    }
    expect(view.element.querySelectorAll("a, button, [tabindex]").length).toBe(0);
  });

  test("stays 300 ms after the mark was left, and longer while the pointer is on it", () => {
    const onHide = vi.fn();
    const view = createPreviewView({ root, prefix: "a", onHide });
    view.show(preview, anchor);
    view.hide(false);
    vi.advanceTimersByTime(299);
    view.element.dispatchEvent(new Event("pointerenter"));
    vi.advanceTimersByTime(5000);
    expect(visible()).toBe(1);
    view.element.dispatchEvent(new Event("pointerleave"));
    vi.advanceTimersByTime(299);
    expect(visible()).toBe(1);
    vi.advanceTimersByTime(1);
    expect(visible()).toBe(0);
    expect(onHide).toHaveBeenCalledTimes(1);
  });

  test("the next mark takes it over within the time of grace", () => {
    const view = createPreviewView({ root, prefix: "a" });
    view.show(preview, anchor);
    view.hide(false);
    view.show({ ...preview, event: 4, title: words("Another") }, anchor);
    vi.advanceTimersByTime(1000);
    expect(visible()).toBe(1);
    expect(view.element.textContent).toContain("Another");
    expect(view.element.textContent).not.toContain("A title");
  });

  test("hide(true) and Escape take it away at once, wherever focus is", () => {
    const view = createPreviewView({ root, prefix: "a" });
    view.show(preview, anchor);
    view.hide(true);
    expect(visible()).toBe(0);
    view.show(preview, anchor);
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    expect(visible()).toBe(0);
  });

  test("dispose() leaves no element, timer or listener", () => {
    const add = vi.spyOn(document, "addEventListener");
    const remove = vi.spyOn(document, "removeEventListener");
    const view = createPreviewView({ root, prefix: "a" });
    view.show(preview, anchor);
    view.hide(false);
    view.dispose();
    expect(root.childNodes.length).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
    expect(remove.mock.calls.length).toBeGreaterThanOrEqual(add.mock.calls.length);
    vi.restoreAllMocks();
  });
});
