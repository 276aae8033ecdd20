import { rethrow } from "../base/throwLater.ts";
import type { EventInput, TimelineInput } from "../model/input.ts";
import type { Fields } from "../options.ts";

/**
 * The input as an object, with rows of another form read as events; the rows stay reachable as `data`. A function that
 * throws leaves its member out if `failed`, which is told, does not throw itself; unless told it does.
 */
export function applyFields<Data>(
  input: TimelineInput<Data> | readonly EventInput<Data>[],
  fields: Fields | null,
  failed: (error: unknown) => void = rethrow,
): TimelineInput<Data> {
  const whole = Array.isArray(input)
    ? { events: input as readonly EventInput<Data>[] }
    : (input as TimelineInput<Data>);
  if (fields === null) return whole;
  const names = Object.entries(fields) as [keyof EventInput, string | ((row: unknown) => unknown)][];
  return { ...whole, events: whole.events.map((row) => readRow<Data>(row, names, failed)) };
}

function readRow<Data>(
  row: unknown,
  names: readonly [keyof EventInput, string | ((row: unknown) => unknown)][],
  failed: (error: unknown) => void,
): EventInput<Data> {
  if (typeof row !== "object" || row === null) return row as EventInput<Data>;
  const event: Record<string, unknown> = { data: row };
  for (const [name, from] of names) {
    const value =
      typeof from === "function" ? read(from, row, failed) : (row as Record<string, unknown>)[from];
    if (value !== undefined && value !== null && value !== "") event[name] = value;
  }
  return event as unknown as EventInput<Data>;
}

function read(from: (row: unknown) => unknown, row: unknown, failed: (error: unknown) => void): unknown {
  try {
    return from(row);
  } catch (error) {
    failed(error);
    return null;
  }
}
