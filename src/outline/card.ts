import type { Claim, Dataset, EventRecord } from "../model/dataset.ts";
import { attributionInWords } from "../words/attribution.ts";
import { timeInWords } from "../words/dates.ts";
import { correctionsOf, sourceCountInWords } from "../words/event.ts";
import { amountInWords, figureInWords } from "../words/figures.ts";
import { leavesPrecision, precisionInWords } from "../words/precision.ts";
import { speakerOfPart, statusInWords } from "../words/roles.ts";
import type { Words } from "../words/words.ts";
import { cardChip } from "./chips.ts";
import type { ShownClaim } from "./claims.ts";
import { shownClaims } from "./claims.ts";
import { correctionInWords, dateNotes, eventDetails } from "./details.ts";
import { cardRelations, type Hidden } from "./relations.ts";
import type { CardSources } from "./sources.ts";
import { createCardSources } from "./sources.ts";
import type { Card, CardActor, CardClaim } from "./types.ts";

/** Where the event stands among those shown. */
export interface CardPosition {
  /** 1-based; 0 for an event that the filter leaves out. */
  readonly position: number;
  readonly total: number;
}

/**
 * Everything that is known of one event, in words. Its sources are those that something on the card cites or names as
 * the one who says it, and no other. `hidden` tells which related events are not in the picture; all are by default.
 */
export function createCard(
  dataset: Dataset,
  event: number,
  words: Words,
  { position, total }: CardPosition,
  hidden: Hidden = () => null,
): Card {
  const record = dataset.event(event);
  const sources = createCardSources(dataset, words);
  sources.cite(record.citations);
  const shown = shownClaims(record, dataset);
  const claims = shown.map((one) => cardClaim(one, dataset, words, sources));
  const actors = cardActors(record, dataset, words, sources);
  const relations = cardRelations(
    record,
    shown.map(({ claim }) => claim),
    dataset,
    words,
    hidden,
  );
  for (const { relation } of relations) sources.cite(relation.citations, relation.by?.source);
  const corrections = correctionsOf(record, dataset);
  for (const { by } of corrections) sources.cite([], by?.source);

  const { status, description } = record;
  return {
    event,
    id: record.id,
    title: words.title(record.title),
    description: description === null ? null : words.text(description),
    date: dateWithPrecision(record, words),
    dateNotes: dateNotes(record, dataset, words),
    status: status === null ? null : { status, text: statusInWords(status, words) },
    actors,
    claims,
    sourceCount: sourceCountInWords(record, dataset, words),
    sources: sources.list(),
    corrections: corrections.map((correction) => correctionInWords(correction, dataset, words)),
    relations: relations.map(({ card }) => card),
    details: eventDetails(record, dataset, words),
    media: record.media.map(({ url, alt, credit }) => ({
      url,
      alt: words.text(alt).text,
      credit: credit === null ? null : words.text(credit).text,
    })),
    sensitive: sensitiveReason(record, words),
    position: position === 0 ? words.say("leftOutByFilter") : words.say("position", { position, total }),
  };
}

/** "Saturday 7 October 2023 · the day is stated, the hour is not". */
export function dateWithPrecision({ time }: EventRecord, words: Words): string {
  const date = timeInWords(time, words, "long");
  if (!leavesPrecision(time)) return date;
  return words.say("dateWithPrecision", { date, known: precisionInWords(time, words) });
}

function cardActors(
  { participations }: EventRecord,
  dataset: Dataset,
  words: Words,
  sources: CardSources,
): readonly CardActor[] {
  return participations.map((participation) => {
    const { by, note } = participation;
    if (by !== null) sources.cite([], by.source);
    return {
      chip: cardChip(participation, dataset, words),
      attribution: speakerOfPart(participation, dataset, words),
      note: note === null ? null : words.text(note),
    };
  });
}

function cardClaim(
  { claim, about }: ShownClaim,
  dataset: Dataset,
  words: Words,
  sources: CardSources,
): CardClaim {
  const { id, by, quote, quoteLocale, figure, citations } = claim;
  const said = attributionInWords(by, dataset, words);
  return {
    id,
    speaker: about === null ? said : words.say("saidAbout", { subject: words.inline(about), said }),
    text: words.text(claim.text),
    asReported: figure === null ? null : words.text(figure.asReported).text,
    figure: figureBeside(claim, words),
    quote: quote === null ? null : words.text(quoteLocale === null ? quote : { [quoteLocale]: quote }),
    sources: sources.cite(citations, by.source),
  };
}

/** What a figure says beyond the text of its claim: the number with its bound, and as of when. */
function figureBeside({ figure, text, by }: Claim, words: Words): string | null {
  if (figure === null) return null;
  const amount = amountInWords({ ...figure, bound: null }, words);
  const isSaid = amount !== null && words.text(text).text.includes(amount);
  if (!isSaid) return figureInWords(figure, words);
  const { asOf } = figure;
  if (asOf === null || asOf.shape === "unknown" || asOf.text === by.at?.text) return null;
  return words.say("asOfNote", { date: timeInWords(asOf, words, "heading") });
}

function sensitiveReason({ sensitive }: EventRecord, words: Words): string | null {
  if (sensitive === false) return null;
  return sensitive === true ? words.say("sensitive") : words.text(sensitive).text;
}
