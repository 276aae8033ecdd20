import type { TimelineInput } from "../model/input.ts";
import type { MergeInput } from "./publicFace.ts";

/** The input with events added, put in the place of those with the same id, or taken away. The input given stays as it is. */
export function mergeInput<Data>(
  input: TimelineInput<Data>,
  { upsert = [], remove = [] }: MergeInput<Data>,
): TimelineInput<Data> {
  const gone = new Set(remove);
  const news = new Map(upsert.filter(({ id }) => id !== undefined).map((event) => [event.id, event]));
  const kept = input.events.flatMap((event) => {
    if (event.id === undefined || !(gone.has(event.id) || news.has(event.id))) return [event];
    const next = news.get(event.id);
    news.delete(event.id);
    return next === undefined || gone.has(event.id) ? [] : [next];
  });
  const added = upsert.filter((event) => event.id === undefined || news.has(event.id));
  return { ...input, events: [...kept, ...added] };
}
