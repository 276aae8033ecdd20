import { clamp } from "../base/search.ts";
import type { Dispose, Px } from "../base/units.ts";
import type { Phase } from "./host.ts";
import { readPoint } from "./point.ts";

/** A stretch of the strip in pixels, in reading direction from its start edge. */
export interface Brushed {
  readonly start: Px;
  readonly end: Px;
}

/** What is taken hold of: an end of the window, or the whole. */
export type BrushPart = "start" | "end" | "window";

export interface BrushHost {
  /** Receives pointer and key events. */
  readonly strip: HTMLElement;
  /** Length of the strip. */
  readonly length: () => Px;
  readonly direction: () => 1 | -1;
  /** The window as it stands now, also where it reaches beyond the strip. */
  readonly window: () => Brushed;
  /** The end that an element of the strip stands for, null for none. */
  readonly partOf: (target: EventTarget | null) => "start" | "end" | null;
  readonly move: (window: Brushed, phase: Phase) => void;
}

/** Least length of a window that is drawn by its ends. */
const leastLength: Px = 4;
/** An end is taken hold of so far away from it, outward; inward at most half of the window. */
const reach: Px = 12;
/** Part of the strip that an arrow key moves an end by, and with Shift, PageUp and PageDown. */
const keyStep = 0.01;
const largeStep = 0.1;

/**
 * Recognises what a pointer and keys do on a strip with a window in it: drag an end to widen it, drag the whole, press
 * beside it to bring it there and go on dragging. Keys move the end that has focus, as the ARIA practices describe a
 * slider with two thumbs. One pointer at a time; however a drag ends, `move` has been called with `end`.
 */
export function recogniseBrush(host: BrushHost): Dispose {
  const { strip } = host;
  let held: {
    readonly pointer: number;
    readonly part: BrushPart;
    readonly at: Px;
    readonly from: Brushed;
  } | null = null;

  const xOf = (event: PointerEvent): Px => {
    const { x } = readPoint(event, strip);
    return host.direction() === 1 ? x : host.length() - x;
  };
  const down = (event: PointerEvent): void => {
    if (held !== null || event.button !== 0 || !event.isPrimary) return;
    const at = xOf(event);
    const part = partAt(at, host.window());
    const from = part === null ? centred(host.window(), at) : host.window();
    held = { pointer: event.pointerId, part: part ?? "window", at, from };
    strip.setPointerCapture(event.pointerId);
    host.move(from, "start");
  };
  const move = (event: PointerEvent): void => {
    if (held?.pointer !== event.pointerId) return;
    host.move(moved(held.from, held.part, xOf(event) - held.at, host.length()), "move");
  };
  const up = (event: PointerEvent): void => {
    if (held?.pointer === event.pointerId) rest();
  };
  const rest = (): void => {
    if (held === null) return;
    held = null;
    host.move(host.window(), "end");
  };
  const key = (event: KeyboardEvent): void => {
    const part = host.partOf(event.target);
    if (part === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const length = host.length();
    const by = keyMove(event, host.direction());
    const window = host.window();
    const edge = event.key === "Home" ? -window[part] : event.key === "End" ? length - window[part] : null;
    if (by === null && edge === null) return;
    event.preventDefault();
    host.move(moved(window, part, edge ?? (by ?? 0) * length, length), "single");
  };
  const listeners = {
    pointerdown: down,
    pointermove: move,
    pointerup: up,
    pointercancel: up,
    lostpointercapture: up,
  };
  for (const [type, listener] of Object.entries(listeners)) {
    strip.addEventListener(type, listener as (event: Event) => void);
  }
  strip.addEventListener("keydown", key);
  return () => {
    rest();
    for (const [type, listener] of Object.entries(listeners)) {
      strip.removeEventListener(type, listener as (event: Event) => void);
    }
    strip.removeEventListener("keydown", key);
  };
}

/** What lies at a place: the nearer end within reach, the window between its ends, or nothing. */
export function partAt(x: Px, { start, end }: Brushed): BrushPart | null {
  const inward = Math.min(reach, (end - start) / 3);
  if (x >= start - reach && x <= start + inward) return "start";
  if (x >= end - inward && x <= end + reach) return "end";
  return x > start && x < end ? "window" : null;
}

const centred = ({ start, end }: Brushed, x: Px): Brushed => ({
  start: x - (end - start) / 2,
  end: x + (end - start) / 2,
});

/** The window with one part moved by pixels. An end stays on the strip and never passes the other. */
export function moved(window: Brushed, part: BrushPart, by: Px, length: Px): Brushed {
  const { start, end } = window;
  if (part === "window") return { start: start + by, end: end + by };
  if (part === "start") return { start: Math.min(clamp(start + by, 0, length), end - leastLength), end };
  return { start, end: Math.max(clamp(end + by, 0, length), start + leastLength) };
}

function keyMove({ key, shiftKey }: KeyboardEvent, direction: 1 | -1): number | null {
  const step = shiftKey ? largeStep : keyStep;
  switch (key) {
    case "ArrowRight":
      return direction * step;
    case "ArrowLeft":
      return -direction * step;
    case "ArrowUp":
      return step;
    case "ArrowDown":
      return -step;
    case "PageUp":
      return largeStep;
    case "PageDown":
      return -largeStep;
    default:
      return null;
  }
}
