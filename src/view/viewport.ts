import type { Ms, Px, Span } from "../base/units.ts";

/** What is seen: the time at the plot's start edge, the scale, and how far the lanes are scrolled. */
export interface Viewport {
  readonly start: Ms;
  /** Milliseconds per pixel; a number of its own, so that a pan cannot change it. Positive. */
  readonly msPerPx: number;
  /** Pixels of lanes scrolled away above. */
  readonly top: Px;
}

/** Finest scale: a millisecond is 100 px wide. */
export const minMsPerPx: number = 0.01;
/** Coarsest scale: a screen holds some hundred thousand years. */
export const maxMsPerPx: number = 1e13;
/** Moments outside ±8.64e15 ms cannot be written as a date. */
export const maxTime: Ms = 8.64e15;

/** The view of `span` across `width` pixels, scrolled to the top. A span of no length gets the finest scale. */
export function viewOf(span: Span, width: Px, top: Px = 0): Viewport {
  const msPerPx = clampScale((span.end - span.start) / width);
  const middle = (span.start + span.end) / 2;
  return { start: clampTime(middle - (msPerPx * width) / 2), msPerPx, top };
}

/** The stretch of time that `width` pixels of the view show. */
export function spanOf(view: Viewport, width: Px): Span {
  return { start: view.start, end: view.start + width * view.msPerPx };
}

/** The view scaled by `factor` (above 1: closer) about the moment at `x`, which keeps its place. */
export function zoomAt(view: Viewport, x: Px, factor: number): Viewport {
  const msPerPx = clampScale(view.msPerPx / factor);
  const anchor = view.start + x * view.msPerPx;
  return { ...view, start: clampTime(anchor - x * msPerPx), msPerPx };
}

/** The view moved by pixels: positive `dx` shows later times, positive `dy` lower lanes (not clamped to content). */
export function panBy(view: Viewport, dx: Px, dy: Px = 0): Viewport {
  return { ...view, start: clampTime(view.start + dx * view.msPerPx), top: view.top + dy };
}

/** The zoom level of a scale: the power of two not above it. Rows, buckets and ticks are made per level. */
export const levelOf = (msPerPx: number): number => Math.floor(Math.log2(msPerPx) + 1e-9);

/** The coarsest scale of a level, where things lie closest together. */
export const densestScaleOf = (level: number): number => 2 ** (level + 1);

/** Steps of the zoom buttons and keys; two of them make a level. Applying +n then -n steps returns to the same scale. */
export const zoomStep: number = 2 ** 0.5;

const clampScale = (msPerPx: number): number =>
  msPerPx >= minMsPerPx ? Math.min(msPerPx, maxMsPerPx) : minMsPerPx;

const clampTime = (time: Ms): Ms => Math.max(-maxTime, Math.min(maxTime, time));
