import type { Dataset, EventRecord } from "../model/dataset.ts";
import { precisionRank } from "../time/precision.ts";
import { localDay, type TickUnit } from "../time/ticks.ts";
import { dateInWords } from "./dateValue.ts";
import type { Words } from "./words.ts";

const keys = {
  minute: "countMinute",
  hour: "countHour",
  day: "countDay",
  week: "countWeek",
  month: "countMonth",
  year: "countYear",
} as const;

/** A count on the axis: "day 5", "week −2". */
export function countInWords(n: number, unit: TickUnit["unit"], words: Words): string {
  return words.say(keys[unit as keyof typeof keys] ?? "countDay", { n }).replace("-", "−");
}

/**
 * Which day an event was, counted from the one the axis counts from: "day 5 since The bridge opens". Null where nothing
 * is counted, for that event itself, and for one not known to the day.
 */
export function sinceInWords({ index, time }: EventRecord, dataset: Dataset, words: Words): string | null {
  const { since, zone } = dataset;
  const { state, precision, approximate, uncertain, earliest } = time.start;
  if (since === null || since.event === index) return null;
  if (time.shape === "range" || state !== "known" || precision === null || approximate || uncertain)
    return null;
  if (precisionRank(precision) > precisionRank("day")) return null;
  const n = localDay(earliest, zone) - since.day;
  const what =
    since.date === null
      ? words.inline(dataset.event(since.event).title)
      : dateInWords(since.date, words, "heading");
  return n < 0 ? words.say("daysBefore", { n: -n, what }) : words.say("daySince", { n, what });
}
