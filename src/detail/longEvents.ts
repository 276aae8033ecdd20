import { firstNotBelow } from "../base/search.ts";
import type { Ms, Span } from "../base/units.ts";
import { type Dataset, timeShapes } from "../model/dataset.ts";
import type { LaneIndex } from "./laneIndex.ts";

/** Events in the order of `order`, with their times. */
export interface TimedEvents {
  /** Indices of the events. */
  readonly events: ArrayLike<number>;
  /** By event: where it stands in order, when it began and ended. */
  readonly order: ArrayLike<Ms>;
  readonly start: ArrayLike<Ms>;
  readonly end: ArrayLike<Ms>;
  /** True for an event that lasted from start to end, false for what happened once somewhere in between. */
  readonly lasted: (event: number) => boolean;
}

const duration = timeShapes.indexOf("duration");

/** The events of an index. */
export const timedEvents = (
  { order, start, end, shape }: Dataset,
  { events }: Pick<LaneIndex, "events">,
): TimedEvents => ({ events, order, start, end, lasted: (event) => shape[event] === duration });

/** From which length on an event is long. Lengths below a millisecond are none. */
export interface LongFrom {
  /** What happened once, some time between its bounds. */
  readonly once: Ms;
  /** What lasted: its beginning is known. */
  readonly lasting: Ms;
}

/** The events whose dates touch a stretch of time and are longer than that, in order. */
export type LongEvents = (within: Span, from: LongFrom) => readonly number[];

/** Lengths between two powers of two are of one class, what lasts apart from what happened once; so many classes there are. */
const classes = 128;

const classOf = (length: Ms, isLasting: boolean): number =>
  2 * (length < 2 ** 31 ? 32 - Math.clz32(length) : 63 - Math.clz32(length / 2 ** 31)) + (isLasting ? 1 : 0);

/** What is shorter than that is of a class. */
const longestOf = (group: number): Ms => 2 ** Math.floor(group / 2);

/**
 * Sorts events by the class of their length, so that long ones are found without looking at all: of each class only those can
 * touch a stretch that begin in it or at most one length before.
 */
export function findLong({ events, order, start, end, lasted }: TimedEvents): LongEvents {
  const groups = new Uint8Array(events.length);
  const from = new Uint32Array(classes + 1); // where each class begins in `sorted`
  for (let i = 0; i < events.length; i++) {
    const event = events[i] ?? 0;
    const length = (end[event] ?? NaN) - (start[event] ?? NaN);
    if (!(length >= 1)) continue;
    const group = classOf(length, lasted(event));
    groups[i] = group;
    from[group + 1] = (from[group + 1] ?? 0) + 1;
  }
  for (let group = 0; group < classes; group++) from[group + 1] = (from[group + 1] ?? 0) + (from[group] ?? 0);
  const sorted = new Int32Array(from[classes] ?? 0);
  const next = from.slice();
  for (let i = 0; i < events.length; i++) {
    const group = groups[i] ?? 0;
    if (group === 0) continue;
    const place = next[group] ?? 0;
    sorted[place] = events[i] ?? 0;
    next[group] = place + 1;
  }
  const at = (place: number): Ms => order[sorted[place] ?? 0] ?? NaN;
  return (within, least) => {
    const found: number[] = [];
    for (let group = 2; group < classes; group++) {
      const longer = group % 2 === 1 ? least.lasting : least.once;
      const stop = from[group + 1] ?? 0;
      const first = from[group] ?? 0;
      if (first === stop || longestOf(group) <= longer) continue;
      for (let i = firstNotBelow(at, within.start - longestOf(group), first, stop); i < stop; i++) {
        const event = sorted[i] ?? 0;
        if ((order[event] ?? NaN) >= within.end) break;
        const ends = end[event] ?? NaN;
        if (ends > within.start && ends - (start[event] ?? NaN) > longer) found.push(event);
      }
    }
    return found.sort((a, b) => a - b);
  };
}
