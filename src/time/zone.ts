import { IANAZone } from "luxon";

import type { Ms } from "../base/units.ts";
import { civilDate, dayMs, dayNumber, weekdayOf } from "./civil.ts";
import { changeBetween, createOffsets } from "./offsets.ts";

/** A time zone: local fields to instants and back. The one door to Luxon. */
export interface Zone {
  /** IANA name, "UTC", or a fixed offset such as "+03:00". */
  readonly name: string;
  /** Minutes east of UTC at an instant. May have a fraction for local mean time. */
  readonly offsetAt: (instant: Ms) => number;
}

/** What clocks and calendars of a zone show: proleptic Gregorian, astronomical years (0 is 1 BCE). */
export interface LocalFields {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  /** 1–31. */
  readonly day: number;
  /** 0–23. */
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Whole, 0–999. */
  readonly millisecond: number;
  /** 1 Monday to 7 Sunday (ISO 8601). */
  readonly weekday: number;
}

/** A local date and time of day to find the instant of. Absent parts are the first: month 1, day 1, 00:00:00.000. */
export interface LocalTime {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  readonly millisecond?: number;
}

/** The instant of a local time, and whether clocks showed that time never (`gap`) or twice (`fold`). */
export interface LocalInstant {
  readonly instant: Ms;
  readonly ambiguity?: "gap" | "fold";
}

/**
 * The zone of a name: an IANA name in any case ("Asia/Gaza"), "UTC" or "Z", or a fixed offset (`±hh`, `±hh:mm`, within
 * a day). Null for every other. Its offsets are those of the runtime's `Intl` through Luxon, with seconds for local
 * mean time. The zone remembers what it was asked; keep it, do not make one for each question.
 */
export function createZone(name: string): Zone | null {
  if (typeof name !== "string" || name === "" || name.length > 64) return null;
  const fixed = fixedOffset(name);
  if (fixed !== null) return { name: fixedName(fixed), offsetAt: () => fixed };
  if (!IANAZone.isValidZone(name)) return null;
  const offsetOf = createOffsets(name);
  return { name: properCase(name), offsetAt: (instant) => offsetOf(instant) / 60_000 };
}

/** What clocks in the zone show at an instant. A fraction of a millisecond is dropped. Takes finite instants. */
export function fieldsAt(instant: Ms, zone: Zone): LocalFields {
  const wall = Math.floor(instant + offsetMs(instant, zone));
  const days = Math.floor(wall / dayMs);
  const time = wall - days * dayMs;
  const { year, month, day } = civilDate(days);
  return {
    year,
    month,
    day,
    hour: Math.floor(time / 3_600_000),
    minute: Math.floor(time / 60_000) % 60,
    second: Math.floor(time / 1000) % 60,
    millisecond: time % 1000,
    weekday: weekdayOf(days),
  };
}

/**
 * The instant at which clocks in the zone show `local`. A time shown twice is the earlier; a time never shown is the
 * first instant after the gap. Depends on nothing but the two, in particular not on today's season. Parts beyond their
 * range run over (day 32, hour 24).
 */
export function instantOf(local: LocalTime, zone: Zone): LocalInstant {
  return instantOfWall(wallOf(local), zone);
}

/** A local time as a number: the milliseconds since 1970-01-01T00:00 that it would be if clocks were at UTC. */
export function wallOf(local: LocalTime): number {
  const { year, month = 1, day = 1, hour = 0, minute = 0, second = 0, millisecond = 0 } = local;
  return (
    dayNumber(year, month, day) * dayMs + hour * 3_600_000 + minute * 60_000 + second * 1000 + millisecond
  );
}

/** `instantOf` for a local time that is already a number (`wallOf`). */
export function instantOfWall(wall: number, zone: Zone): LocalInstant {
  // Offsets are below a day, and changes are further apart than two: a change that matters lies between these.
  const before = offsetMs(wall - dayMs, zone);
  const after = offsetMs(wall + dayMs, zone);
  const early = wall - before;
  if (before === after) return { instant: early };
  const late = wall - after;
  const earlyHolds = offsetMs(early, zone) === before;
  const lateHolds = offsetMs(late, zone) === after;
  if (earlyHolds && lateHolds) return { instant: early, ambiguity: "fold" };
  if (earlyHolds) return { instant: early };
  if (lateHolds) return { instant: late };
  return { instant: changeBetween(zone.offsetAt, late, early), ambiguity: "gap" };
}

/** The offset in whole milliseconds: local mean times are whole seconds, which fractions of a minute only approach. */
export const offsetMs = (instant: Ms, zone: Zone): Ms => Math.round(zone.offsetAt(instant) * 60_000);

function fixedOffset(name: string): number | null {
  if (name === "UTC" || name === "Z") return 0;
  const match = /^([+-])([01]\d|2[0-3])(?::?([0-5]\d))?$/.exec(name);
  if (match === null) return null;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  return match[1] === "-" ? 0 - minutes : minutes;
}

function fixedName(minutes: number): string {
  if (minutes === 0) return "UTC";
  const size = Math.abs(minutes);
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** Zone names do not heed case; the runtime knows how they are written. An alias stays the name it is. */
function properCase(name: string): string {
  const known = new Intl.DateTimeFormat("en-US", { timeZone: name }).resolvedOptions().timeZone;
  return known.toLowerCase() === name.toLowerCase() ? known : name;
}
