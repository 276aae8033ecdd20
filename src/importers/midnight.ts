import type { EventInput, TimeInput } from "../model/input.ts";
import { civilDate, dayNumber } from "../time/civil.ts";
import type { Reading } from "./reading.ts";
import { note, wholeFile } from "./reading.ts";

const timed = /^\d{4}-\d{2}-\d{2}[T ]\d/u;
const midnight = /^(\d{4}-\d{2}-\d{2})[T ]00:00(?::00(?:\.0+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/u;

/**
 * Where every time of day in a file is midnight, it was not known: all become days, in place, and a warning says so.
 * An end at midnight is its day's beginning where ends are exclusive, so the day before is the last.
 */
export function midnightsAsDays(reading: Reading, endIsExclusive: boolean): void {
  const { events } = reading;
  if (!events.some(hasTime) || !events.every(isAtMidnight)) return;
  for (let i = 0; i < events.length; i++) {
    const event = events[i];
    if (event === undefined || !hasTime(event)) continue;
    events[i] = withDays(event, endIsExclusive);
  }
  const message = "every time of day in the file is midnight; they are read as days";
  note(reading, "warning", "all-midnight", wholeFile, message);
}

const isTimed = (value: TimeInput | undefined): value is string =>
  typeof value === "string" && timed.test(value);

const hasTime = ({ start, end }: EventInput): boolean => isTimed(start) || isTimed(end);

const isAtMidnight = ({ start, end }: EventInput): boolean =>
  (!isTimed(start) || midnight.test(start)) && (!isTimed(end) || midnight.test(end));

function withDays(event: EventInput, endIsExclusive: boolean): EventInput {
  const { start, end, ...others } = event;
  const first = isTimed(start) ? start.slice(0, 10) : start;
  let last = isTimed(end) ? end.slice(0, 10) : end;
  if (endIsExclusive && isTimed(end) && typeof first === "string" && end.slice(0, 10) > first) {
    last = dayBefore(end);
  }
  return {
    ...others,
    ...(first === undefined ? {} : { start: first }),
    ...(last === undefined || last === first ? {} : { end: last }),
  };
}

/** The day before the one a text begins with. */
export function dayBefore(text: string): string {
  const [year = 0, month = 1, day = 1] = text.slice(0, 10).split("-").map(Number);
  const date = civilDate(dayNumber(year, month, day) - 1);
  const pad = (value: number, length: number): string => String(value).padStart(length, "0");
  return `${pad(date.year, 4)}-${pad(date.month, 2)}-${pad(date.day, 2)}`;
}
