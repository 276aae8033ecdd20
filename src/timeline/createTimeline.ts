import { clamp } from "../base/search.ts";
import type { Box, Px } from "../base/units.ts";
import { animateView, type Running } from "../interact/animate.ts";
import type { GestureHost, Phase, Target } from "../interact/host.ts";
import { type KeyAction, recogniseKeys } from "../interact/keyboard.ts";
import { isPointerClick, recognisePointers } from "../interact/pointer.ts";
import { recogniseWheel } from "../interact/wheel.ts";
import { axisHeight } from "../layout/createLayout.ts";
import { find } from "../layout/find.ts";
import { createLoop } from "../loop.ts";
import type { EventInput, TimelineInput } from "../model/input.ts";
import { createCard } from "../outline/card.ts";
import { createPreview } from "../outline/preview.ts";
import type { Card } from "../outline/types.ts";
import { isView, resolveOptions, type TimelineOptions, type ViewInput } from "../options.ts";
import { createPipeline, measureWith } from "../pipeline.ts";
import { createMeasure } from "../render/measure.ts";
import { sceneToString } from "../render/renderString.ts";
import { darkPalette, lightPalette, paintWith } from "../scene/theme.ts";
import { panBy, spanOf, type Viewport, zoomAt, zoomStep } from "../view/viewport.ts";
import { adoptStyles } from "./adoptStyles.ts";
import { applyFields } from "./applyFields.ts";
import { createState, keepOf, withInput } from "./createState.ts";
import { colorOf, createDrawing, type Drawn, placeOf } from "./drawing.ts";
import { createEmitter } from "./emitter.ts";
import { pictureOf, revealed, scrollRange, viewFor } from "./moves.ts";
import { createNavigation } from "./navigation.ts";
import { createParts } from "./parts.ts";
import type { MergeInput, SVGOptions, Timeline, TimelineEvents } from "./publicFace.ts";
import type { State } from "./state.ts";
import { uniquePrefix } from "./uniquePrefix.ts";
import { watchWidth } from "./watchWidth.ts";

/** From this width on, cards are docked where there is room beside the mark. */
const dockFrom: Px = 1000;
const dockWidth: Px = 380;
/** Milliseconds that a move of the view by code or button takes. */
const moveTime = 250;
/** Part of the plot that "earlier" and "later" move by. */
const page = 0.8;

/**
 * Shows a timeline in an element, drawn as soon as that has a size. Input that cannot be read at all, an unknown option
 * or a wrong value throws a TypeError; faulty data never do, see `issues`.
 */
export function createTimeline<Data = unknown>(
  target: Element,
  input: TimelineInput<Data> | readonly EventInput<Data>[],
  options: TimelineOptions = {},
): Timeline<Data> {
  if (typeof target !== "object" || target === null || target.nodeType !== 1) {
    throw new TypeError(`invalid target: ${target === null ? "null" : typeof target}; expected an Element`);
  }
  const given: { options: TimelineOptions } = { options: { ...options } };
  let state: State<Data> = createState(target, input, resolveOptions(options));
  let drawn: Drawn | null = null;
  let running: Running | null = null;
  let destroyed = false;
  /** A view that was asked for before there was a size. */
  let pendingView: ViewInput | null = null;
  let settleReady: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => (settleReady = resolve));

  const prefix = uniquePrefix(target.ownerDocument);
  const emitter = createEmitter<TimelineEvents>(["view", "select", "open", "close", "hover"]);
  const navigation = createNavigation();
  const pipeline = createPipeline();
  const measure = measureWith(state.options.measureText, createMeasure(target.ownerDocument));
  const parts = createParts(
    {
      act,
      toggleLayout: () => dispatch({ layout: drawn?.layout === "list" ? "lanes" : "list" }),
      scroll: (direction) => {
        if (drawn === null) return;
        const step = (drawn.height - axisHeight) * page * direction;
        void glideTo(panBy(drawn.viewport, 0, step), true, true);
      },
      card: cardOf,
      color: (actor) => colorOf(actor, state.dataset, indexNow()),
      focused,
      closeCard: () => closeCard(true),
      go: (event) => openMark(firstMark(event), true),
      step: stepCard,
      toggled: (event, open) => (open ? chooseEvent(event, true) : undefined),
      previewGone: () => dispatch({ hovered: null }),
      dockBox: () => clientBox({ x: 0, y: 0, width: drawn?.width ?? 0, height: drawn?.height ?? 0 }),
    },
    state.words,
    state.options,
    prefix,
  );
  const drawing = createDrawing(parts, pipeline, measure, prefix, (event) =>
    openMark(firstMark(event), true),
  );
  const loop = createLoop(draw);
  target.append(parts.root);
  const styles = adoptStyles(parts.root);
  const host = gestureHost();
  const stops = [
    recognisePointers(host, { reducedMotion }),
    recogniseWheel(host),
    recogniseKeys({
      grid: parts.grid.element,
      keys: () => state.options.keys,
      direction: () => drawn?.direction ?? 1,
      act,
      typeAhead,
    }),
    listenToButtons(),
    watchWidth(
      target,
      (width) => {
        if (state.options.width === null && width !== state.width) dispatch({ width });
      },
      state.options.width === null,
    ),
    styles.dispose,
  ];
  if (state.options.view !== "fit") goTo(state.options.view);
  if (state.width !== null) draw();

  return face();

  // ---- state and drawing

  function dispatch(change: Partial<State<Data>>): void {
    state = { ...state, ...change };
    loop.request();
  }

  function draw(): void {
    if (destroyed) return;
    styles.follow();
    const first = drawn === null;
    drawn = drawing.draw(state);
    if (drawn === null) return;
    if (first) {
      if (pendingView !== null) goTo(pendingView);
      settleReady();
    }
    if (parts.card.isOpen()) parts.card.reposition();
    if (parts.preview.isOpen()) parts.preview.reposition();
  }

  /** Draws at once what waits for the next frame. */
  function settle(): Drawn | null {
    loop.flush();
    return drawn;
  }

  function indexNow(): ReturnType<typeof pipeline.index> {
    return pipeline.index(pictureOf(state, measure));
  }

  function show(viewport: Viewport, moving: boolean, user: boolean): void {
    if (drawn === null) return;
    const top = clamp(viewport.top, 0, scrollRange(drawn.laid, drawn.height));
    dispatch({ view: { viewport: { ...viewport, top }, plot: drawn.plot }, moving });
    emitter.emit("view", { ...spanOf(viewport, drawn.plot), user });
  }

  // ---- moving

  function gestureHost(): GestureHost {
    return {
      stage: parts.stage,
      viewport: viewportNow,
      plot: () => ({ width: drawn?.plot ?? 0, height: (drawn?.height ?? 0) - axisHeight }),
      toPlot: (x, y) => ({
        x: (drawn?.direction === -1 ? drawn.width - x : x) - (drawn?.header ?? 0),
        y: y - axisHeight,
      }),
      direction: () => drawn?.direction ?? 1,
      scrollRange: () => (drawn === null ? 0 : scrollRange(drawn.laid, drawn.height)),
      move,
      find: (x, y) =>
        drawn === null
          ? null
          : find(drawn.laid.frame, drawn.laid.labels, x, y + drawn.viewport.top, drawn.laid.offset),
      hover: (at) => hover(at),
      press: (at) => (at === null ? closeCard(false) : openMark(at, true)),
      longPress: (at) => showPreview(at),
    };
  }

  /** The view that was asked for last, drawn or not: gestures may come several to a frame. */
  function viewportNow(): Viewport {
    const asked = state.view?.plot === drawn?.plot ? state.view?.viewport : undefined;
    return asked ?? drawn?.viewport ?? { start: 0, msPerPx: 1, top: 0 };
  }

  function move(viewport: Viewport, phase: Phase): void {
    running?.stop();
    running = null;
    show(viewport, phase === "start" || phase === "move", true);
  }

  function glideTo(viewport: Viewport, animate: boolean, user: boolean): Promise<void> {
    const from = settle()?.viewport;
    running?.stop();
    if (from === undefined || drawn === null) return Promise.resolve();
    const motion = animateView({
      from,
      to: viewport,
      width: drawn.plot,
      duration: animate ? moveTime : 0,
      reducedMotion: reducedMotion() || target.ownerDocument.hidden,
      apply: (view) => show(view, true, user),
      onEnd: () => {
        running = null;
        dispatch({ moving: false });
      },
    });
    running = motion;
    return motion.done.then(() => void settle());
  }

  /** Goes to a view without motion, or as soon as there is a size. */
  function goTo(view: ViewInput): void {
    pendingView = drawn === null ? view : null;
    if (drawn === null) return;
    const next = viewFor(view, state.dataset, drawn.viewport, drawn.plot);
    if (next === null) dispatch({ view: null, top: 0 });
    else show(next, false, false);
  }

  function reducedMotion(): boolean {
    return (
      target.ownerDocument.defaultView?.matchMedia?.("(prefers-reduced-motion: reduce)").matches ?? false
    );
  }

  // ---- keys and buttons

  function act(action: KeyAction): boolean {
    if (drawn === null) return false;
    const { viewport, plot } = drawn;
    switch (action) {
      case "zoomIn":
      case "zoomOut":
        void glideTo(zoomAt(viewport, focusX(), action === "zoomIn" ? zoomStep : 1 / zoomStep), true, true);
        return true;
      case "fit":
        void goHome(true, true);
        return true;
      case "pageEarlier":
      case "pageLater":
        void glideTo(panBy(viewport, plot * page * (action === "pageLater" ? 1 : -1)), true, true);
        return true;
      case "open":
        return state.focus !== null && openMark(state.focus, true);
      case "close":
        return closeCard(true);
      default:
        return moveFocus(action);
    }
  }

  function goHome(animate: boolean, user: boolean): Promise<void> {
    if (drawn === null) return Promise.resolve();
    const home = pipeline.home(pictureOf(state, measure), drawn.width);
    return glideTo(home, animate, user).then(() => dispatch({ view: null, top: 0 }));
  }

  /** Zoom keeps what has focus where it is, else the middle. */
  function focusX(): Px {
    if (drawn === null) return 0;
    const { plot, viewport } = drawn;
    const at = state.focus;
    const inGrid = parts.grid.element.contains(focusedInRoot());
    const start = at === null || !inGrid ? NaN : (state.dataset.start[at.event] ?? NaN);
    const x = (start - viewport.start) / viewport.msPerPx;
    return x >= 0 && x <= plot ? x : plot / 2;
  }

  function focusedInRoot(): Element | null {
    const root = parts.root.getRootNode();
    return "activeElement" in root ? (root as Document | ShadowRoot).activeElement : null;
  }

  function moveFocus(action: KeyAction): boolean {
    const at = state.focus;
    if (at === null) return false;
    const next = navigation.go(state.dataset, indexNow(), at, action);
    if (next === null) return false;
    focusMark(next);
    return true;
  }

  function focusMark(at: Target): void {
    reveal(at);
    dispatch({ focus: at });
    settle();
    parts.grid.focus(at.event, at.lane);
  }

  function reveal(at: Target): void {
    const now = settle();
    if (now === null || now.layout === "list") return;
    running?.stop();
    const view = revealed(now.laid, now.viewport, now.height, state.dataset, at);
    if (view !== null) show(view, false, true);
  }

  function typeAhead(prefix: string): boolean {
    const title = (event: number): string => state.words.text(state.dataset.event(event).title).text;
    const found = navigation.byTitle(title, indexNow(), state.focus, prefix);
    if (found !== null) focusMark(found);
    return found !== null;
  }

  /** A click by keyboard, voice or screen reader is meant for its button; a pointer's is judged by where it is. */
  function listenToButtons(): () => void {
    const click = (event: MouseEvent): void => {
      if (isPointerClick(event)) return;
      const cell = parts.grid.cellOf(event.target);
      if (cell !== null) openMark(cell, true);
    };
    parts.grid.element.addEventListener("click", click);
    return () => parts.grid.element.removeEventListener("click", click);
  }

  // ---- preview, card, selection

  function focused(event: number, lane: number): void {
    dispatch({ focus: { event, lane } });
    if (state.open === null) showPreview({ event, lane });
  }

  function hover(at: Target | null): void {
    if ((at?.event ?? null) === state.hovered) return;
    dispatch({ hovered: at?.event ?? null });
    parts.stage.style.setProperty("cursor", at === null ? "" : "pointer");
    emitter.emit("hover", { id: at === null ? null : state.dataset.event(at.event).id });
    if (at === null) parts.preview.hide(false);
    else if (at.event !== state.open?.event) showPreview(at);
  }

  function showPreview(at: Target): void {
    if (drawn === null) return;
    const words = createPreview(state.dataset, at.event, state.words);
    parts.preview.show(words, () => anchorOf(at));
  }

  function openMark(at: Target, user: boolean): boolean {
    parts.preview.hide(true);
    chooseEvent(at.event, user);
    reveal(at);
    dispatch({ open: at, focus: at });
    const now = settle();
    if (now === null) return false;
    if (now.layout === "list") parts.list.openEntry(at.event);
    else {
      const place = placeOf(now, at);
      const roomAtEnd =
        now.direction === 1 ? place.x + place.width < now.width - dockWidth : place.x > dockWidth;
      parts.card.open(
        cardOf(at.event),
        () => anchorOf(at),
        now.width >= dockFrom && roomAtEnd,
        neighbours(at.event),
      );
    }
    emitter.emit("open", { id: state.dataset.event(at.event).id, user });
    return true;
  }

  function closeCard(returnFocus: boolean): boolean {
    const at = state.open;
    if (parts.preview.isOpen()) parts.preview.hide(true);
    if (at === null) return false;
    const inside = parts.card.element.contains(focusedInRoot());
    parts.card.close();
    if (drawn?.layout === "list") parts.list.closeEntry(at.event);
    dispatch({ open: null, selection: new Set() });
    settle();
    if (returnFocus && inside && drawn?.layout !== "list") {
      if (!parts.grid.focus(at.event, at.lane)) focusMark(at);
      parts.preview.hide(true);
    }
    emitter.emit("close", { id: state.dataset.event(at.event).id, user: true });
    return true;
  }

  function chooseEvent(event: number, user: boolean): void {
    dispatch({ selection: new Set([event]) });
    emitter.emit("select", { ids: [state.dataset.event(event).id], user });
  }

  function stepCard(direction: -1 | 1): void {
    const order = eventsInOrder();
    const next = order[order.indexOf(state.open?.event ?? -1) + direction];
    if (next !== undefined && state.open !== null) openMark(firstMark(next), true);
  }

  function eventsInOrder(): readonly number[] {
    const index = indexNow();
    return [...index.events, ...index.undated];
  }

  function firstMark(event: number): Target {
    return { event, lane: indexNow().marksOf(event)[0]?.lane ?? -1 };
  }

  function cardOf(event: number): Card {
    const order = eventsInOrder();
    return createCard(state.dataset, event, state.words, {
      position: order.indexOf(event) + 1,
      total: order.length,
    });
  }

  function neighbours(event: number): { readonly hasPrevious: boolean; readonly hasNext: boolean } {
    const order = eventsInOrder();
    const at = order.indexOf(event);
    return { hasPrevious: at > 0, hasNext: at < order.length - 1 };
  }

  function anchorOf(at: Target): Box {
    return drawn === null ? clientBox({ x: 0, y: 0, width: 0, height: 0 }) : clientBox(placeOf(drawn, at));
  }

  /** From the stage to the window, through whatever transform the page has put on it. */
  function clientBox(box: Box): Box {
    const rect = parts.stage.getBoundingClientRect();
    const scale = drawn === null || drawn.width === 0 || rect.width === 0 ? 1 : rect.width / drawn.width;
    return {
      x: rect.x + box.x * scale,
      y: rect.y + box.y * scale,
      width: box.width * scale,
      height: box.height * scale,
    };
  }

  // ---- the public face

  function replaceInput(next: TimelineInput<Data>): void {
    const hadFocus = parts.grid.element.contains(focusedInRoot());
    const before = state;
    state = withInput(state, target, next);
    loop.request();
    const now = settle();
    if (before.open !== null && state.open === null) {
      parts.card.close();
      emitter.emit("close", { id: before.dataset.event(before.open.event).id, user: false });
    } else if (state.open !== null && now?.layout === "lanes") {
      parts.card.update(cardOf(state.open.event), neighbours(state.open.event));
    }
    if (hadFocus && state.focus === null) focusNearest(before);
  }

  /** Focus is never lost: when its event went, the nearest in time takes it. */
  function focusNearest(before: State<Data>): void {
    const time = before.focus === null ? NaN : (before.dataset.order[before.focus.event] ?? NaN);
    const { events } = indexNow();
    let best = events[0];
    for (const event of events) {
      const nearer =
        Math.abs((state.dataset.order[event] ?? 0) - time) <
        Math.abs((state.dataset.order[best ?? 0] ?? 0) - time);
      if (nearer) best = event;
    }
    if (best === undefined) return;
    focusMark(firstMark(best));
    const title = state.words.text(state.dataset.event(best).title).text;
    parts.summary?.announce(state.words.say("eventGone", { title }));
  }

  function merged({ upsert = [], remove = [] }: MergeInput<Data>): TimelineInput<Data> {
    const gone = new Set(remove);
    const news = new Map(upsert.filter(({ id }) => id !== undefined).map((event) => [event.id, event]));
    const kept = state.input.events.flatMap((event) => {
      if (event.id === undefined || !(gone.has(event.id) || news.has(event.id))) return [event];
      const next = news.get(event.id);
      news.delete(event.id);
      return next === undefined || gone.has(event.id) ? [] : [next];
    });
    return {
      ...state.input,
      events: [...kept, ...upsert.filter((event) => event.id === undefined || news.has(event.id))],
    };
  }

  function indices(ids: readonly string[]): ReadonlySet<number> {
    return new Set(ids.map((id) => state.dataset.indexOf(id)).filter((event) => event >= 0));
  }

  function changeOptions(change: TimelineOptions): void {
    const next = { ...given.options, ...change };
    const resolved = resolveOptions(next);
    given.options = next;
    const needsData =
      change.timeZone !== undefined || change.locale !== undefined || change.messages !== undefined;
    state = {
      ...state,
      options: resolved,
      lanes: { order: resolved.order, fold: resolved.fold, hidden: resolved.hidden },
      ...(resolved.width === null ? {} : { width: resolved.width }),
      layout: change.layout === undefined ? state.layout : null,
    };
    if (needsData) replaceInput(state.input);
    loop.request();
    if (change.view !== undefined) goTo(change.view);
  }

  function toSVG({ theme = "light" }: SVGOptions = {}): string {
    const now = settle();
    if (now === null) throw new Error("the timeline has no size yet; wait for timeline.ready");
    const { scene } = createPipeline().draw(pictureOf(state, measure), {
      viewport: now.viewport,
      width: now.width,
      height: now.height,
      direction: now.direction,
      prefix: "chl",
      paint: paintWith(theme === "dark" ? darkPalette : lightPalette),
      selection: new Set(),
      hovered: null,
    });
    return sceneToString(scene);
  }

  function destroy(): void {
    if (destroyed) return;
    running?.stop();
    destroyed = true;
    for (const stop of stops) stop();
    loop.dispose();
    parts.dispose();
    emitter.dispose();
    settleReady();
  }

  function alive(): void {
    if (destroyed) throw new Error("the timeline was destroyed; create another one");
  }

  function face(): Timeline<Data> {
    return {
      setData: (next) => {
        alive();
        replaceInput(applyFields(next, state.options.fields));
      },
      setOptions: (change) => {
        alive();
        changeOptions(change);
      },
      merge: (change) => {
        alive();
        replaceInput(merged(change));
      },
      get view() {
        alive();
        const now = settle();
        return now === null ? { start: NaN, end: NaN } : spanOf(now.viewport, now.plot);
      },
      setView: async (view, { animate = true } = {}) => {
        alive();
        if (!isView(view)) throw new TypeError('invalid view; expected "fit", {start, end} or {event}');
        const now = settle();
        if (now === null) {
          goTo(view);
          return ready;
        }
        const next = viewFor(view, state.dataset, now.viewport, now.plot);
        return next === null ? goHome(animate, false) : glideTo(next, animate, false);
      },
      ready,
      select: (ids) => {
        alive();
        dispatch({ selection: indices(ids) });
        emitter.emit("select", { ids: selectedIds(), user: false });
      },
      get selection() {
        return selectedIds();
      },
      highlight: (ids) => {
        alive();
        dispatch({ highlighted: indices(ids) });
      },
      open: (id) => {
        alive();
        const event = state.dataset.indexOf(id);
        return event >= 0 && openMark(firstMark(event), false);
      },
      close: () => {
        alive();
        closeCard(true);
      },
      setFilter: (filter) => {
        alive();
        if (filter !== null && typeof filter !== "function") {
          throw new TypeError(`invalid filter: ${typeof filter}; expected a function of an event, or null`);
        }
        if (state.open !== null) closeCard(false);
        dispatch({ filter, keep: keepOf(filter, state.dataset), focus: null });
      },
      get issues() {
        return state.dataset.issues;
      },
      get counts() {
        const index = indexNow();
        return {
          total: state.dataset.total,
          shown: index.events.length + index.undated.length,
          undated: index.undated.length,
          lanes: index.lanes.length,
          sources: state.dataset.sources.length,
        };
      },
      toSVG: (svg) => {
        alive();
        return toSVG(svg);
      },
      on: (type, listener) => {
        alive();
        return emitter.on(type, listener);
      },
      destroy,
    };
  }

  function selectedIds(): readonly string[] {
    return [...state.selection].map((event) => state.dataset.event(event).id);
  }
}
