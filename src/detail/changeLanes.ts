import type { Steps } from "../base/steps.ts";
import type { Dataset } from "../model/dataset.ts";
import type { LaneChoice } from "./laneChoice.ts";
import { type Lane, type LaneIndex, laneIndexInSteps } from "./laneIndex.ts";

/** A lane that there is or could be. */
export interface LaneRow {
  readonly key: string;
  readonly actor: number;
  /** How many events it has. */
  readonly events: number;
  /** How many actors share it beside its own. */
  readonly members: number;
  readonly depth: number;
  /** `others`: its events are in the lane that the others share. */
  readonly place: "own" | "others" | "hidden";
  readonly pinned: boolean;
  readonly expanded: boolean;
}

/** The lanes of all actors in the order they stand or would stand; the shared one and that of no actor are not chosen. */
export function* laneRows(
  dataset: Dataset,
  choice: LaneChoice,
  index: LaneIndex,
  keep: ((event: number) => boolean) | null,
): Steps<readonly LaneRow[]> {
  const everyone = { ...choice, hidden: new Set<string>(), top: null };
  const { lanes: all } = yield* laneIndexInSteps(dataset, everyone, keep);
  const own = index.lanes.filter(({ actor }) => actor >= 0);
  const isOwn = new Set(own.map(({ key }) => key));
  let next = 0;
  return all
    .filter(({ actor }) => actor >= 0)
    .map((lane) => (isOwn.has(lane.key) ? (own[next++] ?? lane) : lane))
    .map((lane) => rowOf(lane, choice, isOwn));
}

function rowOf(
  { key, actor, events, members, depth }: Lane,
  choice: LaneChoice,
  own: ReadonlySet<string>,
): LaneRow {
  return {
    key,
    actor,
    events: events.length,
    members,
    depth,
    place: choice.hidden.has(key) ? "hidden" : own.has(key) ? "own" : "others",
    pinned: choice.pinned?.includes(key) ?? false,
    expanded: choice.expanded?.has(key) ?? false,
  };
}

/** What a reader may do with a lane. `show: false` hides it; one that is among the others gets its own by `show: true`. */
export type LaneChange =
  | { readonly key: string; readonly show: boolean }
  | { readonly key: string; readonly pin: boolean }
  | { readonly key: string; readonly expand: boolean }
  | { readonly key: string; readonly to: number };

/** The choice after a change. `rows` are those that the reader saw; `to` is a place among them. */
export function changeLanes(choice: LaneChoice, change: LaneChange, rows: readonly LaneRow[]): LaneChoice {
  const { key } = change;
  if ("show" in change)
    return {
      ...choice,
      hidden: withMember(choice.hidden, key, !change.show),
      own: withMember(choice.own ?? [], key, change.show),
    };
  if ("expand" in change)
    return { ...choice, expanded: withMember(choice.expanded ?? [], key, change.expand) };
  if ("pin" in change) {
    const others = (choice.pinned ?? []).filter((one) => one !== key);
    return { ...choice, pinned: change.pin ? [...others, key] : others };
  }
  const keys = rows.map((row) => row.key);
  const from = keys.indexOf(key);
  if (from < 0) return choice;
  keys.splice(from, 1);
  keys.splice(nearestPlace(rows, from, change.to), 0, key);
  return { ...choice, sequence: keys, pinned: keys.filter((one) => choice.pinned?.includes(one)) };
}

/** The place that a row can move to: pinned rows stay above all others. */
export function nearestPlace(rows: readonly LaneRow[], from: number, to: number): number {
  const pinned = rows.filter((row) => row.pinned).length;
  const [first, last] = rows[from]?.pinned === true ? [0, pinned - 1] : [pinned, rows.length - 1];
  return Math.max(first, Math.min(last, to));
}

function withMember(of: Iterable<string>, key: string, isIn: boolean): ReadonlySet<string> {
  const set = new Set(of);
  if (isIn) set.add(key);
  else set.delete(key);
  return set;
}
