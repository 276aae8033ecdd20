import type { EventRecord } from "./dataset.ts";

type Timed = Pick<EventRecord, "time">;

/** The events by `EventTime.order`, ties by the narrower span, then as given; undated ones last. */
export function orderEvents<Event extends Timed>(events: readonly Event[]): readonly Event[] {
  return isOrdered(events) ? events : [...events].sort(byTime);
}

/** Data often come in order; looking costs a hundredth of sorting. */
function isOrdered(events: readonly Timed[]): boolean {
  for (let i = 1; i < events.length; i++) {
    const [before, after] = [events[i - 1], events[i]];
    if (before !== undefined && after !== undefined && byTime(before, after) > 0) return false;
  }
  return true;
}

function byTime({ time: a }: Timed, { time: b }: Timed): number {
  if (a.order !== b.order) {
    if (Number.isNaN(a.order)) return Number.isNaN(b.order) ? 0 : 1;
    return Number.isNaN(b.order) ? -1 : a.order - b.order;
  }
  return a.span.end - a.span.start - (b.span.end - b.span.start);
}
