import type { Actor, Dataset } from "../model/dataset.ts";

export type LaneOrder = "given" | "first-event" | "activity";

/** What decides about lanes. */
export interface LaneChoice {
  /** `given`: actors as declared, then by first event. `activity`: most events first. */
  readonly order: LaneOrder;
  /** True: an actor shares the lane of the topmost actor it belongs to. */
  readonly fold: boolean;
  /** Ids of actors whose lanes are left out. */
  readonly hidden: ReadonlySet<string>;
  /** True: what the filter leaves out is hinted at, and its lanes stay. Default false. */
  readonly ghosted?: boolean;
}

/** By actor, the one in whose lane its marks are: itself, or the topmost that it belongs to. */
export function rootsOf(actors: readonly Actor[], fold: boolean): Int32Array {
  const root = new Int32Array(actors.length);
  for (const actor of actors) {
    let top = actor;
    for (
      let parent = fold ? actors[top.parent] : undefined;
      parent !== undefined;
      parent = actors[top.parent]
    ) {
      top = parent;
    }
    root[actor.index] = top.index;
  }
  return root;
}

/** The actors that have a lane (-1: nobody stated), in order, and the place of each in the palette. */
export function orderRoots(
  dataset: Dataset,
  choice: LaneChoice,
  members: ReadonlyMap<number, Int32Array>,
  ghosts: ReadonlyMap<number, Int32Array>,
  root: Int32Array,
): { readonly actors: readonly number[]; readonly hues: ReadonlyMap<number, number> } {
  const hues = new Map<number, number>();
  for (const top of root) if (!hues.has(top)) hues.set(top, hues.size);
  const rank = (actor: number): number => {
    const events = members.get(actor) ?? ghosts.get(actor);
    if (choice.order === "activity") return -(events?.length ?? 0);
    if (choice.order === "given" && dataset.actors[actor]?.declared === true) return -Infinity;
    return events?.[0] ?? 0;
  };
  const found = [...new Set([...members.keys(), ...ghosts.keys()])];
  const shown = found.filter((actor) => !choice.hidden.has(dataset.actors[actor]?.id ?? ""));
  shown.sort((a, b) => Number(a < 0) - Number(b < 0) || compare(rank(a), rank(b)) || a - b);
  return { actors: shown, hues };
}

/** Comparison that takes two equal infinities for equal. */
const compare = (a: number, b: number): number => (a === b ? 0 : a - b);
