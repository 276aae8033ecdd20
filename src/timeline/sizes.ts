import type { Dispose, Px } from "../base/units.ts";
import type { Core } from "./core.ts";
import { fills } from "./state.ts";

/** Pixels around the timeline on the full screen, as the style sheet has them. */
const screenMargin: Px = 20;

/** Pixels that what stands above and below the picture takes, about, until all of it is laid out. */
const headAndFoot: Px = 150;

/** The least height of a picture that fills what is around it, as the style sheet has it. */
const leastHeight: Px = 160;

/**
 * Gives a timeline its size: the width of the element around it, or of the screen while it has all of that, and the height
 * they leave where the picture fills it.
 */
export interface Sizes {
  /** The element around it has a width, or another one. */
  readonly around: (width: Px) => void;
  readonly fullscreen: (full: boolean) => void;
  /** A drawing was made: from now on the place of a picture that fills it is watched, else it is not. */
  readonly follow: () => void;
  readonly dispose: Dispose;
}

export function createSizes<Data>({ target, parts, state, dispatch }: Core<Data>): Sizes {
  /** The width of the element around it, which the timeline comes back to from the full screen. */
  let outer: Px | null = null;
  let isWatched = false;
  const { root, stage } = parts;
  const view = target.ownerDocument.defaultView;
  const observer =
    view?.ResizeObserver === undefined
      ? null
      : new view.ResizeObserver((entries) => {
          const { width, height } = entries.at(-1)?.contentRect ?? { width: 0, height: 0 };
          inside(Math.floor(width), Math.floor(height));
        });
  return { around, fullscreen, follow, dispose: () => observer?.disconnect() };

  function around(width: Px): void {
    outer = width;
    const { options, printing } = state();
    if (options.width !== null || printing || state().fullscreen) return;
    const next = Math.max(1, width - scrollBar());
    if (next !== state().width)
      dispatch({ width: next, freeHeight: state().freeHeight ?? freeIn(target.clientHeight) });
  }

  /** The root on the whole screen has its size, which the element around it does not tell. */
  function fullscreen(full: boolean): void {
    if (view === null) return;
    const { width, freeHeight, options } = state();
    if (!full) {
      const own = options.width ?? outer ?? width;
      dispatch({ fullscreen: false, freeHeight: options.height === "fill" ? freeHeight : null, width: own });
    } else {
      const most = Math.max(1, view.innerWidth - 2 * screenMargin);
      dispatch({ fullscreen: true, freeHeight: freeIn(view.innerHeight, true), width: most });
    }
  }

  function follow(): void {
    const watches = fills(state());
    if (watches === isWatched) return;
    isWatched = watches;
    if (watches) observer?.observe(stage);
    else {
      observer?.disconnect();
      if (state().freeHeight !== null) dispatch({ freeHeight: null });
    }
  }

  /** The size that the picture may fill. A hidden one has none. */
  function inside(freeWidth: Px, freeHeight: Px): void {
    const { printing, options, width: before } = state();
    if (!(freeWidth > 0 && freeHeight > 0) || printing || !fills(state())) return;
    const own = options.width ?? (outer === null ? before : Math.max(1, outer - scrollBar()));
    const width = state().fullscreen ? freeWidth : own;
    if (freeHeight !== state().freeHeight || width !== before) dispatch({ freeHeight, width });
  }

  /** What may be free in a height; null where there is none to fill. */
  function freeIn(height: Px, fill: boolean = fills(state())): Px | null {
    return fill && height > 0 ? Math.max(leastHeight, height - headAndFoot) : null;
  }

  /** How much narrower a scroll bar makes what fills the element around it. */
  function scrollBar(): Px {
    return fills(state()) ? root.offsetWidth - root.clientWidth : 0;
  }
}
