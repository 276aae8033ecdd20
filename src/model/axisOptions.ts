import type { CalendarId } from "../time/calendar.ts";
import type { BreaksInput } from "./stretch.ts";

/** How time is told along the axis. */
export interface AxisOptions {
  /** Calendar of the axis. Default `"gregory"`. */
  readonly calendar?: CalendarId;
  /** A further calendar for dates in cards. Default none. */
  readonly secondaryCalendar?: CalendarId | null;
  /** What of the axis is folded; none of it that an event is in. Default false. */
  readonly breaks?: BreaksInput;
  /** Id of an event or a date from which the axis counts. Default none. */
  readonly since?: string | null;
}
