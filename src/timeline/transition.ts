import type { Ms } from "../base/units.ts";
import type { Laid } from "../layout/createLayout.ts";
import { arrangementOf, isElsewhere, type Transition } from "../layout/transition.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Drawn } from "./drawn.ts";

/** A transition, and when it began. */
export interface RunningTransition extends Transition {
  readonly began: Ms;
}

/** How long rows and lanes take to their new places. */
export const transitionTime: Ms = 200;

/** What is to be drawn next. */
interface Next extends Pick<Drawn, "laid" | "dataset" | "axis" | "width"> {
  readonly running: RunningTransition | null;
  /** Whether the view moves. */
  readonly moving: boolean;
}

/** What is on the page: `shown` is where it stands there, on the way of a transition or at its end. */
interface Before extends Pick<Drawn, "laid" | "dataset" | "axis" | "width"> {
  readonly shown: Laid;
}

/** A transition that begins with what is on the page. */
export const fromShown = (shown: Laid, dataset: Dataset, now: Ms): RunningTransition => ({
  from: arrangementOf(shown, dataset),
  progress: 0,
  began: now,
});

/**
 * The transition that the next picture is drawn with; null for none. One begins where rows or lanes come to stand elsewhere
 * because the view moved to another zoom level, or other events or lanes were chosen; other data go on with the one they
 * came with. What is drawn anew without a way to it (another width, a view set at once) stands where it belongs.
 */
export function nextTransition(before: Before, next: Next, now: Ms): RunningTransition | null {
  const { running, laid, dataset } = next;
  if (dataset !== before.dataset)
    return running !== null && isElsewhere(running.from, laid, dataset) ? running : null;
  if (laid.frame.singles === before.laid.frame.singles) return goneOn(running, now);
  const isChosen = next.axis !== before.axis;
  const isNextLevel = laid.frame.bucket !== before.laid.frame.bucket;
  if (next.width !== before.width || !(next.moving || isChosen)) return null;
  const begins = (isChosen || isNextLevel) && isElsewhere(arrangementOf(before.laid, dataset), laid, dataset);
  return begins ? fromShown(before.shown, dataset, now) : goneOn(running, now);
}

function goneOn(running: RunningTransition | null, now: Ms): RunningTransition | null {
  if (running === null) return null;
  const progress = (now - running.began) / transitionTime;
  return progress < 1 ? { ...running, progress } : null;
}
