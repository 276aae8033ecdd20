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

/** Folds the breaks of the data, each to the same small share of the whole. */
export function axisTime(dataset: Dataset, index: LaneIndex): AxisTime {
  const breaks = dataset.breaks === "auto" ? findBreaks(dataset, index) : dataset.breaks;
  if (breaks.length === 0) return { fold: unfolded, dataset };
  const bare = onAxis(dataset, createFold(breaks, 0));
  const extent = axisExtent(bare, index) ?? { start: 0, end: 0 };
  const share = Math.min(breakShare, allBreaksShare / breaks.length);
  const length = ((extent.end - extent.start) * share) / (1 - share * breaks.length);
  const fold = createFold(breaks, Math.max(length, 0.01));
  return { fold, dataset: fold === unfolded ? dataset : onAxis(dataset, fold) };
}

/** First start and last end of the events shown, without far outliers, on the axis; null for no events. */
export const axisExtent = ({ start, end }: Dataset, { events }: LaneIndex): Span | null =>
  robustExtent(events, start, end);

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

function onAxis(dataset: Dataset, { toAxis }: Fold): Dataset {
  const column = (times: Float64Array): Float64Array => times.map(toAxis);
  const { order, start, end } = dataset;
  return {
    ...dataset,
    order: column(order),
    start: column(start),
    end: column(end),
    periods: dataset.periods.map((period) => ({ ...period, time: timeOnAxis(period.time, toAxis) })),
  };
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
