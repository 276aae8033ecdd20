import { launch } from "./driver.mjs";

/**
 * Milliseconds from the arrival of the script to the first list or picture of the October page, on a slow phone: each
 * load in a browser of its own.
 *
 * @param {string} origin @param {number} loads @returns {Promise<number[]>}
 */
export async function octoberPage(origin, loads) {
  const times = [];
  for (let i = 0; i < loads; i++) {
    const browser = await launch();
    const page = await browser.newPage({ viewport: { width: 375, height: 667 } });
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    await page.addInitScript(watchPaint);
    await page.goto(`${origin}/examples/october-2023.html`);
    try {
      const painted = await page.waitForFunction("window.painted", null, { timeout: 60_000 });
      times.push(Number(await painted.jsonValue()));
    } catch {
      console.error("October page: neither list nor picture after a minute");
    }
    await browser.close();
  }
  return times;
}

/** Runs in the page: keeps when the first frame after the first list or picture was, from when the script had come. */
function watchPaint() {
  const look = () => {
    const script = performance
      .getEntriesByType("resource")
      .find(({ name }) => name.endsWith("chronolane.min.js"));
    const there = document.querySelector(".chl-entry, .chl-picture [data-id]") !== null;
    if (!there || !(script instanceof PerformanceResourceTiming)) return requestAnimationFrame(look);
    return requestAnimationFrame(() =>
      Object.assign(globalThis, { painted: performance.now() - script.responseEnd }),
    );
  };
  requestAnimationFrame(look);
}
