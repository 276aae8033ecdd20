import { expect, test } from "vitest";
import { settled, useChromium } from "./support.ts";

const { openMarkup } = useChromium();

declare const feed: { readonly come: () => void; readonly look: (hours: number) => Promise<void> };

/** A timeline of an event every two hours, one of them going on as of hour 100, and two to come after all others. */
const newsPage = (direction: "ltr" | "rtl"): string => `<!doctype html><html lang="en"><meta charset="utf-8">
<title>news</title><link rel="icon" href="data:,"><style>body { margin: 0 }</style><body><div id="root"></div>
<script src="{{dist}}/chronolane.min.js"></script><script>
  const at = (hours) => new Date(Date.UTC(2026, 0, 1) + hours * 3_600_000).toISOString().slice(0, 16) + "Z";
  const event = (hours) => ({ id: "e" + hours, title: "Report of hour " + hours, start: at(hours), actors: ["Port"] });
  const events = Array.from({ length: 60 }, (_, i) => event(2 * i));
  events.push({ id: "search", title: "Search", start: at(20), end: "ongoing", actors: ["Coast guard"] });
  const options = { timeZone: "UTC", direction: "${direction}", layout: "lanes" };
  timeline = Chronolane.createTimeline(document.getElementById("root"), { events, asOf: at(100) }, options);
  feed = {
    come: () => timeline.merge({ upsert: [event(500), event(501)] }),
    look: (hours) => timeline.setView({ start: at(hours), end: at(hours + 30) }, { animate: false }),
  };
</script></body></html>`;

/** The words of the picture and its marks' buttons that the button of new events lies over, and how it stands. */
function covered(): { readonly text: string; readonly height: number; readonly under: readonly string[] } {
  const news = document.querySelector<HTMLElement>(".chl-news")!;
  const box = news.getBoundingClientRect();
  const under = [...document.querySelectorAll(".chl-picture text, .chl-grid button")].filter((element) => {
    const { left, right, top, bottom, width } = element.getBoundingClientRect();
    return width > 0 && right > box.left && left < box.right && bottom > box.top + 1 && top < box.bottom - 1;
  });
  return {
    text: news.textContent ?? "",
    height: box.height,
    under: under.map(({ textContent }) => textContent ?? ""),
  };
}

test.each(["ltr", "rtl"] as const)(
  "the button of new events lies over no words and no marks, %s",
  async (direction) => {
    for (const width of [1280, 600]) {
      const { page } = await openMarkup(newsPage(direction), { width });
      await settled(page);
      await page.evaluate(() => feed.look(0));
      await page.evaluate(() => {
        feed.come();
      });
      const words = new Set<string>();
      for (let hours = 0; hours < 96; hours += 6) {
        await page.evaluate((from) => feed.look(from), hours);
        await settled(page);
        const { text, height, under } = await page.evaluate(covered);
        expect(text, `from hour ${String(hours)}`).toMatch(
          direction === "ltr" ? /^2 new events →$/ : /^← 2 new events$/,
        );
        expect(height).toBeGreaterThanOrEqual(24);
        expect(under, `from hour ${String(hours)}`).toEqual([]);
        const upper = await page.locator(".chl-axis-strong, .chl-as-of-label").allTextContents();
        for (const one of upper) words.add(one);
      }
      // There was something to lie over.
      expect(
        [...words].some((text) => text.startsWith("as of")),
        [...words].join(),
      ).toBe(true);
      expect(words.size).toBeGreaterThan(4);
    }
  },
);
