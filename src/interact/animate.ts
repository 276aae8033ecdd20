import { easeCubicInOut } from "d3";
import type { Dispose, Ms, Px } from "../base/units.ts";
import { nextFrame } from "../loop.ts";
import type { Schedule } from "../loop.ts";
import type { Viewport } from "../view/viewport.ts";

/** A way from one view to another. */
export interface ViewAnimation {
  readonly from: Viewport;
  readonly to: Viewport;
  /** Width of the plot. */
  readonly width: Px;
  /** ms; 0 or less goes there at once. */
  readonly duration: Ms;
  /** Called with each view on the way, last with `to` itself. */
  readonly apply: (view: Viewport) => void;
  /** Called once, before the promise resolves: true when `to` was reached, false when stopped on the way. */
  readonly onEnd?: (arrived: boolean) => void;
  /** True goes there at once. Also the answer for a hidden page, which gets no frames. */
  readonly reducedMotion?: boolean;
  /** The browser's frames unless told. */
  readonly schedule?: Schedule;
}

/** An animation under way. */
export interface Running {
  /** Resolves at rest: true when the view was reached, false when it was stopped. Never rejects. */
  readonly done: Promise<boolean>;
  /** Leaves the view where it is. */
  readonly stop: Dispose;
}

/**
 * Moves the view in `duration` ms along a path that is as smooth as it is short: for a way longer than the screen it
 * draws back first. Without motion it applies `to` at once, before it returns.
 */
export function animateView(animation: ViewAnimation): Running {
  const { from, to, width, duration, apply, onEnd, reducedMotion = false, schedule = nextFrame } = animation;
  const path = pathBetween(from, to, width);
  let started: number | null = null;
  let pending: Dispose | null = null;
  let settle: (arrived: boolean) => void = () => undefined;
  const done = new Promise<boolean>((resolve) => {
    settle = resolve;
  });

  const finish = (arrived: boolean): void => {
    pending = null;
    try {
      onEnd?.(arrived);
    } finally {
      settle(arrived);
    }
  };
  const step = (time: number): void => {
    started ??= time;
    const t = (time - started) / duration;
    if (t >= 1) {
      arrive();
      return;
    }
    // Before it draws: the drawing may stop us, or fail.
    pending = schedule(step);
    apply(path(easeCubicInOut(Math.max(0, t))));
  };
  const arrive = (): void => {
    pending = null;
    try {
      apply(to);
    } finally {
      finish(true);
    }
  };

  if (reducedMotion || !(duration > 0) || isSame(from, to)) arrive();
  else pending = schedule(step);
  return {
    done,
    stop: () => {
      if (pending === null) return;
      pending();
      finish(false);
    },
  };
}

const isSame = (a: Viewport, b: Viewport): boolean =>
  a.start === b.start && a.msPerPx === b.msPerPx && a.top === b.top;

/** Zooms about the moment that both views have at the same place, if there is one on the screen; else travels. */
function pathBetween(from: Viewport, to: Viewport, width: Px): (t: number) => Viewport {
  const path = timePath(from, to, width);
  return (t) => ({ ...path(t), top: from.top + (to.top - from.top) * t });
}

function timePath(from: Viewport, to: Viewport, width: Px): (t: number) => Stop {
  const fixed = (to.start - from.start) / (from.msPerPx - to.msPerPx);
  if (fixed >= 0 && fixed <= width) return zoomPath(from, to, fixed);
  const way = to.start - from.start + ((to.msPerPx - from.msPerPx) * width) / 2;
  // A way that nobody sees, and too short to divide by.
  if (Math.abs(way) < Math.min(from.msPerPx, to.msPerPx) / 100) return zoomPath(from, to, width / 2);
  return travelPath(from, to, width);
}

/** Where an animation is: its time and scale. */
type Stop = Pick<Viewport, "start" | "msPerPx">;

/** Each moment takes as long for an octave; the moment at `x` stays. */
function zoomPath(from: Viewport, to: Viewport, x: Px): (t: number) => Stop {
  const anchor = from.start + x * from.msPerPx;
  const ratio = to.msPerPx / from.msPerPx;
  return (t) => {
    const msPerPx = from.msPerPx * ratio ** t;
    return { start: anchor - x * msPerPx, msPerPx };
  };
}

/** How much a way through time costs beside one through scales: √2, as van Wijk and Nuij found people to like it. */
const rho2 = 2;

/**
 * The optimal path of van Wijk and Nuij (2003) in one dimension, as d3's interpolateZoom has it in two, but by way of
 * asinh: log(√(b² + 1) − b) is minus infinity where an hour-wide view moves by a hundred thousand years.
 */
function travelPath(from: Viewport, to: Viewport, width: Px): (t: number) => Stop {
  const w0 = from.msPerPx * width;
  const w1 = to.msPerPx * width;
  const middle = from.start + w0 / 2;
  const way = to.start + w1 / 2 - middle;
  const far = Math.abs(way);
  // So short a way that its ratio to the widths is lost: only the scale is to be travelled.
  if (far < 1e-6 * Math.min(w0, w1)) {
    return (t) => {
      const msPerPx = from.msPerPx * (to.msPerPx / from.msPerPx) ** t;
      return { start: middle + way * t - (msPerPx * width) / 2, msPerPx };
    };
  }
  const rise = (w1 - w0) * (w1 + w0);
  const b0 = (rise + rho2 * rho2 * far * far) / (2 * w0 * rho2 * far);
  const b1 = (rise - rho2 * rho2 * far * far) / (2 * w1 * rho2 * far);
  const r0 = -Math.asinh(b0);
  const length = -Math.asinh(b1) - r0;
  return (t) => {
    const r = r0 + length * t;
    const w = (w0 * Math.cosh(r0)) / Math.cosh(r);
    const gone = (w0 / rho2) * (Math.cosh(r0) * Math.tanh(r) - Math.sinh(r0));
    return { start: middle + (way < 0 ? -gone : gone) - w / 2, msPerPx: w / width };
  };
}
