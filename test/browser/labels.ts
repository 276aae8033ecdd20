import { random } from "../random.ts";
import { root } from "./support.ts";
import { pathToFileURL } from "node:url";

/** A stretch of time to look at, epoch ms. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A stretch whose middle lies in `within` and whose length has any order of magnitude from `shortest` to `longest`. */
export function randomStretch(seed: number, within: Stretch, shortest: number, longest: number): Stretch {
  const next = random(seed);
  const length = shortest * (longest / shortest) ** next();
  const middle = within.start + (within.end - within.start) * next();
  return { start: middle - length / 2, end: middle + length / 2 };
}

/** A page that shows an example's data in a container of `width` px, as `window.timeline`. */
export function labelPage(file: string, global: string, width: number): string {
  const data = pathToFileURL(`${root}examples/${file}`).href;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>labels</title>
<link rel="icon" href="data:,"><style>body { margin: 0 }</style>
<body><div id="root" style="width: ${String(width)}px"></div>
<script src="{{dist}}/chronolane.min.js"></script><script src="${data}"></script>
<script>timeline = Chronolane.createTimeline(document.getElementById("root"), ${global})</script></body></html>`;
}

interface Page {
  readonly timeline: { setView(view: Stretch, options: { animate: boolean }): Promise<void> };
}

/**
 * Runs in the page: goes to a view and tells what is wrong with its labels, in words. Boxes may share a pixel, as
 * a text's box is higher than its letters.
 */
export async function labelFaults(view: Stretch): Promise<string[]> {
  await (window as unknown as Page).timeline.setView(view, { animate: false });
  const svg = document.querySelector("svg.chl-svg")!;
  const frame = svg.getBoundingClientRect();
  const body = svg.querySelector("svg.chl-body")!;
  const from = frame.left + Number(svg.querySelector("svg.chl-plot")!.getAttribute("x"));
  const top = frame.top + Number(body.getAttribute("y"));
  const seen = (box: DOMRect): boolean =>
    box.right > from + 1 && box.left < frame.right - 1 && box.bottom > top + 1 && box.top < frame.bottom - 1;
  const overlap = (a: DOMRect, b: DOMRect): boolean =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
  const labels = [...svg.querySelectorAll<SVGTextElement>(".chl-label")].map((element) => ({
    element,
    text: element.textContent ?? "",
    event: element.getAttribute("data-event"),
    box: element.getBoundingClientRect(),
  }));
  const marks = [...svg.querySelectorAll(".chl-marks > .chl-mark")].map((mark) => ({
    event: mark.getAttribute("data-id"),
    lane: mark.getAttribute("data-lane"),
    // Each painted part by itself: the box of a figure with a gap would be larger than what is painted.
    boxes: [...mark.children].map((part) => part.getBoundingClientRect()),
  }));
  const faults: string[] = [];
  const graphemes = new Intl.Segmenter("en");
  labels.forEach((label, i) => {
    for (const other of labels.slice(i + 1))
      if (overlap(label.box, other.box)) faults.push(`"${label.text}" meets "${other.text}"`);
    for (const mark of marks)
      if (mark.event !== label.event && mark.boxes.some((box) => overlap(box, label.box)))
        faults.push(`"${label.text}" lies over ${String(mark.event)} in ${String(mark.lane)}`);
    const cut = /…$/.test(label.text) ? [...graphemes.segment(label.text.slice(0, -1))].length : Infinity;
    if (cut < 20) faults.push(`"${label.text}" is cut to ${String(cut)} graphemes`);
    if (parseFloat(getComputedStyle(label.element).fontSize) < 12) faults.push(`"${label.text}" is small`);
    for (let at: Element | null = label.element; at !== null; at = at.parentElement)
      if (getComputedStyle(at).opacity !== "1") faults.push(`"${label.text}" is faint`);
    if (seen(label.box) && (label.box.left < from - 1 || label.box.right > frame.right + 1))
      faults.push(`"${label.text}" is cut by the edge of the view`);
  });
  const events = new Set(marks.filter(({ boxes }) => boxes.some(seen)).map(({ event }) => event));
  const inSight = labels.filter(({ box }) => seen(box)).length;
  if (events.size >= 5 && inSight < 3)
    faults.push(`${String(inSight)} labels for ${String(events.size)} events in view`);
  return faults;
}
