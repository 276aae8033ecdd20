import { memoByIndex } from "../base/memo.ts";
import { lowerBound } from "../base/search.ts";
import { finishSteps, partOf, type Steps } from "../base/steps.ts";
import type { Dataset, Participation, Stance } from "../model/dataset.ts";
import { type LaneChoice, noActor, otherActors, othersKey, othersOf, rootsOf } from "./laneChoice.ts";
import { orderRoots } from "./laneOrder.ts";
import { type Kept, type MarkStyle, membersByRoot, rootMarks, type RootMarks, styleOf } from "./rootMarks.ts";

export type { LaneChoice, LaneOrder } from "./laneChoice.ts";
export type { MarkStyle } from "./rootMarks.ts";

/** What a mark says of its actor. */
export interface LaneMark {
  readonly lane: number;
  readonly style: MarkStyle;
  /** The role to name beside the mark, null when nothing needs saying. */
  readonly role: string | null;
  readonly certainty: Participation["certainty"];
}

/** A row of the timeline: an actor with those that belong to it, the actors without a lane, or no stated actor. */
export interface Lane {
  readonly index: number;
  /** Id of the actor, `""` for "no actor stated". Stable over changes of data. */
  readonly key: string;
  /** Index of the actor, `noActor` or `otherActors`. */
  readonly actor: number;
  /** Place in the palette, -1 for none; an actor's own colour wins over it. */
  readonly hue: number;
  /** How many actors share the lane: those that belong to its actor, or those without a lane of their own. */
  readonly members: number;
  /** How many expanded actors it stands below. */
  readonly depth: number;
  /** Events with a date that have a mark here, in order. */
  readonly events: Int32Array;
  /** Events that do not pass the filter and are hinted at all the same, in order; empty unless asked for. */
  readonly ghosts: Int32Array;
}

/** Which events have a mark in which lane. Made once per dataset, filter and lane options. */
export interface LaneIndex {
  readonly lanes: readonly Lane[];
  /** The marks of an event, by lane; empty for an event that is filtered out. */
  readonly marksOf: (event: number) => readonly LaneMark[];
  /** Calls for each lane in which an event has a mark, without making the marks. */
  readonly eachLane: (event: number, visit: (lane: number) => void) => void;
  /** How many lanes an event is in, hidden ones included. */
  readonly laneCount: (event: number) => number;
  /** How many actors, each with those that belong to it, take part in undated events alone: they have no lane. */
  readonly undatedActors: number;
  /** Whether some event is in several lanes, hidden ones included. */
  readonly sharesEvents: boolean;
  /** Events that pass the filter, dated ones in order. */
  readonly events: Int32Array;
  /** Events that pass the filter and have no date. */
  readonly undated: Int32Array;
  /** The lane in which an actor's marks are, or -1. */
  readonly laneOfActor: (actor: number) => number;
}

/** Builds the lanes of all events that pass `keep` (null: all). Lanes without a mark or hint are left out. */
export function createLaneIndex(
  dataset: Dataset,
  choice: LaneChoice,
  keep: ((event: number) => boolean) | null,
): LaneIndex {
  return finishSteps(laneIndexInSteps(dataset, choice, keep));
}

/** The same, with a pause after each pass over the events. */
export function* laneIndexInSteps(
  dataset: Dataset,
  choice: LaneChoice,
  keep: ((event: number) => boolean) | null,
): Steps<LaneIndex> {
  const { actors } = dataset;
  const kept = yield* partOf(keptEvents(dataset, keep), 0, 0.1);
  const own = rootsOf(actors, choice.fold, choice.expanded);
  const each = yield* partOf(groupByRoot(dataset, choice, own, kept, keep !== null), 0.1, 0.6);
  const others = othersOf(dataset, choice, each.members, each.ghosts);
  const root = others.size === 0 ? own : own.map((top) => (others.has(top) ? otherActors : top));
  const grouped =
    others.size === 0
      ? each
      : yield* partOf(groupByRoot(dataset, choice, root, kept, keep !== null), 0.6, 0.9);
  const { marks, members, ghosts } = grouped;
  yield 0.9;
  const order = orderRoots(dataset, choice, members, ghosts, () => eventRoots(marks, kept, dataset.dated));
  const undated = eventsWhere(kept, dataset.dated, dataset.count);
  const undatedActors = otherRoots(marks, undated, members).size;
  yield 0.95;
  const hues = huesOf(actors, choice.fold);
  const depth = depthsOf(actors, order, choice);
  const sharing = membersOf(root);
  const lanes = order.map((actor, index) => ({
    index,
    key: actor === otherActors ? othersKey : (actors[actor]?.id ?? ""),
    actor,
    hue: actor === otherActors ? -1 : (hues[actor] ?? 0),
    members: actor === otherActors ? others.size : (sharing.get(actor) ?? 0),
    depth: depth(actor),
    events: members.get(actor) ?? noEvents,
    ghosts: ghosts.get(actor) ?? noEvents,
  }));
  const laneOfRoot = new Map(lanes.map((lane) => [lane.actor, lane.index]));
  const toMarks = (event: number): readonly LaneMark[] =>
    kept === null || kept[event] === 1
      ? laneMarks(marks, event, laneOfRoot, dataset.participations.stances)
      : noMarks;
  return {
    lanes,
    events: eventsWhere(kept, 0, dataset.dated),
    undated,
    undatedActors,
    laneOfActor: (actor) => laneOfRoot.get(root[actor] ?? -1) ?? -1,
    sharesEvents: (marks.from[dataset.count] ?? 0) > dataset.count, // each has one at least
    laneCount: (event) => (marks.from[event + 1] ?? 0) - (marks.from[event] ?? 0),
    marksOf: memoByIndex(toMarks),
    eachLane: (event, visit) => {
      if (kept !== null && kept[event] !== 1) return;
      for (let i = marks.from[event] ?? 0; i < (marks.from[event + 1] ?? 0); i++) {
        const lane = laneOfRoot.get(marks.roots[i] ?? -1);
        if (lane !== undefined) visit(lane);
      }
    },
  };
}

interface Grouped {
  readonly marks: RootMarks;
  readonly members: ReadonlyMap<number, Int32Array>;
  readonly ghosts: ReadonlyMap<number, Int32Array>;
}

/** The marks of all events, and by root the events that pass the filter and those that are hinted at. */
function* groupByRoot(
  dataset: Dataset,
  { ghosted }: LaneChoice,
  root: Int32Array,
  kept: Kept,
  isFiltered: boolean,
): Steps<Grouped> {
  const marks = rootMarks(dataset, root);
  yield 0.3;
  const members = yield* membersByRoot(dataset, marks, kept, 1);
  const ghosts =
    isFiltered && ghosted === true
      ? yield* membersByRoot(dataset, marks, kept, 0)
      : new Map<number, Int32Array>();
  return { marks, members, ghosts };
}

/** The roots of each dated event that passes and is in several lanes. */
function eventRoots({ from, roots }: RootMarks, kept: Kept, dated: number): readonly (readonly number[])[] {
  const found: number[][] = [];
  for (let event = 0; event < dated; event++) {
    const first = from[event] ?? 0;
    const end = from[event + 1] ?? 0;
    if ((kept === null || kept[event] === 1) && end - first > 1) found.push([...roots.subarray(first, end)]);
  }
  return found;
}

/** By actor, its place in the palette: that of the topmost actor it belongs to, whatever has a lane. */
function huesOf(actors: Dataset["actors"], fold: boolean): readonly number[] {
  const hues = new Map<number, number>();
  return Array.from(rootsOf(actors, fold), (top) => {
    const hue = hues.get(top) ?? hues.size;
    hues.set(top, hue);
    return hue;
  });
}

/** By root, how many actors beside itself share its lane. */
function membersOf(root: Int32Array): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  root.forEach((top, actor) => {
    if (top !== actor) counts.set(top, (counts.get(top) ?? 0) + 1);
  });
  return counts;
}

/** How many expanded actors with a lane an actor belongs to. */
function depthsOf(
  actors: Dataset["actors"],
  order: readonly number[],
  { expanded = new Set(), pinned = [] }: LaneChoice,
): (actor: number) => number {
  const shown = new Set(order);
  return (actor) => {
    if (pinned.includes(actors[actor]?.id ?? "")) return 0;
    let depth = 0;
    for (let at = actors[actor]?.parent ?? -1; at >= 0; at = actors[at]?.parent ?? -1) {
      if (shown.has(at) && expanded.has(actors[at]?.id ?? "")) depth++;
    }
    return depth;
  };
}

/** Events in the order a reader steps through them: by time, undated ones last. */
export function eventsInOrder({ events, undated }: LaneIndex): readonly number[] {
  // Of a million, spreading them takes longer than a frame several times over.
  const order = new Array<number>(events.length + undated.length);
  for (let i = 0; i < order.length; i++) order[i] = events[i] ?? undated[i - events.length] ?? 0;
  return order;
}

type Order = Pick<LaneIndex, "events" | "undated">;

/** Where an event stands in that order, or would stand. */
export const placeInOrder = (event: number, { events, undated }: Order): number =>
  lowerBound(events, event) + lowerBound(undated, event);

/** The event at a place of that order; undefined outside. */
export const eventAt = (place: number, { events, undated }: Order): number | undefined =>
  events[place] ?? undated[place - events.length];

/** Why an event has no mark: the filter leaves it out, or all its lanes are hidden. Null where it is shown. */
export function hiddenBy(
  event: number,
  { events, undated, marksOf }: Pick<LaneIndex, "events" | "undated" | "marksOf">,
): "filter" | "lane" | null {
  if (undated[lowerBound(undated, event)] === event) return null;
  if (events[lowerBound(events, event)] !== event) return "filter";
  return marksOf(event).length === 0 ? "lane" : null;
}

const noMarks: readonly LaneMark[] = [];
const noEvents: Int32Array = new Int32Array(0);

/** Which events pass; null where all do. */
function* keptEvents({ count }: Dataset, keep: ((event: number) => boolean) | null): Steps<Kept> {
  if (keep === null) return null;
  const kept = new Uint8Array(count);
  for (let event = 0; event < count; event++) {
    kept[event] = keep(event) ? 1 : 0;
    if (event % testsPerStep === testsPerStep - 1) yield event / count;
  }
  return kept;
}

/** A filter may look for words, which takes some microseconds an event. */
const testsPerStep = 500;

function eventsWhere(kept: Kept, from: number, to: number): Int32Array {
  const found = new Int32Array(to - from);
  let count = 0;
  for (let event = from; event < to; event++) if (kept === null || kept[event] === 1) found[count++] = event;
  return found.subarray(0, count);
}

/** The actors that some events are of, without those that others are of. */
function otherRoots(
  { from, roots }: RootMarks,
  events: Int32Array,
  members: ReadonlyMap<number, unknown>,
): ReadonlySet<number> {
  const found = new Set<number>();
  for (const event of events) {
    for (let i = from[event] ?? 0; i < (from[event + 1] ?? 0); i++) {
      const root = roots[i] ?? noActor;
      if (root >= 0 && !members.has(root)) found.add(root);
    }
  }
  return found;
}

function laneMarks(
  { from, roots, stance }: RootMarks,
  event: number,
  laneOfRoot: ReadonlyMap<number, number>,
  stances: readonly Stance[],
): readonly LaneMark[] {
  const marks: LaneMark[] = [];
  for (let i = from[event] ?? 0; i < (from[event + 1] ?? 0); i++) {
    const lane = laneOfRoot.get(roots[i] ?? -1);
    const way = stances[stance[i] ?? 0];
    if (lane === undefined || way === undefined) continue;
    marks.push({ lane, style: styleOf(way), role: way.role, certainty: way.certainty });
  }
  return marks.sort((a, b) => a.lane - b.lane);
}
