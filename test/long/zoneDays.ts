import { ticks } from "../../src/time/ticks.ts";
import { createZone } from "../../src/time/zone.ts";
import { changesBetween, wallReader } from "../unit/time/intl.ts";

/** Zones with changes of every kind: by half an hour, by a day, at midnight, twice in a month, by seconds, hardly ever. */
export const zones = [
  "Africa/Cairo",
  "Africa/Casablanca",
  "Africa/Monrovia",
  "America/Caracas",
  "America/Havana",
  "America/New_York",
  "America/Sao_Paulo",
  "America/St_Johns",
  "Antarctica/Troll",
  "Asia/Gaza",
  "Asia/Kathmandu",
  "Asia/Pyongyang",
  "Asia/Tehran",
  "Atlantic/Azores",
  "Australia/Lord_Howe",
  "Europe/Amsterdam",
  "Europe/London",
  "Pacific/Apia",
  "Pacific/Kiritimati",
  "UTC",
] as const;

/** A change of a zone's clocks, and the days around it. */
export interface ZoneChange {
  readonly at: number;
  /** What `Intl` says that clocks are ahead of UTC before and after it, ms. */
  readonly offsets: readonly [number, number];
  /** Our ticks of days within 50 hours. */
  readonly ticks: readonly number[];
  /** Where the zone's offsets or these ticks are not what `Intl` says, in words. */
  readonly faults: readonly string[];
}

const hour = 3_600_000;
const dayOf = (wall: number): number => Math.floor(wall / (24 * hour));

/**
 * All changes of a zone's clocks in [start, end), each day around them held against `Intl`: a tick is the first instant of
 * its day, and no day that clocks show goes without one, looked for every `step` ms. Changes are looked for every `apart`
 * days.
 */
export function daysAtChanges(
  name: string,
  start: number,
  end: number,
  step: number,
  apart: number,
): ZoneChange[] {
  const zone = createZone(name)!;
  const wall = wallReader(name);
  const offset = (instant: number): number => wall(instant) - instant;
  return changesBetween(name, start, end, apart).map((at) => {
    const faults: string[] = [];
    for (const instant of [at - 1, at]) {
      const ours = Math.round(zone.offsetAt(instant) * 60_000);
      if (ours !== offset(instant)) faults.push(`${String(instant)} has the offset ${String(ours)}`);
    }
    const found = ticks({ unit: "day", step: 1 }, { start: at - 50 * hour, end: at + 50 * hour }, zone);
    for (const tick of found) {
      if (dayOf(wall(tick)) <= dayOf(wall(tick - 1))) faults.push(`${String(tick)} begins no day`);
    }
    // The latest day that clocks have shown is the day of the latest tick.
    let day = -Infinity;
    let index = 0;
    for (let instant = found[0] ?? 0; instant <= at + 50 * hour; instant += step) {
      day = Math.max(day, dayOf(wall(instant)));
      while ((found[index + 1] ?? Infinity) <= instant) index++;
      if (dayOf(wall(found[index] ?? NaN)) !== day)
        faults.push(`${String(instant)} is on a day without a tick`);
    }
    return { at, offsets: [offset(at - 1), offset(at)], ticks: [...found], faults };
  });
}
