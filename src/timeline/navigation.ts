import { foldText } from "../base/foldText.ts";
import { memo } from "../base/memo.ts";
import { eventAt, type LaneIndex, placeInOrder } from "../detail/laneIndex.ts";
import {
  type LaneMarks,
  first,
  firstInLane,
  last,
  lastInLane,
  nearestBeside,
  nextInLane,
  nextInTime,
} from "../interact/navigate.ts";
import type { Target } from "../interact/host.ts";
import type { KeyAction } from "../interact/keyboard.ts";
import type { Dataset } from "../model/dataset.ts";

/** Where focus goes, over all events whether in view or not. Places are measured in time, not pixels. */
export interface Navigation {
  /** The mark that an action leads to from another; null when there is none. */
  readonly go: (dataset: Dataset, index: LaneIndex, at: Target, action: KeyAction) => Target | null;
  /** The first mark whose event's title begins so, after `at` and around; of very many events only the next ones are looked at. */
  readonly byTitle: (
    titles: (event: number) => string,
    index: LaneIndex,
    at: Target | null,
    prefix: string,
  ) => Target | null;
}

/** Navigation that keeps the lanes' places until data or filter change. The undated are the last lane, by index -1. */
export function createNavigation(): Navigation {
  const lanesOf = memo(laneMarks);
  const place = (index: LaneIndex, target: Target): Target =>
    target.lane >= 0 ? target : { ...target, lane: index.lanes.length };
  const back = (index: LaneIndex, found: Target | null): Target | null =>
    found === null || found.lane < index.lanes.length ? found : { ...found, lane: -1 };
  return {
    go: (dataset, index, at, action) => {
      const lanes = lanesOf(dataset, index);
      return back(index, step(lanes, place(index, at), action, dataset));
    },
    byTitle: (titles, index, at, prefix) => {
      const wanted = foldText(prefix);
      const total = index.events.length + index.undated.length;
      const from = at === null ? 0 : placeInOrder(at.event, index) + (prefix.length > 1 ? 0 : 1);
      for (let i = 0; wanted !== "" && i < Math.min(total, mostTitles); i++) {
        const event = eventAt((from + i) % total, index) ?? -1;
        if (foldText(titles(event)).startsWith(wanted))
          return { event, lane: index.marksOf(event)[0]?.lane ?? -1 };
      }
      return null;
    },
  };
}

/** As many as are looked at within a frame or two. */
const mostTitles = 20_000;

function step(lanes: readonly LaneMarks[], at: Target, action: KeyAction, dataset: Dataset): Target | null {
  const middle = ((dataset.order[at.event] ?? 0) + (dataset.end[at.event] ?? 0)) / 2;
  switch (action) {
    case "previousInLane":
      return nextInLane(lanes, at, -1);
    case "nextInLane":
      return nextInLane(lanes, at, 1);
    case "previousInTime":
      return nextInTime(lanes, at, -1);
    case "nextInTime":
      return nextInTime(lanes, at, 1);
    case "laneAbove":
      return nearestBeside(lanes, at.lane, Number.isNaN(middle) ? 0 : middle, -1);
    case "laneBelow":
      return nearestBeside(lanes, at.lane, Number.isNaN(middle) ? 0 : middle, 1);
    case "firstInLane":
      return firstInLane(lanes, at.lane);
    case "lastInLane":
      return lastInLane(lanes, at.lane);
    case "first":
      return first(lanes);
    case "last":
      return last(lanes);
    default:
      return null;
  }
}

function laneMarks(dataset: Dataset, index: LaneIndex): readonly LaneMarks[] {
  const { order, end } = dataset;
  const startOf = (event: number | undefined): number => order[event ?? -1] ?? 0;
  const lanes = index.lanes.map(({ events }) => ({
    events,
    start: (place: number) => startOf(events[place]),
    end: (place: number) => Math.max(startOf(events[place]), end[events[place] ?? -1] ?? 0),
  }));
  if (index.undated.length === 0) return lanes;
  const latest = index.lanes.reduce((most, { events }) => Math.max(most, startOf(events.at(-1))), 0);
  const after = (place: number): number => latest + place + 1;
  return [...lanes, { events: index.undated, start: after, end: after }];
}
