// What a live feed costs: `node test/bench/live.mjs [SECONDS] [SCRIPT]`, after `npm run build`. 1,000 single merges a second into
// 10,000 events of one and of two actors each, every third a new one: the part of the main thread's time that it all takes, the
// page's own feeding included, and how long after the last merge it is drawn. SCRIPT: another build, to compare with.
import { readFileSync } from "node:fs";
import { adapter } from "./adapters/chronolane.mjs";
import { launch, openPage } from "./driver.mjs";
import { serve } from "./server.mjs";

const seconds = Number(process.argv[2] ?? 60);
const script = process.argv[3];
const server = await serve(new Map([["live", { file: "adapters/chronolane.mjs", adapter }]]));
for (const actors of [1, 2]) {
  const browser = await launch();
  const { page, session, cost, errors } = await openPage(browser, `${server.origin}/page/live`);
  if (script !== undefined) {
    await page.route("**/chronolane.min.js", (route) =>
      route.fulfill({ body: readFileSync(script, "utf8"), contentType: "text/javascript" }),
    );
    await page.reload();
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
  }
  await page.evaluate(mount, actors);
  const { value, main } = await cost(() => page.evaluate(feed, seconds));
  const share = (100 * main) / value.wall;
  const rest = `${value.applied} of ${value.sent} changed events applied, the last drawn after ${Math.round(value.drawn)} ms`;
  console.log(`${actors} actors an event, ${seconds} s: ${share.toFixed(1)} % of the main thread, ${rest}`);
  for (const error of errors) console.error(error);
  await browser.close();
}
server.close();

/** Runs in the page. @param {number} actors */
async function mount(actors) {
  let seed = 7;
  const random = () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
  const event = (/** @type {number} */ i, /** @type {string} */ told) => ({
    id: `e${i}`,
    title: `Event ${i} ${told}`,
    start: new Date(Date.UTC(2023, 0, 1) + Math.floor(random() * 3e10)).toISOString(),
    actors: Array.from({ length: actors }, (_, k) => `Actor ${(i + 5 * k) % 12}`),
  });
  const events = Array.from({ length: 10_000 }, (_, i) => event(i, "first"));
  const { createTimeline } = /** @type {any} */ (globalThis).Chronolane;
  const timeline = createTimeline(document.getElementById("host"), { events }, { height: 600 });
  await timeline.ready;
  Object.assign(globalThis, { timeline, event, random });
}

/** Runs in the page. @param {number} seconds */
async function feed(seconds) {
  const { timeline, event, random } = /** @type {any} */ (globalThis);
  /** @type {Map<string, string>} */ const told = new Map();
  let sent = 0;
  const begin = performance.now();
  await new Promise((resolve) => {
    const timer = globalThis.setInterval(() => {
      const due = Math.min(seconds * 1000, performance.now() - begin);
      for (; sent < due; sent++) {
        const one = event(sent % 3 === 0 ? 10_000 + sent : Math.floor(random() * 10_000), `told ${sent}`);
        told.set(one.id, one.title);
        timeline.merge({ upsert: [one] });
      }
      if (sent < seconds * 1000) return;
      globalThis.clearInterval(timer);
      resolve(null);
    }, 10);
  });
  const last = performance.now();
  await timeline.ready;
  await new Promise((resolve) => requestAnimationFrame(resolve));
  const drawn = performance.now() - last;
  const wall = performance.now() - begin;
  const titles = new Map();
  timeline.setFilter((/** @type {any} */ { id, title }) => titles.set(id, title).size > 0);
  const { shown } = timeline.counts; // has seen all events
  if (shown !== titles.size) throw new Error(`${shown} shown of ${titles.size}`);
  const applied = [...told].filter(([id, title]) => titles.get(id) === title).length;
  return { wall, drawn, sent: told.size, applied };
}
