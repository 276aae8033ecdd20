import { foldText } from "../base/foldText.ts";
import { lazily } from "../base/memo.ts";
import type { Steps } from "../base/steps.ts";
import type { Citation, Claim, Dataset, Source } from "../model/dataset.ts";
import { noStatus, statuses } from "../model/dataset.ts";
import type { Text } from "../model/input.ts";
import type { WholeNumbers } from "../model/numbers.ts";
import { textsOf } from "../model/text.ts";
import { claimSources } from "../words/event.ts";
import { statusInWords } from "../words/roles.ts";
import type { Words } from "../words/words.ts";

/** Whether each of the folded words occurs somewhere in an event. */
export type Matcher = (event: number, folded: readonly string[]) => boolean;

/** More words of one search are not looked at. */
const maxWords = 20;
/** Nor is more of its text, in UTF-16 units. */
const maxLength = 1000;

/** The events that say all of some folded words, in order of time, undated ones last; none for no words. */
export function* findEvents(
  dataset: Dataset,
  folded: readonly string[],
  matches: Matcher,
): Steps<readonly number[]> {
  const found: number[] = [];
  for (let event = 0; folded.length > 0 && event < dataset.count; event++) {
    if (matches(event, folded)) found.push(event);
    if (event % eventsPerStep === eventsPerStep - 1) yield event / dataset.count;
  }
  return found;
}

/** Folding the texts of so many takes about a millisecond. */
const eventsPerStep = 200;

/** The texts of more events are not kept once they are folded: they would take more room than the events. */
const mostKept = 50_000;

/** So many searches are remembered: what the reader looks for, and the words of a filter. */
const mostSearches = 2;

/** What is known so far of which events say some words: by event, whether it was looked at and does not, or does. */
interface Answers {
  readonly folded: readonly string[];
  readonly byEvent: Uint8Array;
}
const saysNot = 1;
const says = 2;

/**
 * Looks for words in what an event says in any language of the data: texts, actors, sources, claims, places, tags, and
 * the reader's word for its status. No record is made for it. An event is looked at once for the same words, and not at
 * all where it did not say what they go on from: "str", "strike".
 */
export function createMatcher(dataset: Dataset, words: Words): Matcher {
  const { count, fields, participations, citations, kindNames, categoryNames } = dataset;
  const actors = dataset.actors.map(({ name, title, aliases }) =>
    lazily(() => fold([name, title, ...aliases].flatMap(allTexts))),
  );
  const places = dataset.places.map(({ name }) => lazily(() => fold(allTexts(name))));
  const sources: string[] = [];
  const kept: string[] = [];

  const searches: Answers[] = [];

  return (event, folded) => {
    const answers = answersTo(folded);
    if (answers[event] === 0) answers[event] = saysAll(event, folded) ? says : saysNot;
    return answers[event] === says;
  };

  function answersTo(folded: readonly string[]): Uint8Array {
    const [last] = searches;
    if (last?.folded === folded) return last.byEvent;
    const at = searches.findIndex((one) => isSame(one.folded, folded));
    const [known] = at < 0 ? [] : searches.splice(at, 1);
    const byEvent = known?.byEvent ?? answersBefore(folded);
    searches.unshift({ folded, byEvent });
    searches.length = Math.min(searches.length, mostSearches);
    return byEvent;
  }

  /** What can be told of words from what is known of fewer or shorter ones. */
  function answersBefore(folded: readonly string[]): Uint8Array {
    const wider = searches.find((one) =>
      one.folded.every((word) => folded.some((own) => own.includes(word))),
    );
    return wider === undefined
      ? new Uint8Array(count)
      : wider.byEvent.map((answer) => (answer === saysNot ? saysNot : 0));
  }

  function saysAll(event: number, folded: readonly string[]): boolean {
    const own = ownText(event);
    return folded.every((word) => own.includes(word) || isSaidOfOthers(event, word));
  }

  function ownText(event: number): string {
    const known = kept[event];
    if (known !== undefined) return known;
    const text = fold(ownTexts(event));
    if (count <= mostKept) kept[event] = text;
    return text;
  }

  function ownTexts(event: number): readonly string[] {
    const { id, title, shortTitle, description, tags, claims, quotes } = fields;
    const status = statuses[dataset.status[event] ?? noStatus];
    return [
      id(event),
      ...[title, shortTitle, description].flatMap((field) => allTexts(field(event))),
      kindNames[dataset.kind[event] ?? 0] ?? "",
      categoryNames[dataset.category[event] ?? 0] ?? "",
      ...tags(event),
      ...(status === undefined ? [] : [statusInWords(status, words)]),
      ...quotes(event).flatMap(citedTexts),
      ...claims(event).flatMap(claimTexts),
    ];
  }

  /** Whether an actor, a source or a place of an event has a word. */
  function isSaidOfOthers(event: number, word: string): boolean {
    const { from, actors: parts } = participations;
    return (
      has(from, parts, event, (actor) => actorSays(actor, word)) ||
      has(citations.from, citations.sources, event, (source) => sourceSays(source, word)) ||
      fields.places(event).some((place) => places[place]?.().includes(word)) ||
      fields.claims(event).some((claim) => isSaidOfClaim(claim, word))
    );
  }

  function isSaidOfClaim(claim: Claim, word: string): boolean {
    const { actor } = claim.by;
    return (
      (actor !== null && actorSays(actor, word)) ||
      claimSources(claim).some((source) => sourceSays(source, word))
    );
  }

  function actorSays(actor: number, word: string): boolean {
    return actors[actor]?.().includes(word) ?? false;
  }

  function sourceSays(source: number, word: string): boolean {
    return (sources[source] ??= sourceTexts(dataset.sources.at(source))).includes(word);
  }
}

/** Whether one of the numbers of an event, which stand end to end with those of the others, passes. */
function has(
  from: Uint32Array,
  numbers: WholeNumbers,
  event: number,
  passes: (number: number) => boolean,
): boolean {
  const stop = from[event + 1] ?? 0;
  for (let i = from[event] ?? 0; i < stop; i++) if (passes(numbers[i] ?? 0)) return true;
  return false;
}

function sourceTexts(source: Source | undefined): string {
  if (source === undefined) return "";
  const { title, publisher, agency, author, quote } = source;
  return fold([title, publisher, agency, author, quote].flatMap(allTexts));
}

const claimTexts = ({ text, quote, by, citations }: Claim): readonly string[] => [
  ...[text, quote, by.name].flatMap(allTexts),
  ...citations.flatMap(citedTexts),
];
const citedTexts = ({ quote, translation }: Citation): readonly string[] =>
  [quote, translation].flatMap(allTexts);
const allTexts = (text: Text | null): readonly string[] => (text === null ? [] : textsOf(text));

/** The words of a search, folded, each once. */
export function foldedWords(text: string): readonly string[] {
  const words = foldText(text.slice(0, maxLength)).split(/\s+/u);
  return [...new Set(words.filter((word) => word !== ""))].slice(0, maxWords);
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, i) => word === b[i]);

/** Texts of one thing, a line each: a word is never found across two. */
const fold = (texts: readonly string[]): string => foldText(texts.join("\n"));
