import type { Px } from "../base/units.ts";
import type { Laid } from "../layout/createLayout.ts";
import { elapsed } from "../loop.ts";
import type { Core } from "./core.ts";
import { pictureOf, viewportAt } from "./moves.ts";
import type { State } from "./state.ts";
import { fromShown, type RunningTransition } from "./transition.ts";

/** A state in which other events were merged in, with the rows, or the folds of the list, that events have on the page. */
export function withRows<Data>(
  { drawn, state, pipeline, measure, parts }: Core<Data>,
  next: State<Data>,
): State<Data> {
  const now = drawn();
  if (now === null) return next;
  if (now.layout === "list") return { ...next, folds: parts.list.folds() };
  return { ...next, rows: pipeline.rows(pictureOf(state(), measure()), now.viewport, now.width) };
}

/**
 * The same, about to be shown: scrolled so that the first lane in sight stays where it is, and on the way there from what
 * is on the page, unless that is a crowd, where rows are as many as before.
 */
export function arriving<Data>(core: Core<Data>, next: State<Data>): State<Data> {
  const now = core.drawn();
  const shown = core.shown();
  const { width } = next;
  if (now === null || shown === null || now.layout === "list" || width === null) return next;
  const { top } = now.viewport;
  const dy = top === 0 ? 0 : shiftOfFirst(now.laid, laidOut(core, next, width), top);
  const scrolled = dy === 0 ? next : scrolledBy(next, dy);
  if (now.laid.frame.most > 0) return scrolled;
  return { ...scrolled, transition: movedBy(fromShown(shown, now.dataset, elapsed()), dy) };
}

function laidOut<Data>({ pipeline, measure }: Core<Data>, state: State<Data>, width: Px): Laid {
  const picture = pictureOf(state, measure());
  return pipeline.lay(picture, viewportAt(state, picture, pipeline, width), width);
}

/** How much lower the first lane in sight comes to stand; 0 for one that goes. */
function shiftOfFirst(before: Laid, after: Laid, top: Px): Px {
  const first = before.frame.lanes.find(({ y, height }) => y + height > top);
  const now = after.frame.lanes.find(({ key }) => key === first?.key);
  return first === undefined || now === undefined ? 0 : now.y - first.y;
}

function scrolledBy<Data>(state: State<Data>, dy: Px): State<Data> {
  const { view, top } = state;
  if (view === null) return { ...state, top: Math.max(0, top + dy) };
  const { viewport } = view;
  return { ...state, view: { ...view, viewport: { ...viewport, top: Math.max(0, viewport.top + dy) } } };
}

/** The same, seen from a place so much lower. */
function movedBy(transition: RunningTransition, dy: Px): RunningTransition {
  if (dy === 0) return transition;
  const { from } = transition;
  const lanes = new Map([...from.lanes].map(([key, { y, height }]) => [key, { y: y + dy, height }]));
  return { ...transition, from: { ...from, lanes, trayY: from.trayY === null ? null : from.trayY + dy } };
}
