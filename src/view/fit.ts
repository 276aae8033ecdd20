import { selectRank } from "../base/select.ts";
import type { Ms, Span } from "../base/units.ts";

const day: Ms = 86_400_000;

/** The stretch of time that shows an extent with a margin, of one moment the day around it; null: the day around `fallback`. */
export function fitSpan(extent: Span | null, fallback: Ms): Span {
  if (extent === null) return { start: fallback - day / 2, end: fallback + day / 2 };
  const length = extent.end - extent.start;
  if (length < 1) return { start: extent.start - day / 2, end: extent.end + day / 2 };
  return { start: extent.start - length * 0.05, end: extent.end + length * 0.02 };
}

/** Events by which it is judged what lies far away; of more, about so many are looked at, evenly. */
const judges = 10_000;

/**
 * First start and last end of some events without far outliers, where `start` and `end` have the times of all; null for no
 * events. Values farther from the middle nine tenths than twice their length are left to the arrows at the edges. Of fewer than
 * twenty events the first and the last are judged by the others, and a value must lie ten times their length away, and ten
 * months.
 */
export function robustExtent(
  events: ArrayLike<number>,
  start: ArrayLike<Ms>,
  end: ArrayLike<Ms>,
): Span | null {
  const count = events.length;
  if (count === 0) return null;
  const step = Math.ceil(count / judges);
  const some = Math.ceil(count / step);
  const starts = new Float64Array(some);
  const ends = new Float64Array(some);
  for (let i = 0; i < some; i++) {
    const event = events[i * step] ?? 0;
    starts[i] = start[event] ?? 0;
    ends[i] = end[event] ?? 0;
  }
  const few = count < 20;
  const aside = few ? Number(count >= 5) : Math.floor(some * 0.05);
  const low = selectRank(starts, aside);
  const high = Math.max(selectRank(ends, some - 1 - aside), low);
  const reach = few ? 10 * Math.max(high - low, 30 * day) : 2 * Math.max(high - low, day);
  let first = low;
  let last = -Infinity;
  for (let i = 0; i < count; i++) {
    const event = events[i] ?? 0;
    const from = start[event] ?? 0;
    const to = end[event] ?? 0;
    if (from < first && from >= low - reach) first = from;
    if (to > last && to <= high + reach) last = to;
  }
  return { start: first, end: Math.max(first, last) };
}
