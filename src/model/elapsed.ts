import type { Ms } from "../base/units.ts";
import { dayMs } from "../time/civil.ts";
import { precisionRank } from "../time/precision.ts";
import type { Precision } from "../time/types.ts";
import { fieldsAt, offsetMs, type Zone } from "../time/zone.ts";
import type { EventTime } from "./dataset.ts";

/** What elapsed time is counted in. */
export type ElapsedUnit = "minute" | "hour" | "day" | "week" | "month" | "year";

/** How much later one event began than another, as far as both dates tell it; negative for earlier. */
export interface Elapsed {
  readonly unit: ElapsedUnit;
  /** Whole units. Equal where the dates tell one number; infinite where nothing bounds them. */
  readonly least: number;
  readonly most: number;
}

/**
 * From the start of one event to that of another, in the unit of the coarser date: minutes or hours only between two
 * times of day, days only where both days are known. Null where that says nothing: a date is missing, approximate,
 * uncertain or coarser than a year, or either event may have come first.
 */
export function elapsedBetween(from: EventTime, to: EventTime, zone: Zone): Elapsed | null {
  const [a, b] = [startOf(from), startOf(to)];
  if (a === null || b === null) return null;
  const unit = coarser(a.unit, b.unit);
  const exact = unit === "minute" || unit === "hour";
  const elapsed = exact ? timesOfDay(a, b, unit, zone) : counted(a, b, unit, zone);
  return elapsed.least < 0 && elapsed.most > 0 ? null : elapsed;
}

/** When something began: from its earliest to its latest moment, both inclusive. */
interface Start {
  readonly first: Ms;
  readonly last: Ms;
  readonly unit: ElapsedUnit;
}

function startOf({ shape, start, end }: EventTime): Start | null {
  if (shape === "unknown" || start.approximate || start.uncertain) return null;
  const isRange = shape === "range";
  if (isRange && (end.approximate || end.uncertain)) return null;
  const first = start.earliest;
  // That it had begun by as-of says when that was said, not when it began.
  const asOfOnly = start.state !== "known" && end.state === "ongoing";
  const until = isRange ? end.latest : asOfOnly ? Infinity : start.latest;
  // The end of a day or longer is the first moment after it.
  const last = until > first && Number.isFinite(until) ? until - 1 : until;
  if (first === -Infinity && last === Infinity) return null;
  const own = unitOf(start.precision ?? end.precision);
  const other = isRange ? unitOf(end.precision ?? start.precision) : own;
  if (own === null || other === null) return null;
  const unit = coarser(own, other);
  // Between two bounds even times of day tell the day at most.
  const isBounded = (unit === "minute" || unit === "hour") && last - first >= hourMs;
  return { first, last, unit: isBounded ? "day" : unit };
}

const hourMs: Ms = 3_600_000;

function unitOf(precision: Precision | null): ElapsedUnit | null {
  if (precision === null) return "minute";
  if (precision === "hour" || precision === "day" || precision === "week" || precision === "month")
    return precision;
  const rank = precisionRank(precision);
  if (rank < precisionRank("hour")) return "minute";
  return rank <= precisionRank("year") ? "year" : null;
}

const units: readonly ElapsedUnit[] = ["minute", "hour", "day", "week", "month", "year"];
const coarser = (a: ElapsedUnit, b: ElapsedUnit): ElapsedUnit =>
  units[Math.max(units.indexOf(a), units.indexOf(b))] ?? "year";

/** Up to two hours in minutes, up to three days in hours, then in days of the calendar. */
function timesOfDay(a: Start, b: Start, unit: "minute" | "hour", zone: Zone): Elapsed {
  const between = b.first - a.first;
  const size = Math.abs(between);
  if (size >= 3 * dayMs) return counted(a, b, "day", zone);
  const isShort = unit === "minute" && size < 2 * hourMs;
  const n = Math.round(between / (isShort ? 60_000 : hourMs));
  return { unit: isShort ? "minute" : "hour", least: n, most: n };
}

function counted(a: Start, b: Start, unit: ElapsedUnit, zone: Zone): Elapsed {
  const number = (moment: Ms): number => numberOf(moment, unit, zone);
  return { unit, least: number(b.first) - number(a.last), most: number(b.last) - number(a.first) };
}

/** Days, weeks, months or years of the Gregorian calendar up to a moment. */
function numberOf(moment: Ms, unit: ElapsedUnit, zone: Zone): number {
  if (!Number.isFinite(moment)) return moment;
  if (unit === "month" || unit === "year") {
    const { year, month } = fieldsAt(moment, zone);
    return unit === "year" ? year : year * 12 + month;
  }
  const day = Math.floor((moment + offsetMs(moment, zone)) / dayMs);
  return unit === "week" ? Math.floor((day + 3) / 7) : day; // 1970-01-01 was a Thursday
}
