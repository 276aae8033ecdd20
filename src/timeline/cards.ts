import { eventAt, hiddenBy, placeInOrder } from "../detail/laneIndex.ts";
import type { Box, Px } from "../base/units.ts";
import type { Target } from "../interact/host.ts";
import { createCard } from "../outline/card.ts";
import { createPreview } from "../outline/preview.ts";
import type { Card } from "../outline/types.ts";
import { element } from "../render/html/dom.ts";
import { type Core, focusedIn } from "./core.ts";
import { type Drawn, partAt, placeOf } from "./drawn.ts";
import { firstMark, type Focus } from "./focus.ts";

/** From this width on, cards are docked where there is room beside the mark. */
const dockFrom: Px = 1000;
const dockWidth: Px = 380;
/** Of a long mark, so much must stay in sight beside a docked card. */
const beginning: Px = 240;

/** Preview, card and selection of events. */
export interface Cards {
  /** What the card of an event says. */
  readonly cardOf: (event: number) => Card;
  readonly hover: (at: Target | null) => void;
  readonly preview: (at: Target) => void;
  /** A mark's button got focus. */
  readonly focused: (at: Target) => void;
  /** Opens the card at a mark, and brings focus there unless told not to; false while there is no size. */
  readonly open: (at: Target, user: boolean, takesFocus?: boolean) => boolean;
  /** Opens the card of an event at its first mark. */
  readonly go: (event: number, user: boolean, opener?: HTMLElement) => boolean;
  /** Opens the card of an event and leaves focus where it is. */
  readonly show: (event: number) => void;
  /** Closes the card; false when none was open. */
  readonly close: (returnFocus: boolean, user?: boolean) => boolean;
  /** Opens the card of the event before (-1) or after (1). */
  readonly step: (direction: -1 | 1) => void;
  readonly select: (events: readonly number[], user: boolean) => void;
  /** Writes an open card anew, after data or words changed. */
  readonly refresh: () => void;
  /** The reader unfolded or folded an entry of the list, which is its card there. */
  readonly toggled: (event: number, isOpen: boolean) => void;
  /** Follows a drawing: the card stays with its mark. Where a list comes instead, its entry there opens, and back again. */
  readonly follow: () => void;
  /** At whose edge a docked card stands. */
  readonly dockBox: () => Box;
  /** A stretch of the stage in client coordinates. */
  readonly clientBox: (box: Box) => Box;
}

export function createCards<Data>(core: Core<Data>, focus: Focus<Data>): Cards {
  const { parts, state, drawn, dispatch, settle, emitter } = core;
  /** What the reader opened the card with, if it was no mark. */
  let opener: HTMLElement | null = null;
  /** Whether the list was in the picture's place when it was last drawn. */
  let wasList = false;
  return {
    cardOf,
    hover,
    preview,
    focused: (at) => {
      dispatch({ focus: at, pointed: null });
      if (state().open === null) preview(at);
    },
    open,
    go: (event, user, from) => {
      const opened = open(firstMark(core, event), user);
      opener = from ?? null;
      return opened;
    },
    show: (event) => void open(firstMark(core, event), true, false),
    close,
    step: (direction) => {
      const { open: at } = state();
      const next = at === null ? undefined : besides(at.event)[direction === -1 ? 0 : 1];
      if (next !== undefined) open(firstMark(core, next), true);
    },
    select,
    refresh: () => {
      const { open: at } = state();
      if (at !== null && parts.card.isOpen()) parts.card.update(cardOf(at.event), neighbours(at.event));
    },
    toggled,
    follow,
    dockBox: () => {
      const now = drawn();
      if (now?.layout === "list") return parts.list.element.getBoundingClientRect();
      return clientBox({ x: 0, y: 0, width: now?.width ?? 0, height: now?.height ?? 0 });
    },
    clientBox,
  };

  function idOf(event: number): string {
    return state().dataset.event(event).id;
  }

  function hover(at: Target | null): void {
    if ((at?.event ?? null) === state().hovered) return;
    dispatch({ hovered: at?.event ?? null });
    parts.stage.style.setProperty("cursor", at === null ? "" : "pointer");
    emitter.emit("hover", { id: at === null ? null : idOf(at.event) });
    if (at === null) parts.preview.hide(false);
    else if (at.event !== state().open?.event) preview(at);
  }

  function preview(at: Target): void {
    if (drawn() === null) return;
    parts.preview.show(createPreview(state().dataset, at.event, state().words), () => anchorOf(at));
  }

  function open(at: Target, user: boolean, takesFocus = true): boolean {
    opener = null;
    parts.preview.hide(true);
    select([at.event], user);
    const isShown = reveal(at);
    dispatch(isShown ? { open: at, focus: at } : { open: at });
    const now = settle();
    if (now === null) return false;
    if (isListed(at.event)) openEntry(at.event, takesFocus);
    else openCard(at, now, takesFocus);
    emitter.emit("open", { id: idOf(at.event), user });
    return true;
  }

  /** Brings an event's mark into sight; false where it is not shown and has none. */
  function reveal(at: Target): boolean {
    const isShown = hiddenBy(at.event, core.index()) === null;
    if (isShown) focus.reveal(at);
    return isShown;
  }

  function openCard(at: Target, now: Drawn, takesFocus: boolean): void {
    const place = placeOf(now, at);
    const hasRoom =
      now.direction === 1
        ? place.x + Math.min(place.width, beginning) < now.width - dockWidth
        : place.x + Math.max(0, place.width - beginning) > dockWidth;
    const isDocked =
      now.layout === "lanes" &&
      now.width >= dockFrom &&
      (hasRoom || hiddenBy(at.event, core.index()) !== null);
    parts.card.open(cardOf(at.event), () => anchorOf(at), isDocked, {
      ...neighbours(at.event),
      focus: takesFocus,
    });
  }

  function toggled(event: number, isOpen: boolean): void {
    if (isOpen) {
      opener = null;
      parts.card.close(); // of an event that is not listed
      select([event], true);
      dispatch({ open: firstMark(core, event) });
      emitter.emit("open", { id: idOf(event), user: true });
    } else if (state().open?.event === event) close(false);
  }

  function follow(): void {
    const { open: at } = state();
    const now = drawn();
    const isBack = wasList && now?.layout === "lanes";
    wasList = now?.layout === "list";
    if (at === null || now === null) return;
    if (!parts.card.isOpen()) {
      if (!isBack) return;
      reveal(at);
      openCard(at, now, false);
    } else if (isListed(at.event)) openEntry(at.event, parts.card.element.contains(focusedIn(parts.root)));
    else parts.card.reposition();
  }

  /** Whether an event has an entry in a list that stands in the picture's place. */
  function isListed(event: number): boolean {
    return drawn()?.layout === "list" && hiddenBy(event, core.index()) !== "filter";
  }

  /** Opens an event's entry in the list instead of its card. */
  function openEntry(event: number, takesFocus: boolean): void {
    parts.card.close();
    parts.list.openEntry(event, takesFocus);
  }

  function close(returnFocus: boolean, user = true): boolean {
    const { open: at } = state();
    if (parts.preview.isOpen()) parts.preview.hide(true);
    if (at === null) return false;
    const inside = parts.card.element.contains(focusedIn(parts.root));
    const isList = drawn()?.layout === "list";
    parts.card.close();
    if (isList) parts.list.closeEntry(at.event);
    dispatch({ open: null, selection: new Set() });
    settle();
    const from = opener ?? linkTo(at.event);
    const mark = state().focus ?? at;
    opener = null;
    if (returnFocus && inside && from?.isConnected === true) from.focus();
    else if (returnFocus && inside && !isList) {
      if (!parts.grid.focus(mark.event, mark.lane)) focus.mark(mark);
      parts.preview.hide(true);
    }
    emitter.emit("close", { id: idOf(at.event), user });
    return true;
  }

  function select(events: readonly number[], user: boolean): void {
    dispatch({ selection: new Set(events) });
    emitter.emit("select", { ids: events.map(idOf), user });
  }

  function cardOf(event: number): Card {
    const index = core.index();
    const place = placeInOrder(event, index);
    const position = eventAt(place, index) === event ? place + 1 : 0;
    const total = index.events.length + index.undated.length;
    return createCard(state().dataset, event, state().words, { position, total }, (one) =>
      hiddenBy(one, index),
    );
  }

  function neighbours(event: number): { readonly hasPrevious: boolean; readonly hasNext: boolean } {
    const [previous, next] = besides(event);
    return { hasPrevious: previous !== undefined, hasNext: next !== undefined };
  }

  /** The shown events before and after an event, be it shown or not. */
  function besides(event: number): readonly [number | undefined, number | undefined] {
    const index = core.index();
    const place = placeInOrder(event, index);
    return [eventAt(place - 1, index), eventAt(eventAt(place, index) === event ? place + 1 : place, index)];
  }

  /** In the list, what leads to an event that is not listed: its card stands beside that. */
  function linkTo(event: number): HTMLElement | null {
    return drawn()?.layout === "list" ? parts.list.linkTo(event) : null;
  }

  function anchorOf(at: Target): Box {
    const now = drawn();
    if (now?.layout === "list") return (linkTo(at.event) ?? parts.root).getBoundingClientRect();
    return clientBox(
      now === null ? { x: 0, y: 0, width: 0, height: 0 } : partAt(placeOf(now, at), at.x, now),
    );
  }

  /**
   * Through whatever transform and zoom the page has put on the stage: the browser is asked where an element of that
   * size and place would be.
   */
  function clientBox({ x, y, width, height }: Box): Box {
    const probe = element("span", { "aria-hidden": "true" });
    probe.style.setProperty("all", "unset");
    probe.style.setProperty("position", "absolute");
    for (const [name, value] of Object.entries({ left: x, top: y, width, height }))
      probe.style.setProperty(name, `${String(value)}px`);
    parts.stage.append(probe);
    const box = probe.getBoundingClientRect();
    probe.remove();
    return { x: box.x, y: box.y, width: box.width, height: box.height };
  }
}
