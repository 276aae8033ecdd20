import type { Dataset, EventTime } from "../model/dataset.ts";
import type { DateValue } from "../time/types.ts";
import type { RangeJoin } from "../words/datePatterns.ts";
import { datesInWords, dateInWords } from "../words/dateValue.ts";
import { outerDates } from "../words/edgeDates.ts";
import type { Words } from "../words/words.ts";
import { coarsen } from "./heading.ts";

/**
 * From the first to the last date of all, said no finer than the coarser of the two: "7 to 30 October 2023", or the one
 * date that both are. Null where no time has a date.
 */
export function spanInWords(
  times: readonly EventTime[],
  words: Words,
  join: RangeJoin,
): { readonly text: string; readonly isOne: boolean } | null {
  const first = pick(times, words, (time) => time.span.start, "first");
  const last = pick(times, words, (time) => -time.span.end, "last");
  if (first === null || last === null) return null;
  const unit = [first, last].some(({ precision }) => precision !== "day" && precision !== "month")
    ? "year"
    : [first, last].some(({ precision }) => precision === "month")
      ? "month"
      : "day";
  const [from, to] = [coarsen(first, unit), coarsen(last, unit)];
  const start = dateInWords(from, words, "heading");
  if (start === dateInWords(to, words, "heading")) return { text: start, isOne: true };
  return { text: datesInWords(from, to, words, "heading", join), isOne: false };
}

/** The times of the events that begin first and end last: those of all need not be made to tell the span. */
export function outermostTimes(
  { start, end, fields }: Dataset,
  events: readonly number[],
): readonly [EventTime, EventTime] | readonly [] {
  let [first = -1] = events;
  let last = first;
  for (const one of events) {
    if ((start[one] ?? NaN) < (start[first] ?? NaN)) first = one;
    if ((end[one] ?? NaN) > (end[last] ?? NaN)) last = one;
  }
  return first < 0 ? [] : [fields.time(first), fields.time(last)];
}

/** The outermost date of the times on one side: of the least key, if it has a bound there. */
function pick(
  times: readonly EventTime[],
  words: Words,
  key: (time: EventTime) => number,
  side: "first" | "last",
): DateValue | null {
  let best: EventTime | null = null;
  for (const time of times) {
    if (time.shape !== "unknown" && (best === null || key(time) < key(best))) best = time;
  }
  if (best === null) return null;
  const { first, last } = outerDates(best, words);
  const date = side === "first" ? (first ?? last) : (last ?? first);
  return date === null ? null : coarsen(date, "day");
}
