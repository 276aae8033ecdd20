import { numbersPerStep } from "../base/steps.ts";
import type { Ms, Span } from "../base/units.ts";
import type { Dataset } from "../model/dataset.ts";
import { breakIn, type Occupied, occupied } from "../model/occupied.ts";
import type { Break } from "../time/fold.ts";
import type { LaneIndex } from "./laneIndex.ts";

/** Most breaks that are found; more signs than this are a pattern of their own. */
const mostBreaks = 8;
/** Events for each stretch between breaks: with fewer, distances are all there is to see. */
const eventsApiece = 3;

/**
 * The breaks of an axis that is overwhelmingly empty: its longest empty stretches, as many as are each at least as long
 * as all that is left together, and which are two thirds of the whole between them. None in any other. Takes
 * time about linear in the events, and pauses now and then.
 */
export function* findBreaks(dataset: Dataset, index: LaneIndex): Generator<undefined, readonly Break[]> {
  const isShown = yield* shownOf(dataset, index);
  const spans = yield* occupied(
    dataset,
    (event) => isShown[event] === 1,
    dataset.periods.map(({ time }) => time),
  );
  const whole = (spans.end.at(-1) ?? 0) - (spans.start[0] ?? 0);
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

/** By event 1 for those shown and those hinted at. */
function* shownOf({ count }: Dataset, { events, lanes }: LaneIndex): Generator<undefined, Uint8Array> {
  const isShown = new Uint8Array(count);
  for (const some of [events, ...lanes.map(({ ghosts }) => ghosts)]) {
    for (let i = 0; i < some.length; i++) {
      isShown[some[i] ?? 0] = 1;
      if (i % numbersPerStep === numbersPerStep - 1) yield;
    }
  }
  return isShown;
}

/** The longest stretches between spans, longest first; of equals the earlier. */
function longestGaps({ start, end }: Occupied): readonly Span[] {
  const gaps: Span[] = [];
  let least: Ms = 0; // what is no longer is not among them
  for (let i = 1; i < start.length; i++) {
    const gapEnd = start[i] ?? 0;
    const gapStart = end[i - 1] ?? 0;
    if (gapEnd - gapStart <= least) continue;
    const at = gaps.findIndex((other) => other.end - other.start < gapEnd - gapStart);
    gaps.splice(at < 0 ? gaps.length : at, 0, { start: gapStart, end: gapEnd });
    gaps.length = Math.min(gaps.length, mostBreaks);
    const last = gaps[mostBreaks - 1];
    if (last !== undefined) least = last.end - last.start;
  }
  return gaps;
}
