import type { Ms, Span } from "../base/units.ts";
import type { DateValue, Precision } from "../time/types.ts";
import type { Edge, EventTime } from "./dataset.ts";

/** Nothing is known of this end. */
export const unknownEdge: Edge = {
  earliest: -Infinity,
  latest: Infinity,
  state: "unknown",
  precision: null,
  approximate: false,
  uncertain: false,
  date: null,
};

/** Never stated, or not readable. */
export const unknownTime: EventTime = {
  shape: "unknown",
  start: unknownEdge,
  end: unknownEdge,
  span: { start: NaN, end: NaN },
  order: NaN,
  text: "",
};

/** An instant given as a number or Date, or the end that such a value excludes. */
export const instantEdge = (instant: Ms): Edge => ({
  earliest: instant,
  latest: instant,
  state: "known",
  precision: finenessOf(instant),
  approximate: false,
  uncertain: false,
  date: null,
});

/** As finely as the number shows: a full minute is not called exact to the millisecond. */
export function finenessOf(instant: Ms): Precision {
  if (isWhole(instant, 60_000)) return "minute";
  return isWhole(instant, 1000) ? "second" : "millisecond";
}

/** Exact, and several times as fast as the remainder of doubles. */
const isWhole = (instant: Ms, unit: Ms): boolean => Math.floor(instant / unit) * unit === instant;

/** A date as written, with its bounds in its zone. */
export const dateEdge = (date: DateValue, earliest: Ms, latest: Ms): Edge => ({
  earliest,
  latest,
  state: "known",
  precision: date.precision,
  approximate: date.approximate,
  uncertain: date.uncertain,
  date,
});

/** The event had one time of day: start and end are the same edge. */
export function momentTime(edge: Edge, text: string): EventTime {
  const { earliest } = edge;
  return {
    shape: "moment",
    start: edge,
    end: edge,
    span: { start: earliest, end: edge.latest },
    order: earliest,
    text,
  };
}

/** One happening somewhere between the edges' bounds, or on one day. */
export function spreadTime(shape: "day" | "range", start: Edge, end: Edge, text: string): EventTime {
  const { earliest } = start;
  const { latest } = end;
  const span = { start: finite(earliest, latest), end: finite(latest, earliest) };
  if (Number.isNaN(span.start)) return { ...unknownTime, start, end, text };
  return { shape, start, end, span, order: orderOf(start, end, span), text };
}

/** It lasted. Unknown when neither end has a bound. */
export function durationTime(start: Edge, end: Edge, text: string): EventTime {
  const span = spanBetween(start, end);
  if (Number.isNaN(span.start)) return { ...unknownTime, start, end, text };
  return { shape: "duration", start, end, span, order: orderOf(start, end, span), text };
}

/** From the start's bound to the end's; where one has none, to the outermost that is known of the other. */
function spanBetween(start: Edge, end: Edge): Span {
  const first = start.earliest;
  const last = end.latest;
  if (Number.isFinite(first) && Number.isFinite(last)) return { start: first, end: Math.max(first, last) };
  const known = [first, start.latest, end.earliest, last].filter(Number.isFinite);
  if (known.length === 0) return { start: NaN, end: NaN };
  return { start: Math.min(...known), end: Math.max(...known) };
}

/** Where nothing bounds the start from the left, the last moment it may have been decides. */
function orderOf(start: Edge, end: Edge, span: Span): Ms {
  if (Number.isFinite(start.earliest)) return start.earliest;
  const latest = finite(start.latest, span.end);
  const precision = start.precision ?? end.precision;
  return precision === null || isMoment(precision) ? latest : latest - 1;
}

const isMoment = (precision: Precision): boolean =>
  precision === "millisecond" || precision === "second" || precision === "minute";

const finite = (value: Ms, otherwise: Ms): Ms =>
  Number.isFinite(value) ? value : Number.isFinite(otherwise) ? otherwise : NaN;
