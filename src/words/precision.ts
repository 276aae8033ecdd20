import type { Edge, EventTime } from "../model/dataset.ts";
import { knownKeys } from "./dateValue.ts";
import { rangeDates } from "./dates.ts";
import { edgeDates } from "./edgeDates.ts";
import type { Words } from "./words.ts";

/** How finely a time is known, and what is not: "the day is stated, the hour is not". */
export function precisionInWords(time: EventTime, words: Words): string {
  switch (time.shape) {
    case "unknown":
      return words.say("knownNotAtAll");
    case "range":
      return rangePrecision(time, words);
    case "duration":
      return durationPrecision(time, words);
    default:
      return edgePrecision(time.start, words);
  }
}

/**
 * Whether the date in words leaves unsaid how finely it is known. "Start not stated, on or after …" says it already, and
 * so does "date not stated".
 */
export const leavesPrecision = ({ shape, start, end }: EventTime): boolean =>
  shape !== "unknown" &&
  (shape !== "duration" || (start.state === "known" && (end.state === "known" || end.state === "ongoing")));

function rangePrecision(time: EventTime, words: Words): string {
  const dates = rangeDates(time, words);
  if (dates.kind === "one") return words.say(knownKeys[dates.date.precision]);
  return words.say(dates.first !== null && dates.last !== null ? "knownBetween" : "knownNotAtAll");
}

function durationPrecision({ start, end }: EventTime, words: Words): string {
  const startKnown = start.state === "known";
  const endKnown = end.state === "known";
  if (startKnown && endKnown) {
    const [first, last] = [edgePrecision(start, words), edgePrecision(end, words)];
    if (first === last) return first;
    return words.say("startAndEnd", {
      start: words.say("knownStart", { known: first }),
      end: words.say("knownEnd", { known: last }),
    });
  }
  if (startKnown) {
    return end.state === "ongoing"
      ? words.say("knownStart", { known: edgePrecision(start, words) })
      : words.say("knownEndNot");
  }
  return words.say(endKnown || end.state === "ongoing" ? "knownStartNot" : "knownNeither");
}

function edgePrecision(edge: Edge, words: Words): string {
  const dates = edgeDates(edge, words);
  if (dates.kind === "one") return words.say(knownKeys[dates.date.precision]);
  return words.say(dates.first !== null && dates.last !== null ? "knownBetween" : "knownNotAtAll");
}
