import type { Px } from "../base/units.ts";
import type { CountStretch } from "../layout/frame.ts";
import type { Viewport } from "../view/viewport.ts";

/** What lies under a point: an event's mark in a lane, or a stretch of a lane in which events are counted. */
export interface Target {
  /** Of a stretch the first event that is counted in it, -1 where that is not looked up. */
  readonly event: number;
  readonly lane: number;
  /** The stretch, in time of the axis; absent for a mark. */
  readonly stretch?: CountStretch;
  /** Where it was pointed at, from the plot's start edge; absent where it was not. */
  readonly x?: Px;
}

/** Where a gesture stands. `single`: one step that begins and ends at once. */
export type Phase = "start" | "move" | "end" | "single";

/**
 * What gestures see of the timeline. Coordinates are pixels of the plot: x in reading direction from the plot's start
 * edge (already mirrored for right-to-left), y from the top of the lanes' area (below the axis), not scrolled.
 */
export interface GestureHost {
  /** Receives pointer and wheel events. */
  readonly stage: HTMLElement;
  /**
   * The view that the last `move` led to, at once and not first in the next frame: several events come in one frame, and
   * each goes on from the one before.
   */
  readonly viewport: () => Viewport;
  /** Size of the plot in CSS pixels. */
  readonly plot: () => { readonly width: Px; readonly height: Px };
  /** From offsets inside the stage to plot coordinates. */
  readonly toPlot: (offsetX: Px, offsetY: Px) => { readonly x: Px; readonly y: Px };
  /** 1, or -1 when time runs from right to left. */
  readonly direction: () => 1 | -1;
  /** Lanes can scroll by so many pixels; 0 when all are in view. */
  readonly scrollRange: () => Px;
  /** Asks for a view; the timeline clamps it. A phase other than `move` may start or end the state of being moved. */
  readonly move: (view: Viewport, phase: Phase) => void;
  readonly find: (x: Px, y: Px) => Target | null;
  readonly hover: (target: Target | null) => void;
  readonly press: (target: Target | null) => void;
  readonly longPress: (target: Target) => void;
}
