import type { Ms, Px, Span } from "../base/units.ts";
import { clamp } from "../base/search.ts";
import type { LaneIndex } from "../detail/laneIndex.ts";
import type { Dataset, EventTime, Period } from "../model/dataset.ts";
import { fadeLength, isSharp, stubLength } from "./figure.ts";
import type { PeriodBand } from "./frame.ts";
import type { LayoutWords } from "./layoutWords.ts";
import type { MeasureText } from "./textWidth.ts";

/** Height of the strip with a period's title. */
export const periodStrip: Px = 22;

/**
 * For each period its strip, counted from the top, so that periods which overlap in time stack; and how many there are.
 * One without a bound on a side has its strip for itself on that side, as its fade has no place in time.
 */
export function stackPeriods(periods: readonly Period[]): {
  readonly strips: readonly number[];
  readonly count: number;
} {
  const ends: number[] = [];
  const reaches = periods.map(({ time }) => reachOf(time));
  const order = periods.map((_, i) => i).filter((i) => Number.isFinite(periods[i]?.time.span.start));
  const startOf = (i: number): Ms => (reaches[i]?.before === 0 ? reaches[i].start : -Infinity);
  // Two that begin nowhere come in the order of the input: a difference of infinities is no number.
  order.sort((a, b) => (startOf(a) === startOf(b) ? a - b : startOf(a) - startOf(b)));
  const strips = new Array<number>(periods.length).fill(-1);
  for (const i of order) {
    const reach = reaches[i];
    if (reach === undefined) continue;
    const free = ends.findIndex((end) => end <= startOf(i));
    const strip = free < 0 || startOf(i) === -Infinity ? ends.length : free;
    ends[strip] = reach.after === 0 ? reach.end : Infinity;
    strips[i] = strip;
  }
  return { strips, count: ends.length };
}

/** The bands of the periods that meet the window. */
export function layoutPeriods(
  dataset: Dataset,
  index: LaneIndex,
  words: LayoutWords,
  measure: MeasureText,
  window: Span,
  msPerPx: number,
): readonly PeriodBand[] {
  const { strips } = stackPeriods(dataset.periods);
  const width = (window.end - window.start) / msPerPx;
  const bands: PeriodBand[] = [];
  dataset.periods.forEach((period, i) => {
    const reach = reachOf(period.time);
    const x = (time: Ms): Px => clamp((time - window.start) / msPerPx, -width, 2 * width);
    const [start, end] = [x(reach.start), Math.max(x(reach.end), x(reach.start) + 2)];
    const [x0, x1] = [start - reach.before, end + reach.after];
    if (!(x0 <= width && x1 >= 0)) return;
    const title = words.period(period);
    bands.push({
      period: i,
      x0,
      x1,
      certain0: reach.certainStart > reach.start ? x(reach.certainStart) : start,
      certain1: reach.certainEnd < reach.end ? x(reach.certainEnd) : end,
      strip: { y: (strips[i] ?? 0) * periodStrip, height: periodStrip },
      title,
      titleWidth: measure(title, "note"),
      lanes: period.actors.map((actor) => index.laneOfActor(actor)).filter((lane) => lane >= 0),
    });
  });
  return bands;
}

/** Where a period is, what of it is certain, and the pixels of a fade where it has no bound. */
interface Reach {
  readonly start: Ms;
  readonly end: Ms;
  readonly certainStart: Ms;
  readonly certainEnd: Ms;
  readonly before: Px;
  readonly after: Px;
}

/** Where no part is certain, what is on both sides meets in the middle. */
function reachOf({ start, end, span }: EventTime): Reach {
  const isOpen = end.state === "open" || end.state === "ongoing";
  const before = Number.isFinite(start.earliest) ? 0 : stubLength;
  const after = isOpen ? fadeLength : Number.isFinite(end.latest) ? 0 : stubLength;
  const certainStart = before > 0 || isSharp(start) ? span.start : Math.min(start.latest, span.end);
  const certainEnd = after > 0 || isSharp(end) ? span.end : Math.max(end.earliest, span.start);
  const middle = (span.start + span.end) / 2;
  const isNone = certainStart > certainEnd;
  return {
    ...span,
    certainStart: isNone ? middle : certainStart,
    certainEnd: isNone ? middle : certainEnd,
    before,
    after,
  };
}
