import type { Zone } from "../time/zone.ts";
import type { DateValue } from "../time/types.ts";

/** The two zones of a timeline; they differ when the axis is set to another zone than the data's. */
export interface Zones {
  /** Of dates: a day is a day of the axis. */
  readonly dates: Zone;
  /** Of times of day without an offset: clocks where the data come from. */
  readonly times: Zone;
}

/** The zone in which a date has its bounds. */
export const zoneOf = (date: DateValue, zones: Zones): Zone =>
  date.hour === undefined ? zones.dates : zones.times;
