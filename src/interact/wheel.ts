import type { Dispose, Px } from "../base/units.ts";
import { panBy, zoomAt } from "../view/viewport.ts";
import type { Viewport } from "../view/viewport.ts";
import type { GestureHost, Phase } from "./host.ts";
import { readPoint } from "./point.ts";

/** The part of the host that turning a wheel needs. */
export type WheelHost = Pick<GestureHost, "stage" | "viewport" | "plot" | "toPlot" | "direction" | "move">;

/**
 * Recognises wheels and trackpads on the stage: with Ctrl or ⌘, or pinched, they zoom about the pointer; sideways or
 * with Shift they pan. Everything else scrolls the page and is not touched.
 *
 * A run of events, each within 150 ms of the last, is one gesture: `start`, `move` …, `end`, which a press brings at once.
 * It is computed from the view at its start and the sum of its turns, so a turn back is exactly a turn back, and from
 * anew when the pointer or somebody else moved, or when the view could not follow.
 */
export function recogniseWheel(host: WheelHost): Dispose {
  const { stage } = host;
  let run: Run | null = null;
  let quiet: ReturnType<typeof setTimeout> | null = null;
  const lean = createLean();

  const wheel = (event: WheelEvent): void => {
    const kind = kindOf(event) ?? lean(event);
    // What cannot be prevented is a scroll of the page that is under way.
    if (kind === "page" || !event.cancelable || event.defaultPrevented) return;
    event.preventDefault();
    if (kind === "zoom") turn(kind, octavesOf(event), event);
    else turn(kind, panOf(event, host.plot().width) * host.direction(), event);
  };

  const turn = (kind: Run["kind"], by: number, event: MouseEvent): void => {
    if (by === 0) return;
    const { x: offsetX, y: offsetY } = readPoint(event, stage);
    const { x } = host.toPlot(offsetX, offsetY);
    const phase: Phase = run === null ? "start" : "move";
    const current = isSame(run, kind, x, host.viewport()) ? run : begin(kind, x, host.viewport());
    run = current;
    current.sum += by;
    const asked = viewAt(current);
    host.move(asked, phase);
    // Whoever was told of the move may have ended it.
    if (run !== current) return;
    current.seen = host.viewport();
    // At the end of the scale or of the data nothing is added up that would have to be turned back.
    if (!isView(current.seen, asked)) run = begin(kind, x, current.seen);
    wait();
  };

  const wait = (): void => {
    if (quiet !== null) clearTimeout(quiet);
    quiet = setTimeout(end, quietTime);
  };

  const end = (): void => {
    if (quiet !== null) clearTimeout(quiet);
    quiet = null;
    if (run === null) return;
    run = null;
    host.move(host.viewport(), "end");
  };

  stage.addEventListener("wheel", wheel, { passive: false });
  // Whoever presses has turned enough: an end that came later would end the drag.
  stage.addEventListener("pointerdown", end);
  const unlistenPinch = listenPinch(stage, {
    start: (event) => {
      const { x: offsetX, y: offsetY } = readPoint(event, stage);
      run = begin("zoom", host.toPlot(offsetX, offsetY).x, host.viewport());
      host.move(run.from, "start");
    },
    move: (scale) => {
      if (run !== null && scale > 0) host.move(zoomAt(run.from, run.x, scale), "move");
    },
    end,
  });

  return () => {
    stage.removeEventListener("wheel", wheel);
    stage.removeEventListener("pointerdown", end);
    unlistenPinch();
    end();
  };
}

/** A gesture under way. */
interface Run {
  readonly kind: "zoom" | "pan";
  readonly from: Viewport;
  /** Where the pointer was, in the plot. */
  readonly x: Px;
  /** Octaves of zoom (above 0: closer), or pixels towards later. */
  sum: number;
  /** What the host made of the last view asked for. */
  seen: Viewport;
}

const begin = (kind: Run["kind"], x: Px, from: Viewport): Run => ({ kind, from, x, sum: 0, seen: from });

/** True if the next event goes on with the run: same kind, pointer at rest, view as it was left. */
function isSame(run: Run | null, kind: Run["kind"], x: Px, view: Viewport): run is Run {
  if (run?.kind !== kind || !isView(run.seen, view)) return false;
  return kind === "pan" || Math.abs(run.x - x) < 1;
}

function viewAt({ kind, from, x, sum }: Run): Viewport {
  // Nothing turned is the very view of the start, not one that rounding has moved.
  if (Math.abs(sum) < 1e-9) return from;
  return kind === "zoom" ? zoomAt(from, x, 2 ** sum) : panBy(from, sum);
}

const isView = (a: Viewport, b: Viewport): boolean =>
  a.start === b.start && a.msPerPx === b.msPerPx && a.top === b.top;

/** What the keys held make of a turn; null when none says. */
function kindOf(event: WheelEvent): Run["kind"] | "page" | null {
  if (event.altKey) return "page";
  // A trackpad's pinch arrives as a wheel with Ctrl.
  if (event.ctrlKey || event.metaKey) return "zoom";
  return event.shiftKey ? "pan" : null;
}

/**
 * Tells sideways from upright. Fingers on a trackpad waver: until the wheel has rested, the turns of late are weighed,
 * and the one direction gives way to the other only when it has twice the weight.
 */
function createLean(): (event: WheelEvent) => "pan" | "page" {
  let sideways = false;
  let across = 0; // px of late
  let along = 0;
  let last = -Infinity; // ms
  return ({ deltaX, deltaY, timeStamp }) => {
    const rested = timeStamp - last > quietTime;
    const kept = rested ? 0 : lingering;
    last = timeStamp;
    across = across * kept + Math.abs(deltaX);
    along = along * kept + Math.abs(deltaY);
    sideways = sideways && !rested ? along <= 2 * across : across > (rested ? 1 : 2) * along;
    return sideways ? "pan" : "page";
  };
}

/**
 * A notch of a wheel (100 or 120 px in Chromium, 3 lines in Firefox) is a quarter of an octave, whatever the system calls
 * it; the small steps of a trackpad's pinch are a hundred times the natural logarithm of the spread of the fingers.
 */
function octavesOf(event: WheelEvent): number {
  // Firefox gives lines only to those who ask for the mode first.
  const { deltaMode } = event;
  const pixels = event.deltaY * (pixelsPer[deltaMode] ?? pagePixels);
  return -Math.max(-maxOctaves, Math.min(maxOctaves, pixels * octavesPerPixel));
}

/** Pixels to the right. Shift turns an upright wheel; some systems have done so already. */
function panOf(event: WheelEvent, width: Px): Px {
  const { deltaMode, deltaX, deltaY } = event;
  const delta = event.shiftKey && Math.abs(deltaY) > Math.abs(deltaX) ? deltaY : deltaX;
  const limit = Math.max(maxPan, width / 2);
  return Math.max(-limit, Math.min(limit, delta * (pixelsPer[deltaMode] ?? width)));
}

const quietTime = 150; // ms
const octavesPerPixel = Math.LOG2E / 100;
/** Part of a turn's weight that is left at the next: a true change of direction takes some five turns. */
const lingering = 0.8;
const maxOctaves = 1 / 4;
const maxPan = 200; // px per event, at least
/** By `deltaMode`: pixels, lines. A notch has three lines. */
const pixelsPer: readonly number[] = [1, 100 / 3];
const pagePixels = 100;

interface PinchListeners {
  readonly start: (event: MouseEvent) => void;
  /** `scale`: how much farther apart the fingers are than at the start. */
  readonly move: (scale: number) => void;
  readonly end: () => void;
}

/**
 * Safari on a desktop reports a trackpad's pinch by events of its own. Where there are touches they come too, for the
 * fingers that `pointer.ts` follows already.
 */
function listenPinch(stage: HTMLElement, listeners: PinchListeners): Dispose {
  const view = stage.ownerDocument.defaultView;
  if (view === null || view.navigator.maxTouchPoints > 0 || !("GestureEvent" in view)) return () => undefined;
  const start = (event: Event): void => {
    event.preventDefault();
    listeners.start(event as MouseEvent);
  };
  const change = (event: Event): void => {
    event.preventDefault();
    listeners.move("scale" in event ? Number(event.scale) : 1);
  };
  const end = (event: Event): void => {
    event.preventDefault();
    listeners.end();
  };
  stage.addEventListener("gesturestart", start);
  stage.addEventListener("gesturechange", change);
  stage.addEventListener("gestureend", end);
  return () => {
    stage.removeEventListener("gesturestart", start);
    stage.removeEventListener("gesturechange", change);
    stage.removeEventListener("gestureend", end);
  };
}
