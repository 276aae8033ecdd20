// How a first picture holds up its page: `node test/bench/first.mjs [RUNS]`, after `npm run build`. In fresh browsers, of lanes and of a
// list on a phone's width, as they are and at a quarter of their speed, with nothing and with markup of `renderToHTML` in the place.
// Prints medians: when `createTimeline` returns, when there is something new to see, the longest task, and the time of tasks over 50 ms.
import { adapter } from "./adapters/chronolane.mjs";
import { makeData } from "./data.mjs";
import { launch, openPage } from "./driver.mjs";
import { serve } from "./server.mjs";

const built = new URL("../../dist/static.js", import.meta.url).href; // by an address: types are checked before there is a build
const { renderToHTML } = await import(built);
const runs = Number(process.argv[2] ?? 3);
const server = await serve(new Map([["first", { file: "adapters/chronolane.mjs", adapter }]]));
for (const slow of [1, 4])
  for (const width of [1200, 375])
    for (const markup of [false, true])
      for (const count of markup ? [12, 100] : [3, 100, 1_000, 3_000, 10_000]) {
        const found = [];
        for (let run = 0; run < runs; run++) found.push(await measure({ slow, width, markup, count }));
        const { created, seen, longest, blocked } = medians(found);
        console.log(
          `${count.toLocaleString("en")} events, ${width} px, speed 1/${slow}${markup ? ", over markup" : ""}: ` +
            `returns after ${created} ms, seen after ${seen} ms, longest task ${longest} ms, blocked for ${blocked} ms`,
        );
      }
server.close();

/** @param {{slow: number, width: number, markup: boolean, count: number}} how */
async function measure({ slow, width, markup, count }) {
  const browser = await launch();
  const { page, session, errors } = await openPage(browser, `${server.origin}/page/first`);
  await page.setViewportSize({ width, height: 760 });
  await page.addStyleTag({ content: `#host { width: ${width}px !important; }` });
  if (markup) await page.setContent(`<div id="host">${renderToHTML(makeData(count))}</div>`);
  if (markup) await page.addScriptTag({ url: `${server.origin}/dist/chronolane.min.js` });
  await session.send("Emulation.setCPUThrottlingRate", { rate: slow });
  const { begin, created, seen, tasks } = await page.evaluate(first, { count, origin: server.origin });
  for (const error of errors) console.error(error);
  await browser.close();
  const late = tasks.filter(([start]) => start >= begin - 1).map(([, duration]) => duration);
  const blocked = late.reduce((sum, duration) => sum + Math.max(0, duration - 50), 0);
  return { created, seen, longest: Math.max(0, ...late), blocked };
}

/** Runs in the page. @param {{count: number, origin: string}} what */
async function first({ count, origin }) {
  const { makeData } = await import(`${origin}/test/bench/data.mjs`);
  const data = makeData(count);
  /** @type {[number, number][]} */ const tasks = [];
  const observer = new PerformanceObserver((entries) => {
    for (const { startTime, duration } of entries.getEntries()) tasks.push([startTime, duration]);
  });
  observer.observe({ type: "longtask" });
  const pause = () => new Promise((resolve) => setTimeout(resolve, 500));
  await pause();
  const host = document.getElementById("host");
  const { createTimeline } = /** @type {any} */ (globalThis).Chronolane;
  const begin = performance.now();
  const timeline = createTimeline(host, data);
  const created = performance.now() - begin;
  const live = ".chl:not(.chl-static) :is(.chl-mark, .chl-entry)";
  while (host?.querySelector(live) === null) await new Promise(requestAnimationFrame);
  const seen = performance.now() - begin;
  await timeline.ready;
  await pause();
  return { begin, created, seen, tasks };
}

/** @template {Record<string, number>} Row @param {readonly Row[]} rows @returns {Row} */
function medians(rows) {
  const names = Object.keys(rows[0] ?? {});
  const middle = (/** @type {string} */ name) =>
    Math.round(rows.map((row) => row[name] ?? 0).sort((a, b) => a - b)[rows.length >> 1] ?? 0);
  return /** @type {Row} */ (Object.fromEntries(names.map((name) => [name, middle(name)])));
}
