import { cleanText } from "../base/text.ts";
import type { Citation, Dataset, Source } from "../model/dataset.ts";
import type { Text } from "../model/input.ts";
import { hostOf, sourceName } from "../words/attribution.ts";
import { timeInWords } from "../words/dates.ts";
import type { PlainMessageKey } from "../words/messages.ts";
import type { Phrase } from "../words/phrase.ts";
import { sameLanguage } from "../words/phrase.ts";
import type { Words } from "../words/words.ts";
import type { CardLink, CardSource } from "./types.ts";

/** The numbered sources of one card, in the order in which they are first cited. */
export interface CardSources {
  /** Takes citations, and a source that says something itself; gives their numbers. */
  readonly cite: (citations: readonly Citation[], speaker?: number | null) => readonly number[];
  readonly list: () => readonly CardSource[];
}

export function createCardSources(dataset: Dataset, words: Words): CardSources {
  const cited = new Map<number, Citation[]>();
  const numberOf = (source: number): number => [...cited.keys()].indexOf(source) + 1;
  return {
    cite(citations, speaker = null) {
      for (const citation of citations)
        cited.set(citation.source, [...(cited.get(citation.source) ?? []), citation]);
      if (speaker !== null && !cited.has(speaker)) cited.set(speaker, []);
      const sources = [...citations.map(({ source }) => source), ...(speaker === null ? [] : [speaker])];
      return [...new Set(sources.map(numberOf))].sort((a, b) => a - b);
    },
    list: () =>
      [...cited].flatMap(([index, citations], at) => {
        const source = dataset.sources.at(index);
        return source === undefined ? [] : [cardSource(source, citations, at + 1, dataset, words)];
      }),
  };
}

/** "Gulf News / AFP · 30 October 2023": a source in a line. */
export function sourceLine(source: Source, words: Words): string {
  const publisher = sourceName(source, words);
  const { published } = source;
  if (published === null || published.shape === "unknown") return publisher;
  return words.say("publisherDate", { publisher, date: timeInWords(published, words, "heading") });
}

/** A source by itself, for a list of the sources of all events: without what single citations say. */
export const listedSource = (source: Source, number: number, dataset: Dataset, words: Words): CardSource => ({
  ...cardSource(source, [], number, dataset, words),
  quotes: [],
});

function cardSource(
  source: Source,
  citations: readonly Citation[],
  number: number,
  dataset: Dataset,
  words: Words,
): CardSource {
  const title = source.title === null ? null : localized(source.title, source.locale, words);
  return {
    number,
    source: source.index,
    // A source named by its title alone does not say it twice.
    title: title?.text === sourceName(source, words) ? null : title,
    publisher: sourceName(source, words),
    details: detailsOf(source, citations, dataset, words),
    quotes: quotesOf(source, citations, words),
    stance: stanceOf(citations, words),
    link: linkTo(source.url),
    archive: linkTo(source.archiveUrl),
  };
}

function detailsOf(
  source: Source,
  citations: readonly Citation[],
  dataset: Dataset,
  words: Words,
): readonly string[] {
  const { author, published, accessed, dateline, locale, derivedFrom } = source;
  const name = sourceName(source, words);
  const by = author === null ? "" : words.inline(author);
  const language = locale !== null && !sameLanguage(locale, words.locale) ? words.language(locale) : null;
  const origins = derivedFrom
    .flatMap((index) => dataset.sources.at(index) ?? [])
    .map((one) => sourceName(one, words));
  const locators = citations.flatMap(({ locator }) => (locator === null ? [] : [words.inline(locator)]));
  return [
    by === "" || by === name ? "" : words.say("author", { author: by }),
    published === null ? "" : words.say("published", { date: timeInWords(published, words, "heading") }),
    dateline === null ? "" : words.inline(dateline),
    language === null ? "" : words.say("sourceLanguage", { language }),
    ...new Set(locators),
    origins.length === 0 ? "" : words.say("restsOn", { sources: words.list(origins) }),
    accessed === null ? "" : words.say("accessed", { date: timeInWords(accessed, words, "heading") }),
  ].filter((detail) => detail !== "");
}

/** The words cited from the source, each once. */
function quotesOf(source: Source, citations: readonly Citation[], words: Words): CardSource["quotes"] {
  const quotes = new Map<string, CardSource["quotes"][number]>();
  const add = (quote: string | null, locale: string | null, translation: Text | null): void => {
    const text = quote === null ? "" : cleanText(quote);
    if (text === "" || quotes.has(text)) return;
    quotes.set(text, {
      text: localized(text, locale ?? source.locale, words),
      translation: translation === null ? null : words.text(translation),
    });
  };
  for (const { quote, quoteLocale, translation } of citations) add(quote, quoteLocale, translation);
  add(source.quote, source.locale, null);
  return [...quotes.values()];
}

/** A text whose language its source tells: unless it names its own. */
function localized(text: Text, locale: string | null, words: Words): Phrase {
  return locale === null || typeof text !== "string" ? words.text(text) : words.text({ [locale]: text });
}

function stanceOf(citations: readonly Citation[], words: Words): string | null {
  const keys = citations.flatMap(({ stance }) => {
    const key = stance === null || stance === "supports" ? null : stanceKeys[stance];
    return key === null ? [] : [words.say(key)];
  });
  return keys.length === 0 ? null : [...new Set(keys)].join(words.say("listComma"));
}

const stanceKeys = {
  disputes: "stanceDisputes",
  denies: "stanceDenies",
  mentions: "stanceMentions",
} as const satisfies Readonly<Record<string, PlainMessageKey>>;

/** Reading the data let only web addresses through; that nothing else becomes a link is held here again. */
function linkTo(url: string | null): CardLink | null {
  const host = url === null ? null : hostOf(url);
  return url === null || host === null ? null : { href: url, host };
}
