import type { Dispose, Px } from "../../base/units.ts";
import type { SceneNode } from "../../scene/node.ts";
import { createLivePicture, type LivePicture } from "../patchSvg.ts";
import { element } from "./dom.ts";

export interface OverviewMessages {
  /** "Start of the view", "End of the view". */
  readonly viewStart: string;
  readonly viewEnd: string;
}

/** An end of the window for a screen reader. */
export interface OverviewEnd {
  /** Whole per cent of the strip. */
  readonly percent: number;
  /** The moment in words. */
  readonly text: string;
}

/** Where the window lies. */
export interface OverviewWindow {
  /** In reading direction from the strip's start; beyond the strip it is cut. */
  readonly start: Px;
  readonly end: Px;
}

export interface OverviewView {
  readonly element: HTMLElement;
  /** What pointers act on: as long as the picture, without border. */
  readonly strip: HTMLElement;
  /** The whole at a glance. `name` says what it is; `inset` is the width of the lanes' names before it. */
  readonly draw: (picture: SceneNode, name: string, inset: Px) => void;
  readonly place: (window: OverviewWindow, length: Px) => void;
  /** Says where the window's ends are. */
  readonly describe: (first: OverviewEnd, last: OverviewEnd) => void;
  readonly endOf: (target: EventTarget | null) => "start" | "end" | null;
  readonly dispose: Dispose;
}

/** The strip over the lanes: the whole span with a window that stands for the view. Its ends are sliders. */
export function createOverviewView(messages: OverviewMessages): OverviewView {
  const handle = (part: "start" | "end", label: string): HTMLElement =>
    element("div", {
      class: `chl-overview-handle chl-overview-${part}`,
      role: "slider",
      tabindex: "0",
      "aria-label": label,
      "aria-valuemin": "0",
      "aria-valuemax": "100",
      "aria-orientation": "horizontal",
    });
  const start = handle("start", messages.viewStart);
  const end = handle("end", messages.viewEnd);
  const pane = element("div", { class: "chl-overview-window" });
  const strip = element("div", { class: "chl-overview-strip" }, pane, start, end);
  const root = element("div", { class: "chl-overview", role: "group" }, strip);
  let live: LivePicture | null = null;

  return {
    element: root,
    strip,
    draw: (picture, name, inset) => {
      root.setAttribute("aria-label", name);
      strip.style.setProperty("margin-inline-start", `${inset}px`);
      strip.style.setProperty("inline-size", `${Number(picture.attributes["width"])}px`);
      if (live === null) {
        live = createLivePicture(root.ownerDocument, picture);
        strip.prepend(live.element);
      } else live.update(picture);
    },
    place: (window, length) => {
      const from = Math.max(0, window.start);
      const to = Math.min(length, window.end);
      // However far one zooms in, the window can be seen and taken hold of.
      const width = Math.max(3, to - from);
      const at = Math.min(from, length - width);
      pane.style.setProperty("inset-inline-start", `${at.toFixed(1)}px`);
      pane.style.setProperty("inline-size", `${width.toFixed(1)}px`);
      start.style.setProperty("inset-inline-start", `${at.toFixed(1)}px`);
      end.style.setProperty("inset-inline-start", `${(at + width).toFixed(1)}px`);
    },
    describe: (first, last) => {
      describe(start, first);
      describe(end, last);
    },
    endOf: (target) => (target === start ? "start" : target === end ? "end" : null),
    dispose: () => root.remove(),
  };
}

function describe(handle: HTMLElement, { percent, text }: OverviewEnd): void {
  if (handle.getAttribute("aria-valuetext") === text) return;
  handle.setAttribute("aria-valuenow", String(percent));
  handle.setAttribute("aria-valuetext", text);
}
