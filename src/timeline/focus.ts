import { eventAt } from "../detail/laneIndex.ts";
import type { Target } from "../interact/host.ts";
import type { KeyAction } from "../interact/keyboard.ts";
import { homeStretch, outerMembers, spanOfCounted } from "../layout/stretches.ts";
import { type Core } from "./core.ts";
import type { Motion } from "./motion.ts";
import { revealed } from "./moves.ts";
import { createNavigation } from "./navigation.ts";
import type { State } from "./state.ts";

/** Focus on marks: where keys lead, and that it is never lost. */
export interface Focus<Data = unknown> {
  /** Moves focus as a key says; false where there is nothing to go to. */
  readonly go: (action: KeyAction) => boolean;
  /** Goes to the event whose title begins so; false when there is none. */
  readonly byTitle: (prefix: string) => boolean;
  /** Brings a mark into view and focus to its button. */
  readonly mark: (at: Target) => void;
  /** Brings a mark into view. */
  readonly reveal: (at: Target) => void;
  /** When the focused event is gone, the nearest in time takes focus, and that is said. */
  readonly nearest: (before: State<Data>) => void;
}

/** Keys that lead from event to event; they meet a stretch of counted events once. */
const steps: ReadonlySet<KeyAction> = new Set([
  "previousInLane",
  "nextInLane",
  "previousInTime",
  "nextInTime",
]);

export function createFocus<Data>(core: Core<Data>, motion: Motion): Focus<Data> {
  const { state, dispatch, settle, parts } = core;
  const navigation = createNavigation();
  return {
    go: (action) => {
      let next = state().focus;
      do next = next === null ? null : navigation.go(state().dataset, core.index(), next, action);
      while (next !== null && steps.has(action) && isInsideStretch(next));
      if (next !== null) mark(next);
      return next !== null;
    },
    byTitle: (prefix) => {
      const { dataset, words, focus } = state();
      const title = (event: number): string => words.title(dataset.fields.title(event)).text;
      const found = navigation.byTitle(title, core.index(), focus, prefix);
      if (found !== null) mark(found);
      return found !== null;
    },
    mark,
    reveal,
    nearest: (before) => {
      const { dataset, words } = state();
      const time = before.focus === null ? NaN : (before.dataset.order[before.focus.event] ?? NaN);
      const index = core.index();
      const distance = (event: number): number => Math.abs((dataset.order[event] ?? Infinity) - time);
      let best = eventAt(0, index);
      for (const event of index.events) {
        if (best === undefined || distance(event) < distance(best)) best = event;
      }
      if (best === undefined) return;
      mark(firstMark(core, best));
      const title = words.title(dataset.event(best).title).text;
      parts.summary?.announce(words.say("eventGone", { title }));
    },
  };

  /** Brings focus to an event's mark, or to the stretch in which it is counted. */
  function mark(at: Target): void {
    reveal(at);
    const stop = stopOf({ event: at.event, lane: at.lane });
    dispatch({ focus: stop });
    settle();
    parts.grid.focus(stop.event, stop.lane);
  }

  /** Where focus can be for an event: its mark, or the stretch that counts it. Outside of the window that is not known. */
  function stopOf(at: Target): Target {
    const now = settle();
    const lane = core.index().lanes[at.lane];
    if (now === null || now.layout === "list" || lane === undefined) return at;
    const { frame } = now.laid;
    const { dataset } = now.axis;
    const strip = frame.counts.find((one) => one.lane === at.lane);
    if (strip === undefined || frame.singles.has(at.event)) return at;
    const { start, end } = spanOfCounted(strip, at.event, dataset.order[at.event] ?? NaN);
    if (!(end >= frame.window.start && start < frame.window.end)) return at;
    const stretch = homeStretch(start, frame);
    const outer = outerMembers(frame, dataset, lane, stretch);
    return outer === null ? at : { event: outer.first, lane: at.lane, stretch };
  }

  /** Whether an event is counted in a stretch that focus meets at an earlier event. */
  function isInsideStretch(at: Target): boolean {
    const stop = stopOf(at);
    return stop.stretch !== undefined && stop.event !== at.event;
  }

  function reveal(at: Target): void {
    const now = settle();
    if (now === null || now.layout === "list") return;
    motion.stop();
    const view = revealed(now.laid, now.viewport, now.height, now.axis.dataset, at);
    if (view !== null) motion.show(view, false, true);
  }
}

/** An event's mark in the first of its lanes. */
export function firstMark<Data>(core: Core<Data>, event: number): Target {
  return { event, lane: core.index().marksOf(event)[0]?.lane ?? -1 };
}
