import type { Dataset } from "../model/dataset.ts";
import { sourceName } from "../words/attribution.ts";
import { timeInWords } from "../words/dates.ts";
import { ownSources, sourcesInWords } from "../words/event.ts";
import type { Words } from "../words/words.ts";
import { outermostTimes, spanInWords } from "./span.ts";
import type { Phrase, Preview } from "./types.ts";

/** Actors and sources that are named; the others are counted. */
const mostNamed = 3;

/** An event among those that are counted in a stretch of a lane. */
export interface Member {
  readonly event: number;
  readonly id: string;
  readonly title: Phrase;
  /** The whole date in words. */
  readonly date: string;
  /** "2 sources: BBC · Reuters", "no source given". */
  readonly sources: string;
}

/**
 * What a stretch of a lane says of the events counted in it (in order, at least one): how many, from when to when, and
 * how often which actor takes part. Names in words; actors of as many events in the order of the data.
 */
export function createStretch(dataset: Dataset, events: readonly number[], words: Words): Preview {
  const actors = actorsOf(dataset, events);
  const rest = actors.length - mostNamed;
  return {
    event: -1,
    title: { text: words.say("countedHere", { n: events.length }), locale: null },
    date: spanInWords(outermostTimes(dataset, events), words, "dash")?.text ?? "",
    status: null,
    corrections: [],
    number: words.count("actor", actors.length),
    named: actors.slice(0, mostNamed).map(({ actor, count }) => {
      const name = words.inline(dataset.actors[actor]?.name ?? "");
      return words.say("actorEvents", { name, n: count });
    }),
    more: rest > 0 ? words.say("moreSources", { n: rest }) : null,
  };
}

/** Tells the name of a stretch that counts `n` events, of which `first` and `last` are the outermost: how many, and when. */
export type NameStretch = (dataset: Dataset, n: number, first: number, last: number) => string;

/** Names are asked for with every change of data, and most stay as they are: those of the same dates are remembered. */
export function createStretchNames(words: Words): NameStretch {
  const names = new Map<string, string>();
  return (dataset, n, first, last) => {
    const { start, end, shape } = dataset;
    const key = [n, ...[first, last].flatMap((event) => [start[event], end[event], shape[event]])].join();
    const known = names.get(key);
    if (known !== undefined) return known;
    const counted = words.say("countedHere", { n });
    const dates = spanInWords(outermostTimes(dataset, [first, last]), words, "dash");
    const name = dates === null ? counted : words.say("countedName", { counted, dates: dates.text });
    if (names.size >= keptNames) names.clear();
    names.set(key, name);
    return name;
  };
}

const keptNames = 1000;

/** An event of a stretch as an entry of its list. */
export function createMember(dataset: Dataset, event: number, words: Words): Member {
  const record = dataset.event(event);
  const cited = ownSources(record);
  const number = sourcesInWords(cited, dataset, words);
  const names = [...cited].flatMap((index) => {
    const source = dataset.sources.at(index);
    return source === undefined ? [] : [sourceName(source, words)];
  });
  const all = [...new Set(names)].filter((name) => name !== "");
  const rest = all.length - mostNamed;
  const named = [...all.slice(0, mostNamed), ...(rest > 0 ? [words.say("moreSources", { n: rest })] : [])];
  return {
    event,
    id: record.id,
    title: words.title(record.title),
    date: timeInWords(record.time, words, "long"),
    sources: named.length === 0 ? number : words.say("sourcesNamed", { number, names: named.join(" · ") }),
  };
}

/** Those that took part in any of the events, and in how many; who took part in most comes first. */
function actorsOf(
  { participations: { from, actors } }: Dataset,
  events: readonly number[],
): readonly { readonly actor: number; readonly count: number }[] {
  const tallies = new Map<number, { readonly actor: number; count: number; last: number }>();
  for (const event of events) {
    for (let i = from[event] ?? 0; i < (from[event + 1] ?? 0); i++) {
      const actor = actors[i] ?? 0;
      const tally = tallies.get(actor);
      if (tally === undefined) tallies.set(actor, { actor, count: 1, last: event });
      else if (tally.last !== event) {
        tally.count++;
        tally.last = event; // An actor may take part in several ways.
      }
    }
  }
  return [...tallies.values()].sort((a, b) => b.count - a.count || a.actor - b.actor);
}
