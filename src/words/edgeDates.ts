import type { Ms } from "../base/units.ts";
import type { Edge, EventTime } from "../model/dataset.ts";
import { bounds } from "../time/bounds.ts";
import { isTimeOfDay } from "../time/precision.ts";
import type { DateValue, Precision } from "../time/types.ts";
import { dateAt } from "./dateValue.ts";
import type { Words } from "./words.ts";

/** What an edge says in dates: one date, or what bounds it on either side. */
export type EdgeDates =
  | { readonly kind: "one"; readonly date: DateValue }
  | { readonly kind: "bounds"; readonly first: DateValue | null; readonly last: DateValue | null };

/**
 * The dates of one end of a time. Times of day come in the zone of the axis, as they are drawn; dates as they were
 * written. A bound whose date was not kept is told as the day or month that it is in the axis' zone, which gives it back.
 */
export function edgeDates(edge: Edge, words: Words): EdgeDates {
  const { date, earliest, latest, precision } = edge;
  if (date === null || isTimeOfDay(date.precision)) {
    if (earliest === latest && Number.isFinite(earliest)) {
      return { kind: "one", date: momentDate(edge, date?.precision ?? precision ?? "minute", words) };
    }
  }
  const own = date === null ? null : bounds(date, words.zone);
  if (date !== null && own !== null && isMoved(own.earliest - earliest, own.latest - latest)) {
    return { kind: "one", date: date.hour === undefined ? date : momentDate(edge, date.precision, words) };
  }
  // The bound that the date is nearer to is the one it was written for.
  const [toFirst, toLast] =
    own === null ? [Infinity, Infinity] : [Math.abs(own.earliest - earliest), Math.abs(own.latest - latest)];
  const isFirst = toFirst <= farthest && toFirst <= toLast;
  const isLast = toLast <= farthest && !isFirst;
  const first = !Number.isFinite(earliest) ? null : isFirst ? date : boundDate(earliest, precision, words);
  const last = !Number.isFinite(latest) ? null : isLast ? date : boundDate(latest, precision, words, true);
  return { kind: "bounds", first, last };
}

/** Farther apart than two zones are no bounds of one date; those read in another zone are moved alike, but for summer time. */
const isMoved = (start: Ms, end: Ms): boolean =>
  Math.abs(start) <= farthest && Math.abs(start - end) <= 2 * hour;

const hour: Ms = 3_600_000;
const farthest: Ms = 26 * hour;

/** The first and last date that a time may mean or covers, to as-of where it goes on; null where nothing bounds it. */
export function outerDates(
  { shape, start, end }: EventTime,
  words: Words,
): { readonly first: DateValue | null; readonly last: DateValue | null } {
  if (shape === "unknown") return { first: null, last: null };
  const from = edgeDates(start, words);
  const to = end.state === "ongoing" ? asOfDates(end, words) : edgeDates(end, words);
  return {
    first: from.kind === "one" ? from.date : from.first,
    last: to.kind === "one" ? to.date : to.last,
  };
}

/** The day, or time of day, to which something ongoing is known: as-of is the end of a day, or a moment. */
export function asOfDates({ latest }: Edge, words: Words): EdgeDates {
  return {
    kind: "bounds",
    first: null,
    last: Number.isFinite(latest) ? boundDate(latest, null, words, true) : null,
  };
}

/** An instant on the clocks of the axis. */
function momentDate(edge: Edge, precision: Precision, words: Words): DateValue {
  const instant = edge.earliest;
  const { approximate, uncertain } = edge;
  if (!isTimeOfDay(precision)) return { ...dateAt(instant, precision, words.zone), approximate, uncertain };
  const shown = dateAt(instant, "minute", words.zone);
  const second = Math.floor(modulo(instant, 60_000) / 1000);
  const millisecond = Math.floor(modulo(instant, 1000));
  const { minute, ...hour } = shown;
  const whole = precision === "hour" ? (minute === 0 ? hour : shown) : shown;
  return {
    ...whole,
    ...(precision === "second" || precision === "millisecond" ? { second } : {}),
    ...(precision === "millisecond" ? { millisecond } : {}),
    precision,
    approximate,
    uncertain,
  };
}

/** The date that a bound stands for: `latest` excludes itself where it ends a day or longer. */
function boundDate(instant: Ms, precision: Precision | null, words: Words, isLatest = false): DateValue {
  const fine = precision ?? (startsDay(instant, words) ? "day" : "minute");
  if (isTimeOfDay(fine)) return dateAt(instant, "minute", words.zone);
  return dateAt(isLatest ? instant - 1 : instant, fine, words.zone);
}

const startsDay = (instant: Ms, { zone }: Words): boolean =>
  modulo(instant + Math.round(zone.offsetAt(instant) * 60_000), 86_400_000) === 0;

const modulo = (value: number, by: number): number => value - Math.floor(value / by) * by;
