import { fragments } from "../base/fragments.ts";
import { cleanText } from "../base/text.ts";
import type {
  Attribution,
  Claim,
  Correction,
  Dataset,
  Edge,
  EventRecord,
  EventTime,
  Period,
  Place,
  Source,
} from "../model/dataset.ts";
import type { Text } from "../model/input.ts";
import { instantText } from "../time/print.ts";
import { speakerName, sourceName } from "../words/attribution.ts";
import { timeInWords } from "../words/dates.ts";
import type { Words } from "../words/words.ts";

export interface JsonLdOptions {
  /** Before every id: `#chl-event-…`. Default `"chl"`. */
  readonly prefix?: string;
  /** Indices of the events to describe. Default: all. */
  readonly events?: readonly number[];
  /** The number of a source by its index, for its id. Default: its index and one. */
  readonly sourceNumber?: (source: number) => number;
}

type Node = Readonly<Record<string, unknown>>;

/**
 * The dataset in terms of schema.org: the whole as a CreativeWork with its corrections and periods, then events,
 * claims (of events, of actors, of places) and sources. A date is given as ISO 8601 only as finely as it is known; one that ISO 8601 cannot say, such as "on or
 * before 30 October", stands in words in `disambiguatingDescription`. Members come in a fixed order.
 */
export function toJsonLd(dataset: Dataset, words: Words, options: JsonLdOptions = {}): object {
  const { prefix = "chl", sourceNumber = (source: number) => source + 1 } = options;
  const events = options.events ?? Array.from({ length: dataset.count }, (_, event) => event);
  const names = fragments(
    `${prefix}-event-`,
    Array.from({ length: dataset.count }, (_, event) => dataset.event(event).id),
  );
  const make: Make = {
    dataset,
    words,
    eventId: (event) => `#${names[event] ?? ""}`,
    sourceId: (source) => `#${prefix}-source-${sourceNumber(source)}`,
    claimId: (of, at) => `#${prefix}-claim-${of}-${at + 1}`,
  };
  const shown = new Set(events);
  const records = events.map((event) => dataset.event(event));
  return {
    "@context": "https://schema.org",
    "@graph": [
      {
        "@type": "CreativeWork",
        "@id": `#${prefix}`,
        name: dataset.title === null ? words.say("timeline") : textOf(dataset.title, make),
        ...given("description", dataset.description, (text) => textOf(text, make)),
        ...some(
          "about",
          records.map(({ index }) => ref(make.eventId(index))),
        ),
        ...some(
          "correction",
          dataset.corrections
            .filter(({ event }) => shown.has(event))
            .map((correction) => correctionNode(correction, make)),
        ),
        ...some(
          "hasPart",
          dataset.periods.map((period) => periodNode(period, make)),
        ),
      },
      ...records.flatMap((record) => [
        eventNode(record, make),
        ...claimNodes(record.claims, `${record.index + 1}`, ref(make.eventId(record.index)), make),
      ]),
      ...dataset.actors.flatMap(({ claims, index }) =>
        actorNode(index, make).flatMap((about) => claimNodes(claims, `actor-${index + 1}`, about, make)),
      ),
      ...dataset.places.flatMap((place, index) =>
        placeNode(place, make).flatMap((about) =>
          claimNodes(place.claims, `place-${index + 1}`, about, make),
        ),
      ),
      ...Array.from(dataset.sources, (source) => sourceNode(source, make)),
    ],
  };
}

interface Make {
  readonly dataset: Dataset;
  readonly words: Words;
  readonly eventId: (event: number) => string;
  readonly sourceId: (source: number) => string;
  /** Of the claims of what: the number of an event, "actor-2", "place-1". */
  readonly claimId: (of: string, at: number) => string;
}

function eventNode(record: EventRecord, make: Make): Node {
  const { dataset, words, eventId, sourceId } = make;
  const { index, title, description, time, participations, places, claims } = record;
  const cited = [...record.citations, ...claims.flatMap(({ citations }) => citations)];
  const sources = [...new Set(cited.map(({ source }) => source))];
  const actors = [...new Set(participations.map(({ actor }) => actor))];
  const dates = eventDates(time, make);
  const isSaid = Object.keys(dates).length > 0 && time.shape !== "duration";
  return {
    "@type": "Event",
    "@id": eventId(index),
    name: title === "" ? words.say("untitled") : textOf(title, make),
    ...given("description", description, (text) => textOf(text, make)),
    ...dates,
    ...(isSaid ? {} : { disambiguatingDescription: timeInWords(time, words, "long") }),
    ...some(
      "location",
      places.flatMap((place) => placeNode(dataset.places[place], make)),
    ),
    ...some(
      "about",
      actors.flatMap((actor) => actorNode(actor, make)),
    ),
    ...some("subjectOf", [
      ...sources.map((source) => ref(sourceId(source))),
      ...claims.map((_, at) => ref(make.claimId(`${index + 1}`, at))),
    ]),
  };
}

/** Dates of an event that ISO 8601 can say; none where that would say more than is known. */
function eventDates(time: EventTime, make: Make): Node {
  const { shape, start, end } = time;
  if (shape === "unknown") return {};
  if (shape === "duration") {
    return { ...given("startDate", isoOf(start, make)), ...given("endDate", isoOf(end, make)) };
  }
  // One happening in a whole month is written as the month; one between two dates has no date of its own.
  if (shape === "range" && start.date?.text !== time.text) return {};
  return { ...given("startDate", isoOf(start, make)) };
}

const iso = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?)?)?$/;

/** An edge as ISO 8601, exactly as finely as it is known; null where it is not, or not for certain. */
function isoOf({ state, date, earliest, approximate, uncertain }: Edge, { words }: Make): string | null {
  if (state !== "known" || approximate || uncertain) return null;
  if (date === null) return Number.isFinite(earliest) ? instantText(earliest) : null;
  const { text } = date;
  if (!iso.test(text)) return null;
  if (!text.includes("T") || date.offset !== undefined) return text;
  const minutes = words.localZone.offsetAt(earliest);
  return Number.isInteger(minutes) ? text + offsetText(minutes) : text;
}

function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

const isoOfTime = (time: EventTime | null, make: Make): string | null =>
  time === null ? null : ((eventDates(time, make)["startDate"] as string | undefined) ?? null);

const claimNodes = (claims: readonly Claim[], of: string, about: Node, make: Make): readonly Node[] =>
  claims.map((claim, at) => claimNode(claim, make.claimId(of, at), about, make));

function claimNode(claim: Claim, id: string, about: Node, make: Make): Node {
  const { by, text, citations } = claim;
  const sources = new Set([
    ...citations.map(({ source }) => source),
    ...(by.source === null ? [] : [by.source]),
  ]);
  return {
    "@type": "Claim",
    "@id": id,
    text: textOf(text, make),
    author: speakerNode(by, make),
    ...given("datePublished", isoOfTime(by.at, make)),
    about,
    ...some(
      "appearance",
      [...sources].map((source) => ref(make.sourceId(source))),
    ),
  };
}

function speakerNode(by: Attribution, { dataset, words }: Make): Node {
  const kind = by.actor === null ? null : (dataset.actors[by.actor]?.kind ?? null);
  return named(kind === "person" ? "Person" : "Organization", plainText(speakerName(by, dataset, words)));
}

function actorNode(actor: number, make: Make): readonly Node[] {
  const found = make.dataset.actors[actor];
  return found === undefined ? [] : [{ "@type": "Thing", name: textOf(found.name, make) }];
}

function placeNode(place: Place | undefined, make: Make): readonly Node[] {
  if (place === undefined) return [];
  const { name, id, lat, lon, parent } = place;
  const hasPoint = lat !== null && lon !== null;
  if (name === null && id === null && !hasPoint) return [];
  const within = parent < 0 ? [] : placeNode(make.dataset.places[parent], make);
  return [
    {
      "@type": "Place",
      ...given("name", name ?? id, (text) => textOf(text, make)),
      ...(hasPoint ? { geo: { "@type": "GeoCoordinates", latitude: lat, longitude: lon } } : {}),
      ...some("containedInPlace", within),
    },
  ];
}

/** A period is no event: it is a part of the work, with the stretch of time that it covers. */
function periodNode({ title, note, time, actors, citations }: Period, make: Make): Node {
  const { startDate, endDate } = eventDates(time, make);
  const isSaid = typeof startDate === "string" && (typeof endDate === "string" || time.shape !== "duration");
  return {
    "@type": "CreativeWork",
    name: textOf(title, make),
    ...given("description", note, (text) => textOf(text, make)),
    ...(isSaid
      ? { temporalCoverage: typeof endDate === "string" ? `${startDate}/${endDate}` : startDate }
      : { disambiguatingDescription: timeInWords(time, make.words, "long") }),
    ...some(
      "about",
      actors.flatMap((actor) => actorNode(actor, make)),
    ),
    ...some(
      "citation",
      [...new Set(citations.map(({ source }) => source))].map((source) => ref(make.sourceId(source))),
    ),
  };
}

function sourceNode(source: Source, make: Make): Node {
  const { index, kind, title, publisher, agency, author, url, archiveUrl, published, dateline } = source;
  const isNews = dateline !== null || agency !== null || /news|article/i.test(kind ?? "");
  return {
    "@type": isNews ? "NewsArticle" : "CreativeWork",
    "@id": make.sourceId(index),
    name: title === null ? plainText(sourceName(source, make.words)) : textOf(title, make),
    ...given("publisher", publisher, (name) => named("Organization", name)),
    ...given("sourceOrganization", agency, (name) => named("Organization", name)),
    ...given("author", author, (name) => named("Person", name)),
    ...given("datePublished", isoOfTime(published, make)),
    ...given("dateline", dateline, cleanText),
    ...given("inLanguage", source.locale),
    ...given("url", url),
    ...given("archivedAt", archiveUrl),
    ...some(
      "isBasedOn",
      source.derivedFrom.map((origin) => ref(make.sourceId(origin))),
    ),
  };
}

function correctionNode({ event, at, note, by }: Correction, make: Make): Node {
  return {
    "@type": "CorrectionComment",
    text: textOf(note, make),
    ...given("datePublished", isoOfTime(at, make)),
    ...given("author", by, (who) => speakerNode(who, make)),
    about: ref(make.eventId(event)),
  };
}

/** A text of the data with its language where that is known, all its languages where it has several. */
function textOf(text: Text, { dataset }: Make): unknown {
  const one = (value: string, locale: string | null): unknown =>
    locale === null ? cleanText(value) : { "@language": locale, "@value": cleanText(value) };
  if (typeof text === "string") return one(text, dataset.locale);
  const all = Object.entries(text).map(([locale, value]) => one(value, locale));
  return all.length === 1 ? all[0] : all;
}

/** Without the isolates that keep a name apart inside a sentence. */
const plainText = (text: string): string => text.replace(/[\u2068\u2069]/g, "");

const named = (type: string, name: string): Node => ({ "@type": type, name: cleanText(name) });

const ref = (id: string): Node => ({ "@id": id });

/** The member where there is a value. */
function given<Value>(name: string, value: Value | null, make: (value: Value) => unknown = (v) => v): Node {
  return value === null ? {} : { [name]: make(value) };
}

const some = (name: string, values: readonly unknown[]): Node =>
  values.length === 0 ? {} : { [name]: values.length === 1 ? values[0] : values };

/** JSON as text that no script element, comment or line of a page can be ended by. */
export const jsonForScript = (value: object): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
