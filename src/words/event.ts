import type { Citation, Claim, Correction, Dataset, EventRecord } from "../model/dataset.ts";
import { countIndependent } from "../model/sourceOrigins.ts";
import { timeInWords } from "./dates.ts";
import { leavesPrecision, precisionInWords } from "./precision.ts";
import { statusInWords } from "./roles.ts";
import type { Words } from "./words.ts";

/**
 * The accessible name of an event's button: title, date in words with what is known of it, role in the lane, other
 * lanes, status, corrections, sources. The visible label comes first, be it the title or the short title, so that it can
 * be spoken.
 */
export function eventName(
  record: EventRecord,
  dataset: Sourced & Pick<Dataset, "corrections">,
  words: Words,
  laneName: string | null = null,
  otherLanes: readonly string[] = [],
  roleInLane: string | null = null,
): string {
  const title = words.inline(record.title);
  const short = record.shortTitle === null ? "" : words.inline(record.shortTitle);
  const { status } = record;
  return sentences([
    title.includes(short) ? "" : short,
    title === "" ? words.say("untitled") : title,
    begun(timeInWords(record.time, words, "long"), words),
    leavesPrecision(record.time) ? begun(precisionInWords(record.time, words), words) : "",
    record.repeated ? begun(words.say("repeatedly"), words) : "",
    laneName !== null && roleInLane !== null ? words.say("inLane", { lane: laneName, role: roleInLane }) : "",
    otherLanes.length === 0
      ? ""
      : begun(words.say("alsoIn", { lanes: otherLanes.join(words.say("listComma")) }), words),
    status === null ? "" : begun(statusInWords(status, words), words),
    ...correctionsOf(record, dataset).map(({ at }) =>
      words.say("correctedShort", { date: timeInWords(at, words, "heading") }),
    ),
    begun(sourceCountInWords(record, dataset, words), words),
  ]);
}

/** The corrections of an event, in the order of the data. */
export const correctionsOf = (
  { index }: Pick<EventRecord, "index">,
  { corrections }: Pick<Dataset, "corrections">,
): readonly Correction[] => corrections.filter(({ event }) => event === index);

/** How many sources an event has, in words: as `sourcesInWords`. */
export const sourceCountInWords = (record: EventRecord, dataset: Sourced, words: Words): string =>
  sourcesInWords(ownSources(record), dataset, words);

/** "1 source", "2 sources (3 reports, copies counted once)", "no source given". */
export function sourcesInWords(cited: ReadonlySet<number>, { sources }: Sourced, words: Words): string {
  if (cited.size === 0) return words.say("noSource");
  return reportsInWords(countIndependent(cited, sources), cited.size, words);
}

/** How many sources all events have, in words: as `sourcesInWords`. */
export function allSourcesInWords({ sources }: Sourced, words: Words): string {
  if (sources.length === 0) return words.say("noSource");
  return reportsInWords(sources.independent(), sources.length, words);
}

/** So many sources that stand for themselves, of so many reports. */
function reportsInWords(independent: number, reports: number, words: Words): string {
  const told = words.count("source", independent);
  return independent === reports ? told : words.say("sourcesInReports", { sources: told, n: reports });
}

/** How many sources an event has, copies of one text counted once. */
export const countSources = (record: EventRecord, { sources }: Sourced): number =>
  countIndependent(ownSources(record), sources);

type Sourced = Pick<Dataset, "sources">;

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

/** Our own words at the start of a sentence. Names and titles stay as they are written. */
const begun = (text: string, { locale }: Words): string =>
  text.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(locale));

/** Each part as a sentence, without a second full stop after one that ends by itself. */
function sentences(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== "")
    .map((part) => (/[.!?…。؟۔]["'”’»\u2069]*$/u.test(part) ? part : `${part}.`))
    .join(" ");
}
