import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import { describe, expect, test } from "vitest";
import { fromUCDP } from "../../src/import.ts";
import type * as Library from "../../src/index.ts";
import type { EventInput } from "../../src/index.ts";
import { root, useChromium } from "../browser/support.ts";

const { openMarkup } = useChromium();
const { input } = fromUCDP(readFileSync(join(root, "examples/data/ucdp-ged-rows.csv"), "utf8"));

const isBetween = ({ start }: EventInput): boolean => typeof start === "string" && start.startsWith("[");
const uncertain = input.events.filter(isBetween);
const known = input.events.filter((event) => !isBetween(event));

const markup = `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,">
<body><div id="root"></div><script src="{{dist}}/chronolane.min.js"></script></body></html>`;

declare const Chronolane: typeof Library;

/** First and last day of `[a..b]`, or the day. */
function boundsOf({ start }: EventInput): { first: number; last: number } {
  const [first = "", last = first] = String(start).replace(/[[\]]/g, "").split("..");
  return { first: midnight(first), last: midnight(last) + 86_400_000 };
}

function midnight(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return Date.UTC(year, month - 1, date);
}

/** Draws one event so that its time takes a share of the picture, more than 1 to look inside of it. */
async function draw(page: Page, event: EventInput, share: number): Promise<void> {
  const { first, last } = boundsOf(event);
  const half = (last - first) / share / 2;
  const middle = (first + last) / 2;
  await page.evaluate(
    async ({ event, start, end }) => {
      const target = document.querySelector("#root")!;
      target.replaceChildren();
      const timeline = Chronolane.createTimeline(target, [event], {
        controls: false,
        theme: "light",
        view: { start, end },
      });
      await timeline.ready;
      await document.fonts.ready;
    },
    { event, start: new Date(middle - half), end: new Date(middle + half) },
  );
}

/** For each mark of the picture: most dark pixels one above another within its extent, its ends left out. */
async function tallestInk(page: Page): Promise<readonly number[]> {
  const places = await page.evaluate(() => {
    const stage = document.querySelector(".chl-picture")!.getBoundingClientRect();
    const header = document.querySelector(".chl-axis")!.getBoundingClientRect();
    return [...document.querySelectorAll(".chl-mark .chl-shape")].map((shape) => {
      const box = shape.getBoundingClientRect();
      return {
        left: Math.max(box.left, header.left) - stage.left,
        right: Math.min(box.right, header.right) - stage.left,
        top: box.top - stage.top,
        bottom: box.bottom - stage.top,
      };
    });
  });
  const image = await page.locator(".chl-picture").screenshot();
  return page.evaluate(
    async ({ source, places }) => {
      const picture = new Image();
      picture.src = source;
      await picture.decode();
      const canvas = document.createElement("canvas");
      canvas.width = picture.naturalWidth;
      canvas.height = picture.naturalHeight;
      const context = canvas.getContext("2d", { willReadFrequently: true })!;
      context.drawImage(picture, 0, 0);
      const { data, width } = context.getImageData(0, 0, canvas.width, canvas.height);
      const isDark = (x: number, y: number): boolean => {
        const at = (y * width + x) * 4;
        return (data[at]! + data[at + 1]! + data[at + 2]!) / 3 < 175;
      };
      return places.map(({ left, right, top, bottom }) => {
        const edge = right - left > 24 ? 7 : 2;
        let tallest = 0;
        for (let x = Math.ceil(left) + edge; x < Math.floor(right) - edge; x++) {
          let ink = 0;
          for (let y = Math.floor(top); y < Math.ceil(bottom); y++) if (isDark(x, y)) ink++;
          tallest = Math.max(tallest, ink);
        }
        return tallest;
      });
    },
    { source: `data:image/png;base64,${image.toString("base64")}`, places },
  );
}

describe("rows of UCDP GED by pixel", () => {
  let page: Page;

  test.each([0.08, 0.35, 0.9, 4])(
    "none whose day is not known has solid ink between its bounds, drawn %d times as long as the picture",
    async (share) => {
      ({ page } = await openMarkup(markup, { width: 900 }));
      expect(uncertain.length).toBeGreaterThan(40);
      for (const event of uncertain.filter((_, i) => i % 3 === 0)) {
        await draw(page, event, share);
        const ink = await tallestInk(page);
        expect(ink.length, event.id).toBeGreaterThan(0);
        expect(Math.max(...ink), `${String(event.id)} ${String(event.start)}`).toBeLessThanOrEqual(3);
      }
    },
  );

  test("those whose day is known are solid, so that the check can fail", async () => {
    ({ page } = await openMarkup(markup, { width: 900 }));
    for (const event of known.slice(0, 4)) {
      await draw(page, event, 0.2);
      expect(Math.min(...(await tallestInk(page)))).toBeGreaterThanOrEqual(10);
    }
  });
});
