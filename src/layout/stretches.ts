import { firstNotBelow, lowerBound } from "../base/search.ts";
import type { Ms, Span } from "../base/units.ts";
import type { Lane } from "../detail/laneIndex.ts";
import type { Dataset } from "../model/dataset.ts";
import { bucketsPerStretch } from "./counts.ts";
import type { CountColumn, CountStretch, CountStrip, Frame } from "./frame.ts";

/** What tells which events a stretch counts. */
type Counting = Pick<Frame, "singles" | "counts">;

/** The events of a lane that are counted in a stretch of buckets, in order. */
export function membersOf(
  frame: Counting,
  dataset: Pick<Dataset, "order">,
  lane: Lane,
  stretch: CountStretch,
): readonly number[] {
  if (stretch.beyond !== undefined) return goingOn(frame, lane, stretch, stretch.beyond);
  const [from, to] = placesIn(dataset, lane, stretch);
  return [...lane.events.subarray(from, to)].filter((event) => !frame.singles.has(event));
}

/** The first and the last of them, without making the list; null where there is none. */
export function outerMembers(
  frame: Counting,
  dataset: Pick<Dataset, "order">,
  lane: Lane,
  stretch: CountStretch,
): { readonly first: number; readonly last: number } | null {
  if (stretch.beyond !== undefined) {
    const members = goingOn(frame, lane, stretch, stretch.beyond);
    const [first = -1] = members;
    return first < 0 ? null : { first, last: members.at(-1) ?? first };
  }
  const { singles } = frame;
  let [from, to] = placesIn(dataset, lane, stretch);
  while (from < to && singles.has(lane.events[from] ?? 0)) from++;
  while (from < to && singles.has(lane.events[to - 1] ?? 0)) to--;
  return from === to ? null : { first: lane.events[from] ?? 0, last: lane.events[to - 1] ?? 0 };
}

/** The wide events of a lane that begin in a stretch and go on after a moment. */
function goingOn({ counts }: Counting, lane: Lane, { start, end }: Span, beyond: Ms): readonly number[] {
  const wide = counts.find((strip) => strip.lane === lane.index)?.wide;
  if (wide == null) return [];
  return [...wide.events].filter((_, i) => {
    const at = wide.at[i] ?? NaN;
    return at >= start && at < end && (wide.end[i] ?? NaN) > beyond;
  });
}

function placesIn(
  { order }: Pick<Dataset, "order">,
  { events }: Lane,
  { start, end }: Span,
): readonly [number, number] {
  const at = (i: number): Ms => order[events[i] ?? 0] ?? 0;
  const from = firstNotBelow(at, start, 0, events.length);
  return [from, firstNotBelow(at, end, from, events.length)];
}

/** The stretch of the absolute grid in which a moment lies; a pan keeps it. */
export function stretchAt(time: Ms, bucket: Ms): Span {
  const length = bucket * bucketsPerStretch;
  const start = Math.floor(time / length) * length;
  return { start, end: start + length };
}

/**
 * The stretch in which an event that is counted is met: that of its place in the order of time. What began before all
 * stretches of the window and goes on in it is met at the window's start, as one.
 */
export function homeStretch(at: Ms, { window, bucket }: Pick<Frame, "window" | "bucket">): CountStretch {
  const { start } = stretchAt(window.start, bucket);
  return at >= start ? stretchAt(at, bucket) : { start: -Infinity, end: start, beyond: window.start };
}

/** A stretch of a strip that counts anything: how many, and from where to where. */
export interface StripStretch {
  readonly span: CountStretch;
  readonly columns: readonly CountColumn[];
  /** How many wide events it counts. */
  readonly wide: number;
}

/** The columns and the wide events of a strip by the stretch they lie in, in order. */
export function stretchesOf(
  { columns, wide }: CountStrip,
  frame: Pick<Frame, "window" | "bucket">,
): readonly StripStretch[] {
  const groups = new Map<number, { span: CountStretch; columns: CountColumn[]; wide: number }>();
  const groupAt = (time: Ms): { columns: CountColumn[]; wide: number } => {
    const span = homeStretch(time, frame);
    const known = groups.get(span.start);
    if (known !== undefined) return known;
    const group = { span, columns: [], wide: 0 };
    groups.set(span.start, group);
    return group;
  };
  for (const column of columns) groupAt((column.bucket + 0.5) * frame.bucket).columns.push(column);
  wide?.events.forEach((_, i) => {
    const at = wide.at[i] ?? NaN;
    if (at < frame.window.end && (wide.end[i] ?? NaN) > frame.window.start) groupAt(at).wide++;
  });
  return [...groups.values()].sort((a, b) => a.span.start - b.span.start);
}

/** From where to where what a stretch counts is, in sight of a window: at least as far as the stretch. */
export function extentOfStretch({ wide }: CountStrip, { window }: Pick<Frame, "window">, span: CountStretch): Span {
  const { start, end, beyond = -Infinity } = span;
  let last = Math.max(end, window.start);
  wide?.events.forEach((_, i) => {
    const at = wide.at[i] ?? NaN;
    const until = wide.end[i] ?? NaN;
    if (at >= start && at < end && until > beyond) last = Math.max(last, until);
  });
  return { start: Math.max(start, window.start), end: last };
}

/** Where an event that is counted is said to be: all along its dates where it is wide, else at its place in the order of time. */
export function spanOfCounted({ wide }: CountStrip, event: number, at: Ms): Span {
  if (wide === null) return { start: at, end: at };
  const place = lowerBound(wide.events, event);
  const end = wide.events[place] === event ? (wide.end[place] ?? at) : at;
  return { start: at, end: Math.max(at, end) };
}
