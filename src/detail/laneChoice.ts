import type { Actor, Dataset } from "../model/dataset.ts";

/** `connectors`: actors that take part in the same events stand near each other. */
export type LaneOrder = "given" | "first-event" | "activity" | "connectors";

/** What decides about lanes. Ids are those of actors; one that no lane has means nothing. */
export interface LaneChoice {
  /** `given`: actors as declared, then by first event. `activity`: most events first. */
  readonly order: LaneOrder;
  /** True: an actor shares the lane of the topmost actor it belongs to. */
  readonly fold: boolean;
  /** Actors whose lanes are left out. */
  readonly hidden: ReadonlySet<string>;
  /** So many lanes, those with most events; the others share one. `"auto"`: 30 of more than 40. Default null: all. */
  readonly top?: number | "auto" | null;
  /** Actors whose lanes come first, in this order. Default none. */
  readonly pinned?: readonly string[];
  /** Actors that have a lane of their own whatever `top` says. Default none. */
  readonly own?: ReadonlySet<string>;
  /** Actors whose members have lanes of their own below theirs. Default none. */
  readonly expanded?: ReadonlySet<string>;
  /** Actors in an order of the reader's own; who is not in it comes after, by `order`. Default none. */
  readonly sequence?: readonly string[];
  /**
   * Keys of the lanes that there were before other events came, in their order, which they keep; others come below them, and
   * share a lane where so many have their own already. Default none.
   */
  readonly held?: readonly string[];
  /** True: what the filter leaves out is hinted at, and its lanes stay. Default false. */
  readonly ghosted?: boolean;
}

/** In place of an actor's index: events without a stated actor, and the lane that many actors share. */
export const noActor = -1;
export const otherActors = -2;

/** Key of the lane that the others share. */
export const othersKey = " others";

/** By actor, the one in whose lane its marks are: itself, or the topmost that it belongs to and that is not expanded. */
export function rootsOf(
  actors: readonly Actor[],
  fold: boolean,
  expanded: ReadonlySet<string> = new Set(),
): Int32Array {
  const root = new Int32Array(actors.length);
  for (const actor of actors) {
    let top = actor;
    let found = actor;
    while (fold && actors[top.parent] !== undefined) {
      top = actors[top.parent] ?? top;
      if (!expanded.has(top.id)) found = top;
    }
    root[actor.index] = found.index;
  }
  return root;
}

/** More lanes than this are many; so many of them stay where the page says nothing. */
export const many = 40;
const mostActive = 30;

/** The actors that lose their lane to `otherActors`: all but those that have to stay, had one before, or are most active. */
export function othersOf(
  { actors }: Dataset,
  { top = null, hidden, pinned = [], own, expanded, held = [] }: LaneChoice,
  members: ReadonlyMap<number, Int32Array>,
  ghosts: ReadonlyMap<number, Int32Array>,
): ReadonlySet<number> {
  const idOf = (actor: number): string => actors[actor]?.id ?? "";
  const found = new Set([...members.keys(), ...ghosts.keys()]);
  const lanes = [...found].filter((actor) => actor >= 0 && !hidden.has(idOf(actor)));
  const most = top === "auto" ? (lanes.length > many ? mostActive : null) : top;
  if (most === null) return new Set();
  const first = new Set(pinned);
  const stays = (actor: number): boolean => {
    const parent = actors[actors[actor]?.parent ?? -1];
    return (
      [first, own, expanded].some((ids) => ids?.has(idOf(actor))) || expanded?.has(parent?.id ?? "") === true
    );
  };
  const count = (actor: number): number => members.get(actor)?.length ?? 0;
  const rest = lanes.filter((actor) => !stays(actor));
  const had = new Set(held);
  const wasThere = (actor: number): number => Number(had.has(idOf(actor)));
  const before = rest.filter((actor) => wasThere(actor) === 1).length;
  const others = rest
    .sort((a, b) => wasThere(b) - wasThere(a) || count(b) - count(a) || a - b)
    .slice(Math.max(most, before));
  // One alone is told by its own name, but where lanes would come one by one.
  return new Set(others.length > 1 || had.size > 0 ? others : []);
}
