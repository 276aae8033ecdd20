import type { Ms, Span } from "../base/units.ts";

const day: Ms = 86_400_000;

/** The stretch of time that shows an extent with a margin; null: the day around `fallback`. */
export function fitSpan(extent: Span | null, fallback: Ms): Span {
  if (extent === null) return { start: fallback - day / 2, end: fallback + day / 2 };
  const length = Math.max(extent.end - extent.start, 1);
  if (length < 1000) return { start: extent.start - day / 2, end: extent.end + day / 2 };
  return { start: extent.start - length * 0.05, end: extent.end + length * 0.02 };
}

/**
 * First start and last end without far outliers; null for no events. Of `starts` and `ends` (both by event, ascending
 * starts), values farther from the middle nine tenths than twice their length are left to the arrows at the edges. Of fewer
 * than twenty events the first and the last are judged by the others, and a value must lie ten times their length away, and
 * ten months.
 */
export function robustExtent(starts: ArrayLike<Ms>, ends: ArrayLike<Ms>): Span | null {
  const count = starts.length;
  if (count === 0) return null;
  const last = ascending(ends);
  const few = count < 20;
  const aside = few ? Number(count >= 5) : Math.floor(count * 0.05);
  const low = starts[aside] ?? 0;
  const high = Math.max(last[count - 1 - aside] ?? 0, low);
  const reach = few ? 10 * Math.max(high - low, 30 * day) : 2 * Math.max(high - low, day);
  let from = 0;
  while (from < count - 1 && (starts[from] ?? 0) < low - reach) from++;
  let to = count - 1;
  while (to > 0 && (last[to] ?? 0) > high + reach) to--;
  const start = starts[from] ?? 0;
  return { start, end: Math.max(start, last[to] ?? start) };
}

/** The values in ascending order; themselves where they are, as those of moments. */
function ascending(values: ArrayLike<Ms>): ArrayLike<Ms> {
  for (let i = 1; i < values.length; i++) {
    if ((values[i - 1] ?? 0) > (values[i] ?? 0)) return Float64Array.from(values).sort();
  }
  return values;
}
