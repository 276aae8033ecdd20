import type { EventInput, TimelineInput } from "../model/input.ts";
import type { Fields } from "../options.ts";

/** The input as an object, with rows of another form read as events; the rows stay reachable as `data`. */
export function applyFields<Data>(
  input: TimelineInput<Data> | readonly EventInput<Data>[],
  fields: Fields | null,
): TimelineInput<Data> {
  const whole = Array.isArray(input)
    ? { events: input as readonly EventInput<Data>[] }
    : (input as TimelineInput<Data>);
  if (fields === null) return whole;
  const names = Object.entries(fields) as [keyof EventInput, string | ((row: unknown) => unknown)][];
  return { ...whole, events: whole.events.map((row) => readRow<Data>(row, names)) };
}

function readRow<Data>(
  row: unknown,
  names: readonly [keyof EventInput, string | ((row: unknown) => unknown)][],
): EventInput<Data> {
  if (typeof row !== "object" || row === null) return row as EventInput<Data>;
  const event: Record<string, unknown> = { data: row };
  for (const [name, from] of names) {
    const value = typeof from === "function" ? from(row) : (row as Record<string, unknown>)[from];
    if (value !== undefined && value !== null && value !== "") event[name] = value;
  }
  return event as unknown as EventInput<Data>;
}
