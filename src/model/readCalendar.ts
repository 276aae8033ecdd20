import { type Calendar, type CalendarId, createCalendar } from "../time/calendar.ts";
import type { Issues } from "./report.ts";
import { reportWarning } from "./report.ts";

/** The calendar of an option; null, with a warning, where the platform does not have it or gives wrong dates. */
export function readCalendar(id: CalendarId, option: string, issues: Issues): Calendar | null {
  const calendar = createCalendar(id);
  if (calendar === null) {
    const instead = option === "calendar" ? "the Gregorian is used" : "cards have none";
    const message = `this platform gives no right dates for ${option} "${id}"; ${instead}`;
    reportWarning(issues, "calendar-unavailable", "", message);
  }
  return calendar;
}
