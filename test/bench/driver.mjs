/** @import {Cost} from "./types.ts" */
/** @import {Browser, CDPSession} from "playwright" */
import { readFileSync, readdirSync } from "node:fs";
import { chromium } from "playwright";
import { chromiumFlags, findBrowser } from "../../scripts/lib/browser.mjs";

/** Timers and frames of a page that nobody looks at must not be slowed down. */
const steady = [
  "--disable-background-timer-throttling",
  "--disable-renderer-backgrounding",
  "--disable-backgrounding-occluded-windows",
  "--force-device-scale-factor=1",
];

/** A Chromium of its own, so that no cell inherits a warm or worn one. */
export async function launch() {
  const found = findBrowser("chromium");
  if (found === null) throw new Error("no Chromium on this machine; `npm test` installs one");
  return chromium.launch({
    handleSIGTERM: false, // else it would end the browser and not the benchmark
    args: [...chromiumFlags, ...steady],
    ...(found.path === null ? {} : { executablePath: found.path }),
  });
}

/**
 * A page at `url` and what a cell does with it. Speaks the browser's own protocol, which costs the page less than
 * Playwright's own calls and can send input without waiting for what becomes of it.
 *
 * @param {Browser} browser @param {string} url
 */
export async function openPage(browser, url) {
  const context = await browser.newContext({ viewport: { width: 1200, height: 760 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const whole = await browser.newBrowserCDPSession();
  /** @type {string[]} */ const errors = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(url);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  await session.send("HeapProfiler.enable");

  /** @param {string} expression  of the page's `bench` @returns {Promise<any>} */
  const call = async (expression) => {
    const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
      expression: `bench.${expression}`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails === undefined) return result.value;
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  };

  /**
   * What `work` costs, per step if it gives back a number of steps.
   *
   * @template T @param {() => Promise<T>} work @returns {Promise<Cost & {value: T}>}
   */
  const cost = async (work) => {
    const before = [await mainTime(session), await threadsTime(whole)];
    const value = await work();
    const after = [await mainTime(session), await threadsTime(whole)];
    const [main, all] = after.map((time, i) => (time === null ? null : time - (before[i] ?? 0)));
    return { value, main: main ?? 0, all: all ?? null };
  };

  /** Bytes in use once all garbage is gone: JavaScript, elements, typed arrays. */
  const heap = async () => {
    for (let i = 0; i < 2; i++) await session.send("HeapProfiler.collectGarbage");
    const { usedSize, ...rest } = await session.send("Runtime.getHeapUsage");
    const more = /** @type {{embedderHeapUsedSize?: number, backingStorageSize?: number}} */ (rest);
    return usedSize + (more.embedderHeapUsedSize ?? 0) + (more.backingStorageSize ?? 0);
  };

  return { page, session, errors, call, cost, heap };
}

/** @typedef {Awaited<ReturnType<typeof openPage>>} BenchPage */

/** CPU time of the page's main thread, ms. @param {CDPSession} session */
async function mainTime(session) {
  const { metrics } = await session.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
}

/** CPU time of all threads that make pictures, ms: rasters too. null where there is no /proc. @param {CDPSession} whole */
async function threadsTime(whole) {
  const { processInfo } = await whole.send("SystemInfo.getProcessInfo");
  let sum = 0; // ns
  try {
    for (const { id, type } of processInfo) {
      if (type !== "renderer" && type !== "GPU") continue;
      for (const thread of readdirSync(`/proc/${id}/task`)) {
        sum += Number(readFileSync(`/proc/${id}/task/${thread}/schedstat`, "utf8").split(" ")[0]);
      }
    }
  } catch {
    return null;
  }
  return sum / 1e6;
}
