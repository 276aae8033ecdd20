import type { TimelineInput } from "../model/input.ts";
import type { MergeInput } from "./publicFace.ts";

/** Throws a TypeError for what is no change of data. */
export function checkMerge({ upsert = [], remove = [] }: MergeInput): void {
  if (!Array.isArray(upsert) || upsert.some((event) => typeof event !== "object" || event === null))
    throw new TypeError("invalid upsert; expected a list of events");
  if (!Array.isArray(remove) || remove.some((id) => typeof id !== "string"))
    throw new TypeError("invalid remove; expected a list of ids");
}

/**
 * The input with events added, put in the place of those with the same id, or taken away. An id should be in one of the
 * lists, and once. The input given stays as it is.
 */
export function mergeInput<Data>(
  input: TimelineInput<Data>,
  { upsert = [], remove = [] }: MergeInput<Data>,
): TimelineInput<Data> {
  const gone = new Set(remove);
  const news = new Map(upsert.filter(({ id }) => id !== undefined).map((event) => [event.id, event]));
  const events: (typeof input.events)[number][] = [];
  for (const event of input.events) {
    // Lists are handed over as they are: what is no event is told by who reads it.
    const id = (event as typeof event | null)?.id;
    if (id === undefined) events.push(event);
    else if (!gone.has(id)) events.push(news.get(id) ?? event);
    news.delete(id);
  }
  for (const event of upsert) if (event.id === undefined || news.has(event.id)) events.push(event);
  return { ...input, events };
}
