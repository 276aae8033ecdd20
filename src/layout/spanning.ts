import type { Ms } from "../base/units.ts";
import type { LaneIndex } from "../detail/laneIndex.ts";
import type { Dataset } from "../model/dataset.ts";

/** The events before place `before` in `index.events` that end after a moment, in order; the latest where there are many. */
export type Spanning = (before: number, at: Ms) => readonly number[];

/** Events that are looked at together: one number tells whether any of them lasts so long. */
const blockSize = 512;
/** Most events that are given. */
const most = 200;

/** Remembers the latest end of each block of events, so that long events are found without looking at all of them. */
export function findSpanning({ end }: Dataset, { events }: LaneIndex): Spanning {
  const latest = new Float64Array(Math.ceil(events.length / blockSize));
  for (let block = 0; block < latest.length; block++) {
    const stop = Math.min(events.length, (block + 1) * blockSize);
    let last = -Infinity;
    for (let i = block * blockSize; i < stop; i++) {
      const ended = end[events[i] ?? 0] ?? -Infinity;
      if (ended > last) last = ended;
    }
    latest[block] = last;
  }
  return (before, at) => {
    const found: number[] = [];
    for (let block = Math.floor((before - 1) / blockSize); block >= 0 && found.length < most; block--) {
      if ((latest[block] ?? 0) <= at) continue;
      for (let i = Math.min(before, (block + 1) * blockSize) - 1; i >= block * blockSize; i--) {
        const event = events[i] ?? 0;
        if ((end[event] ?? 0) > at && found.length < most) found.push(event);
      }
    }
    return found.reverse();
  };
}
