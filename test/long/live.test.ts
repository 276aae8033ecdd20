import { expect, test } from "vitest";
import type { createTimeline as Create, Timeline } from "../../src/index.ts";
import { useChromium } from "../browser/support.ts";

const { openBlank } = useChromium();

test("changes that stream in are all made, while a drag goes on and focus stays", async () => {
  const { page, seen } = await openBlank();
  await page.evaluate(async () => {
    const { createTimeline } = (globalThis as unknown as { Chronolane: { createTimeline: typeof Create } })
      .Chronolane;
    let seed = 7;
    const random = (): number => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
    const event = (i: number, told: string) => ({
      id: `e${i}`,
      title: `Event ${i} ${told}`,
      start: new Date(Date.UTC(2023, 0, 1) + Math.floor(random() * 3e10)).toISOString(),
      actors: [`Actor ${i % 12}`],
    });
    const events = Array.from({ length: 10_000 }, (_, i) => event(i, "first"));
    const timeline = createTimeline(document.getElementById("root")!, { events }, { height: 600 });
    await timeline.ready;
    const live = { timeline, last: new Map<string, string>(), sent: 0, isOver: false };
    Object.assign(window, { live });
    const timer = setInterval(() => {
      for (let n = 0; n < 10; n++) {
        const i = live.sent % 3 === 0 ? 10_000 + live.sent : Math.floor(random() * 10_000);
        const told = event(i, `told ${live.sent++}`);
        live.last.set(told.id, told.title);
        timeline.merge({ upsert: [told] });
      }
      if (live.sent < 5000) return;
      clearInterval(timer);
      live.isOver = true;
    }, 10);
  });
  interface Live {
    readonly timeline: Timeline;
    readonly last: ReadonlyMap<string, string>;
    readonly isOver: boolean;
  }
  const live = <T>(read: (live: Live) => T): Promise<T> => page.evaluate<T>(`(${String(read)})(window.live)`);

  const stage = (await page.locator(".chl-stage").boundingBox())!;
  await page.locator(".chl-grid button[tabindex='0']").focus();
  const start = (): Promise<number> => live(({ timeline }) => timeline.view.start);
  await page.keyboard.press("+");
  const before = await start();
  await page.mouse.move(stage.x + 700, stage.y + 300);
  await page.mouse.down();
  let last = before;
  for (let x = 680; x >= 300; x -= 20) {
    await page.mouse.move(stage.x + x, stage.y + 300);
    const now = await start();
    expect(now).toBeGreaterThanOrEqual(last);
    last = now;
  }
  await page.mouse.up();
  expect(last).toBeGreaterThan(before);
  await page.waitForFunction(() => (window as unknown as { live: Live }).live.isOver);
  expect(await page.evaluate(() => document.activeElement!.matches(".chl-grid button"))).toBe(true);
  const { total, count } = await live(({ timeline, last: told }) => ({
    total: timeline.counts.total,
    count: [...told.keys()].filter((id) => Number(id.slice(1)) >= 10_000).length,
  }));
  expect(total).toBe(10_000 + count);
  for (const title of await live(({ last: told }) => [...told].slice(-5))) {
    const [id, text] = title;
    await page.evaluate((one) => (window as unknown as { live: Live }).live.timeline.open(one), id);
    expect(await page.locator(".chl-card-title").first().textContent()).toBe(text);
  }
  expect(seen.errors).toEqual([]);
});

test("a feed that goes on takes no more memory, whatever is open and wherever the view goes", async () => {
  const { page, seen } = await openBlank();
  await page.evaluate(async () => {
    const { createTimeline } = (globalThis as unknown as { Chronolane: { createTimeline: typeof Create } })
      .Chronolane;
    const event = (i: number, told: number) => ({
      id: `e${i}`,
      title: `Event ${i} told ${told}`,
      start: Date.UTC(2013, 0, 1) + ((i * 7919) % 20_000) * 15_000_000 + told * 60_000,
      actors: [`Actor ${i % 12}`],
      sources: [{ url: `https://example.org/${i >> 1}`, publisher: `Paper ${i % 7}` }],
    });
    const events = Array.from({ length: 20_000 }, (_, i) => event(i, 0));
    const timeline = createTimeline(document.getElementById("root")!, { events }, { height: 400 });
    let told = 0;
    const feed = async (times: number): Promise<void> => {
      for (let time = 0; time < times; time++) {
        told++;
        timeline.merge({
          upsert: Array.from({ length: 50 }, (_, i) => event((told * 50 + i) % 20_000, told)),
        });
        await timeline.ready;
        if (told % 3 === 0) {
          const start = Date.UTC(2013 + (told % 5), 0, 1);
          await timeline.setView({ start, end: start + 10 ** (8 + (told % 3)) });
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
      }
      await timeline.setView("fit");
      await timeline.ready;
    };
    Object.assign(window, { feed });
    await timeline.ready;
  });
  for (const name of ["filter", "table"]) await page.locator(`.chl-toolbar [data-name=${name}]`).click();
  const client = await page.context().newCDPSession(page);
  const takenAfter = async (times: number): Promise<number> => {
    await page.evaluate(`feed(${times})`);
    await page.waitForTimeout(500);
    for (let i = 0; i < 2; i++) await client.send("HeapProfiler.collectGarbage");
    const { usedSize, ...rest } = await client.send("Runtime.getHeapUsage");
    const { backingStorageSize = 0 } = rest as { backingStorageSize?: number };
    return (usedSize + backingStorageSize) / 1e6;
  };
  const first = await takenAfter(25);
  // Each dataset takes a megabyte: if all were kept, it would be 50 more.
  const later = await takenAfter(50);
  expect(later - first, `${first} MB, then ${later}`).toBeLessThan(12);
  expect(seen.errors).toEqual([]);
});
