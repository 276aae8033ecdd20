import { lowerBound } from "../base/search.ts";
import type { Claim, Dataset, RelationEnd } from "./dataset.ts";

/** The claim of an id and the actor or place it is about, wherever it stands; null where there is none. */
export function findClaim(
  { event, claim: id }: { readonly event: number; readonly claim: string | null },
  dataset: Dataset,
): Claim | null {
  if (id === null) return null;
  const holders = event >= 0 ? [dataset.event(event)] : [...dataset.actors, ...dataset.places];
  for (const { claims } of holders) for (const claim of claims) if (claim.id === id) return claim;
  return null;
}

/** The event that is the making of a statement: its speaker speaks in it, and its date is the statement's. -1: none. */
export function statementOf({ by: { actor, at } }: Claim, dataset: Dataset): number {
  if (actor === null || at === null || at.shape === "unknown") return -1;
  for (let event = lowerBound(dataset.order, at.order, 0, dataset.dated); event < dataset.dated; event++) {
    if (dataset.order[event] !== at.order) return -1;
    const { time, participations } = dataset.event(event);
    if (time.text !== at.text) continue;
    if (participations.some((one) => one.actor === actor && one.role === "speaker")) return event;
  }
  return -1;
}

/** The event that an end of a relation lies in: its own, or that of the statement in which a claim is made. -1: none. */
export function eventOfEnd(end: RelationEnd, dataset: Dataset): number {
  if (end.event >= 0) return end.event;
  const claim = findClaim(end, dataset);
  return claim === null ? -1 : statementOf(claim, dataset);
}
