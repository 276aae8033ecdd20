/** @import {Adapter, Cell} from "./types.ts" */
/** @import {BenchPage} from "./driver.mjs" */
import { setTimeout as sleep } from "node:timers/promises";

const pointer = { x: 660, y: 300 };
export const zoomSteps = 30;
const panSteps = 20;
const panBy = 10; // px

/**
 * Zooms step by step, each when the picture of the one before is there: CPU per step does not depend on the frame rate.
 * Ends early after `seconds`, of slow libraries.
 *
 * @param {BenchPage} bench @param {Adapter} adapter @param {number} [seconds]
 * @returns {Promise<NonNullable<Cell["zoom"]>>}
 */
export async function zoomInSteps(bench, adapter, seconds = 10) {
  const before = await bench.call("range()");
  await mouse(bench, "mouseMoved", pointer.x, pointer.y);
  const {
    value: steps,
    main,
    all,
  } = await bench.cost(() => repeat(bench, zoomSteps, seconds, () => zoom(bench, adapter)));
  const factor = (width(before) / width(await bench.call("range()"))) ** (1 / steps);
  return { main: main / steps, all: all === null ? null : all / steps, steps, factor };
}

/** @param {BenchPage} bench @param {Adapter} adapter @param {number} [seconds] @returns {Promise<NonNullable<Cell["pan"]>>} */
export async function panInSteps(bench, adapter, seconds = 6) {
  const { drag } = adapter;
  if (drag !== undefined) await press(bench, drag);
  const before = await bench.call("range()");
  let at = panBy;
  const {
    value: steps,
    main,
    all,
  } = await bench.cost(() =>
    repeat(bench, panSteps, seconds, () => {
      at += panBy;
      return drag === undefined
        ? bench.call(`move(1, ${panBy / 1200})`)
        : mouse(bench, "mouseMoved", drag.x - at, drag.y, { button: "left", buttons: 1 });
    }),
  );
  const after = await bench.call("range()");
  if (drag !== undefined) await mouse(bench, "mouseReleased", drag.x - at, drag.y, { button: "left" });
  const moved = (after[0] - before[0]) / width(before);
  return { main: main / steps, all: all === null ? null : all / steps, steps, moved };
}

/**
 * Two seconds of input in real time, which queues and merges as a reader's does: 30 turns of the wheel, then a drag of
 * 60 moves.
 *
 * @param {BenchPage} bench @param {Adapter} adapter @returns {Promise<NonNullable<Cell["input"]>>}
 */
export async function realInput(bench, adapter) {
  await bench.call("watchFrames()");
  /** @type {Promise<unknown>[]} */ const sent = [];
  /** Input is not waited for; where the browser is gone before the end, that is told once. @param {Promise<unknown>} input */
  const send = (input) => {
    input.catch(() => undefined);
    sent.push(input);
  };
  const start = performance.now();
  for (let i = 0; i < zoomSteps; i++) {
    send(zoom(bench, adapter));
    await sleep(start + ((i + 1) * 1000) / zoomSteps - performance.now());
  }
  const { drag } = adapter;
  if (drag !== undefined) send(press(bench, drag));
  const moves = 60;
  for (let i = 1; i <= moves; i++) {
    send(
      drag === undefined
        ? bench.call(`move(1, ${400 / 1200 / moves})`)
        : mouse(bench, "mouseMoved", drag.x - (400 / moves) * i, drag.y, { button: "left", buttons: 1 }),
    );
    await sleep(start + 1000 + (i * 1000) / moves - performance.now());
  }
  if (drag !== undefined) send(mouse(bench, "mouseReleased", drag.x - 400, drag.y, { button: "left" }));
  await Promise.all(sent);
  await bench.call("frames(2)");
  const { frames, longTasks } = await bench.call("frameTimes()");
  const sorted = frames.sort((/** @type {number} */ a, /** @type {number} */ b) => a - b);
  const p95 = sorted[Math.ceil(0.95 * sorted.length) - 1] ?? 0;
  return { p95, worst: sorted.at(-1) ?? 0, longTasks, frames: sorted.length };
}

/**
 * Milliseconds from the mouse's move to the preview, the median of three places; null where no preview came.
 *
 * @param {BenchPage} bench
 */
export async function hover(bench) {
  const delays = [];
  for (let k = 0; k < 3; k++) {
    await mouse(bench, "mouseMoved", 2, 755);
    await sleep(400); // a preview may stay for a moment
    const point = await bench.call(`hoverPoint(${k})`);
    if (point === null) continue;
    await bench.call("watchPreview()");
    await mouse(bench, "mouseMoved", point.x, point.y);
    let delay = null;
    for (let i = 0; i < 75 && delay === null; i++) {
      await sleep(20);
      delay = await bench.call("preview()");
    }
    if (delay !== null) delays.push(delay);
  }
  await mouse(bench, "mouseMoved", 2, 755);
  return delays.sort((a, b) => a - b)[delays.length >> 1] ?? null;
}

/** @param {BenchPage} bench @param {Adapter} adapter @param {1 | -1} [direction] */
export const zoom = (bench, { wheel }, direction = 1) =>
  wheel === undefined
    ? bench.call(`move(${1.08 ** -direction}, 0)`)
    : bench.session.send("Input.dispatchMouseEvent", {
        type: "mouseWheel",
        ...pointer,
        deltaX: 0,
        deltaY: direction * wheel.deltaY,
        modifiers: wheel.ctrl ? 2 : 0,
      });

/** Number of steps that were done. @param {BenchPage} bench @param {number} count @param {number} seconds @param {() => Promise<unknown>} step */
async function repeat(bench, count, seconds, step) {
  const end = performance.now() + seconds * 1000;
  let done = 0;
  while (done < count && (done === 0 || performance.now() < end)) {
    await step();
    await bench.call("frames(2)");
    done++;
  }
  return done;
}

/** A drag begins with a first step, which some libraries need to see it as one. @param {BenchPage} bench @param {import("./types.ts").Point} at */
async function press(bench, { x, y }) {
  await mouse(bench, "mouseMoved", x, y);
  await mouse(bench, "mousePressed", x, y, { button: "left", buttons: 1, clickCount: 1 });
  await mouse(bench, "mouseMoved", x - panBy, y, { button: "left", buttons: 1 });
}

/**
 * @param {BenchPage} bench
 * @param {"mouseMoved" | "mousePressed" | "mouseReleased"} type
 * @param {number} x @param {number} y
 * @param {{button?: "left", buttons?: number, clickCount?: number}} [more]
 */
const mouse = ({ session }, type, x, y, more = {}) =>
  session.send("Input.dispatchMouseEvent", { type, x, y, ...more });

/** @param {readonly [number, number]} range */
const width = ([start, end]) => end - start;
