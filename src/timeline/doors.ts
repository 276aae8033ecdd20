import type { Box, Px, Span } from "../base/units.ts";
import type { Target } from "../interact/host.ts";
import { membersOf, nameOfStretch, spanOfCounted } from "../layout/stretches.ts";
import { createStretch } from "../outline/stretch.ts";
import type { Cards } from "./cards.ts";
import { type Core, focusedIn } from "./core.ts";
import { type Drawn, partAt, placeOfStretch } from "./drawn.ts";
import type { Focus } from "./focus.ts";
import type { Motion } from "./motion.ts";
import type { Stretch } from "./state.ts";

/** What stands behind the columns of counts: a preview, the list of events that are counted, a closer view. */
export interface Doors {
  /** The pointer is over a stretch, or over none. */
  readonly hover: (at: Target | null) => void;
  /** Shows in brief what is counted. */
  readonly preview: (at: Target) => void;
  /** A stretch's button got focus. */
  readonly focused: (at: Target) => void;
  /** Lists what is counted; false where nothing is. */
  readonly open: (at: Target) => boolean;
  /** Closes the list; false when none was open. */
  readonly close: (returnFocus: boolean) => boolean;
  /** Shows the stretch whose list is open as large as the plot. */
  readonly zoom: () => void;
}

export function createDoors<Data>(
  core: Core<Data>,
  focus: Focus<Data>,
  motion: Motion,
  cards: Pick<Cards, "clientBox">,
): Doors {
  const { parts, state, drawn, dispatch, settle } = core;
  return { hover, preview, focused, open, close, zoom };

  function hover(at: Target | null): void {
    const stretch = at === null ? null : stretchAt(at);
    if (isSame(stretch, state().pointed)) return;
    dispatch({ pointed: stretch });
    parts.stage.style.setProperty("cursor", stretch === null ? "" : "pointer");
    const isListed = isSame(stretch, state().counted);
    if (at === null || stretch === null || isListed) parts.preview.hide(false);
    else preview(at);
  }

  function preview(at: Target): void {
    const stretch = stretchAt(at);
    if (stretch === null) return;
    const { dataset, words } = state();
    const events = membersIn(at);
    if (events.length > 0)
      parts.preview.show(createStretch(dataset, events, words), () => anchorOf(stretch, at.x));
  }

  function focused(at: Target): void {
    dispatch({ focus: at, pointed: stretchAt(at) });
    if (state().counted === null) preview(at);
  }

  function open(at: Target): boolean {
    settle();
    const stretch = stretchAt(at);
    const events = membersIn(at);
    if (stretch === null || events.length === 0) return false;
    parts.preview.hide(true);
    // The list is drawn with its content before it opens, and opens with what was drawn.
    dispatch({ counted: { ...stretch, events }, pointed: null, focus: { ...at, event: events[0] ?? -1 } });
    settle();
    parts.members.open(() => anchorOf(stretch, at.x));
    return true;
  }

  function close(returnFocus: boolean): boolean {
    const { counted, focus: at } = state();
    if (counted === null) return false;
    const inside = parts.members.element.contains(focusedIn(parts.root));
    dispatch({ counted: null });
    settle();
    if (returnFocus && inside && at !== null) {
      focus.mark(at);
      parts.preview.hide(true);
    }
    return true;
  }

  function zoom(): void {
    const { counted } = state();
    const now = drawn();
    const [first] = counted?.events ?? [];
    if (counted === null || now === null || first === undefined) return;
    const lane = laneOf(counted);
    const { start, end } = extentOf(counted.events, lane, now);
    dispatch({ counted: null });
    const margin = Math.max((end - start) * 0.05, now.laid.frame.bucket / 2);
    void motion.span({ start: start - margin, end: end + margin }).then(() => {
      if (lane >= 0) focus.mark({ event: first, lane });
    });
  }

  function stretchAt({ lane, stretch }: Target): Stretch | null {
    const key = core.index().lanes[lane]?.key;
    return key === undefined || stretch === undefined ? null : { lane: key, span: stretch };
  }

  function membersIn({ lane: number, stretch }: Target): readonly number[] {
    const now = drawn();
    const lane = core.index().lanes[number];
    if (now === null || now.layout === "list" || lane === undefined || stretch === undefined) return [];
    return membersOf(now.laid.frame, now.axis.dataset, lane, stretch);
  }

  /** From the first of the events to the last, or to the end of those that are counted all along their dates. */
  function extentOf(events: readonly number[], lane: number, { laid, axis }: Drawn): Span {
    const strip = laid.frame.counts.find((one) => one.lane === lane);
    let [start, end] = [Infinity, -Infinity];
    for (const event of events) {
      const at = axis.dataset.order[event] ?? NaN;
      const along = strip === undefined ? { start: at, end: at } : spanOfCounted(strip, event, at);
      start = Math.min(start, along.start);
      end = Math.max(end, along.end);
    }
    return { start, end };
  }

  function laneOf(stretch: Stretch): number {
    return core.index().lanes.findIndex(({ key }) => key === stretch.lane);
  }

  function anchorOf(stretch: Stretch, x: Px | undefined): Box {
    const now = drawn();
    const nowhere = { x: 0, y: 0, width: 0, height: 0 };
    const box =
      now === null || now.layout === "list" ? null : placeOfStretch(now, laneOf(stretch), stretch.span);
    return cards.clientBox(box === null || now === null ? nowhere : partAt(box, x, now));
  }
}

const isSame = (a: Stretch | null, b: Stretch | null): boolean =>
  a === b ||
  (a !== null && b !== null && a.lane === b.lane && nameOfStretch(a.span) === nameOfStretch(b.span));
