import { firstNotBelow, lowerBound } from "../base/search.ts";
import type { Ms, Span } from "../base/units.ts";
import type { Lane } from "../detail/laneIndex.ts";
import type { Dataset } from "../model/dataset.ts";
import { bucketsPerStretch } from "./buckets.ts";
import type { CountColumn, CountStretch, CountStrip, Frame } from "./frame.ts";
import { isAlong, type WideCounted } from "./wideEvents.ts";

/** What tells which events a stretch counts. */
type Counting = Pick<Frame, "singles" | "counts" | "bucket">;

/** The events of a lane that are counted in a stretch of buckets, in order. */
export function membersOf(
  frame: Counting,
  dataset: Pick<Dataset, "order">,
  lane: Lane,
  stretch: CountStretch,
): readonly number[] {
  if (stretch.of !== undefined) return wideMembers(frame, lane, stretch);
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
  if (stretch.of !== undefined) {
    const members = wideMembers(frame, lane, stretch);
    const [first = -1] = members;
    return first < 0 ? null : { first, last: members.at(-1) ?? first };
  }
  const { singles } = frame;
  let [from, to] = placesIn(dataset, lane, stretch);
  while (from < to && singles.has(lane.events[from] ?? 0)) from++;
  while (from < to && singles.has(lane.events[to - 1] ?? 0)) to--;
  return from === to ? null : { first: lane.events[from] ?? 0, last: lane.events[to - 1] ?? 0 };
}

/** Those of a stretch that is told by what is there, not by what begins there. */
function wideMembers({ counts, bucket }: Counting, lane: Lane, stretch: CountStretch): readonly number[] {
  const wide = counts.find((strip) => strip.lane === lane.index)?.wide;
  return wide == null ? [] : [...wide.events].filter((_, i) => isOf(stretch, wide, i, bucket));
}

/** Whether the wide event at a place of its list is counted in a stretch. */
function isOf({ start, end, of }: CountStretch, wide: WideCounted, place: number, bucket: Ms): boolean {
  if (of === "along") return isAlong(wide, place, start, bucket);
  const at = wide.at[place] ?? NaN;
  if (of === undefined) return at >= start && at < end;
  return at < stretchAt(start, bucket).start && (wide.end[place] ?? NaN) > start;
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
  return at < stretchAt(window.start, bucket).start ? { ...window, of: "before" } : stretchAt(at, bucket);
}

/** A stretch of a strip that counts anything: how many, and from where to where. */
export interface StripStretch {
  readonly span: CountStretch;
  readonly columns: readonly CountColumn[];
  /** How many wide events it counts, and where the last of them ends; -Infinity for none. */
  readonly wide: number;
  readonly end: Ms;
}

/** The columns and the wide events of a strip by the stretch they lie in, in order. */
export function stretchesOf(
  { columns, wide }: CountStrip,
  frame: Pick<Frame, "window" | "bucket">,
): readonly StripStretch[] {
  const { window, bucket } = frame;
  const first = stretchAt(window.start, bucket).start;
  const length = bucket * bucketsPerStretch;
  const groups = new Map<number, { span: CountStretch; columns: CountColumn[]; wide: number; end: Ms }>();
  const groupAt = (time: Ms): { columns: CountColumn[]; wide: number; end: Ms } => {
    const number = time < first ? -Infinity : Math.floor(time / length);
    const known = groups.get(number);
    if (known !== undefined) return known;
    const group = { span: homeStretch(time, frame), columns: [], wide: 0, end: -Infinity };
    groups.set(number, group);
    return group;
  };
  for (const column of columns) groupAt((column.bucket + 0.5) * bucket).columns.push(column);
  wide?.at.forEach((at, i) => {
    const end = wide.end[i] ?? NaN;
    if (!(at < window.end && end > window.start)) return;
    const group = groupAt(at);
    group.wide++;
    group.end = Math.max(group.end, end);
  });
  return [...groups].sort(([a], [b]) => a - b).map(([, group]) => group);
}

/** What tells a stretch from others of its lane. */
export const nameOfStretch = ({ start, end, of }: CountStretch): string => `${of ?? "in"} ${start} ${end}`;

/** From where a stretch begins to where all ends that it counts. */
export function extentOfStretch(
  { wide }: CountStrip,
  { bucket }: Pick<Frame, "bucket">,
  stretch: CountStretch,
): Span {
  const { start, end, of } = stretch;
  if (of === "along") return { start, end };
  let last = of === "before" ? start : end;
  wide?.end.forEach((until, i) => {
    if (until > last && isOf(stretch, wide, i, bucket)) last = until;
  });
  return { start, end: last };
}

/** Where an event that is counted is said to be: all along its dates where it is wide, else at its place in the order of time. */
export function spanOfCounted({ wide }: CountStrip, event: number, at: Ms): Span {
  if (wide === null) return { start: at, end: at };
  const place = lowerBound(wide.events, event);
  const end = wide.events[place] === event ? (wide.end[place] ?? at) : at;
  return { start: at, end: Math.max(at, end) };
}
