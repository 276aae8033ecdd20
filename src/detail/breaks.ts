import type { Ms, Span } from "../base/units.ts";
import type { Dataset } from "../model/dataset.ts";
import { breakIn, occupied, timeOnAxis, type TimeOnAxis } from "../model/occupied.ts";
import type { Break } from "../time/fold.ts";
import type { LaneIndex } from "./laneIndex.ts";

/** Most breaks that are found; more signs than this are a pattern of their own. */
const mostBreaks = 8;
/** Events for each stretch between breaks: with fewer, distances are all there is to see. */
const eventsApiece = 3;

/**
 * The breaks of an axis that is overwhelmingly empty: its longest empty stretches, as many as are each at least as long
 * as all that is left together, and which are two thirds of the whole between them. None in any other. Takes
 * time linear in the events.
 */
export function findBreaks(dataset: Dataset, index: LaneIndex): readonly Break[] {
  const spans = occupied(
    timesOf(dataset, index),
    dataset.periods.map(({ time }) => time),
  );
  const whole = (spans.at(-1)?.end ?? 0) - (spans[0]?.start ?? 0);
  const gaps = longestGaps(spans);
  let chosen: readonly Span[] = [];
  let rest = whole;
  let left = whole;
  gaps.forEach(({ start, end }, i) => {
    const enough = index.events.length >= eventsApiece * (i + 2);
    left -= end - start;
    if (enough && end - start >= left && whole - left >= 2 * left)
      [chosen, rest] = [gaps.slice(0, i + 1), left];
  });
  return [...chosen].sort((a, b) => a.start - b.start).map((gap) => breakIn(gap, rest));
}

/** Of the events shown and those hinted at. */
function* timesOf(dataset: Dataset, { events, lanes }: LaneIndex): Iterable<TimeOnAxis> {
  for (const event of events) yield timeOnAxis(dataset, event);
  for (const { ghosts } of lanes) for (const event of ghosts) yield timeOnAxis(dataset, event);
}

/** The longest stretches between spans, longest first. */
function longestGaps(spans: readonly Span[]): readonly Span[] {
  const gaps: Span[] = [];
  const length = ({ start, end }: Span): Ms => end - start;
  for (let i = 1; i < spans.length; i++) {
    const gap = { start: spans[i - 1]?.end ?? 0, end: spans[i]?.start ?? 0 };
    let at = gaps.length;
    while (at > 0 && length(gaps[at - 1] ?? gap) < length(gap)) at--;
    if (at < mostBreaks) gaps.splice(at, 0, gap);
    if (gaps.length > mostBreaks) gaps.pop();
  }
  return gaps;
}
