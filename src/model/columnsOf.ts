import type { Dataset, EventRecord } from "./dataset.ts";

/** The columns of a dataset, and how many events have a date. */
export type Columns = Pick<Dataset, "count" | "dated" | "order" | "start" | "end" | "importance">;

/** The columns of events in order. */
export function columnsOf(events: readonly EventRecord[]): Columns {
  const count = events.length;
  const columns = {
    order: new Float64Array(count),
    start: new Float64Array(count),
    end: new Float64Array(count),
    importance: new Float64Array(count),
  };
  let dated = 0;
  for (let i = 0; i < count; i++) {
    const event = events[i];
    if (event === undefined) continue;
    const { order, span } = event.time;
    columns.order[i] = order;
    columns.start[i] = span.start;
    columns.end[i] = span.end;
    columns.importance[i] = event.importance ?? 0;
    if (!Number.isNaN(order)) dated++;
  }
  return { count, dated, ...columns };
}
