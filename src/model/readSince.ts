import { bounds } from "../time/bounds.ts";
import type { Origin } from "../time/count.ts";
import { parseTime } from "../time/parse.ts";
import { precisionRank } from "../time/precision.ts";
import { localDay } from "../time/ticks.ts";
import type { Precision } from "../time/types.ts";
import type { Zone } from "../time/zone.ts";
import type { EventRecord, Since } from "./dataset.ts";
import { type Issues, reportWarning, told } from "./report.ts";

/**
 * What to count from: the event with an id, else a date as in events. Null, with an issue, where there is neither, or it
 * is not known to the day: a count would say more than is known.
 */
export function readSince(
  given: string,
  event: EventRecord | undefined,
  zone: Zone,
  issues: Issues,
): Since | null {
  const found = event === undefined ? fromDate(given, zone) : fromEvent(event, zone);
  if (typeof found !== "string") return found;
  const message = `nothing can be counted from ${told(given)}: ${found}; the axis shows dates alone`;
  reportWarning(issues, "since-unusable", "", message, "the id of an event, or a date known to the day");
  return null;
}

function fromEvent({ index, time }: EventRecord, zone: Zone): Since | string {
  const { earliest, state, precision, approximate, uncertain } = time.start;
  const isDay = isDayOrFiner(precision) && !approximate && !uncertain;
  if (time.shape === "range" || state !== "known" || !isDay) return "its date is not known to the day";
  return { ...originAt(earliest, precision, zone), event: index, date: null };
}

function fromDate(text: string, zone: Zone): Since | string {
  const parsed = parseTime(text);
  if (!parsed.ok) return "there is no such event, and it is no date";
  const date = parsed.value.kind === "date" ? parsed.value.date : null;
  if (date === null || !isDayOrFiner(date.precision) || date.approximate || date.uncertain)
    return "it is not known to the day";
  return { ...originAt(bounds(date, zone).earliest, date.precision, zone), event: -1, date };
}

const isDayOrFiner = (precision: Precision | null): boolean =>
  precision !== null && precisionRank(precision) <= precisionRank("day");

const originAt = (at: number, precision: Precision | null, zone: Zone): Origin => ({
  day: localDay(at, zone),
  instant: precision !== null && precisionRank(precision) < precisionRank("hour") ? at : null,
});
