import type { Ms } from "../base/units.ts";
import type { EventTime } from "./dataset.ts";
import { durationTime } from "./eventTime.ts";
import type { Issues } from "./report.ts";
import { reportWarning, unheard } from "./report.ts";

/** Whether the time still waits for the moment to which ongoing events are known. */
export const isUnsettled = (time: EventTime): boolean =>
  time.end.state === "ongoing" && Number.isNaN(time.end.latest);

/** The time of something ongoing, as known at `asOf` (NaN: nothing is). One that begins later is drawn as its start alone, with an issue. */
export function settleOngoing(time: EventTime, asOf: Ms, path: string, issues: Issues): EventTime {
  const { start } = time;
  if (Number.isNaN(asOf))
    return durationTime(start, { ...time.end, earliest: -Infinity, latest: Infinity }, time.text);
  const begun = Number.isFinite(start.earliest) ? start.earliest : -Infinity;
  if (asOf < begun) {
    reportWarning(
      issues,
      "as-of-before-start",
      path,
      `it is ongoing, but begins after the as-of moment ${isoText(asOf)}; drawn as it began`,
    );
  }
  const until = Math.max(asOf, Number.isFinite(start.latest) && asOf < begun ? start.latest : asOf);
  const settled = { ...time.end, earliest: until, latest: until };
  const from = start.latest > until ? { ...start, latest: until } : start;
  return durationTime(from, settled, time.text);
}

const isoText = (instant: Ms): string =>
  Number.isFinite(instant) ? new Date(instant).toISOString() : "(none)";

/** The last moment that something tells of that still goes on. */
export const lastKnown = (time: EventTime): Ms =>
  isUnsettled(time) ? settleOngoing(time, -Infinity, "", unheard).span.end : time.span.end;

/** The moment to which something is known: the end of a given date, else `otherwise`. */
export const asOfMoment = (asOf: EventTime | null, otherwise: () => Ms): Ms =>
  asOf === null || asOf.shape === "unknown" ? otherwise() : asOf.span.end;
