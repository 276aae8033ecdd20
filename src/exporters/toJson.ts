import type { EventInput, TimelineInput } from "../model/input.ts";
import { told } from "../model/report.ts";
import { openInput } from "../model/timelineInput.ts";

/**
 * An input as JSON text, which `importEvents` and `createTimeline` read again as it was: members in their order, nothing
 * added. A list of events becomes `{"events": […]}`. A `Date` is written as epoch milliseconds, which means the same.
 * What JSON cannot say is left out: functions, members that are undefined, `data` that holds itself.
 */
export function toJSON<Data = unknown>(input: TimelineInput<Data> | readonly EventInput<Data>[]): string {
  const opened = openInput(input);
  if ("code" in opened) throw new TypeError(`invalid input: ${told(input)}; expected an object with events`);
  return `${JSON.stringify(plain(Array.isArray(input) ? { events: input } : input, []), null, 2)}\n`;
}

/** The value as JSON says it. `above` holds what it lies in, so that a ring ends. */
function plain(value: unknown, above: readonly object[]): unknown {
  if (typeof value === "bigint") return String(value);
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Date) return timeOf(value);
  if (above.includes(value) || above.length > 200) return undefined;
  const around = [...above, value];
  if (Array.isArray(value)) return value.map((one) => plain(one, around));
  const entries = Object.entries(value).map(([name, one]): [string, unknown] => [name, plain(one, around)]);
  return Object.fromEntries(entries);
}

function timeOf(date: Date): unknown {
  const time = Date.prototype.getTime.call(date);
  return Number.isNaN(time) ? String(date) : time;
}
