import type { Px } from "../base/units.ts";
import type { Lane } from "../detail/laneIndex.ts";
import type { Density } from "./density.ts";

/** Rows of a lane in a crowd. The first of them, `tall` many, have the height for a line of text above the figure. */
export interface CrowdRows {
  readonly rows: number;
  readonly tall: number;
}

/** Fewest rows of a lane with as many events: one alone would be half strip and padding. */
const fewest = 2;
const mostRows = 12;
/** Events for which a row is worth its height. */
const leastEvents = 4;

/** Height of a lane with the fewest rows. */
export const leastHeight = ({ minLane, row, lanePadding, strip }: Density): Px =>
  Math.max(minLane, fewest * row + 2 * lanePadding + strip);

/**
 * Rows for every lane of a crowd: at least two, more while all lanes fit `room`. They go by turns to the lane with the
 * most events for its rows (the method of D'Hondt, over the square root of the counts, as rows of a full lane say little
 * more). Neither the view nor its scale matters, so that no zoom and no pan moves a lane. `tallShare` tells which part of
 * a lane's events needs a line above its figure. Lanes that are `known` keep their rows while there is room for the others.
 */
export function crowdRows(
  lanes: readonly Lane[],
  density: Density,
  room: Px,
  tallShare: (lane: Lane) => number,
  known: (lane: Lane) => CrowdRows | null = () => null,
): readonly CrowdRows[] {
  const had = lanes.map(known);
  const counts = lanes.map(({ events }) => events.length);
  const rows = counts.map((n, lane) => had[lane]?.rows ?? Math.max(1, Math.min(fewest, n)));
  const shares = lanes.map((lane, i) => (had[i] === null ? tallShare(lane) : 0));
  const tallOf = (lane: number): number => {
    const share = shares[lane] ?? 0;
    return had[lane]?.tall ?? (share === 0 ? 0 : share > 0.5 ? (rows[lane] ?? 0) : 1);
  };
  const heightOf = (lane: number): Px => {
    const tall = tallOf(lane);
    const own = tall * density.tallRow + ((rows[lane] ?? 0) - tall) * density.row;
    return Math.max(density.minLane, own + 2 * density.lanePadding + density.strip);
  };
  let free = room - lanes.reduce((sum, _, lane) => sum + heightOf(lane), 0);
  const isPartlyHeld = had.includes(null) && had.some((rows) => rows !== null);
  if (isPartlyHeld && free < 0) return crowdRows(lanes, density, room, tallShare);
  for (;;) {
    const lane = neediest(counts, rows, had);
    if (lane < 0) break;
    const before = heightOf(lane);
    rows[lane] = (rows[lane] ?? 0) + 1;
    free -= heightOf(lane) - before;
    if (free >= 0) continue;
    rows[lane] -= 1;
    break;
  }
  return lanes.map((_, lane) => ({ rows: rows[lane] ?? 1, tall: tallOf(lane) }));
}

/** The lane that another row helps most, of those that had none; -1 where none has use for one. */
function neediest(
  counts: readonly number[],
  rows: readonly number[],
  had: readonly (CrowdRows | null)[],
): number {
  let best = -1;
  let need = 0;
  counts.forEach((n, lane) => {
    const has = rows[lane] ?? 0;
    const needs = Math.sqrt(n) / (has + 1);
    if (had[lane] !== null || has >= mostRows || n < (has + 1) * leastEvents || needs <= need) return;
    best = lane;
    need = needs;
  });
  return best;
}
