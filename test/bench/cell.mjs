/** @import {BenchPage} from "./driver.mjs" */
/** @import {Adapter, Cell, Cost} from "./types.ts" */
/** @import {Browser} from "playwright" */
import { launch, openPage } from "./driver.mjs";
import { hover, panInSteps, realInput, zoom, zoomInSteps } from "./gestures.mjs";
import { inkOf } from "./ink.mjs";
import { median } from "./summary.mjs";

/** After the first update so many more are measured, whose code the browser has compiled by then. */
const laterUpdates = 5;
/** None are of a library that takes longer for its first one, ms. */
const slowUpdate = 3000;

/**
 * Measures one library at one size in a browser of its own. What it reached within the time is kept; where it ended is
 * told.
 *
 * @param {string} url @param {Adapter} adapter
 * @param {{n: number, actors: number, run: number, seconds: number}} options
 * @returns {Promise<Cell>}
 */
export async function measureCell(url, adapter, { n, actors, run, seconds }) {
  /** @type {Cell} */
  const cell = { lib: adapter.name, n, actors, run };
  let stage = "start";
  const browser = await launch();
  cell.browser = browser.version();
  const stages = measure(browser, url, adapter, cell, (name) => (stage = name));
  stages.catch(() => undefined); // after the deadline nobody listens any more
  /** @type {ReturnType<typeof setTimeout> | undefined} */ let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done after ${seconds} s`)), seconds * 1000);
  });
  try {
    await Promise.race([stages, late]);
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    cell.failed = { stage, reason: reason.slice(0, 200) };
  }
  clearTimeout(timer);
  await browser.close();
  return cell;
}

/** @param {Browser} browser @param {string} url @param {Adapter} adapter @param {Cell} cell @param {(name: string) => void} begin */
async function measure(browser, url, adapter, cell, begin) {
  begin("load");
  const bench = await openPage(browser, url);
  const { call, cost, heap, errors } = bench;
  await call(`prepare(${cell.n}, ${cell.actors})`);
  const heapBefore = await heap();
  await call("frames(3)");

  begin("mount");
  const began = performance.now();
  const all = await cost(async () => {
    const { value: wall, ...first } = await cost(() => call("mount()"));
    cell.mount = { ...first, wall };
    await call("whole()");
  });
  cell.whole = { main: all.main, all: all.all, wall: performance.now() - began };
  cell.mountTask = await call("longestTask()");
  if (errors.length > 0) throw new Error(errors[0]);

  begin("counts");
  cell.heap = ((await heap()) - heapBefore) / 1e6;
  Object.assign(cell, await call("counts()"));
  Object.assign(cell, await inkOf(bench));

  begin("hover");
  if (adapter.hoverPoint !== undefined) cell.hover = await hover(bench);

  begin("update");
  if (adapter.update !== undefined) {
    cell.update = await update(bench, 0);
    if (cell.update.wall < slowUpdate) {
      const later = [];
      for (let time = 1; time <= laterUpdates; time++) later.push((await update(bench, time)).main);
      cell.updateLater = median(later) ?? NaN;
    }
  }

  begin("zoom");
  cell.zoom = await zoomInSteps(bench, adapter);
  begin("pan");
  cell.pan = await panInSteps(bench, adapter);
  begin("input");
  for (let i = 0; i < cell.zoom.steps; i++) await zoom(bench, adapter, -1);
  await call("frames(3)");
  cell.input = await realInput(bench, adapter);
  begin("destroy");
  await call("destroy()");
}

/** Changes a part of the events, other ones each time. @param {BenchPage} bench @param {number} time @returns {Promise<Cost & {wall: number}>} */
async function update({ call, cost }, time) {
  await call(`prepareUpdate(${time})`);
  await call("frames(2)");
  const { value: wall, main, all } = await cost(() => call("update()"));
  await call("frames(3)");
  return { main, all, wall };
}
