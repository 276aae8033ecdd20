import type { Dataset } from "../model/dataset.ts";
import { type LaneChoice, noActor } from "./laneChoice.ts";
import { shortenConnectors } from "./shortenConnectors.ts";

/**
 * The actors that have a lane (`noActor` and `otherActors` among them), in order: pinned ones, the reader's own order,
 * those that were there before, then as chosen; the shared lane and that without an actor last. Below an expanded actor
 * stand its members.
 */
export function orderRoots(
  dataset: Dataset,
  choice: LaneChoice,
  members: ReadonlyMap<number, Int32Array>,
  ghosts: ReadonlyMap<number, Int32Array>,
  together: () => readonly (readonly number[])[],
): readonly number[] {
  const { actors } = dataset;
  const { hidden, expanded, pinned = [], sequence = [], held = [] } = choice;
  const idOf = (actor: number): string => actors[actor]?.id ?? "";
  const shown = new Set([...members.keys(), ...ghosts.keys()].filter((actor) => !hidden.has(idOf(actor))));
  // An expanded actor has a lane even if all that was done was done by its members: it names them.
  for (const actor of [...shown]) {
    const parent = actors[actor]?.parent ?? noActor;
    if (expanded?.has(idOf(parent)) === true && parent >= 0 && !hidden.has(idOf(parent))) shown.add(parent);
  }
  const rank = rankBy(dataset, choice, [...shown], members, ghosts, together);
  const first = placesOf(pinned);
  const own = placesOf(sequence);
  const before = placesOf(held);
  const tier = (actor: number): number => (actor < 0 ? (actor === noActor ? 2 : 1) : 0);
  const place = (places: ReadonlyMap<string, number>, actor: number): number =>
    places.get(idOf(actor)) ?? places.size;
  const sorted = [...shown].sort(
    (a, b) =>
      tier(a) - tier(b) ||
      place(first, a) - place(first, b) ||
      place(own, a) - place(own, b) ||
      place(before, a) - place(before, b) ||
      compare(rank(a), rank(b)) ||
      a - b,
  );
  return underParents(sorted, (actor) => {
    const parent = actors[actor]?.parent ?? noActor;
    return !first.has(idOf(actor)) && expanded?.has(idOf(parent)) === true && shown.has(parent)
      ? parent
      : noActor;
  });
}

/** The rank of an actor by the chosen order, least first. */
function rankBy(
  { actors }: Dataset,
  { order }: LaneChoice,
  shown: readonly number[],
  members: ReadonlyMap<number, Int32Array>,
  ghosts: ReadonlyMap<number, Int32Array>,
  together: () => readonly (readonly number[])[],
): (actor: number) => number {
  const eventsOf = (actor: number): Int32Array | undefined => members.get(actor) ?? ghosts.get(actor);
  const activity = (actor: number): number => -(eventsOf(actor)?.length ?? 0);
  const given = (actor: number): number =>
    actors[actor]?.declared === true ? -Infinity : (eventsOf(actor)?.[0] ?? 0);
  if (order === "connectors") {
    const by = (rank: (actor: number) => number): readonly number[] =>
      shown.filter((actor) => actor >= 0).sort((a, b) => compare(rank(a), rank(b)) || a - b);
    const places = new Map(
      shortenConnectors([by(activity), by(given)], together()).map((actor, i) => [actor, i]),
    );
    return (actor) => places.get(actor) ?? Infinity;
  }
  if (order === "activity") return activity;
  return order === "given" ? given : (actor) => eventsOf(actor)?.[0] ?? 0;
}

const placesOf = (ids: readonly string[]): ReadonlyMap<string, number> =>
  new Map(ids.map((id, i) => [id, i]));

/** The same order, with each that has a parent in it behind that parent. */
function underParents(sorted: readonly number[], parentOf: (actor: number) => number): readonly number[] {
  const below = new Map<number, number[]>();
  for (const actor of sorted) {
    const parent = parentOf(actor);
    const siblings = below.get(parent) ?? [];
    below.set(parent, siblings);
    siblings.push(actor);
  }
  if (below.size < 2) return sorted;
  const ordered: number[] = [];
  const add = (actor: number): void => {
    ordered.push(actor);
    for (const child of below.get(actor) ?? []) if (child !== noActor) add(child);
  };
  for (const actor of below.get(noActor) ?? []) if (actor !== noActor) add(actor);
  if (sorted.includes(noActor)) ordered.push(noActor);
  return ordered;
}

/** Comparison that takes two equal infinities for equal. */
const compare = (a: number, b: number): number => (a === b ? 0 : a - b);
