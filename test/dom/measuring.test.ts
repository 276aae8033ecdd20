// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { estimateWidth } from "../../src/layout/textWidth.ts";
import { createMeasuring } from "../../src/timeline/measuring.ts";

/** By how much, in pixels and as a factor, texts are drawn wider than jsdom estimates them. */
const drawn = { more: 0, factor: 1 };
const prototype = SVGElement.prototype as { getBBox?: unknown };
const picture = document.createElement("div");
const changed = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  prototype.getBBox = function (this: Element) {
    return { width: estimateWidth(this.textContent, "label") * drawn.factor + drawn.more };
  };
  vi.spyOn(picture, "getClientRects").mockReturnValue([{}] as unknown as DOMRectList);
  Object.assign(drawn, { more: 0, factor: 1 });
  changed.mockClear();
  show("A meeting in town", "A longer meeting in another town");
});
afterEach(() => {
  delete prototype.getBBox;
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function show(...titles: readonly string[]): void {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  for (const title of titles) {
    const text = document.createElementNS("http://www.w3.org/2000/svg", "text");
    text.setAttribute("font-size", "13");
    text.setAttribute("font-weight", "500");
    text.textContent = title;
    svg.append(text);
  }
  picture.replaceChildren(svg);
}

const make = (option: ((text: string) => number) | null = null, shown: Element | null = picture) => {
  const measuring = createMeasuring(document, option, () => shown, changed);
  const factor = (): number =>
    measuring.widths()("Other words", "label") / estimateWidth("Other words", "label");
  const rest = (): void => {
    measuring.compareSoon();
    vi.advanceTimersByTime(200);
  };
  measuring.widths()("Known", "label");
  return { ...measuring, factor, rest };
};

test("texts that are drawn as measured, or wider by what rounding makes, change nothing", () => {
  const { factor, rest } = make();
  rest();
  drawn.factor = 1.02;
  rest();
  drawn.factor = 1;
  drawn.more = 1.5;
  show("Ab", "Cd");
  rest();
  expect(factor()).toBe(1);
  expect(changed).not.toHaveBeenCalled();
});

test("texts that are drawn wider are measured wider, until they are not any more", () => {
  const { factor, rest } = make();
  drawn.factor = 1.2;
  rest();
  expect(factor()).toBeGreaterThan(1.2);
  expect(factor()).toBeLessThan(1.23);
  const first = factor();
  drawn.factor = 1.18; // other texts are less wide: nothing goes back and forth
  rest();
  expect(factor()).toBe(first);
  expect(changed).toHaveBeenCalledTimes(1);
  drawn.factor = 1.4;
  rest();
  expect(factor()).toBeGreaterThan(1.4);
  drawn.factor = 1;
  rest();
  expect(factor()).toBe(1);
  expect(changed).toHaveBeenCalledTimes(3);
});

test("nothing is compared where the caller measures, where no picture is shown, nor once all is over", () => {
  drawn.factor = 1.3;
  make((text) => text.length).rest();
  make(null, null).rest();
  const { compareSoon, dispose, factor } = make();
  compareSoon();
  dispose();
  vi.advanceTimersByTime(200);
  expect(factor()).toBe(1);
  expect(changed).not.toHaveBeenCalled();
});
