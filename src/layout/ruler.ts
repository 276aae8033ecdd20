import type { Ms, Px, Span } from "../base/units.ts";
import type { Since } from "../model/dataset.ts";
import type { Calendar } from "../time/calendar.ts";
import { countAt, countStart, countUnits, isClockUnit, shortestCount } from "../time/count.ts";
import { floorTo, maxTicks, next, ticks, type TickUnit } from "../time/ticks.ts";
import type { Zone } from "../time/zone.ts";
import type { LayoutWords } from "./layoutWords.ts";

/** What divides a row of the axis into stretches and names them. */
export interface Ruler {
  /** Beginnings of stretches in a span, ascending; the first may lie before it. */
  readonly ticks: (span: Span) => readonly Ms[];
  readonly next: (tick: Ms) => Ms;
  readonly floor: (at: Ms) => Ms;
  readonly label: (tick: Ms) => string;
  /** A label names all of its stretch and stands in its middle; else what begins at the tick. */
  readonly names: boolean;
  /** A label holds for the whole stretch after it, in whatever part of it the view begins. */
  readonly holds: boolean;
}

/** By clock and calendar. */
export function calendarRuler(
  unit: TickUnit,
  row: "fine" | "coarse",
  zone: Zone,
  calendar: Calendar,
  words: LayoutWords,
): Ruler {
  const floor = (at: Ms): Ms => floorTo(unit, at, zone, calendar);
  const isOne = unit.step === 1 && (unit.unit === "day" || unit.unit === "month" || unit.unit === "year");
  return {
    ticks: ({ start, end }) => ticks(unit, { start: floor(start), end }, zone, calendar),
    next: (tick) => next(unit, tick, zone, calendar),
    floor,
    label: (tick) => words.tick(tick, unit, row),
    names: row === "fine" && isOne,
    holds: row === "fine" || unit.step === 1 || unit.unit === "year",
  };
}

/** By the count from an event or a date. */
export function countRuler(
  unit: TickUnit,
  since: Since,
  zone: Zone,
  calendar: Calendar,
  words: LayoutWords,
): Ruler {
  const start = (n: number): Ms => countStart(unit, n, since, zone, calendar);
  const count = (at: Ms): number => countAt(unit, at, since, zone, calendar);
  return {
    ticks: (span) => {
      const list: Ms[] = [];
      for (let n = count(span.start); list.length < maxTicks; n += unit.step) {
        const at = start(n);
        if (at > span.end) break;
        // A date that the zone left out has no length.
        if (start(n + unit.step) > at) list.push(at);
      }
      return list;
    },
    next: (tick) => start(count(tick) + unit.step),
    floor: (at) => start(count(at)),
    label: (tick) => words.count(count(tick), unit.unit),
    names: unit.unit === "day" && unit.step === 1,
    holds: true,
  };
}

/** The finest unit of a count whose labels fit between its ticks; null where the origin is not known so finely. */
export function fittingCount(
  at: Ms,
  msPerPx: number,
  since: Since,
  zone: Zone,
  calendar: Calendar,
  words: LayoutWords,
  width: (text: string) => Px,
): TickUnit | null {
  const found = countUnits.find((unit) => {
    const n = countAt(unit, at, since, zone, calendar);
    return width(words.count(n - unit.step, unit.unit)) + 10 <= shortestCount(unit) / msPerPx;
  });
  const unit = found ?? countUnits.at(-1) ?? null;
  if (unit === null || shortestCount(unit) / msPerPx > widest) return null;
  return since.instant === null && isClockUnit(unit) ? null : unit;
}

/** Ticks of a count farther apart than this are left to the clock. */
const widest: Px = 400;
