import type { Dataset, Period } from "../model/dataset.ts";
import { timeInWords } from "../words/dates.ts";
import type { Phrase } from "../words/phrase.ts";
import type { Words } from "../words/words.ts";

/** A named stretch of time in words. */
export interface PeriodEntry {
  readonly title: Phrase;
  readonly date: string;
  /** Names of the actors whose lanes it lies behind; null where it is behind all. */
  readonly actors: string | null;
  readonly note: Phrase | null;
  /** Indices of its sources. */
  readonly sources: readonly number[];
}

/** The periods of a dataset in their order, for lists. */
export const periodEntries = (dataset: Dataset, words: Words): readonly PeriodEntry[] =>
  dataset.periods.map((period) => periodEntry(period, dataset, words));

function periodEntry(
  { title, time, actors, note, citations }: Period,
  dataset: Dataset,
  words: Words,
): PeriodEntry {
  const names = actors.map((actor) => words.inline(dataset.actors[actor]?.name ?? ""));
  return {
    title: words.title(title),
    date: timeInWords(time, words, "long"),
    actors: names.length === 0 ? null : words.list(names),
    note: note === null ? null : words.text(note),
    sources: [...new Set(citations.map(({ source }) => source))],
  };
}
