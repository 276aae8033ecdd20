import type { Ms, Span } from "../../../src/base/units.ts";
import type { TickUnit } from "../../../src/time/ticks.ts";
import { wallReader } from "./intl.ts";

const lengths: Partial<Record<TickUnit["unit"], Ms>> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };

/**
 * The ticks of minutes, hours and single days in [start, end], read off the clock minute by minute: a second opinion on
 * `ticks`. `change` is the one instant in the span at which clocks are changed; the minutes are counted from it, and up
 * to it, since it need not be a full minute at UTC.
 *
 * A tick is where the clock enters a step that it has not shown. Times that come again are ticks again if the step is
 * no longer than the time put back, but days are not.
 */
export function slowTicks(
  units: readonly TickUnit[],
  span: Span,
  zone: string,
  change: Ms,
): readonly (readonly Ms[])[] {
  const wall = wallReader(zone);
  const back = wall(change - 1) + 1 - wall(change);
  const minutes: { readonly instant: Ms; readonly wall: number }[] = [];
  // Two offsets, two grids of full minutes: those of the old clock before the change, the change, those of the new one.
  for (const [low, high] of [
    [span.start, change - 1],
    [change, span.end],
  ] as const) {
    minutes.push({ instant: low, wall: wall(low) });
    const first = low + ((60_000 - (wall(low) % 60_000)) % 60_000);
    for (let instant = first; instant <= high; instant += 60_000)
      minutes.push({ instant, wall: wall(instant) });
  }
  return units.map(({ unit, step }) => {
    const length = (lengths[unit] ?? NaN) * step;
    const again = unit !== "day" && length <= back;
    const found = new Set<Ms>();
    let highest = -Infinity;
    let previous = wall(span.start - 1);
    for (const { instant, wall: shown } of minutes) {
      const enters = Math.floor(shown / length) !== Math.floor(previous / length) || shown % length === 0;
      const putBack = shown < previous;
      const full = shown % length === 0;
      const isNew = Math.floor(shown / length) > Math.floor(highest / length);
      if (enters && (highest === -Infinity ? full || isNew : isNew)) found.add(instant);
      if (again && full && (putBack || shown <= highest)) found.add(instant);
      highest = Math.max(highest, shown, instant === span.start ? previous : -Infinity);
      previous = shown;
    }
    // The span's own start is a tick only if the clock shows a full step there.
    return [...found]
      .filter((instant) => instant !== span.start || wall(instant) % length === 0)
      .sort((a, b) => a - b);
  });
}
