import type { Px } from "../base/units.ts";
import type { Core } from "./core.ts";

/** Pixels around the timeline on the full screen, as the style sheet has them. */
const screenMargin: Px = 20;

/** Gives a timeline its width: of the element around it or, while it fills that, of the screen. */
export interface Widths {
  /** The element around it has a width, or another one. */
  readonly around: (width: Px) => void;
  readonly fullscreen: (full: boolean) => void;
}

export function createWidths<Data>({ target, state, dispatch }: Core<Data>): Widths {
  /** What the timeline comes back to from the full screen. */
  let before: Px | null = null;
  return { around, fullscreen };

  function around(width: Px): void {
    const { options, printing, screen } = state();
    if (options.width !== null || printing) return;
    if (screen !== null) {
      fullscreen(true);
      before = width;
    } else if (width !== state().width) dispatch({ width });
  }

  /** The root on the whole screen has its width, which the element around it does not tell. */
  function fullscreen(full: boolean): void {
    const view = target.ownerDocument.defaultView;
    const { width, screen } = state();
    if (!full) dispatch({ screen: null, width: before ?? width });
    else if (view !== null) {
      if (screen === null) before = width;
      dispatch({ screen: view.innerHeight, width: Math.max(1, view.innerWidth - 2 * screenMargin) });
    }
  }
}
