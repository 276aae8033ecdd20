import { pathToFileURL } from "node:url";
import { join } from "node:path";
import type { Page } from "playwright";
import { root } from "./support.ts";

/** What the tests of robustness ask of a timeline. */
export interface Handle {
  readonly ready: Promise<void>;
  readonly view: { readonly start: number; readonly end: number };
  readonly issues: readonly unknown[];
  open(id: string): boolean;
  close(): void;
  setView(view: unknown, options?: { readonly animate?: boolean }): Promise<void>;
  setData(input: unknown): void;
  merge(change: unknown): void;
  setFilter(filter: unknown): void;
  setOptions(options: object): void;
  on(type: string, listener: (event: { readonly user?: boolean }) => void): () => void;
  toSVG(): string;
  destroy(): void;
}

/** What the page offers besides the library. */
export interface Tools {
  /** A timeline of the October example in an element. */
  make(target: Element, options?: object): Handle;
  /** An element and all in it, a line each. */
  markup(element: Element): string;
  /** What is drawn in an element, as markup without what differs from one timeline to the next. */
  drawn(target: ParentNode): string;
  /** The same of a new timeline in a new container of that width. */
  fresh(width: number, options?: object): Promise<string>;
  /** Two frames, so that sizes are told and drawn. */
  frames(count?: number): Promise<void>;
  /** Every id that occurs more than once in a root. */
  doubleIds(within?: Document | ShadowRoot): string[];
  /** Pairs of texts in the lanes that lie over each other. */
  overlaps(target: ParentNode): string[];
}
declare global {
  var tools: Tools;
  var timeline: Handle;
  var october2023: { readonly events: readonly { readonly id: string }[] };
  var Chronolane: {
    createTimeline(target: Element, input: unknown, options?: object): Handle;
  };
}

const program = `
/** A line for each element, its attributes in order of their names. */
const lines = (element) => {
  const attributes = [...element.attributes].map(({ name, value }) => " " + name + "='" + value + "'").sort();
  const inside = element.children.length === 0 ? element.textContent : "\\n" + [...element.childNodes].map((node) =>
    node.nodeType === 1 ? lines(node) : node.data).join("");
  return "<" + element.localName + attributes.join("") + ">" + inside + "\\n";
};
window.tools = {
  make: (target, options = {}) => Chronolane.createTimeline(target, october2023, options),
  markup: lines,
  drawn(target) {
    const timeline = target.querySelector(".chl");
    const copy = timeline.cloneNode(true);
    for (const part of copy.querySelectorAll(".chl-card, .chl-preview, .chl-help")) part.remove();
    // The stop of Tab is where the reader was; a fresh timeline has it at its first mark and button.
    for (const part of copy.querySelectorAll("button")) part.removeAttribute("tabindex");
    // What another layout left behind is not shown.
    if (copy.dataset.layout === "list") copy.querySelector(".chl-stage").replaceChildren();
    else copy.querySelector(".chl-list").replaceChildren();
    if (copy.dataset.layout === "list") for (const part of copy.querySelectorAll(".chl-toolbar button"))
      part.removeAttribute("aria-disabled");
    return lines(copy).replaceAll(timeline.id, "chl-N").replaceAll(" style='transform: none;'", "");
  },
  async fresh(width, options = {}) {
    const box = document.createElement("div");
    box.style.cssText = "position:absolute;left:0;top:0;visibility:hidden;width:" + width + "px";
    document.body.append(box);
    const timeline = tools.make(box, options);
    await timeline.ready;
    await tools.frames();
    const drawn = tools.drawn(box);
    timeline.destroy();
    box.remove();
    return drawn;
  },
  async frames(count = 3) {
    for (let i = 0; i < count; i++) await new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
  },
  doubleIds(within = document) {
    const ids = [...within.querySelectorAll("[id]")].map((element) => element.id);
    return [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))];
  },
  overlaps(target) {
    const boxes = [...target.querySelectorAll(".chl-labels text, .chl-labels .chl-label")].map((text) =>
      [text.textContent, text.getBoundingClientRect()]).filter(([, box]) => box.width > 0);
    const found = [];
    for (const [a, one] of boxes) for (const [b, other] of boxes) {
      if (a >= b) continue;
      if (Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
        Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 2) found.push(a + " | " + b);
    }
    return found;
  },
};`;

/** Starts, in place of the October example, one of many titles side by side: labels that get wider meet others. */
export const crowd = `timeline = Chronolane.createTimeline(document.getElementById("root"), Array.from({ length: 240 }, (_, i) => ({
  id: "e" + i, title: "Meeting in town " + i * 37 + " on water, roads and grain".slice(0, i % 27),
  start: new Date(Date.UTC(2023, 0, 1 + (i * i * 5929) % 300)), actors: ["Actor " + (i % 4)],
})), { height: 500, timeZone: "UTC" })`;

/** The spacing of letters and words that readers may set (WCAG 1.4.12). */
export const spacedTexts = "* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important }";

/** A page with a timeline of the October example in `#root`, in a box `#box` 900 px wide; `head` goes before all. */
export function robustPage(
  head = "",
  start = "timeline = tools.make(document.getElementById('root'))",
): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>robust</title><link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>body { margin: 0 } #box { width: 900px }</style>${head}
<body><div id="box"><div id="root"></div></div>
<script src="{{dist}}/chronolane.min.js"></script>
<script src="${pathToFileURL(join(root, "examples/october-2023.data.js")).href}"></script>
<script>${program}; var timeline; ${start};</script></body></html>`;
}

/** Where the first difference between two texts is, for a message; null for none. */
export function firstDifference(one: string, other: string): string | null {
  if (one === other) return null;
  const [a, b] = [one.split("\n"), other.split("\n")];
  const at = a.findIndex((line, i) => line !== b[i]);
  return `line ${String(at)}:\n${a[at] ?? "(end)"}\n${b[at] ?? "(end)"}`;
}

/** How the timeline in `#root` differs from a fresh one of the same width; null for not at all. */
export async function staleness(page: Page, options = {}): Promise<string | null> {
  const [live, fresh] = await page.evaluate(async (given) => {
    await tools.frames();
    const target = document.getElementById("root")!;
    return [tools.drawn(target), await tools.fresh(target.clientWidth, given)] as const;
  }, options);
  return firstDifference(live, fresh);
}
