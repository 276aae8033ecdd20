/**
 * A second, slow reading of zones for tests: what `Intl` itself says, asked anew for each instant. Years from 1 on only.
 * Returns the local time as the milliseconds since 1970-01-01T00:00 that it would be at UTC.
 */
export function wallReader(zone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat("en-US-u-ca-iso8601-nu-latn", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  return (instant) => {
    const fields: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
    for (const { type, value } of format.formatToParts(instant)) fields[type] = Number(value);
    const { year = NaN, month = NaN, day = NaN, hour = NaN, minute = NaN, second = NaN } = fields;
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, day);
    date.setUTCHours(hour, minute, second, ((instant % 1000) + 1000) % 1000);
    return date.getTime();
  };
}

/** Instants in [start, end) at which the clocks of a zone are changed: looked for every so many days, then bisected. */
export function changesBetween(zone: string, start: number, end: number, days = 3): readonly number[] {
  const wall = wallReader(zone);
  const offset = (instant: number): number => wall(instant) - instant;
  const found: number[] = [];
  let low = start;
  let before = offset(low);
  while (low < end) {
    const high = Math.min(low + days * 86_400_000, end);
    const after = offset(high);
    if (after !== before) found.push(bisect(offset, low, high));
    low = high;
    before = after;
  }
  return found;
}

/** The first whole second in (low, high] at which `value` is not what it is at `low`. */
function bisect(value: (instant: number) => number, low: number, high: number): number {
  const first = value(low);
  let known = low;
  let changed = high;
  while (changed - known > 1000) {
    const middle = Math.floor((known + changed) / 2000) * 1000;
    if (middle <= known) break;
    if (value(middle) === first) known = middle;
    else changed = middle;
  }
  return changed;
}
