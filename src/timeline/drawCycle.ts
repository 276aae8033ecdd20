import type { Dispose, Ms } from "../base/units.ts";
import { createLoop, elapsed } from "../loop.ts";
import { wantsLessMotion } from "./core.ts";
import type { Drawing } from "./drawing.ts";
import type { Drawn } from "./drawn.ts";
import { takeInSlices } from "./readSlices.ts";
import { isAllUnread, type Shown, type State } from "./state.ts";
import { findStaticMarkup, type StaticMarkup } from "./takeOver.ts";
import { nextTransition } from "./transition.ts";

/** So often at most a state is made ready for a view that moves meanwhile; what is remembered is not worked out again. */
const mostPasses = 3;

/** Ms in which a movement draws by itself, and a transition with it; after that the transition goes on alone. */
const restless: Ms = 50;

/** The state of a timeline, and when it is drawn: the first time in slices, later in the next frame, or at once for who asks. */
export interface DrawCycle<Data = unknown> {
  readonly state: () => State<Data>;
  /** What is on the page; null until there is a size. */
  readonly drawn: () => Drawn | null;
  /** Replaces some of the state; drawn in the next frame. */
  readonly dispatch: (change: Partial<State<Data>>) => void;
  /** Replaces all of it. */
  readonly show: (state: State<Data>) => void;
  /** The same state is to be drawn anew, in the next frame. */
  readonly request: () => void;
  /** Draws now what waits for the next frame. */
  readonly flush: () => void;
  /** Draws now, the first time as well, if there is something to draw. */
  readonly begin: () => void;
  /** Draws now all that is not drawn yet. */
  readonly settle: () => Drawn | null;
  /** Draws now, and resolves when nothing moves any more. */
  readonly rest: () => Promise<void>;
  /**
   * Works out, step by step, what the picture of a state to come needs; it is remembered. `next` is asked again where the
   * view has moved on meanwhile.
   */
  readonly prepare: (next: () => State<Data>) => Iterable<void>;
  /** Whether the first picture is being worked out. */
  readonly isFirst: () => boolean;
  readonly dispose: Dispose;
}

export interface DrawCycleHost {
  readonly target: Element;
  readonly root: HTMLElement;
  readonly drawing: Drawing;
  /** Whether markup stands in the place of the root until there is a picture. */
  readonly holds: boolean;
  /** Whether the first picture may take its time; else something was shown already. */
  readonly mayTakeTime: boolean;
  /** The view that was asked for before there was a picture; null: where the state is. */
  readonly firstView: (state: Shown) => Shown["view"];
  /** The view begins to move. */
  readonly begins: () => void;
  /** A drawing is about to be made, in the place that the root has now. */
  readonly draws: () => void;
  readonly drew: (isFirst: boolean) => void;
  /** A drawing is made in which nothing moves. */
  readonly rested: () => void;
  /** What floats over a drawing can be placed. `markup`: what the root took the place of, null for none. */
  readonly placed: (markup: StaticMarkup | null) => void;
}

/** Begins with a state of which nothing is drawn. */
export function createDrawCycle<Data>(first: State<Data>, host: DrawCycleHost): DrawCycle<Data> {
  const { target, root, drawing, holds } = host;
  let state = first;
  let drawn: Drawn | null = null;
  let disposed = false;
  /** Ends the preparation of the first picture. */
  let preparing: Dispose | null = null;
  let prepared = false;
  /** Whether the rest of what is worked out comes with the next drawing: after the first picture, and when a movement ends. */
  let unfinished = false;
  /** Whether what was drawn last moves. */
  let wasMoving = false;
  /** Who waits for rest. */
  const resting: (() => void)[] = [];
  const loop = createLoop(() => {
    if (isOutdone()) return;
    const waits = drawn === null && !prepared && host.mayTakeTime && isSized();
    if (waits) preparing ??= prepareFirst();
    else draw();
  });

  return {
    state: () => state,
    drawn: () => drawn,
    dispatch: (change) => {
      const begins = change.moving === true && !state.moving;
      state = { ...state, ...change };
      loop.request();
      if (begins) host.begins();
    },
    show: (next) => {
      state = next;
      loop.request();
      if (drawn === null) loop.flush(); // a first picture waits for no frame
    },
    request: loop.request,
    flush: loop.flush,
    begin: () => {
      if (!isOutdone()) draw();
    },
    settle,
    rest: () => {
      settle();
      if (disposed || drawn === null || isAtRest()) return Promise.resolve();
      return new Promise((resolve) => resting.push(resolve));
    },
    *prepare(next) {
      for (let pass = 0; pass < mostPasses; pass++) {
        const { view } = state;
        yield* drawing.prepare(next());
        if (state.view === view) return;
      }
    },
    isFirst: () => drawn === null && preparing !== null && !prepared,
    dispose: () => {
      disposed = true;
      loop.dispose();
      preparing?.();
      release();
    },
  };

  function draw(): void {
    preparing?.();
    if (disposed) return;
    const isFirst = drawn === null;
    // The reader may have gone on in the markup since there is a timeline.
    const markup = isFirst && holds && isSized() ? findStaticMarkup(target) : null;
    markup?.element.replaceWith(root);
    host.draws();
    if (isFirst) state = viewed(state);
    const transition = transitionNow();
    if (transition !== state.transition) state = { ...state, transition };
    if (isSized()) root.hidden = false;
    unfinished = isFirst ? prepared : wasMoving && !state.moving;
    wasMoving = state.moving;
    drawn = drawing.draw(state, unfinished);
    if (transition !== null) {
      if (state.moving) loop.requestLater(restless);
      else loop.request();
    }
    if (drawn === null) return;
    if (!drawn.isWhole) loop.requestLater(0); // not in the same task, whoever asks for it
    host.drew(isFirst);
    if (isAtRest()) {
      host.rested();
      release();
    }
    host.placed(markup);
  }

  function settle(): Drawn | null {
    loop.flush();
    if (unfinished || (drawn === null && preparing !== null)) draw();
    return drawn;
  }

  /**
   * A first picture is worked out in slices, unless somebody asks for it at once. Nothing but input comes between them, and no
   * frame is waited for: it is what the reader came for.
   */
  function prepareFirst(): Dispose {
    const done = (): void => {
      prepared = true;
      loop.request();
      loop.flush();
    };
    return takeInSlices(drawing.prepare(state, viewed)[Symbol.iterator](), done, "user-blocking");
  }

  /** A state before the first picture, with the view that was asked for. */
  function viewed<Of extends Shown>(of: Of): Of {
    const view = drawn === null ? host.firstView(of) : null;
    return view === null ? of : { ...of, view };
  }

  /** Whether the markup in the place says more than there is to draw yet. */
  function isOutdone(): boolean {
    return drawn === null && (isAllUnread(state) || (holds && drawing.isBare(state)));
  }

  function isSized(): boolean {
    return state.width !== null && state.width > 0;
  }

  /** Whether what is on the page is all there is to see of the state. */
  function isAtRest(): boolean {
    return !state.moving && state.transition === null && drawn?.isWhole === true;
  }

  function release(): void {
    for (const resolve of resting.splice(0)) resolve();
  }

  /** Rows and lanes glide to where the next picture has them, unless the reader asked for less motion or does not see it. */
  function transitionNow(): State["transition"] {
    const shown = drawing.shown();
    if (drawn === null || shown === null || state.printing) return null;
    if (wantsLessMotion(target) || target.ownerDocument.hidden) return null;
    const next = drawing.lay(state);
    if (next === null) return null;
    const { moving, transition: running } = state;
    return nextTransition({ ...drawn, shown }, { ...next, moving, running }, elapsed());
  }
}
