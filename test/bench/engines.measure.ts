import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import type { createTimeline as Create } from "../../src/index.ts";
import { root } from "../browser/support.ts";
import { startEngine } from "../long/engines/support.ts";

/** Runs in the page: mounts 250 events, of which about 300 titles are set, five times, and zooms in and out. */
async function measure(): Promise<{ titles: number; mounts: number[]; zoom: number }> {
  const { createTimeline } = (globalThis as unknown as { Chronolane: { createTimeline: typeof Create } })
    .Chronolane;
  let seed = 7;
  const random = (): number => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
  const events = Array.from({ length: 250 }, (_, i) => ({
    id: `e${i}`,
    title: `Event ${i} of some words more`,
    start: new Date(Date.UTC(2023, 0, 1) + Math.floor(random() * 3e10)).toISOString(),
    actors: i % 4 === 0 ? [`A${i % 12}`, `A${(i + 5) % 12}`] : [`A${i % 12}`],
  }));
  const host = document.getElementById("root")!;
  const frame = (): Promise<number> => new Promise(requestAnimationFrame);
  const mounts: number[] = [];
  const steps: number[] = [];
  let titles = 0;
  for (let round = 0; round < 5; round++) {
    await frame();
    await frame();
    const begin = performance.now();
    const timeline = createTimeline(host, { events }, { maxHeight: 3000 });
    await frame();
    await frame();
    mounts.push(performance.now() - begin);
    await timeline.ready;
    titles = host.querySelectorAll(".chl-label").length;
    const stage = host.querySelector(".chl-stage")!;
    const { left, top } = stage.getBoundingClientRect();
    for (let step = 0; step < 24; step++) {
      const deltaY = (step < 12 ? -1 : 1) * 7.7;
      const at = { clientX: left + 600, clientY: top + 200 };
      const start = performance.now();
      stage.dispatchEvent(
        new WheelEvent("wheel", { ...at, deltaY, ctrlKey: true, bubbles: true, cancelable: true }),
      );
      if (Number.isNaN(timeline.view.start)) throw new Error("nothing is drawn"); // it is drawn now
      host.querySelector<SVGGraphicsElement>(".chl-label")?.getBBox(); // and lays out
      steps.push(performance.now() - start);
      await frame();
    }
    timeline.destroy();
  }
  return { titles, mounts, zoom: steps.sort((a, b) => a - b)[steps.length / 2]! };
}

test("what a mount and a step of zoom take by the clock in WebKit and in Chromium", async () => {
  const folder = join(root, "build");
  mkdirSync(folder, { recursive: true });
  const page = join(folder, "engines.html");
  const script = pathToFileURL(join(root, "dist/chronolane.min.js")).href;
  writeFileSync(
    page,
    `<!doctype html><meta charset="utf-8"><div id="root" style="width: 1200px"></div><script src="${script}"></script>`,
  );
  const times: Record<string, Awaited<ReturnType<typeof measure>>> = {};
  for (const name of ["webkit", "chromium"] as const) {
    const engine = await startEngine(name);
    await engine.open(pathToFileURL(page).href);
    times[name] = await engine.evaluate(measure);
    await engine.close();
    expect(times[name].titles).toBeGreaterThanOrEqual(300);
  }
  writeFileSync(join(folder, "engines.json"), JSON.stringify(times));
});
