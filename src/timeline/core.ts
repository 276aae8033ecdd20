import type { LaneIndex } from "../detail/laneIndex.ts";
import type { Laid } from "../layout/createLayout.ts";
import type { MeasureText } from "../layout/textWidth.ts";
import type { Pipeline } from "../pipeline.ts";
import type { Drawn } from "./drawn.ts";
import type { Emitter } from "./emitter.ts";
import type { Parts } from "./parts.ts";
import type { TimelineEvents } from "./publicFace.ts";
import type { State } from "./state.ts";

/** What the parts of a running timeline share: the one state and what was drawn of it. */
export interface Core<Data = unknown> {
  readonly target: Element;
  readonly parts: Parts;
  readonly pipeline: Pipeline;
  readonly emitter: Emitter<TimelineEvents>;
  readonly state: () => State<Data>;
  /** What is on the page; null until there is a size. */
  readonly drawn: () => Drawn | null;
  /** Where everything stands on the page: on its way during a transition. Null for a list or nothing. */
  readonly shown: () => Laid | null;
  /** Replaces some of the state; drawn in the next frame. */
  readonly dispatch: (change: Partial<State<Data>>) => void;
  /** Draws at once what waits for the next frame. */
  readonly settle: () => Drawn | null;
  /** Draws at once, and resolves when nothing moves any more. */
  readonly rest: () => Promise<void>;
  /**
   * Works out, step by step, what the picture of a state to come needs; it is remembered. `next` is asked again where the
   * view has moved on meanwhile.
   */
  readonly prepare: (next: () => State<Data>) => Iterable<void>;
  /** The lanes of the present state. */
  readonly index: () => LaneIndex;
  readonly measure: () => MeasureText;
}

/** The element of the timeline's document or shadow root that has focus. */
export function focusedIn(root: Element): Element | null {
  const home = root.getRootNode();
  return "activeElement" in home ? (home as Document | ShadowRoot).activeElement : null;
}

/** Whether focus is on a mark's button. */
export function hasGridFocus({ root, grid }: Parts): boolean {
  return grid.element.contains(focusedIn(root));
}

/** Whether the reader asked for less motion. */
export function wantsLessMotion(target: Element): boolean {
  return target.ownerDocument.defaultView?.matchMedia?.("(prefers-reduced-motion: reduce)").matches ?? false;
}
