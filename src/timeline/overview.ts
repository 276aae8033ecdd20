import { memo } from "../base/memo.ts";
import type { Dispose, Ms, Px, Span } from "../base/units.ts";
import { windowShares } from "../detail/overview.ts";
import { type Brushed, recogniseBrush } from "../interact/brush.ts";
import type { OverviewPicture } from "../pipeline.ts";
import type { OverviewEnd, OverviewView } from "../render/html/overview.ts";
import { spanOf, viewOf } from "../view/viewport.ts";
import type { Words } from "../words/words.ts";
import type { Core } from "./core.ts";
import type { Drawn } from "./drawing.ts";
import { type Motion, viewportOf } from "./motion.ts";
import { pictureOf } from "./moves.ts";
import type { Shown } from "./state.ts";

/** So many dated events make an overview worth its room, unless it is asked for. */
const enoughEvents = 100;

/** Whether the overview stands over the lanes. It does not depend on the filter, so that nothing jumps. */
export const hasOverview = ({ options, dataset }: Shown): boolean =>
  options.controls.overview === true ||
  (options.controls.overview === "auto" && dataset.dated >= enoughEvents);

/** What writes the overview to the page, when it has changed. */
export function drawOverview(
  view: OverviewView,
): (state: Shown, drawn: Drawn, picture: OverviewPicture) => void {
  const paint = memo((picture: OverviewPicture, name: string, header: Px) => {
    view.draw(picture.scene, name, header);
  });
  return (state, drawn, picture) => {
    const { viewport, plot, header } = drawn;
    const { fold } = drawn.axis;
    const { words } = state;
    paint(picture, words.say("overviewOf", { n: state.dataset.dated }), header);
    const shown = spanOf(viewport, plot);
    const shares = windowShares(shown, picture.span) ?? nearest(shown, picture.span);
    const step = (picture.span.end - picture.span.start) / plot;
    view.place(
      {
        start: shares.start * plot,
        end: shares.end * plot,
        first: endOf(shares.start, fold.toTime(shown.start), step, words),
        last: endOf(shares.end, fold.toTime(shown.end), step, words),
      },
      plot,
    );
  };
}

/** The end of the strip behind which the view lies. */
const nearest = (view: Span, { start }: Span): Span =>
  view.end <= start ? { start: 0, end: 0 } : { start: 1, end: 1 };

const endOf = (share: number, at: Ms, step: Ms, words: Words): OverviewEnd => ({
  percent: Math.round(share * 100),
  text: momentInWords(at, step, words),
});

const dayMs: Ms = 86_400_000;

/** A moment as finely as a pixel of the strip can tell it. */
function momentInWords(at: Ms, step: Ms, words: Words): string {
  if (step < dayMs / 4) {
    return words.say("withTime", {
      date: words.instant(at, "dayMonthYear"),
      time: words.instant(at, "minute"),
    });
  }
  return words.instant(at, step < 20 * dayMs ? "dayMonthYear" : step < 200 * dayMs ? "monthYear" : "year");
}

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
