import type { Ms } from "../base/units.ts";
import { bounds } from "../time/bounds.ts";
import { civilDate, dayMs } from "../time/civil.ts";
import type { DateValue } from "../time/types.ts";
import type { Zone } from "../time/zone.ts";
import type { Edge, EventTime } from "./dataset.ts";
import { dateEdge, durationTime, spreadTime } from "./eventTime.ts";
import type { Issues } from "./report.ts";
import { reportWarning } from "./report.ts";

/** What an edge says about the clock: nothing, midnight UTC, or another time of day. */
export type ClockOf = "none" | "midnight" | "other";

/** Whether there are instants and all are midnights, as a spreadsheet's days are: they are drawn as days. */
export const areMidnights = ({ midnight, other }: Readonly<Record<ClockOf, number>>): boolean =>
  midnight > 0 && other === 0;

/** Whether an edge is an instant at midnight UTC, written with offset 0 or given as a number or Date. */
export function clockOf({ state, earliest, latest, date }: Edge): ClockOf {
  if (state !== "known" || (date !== null && date.hour === undefined)) return "none";
  const absolute = date === null ? earliest === latest : date.offset === 0;
  return absolute && earliest % dayMs === 0 ? "midnight" : "other";
}

/** A time whose instants are midnights, read as days of `zone`: an end excludes its day. Other edges stay. */
export function asDays(time: EventTime, zone: Zone): EventTime {
  const startsAtMidnight = clockOf(time.start) === "midnight";
  const start = startsAtMidnight ? dayEdge(time.start.earliest, zone) : time.start;
  if (time.shape === "moment") return startsAtMidnight ? dayTime(start) : time;
  if (time.shape !== "duration") return time;
  const end = clockOf(time.end) === "midnight" ? dayEdge(lastDay(time), zone) : time.end;
  if (end.date !== null && start.date?.text === end.date.text) return dayTime(start);
  return durationTime(start, end, joined(time, start, end));
}

const dayTime = (edge: Edge): EventTime => spreadTime("day", edge, edge, edge.date?.text ?? "");

/** The last day before an excluded midnight, but not before the day it began. */
function lastDay({ start, end }: EventTime): Ms {
  const day = end.earliest - dayMs;
  return clockOf(start) === "midnight" ? Math.max(day, start.earliest) : day;
}

function joined(time: EventTime, start: Edge, end: Edge): string {
  const [from = "", to = ""] = time.text.split("/");
  return `${start === time.start ? from : (start.date?.text ?? "")}/${end === time.end ? to : (end.date?.text ?? "")}`;
}

/** The calendar day that UTC shows at a midnight, in the zone of dates. */
function dayEdge(midnight: Ms, zone: Zone): Edge {
  const day = civilDate(Math.floor(midnight / dayMs));
  const date: DateValue = {
    ...day,
    precision: "day",
    approximate: false,
    uncertain: false,
    text: dayText(day),
  };
  const { earliest, latest } = bounds(date, zone);
  return dateEdge(date, earliest, latest);
}

/** EDTF: four digits, more after a `Y`. */
function dayText({ year, month, day }: { year: number; month: number; day: number }): string {
  const two = (n: number): string => String(n).padStart(2, "0");
  const size = String(Math.abs(year)).padStart(4, "0");
  const sign = year < 0 ? "-" : "";
  return `${sign}${size}-${two(month)}-${two(day)}`;
}

/** A spreadsheet's dates become midnights UTC on the way; drawn as moments they would lie on the wrong day elsewhere. */
export function reportAllMidnight(path: string, issues: Issues): void {
  reportWarning(
    issues,
    "all-midnight",
    path,
    "all instants are midnight UTC; they are drawn as days, an end excluding its day",
    'write days as text, for example "2023-10-07"',
  );
}
