import type { Actor, Citation, Claim, Dataset, EventRecord } from "../model/dataset.ts";
import { timeInWords } from "./dates.ts";
import { precisionInWords } from "./precision.ts";
import { rolesInWords, statusInWords } from "./roles.ts";
import type { Words } from "./words.ts";

/**
 * The accessible name of an event's button: title, date in words with what is known of it, the role in the lane where it
 * is not plain, other lanes, status, sources. The visible label comes first, be it the title or the short title, so that
 * it can be spoken to the machine. Lanes are given by name.
 */
export function eventName(
  record: EventRecord,
  dataset: Pick<Dataset, "actors">,
  words: Words,
  laneName: string | null = null,
  otherLanes: readonly string[] = [],
): string {
  const title = words.inline(record.title);
  const short = record.shortTitle === null ? "" : words.inline(record.shortTitle);
  const { status } = record;
  const role = laneName === null ? null : roleInLane(record, dataset.actors, laneName, words);
  return sentences([
    title.includes(short) ? "" : short,
    title === "" ? words.say("untitled") : title,
    timeInWords(record.time, words, "long"),
    record.time.shape === "unknown" ? "" : precisionInWords(record.time, words),
    record.repeated ? words.say("repeatedly") : "",
    laneName === null || role === null ? "" : words.say("inLane", { lane: laneName, role }),
    otherLanes.length === 0 ? "" : words.say("alsoIn", { lanes: otherLanes.join(words.say("listComma")) }),
    status === null ? "" : statusInWords(status, words),
    sourceCountInWords(record, words),
  ]);
}

/** The roles of those who stand in a lane: of the actor it is named for and of those who belong to it. */
function roleInLane(
  record: EventRecord,
  actors: readonly Actor[],
  lane: string,
  words: Words,
): string | null {
  const isIn = (index: number): boolean => {
    const actor = actors[index];
    if (actor === undefined) return false;
    return words.inline(actor.name) === lane || isIn(actor.parent);
  };
  const own = record.participations.filter(({ actor }) => isIn(actor)).map(({ actor }) => actor);
  return rolesInWords(record, own, words);
}

/** "1 source", "no source given". */
export function sourceCountInWords(record: EventRecord, words: Words): string {
  const { size } = ownSources(record);
  return size === 0 ? words.say("noSource") : words.count("source", size);
}

/** The sources of an event, by index, in order: those it cites, those its claims cite, those that say them. */
export function ownSources({
  citations,
  claims,
}: Pick<EventRecord, "citations" | "claims">): ReadonlySet<number> {
  const sources = new Set(citations.map(({ source }) => source));
  for (const claim of claims) for (const source of claimSources(claim)) sources.add(source);
  return sources;
}

/** The sources of a claim: those it cites, and the one that says it, if a source does. */
export const claimSources = ({
  citations,
  by,
}: {
  readonly citations: readonly Citation[];
  readonly by: Claim["by"];
}): readonly number[] => [
  ...new Set([...citations.map(({ source }) => source), ...(by.source === null ? [] : [by.source])]),
];

/** Each part as a sentence, without a second full stop after one that ends by itself. */
function sentences(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== "")
    .map((part) => (/[.!?…。؟۔]["'”’»\u2069]*$/u.test(part) ? part : `${part}.`))
    .join(" ");
}
