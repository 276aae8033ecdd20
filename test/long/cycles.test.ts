import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { complaints, root, useChromium } from "../browser/support.ts";

const { openMarkup } = useChromium();

/** Counts what is started and not stopped, before any script of the page runs. */
const counters = `
  const left = { listeners: 0, observers: 0, timeouts: new Set(), intervals: new Set(), frames: new Set() };
  for (const target of [window, document]) {
    const held = [];
    const find = (type, listener, options) => held.findIndex(([t, l, o]) => t === type && l === listener &&
      o === Boolean(typeof options === "object" && options !== null ? options.capture : options));
    const add = target.addEventListener.bind(target);
    const remove = target.removeEventListener.bind(target);
    target.addEventListener = (type, listener, options) => {
      add(type, listener, options);
      if (find(type, listener, options) >= 0) return;
      held.push([type, listener, Boolean(typeof options === "object" && options !== null ? options.capture : options)]);
      left.listeners++;
      const signal = typeof options === "object" && options !== null ? options.signal : undefined;
      const drop = () => { const at = find(type, listener, options); if (at >= 0) { held.splice(at, 1); left.listeners--; } };
      if (signal) signal.addEventListener("abort", drop);
      if (typeof options === "object" && options !== null && options.once) add(type, drop, options);
    };
    target.removeEventListener = (type, listener, options) => {
      remove(type, listener, options);
      const at = find(type, listener, options);
      if (at >= 0) { held.splice(at, 1); left.listeners--; }
    };
  }
  for (const name of ["ResizeObserver", "IntersectionObserver", "MutationObserver"]) {
    const Original = window[name];
    window[name] = class extends Original {
      observe(...args) { if (!this.isCounted) { this.isCounted = true; left.observers++; } super.observe(...args); }
      disconnect() { if (this.isCounted) { this.isCounted = false; left.observers--; } super.disconnect(); }
    };
  }
  const timed = (name, clear, set) => {
    const start = window[name].bind(window);
    const stop = window[clear].bind(window);
    window[name] = (run, ...rest) => {
      const id = start((...args) => { if (name !== "setInterval") set.delete(id); run(...args); }, ...rest);
      set.add(id);
      return id;
    };
    window[clear] = (id) => { set.delete(id); stop(id); };
  };
  timed("setTimeout", "clearTimeout", left.timeouts);
  timed("setInterval", "clearInterval", left.intervals);
  timed("requestAnimationFrame", "cancelAnimationFrame", left.frames);
  window.countLeft = () => ({
    nodes: document.getElementsByTagName("*").length,
    children: document.getElementById("root").childNodes.length,
    listeners: left.listeners,
    observers: left.observers,
    timers: left.timeouts.size + left.intervals.size + left.frames.size,
    sheets: document.adoptedStyleSheets.length,
  });`;

interface Handle {
  readonly ready: Promise<void>;
  open(id: string): boolean;
  setView(view: unknown): Promise<void>;
  destroy(): void;
}
declare const Chronolane: { createTimeline(target: Element, input: unknown): Handle };
declare const october2023: { readonly events: readonly { readonly id: string }[] };
declare const countLeft: () => Record<string, number>;

const markup = `<!doctype html><html lang="en"><meta charset="utf-8"><title>cycles</title>
<link rel="icon" href="data:,"><body><div id="root"></div><script>${counters}</script>
<script src="{{dist}}/chronolane.min.js"></script>
<script src="${pathToFileURL(`${root}examples/october-2023.data.js`).href}"></script></body></html>`;

test("1,000 timelines made and destroyed, card open, many in a drag or a move, leave nothing behind", async () => {
  const { page, seen } = await openMarkup(markup);
  const before = await page.evaluate(() => countLeft());
  const cycles = (from: number, to: number): Promise<number> =>
    page.evaluate(
      async ([first, last]) => {
        const target = document.getElementById("root")!;
        let most = 0;
        for (let cycle = first; cycle < last; cycle++) {
          const timeline = Chronolane.createTimeline(target, october2023);
          await timeline.ready;
          const stage = target.querySelector(".chl-stage")!;
          const { left, top } = stage.getBoundingClientRect();
          const point = (type: string, x: number): boolean =>
            stage.dispatchEvent(
              new PointerEvent(type, {
                bubbles: true,
                cancelable: true,
                pointerId: 1,
                pointerType: "mouse",
                isPrimary: true,
                buttons: 1,
                clientX: left + x,
                clientY: top + 60,
              }),
            );
          timeline.open(october2023.events[cycle % october2023.events.length]!.id);
          if (cycle % 3 === 0) {
            point("pointerdown", 700);
            for (let i = 1; i <= 5; i++) point("pointermove", 700 - 10 * i);
          }
          if (cycle % 5 === 0) void timeline.setView({ start: "2023-10-10", end: "2023-10-20" });
          if (cycle % 7 === 0) await new Promise((done) => requestAnimationFrame(done));
          most = Math.max(most, countLeft()["observers"]!, countLeft()["listeners"]!);
          timeline.destroy();
        }
        return most;
      },
      [from, to] as const,
    );
  let most = 0;
  for (let i = 0; i < 10; i++) most = Math.max(most, await cycles(100 * i, 100 * i + 100));
  expect(most, "the counters count").toBeGreaterThan(0);
  await page.waitForTimeout(500);
  expect(await page.evaluate(() => countLeft())).toEqual(before);
  expect(before).toMatchObject({ children: 0, observers: 0, timers: 0, sheets: 0 });
  expect(complaints(seen)).toEqual([]);
});
