import type { LaneIndex } from "../detail/laneIndex.ts";
import type { Core } from "./core.ts";
import type { Drawn } from "./drawn.ts";
import { firstMark, type Focus } from "./focus.ts";
import type { Motion } from "./motion.ts";
import { spanOf, type Viewport } from "../view/viewport.ts";

/** Events that came while the reader looks elsewhere. */
export interface News {
  readonly unseen: readonly number[];
  /** The latest of them, -1 for none. */
  readonly latest: number;
  /** On which side of the view that one is. */
  readonly side: "earlier" | "later";
}

/** Part of the plot, from its start, at which the latest event stands when the view goes to it. */
const latestAt = 0.8;

/** Which of the events that came are not in the view. Those that are filtered out or in no lane are no news. */
export function newsIn(came: readonly number[], index: LaneIndex, { axis, viewport, plot }: Drawn): News {
  const { start, end } = axis.dataset;
  const view = spanOf(viewport, plot);
  const unseen = came.filter(
    (event) =>
      index.marksOf(event).length > 0 &&
      !((start[event] ?? NaN) <= view.end && (end[event] ?? NaN) >= view.start),
  );
  const latest = latestOf(unseen, start);
  return { unseen, latest, side: (start[latest] ?? 0) > view.end ? "later" : "earlier" };
}

/** The view, moved along time so that an event's start is near its end; null where it is in sight. */
function viewWith(event: number, { axis, viewport, plot }: Drawn): Viewport | null {
  const at = axis.dataset.start[event] ?? NaN;
  const x = (at - viewport.start) / viewport.msPerPx;
  if (!Number.isFinite(x) || (x >= 0 && x <= plot)) return null;
  return { ...viewport, start: at - latestAt * plot * viewport.msPerPx };
}

/** Lets the view go where events come. */
export interface Following {
  /** Other data are shown: goes to the latest event, where that is wanted. */
  readonly follow: () => void;
  /** Events in the view are no news any more. */
  readonly see: () => void;
  /** Goes to the latest event that the reader has not seen, and follows again if the options say so. */
  readonly goToLatest: (byKeyboard: boolean) => void;
}

/** The same where a list stands in the picture's place. */
export interface ListNews {
  /** Something is drawn: looks where the events that came are by now. */
  readonly follow: () => void;
  /** Goes to the latest of them. */
  readonly goToLatest: (byKeyboard: boolean) => void;
}

export function createFollowing<Data>(
  core: Core<Data>,
  motion: Motion,
  focus: Focus<Data>,
  list: ListNews,
): Following {
  const { state, dispatch, settle, drawn } = core;
  return {
    follow: () => {
      const now = settle();
      if (!state().following || state().view === null || now === null || now.layout === "list") return;
      const { events } = core.index();
      const view = viewWith(latestOf(events, now.axis.dataset.start), now);
      if (view !== null) motion.show(view, false, false);
    },
    see: () => {
      const now = drawn();
      const { came } = state();
      list.follow();
      if (came.length === 0 || now === null || now.layout === "list") return;
      const { unseen } = newsIn(came, core.index(), now);
      if (unseen.length < came.length) dispatch({ came: unseen });
    },
    goToLatest: (byKeyboard) => {
      const now = settle();
      if (now === null) return;
      if (now.layout === "list") {
        list.goToLatest(byKeyboard);
        return;
      }
      const { latest } = newsIn(state().came, core.index(), now);
      const view = viewWith(latest, now);
      if (view === null) return;
      motion.stop();
      motion.show(view, false, true);
      dispatch({ following: state().options.follow, came: [] });
      if (byKeyboard) focus.mark(firstMark(core, latest));
    },
  };
}

/** The one that began last; -1 of none. */
export function latestOf(events: Iterable<number>, start: ArrayLike<number>): number {
  let latest = -1;
  for (const event of events) {
    if (latest < 0 || (start[event] ?? NaN) >= (start[latest] ?? NaN)) latest = event;
  }
  return latest;
}
