import type { Ms } from "../base/units.ts";
import type { Edge, EventTime } from "../model/dataset.ts";
import { isTimeOfDay } from "../time/precision.ts";
import { dateInWords } from "./dateValue.ts";
import type { Words } from "./words.ts";

/**
 * The event's own local time beside the axis' time, where a time of day was written with another offset than the axis
 * has then, or in another zone. Empty where both clocks agree, and for dates without a time of day.
 */
export function clockNotes(time: EventTime, words: Words): readonly string[] {
  if (time.shape === "unknown" || time.shape === "range") return [];
  const edges = time.shape === "duration" ? [time.start, time.end] : [time.start];
  return edges.flatMap((edge) => edgeNotes(edge, words));
}

/** The zone by its name, with its offset then: "Asia/Tehran (UTC+3:30)". */
export function zoneInWords(instant: Ms, words: Words): string {
  return words.zone.name === "UTC"
    ? words.say("utc")
    : words.zone.name.replaceAll("_", " ") + ` (${offsetInWords(words.zone.offsetAt(instant), words)})`;
}

function edgeNotes({ date, earliest, state }: Edge, words: Words): readonly string[] {
  if (date === null || state !== "known" || !isTimeOfDay(date.precision)) return [];
  const own = date.offset ?? words.localZone.offsetAt(earliest);
  const axis = words.zone.offsetAt(earliest);
  if (Math.abs(own - axis) < 1 / 60) return [];
  const shown = { ...date, approximate: false, uncertain: false };
  const local = words.say("localTime", {
    time: dateInWords(shown, words, "heading"),
    offset: offsetInWords(own, words),
  });
  return [
    local,
    words.say("axisTime", { time: instantInWords(earliest, words), zone: zoneInWords(earliest, words) }),
  ];
}

function instantInWords(instant: Ms, words: Words): string {
  return words.say("withTime", {
    date: words.instant(instant, "dayMonthYear"),
    time: words.instant(instant, "minute"),
  });
}

/** "UTC+3", "UTC−4:30", "UTC". */
export function offsetInWords(minutes: number, words: Words): string {
  const size = Math.abs(minutes);
  if (size < 1 / 60) return words.say("utc");
  const hours = words.plainNumber(Math.floor(size / 60));
  const rest = Math.round(size % 60);
  const two = rest < 10 ? words.plainNumber(0) + words.plainNumber(rest) : words.plainNumber(rest);
  return words.say("utcOffset", {
    offset: `${minutes < 0 ? "−" : "+"}${hours}${rest === 0 ? "" : `:${two}`}`,
  });
}
