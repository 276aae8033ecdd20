import type { Dispose, Px } from "../base/units.ts";
import type { Core } from "./core.ts";
import { watchPrint } from "./watchPrint.ts";

/** Width of the picture in print: about what A4 and Letter have, so that text keeps its size on paper. */
const paperWidth: Px = 720;

/** Print has the present view, as wide as paper, and below it all of the list with its sources. */
export function followPrint<Data>({ target, parts, state, dispatch, settle }: Core<Data>): Dispose {
  const view = target.ownerDocument.defaultView;
  if (view === null) return () => undefined;
  let width: Px | null = null;
  return watchPrint(view, {
    before: () => {
      width = state().width;
      dispatch({ printing: true, width: width === null ? null : Math.min(width, paperWidth) });
      settle();
      parts.list.showAll(true);
    },
    after: () => {
      parts.list.showAll(false);
      dispatch({ printing: false, width });
    },
  });
}
