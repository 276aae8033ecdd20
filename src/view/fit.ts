import { selectRank } from "../base/select.ts";
import type { Ms, Span } from "../base/units.ts";

const day: Ms = 86_400_000;

/** The stretch of time that shows an extent with a margin; null: the day around `fallback`. */
export function fitSpan(extent: Span | null, fallback: Ms): Span {
  if (extent === null) return { start: fallback - day / 2, end: fallback + day / 2 };
  const length = Math.max(extent.end - extent.start, 1);
  if (length < 1000) return { start: extent.start - day / 2, end: extent.end + day / 2 };
  return { start: extent.start - length * 0.05, end: extent.end + length * 0.02 };
}

/** Events by which it is judged what lies far away; of more, so many are looked at, evenly. */
const judges = 40_000;

/**
 * First start and last end of `count` events without far outliers; null for no events. Values farther from the middle nine
 * tenths than twice their length are left to the arrows at the edges. Of fewer than twenty events the first and the last are
 * judged by the others, and a value must lie ten times their length away, and ten months.
 */
export function robustExtent(
  count: number,
  startOf: (i: number) => Ms,
  endOf: (i: number) => Ms,
): Span | null {
  if (count === 0) return null;
  const step = Math.ceil(count / judges);
  const some = Math.ceil(count / step);
  const starts = new Float64Array(some);
  const ends = new Float64Array(some);
  for (let i = 0; i < some; i++) {
    starts[i] = startOf(i * step);
    ends[i] = endOf(i * step);
  }
  const few = count < 20;
  const aside = few ? Number(count >= 5) : Math.floor(some * 0.05);
  const low = selectRank(starts, aside);
  const high = Math.max(selectRank(ends, some - 1 - aside), low);
  const reach = few ? 10 * Math.max(high - low, 30 * day) : 2 * Math.max(high - low, day);
  let start = low;
  let end = -Infinity;
  for (let i = 0; i < count; i++) {
    const first = startOf(i);
    const last = endOf(i);
    if (first < start && first >= low - reach) start = first;
    if (last > end && last <= high + reach) end = last;
  }
  return { start, end: Math.max(start, end) };
}
