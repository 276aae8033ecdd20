import { type Elapsed, elapsedBetween } from "../model/elapsed.ts";
import type { EventTime } from "../model/dataset.ts";
import type { Words } from "./words.ts";

/**
 * How much later or earlier one event began than another: "26 hours later", "3 days earlier", "between 2 and 9 days
 * later", "on the same day". Never finer than the coarser of the two dates; null where they say nothing.
 */
export function elapsedInWords(from: EventTime, to: EventTime, words: Words): string | null {
  const elapsed = elapsedBetween(from, to, words.zone);
  if (elapsed === null) return null;
  const { unit, least, most } = elapsed;
  if (least === 0 && most === 0)
    return unit === "minute" ? words.say("sameTime") : unit === "day" ? words.say("sameDay") : null;
  const later = most > 0;
  const [few, many] = later ? [least, most] : [-most, -least];
  if (few === 0 && many === Infinity)
    return unit === "day" ? words.say(later ? "sameDayOrLater" : "sameDayOrEarlier") : null;
  return words.say(later ? "laterBy" : "earlierBy", { time: lengthInWords(unit, few, many, words) });
}

function lengthInWords(unit: Elapsed["unit"], few: number, many: number, words: Words): string {
  if (few === many) return roundedInWords(unit, few, words);
  if (many === Infinity) return words.say("figureAtLeast", { value: words.count(unit, few) });
  const time = words.count(unit, many);
  return few === 0
    ? words.say("figureAtMost", { value: time })
    : words.say("timeBetween", { least: few, time });
}

/** Many days as about so many months or years: who reads "412 days" reckons them. */
function roundedInWords(unit: Elapsed["unit"], n: number, words: Words): string {
  if (unit !== "day" || n < 92) return words.count(unit, n);
  const years = n >= 731;
  const count = Math.round(n / (years ? 365.2425 : 30.436875));
  return words.say("about", { date: words.count(years ? "year" : "month", count) });
}
