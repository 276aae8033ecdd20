import type { Edge, EventTime } from "../model/dataset.ts";
import { parseTime } from "../time/parse.ts";
import { isTimeOfDay } from "../time/precision.ts";
import type { DateValue, SetMember } from "../time/types.ts";
import type { DateStyle } from "./dateValue.ts";
import { dateInWords, datesInWords } from "./dateValue.ts";
import type { EdgeDates } from "./edgeDates.ts";
import { asOfDates, edgeDates } from "./edgeDates.ts";
import type { Words } from "./words.ts";

/** What a bound of a start may say: not before, or not after. */
type Bound = "before" | "after";

/**
 * When something was, in a sentence without a full stop, never finer than it is known: "Saturday 7 October 2023", "some
 * time between 7 and 30 October 2023", "start not stated, on or after 7 October 2023; still going on as of …".
 */
export function timeInWords(time: EventTime, words: Words, style: DateStyle): string {
  switch (time.shape) {
    case "unknown":
      return words.say("dateNotStated");
    case "duration":
      return durationInWords(time, words, style);
    case "range":
      return rangeInWords(time, words, style);
    default:
      return edgeInWords(edgeDates(time.start, words), words, style);
  }
}

/** A bound in words: "on or before 30 October 2023", "in or after 1998", "at or before 7 October 2023, 06:29". */
export function boundInWords(date: DateValue, bound: Bound, words: Words, style: DateStyle): string {
  const plain = style === "long" ? "heading" : style;
  const kind = isTimeOfDay(date.precision) ? "at" : date.precision === "day" ? "on" : "in";
  return words.say(`${kind}Or${bound === "before" ? "Before" : "After"}`, {
    date: dateInWords(date, words, plain),
  });
}

/** One happening, known within a span. */
function rangeInWords(time: EventTime, words: Words, style: DateStyle): string {
  const members = setMembers(time, words);
  if (members !== null) return members;
  return edgeInWords(rangeDates(time, words), words, style);
}

/** The edges of a range share their bounds; each keeps the date of its own side. */
export function rangeDates(time: EventTime, words: Words): EdgeDates {
  const start = edgeDates(time.start, words);
  const end = edgeDates(time.end, words);
  if (start.kind === "one" && end.kind === "one" && start.date.text === end.date.text) return start;
  return {
    kind: "bounds",
    first: start.kind === "one" ? start.date : start.first,
    last: end.kind === "one" ? end.date : end.last,
  };
}

function edgeInWords(dates: EdgeDates, words: Words, style: DateStyle): string {
  if (dates.kind === "one") return dateInWords(dates.date, words, style);
  const { first, last } = dates;
  if (first !== null && last !== null) {
    return words.say("between", { dates: datesInWords(first, last, words, style, "and") });
  }
  if (last !== null) return boundInWords(last, "before", words, style);
  return first === null ? words.say("dateNotStated") : boundInWords(first, "after", words, style);
}

/** "one of: 1667, 1668 or …", null where the time is no set. */
function setMembers({ text }: EventTime, words: Words): string | null {
  if (!/^[[{].*,/.test(text)) return null;
  const parsed = parseTime(text);
  if (!parsed.ok || parsed.value.kind !== "set") return null;
  const { members, mode } = parsed.value;
  if (members.length > 6) return null;
  const dates = members.map((member) => memberInWords(member, words)).join(", ");
  return words.say(mode === "one" ? "oneOf" : "allOf", { dates });
}

function memberInWords(member: SetMember, words: Words): string {
  if (!("from" in member)) return dateInWords(member, words, "heading");
  const { from, to } = member;
  if (typeof from !== "string" && typeof to !== "string")
    return datesInWords(from, to, words, "heading", "dash");
  if (typeof from !== "string") return boundInWords(from, "after", words, "heading");
  return typeof to === "string" ? words.say("dateNotStated") : boundInWords(to, "before", words, "heading");
}

function durationInWords(time: EventTime, words: Words, style: DateStyle): string {
  const start = startInWords(time, words, style);
  const end = endInWords(time, words, style);
  if (start.date !== null && end.date !== null)
    return datesInWords(start.date, end.date, words, style, "dash");
  if (start.known && end.known) return words.say("to", { start: start.text, end: end.text });
  if (start.known) return words.say("fromThen", { start: start.text, end: end.text });
  if (end.known) return words.say("untilThen", { end: end.text, start: start.text });
  return words.say("startAndEnd", { start: start.text, end: end.text });
}

interface EndWords {
  readonly text: string;
  readonly known: boolean;
  /** Set when the end is one date and may be joined with the other. */
  readonly date: DateValue | null;
}

function startInWords(time: EventTime, words: Words, style: DateStyle): EndWords {
  const dates = startDates(time, words);
  if (time.start.state === "known") return knownEnd(dates, words, style);
  const bounds = unlessUnbounded(dates, words, style);
  const text = bounds === null ? words.say("startNotStated") : words.say("startNotStatedBounds", { bounds });
  return { text, known: false, date: null };
}

/** The dates of a start, without a bound that only follows from the end. */
export function startDates({ start, end }: EventTime, words: Words): EdgeDates {
  const implied = start.state !== "known" && start.latest >= Math.min(end.latest, end.earliest);
  return edgeDates(implied ? { ...start, latest: Infinity } : start, words);
}

function endInWords(time: EventTime, words: Words, style: DateStyle): EndWords {
  const { start, end } = time;
  if (end.state === "ongoing") return { text: ongoingInWords(end, words, style), known: false, date: null };
  if (end.state === "known") return knownEnd(edgeDates(end, words), words, style);
  const implied = end.earliest <= Math.max(start.earliest, start.latest);
  const bounds = unlessUnbounded(
    edgeDates(implied ? { ...end, earliest: -Infinity } : end, words),
    words,
    style,
  );
  const stated = end.state === "open" ? words.say("endOpen") : words.say("endNotStated");
  return {
    text: bounds === null ? stated : words.say("endNotStatedBounds", { bounds }),
    known: false,
    date: null,
  };
}

/** "still going on as of 30 October 2023". */
export function ongoingInWords(end: Edge, words: Words, style: DateStyle): string {
  const date = asOfDate(end, words);
  if (date === null) return words.say("ongoing");
  return words.say("ongoingAsOf", {
    date: dateInWords(date, words, style === "short" ? "short" : "heading"),
  });
}

/** The day, or time of day, to which something ongoing is known. */
export function asOfDate(end: Edge, words: Words): DateValue | null {
  const dates = asOfDates(end, words);
  return dates.kind === "one" ? dates.date : dates.last;
}

function knownEnd(dates: EdgeDates, words: Words, style: DateStyle): EndWords {
  const plain = style === "long" ? "heading" : style;
  return {
    text: edgeInWords(dates, words, plain),
    known: true,
    date: dates.kind === "one" ? dates.date : null,
  };
}

function unlessUnbounded(dates: EdgeDates, words: Words, style: DateStyle): string | null {
  if (dates.kind === "bounds" && dates.first === null && dates.last === null) return null;
  return edgeInWords(dates, words, style === "long" ? "heading" : style);
}
