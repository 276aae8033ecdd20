import type { BrowserContextOptions, Page } from "playwright";
import type { TimelineInput } from "../../src/model/input.ts";
import { everyMark } from "./everyMark.ts";
import { october } from "./october.ts";
import type { Chromium, OpenOptions } from "./support.ts";

/** The data that every check looks at. */
export const datasets = { october, everyMark } as const;
export type DatasetName = keyof typeof datasets;

/** The ways a reader may want colours. */
export const looks = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  "more contrast": { colorScheme: "light", contrast: "more" },
  "more contrast, dark": { colorScheme: "dark", contrast: "more" },
  "forced colours": { forcedColors: "active", colorScheme: "light" },
  "forced colours, dark": { forcedColors: "active", colorScheme: "dark" },
} as const satisfies Readonly<Record<string, BrowserContextOptions>>;
export type LookName = keyof typeof looks;
export const lookNames = Object.keys(looks) as readonly LookName[];

export interface Asked extends OpenOptions {
  readonly look?: LookName;
  /** Options of the timeline, as JSON. */
  readonly timeline?: object;
  /** Tag of the page's language; "en" unless told. */
  readonly lang?: string;
  /** How many timelines of the same data stand on the page. */
  readonly copies?: number;
}

/** Opens a page with a heading, a timeline of the data as `window.timeline`, and a paragraph. Nothing on it moves. */
export async function openTimeline(
  chromium: Chromium,
  data: TimelineInput,
  { look = "light", timeline = {}, lang = "en", copies = 1, ...options }: Asked = {},
): Promise<Page> {
  const json = (value: unknown): string => JSON.stringify(value).replaceAll("<", "\\u003c");
  const markup = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Timeline</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<style>:root { color-scheme: light dark } body { margin: 8px; font-family: sans-serif }</style>
<main><h1>A page</h1>${'<div class="root"></div>'.repeat(copies)}<p>The end.</p></main>
<script src="{{dist}}/chronolane.min.js"></script>
<script>for (const root of document.querySelectorAll(".root"))
  timeline = Chronolane.createTimeline(root, ${json(data)}, ${json(timeline)});</script></html>`;
  const { page } = await chromium.openMarkup(markup, {
    reducedMotion: "reduce",
    ...looks[look],
    ...options,
  });
  await page.evaluate(() => (window as unknown as { timeline: { ready: Promise<void> } }).timeline.ready);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve(null))));
  return page;
}

/** A colour that is painted and what it is painted on, as `rgb(…)`. */
export interface Painted {
  readonly what: string;
  readonly color: string;
  readonly ground: string;
}

/** Runs in the page: every text of the picture in sight with its ground, at three places of each. */
export function paintedTexts(): Painted[] {
  // The picture lets pointers through; what lies under a point is asked of its shapes.
  document.querySelector<HTMLElement>(".chl-picture")!.style.setProperty("pointer-events", "auto");
  const found: Painted[] = [];
  for (const text of document.querySelectorAll<SVGTextElement>(".chl-picture text")) {
    const box = text.getBoundingClientRect();
    const y = (box.top + box.bottom) / 2;
    for (const x of [box.left + 2, (box.left + box.right) / 2, box.right - 2]) {
      const stack = document.elementsFromPoint(x, y);
      if (!stack.some((one) => one.classList.contains("chl-paper"))) continue;
      const grounds: string[] = [];
      for (const one of stack.slice(stack.indexOf(text) + 1)) {
        const style = getComputedStyle(one);
        // Lines cross a text for a pixel; they are no ground.
        if (!/^(rect|path|circle)$/.test(one.tagName) || one.getBoundingClientRect().width < 4) continue;
        if (style.fill.startsWith("url")) grounds.push("rgb(128, 128, 128)");
        const alpha = Number(style.fillOpacity);
        const channels = style.fill.match(/[\d.]+/g);
        if (!style.fill.startsWith("rgb") || channels === null || alpha === 0) continue;
        grounds.push(`rgb(${channels.slice(0, 3).join(", ")})/${String(alpha)}`);
      }
      let ground = [255, 255, 255];
      for (const one of grounds.reverse()) {
        const [r = 0, g = 0, b = 0, alpha = 1] = (one.match(/[\d.]+/g) ?? []).map(Number);
        ground = [r, g, b].map((value, i) => value * alpha + ground[i]! * (1 - alpha));
      }
      found.push({
        what: text.textContent ?? "",
        color: getComputedStyle(text).fill,
        ground: `rgb(${ground.map(Math.round).join(", ")})`,
      });
    }
  }
  return found;
}

/** Runs in the page: every mark of the picture in sight with the ground of its lane. Fades and hatchings are not looked at. */
export function paintedMarks(): Painted[] {
  // The picture lets pointers through; what lies under a point is asked of its shapes.
  document.querySelector<HTMLElement>(".chl-picture")!.style.setProperty("pointer-events", "auto");
  const found: Painted[] = [];
  const parts =
    ".chl-shape, .chl-tick, .chl-arrow, .chl-icon, .chl-hollow, .chl-lane-edge, .chl-badge, .chl-tray-sign, .chl-connector path, .chl-ring";
  for (const part of document.querySelectorAll(`.chl-picture :is(${parts})`)) {
    const box = part.getBoundingClientRect();
    const stack = document.elementsFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
    const ground = stack.find((one) => one.matches(".chl-lane, .chl-paper"));
    if (ground === undefined) continue;
    const style = getComputedStyle(part);
    const under = getComputedStyle(ground).fill;
    const color = part.hasAttribute("stroke") ? style.stroke : style.fill;
    const alpha = Number(part.parentElement!.getAttribute("opacity") ?? 1);
    const opacity = getComputedStyle(part.parentElement!).opacity === "1" ? 1 : alpha;
    const [top, bottom] = [color, under].map((one) => (one.match(/[\d.]+/g) ?? []).map(Number));
    const mixed = [0, 1, 2].map((i) => Math.round(top![i]! * opacity + bottom![i]! * (1 - opacity)));
    found.push({
      what: `${part.getAttribute("class") ?? part.tagName} of ${part.closest("[data-id]")?.getAttribute("data-id") ?? "-"}`,
      color: `rgb(${mixed.join(", ")})`,
      ground: under,
    });
  }
  return found;
}

/** Runs in the page: what is painted in the picture in a colour that is none of the system's, in forced colours. */
export function fixedColours(): string[] {
  const probe = document.createElement("i");
  document.body.append(probe);
  const system = ["Canvas", "CanvasText", "Highlight", "GrayText"].map((name) => {
    probe.style.setProperty("color", name);
    return getComputedStyle(probe).color;
  });
  probe.remove();
  const odd = (paint: string): boolean =>
    paint !== "none" && !paint.startsWith("url") && !system.includes(paint);
  return [...document.querySelectorAll(".chl-picture svg *")].flatMap((element) => {
    const { fill, stroke, stopColor } = getComputedStyle(element);
    const painted = element.tagName === "stop" ? [stopColor] : [fill, stroke];
    if (["g", "defs", "svg", "title", "desc", "pattern", "linearGradient"].includes(element.tagName))
      return [];
    return painted
      .filter(odd)
      .map((paint) => `${element.getAttribute("class") ?? element.tagName}: ${paint}`);
  });
}

/** Runs in the page: texts in HTML that are cut off, by a pixel or more. */
export function clippedTexts(): string[] {
  return [...document.querySelectorAll<HTMLElement>(".chl .chl-ui, .chl .chl-ui *")]
    .filter((one) => {
      if (one.closest(".chl-unseen, [hidden], svg") !== null || one.clientWidth === 0) return false;
      const { overflowX, overflowY } = getComputedStyle(one);
      const wide = overflowX !== "visible" && one.scrollWidth > one.clientWidth + 1;
      const high = /hidden|clip/.test(overflowY) && one.scrollHeight > one.clientHeight + 1;
      const box = one.getBoundingClientRect();
      return wide || high || (one.matches("button") && one.scrollWidth > Math.ceil(box.width) + 1);
    })
    .map((one) => `${one.className}: ${(one.textContent ?? "").slice(0, 60)}`);
}

/** Runs in the page: how many pixels of two pictures of the same place differ by 3:1 or more. */
export async function changedPixels([before, after]: readonly [string, string]): Promise<number> {
  const read = async (base64: string): Promise<Uint8ClampedArray> => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const context = new OffscreenCanvas(image.width, image.height).getContext("2d")!;
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, image.width, image.height).data;
  };
  const [a, b] = [await read(before), await read(after)];
  const linear = (value: number): number =>
    value <= 10 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4;
  const light = (data: Uint8ClampedArray, i: number): number =>
    0.2126 * linear(data[i]!) + 0.7152 * linear(data[i + 1]!) + 0.0722 * linear(data[i + 2]!) + 0.05;
  let changed = 0;
  for (let i = 0; i < a.length; i += 4) {
    const [x, y] = [light(a, i), light(b, i)];
    if (Math.max(x, y) / Math.min(x, y) >= 3) changed++;
  }
  return changed;
}
