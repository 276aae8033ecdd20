import { clamp } from "../base/search.ts";
import type { Px, Span } from "../base/units.ts";
import { animateView, type Running } from "../interact/animate.ts";
import type { GestureHost, Phase, Target } from "../interact/host.ts";
import { axisHeight } from "../layout/createLayout.ts";
import { find } from "../layout/find.ts";
import type { ViewInput } from "../options.ts";
import { panBy, spanOf, viewOf, type Viewport, zoomAt, zoomStep } from "../view/viewport.ts";
import { type Core, focusedIn, wantsLessMotion } from "./core.ts";
import type { Drawn } from "./drawn.ts";
import { pictureOf, revealed, scrollRange, spanInTime, viewFor } from "./moves.ts";
import type { Shown } from "./state.ts";

/** Milliseconds that a move of the view by code or button takes. */
const moveTime = 250;
/** Part of the plot that "earlier" and "later" move by. */
const page = 0.8;

/** Everything that moves the view. Moves by code and button are animated, interruptible, and told to listeners. */
export interface Motion {
  /** Shows a view at once. */
  readonly show: (viewport: Viewport, moving: boolean, user: boolean) => void;
  readonly zoom: (direction: 1 | -1) => void;
  /** A screen earlier (-1) or later (1). */
  readonly page: (direction: 1 | -1) => void;
  /** Lanes above (-1) or below (1). */
  readonly scroll: (direction: 1 | -1) => void;
  /** Shows all. Resolves at rest. */
  readonly home: (animate: boolean, user: boolean) => Promise<void>;
  /** Shows a stretch of the axis, in its time, for the reader. Resolves at rest. */
  readonly span: (span: Span) => Promise<void>;
  /** Resolves at rest. A view that is asked for before there is a size waits for one. */
  readonly go: (view: ViewInput, animate: boolean) => Promise<void>;
  /** Goes without motion. */
  readonly jump: (view: ViewInput) => void;
  /** Ends what is under way where it is. */
  readonly stop: () => void;
  /** The view that a state begins with, where a stretch of time was asked for before there was a size; else null. */
  readonly first: (state: Shown) => Shown["view"];
  /** Called once there is a size, and something was drawn. */
  readonly sized: () => void;
}

export function createMotion<Data>(core: Core<Data>): Motion {
  const { target, dispatch, drawn, state, settle, emitter } = core;
  let running: Running | null = null;
  /** A view that was asked for before there was a size. */
  let pending: ViewInput | null = null;

  return {
    show,
    zoom: (direction) => {
      const { viewport } = viewNow();
      void glide(zoomAt(viewport, focusX(), direction === 1 ? zoomStep : 1 / zoomStep), true, true);
    },
    page: (direction) => {
      const { viewport, plot } = viewNow();
      void glide(panBy(viewport, plot * page * direction), true, true);
    },
    scroll: (direction) => {
      const now = drawn();
      if (now !== null)
        void glide(panBy(now.viewport, 0, (now.height - axisHeight) * page * direction), true, true);
    },
    home,
    span: (span) => {
      const { viewport, plot } = viewNow();
      return glide(viewOf(span, plot, viewport.top), true, true);
    },
    go: async (view, animate) => {
      const now = settle();
      if (now === null) {
        pending = view;
        return;
      }
      const next = aim(view, now);
      return next === null ? home(animate, false) : glide(next, animate, false);
    },
    jump,
    stop,
    first,
    sized: () => {
      if (pending === null) return;
      const { viewport, plot } = viewNow();
      if (!isStretch(pending)) jump(pending);
      else tell(viewport, plot, false);
      pending = null;
    },
  };

  function first(of: Shown): Shown["view"] {
    const { width } = of;
    if (pending === null || !isStretch(pending) || width === null || width <= 0) return null;
    const picture = pictureOf(of, core.measure());
    const axis = core.pipeline.axis(picture);
    const plot = core.pipeline.plot(picture, width).width;
    const viewport = viewFor(pending, axis, nowhere, plot);
    return viewport === null ? null : { viewport, plot, fold: axis.fold };
  }

  function tell(viewport: Viewport, plot: Px, user: boolean): void {
    const fold = drawn()?.axis.fold;
    if (fold !== undefined) emitter.emit("view", { ...spanInTime(spanOf(viewport, plot), fold), user });
  }

  function viewNow(): { readonly viewport: Viewport; readonly plot: Px } {
    const now = drawn();
    return { viewport: viewportOf(core), plot: now?.plot ?? 0 };
  }

  function stop(): void {
    running?.stop();
    running = null;
  }

  function show(viewport: Viewport, moving: boolean, user: boolean): void {
    const now = drawn();
    // Where nothing has a date, there is no other time to go to.
    if (now === null || (user && core.pipeline.isTimeless(pictureOf(state(), core.measure())))) return;
    const top = clamp(viewport.top, 0, scrollRange(now.laid, now.height));
    const { fold } = now.axis;
    const following = state().following && !user;
    const scaling = viewport.msPerPx !== viewportOf(core).msPerPx;
    dispatch({ view: { viewport: { ...viewport, top }, plot: now.plot, fold }, moving, scaling, following });
    tell(viewport, now.plot, user);
  }

  function glide(to: Viewport, animate: boolean, user: boolean): Promise<void> {
    const now = settle();
    stop();
    if (now === null) return Promise.resolve();
    const motion = animateView({
      from: now.viewport,
      to,
      width: now.plot,
      duration: animate ? moveTime : 0,
      reducedMotion: wantsLessMotion(target) || target.ownerDocument.hidden,
      apply: (view) => show(view, true, user),
      onEnd: () => {
        running = null;
        dispatch({ moving: false });
      },
    });
    running = motion;
    return motion.done.then(core.rest);
  }

  function home(animate: boolean, user: boolean): Promise<void> {
    const now = drawn();
    if (now === null) return Promise.resolve();
    const view = core.pipeline.home(pictureOf(state(), core.measure()), now.width);
    return glide(view, animate, user).then(() => dispatch({ view: null, top: 0 }));
  }

  function jump(view: ViewInput): void {
    const now = drawn();
    pending = now === null ? view : null;
    if (now === null) return;
    const next = aim(view, now);
    if (next === null) dispatch({ view: null, top: 0 });
    else show(next, false, false);
  }

  /** The view that shows what was asked for, with the lane of the event that was named in sight; null for home. */
  function aim(view: ViewInput, { viewport, plot, width, height, axis }: Drawn): Viewport | null {
    const { dataset } = axis;
    const next = viewFor(view, axis, viewport, plot);
    const event = view === "fit" ? -1 : dataset.indexOf(view.event ?? "");
    if (next === null || event < 0) return next;
    const laid = core.pipeline.lay(pictureOf(state(), core.measure()), next, width);
    const lane = core.index().marksOf(event)[0]?.lane ?? -1;
    return { ...next, top: revealed(laid, next, height, dataset, { event, lane })?.top ?? next.top };
  }

  /** Zoom keeps what has focus where it is, else the middle. */
  function focusX(): Px {
    const { viewport, plot } = viewNow();
    const at = state().focus;
    const inGrid = core.parts.grid.element.contains(focusedIn(core.parts.root));
    const start = at === null || !inGrid ? NaN : (drawn()?.axis.dataset.start[at.event] ?? NaN);
    const x = (start - viewport.start) / viewport.msPerPx;
    return x >= 0 && x <= plot ? x : plot / 2;
  }
}

/** The view that was asked for last, drawn or not: gestures may come several to a frame. */
export function viewportOf<Data>({ state, drawn }: Core<Data>): Viewport {
  const { view } = state();
  const now = drawn();
  const isSame = view?.plot === now?.plot && view?.fold === now?.axis.fold;
  const asked = isSame ? view?.viewport : undefined;
  return asked ?? now?.viewport ?? nowhere;
}

const nowhere: Viewport = { start: 0, msPerPx: 1, top: 0 };

/** Whether a view is a stretch of time and nothing more: an event beside it may scroll the lanes. */
const isStretch = (view: ViewInput): boolean => view !== "fit" && "start" in view && view.event === undefined;

/** What pointers and wheels may ask and do. */
export function gestureHost<Data>(
  core: Core<Data>,
  motion: Motion,
  on: Pick<GestureHost, "hover" | "longPress"> & { readonly press: (at: Target | null) => void },
): GestureHost {
  const { drawn } = core;
  return {
    stage: core.parts.stage,
    viewport: () => viewportOf(core),
    plot: () => ({ width: drawn()?.plot ?? 0, height: (drawn()?.height ?? 0) - axisHeight }),
    toPlot: (x, y) => {
      const now = drawn();
      return { x: (now?.direction === -1 ? now.width - x : x) - (now?.header ?? 0), y: y - axisHeight };
    },
    direction: () => drawn()?.direction ?? 1,
    scrollRange: () => {
      const now = drawn();
      return now === null ? 0 : scrollRange(now.laid, now.height);
    },
    move: (viewport: Viewport, phase: Phase) => {
      motion.stop();
      // What is under the pointer changes with each step; it is told of when the pointer moves next.
      if (phase === "start" || phase === "move") {
        on.hover(null);
        core.parts.preview.hide(true);
      }
      motion.show(viewport, phase === "start" || phase === "move", true);
    },
    find: (x, y) => {
      const now = drawn();
      if (now === null) return null;
      const found = find(now.laid.frame, now.laid.labels, x, y + now.viewport.top, now.laid.offset);
      return found === null ? null : { ...found, x };
    },
    ...on,
  };
}
