import { gregorian } from "../time/calendar.ts";
import type { AxisOptions } from "./axisOptions.ts";
import type { Dataset } from "./dataset.ts";
import { readBreaks } from "./readBreaks.ts";
import { readCalendar } from "./readCalendar.ts";
import { readSince } from "./readSince.ts";
import type { Issues } from "./report.ts";

/** What a dataset says of the axis. */
export type Axis = Pick<Dataset, "calendar" | "secondaryCalendar" | "breaks" | "since">;

/** Reads how time is told, for events that are known. What is wrong with it goes to `issues`. It pauses now and then. */
export function* readAxis(
  { calendar = "gregory", secondaryCalendar = null, breaks = false, since = null }: AxisOptions,
  events: Pick<Dataset, "start" | "end" | "shape" | "zone" | "event" | "indexOf">,
  issues: Issues,
): Generator<undefined, Axis> {
  const { zone } = events;
  const first = since === null ? -1 : events.indexOf(since);
  const isGiven = breaks !== false && breaks !== "auto";
  return {
    calendar: readCalendar(calendar, "calendar", issues) ?? gregorian,
    secondaryCalendar:
      secondaryCalendar === null ? null : readCalendar(secondaryCalendar, "secondaryCalendar", issues),
    breaks: isGiven ? yield* readBreaks(breaks, events, zone, issues) : breaks === "auto" ? breaks : [],
    since:
      since === null ? null : readSince(since, first < 0 ? undefined : events.event(first), zone, issues),
  };
}
