import type { Ms, Span } from "../base/units.ts";
import type { Break } from "../time/fold.ts";
import { type Dataset, type EventTime, timeShapes } from "./dataset.ts";

/** What of a time decides about where it is. */
export type TimeOnAxis = Pick<EventTime, "shape" | "span">;

/** Where an event is by its columns, without making a record. */
export const timeOnAxis = (
  { start, end, shape }: Pick<Dataset, "start" | "end" | "shape">,
  event: number,
): TimeOnAxis => ({
  shape: timeShapes[shape[event] ?? 0] ?? "unknown",
  span: { start: start[event] ?? NaN, end: end[event] ?? NaN },
});

/**
 * Where something is, merged and in order. What happened or lasted takes all of its span; what happened once somewhere
 * in a span, and a period, are there where they begin and end, as nothing solid is drawn between. Times come in about
 * the order of their starts.
 */
export function occupied(times: Iterable<TimeOnAxis>, periods: Iterable<TimeOnAxis> = []): readonly Span[] {
  const spans: Span[] = [];
  const ends = ({ span: { start, end } }: TimeOnAxis): void => {
    spans.push({ start, end: start }, { start: end, end });
  };
  for (const time of times) {
    if (Number.isNaN(time.span.start)) continue;
    if (time.shape === "range") ends(time);
    else spans.push(time.span);
  }
  for (const period of periods) if (Number.isFinite(period.span.start)) ends(period);
  // Nearly in order already, which takes the sort about linear time.
  spans.sort((a, b) => a.start - b.start);
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last === undefined || span.start > last.end) merged.push(span);
    else if (span.end > last.end) merged[merged.length - 1] = { start: last.start, end: span.end };
  }
  return merged;
}

/**
 * A break in an empty stretch: all of it but a little beside what is there, so that no mark touches the break. `rest` is
 * how long all is that is not folded.
 */
export function breakIn(empty: Span, rest: Ms, within: Span = empty): Break {
  const length = empty.end - empty.start;
  const air = Math.min(Math.max(rest * 0.03, length * 0.001), length * 0.1);
  return {
    start: Math.max(within.start, empty.start + air),
    end: Math.min(within.end, empty.end - air),
    empty,
  };
}
