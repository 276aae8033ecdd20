import type { Dispose } from "../base/units.ts";
import type { Target } from "../interact/host.ts";
import { type KeyAction, recogniseKeys } from "../interact/keyboard.ts";
import { isPointerClick, recognisePointers } from "../interact/pointer.ts";
import { recogniseWheel } from "../interact/wheel.ts";
import type { ViewInput } from "../options.ts";
import type { Pipeline } from "../pipeline.ts";
import { adoptStyles } from "./adoptStyles.ts";
import { createArranging } from "./arranging.ts";
import { type Cards, createCards } from "./cards.ts";
import { type Choosing, createChoosing } from "./choosing.ts";
import { type Core, focusedIn, wantsLessMotion } from "./core.ts";
import { colorOf } from "./actorColor.ts";
import { download } from "./download.ts";
import { lanesOf } from "./createState.ts";
import { createDoors } from "./doors.ts";
import { createDrawCycle } from "./drawCycle.ts";
import { createDrawing } from "./drawing.ts";
import type { Emitter } from "./emitter.ts";
import { createFollowing, type Following } from "./news.ts";
import { createFocus, type Focus } from "./focus.ts";
import { createListNews } from "./listNews.ts";
import { withLegendKey } from "./legendContent.ts";
import { createMeasuring } from "./measuring.ts";
import { createMotion, gestureHost, type Motion } from "./motion.ts";
import { pictureOf } from "./moves.ts";
import { brushOverview } from "./brushOverview.ts";
import { createParts, type Parts } from "./parts.ts";
import { followPrint } from "./printing.ts";
import type { TimelineEvents } from "./publicFace.ts";
import { markRunning } from "./remains.ts";
import { createSizes } from "./sizes.ts";
import type { State } from "./state.ts";
import { resumeReading } from "./takeOver.ts";
import { uniquePrefix } from "./uniquePrefix.ts";
import { watchWidth } from "./watchWidth.ts";

/** What is chosen of so many events is shown in the same task: it takes some ten milliseconds. */
const shownAtOnce = 20_000;

/** So many events become a list, or other lanes, in the same task. */
const turnedAtOnce = 2_000;

/** A timeline on the page: its elements, what listens to the reader, and the state that both share. */
export interface Widget<Data = unknown> {
  readonly core: Core<Data>;
  readonly motion: Motion;
  readonly focus: Focus<Data>;
  readonly cards: Cards;
  readonly choosing: Choosing<Data>;
  readonly following: Following;
  /** Whether the first picture is being worked out. */
  readonly isFirst: () => boolean;
  /** Shows another state, in the next frame. */
  readonly show: (state: State<Data>) => void;
  /** Shows another layout or other lanes once what they need of many events is worked out. */
  readonly turn: (change: Partial<Pick<State<Data>, "layout" | "lanes">>) => void;
  /** Shows them at once if they are about to be shown. */
  readonly finishTurn: () => void;
  readonly dispose: Dispose;
}

export interface WidgetListener {
  /** The chain that the timeline draws with: what it has worked out outlives the elements. */
  readonly pipeline: Pipeline;
  /** Whether the place is markup, which stays until the first picture can take it; a root is gone at once. */
  readonly holds: boolean;
  /** Where to go with the first picture; null: where the state is. */
  readonly view: ViewInput | null;
  /** A drawing is made in which nothing moves. */
  readonly rested: () => void;
}

/**
 * Puts a timeline into an element, at the end of it or in the place of an earlier one's root or of markup, and draws it when
 * it has a width.
 */
export function createWidget<Data>(
  target: Element,
  first: State<Data>,
  emitter: Emitter<TimelineEvents>,
  place: Element | null,
  on: WidgetListener,
): Widget<Data> {
  let working = 0;
  const prefix = place === null || place.id === "" ? uniquePrefix(target) : place.id;
  const { pipeline } = on;
  const measuring = createMeasuring(
    target.ownerDocument,
    first.options.measureText,
    () => (drawn()?.layout === "lanes" ? parts.picture : null),
    () => cycle.request(),
  );
  const parts: Parts = createParts(
    {
      act,
      toggleLayout: () => turn({ layout: drawn()?.layout === "list" ? "lanes" : "list" }),
      toggle,
      fullscreen: (full) => sizes.fullscreen(full),
      save: (format) => download(core, format),
      pressLegend: (list, name, pressed) => {
        choosing.filter({ filter: withLegendKey(choosing.wanted(), list, name, pressed) }, true);
      },
      panels: {
        changeFilter: (filter) => choosing.filter({ filter }, true),
        search: (text) => choosing.search(text),
        laneRows: () => choosing.laneRows(),
        changeLanes: (lanes, said) => choosing.lanes(lanes, said),
        sortTable: (tableSort) => {
          const next = { tableSort };
          sorting.begin(choosing.prepare(next), () => dispatch(next));
        },
        resetLanes: () => choosing.lanes(lanesOf(state().options), null),
        showHit: (event) => cards.show(event),
        open: (event, opener) => cards.go(event, true, opener),
        closePanel: () => {
          const { panel } = state();
          if (panel !== null) toggle(panel);
        },
      },
      scroll: (direction) => motion.scroll(direction),
      card: (event) => cards.cardOf(event),
      color: (actor) => colorOf(actor, state().dataset, core.index()),
      focused: (button) => {
        const at = followed(button);
        if (at === null) return;
        if (at.stretch === undefined) cards.focused(at);
        else doors.focused(at);
      },
      closeCard: () => cards.close(true),
      goToLatest: (byKeyboard) => following.goToLatest(byKeyboard),
      closeMembers: () => doors.close(true),
      zoomMembers: () => doors.zoom(),
      openMember: (event, opener) => cards.go(event, true, opener),
      go: (event) => cards.go(event, true),
      step: (direction) => cards.step(direction),
      toggled: (event, isOpen) => cards.toggled(event, isOpen),
      previewGone: () => dispatch({ hovered: null, pointed: null }),
      dockBox: () => cards.dockBox(),
    },
    first.words,
    first.options,
    prefix,
  );
  const drawing = createDrawing(parts, pipeline, measuring.widths, prefix, (event) => cards.go(event, true));
  const cycle = createDrawCycle<Data>(first, {
    target,
    root: parts.root,
    drawing,
    holds: on.holds,
    mayTakeTime: place === null || on.holds,
    firstView: (next) => motion.first(next),
    begins: () => {
      if (state().hovered === null) return;
      // What the pointer was over moves away from it.
      cards.hover(null);
      parts.preview.hide(true);
    },
    draws: () => styles.follow(),
    drew: (isFirst) => {
      sizes.follow();
      if (isFirst) motion.sized();
      if (!state().moving) following.see();
    },
    rested: () => {
      measuring.compareSoon();
      on.rested();
    },
    placed: (markup) => {
      cards.follow();
      if (parts.members.isOpen()) parts.members.reposition();
      if (parts.preview.isOpen()) parts.preview.reposition();
      if (markup !== null) resumeReading(core, focus, markup);
    },
  });
  const { state, drawn, dispatch } = cycle;
  const core: Core<Data> = {
    target,
    parts,
    pipeline,
    emitter,
    state,
    drawn,
    shown: drawing.shown,
    dispatch,
    settle: cycle.settle,
    rest: cycle.rest,
    prepare: cycle.prepare,
    index: () => pipeline.index(pictureOf(state(), measuring.widths())),
    measure: measuring.widths,
  };
  const sizes = createSizes(core);
  const motion = createMotion(core);
  const focus = createFocus(core, motion);
  const cards = createCards(core, focus);
  const listNews = createListNews(core);
  const following = createFollowing(core, motion, focus, listNews);
  const doors = createDoors(core, focus, motion, cards);
  const choosing = createChoosing(core, focus, cards, createArranging(hasMany, works), hasMany);
  /** A panel that is about to open. */
  const opening = createArranging(hasMany, works);
  /** The table, that is about to open or to be sorted. */
  const sorting = createArranging(hasMany, works);
  /** Another layout, or other lanes, that are about to be shown. */
  const turning = createArranging(() => state().dataset.count > turnedAtOnce, works);

  markRunning(parts.root);
  if (place === null) {
    parts.root.hidden = true; // controls come with the first picture
    target.append(parts.root);
  } else if (!on.holds) place.replaceWith(parts.root);
  const styles = adoptStyles(parts.root);
  const host = gestureHost(core, motion, {
    hover: (at) => {
      // Browsers tell of a pointer that rests when what is under it moves.
      if (at !== null && state().moving) return;
      const counts = at?.stretch !== undefined;
      cards.hover(counts ? null : at);
      doors.hover(counts ? at : null);
    },
    press: (at) => {
      doors.close(false);
      if (at === null) cards.close(false);
      else open(at);
    },
    longPress: (at) => {
      if (at.stretch === undefined) cards.preview(at);
      else doors.preview(at);
    },
  });
  const stops: readonly Dispose[] = [
    recognisePointers(host, { reducedMotion: () => wantsLessMotion(target) }),
    recogniseWheel(host),
    brushOverview(core, motion),
    recogniseKeys({
      grid: parts.grid.element,
      keys: () => state().options.keys,
      direction: () => drawn()?.direction ?? 1,
      act,
      typeAhead: focus.byTitle,
    }),
    listenToButtons(parts, (button) => {
      const at = followed(button);
      if (at !== null) open(at);
    }),
    keepFocus(parts),
    watchWidth(
      target,
      (width, isFirstWidth) => {
        sizes.around(width);
        if (isFirstWidth && drawn() === null) cycle.flush(); // a first picture waits for no frame
      },
      // Hidden, the root gives an element no width that is as wide as its content.
      () => (parts.root.hidden = false),
      first.options.width === null,
    ),
    followPrint(core),
    measuring.dispose,
    sizes.dispose,
    styles.dispose,
  ];
  if (on.view !== null) motion.jump(on.view);
  if (state().width !== null) cycle.begin();

  return {
    core,
    motion,
    focus,
    cards,
    choosing,
    following,
    isFirst: cycle.isFirst,
    show: cycle.show,
    turn,
    finishTurn: turning.finish,
    dispose: () => {
      motion.stop();
      choosing.dispose();
      opening.stop();
      sorting.stop();
      turning.stop();
      cycle.dispose();
      listNews.dispose();
      for (const stop of stops) stop();
      parts.dispose();
    },
  };

  /** Opens or closes a panel; closed, its button has focus. */
  function toggle(part: "filter" | "search" | "lanes" | "table"): void {
    if (part === "table") {
      const next = { table: !state().table };
      sorting.stop();
      if (next.table) sorting.begin(choosing.prepare(next), () => dispatch(next));
      else dispatch(next);
      return;
    }
    const closes = state().panel === part;
    const next = { panel: closes ? null : part };
    const show = (): void => {
      dispatch(next);
      core.settle();
      if (closes) parts.toolbar?.button(part)?.focus({ preventScroll: true });
    };
    opening.stop();
    // What these panels offer is counted over all events.
    if (!closes && part !== "search") opening.begin(choosing.prepare(next), show);
    else show();
  }

  function turn(change: Partial<Pick<State<Data>, "layout" | "lanes">>): void {
    const steps = core.prepare(() => ({ ...state(), ...change }));
    turning.begin(steps[Symbol.iterator](), () => dispatch(change));
  }

  function hasMany(): boolean {
    return state().dataset.count > shownAtOnce;
  }

  /** Counts what is being worked out. */
  function works(begins: boolean): void {
    working += begins ? 1 : -1;
    dispatch({ working: working > 0 });
  }

  /** What a button is over by now; null where that is gone. */
  function followed(button: Target): Target | null {
    return drawing.followed(button, state().dataset, core.index());
  }

  function openFocused(): boolean {
    const { focus } = state();
    return focus !== null && open(focus);
  }

  /** Opens the card of a mark, or the list of what a stretch counts. */
  function open(at: Target): boolean {
    if (at.stretch === undefined) return cards.open(at, true);
    cards.close(false);
    return doors.open(at);
  }

  function act(action: KeyAction): boolean {
    if (drawn() === null) return false;
    switch (action) {
      case "zoomIn":
      case "zoomOut":
        motion.zoom(action === "zoomIn" ? 1 : -1);
        return true;
      case "fit":
        void motion.home(true, true);
        return true;
      case "pageEarlier":
      case "pageLater":
        motion.page(action === "pageLater" ? 1 : -1);
        return true;
      case "open":
        return openFocused();
      case "close":
        return cards.close(true) || doors.close(true);
      default:
        return focus.go(action);
    }
  }
}

/** A press beside the buttons leaves focus on the one that has it: keys go on from there after a drag. */
function keepFocus({ root, stage, grid }: Parts): Dispose {
  const press = (event: MouseEvent): void => {
    const mayTakeFocus = (event.target as Element).closest("button, a, input, select, textarea") !== null;
    if (!mayTakeFocus && grid.element.contains(focusedIn(root))) event.preventDefault();
  };
  stage.addEventListener("mousedown", press);
  return () => stage.removeEventListener("mousedown", press);
}

/** A click by keyboard, voice or screen reader is meant for its button; a pointer's is judged by where it is. */
function listenToButtons({ grid }: Parts, press: (at: Target) => void): Dispose {
  const click = (event: MouseEvent): void => {
    const cell = isPointerClick(event) ? null : grid.cellOf(event.target);
    if (cell !== null) press(cell);
  };
  grid.element.addEventListener("click", click);
  return () => grid.element.removeEventListener("click", click);
}
