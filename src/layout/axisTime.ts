import { firstNumbers } from "../base/firstNumbers.ts";
import { numbersPerStep } from "../base/steps.ts";
import type { Ms, Span } from "../base/units.ts";
import { findBreaks } from "../detail/breaks.ts";
import type { LaneIndex } from "../detail/laneIndex.ts";
import type { Dataset, Edge, EventTime } from "../model/dataset.ts";
import { createFold, type Fold, unfolded } from "../time/fold.ts";
import { robustExtent } from "../view/fit.ts";
import type { Figure } from "./figure.ts";

/** The data as the axis places them. All that is laid out, looked for and moved is in this time. */
export interface AxisTime {
  readonly fold: Fold;
  /** Columns, and spans of periods, are in time of the axis; what `event` gives is not. */
  readonly dataset: Dataset;
}

/** A break's share of the home view, and of all of them together. */
const breakShare = 0.045;
const allBreaksShare = 0.3;

/** Folds the breaks of the data, each to the same small share of the whole. It pauses now and then. */
export function* axisTime(dataset: Dataset, index: LaneIndex): Generator<undefined, AxisTime> {
  const breaks = dataset.breaks === "auto" ? yield* findBreaks(dataset, index) : dataset.breaks;
  if (breaks.length === 0) return { fold: unfolded, dataset };
  const columns = columnsLike(dataset);
  yield* putOnAxis(dataset, createFold(breaks, 0), columns);
  const extent = axisExtent({ ...dataset, ...columns }, index) ?? { start: 0, end: 0 };
  const share = Math.min(breakShare, allBreaksShare / breaks.length);
  const length = ((extent.end - extent.start) * share) / (1 - share * breaks.length);
  const fold = createFold(breaks, Math.max(length, 0.01));
  if (fold === unfolded) return { fold, dataset };
  yield* putOnAxis(dataset, fold, columns);
  const periods = dataset.periods.map((period) => ({
    ...period,
    time: timeOnAxis(period.time, fold.toAxis),
  }));
  return { fold, dataset: { ...dataset, ...columns, periods } };
}

/**
 * First start and last end of the events shown, without far outliers, on the axis. Where none is shown, those of the events
 * that a filter leaves out, then of the periods; null where nothing has a date.
 */
export function axisExtent(dataset: Dataset, { events }: LaneIndex): Span | null {
  const { start, end, dated } = dataset;
  if (events.length > 0) return robustExtent(events, start, end);
  if (dated > 0) return robustExtent(firstNumbers(dated), start, end);
  const spans = dataset.periods.flatMap(({ time }) => (time.shape === "unknown" ? [] : [time.span]));
  const starts = spans.map((span) => span.start);
  const ends = spans.map((span) => span.end);
  return robustExtent(firstNumbers(spans.length), starts, ends);
}

/** A figure in time of the axis. */
export function figureOnAxis(figure: Figure, fold: Fold): Figure {
  if (fold === unfolded) return figure;
  const { toAxis } = fold;
  return {
    ...figure,
    start: toAxis(figure.start),
    end: toAxis(figure.end),
    solidStart: toAxis(figure.solidStart),
    solidEnd: toAxis(figure.solidEnd),
  };
}

type Columns = Pick<Dataset, "order" | "start" | "end">;

/** Room for as many times; where events stand in the order of their starts it is the same column. */
function columnsLike({ order, start, end }: Columns): Columns {
  const starts = new Float64Array(start.length);
  return {
    start: starts,
    order: order === start ? starts : new Float64Array(order.length),
    end: new Float64Array(end.length),
  };
}

/** Puts all columns on the axis. */
function* putOnAxis(times: Columns, fold: Fold, columns: Columns): Generator<undefined, void> {
  for (const name of ["start", "order", "end"] as const) {
    if (name === "order" && columns.order === columns.start) continue;
    for (let begin = 0; begin < times[name].length; begin += numbersPerStep) {
      putTimes(times[name].subarray(begin, begin + numbersPerStep), fold, columns[name].subarray(begin));
      yield;
    }
  }
}

/** Times that follow each other mostly lie in the same piece between breaks, which is looked for once. */
function putTimes(times: Float64Array, { breaks, toAxis }: Fold, column: Float64Array): void {
  let [from, to, end, moved] = [Infinity, -Infinity, 0, 0];
  for (let i = 0; i < times.length; i++) {
    const time = times[i] ?? NaN;
    if (!(time >= from && time <= to)) {
      const before = breaks.findLast(({ start }) => start < time);
      from = before?.end ?? -Infinity;
      to = breaks.find(({ start }) => start >= time)?.start ?? Infinity;
      [end, moved] = before === undefined ? [0, 0] : [before.end, before.to];
    }
    column[i] = time < from ? toAxis(time) : time - end + moved;
  }
}

const timeOnAxis = (time: EventTime, toAxis: (time: Ms) => Ms): EventTime => ({
  ...time,
  start: edgeOnAxis(time.start, toAxis),
  end: edgeOnAxis(time.end, toAxis),
  span: { start: toAxis(time.span.start), end: toAxis(time.span.end) },
});

/** What has no bound has none on the axis either. */
const edgeOnAxis = (edge: Edge, toAxis: (time: Ms) => Ms): Edge => ({
  ...edge,
  earliest: Number.isFinite(edge.earliest) ? toAxis(edge.earliest) : edge.earliest,
  latest: Number.isFinite(edge.latest) ? toAxis(edge.latest) : edge.latest,
});
