import type { Claim, Dataset, EventRecord, Relation, RelationEnd } from "../model/dataset.ts";
import { dayMs } from "../time/civil.ts";
import { attributionInWords, speakerName } from "../words/attribution.ts";
import type { PlainMessageKey } from "../words/messages.ts";
import type { Phrase } from "../words/phrase.ts";
import type { Words } from "../words/words.ts";
import { findClaim, statementOf } from "./claims.ts";
import type { CardRelation } from "./types.ts";

/**
 * The relations on an event's card: of the event, of the claims shown on it, and between actors that both take part.
 * The other side is named by its title and speaker and is one step away; what it says stands on its own card.
 */
export function cardRelations(
  record: EventRecord,
  shown: readonly Claim[],
  dataset: Dataset,
  words: Words,
): readonly { readonly relation: Relation; readonly card: CardRelation }[] {
  const here = placeOf(record, shown);
  return dataset.relations.flatMap((relation) => {
    const { from, to } = relation;
    if (from.actor >= 0 && to.actor >= 0) {
      const both = here.actors.has(from.actor) && here.actors.has(to.actor);
      return both ? [{ relation, card: betweenActors(relation, dataset, words) }] : [];
    }
    const [fromHere, toHere] = [here.holds(from), here.holds(to)];
    if (!fromHere && !toHere) return [];
    if (fromHere && toHere) return [{ relation, card: inside(relation, dataset, words) }];
    return [{ relation, card: outside(relation, fromHere, record, dataset, words) }];
  });
}

interface Place {
  readonly actors: ReadonlySet<number>;
  readonly holds: (end: RelationEnd) => boolean;
}

function placeOf(record: EventRecord, shown: readonly Claim[]): Place {
  const claims = new Set(shown.map(({ id }) => id));
  const actors = new Set(record.participations.map(({ actor }) => actor));
  return {
    actors,
    holds: ({ event, claim }) => event === record.index || (event < 0 && claim !== null && claims.has(claim)),
  };
}

function betweenActors(relation: Relation, dataset: Dataset, words: Words): CardRelation {
  const { from, to, type } = relation;
  const name = (actor: number): Phrase => words.text(dataset.actors[actor]?.name ?? "");
  const verb = typeInWords(type, true, words);
  return {
    type: words.say("relationFrom", {
      from: words.inline(dataset.actors[from.actor]?.name ?? ""),
      type: verb,
    }),
    event: -1,
    text: name(to.actor),
    details: detailsOf(relation, dataset, words),
  };
}

/** Both sides are on this card: two of its claims, or the event and one of them. */
function inside(relation: Relation, dataset: Dataset, words: Words): CardRelation {
  const names = speakersOf(relation, dataset, words);
  const [from = "", to = ""] = names;
  const text =
    names.length > 1 ? words.say("relationClaims", { from, to }) : words.say("relationClaim", { name: from });
  return {
    type: typeInWords(relation.type, true, words),
    event: -1,
    text: { text, locale: null },
    details: detailsOf(relation, dataset, words),
  };
}

function outside(
  relation: Relation,
  fromHere: boolean,
  record: EventRecord,
  dataset: Dataset,
  words: Words,
): CardRelation {
  const other = fromHere ? relation.to : relation.from;
  const claim = findClaim(other, dataset);
  const event = other.event >= 0 ? other.event : claim === null ? -1 : statementOf(claim, dataset);
  const type = typeInWords(relation.type, fromHere, words);
  const details = [...claimNames(relation, dataset, words), ...detailsOf(relation, dataset, words)];
  if (event < 0)
    return { type, event, text: { text: endName(other, claim, dataset, words), locale: null }, details };
  const there = dataset.event(event);
  const elapsed = elapsedInWords(record, there, words);
  return {
    type,
    event,
    text: words.text(there.title),
    details: elapsed === null ? details : [...details, elapsed],
  };
}

function endName({ actor }: RelationEnd, claim: Claim | null, dataset: Dataset, words: Words): string {
  if (claim !== null) return words.say("relationClaim", { name: speakerName(claim.by, dataset, words) });
  return words.inline(dataset.actors[actor]?.name ?? "");
}

function claimNames(relation: Relation, dataset: Dataset, words: Words): readonly string[] {
  const [from, to] = speakersOf(relation, dataset, words);
  if (from === undefined) return [];
  return [
    to === undefined ? words.say("relationClaim", { name: from }) : words.say("relationClaims", { from, to }),
  ];
}

/** Who makes the claims at the relation's ends. */
function speakersOf({ from, to }: Relation, dataset: Dataset, words: Words): readonly string[] {
  return [from, to].flatMap((end) => {
    const claim = findClaim(end, dataset);
    return claim === null ? [] : [speakerName(claim.by, dataset, words)];
  });
}

function detailsOf({ label, by }: Relation, dataset: Dataset, words: Words): readonly string[] {
  return [
    ...(label === null ? [] : [words.inline(label)]),
    ...(by === null ? [] : [attributionInWords(by, dataset, words, "beside")]),
  ];
}

/** How much later or earlier the other event was; only where both days are known. */
function elapsedInWords(
  { time: here }: EventRecord,
  { time: there }: EventRecord,
  words: Words,
): string | null {
  if (!isDay(here.shape) || !isDay(there.shape)) return null;
  const days = Math.round(
    (startOfDay(there.start.earliest, words) - startOfDay(here.start.earliest, words)) / dayMs,
  );
  if (days === 0) return words.say("sameDay");
  return words.say(days > 0 ? "laterBy" : "earlierBy", { time: words.count("day", Math.abs(days)) });
}

const isDay = (shape: string): boolean => shape === "day" || shape === "moment";

const startOfDay = (instant: number, { zone }: Words): number =>
  Math.floor((instant + zone.offsetAt(instant) * 60_000) / dayMs) * dayMs;

function typeInWords(type: string, forward: boolean, words: Words): string {
  if (Object.hasOwn(relationKeys, type)) {
    const [there, back] = relationKeys[type as keyof typeof relationKeys]; // Its own key, as just asked.
    return words.say(forward ? there : back);
  }
  const own = words.inline(type);
  return forward ? own : words.say("relationBack", { type: own });
}

const relationKeys = {
  "response-to": ["responseTo", "responseToBack"],
  causes: ["causes", "causesBack"],
  "part-of": ["partOf", "partOfBack"],
  about: ["aboutRelation", "aboutRelationBack"],
  "contrasts-with": ["contrastsWith", "contrastsWithBack"],
  contradicts: ["contradicts", "contradictsBack"],
  updates: ["updates", "updatesBack"],
  supports: ["supports", "supportsBack"],
} as const satisfies Readonly<Record<string, readonly [PlainMessageKey, PlainMessageKey]>>;
