import { foldText } from "../base/foldText.ts";
import type { Citation, Claim, Dataset, EventRecord, Source } from "../model/dataset.ts";
import type { Text } from "../model/input.ts";
import { textsOf } from "../model/text.ts";
import { ownSources } from "../words/event.ts";
import { statusInWords } from "../words/roles.ts";
import type { Words } from "../words/words.ts";

/** What a search found. */
export interface Hits {
  /** Events in order of time, undated ones last. */
  readonly events: readonly number[];
  /** The words that were looked for, folded. Empty where nothing was: then there are no events either. */
  readonly words: readonly string[];
}

/** Whether each of the folded words occurs somewhere in an event. */
export type Matcher = (event: number, folded: readonly string[]) => boolean;

/** More words of one search are not looked at. */
const maxWords = 20;
/** Nor is more of its text, in UTF-16 units. */
const maxLength = 1000;

/** A search over all events. `matches` shares what was folded already with a filter's text. */
export function createSearch(
  dataset: Dataset,
  words: Words,
  matches: Matcher = createMatcher(dataset, words),
): (text: string) => Hits {
  return (text) => {
    const wanted = foldedWords(text);
    const events: number[] = [];
    for (let event = 0; wanted.length > 0 && event < dataset.count; event++) {
      if (matches(event, wanted)) events.push(event);
    }
    return { events, words: wanted };
  };
}

/**
 * Looks for words in what an event says in any language of the data: texts, actors, sources, claims, places, tags, and
 * the reader's word for its status. An event is folded when it is first looked at, and kept.
 */
export function createMatcher(dataset: Dataset, words: Words): Matcher {
  const actors = dataset.actors.map(({ name, title, aliases }) =>
    once(() => fold([name, title, ...aliases].flatMap(allTexts))),
  );
  const sources: string[] = [];
  const places = dataset.places.map(({ name }) => once(() => fold(allTexts(name))));
  const kept: string[] = [];

  return (event, folded) => {
    const text = (kept[event] ??= textOf(dataset.event(event)));
    return folded.every((word) => text.includes(word));
  };

  function textOf(record: EventRecord): string {
    const said = new Set(record.participations.map(({ actor }) => actor));
    for (const { by } of record.claims) if (by.actor !== null) said.add(by.actor);
    return [
      fold(ownTexts(record, words)),
      ...[...said].map((actor) => actors[actor]?.() ?? ""),
      ...[...ownSources(record)].map(
        (source) => (sources[source] ??= sourceTexts(dataset.sources.at(source))),
      ),
      ...record.places.map((place) => places[place]?.() ?? ""),
    ].join("\n");
  }
}

function sourceTexts(source: Source | undefined): string {
  if (source === undefined) return "";
  const { title, publisher, agency, author, quote } = source;
  return fold([title, publisher, agency, author, quote].flatMap(allTexts));
}

function ownTexts(record: EventRecord, words: Words): readonly string[] {
  const { id, title, shortTitle, description, kind, category, tags, status } = record;
  return [
    ...[id, title, shortTitle, description, kind, category, ...tags].flatMap(allTexts),
    ...(status === null ? [] : [statusInWords(status, words)]),
    ...record.citations.flatMap(citedTexts),
    ...record.claims.flatMap(claimTexts),
  ];
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

/** Texts of one thing, a line each: a word is never found across two. */
const fold = (texts: readonly string[]): string => foldText(texts.join("\n"));

function once(make: () => string): () => string {
  let made: string | null = null;
  return () => (made ??= make());
}
