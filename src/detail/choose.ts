import { lazily } from "../base/memo.ts";
import { scatter } from "../base/scatter.ts";
import { firstNotBelow } from "../base/search.ts";
import type { Ms, Px } from "../base/units.ts";
import type { Dataset } from "../model/dataset.ts";
import type { LaneIndex } from "./laneIndex.ts";
import { createRanking, type Judge, rankByKeys, type Ranking } from "./ranking.ts";

/** About so many events of a view are drawn singly; the rest are counted. */
export const singleBudget = 250;

/** Slices of time that a view is cut into where it holds more than the budget. */
const slicesPerView = 8;

/**
 * How an event is drawn that is not counted: by a mark while there is room for its title, or with or without one, or so and
 * before those that begin where it still goes on.
 */
export const single = { withTitle: 1, always: 2, before: 3 } as const;

type Single = (typeof single)[keyof typeof single];

/** What is drawn singly, by event index, and how. All other events are counted, but those without a date. */
export type Singles = ReadonlyMap<number, Single>;

/** A part of `index.events`: from one place in it to before another. */
export interface EventRange {
  readonly from: number;
  readonly to: number;
}

/** In which order the events of a picture, and those of each of its lanes, are to be drawn singly. */
export interface Rankings {
  /** Of `index.events`: by importance, then by how many lanes and sources an event ties together. */
  readonly all: Ranking;
  /**
   * By lane, of its events: those of the fewest lanes, which most likely find room in all of them, by importance, then in an
   * order that is the same at every level.
   */
  readonly lanes: readonly (() => Ranking)[];
}

/** Ranks the events of an index. Those of lanes are ranked when they are first asked for. */
export function rankEvents(dataset: Dataset, index: LaneIndex): Rankings {
  return {
    all: rankAll(dataset, index),
    lanes: index.lanes.map(({ events }) => lazily(() => rankLane(events, dataset, index))),
  };
}

function rankAll({ importance, citations: { from } }: Dataset, { events, laneCount }: LaneIndex): Ranking {
  const ties = (event: number): number =>
    laneCount(event) * 8 + Math.min(7, (from[event + 1] ?? 0) - (from[event] ?? 0));
  if (importance.length === 0) {
    return rankByKeys(events.length, (first, end, keys) => {
      for (let place = first; place < end; place++) keys[place - first] = -ties(events[place] ?? 0);
    });
  }
  return createRanking(events.length, (a, b) => {
    const one = events[a] ?? 0;
    const other = events[b] ?? 0;
    const weight = importance[one] ?? 0;
    const otherWeight = importance[other] ?? 0;
    if (weight !== otherWeight) return weight > otherWeight;
    return ties(one) === ties(other) ? undefined : ties(one) > ties(other);
  });
}

function rankLane(events: Int32Array, dataset: Dataset, index: LaneIndex): Ranking {
  if (dataset.importance.length === 0) {
    const { laneCount, sharesEvents } = index;
    const turn = turnOf(dataset);
    return rankByKeys(events.length, (first, end, keys) => {
      for (let place = first; place < end; place++) {
        const event = events[place] ?? 0;
        keys[place - first] = (sharesEvents ? laneCount(event) : 1) * 2 ** 32 + turn(event);
      }
    });
  }
  const isBetter = judgeInLane(dataset, index);
  return createRanking(events.length, (a, b) => isBetter(events[a] ?? 0, events[b] ?? 0));
}

/** Which of two events of a lane is to be drawn singly before the other. */
function judgeInLane(dataset: Dataset, { laneCount }: LaneIndex): Judge {
  const { importance } = dataset;
  const turn = turnOf(dataset);
  return (one, other) => {
    if (laneCount(one) !== laneCount(other)) return laneCount(one) < laneCount(other);
    const weight = importance[one] ?? 0;
    const otherWeight = importance[other] ?? 0;
    if (weight !== otherWeight) return weight > otherWeight;
    return turn(one) === turn(other) ? undefined : turn(one) < turn(other);
  };
}

/** A number of an event that has nothing to do with its place in time, below 2³². */
const turnOf =
  ({ order }: Dataset): ((event: number) => number) =>
  (event) =>
    scatter(order[event] ?? 0);

/** The best few of some events of a lane, best first, without ranking all of them. */
export function bestInLane(
  events: readonly number[],
  most: number,
  dataset: Dataset,
  index: LaneIndex,
): readonly number[] {
  const judge = judgeInLane(dataset, index);
  const best: number[] = [];
  for (const event of events) {
    let rank = best.length;
    while (rank > 0 && judge(event, best[rank - 1] ?? 0) === true) rank--;
    if (rank >= most) continue;
    best.splice(rank, 0, event);
    if (best.length > most) best.pop();
  }
  return best;
}

/**
 * Which events are drawn singly at a zoom level. All are, where a view of `width` pixels holds at most `singleBudget`;
 * elsewhere every slice of an absolute grid keeps its most important ones, and in each lane a few, so that no stretch of
 * time and no lane stays bare and a pan changes nothing. `part` limits the work to a part of the events, which should begin
 * and end with a slice. Costs as much as there is to be drawn, not as there are events.
 */
export function chooseSingles(
  dataset: Dataset,
  index: LaneIndex,
  rankings: Rankings,
  finestMsPerPx: number,
  width: Px,
  part: EventRange | null = null,
): Singles {
  const singles = new Map<number, Single>();
  const { events } = index;
  const { from: begin, to: end } = part ?? { from: 0, to: events.length };
  if (events.length <= singleBudget) {
    for (const event of events) singles.set(event, single.always);
    return singles;
  }
  const at = (i: number): Ms => dataset.order[events[i] ?? 0] ?? 0;
  const slice: Ms = (width / slicesPerView) * finestMsPerPx;
  const isFree = (place: number): boolean => !singles.has(events[place] ?? 0);
  for (const range of stretches(at, begin, end, slice))
    chooseOfSlice(at, range, slice, (within, most) => {
      const best = rankings.all.best(within.from, within.to, most, isFree);
      for (const place of best) singles.set(events[place] ?? 0, single.withTitle);
      return best.length;
    });
  if (begin < end) {
    for (const event of bestOfLanes(dataset, index, rankings, at(begin), at(end - 1), slice))
      singles.set(event, single.withTitle);
  }
  for (const { from, to } of sparseRuns(at, begin, end, width * finestMsPerPx))
    for (let place = from; place < to; place++) singles.set(events[place] ?? 0, single.always);
  return singles;
}

/** The stretches between places in which the times lie in one part of an absolute grid. */
function* stretches(at: (place: number) => Ms, begin: number, end: number, length: Ms): Iterable<EventRange> {
  for (let from = begin; from < end;) {
    const number = Math.floor(at(from) / length);
    const to = Math.max(from + 1, firstNotBelow(at, (number + 1) * length, from, end));
    yield { from, to };
    from = to;
  }
}

/** The best event of each lane in each slice between two moments. */
function* bestOfLanes(
  { order }: Dataset,
  { lanes }: LaneIndex,
  rankings: Rankings,
  first: Ms,
  last: Ms,
  slice: Ms,
): Iterable<number> {
  for (const [lane, { events }] of lanes.entries()) {
    const at = (i: number): Ms => order[events[i] ?? 0] ?? 0;
    const end = firstNotBelow(at, last + 1, 0, events.length);
    for (const { from, to } of stretches(at, firstNotBelow(at, first, 0, end), end, slice))
      for (const place of rankings.lanes[lane]?.().best(from, to, 1, () => true) ?? [])
        yield events[place] ?? 0;
  }
}

/**
 * Runs of places that some view of at least `length` shows together with at most the budget. Such a view ends before the
 * event after its last and begins after the one before its first; so a run of as many events as the budget, with its
 * neighbours, must be at least as long. Views that hang over the ends do not count: they would call every end sparse.
 * Times ascend; where they are dense, none of them is looked at but by search.
 */
function* sparseRuns(
  at: (place: number) => Ms,
  begin: number,
  end: number,
  length: Ms,
): Iterable<EventRange> {
  const last = end - 1;
  let done = begin;
  for (let first = begin; first + singleBudget <= end;) {
    const before = at(Math.max(begin, first - 1));
    const after = at(Math.min(last, first + singleBudget));
    if (after - before >= length) {
      yield { from: Math.max(done, first), to: first + singleBudget };
      done = first + singleBudget;
      first++;
    } else {
      // A run that begins later, its neighbour before it at this one's beginning or after, ends so far on.
      const next = firstNotBelow(at, at(first) + length, first, end);
      first = Math.max(first + 1, next - singleBudget);
    }
  }
}

/** Parts of a slice that have their own best ones before the whole chooses. */
const partsOfSlice = 8;
/** Most events of a slice, and of one of its parts, that are drawn while there is room for their titles; lanes add theirs. */
const mostOfSlice: number = Math.floor((0.8 * singleBudget) / slicesPerView);
const mostOfPart: number = Math.floor((0.75 * mostOfSlice) / partsOfSlice);

/**
 * Chooses the best of each part, then the best of the rest. So they are spread over the slice, and what is rare in time,
 * alone in its part, comes before all that crowds elsewhere. `take` says how many it took.
 */
function chooseOfSlice(
  at: (place: number) => Ms,
  range: EventRange,
  slice: Ms,
  take: (range: EventRange, most: number) => number,
): void {
  let left = mostOfSlice;
  if (range.to - range.from > mostOfSlice) {
    for (const part of stretches(at, range.from, range.to, slice / partsOfSlice))
      left -= take(part, Math.min(left, mostOfPart));
  }
  take(range, left);
}

/** The greatest part of what is drawn singly that stands out. */
const outstandingShare = 0.25;

/**
 * The importance above which an event of a crowd has its mark before there is room for all titles: of what is drawn singly
 * at most a quarter stands out, and nothing does where all are of equal importance.
 */
export function outstandingAbove({ importance }: Dataset, events: Iterable<number>): number {
  const sorted = Float64Array.from(events, (event) => importance[event] ?? 0).sort();
  return Math.max(0, sorted[Math.floor(sorted.length * (1 - outstandingShare))] ?? 0);
}

/** The part of the events whose place in the order of time lies in a span. */
export function eventsWithin({ order }: Dataset, { events }: LaneIndex, start: Ms, end: Ms): EventRange {
  const at = (i: number): Ms => order[events[i] ?? 0] ?? 0;
  const from = firstNotBelow(at, start, 0, events.length);
  return { from, to: firstNotBelow(at, end, from, events.length) };
}
