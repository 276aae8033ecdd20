import type { Px, Span } from "../base/units.ts";
import { clamp } from "../base/search.ts";
import type { LaneIndex } from "../detail/laneIndex.ts";
import type { Dataset, Period } from "../model/dataset.ts";
import type { PeriodBand } from "./frame.ts";
import type { LayoutWords } from "./layoutWords.ts";

/** Height of the strip with a period's title. */
export const periodStrip: Px = 22;

/** For each period its strip, counted from the top, so that periods which overlap in time stack; and how many there are. */
export function stackPeriods(periods: readonly Period[]): {
  readonly strips: readonly number[];
  readonly count: number;
} {
  const ends: number[] = [];
  const order = periods.map((_, i) => i).filter((i) => Number.isFinite(periods[i]?.time.span.start));
  order.sort((a, b) => (periods[a]?.time.span.start ?? 0) - (periods[b]?.time.span.start ?? 0) || a - b);
  const strips = new Array<number>(periods.length).fill(-1);
  for (const i of order) {
    const span = periods[i]?.time.span;
    if (span === undefined) continue;
    const free = ends.findIndex((end) => end <= span.start);
    const strip = free < 0 ? ends.length : free;
    ends[strip] = Math.max(span.end, span.start);
    strips[i] = strip;
  }
  return { strips, count: ends.length };
}

/** The bands of the periods that meet the window. */
export function layoutPeriods(
  dataset: Dataset,
  index: LaneIndex,
  words: LayoutWords,
  window: Span,
  msPerPx: number,
): readonly PeriodBand[] {
  const { strips } = stackPeriods(dataset.periods);
  const width = (window.end - window.start) / msPerPx;
  const bands: PeriodBand[] = [];
  dataset.periods.forEach((period, i) => {
    const { span, start, end } = period.time;
    if (!(span.start <= window.end && span.end >= window.start)) return;
    const x = (time: number): Px => clamp((time - window.start) / msPerPx, -width, 2 * width);
    const x0 = x(span.start);
    bands.push({
      period: i,
      x0,
      x1: Math.max(x(span.end), x0 + 2),
      strip: { y: (strips[i] ?? 0) * periodStrip, height: periodStrip },
      title: words.period(period),
      startOpen: start.state !== "known",
      endOpen: end.state !== "known",
      lanes: period.actors.map((actor) => index.laneOfActor(actor)).filter((lane) => lane >= 0),
    });
  });
  return bands;
}
