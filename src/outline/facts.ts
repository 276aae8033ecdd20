import type { Dataset, EventRecord } from "../model/dataset.ts";
import { attributionInWords, speakerName } from "../words/attribution.ts";
import { clockInWords, dateInWords } from "../words/dateValue.ts";
import { asOfDate, timeInWords } from "../words/dates.ts";
import { edgeDates } from "../words/edgeDates.ts";
import { sourceCountInWords } from "../words/event.ts";
import { precisionInWords } from "../words/precision.ts";
import { statusInWords } from "../words/roles.ts";
import type { Words } from "../words/words.ts";

/**
 * What stands beside an event in the list, in order: what the heading does not say of the date, figures with who says
 * them, status, sources. `isWhole` tells that the heading already gives the date as finely as it is known.
 */
export function entryFacts(
  record: EventRecord,
  dataset: Dataset,
  words: Words,
  isWhole: boolean,
): readonly string[] {
  const { status } = record;
  return [
    ...dateFacts(record, words, isWhole),
    ...figureFacts(record, dataset, words),
    // "reported" is what every event here is; the card says it.
    ...(status === null || status === "reported" ? [] : [statusInWords(status, words)]),
    sourceCountInWords(record, dataset, words),
  ];
}

function dateFacts(
  { time, dateOf, repeated }: EventRecord,
  words: Words,
  isWhole: boolean,
): readonly string[] {
  const facts = repeated ? [words.say("repeatedly")] : [];
  switch (time.shape) {
    case "moment":
      facts.push(isWhole ? clockFact(time.start, words) : timeInWords(time, words, "heading"));
      break;
    case "day":
      if (!isWhole) facts.push(timeInWords(time, words, "heading"));
      break;
    case "range":
      facts.push(isWhole ? precisionInWords(time, words) : timeInWords(time, words, "heading"));
      break;
    case "duration":
      facts.push(durationFact(time, words));
      break;
    default:
  }
  if (dateOf === "statement")
    facts.push(words.say(time.shape === "day" ? "dayOfStatement" : "dateOfStatement"));
  if (dateOf === "publication") facts.push(words.say("dateOfPublication"));
  return facts.filter((fact) => fact !== "");
}

function clockFact(edge: EventRecord["time"]["start"], words: Words): string {
  const dates = edgeDates(edge, words);
  return dates.kind === "one" ? clockInWords(dates.date, words) : "";
}

function durationFact(time: EventRecord["time"], words: Words): string {
  if (time.end.state !== "ongoing") return timeInWords(time, words, "heading");
  const date = asOfDate(time.end, words);
  return date === null
    ? words.say("ongoing")
    : words.say("ongoingFact", { date: dateInWords(date, words, "heading") });
}

/** "2 figures, according to Israeli officials"; how many there are where several parties give them. */
function figureFacts({ claims }: EventRecord, dataset: Dataset, words: Words): readonly string[] {
  const figures = claims.filter(({ figure }) => figure !== null);
  const [first] = figures;
  if (first === undefined) return [];
  const count = words.count("figure", figures.length);
  const names = new Set(figures.map(({ by }) => `${speakerName(by, dataset, words)} ${by.verb ?? ""}`));
  if (names.size > 1) return [count];
  const by = attributionInWords({ ...first.by, at: null, displayDate: null }, dataset, words, "beside");
  return [words.say("figuresBy", { figures: count, by })];
}
