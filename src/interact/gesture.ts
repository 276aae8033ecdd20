import type { Ms, Px } from "../base/units.ts";
import { panBy, zoomAt } from "../view/viewport.ts";
import type { Viewport } from "../view/viewport.ts";
import type { Point } from "./point.ts";

/** A pointer that is down. */
export interface Contact {
  readonly id: number;
  /** Where it went down, on the screen: hands tremble in pixels of the screen. */
  readonly clientX: Px;
  readonly clientY: Px;
  /** Where the present part of the gesture began, in the plot. */
  from: Point;
  at: Point;
}

/** What one or two pointers do with the view. */
export interface Gesture {
  readonly type: string;
  /** One, or two fingers. */
  contacts: Contact[];
  /** The view when the present part of the gesture began. */
  from: Viewport;
  axis: "x" | "y" | "both";
  moving: boolean;
  /** Where one finger was lately. */
  trail: Trace[];
}

interface Trace {
  readonly time: Ms;
  readonly x: Px;
}

/** For so long what one finger did tells how fast it is. */
const traceTime = 100; // ms
/** Two places closer in time say nothing about speed. */
const minTraceTime = 8; // ms
/** Fingers closer than this are one: their distance is too uncertain to divide by. */
const minSpread = 10; // px
const minGlideSpeed = 0.15; // px per ms

export const contactOf = (event: PointerEvent, at: Point): Contact => ({
  id: event.pointerId,
  clientX: event.clientX,
  clientY: event.clientY,
  from: at,
  at,
});

/** A finger or a pen touches what it moves, which so goes on when let go. */
export const isDirect = ({ type }: Gesture): boolean => type !== "mouse";

/** A drag that is plainly along one axis keeps to it, so that lanes do not waver while time moves. */
export function axisOf(dx: Px, dy: Px): Gesture["axis"] {
  if (dx > 2 * dy) return "x";
  return dy > 2 * dx ? "y" : "both";
}

/** The view that the pointers have brought about; up and down only where there is something to scroll. */
export function viewAt({ contacts, from, axis }: Gesture, canScroll: boolean): Viewport {
  const [first, second] = contacts;
  if (first === undefined) return from;
  if (second !== undefined) return pinched(from, first, second, canScroll);
  const dx = axis === "y" && canScroll ? 0 : first.from.x - first.at.x;
  const dy = axis === "x" || !canScroll ? 0 : first.from.y - first.at.y;
  return panBy(from, dx, dy);
}

/** The moment that was midway between the fingers stays there; their distance is the scale. */
function pinched(from: Viewport, a: Contact, b: Contact, canScroll: boolean): Viewport {
  const before = middle(a.from, b.from);
  const now = middle(a.at, b.at);
  const factor = spread(a.at, b.at) / spread(a.from, b.from);
  const dy = canScroll ? before.y - now.y : 0;
  return panBy(zoomAt(from, before.x, factor), before.x - now.x, dy);
}

const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
const spread = (a: Point, b: Point): Px => Math.max(minSpread, Math.hypot(a.x - b.x, a.y - b.y));

/** Remembers where one finger is. */
export function note(gesture: Gesture, event: PointerEvent): void {
  const [only, second] = gesture.contacts;
  if (only === undefined || second !== undefined) return;
  const since = event.timeStamp - traceTime;
  gesture.trail = gesture.trail.filter(({ time }) => time >= since);
  gesture.trail.push({ time: event.timeStamp, x: only.at.x });
}

/** Pixels per ms over the last moments, 0 when too slow to go on. A finger that rested before it lifted has no speed. */
export function speedOf(trail: readonly Trace[]): number {
  const first = trail[0];
  const last = trail.at(-1);
  if (first === undefined || last === undefined || last.time - first.time < minTraceTime) return 0;
  const speed = (last.x - first.x) / (last.time - first.time);
  return Math.abs(speed) < minGlideSpeed ? 0 : speed;
}
