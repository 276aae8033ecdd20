// What holds up a page of many events: `node test/bench/actions.mjs [COUNT …]`, after `npm run build`. Prints for each thing that a reader
// or a page may do the longest task that came of it, which the browser tells from 50 ms on, and after how long all is shown.
import { adapter } from "./adapters/chronolane.mjs";
import { launch, openPage } from "./driver.mjs";
import { serve } from "./server.mjs";

/** @type {readonly string[]} */
const keys = [
  "z",
  "ArrowRight",
  "ArrowDown",
  "Shift+ArrowRight",
  "Control+End",
  "PageUp",
  "+",
  "0",
  "Enter",
  "Escape",
];
/** @type {readonly string[]} */
const buttons = ["Zoom in", "Fit", "Filter", "Search", "Legend", "Table"];
/** What the table is sorted by. @type {readonly string[]} */
const heads = ["Event", "Actors", "Kind", "Sources", "Date"];
/** What is looked for, as it is typed. @type {readonly string[]} */
const searched = ["a", "an", "and"];
/** @type {readonly object[]} */
const filters = [{ kinds: ["statement"] }, { precisions: ["minute"] }, { text: "and" }, {}];
/** @type {readonly object[]} */
const options = [
  { theme: "dark" },
  { density: "compact" },
  { locale: "fa" },
  { locale: "en" },
  { lanes: { order: "activity" } },
  { lanes: { order: "connectors" } },
  { breaks: "auto" },
  { filtered: "ghosted" },
  { layout: "list" },
  { layout: "lanes" },
];

const counts = process.argv.slice(2).map(Number);
const server = await serve(new Map([["actions", { file: "adapters/chronolane.mjs", adapter }]]));
for (const count of counts.length > 0 ? counts : [1_000, 100_000, 1_000_000]) {
  const browser = await launch();
  const { page, errors } = await openPage(browser, `${server.origin}/page/actions`);
  await page.evaluate(begin, count);
  /** @param {string} name @param {() => Promise<unknown>} act */
  const tell = async (name, act) => {
    await page.evaluate(forget);
    await act();
    const shown = Math.round(await page.evaluate(rest));
    await page.waitForTimeout(1500);
    const task = await page.evaluate(() => Math.round(/** @type {any} */ (globalThis).longest));
    const after = shown > 50 ? `, shown after ${shown} ms` : "";
    console.log(`  ${name}: ${task === 0 ? "under 50 ms" : `${task} ms`}${after}`);
  };
  console.log(`${count.toLocaleString("en")} events`);
  await page.evaluate(() =>
    /** @type {HTMLElement} */ (document.querySelector("#host [role=grid] [tabindex='0']")).focus(),
  );
  for (const key of keys) await tell(`key ${key}`, () => page.keyboard.press(key));
  for (const name of buttons) {
    const button = page.getByRole("button", { name, exact: true }).first();
    if (await button.isVisible()) await tell(`button ${name}`, () => button.click());
    await page.keyboard.press("Escape");
  }
  for (const name of heads) {
    const head = page.locator(".chl-sort", { hasText: name }).first();
    if (await head.isVisible()) await tell(`sorted by ${name}`, () => head.click());
  }
  await page.getByRole("button", { name: "Search", exact: true }).first().click();
  for (const text of searched)
    await tell(`search for ${text}`, () => page.locator(".chl-search input").fill(text));
  await tell("search for nothing", () => page.locator(".chl-search input").fill(""));
  await page.keyboard.press("Escape");
  for (const filter of filters) {
    await tell(`setFilter(${JSON.stringify(filter)})`, () =>
      page.evaluate((to) => /** @type {any} */ (globalThis).timeline.setFilter(to), filter),
    );
  }
  for (const change of options) {
    await tell(`setOptions(${JSON.stringify(change)})`, () =>
      page.evaluate((to) => /** @type {any} */ (globalThis).timeline.setOptions(to), change),
    );
  }
  for (const error of errors) console.error(error);
  await browser.close();
}
server.close();

/** Runs in the page: forgets the longest task. */
function forget() {
  const page = /** @type {any} */ (globalThis);
  page.longest = 0;
}

/** Runs in the page: milliseconds until nothing is worked out any more. */
async function rest() {
  const began = performance.now();
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  let last = began;
  for (let quiet = 0; quiet < 5; quiet++) {
    await frame();
    if (document.querySelector("#host [data-working], #host [data-reading]") === null) continue;
    quiet = 0;
    last = performance.now();
  }
  return last - began;
}

/** Runs in the page: makes the timeline, and keeps the longest task. @param {number} count */
async function begin(count) {
  const page = /** @type {any} */ (globalThis);
  const data = "/test/bench/data.mjs"; // by an address of the page's server
  const { makeData } = await import(data);
  page.longest = 0;
  new PerformanceObserver((entries) => {
    for (const { duration } of entries.getEntries()) page.longest = Math.max(page.longest, duration);
  }).observe({ type: "longtask" });
  const controls = { search: true, filter: true, table: true, legend: true };
  page.timeline = page.Chronolane.createTimeline(document.getElementById("host"), makeData(count), {
    controls,
  });
  await page.timeline.ready;
  await new Promise((resolve) => setTimeout(resolve, 2000));
}
