import type { Ms, Span } from "../base/units.ts";
import { dayMs } from "../time/civil.ts";
import type { Break } from "../time/fold.ts";
import type { Words } from "./words.ts";

/** How long a stretch without events is: "74 years". */
export function lengthInWords({ start, end }: Span, words: Words): string {
  const [n, unit] = lengthOf(end - start);
  return words.count(unit, n);
}

/** "74 years without a dated event". */
export function gapInWords({ start, end }: Span, words: Words): string {
  const [n, unit] = lengthOf(end - start);
  switch (unit) {
    case "year":
      return words.say("gapYears", { n });
    case "month":
      return words.say("gapMonths", { n });
    case "day":
      return words.say("gapDays", { n });
    default:
      return words.say("gapLength", { length: words.count(unit, n) });
  }
}

/** Breaks that are named one by one; the others are counted. */
const mostNamed = 6;

/** Which stretches of the axis are folded, in a sentence; "" for none. */
export function breaksInWords(breaks: readonly Break[], words: Words): string {
  if (breaks.length === 0) return "";
  const named = breaks.slice(0, mostNamed).map(({ empty }) => {
    const pattern = empty.end - empty.start < 2 * dayMs ? "minute" : "dayMonthYear";
    const date = (at: Ms): string => {
      const day = words.instant(at, "dayMonthYear");
      return pattern === "minute"
        ? words.say("withTime", { date: day, time: words.instant(at, pattern) })
        : day;
    };
    // The end of what comes before is exclusive: a moment before it lies in the day that is meant.
    const dates = { start: date(Math.max(empty.start - 1, -8.64e15)), end: date(empty.end) };
    return words.say("breakNamed", { gap: gapInWords(empty, words), ...dates });
  });
  const rest = breaks.length - named.length;
  const gaps = words.list(rest > 0 ? [...named, words.say("moreSources", { n: rest })] : named);
  return words.say("breaksNote", { n: breaks.length, gaps });
}

type LengthUnit = "second" | "minute" | "hour" | "day" | "month" | "year";

const clockUnits: readonly (readonly [Ms, Ms, LengthUnit])[] = [
  [120_000, 1000, "second"],
  [7_200_000, 60_000, "minute"],
  [2 * dayMs, 3_600_000, "hour"],
];

/** A length in the unit that tells it best; months and years only whole ones. */
function lengthOf(length: Ms): readonly [number, LengthUnit] {
  for (const [below, size, unit] of clockUnits) if (length < below) return [Math.round(length / size), unit];
  const days = Math.round(length / dayMs);
  if (days < 92) return [days, "day"];
  return days < 731 ? [Math.floor(days / 30.44), "month"] : [Math.floor(days / 365.25), "year"];
}
