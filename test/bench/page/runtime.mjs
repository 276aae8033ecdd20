/** @import {Adapter, BenchData, BenchEvent, Point} from "../types.ts" */
import { changeSome, makeData, withChanges } from "../data.mjs";

/**
 * What runs in the page: `bench`, one call for each stage of a cell. The driver measures CPU around the calls; what only
 * the page can see (frames, long tasks, when a preview appears) is measured here.
 *
 * @param {Adapter} adapter
 */
export function startBench(adapter) {
  const host = /** @type {HTMLElement} */ (document.getElementById("host"));
  const tasks = watchLongTasks();
  /** @type {BenchData} */ let data;
  /** @type {any} */ let prepared;
  /** @type {any} */ let handle;
  /** @type {any} */ let change;
  /** @type {ReturnType<typeof watchFrames> | null} */ let frameWatch = null;
  /** @type {ReturnType<typeof watchPreview> | null} */ let previewWatch = null;

  const drawn = async () => {
    await frames(2);
    for (let i = 0; i < 3600 && adapter.isDrawn?.(handle, host) === false; i++) await frames(1);
  };

  return {
    frames,
    /** @param {number} n @param {number} actors */
    prepare(n, actors) {
      data = makeData(n, { actors });
      prepared = adapter.prepare(data);
    },
    async mount() {
      tasks.clear();
      const began = performance.now();
      handle = await adapter.mount(host, prepared, data);
      await drawn();
      return performance.now() - began;
    },
    async whole() {
      if (adapter.whole !== undefined) await adapter.whole(handle);
      await frames(1);
    },
    longestTask: () => tasks.longest(),
    counts() {
      const ticks = adapter.ticks === undefined ? 0 : countTicks(host, adapter.ticks);
      const marks = adapter.marks === undefined ? null : countIn(host, adapter.marks) + ticks;
      const titles = adapter.titles === undefined ? null : countIn(host, adapter.titles, 12);
      return { elements: document.body.querySelectorAll("*").length, marks, titles };
    },
    /** @param {number} time  how many there were before */
    prepareUpdate(time) {
      const changed = changeSome(data, time);
      change = (adapter.prepareUpdate ?? replaceAll(adapter))(data, changed, handle);
    },
    canUpdate: adapter.update !== undefined,
    async update() {
      const began = performance.now();
      handle = (await adapter.update?.(handle, change, host)) ?? handle;
      await drawn();
      return performance.now() - began;
    },
    range: () => adapter.range(handle),
    /** Zooms about the middle, or pans by a part of the range: what a wheel and a drag would do. @param {number} scale @param {number} by */
    async move(scale, by) {
      const [start, end] = adapter.range(handle);
      const half = ((end - start) / 2) * scale;
      const middle = (start + end) / 2 + by * (end - start);
      await adapter.setRange?.(handle, middle - half, middle + half, host);
    },
    /** @param {number} k @returns {Point | null} */
    hoverPoint: (k) => adapter.hoverPoint?.(handle, host, k) ?? null,
    watchPreview() {
      previewWatch = watchPreview(() => adapter.hasPreview?.(handle, host) ?? false);
    },
    preview: () => previewWatch?.delay() ?? null,
    watchFrames() {
      tasks.clear();
      frameWatch = watchFrames();
    },
    frameTimes: () => ({ frames: frameWatch?.stop() ?? [], longTasks: tasks.count() }),
    destroy() {
      adapter.destroy(handle, host);
      handle = change = null;
    },
  };
}

/** @param {Adapter} adapter @returns {(data: BenchData, changed: readonly BenchEvent[]) => unknown} */
const replaceAll = (adapter) => (data, changed) => adapter.prepare(withChanges(data, changed));

/** @param {number} count */
async function frames(count) {
  for (let i = 0; i < count; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Elements that can be seen in the box, with at least so many characters. @param {HTMLElement} host @param {string} selector @param {number} [characters] */
function countIn(host, selector, characters = 0) {
  const box = host.getBoundingClientRect();
  return [...host.querySelectorAll(selector)].filter((element) => {
    if ((element.textContent ?? "").trim().length < characters) return false;
    const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
    const inside = right > box.left && left < box.right && bottom > box.top && top < box.bottom;
    return inside && width + height > 0 && getComputedStyle(element).visibility === "visible";
  }).length;
}

/** @param {HTMLElement} host @param {string} selector */
function countTicks(host, selector) {
  const box = host.getBoundingClientRect();
  let count = 0;
  for (const path of host.querySelectorAll(selector)) {
    const matrix = path instanceof SVGPathElement ? path.getScreenCTM() : null;
    for (const [, x, y] of (path.getAttribute("d") ?? "").matchAll(/M\s*(-?[\d.]+)[ ,]+(-?[\d.]+)/g)) {
      const point = new DOMPoint(Number(x), Number(y)).matrixTransform(matrix ?? undefined);
      if (point.x > box.left && point.x < box.right && point.y > box.top && point.y < box.bottom) count++;
    }
  }
  return count;
}

function watchLongTasks() {
  /** @type {number[]} */ let durations = [];
  const take = (/** @type {PerformanceEntryList} */ entries) =>
    durations.push(...entries.map((entry) => entry.duration));
  const observer = new PerformanceObserver((list) => take(list.getEntries()));
  observer.observe({ type: "longtask", buffered: true });
  const all = () => {
    take(observer.takeRecords());
    return durations;
  };
  return {
    clear: () => {
      all();
      durations = [];
    },
    longest: () => Math.max(0, ...all()),
    count: () => all().length,
  };
}

function watchFrames() {
  /** @type {number[]} */ const times = [];
  let running = true;
  const tick = (/** @type {number} */ time) => {
    times.push(time);
    if (running) requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
  return {
    stop: () => {
      running = false;
      return times.slice(1).map((time, i) => time - /** @type {number} */ (times[i]));
    },
  };
}

/** From the next move of the mouse to the moment the preview is there. @param {() => boolean} isThere */
function watchPreview(isThere) {
  let moved = 0;
  /** @type {number | null} */ let delay = null;
  addEventListener("mousemove", (event) => (moved = event.timeStamp), {
    capture: true,
    once: true,
    passive: true,
  });
  const look = () => {
    if (delay === null && moved > 0 && isThere()) delay = performance.now() - moved;
    if (delay === null) requestAnimationFrame(look);
    else observer.disconnect();
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  requestAnimationFrame(look);
  return { delay: () => delay };
}
