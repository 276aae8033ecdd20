import { civilDate, dayMs, dayNumber, daysInMonth, weekdayOf } from "../time/civil.ts";
import type { Zone } from "../time/zone.ts";

/** A line of a calendar as far as zones are told by it. */
interface Line {
  readonly name: string;
  readonly value: string;
}

/** From when on clocks show another time: once, or each year on one weekday of a month. */
interface Onset {
  /** Minutes east of UTC before and from then on. */
  readonly from: number;
  readonly to: number;
  /** What clocks show at the first change, in milliseconds. */
  readonly first: number;
  readonly yearly: { readonly month: number; readonly nth: number; readonly weekday: number } | null;
}

const minuteMs = 60_000;

/**
 * A zone by the rules in a calendar (VTIMEZONE, RFC 5545 §3.6.5), for names that only their writer knows, as Outlook's
 * "W. Europe Standard Time". Rules are read as they are written in practice: once, or yearly on a weekday of a month; null
 * where one is otherwise.
 *
 * @param lines the lines between BEGIN:VTIMEZONE and its end, those with BEGIN among them
 */
export function calendarZone(name: string, lines: readonly Line[]): Zone | null {
  const onsets: Onset[] = [];
  let part: Line[] | null = null;
  for (const line of [...lines, { name: "BEGIN", value: "" }]) {
    if (line.name !== "BEGIN") part?.push(line);
    else {
      const onset = part === null ? undefined : onsetOf(part);
      if (onset === null) return null;
      if (onset !== undefined) onsets.push(onset);
      part = [];
    }
  }
  const [first] = [...onsets].sort((a, b) => a.first - b.first);
  if (first === undefined) return null;
  return { name, offsetAt: (instant) => lastChange(onsets, instant)?.to ?? first.from };
}

function onsetOf(lines: readonly Line[]): Onset | null {
  const value = (name: string): string => lines.find((line) => line.name === name)?.value.trim() ?? "";
  const date = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})/u.exec(value("DTSTART"));
  const [from, to] = [minutesOf(value("TZOFFSETFROM")), minutesOf(value("TZOFFSETTO"))];
  if (date === null || from === null || to === null) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = date.slice(1).map(Number);
  const first = dayNumber(year, month, day) * dayMs + (hour * 60 + minute) * minuteMs;
  const rule = value("RRULE");
  if (rule === "") return { from, to, first, yearly: null };
  const yearly = yearlyOf(rule, month);
  return yearly === null ? null : { from, to, first, yearly };
}

function minutesOf(offset: string): number | null {
  const [, sign, hours, minutes] = /^([+-])(\d{2})(\d{2})/u.exec(offset) ?? [];
  return sign === undefined ? null : (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

const weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

function yearlyOf(rule: string, month: number): Onset["yearly"] {
  const parts = new Map(rule.split(";").map((part) => part.toUpperCase().split("=") as [string, string]));
  const [, nth, weekday] = /^([+-]?[1-5])(MO|TU|WE|TH|FR|SA|SU)$/u.exec(parts.get("BYDAY") ?? "") ?? [];
  const known = ["FREQ", "BYDAY", "BYMONTH", "INTERVAL", "WKST"];
  const isPlain = parts.get("FREQ") === "YEARLY" && (parts.get("INTERVAL") ?? "1") === "1";
  if (!isPlain || weekday === undefined || [...parts.keys()].some((name) => !known.includes(name)))
    return null;
  return {
    month: Number(parts.get("BYMONTH") ?? month),
    nth: Number(nth),
    weekday: weekdays.indexOf(weekday) + 1,
  };
}

/** The last change of clocks up to an instant; undefined before the first. */
function lastChange(onsets: readonly Onset[], instant: number): Onset | undefined {
  const { year } = civilDate(Math.floor(instant / dayMs));
  let last: { readonly at: number; readonly onset: Onset } | undefined;
  for (const onset of onsets) {
    for (const wall of onset.yearly === null
      ? [onset.first]
      : [year - 1, year].map((y) => wallIn(y, onset))) {
      const at = wall - onset.from * minuteMs;
      if (wall >= onset.first && at <= instant && at > (last?.at ?? -Infinity)) last = { at, onset };
    }
  }
  return last?.onset;
}

/** What clocks show when a yearly change comes in a year. */
function wallIn(year: number, { first, yearly }: Onset): number {
  if (yearly === null) return first;
  const { month, nth, weekday } = yearly;
  const days = daysInMonth(year, month);
  const from = dayNumber(year, month, nth > 0 ? 1 : days);
  const step = nth > 0 ? (weekday - weekdayOf(from) + 7) % 7 : -((weekdayOf(from) - weekday + 7) % 7);
  const day = from + step + (nth > 0 ? nth - 1 : nth + 1) * 7;
  return day * dayMs + (((first % dayMs) + dayMs) % dayMs);
}
