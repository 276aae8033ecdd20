import type { Claim, Dataset, EventRecord } from "../model/dataset.ts";
import { statementOf } from "../model/findClaim.ts";
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
 * is left out elsewhere; designations, which explain a name, are shown wherever the actor takes part or says something.
 */
export function shownClaims(record: EventRecord, dataset: Dataset): readonly ShownClaim[] {
  const own = [...record.claims].sort((a, b) => whenSaid(a) - whenSaid(b));
  const actors = [...new Set(record.participations.map(({ actor }) => actor))];
  const others = new Set(actors);
  const speakers = new Set([...record.claims, ...record.participations].map(({ by }) => by?.actor ?? -1));
  const ofActors = dataset.actors.flatMap((actor): ShownClaim[] =>
    actor.claims
      .filter(
        (claim) =>
          belongs(claim, record, dataset, others.has(actor.index)) ||
          (claim.kind === "designation" && speakers.has(actor.index)),
      )
      .map((claim) => ({ claim, about: actor.name })),
  );
  const ofPlaces = record.places.flatMap((index): ShownClaim[] => {
    const place = dataset.places[index];
    if (place === undefined) return [];
    return place.claims.map((claim) => ({ claim, about: place.name ?? place.id ?? "" }));
  });
  return [...own.map((claim) => ({ claim, about: null })), ...ofActors, ...ofPlaces];
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
