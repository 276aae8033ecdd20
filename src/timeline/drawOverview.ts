import { memo } from "../base/memo.ts";
import type { Ms, Px, Span } from "../base/units.ts";
import { windowShares } from "../detail/overview.ts";
import type { OverviewPicture } from "../pipeline.ts";
import type { OverviewEnd, OverviewView } from "../render/html/overview.ts";
import { spanOf } from "../view/viewport.ts";
import type { Words } from "../words/words.ts";
import type { Drawn } from "./drawn.ts";
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
    const { dated, total } = state.dataset;
    paint(picture, words.say("overviewOf", { n: state.isSample ? total : dated }), header);
    const shown = spanOf(viewport, plot);
    const shares = windowShares(shown, picture.span) ?? nearest(shown, picture.span);
    const step = (picture.span.end - picture.span.start) / plot;
    view.place({ start: shares.start * plot, end: shares.end * plot }, plot);
    if (state.moving) return; // what is read out is where it comes to rest
    view.describe(
      endOf(shares.start, fold.toTime(shown.start), step, words),
      endOf(shares.end, fold.toTime(shown.end), step, words),
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
