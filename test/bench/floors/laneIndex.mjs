/** @import {BenchData} from "../types.ts" */
import { from, to } from "../data.mjs";
import { lanesOf } from "./marks.mjs";

const bins = 65_536;
const perBin = (to - from) / bins;

/** @param {number} time */
export const binOf = (time) => Math.max(0, Math.min(bins, Math.round((time - from) / perBin)));

/**
 * The events of each lane in order of time, and how many begin before each bin: a counting sort, so that any stretch is
 * counted by two look-ups.
 *
 * @param {BenchData} data
 * @returns {readonly {order: Uint32Array, before: Uint32Array}[]}
 */
export function indexLanes(data) {
  const laneOf = lanesOf(data);
  const { events } = data;
  const lanes = data.actors.map(() => ({ before: new Uint32Array(bins + 2), order: new Uint32Array(0) }));
  for (const event of events) {
    const bin = binOf(event.start);
    for (const actor of event.actors) increase(at(lanes, laneOf.get(actor)).before, bin + 1);
  }
  const next = lanes.map((lane) => {
    for (let bin = 0; bin <= bins; bin++) increase(lane.before, bin + 1, lane.before[bin]);
    lane.order = new Uint32Array(lane.before[bins + 1] ?? 0);
    return lane.before.slice();
  });
  for (let i = 0; i < events.length; i++) {
    const event = at(events, i);
    const bin = binOf(event.start);
    for (const actor of event.actors) {
      const lane = laneOf.get(actor) ?? 0;
      at(lanes, lane).order[increase(at(next, lane), bin)] = i;
    }
  }
  return lanes;
}

/** @template T @param {ArrayLike<T>} list @param {number | undefined} index @returns {T} */
const at = (list, index) => /** @type {T} */ (list[index ?? 0]);

/** What was there before. @param {Uint32Array} counts @param {number} index @param {number} [by] */
function increase(counts, index, by = 1) {
  const before = counts[index] ?? 0;
  counts[index] = before + by;
  return before;
}
