import type { Dataset } from "../model/dataset.ts";
import { correctionsOf, ownSources, sourcesInWords } from "../words/event.ts";
import { statusInWords } from "../words/roles.ts";
import { sinceInWords } from "../words/since.ts";
import type { Words } from "../words/words.ts";
import { dateWithPrecision } from "./card.ts";
import { correctionInWords } from "./details.ts";
import { sourceLine } from "./sources.ts";
import type { Preview } from "./types.ts";

/** Sources that a preview names. */
const mostNamed = 2;

/** What hover and focus show of an event: title, date with its precision, status, corrections, sources. */
export function createPreview(dataset: Dataset, event: number, words: Words): Preview {
  const record = dataset.event(event);
  const cited = ownSources(record);
  const sources = [...cited].flatMap((index) => dataset.sources.at(index) ?? []);
  const date = dateWithPrecision(record, words);
  const count = sinceInWords(record, dataset, words);
  return {
    event,
    title: words.title(record.title),
    date: count === null ? date : `${date} · ${count}`,
    status:
      record.status === null ? null : { status: record.status, text: statusInWords(record.status, words) },
    corrections: correctionsOf(record, dataset).map((one) => correctionInWords(one, dataset, words)),
    number: sourcesInWords(cited, dataset, words),
    named: sources.slice(0, mostNamed).map((source) => sourceLine(source, words)),
    more: sources.length <= mostNamed ? null : words.say("moreSources", { n: sources.length - mostNamed }),
  };
}
