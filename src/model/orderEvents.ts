import type { EventRecord } from "./dataset.ts";

type Timed = Pick<EventRecord, "time">;

/**
 * The events by `EventTime.order`, ties by the narrower span, then as given; undated ones last. The keys are copied to
 * typed arrays first: following three references for each comparison makes a million events three times as slow.
 */
export function orderEvents<Event extends Timed>(events: readonly Event[]): readonly Event[] {
  const orders = new Float64Array(events.length);
  const widths = new Float64Array(events.length);
  events.forEach(({ time: { order, span } }, index) => {
    orders[index] = Number.isNaN(order) ? Infinity : order;
    widths[index] = Number.isNaN(order) ? 0 : span.end - span.start;
  });
  const compare = (a: number, b: number): number => {
    const first = orders[a] ?? 0;
    const second = orders[b] ?? 0;
    if (first !== second) return first < second ? -1 : 1;
    return (widths[a] ?? 0) - (widths[b] ?? 0) || a - b;
  };
  if (isOrdered(events.length, compare)) return events;
  const ordered = Uint32Array.from(orders, (_, index) => index).sort(compare);
  return Array.from(ordered, (index) => events[index] as Event);
}

/** Data often come in order; looking costs a hundredth of sorting. */
function isOrdered(length: number, compare: (a: number, b: number) => number): boolean {
  for (let i = 1; i < length; i++) if (compare(i - 1, i) > 0) return false;
  return true;
}
