// What a list of many costs: `node test/bench/list.mjs [COUNT …]`, after `npm run build`. Prints how long until all is listed, the longest
// task meanwhile, how many elements there are, and how long a further fold takes to open.
import { adapter } from "./adapters/chronolane.mjs";
import { launch, openPage } from "./driver.mjs";
import { serve } from "./server.mjs";

const counts = process.argv.slice(2).map(Number);
const server = await serve(new Map([["list", { file: "adapters/chronolane.mjs", adapter }]]));
for (const count of counts.length > 0 ? counts : [1_000, 5_000, 20_000, 100_000, 1_000_000]) {
  const browser = await launch();
  const { page, errors } = await openPage(browser, `${server.origin}/page/list`);
  await page.setViewportSize({ width: 375, height: 760 });
  const { ready, task, elements, opened } = await page.evaluate(list, count);
  console.log(
    `${count.toLocaleString("en")} events: listed after ${ready.toFixed(0)} ms, longest task ${task.toFixed(0)} ms, ` +
      `${elements} elements; the second fold opens in ${opened.toFixed(0)} ms`,
  );
  for (const error of errors) console.error(error);
  await browser.close();
}
server.close();

/** Runs in the page. @param {number} count */
async function list(count) {
  const data = "/test/bench/data.mjs"; // by an address of the page's server
  const { makeData } = await import(data);
  const made = makeData(count);
  await new Promise((resolve) => setTimeout(resolve, 500));
  let task = 0;
  const observer = new PerformanceObserver((entries) => {
    for (const { duration } of entries.getEntries()) task = Math.max(task, duration);
  });
  observer.observe({ type: "longtask" });
  const host = document.getElementById("host");
  const { createTimeline } = /** @type {any} */ (globalThis).Chronolane;
  const begin = performance.now();
  const timeline = createTimeline(host, made, { layout: "list" });
  await timeline.ready;
  const ready = performance.now() - begin;
  await new Promise((resolve) => setTimeout(resolve, 300));
  const elements = host?.querySelectorAll("*").length ?? 0;
  const before = performance.now();
  const toggle = /** @type {HTMLElement | undefined} */ (host?.querySelectorAll(".chl-fold-toggle")[1]);
  toggle?.click();
  toggle?.getBoundingClientRect();
  return { ready, task, elements, opened: performance.now() - before };
}
