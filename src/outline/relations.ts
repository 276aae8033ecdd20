import type { Claim, Dataset, EventRecord, Relation, RelationEnd } from "../model/dataset.ts";
import { eventOfEnd, findClaim } from "../model/findClaim.ts";
import { attributionInWords, speakerName } from "../words/attribution.ts";
import { elapsedInWords } from "../words/elapsed.ts";
import type { Phrase } from "../words/phrase.ts";
import { hiddenInWords, relationInWords } from "../words/relations.ts";
import type { Words } from "../words/words.ts";
import type { CardRelation } from "./types.ts";

/** Why an event, by index, is not in the picture; null where it is. */
export type Hidden = (event: number) => "filter" | "lane" | null;

/**
 * The relations on an event's card: of the event, of the claims shown on it, and between actors that both take part.
 * The other side is named by its title and speaker and is one step away, shown or not; what it says stands on its own card.
 */
export function cardRelations(
  record: EventRecord,
  shown: readonly Claim[],
  dataset: Dataset,
  words: Words,
  hidden: Hidden,
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
    return [{ relation, card: outside(relation, fromHere, record, dataset, words, hidden) }];
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
  const verb = relationInWords(type, true, words);
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
    type: relationInWords(relation.type, true, words),
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
  hidden: Hidden,
): CardRelation {
  const other = fromHere ? relation.to : relation.from;
  const claim = findClaim(other, dataset);
  const event = eventOfEnd(other, dataset);
  const type = relationInWords(relation.type, fromHere, words);
  const details = [...claimNames(relation, dataset, words), ...detailsOf(relation, dataset, words)];
  if (event < 0)
    return { type, event, text: { text: endName(other, claim, dataset, words), locale: null }, details };
  const there = dataset.event(event);
  const elapsed = elapsedInWords(record.time, there.time, words);
  const by = hidden(event);
  const more = [elapsed, by === null ? null : hiddenInWords(by, words)].filter((part) => part !== null);
  return { type, event, text: words.title(there.title), details: [...details, ...more] };
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
