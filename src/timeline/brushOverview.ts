import type { Dispose, Ms } from "../base/units.ts";
import { type Brushed, recogniseBrush } from "../interact/brush.ts";
import { spanOf, viewOf } from "../view/viewport.ts";
import type { Core } from "./core.ts";
import type { Drawn } from "./drawn.ts";
import { type Motion, viewportOf } from "./motion.ts";
import { pictureOf } from "./moves.ts";

/** Lets the reader move the view by the overview's window. */
export function brushOverview<Data>(core: Core<Data>, motion: Motion): Dispose {
  const { overview } = core.parts;
  if (overview === null) return () => undefined;
  /** The strip's span, and milliseconds to a pixel of it. */
  const scale = (now: Drawn): { readonly start: Ms; readonly msPerPx: Ms } => {
    const picture = pictureOf(core.state(), core.measure());
    const { span } = core.pipeline.overview(picture, now.width, now.direction);
    return { start: span.start, msPerPx: (span.end - span.start) / now.plot };
  };
  return recogniseBrush({
    strip: overview.strip,
    length: () => core.drawn()?.plot ?? 0,
    direction: () => core.drawn()?.direction ?? 1,
    partOf: overview.endOf,
    window: () => {
      const now = core.settle();
      if (now === null) return { start: 0, end: 0 };
      const { start, msPerPx } = scale(now);
      const shown = spanOf(now.viewport, now.plot);
      return { start: (shown.start - start) / msPerPx, end: (shown.end - start) / msPerPx };
    },
    move: (window: Brushed, phase) => {
      const now = core.drawn();
      if (now === null) return;
      const { start, msPerPx } = scale(now);
      const span = { start: start + window.start * msPerPx, end: start + window.end * msPerPx };
      motion.stop();
      const view = viewportOf(core);
      const next = viewOf(span, now.plot, view.top);
      // Moved as a whole, the window keeps the view's scale to the last bit.
      const keepsScale = Math.abs(next.msPerPx / view.msPerPx - 1) < 1e-9;
      motion.show(
        keepsScale ? { ...view, start: span.start } : next,
        phase === "start" || phase === "move",
        true,
      );
    },
  });
}
