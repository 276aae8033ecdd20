import { lowerBound } from "../base/search.ts";
import type { Claim, Dataset, EventRecord } from "../model/dataset.ts";
import type { Text } from "../model/input.ts";

/** A claim on a card, and whom or what it is about where that is not the event. */
export interface ShownClaim {
  readonly claim: Claim;
  readonly about: Text | null;
}

/**
 * The claims of an event's card. First its own, by the date of the statement; undated ones come first, in their order.
 * Then what is said of the actors that take part and of its places: a name like "the resistance groups" or a number of
 * troops must not stand there without who says so.
 *
 * What a speaker says of an actor on the day of another event that is that statement belongs to that event's card, and
 * is left out elsewhere; designations, which explain a name, are shown wherever the actor takes part.
 */
export function shownClaims(record: EventRecord, dataset: Dataset): readonly ShownClaim[] {
  const own = [...record.claims].sort((a, b) => whenSaid(a) - whenSaid(b));
  const actors = [...new Set(record.participations.map(({ actor }) => actor))];
  const others = new Set(actors);
  const ofActors = dataset.actors.flatMap((actor): ShownClaim[] =>
    actor.claims
      .filter((claim) => belongs(claim, record, dataset, others.has(actor.index)))
      .map((claim) => ({ claim, about: actor.name })),
  );
  const ofPlaces = record.places.flatMap((index): ShownClaim[] => {
    const place = dataset.places[index];
    if (place === undefined) return [];
    return place.claims.map((claim) => ({ claim, about: place.name ?? place.id ?? "" }));
  });
  return [...own.map((claim) => ({ claim, about: null })), ...ofActors, ...ofPlaces];
}

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

function belongs(claim: Claim, record: EventRecord, dataset: Dataset, takesPart: boolean): boolean {
  if (!takesPart && !mayBeSaidIn(claim, record)) return false;
  const statement = statementOf(claim, dataset);
  if (statement === record.index) return true;
  return takesPart && (statement < 0 || claim.kind === "designation");
}

/** Cheap: most claims are no part of most statements. */
const mayBeSaidIn = ({ by }: Claim, { time, participations }: EventRecord): boolean =>
  by.at !== null && by.at.text === time.text && participations.some(({ actor }) => actor === by.actor);

/** NaN and absent dates first: nothing says that they are later. */
function whenSaid({ by }: Claim): number {
  const order = by.at?.order ?? NaN;
  return Number.isNaN(order) ? -Number.MAX_VALUE : order;
}
