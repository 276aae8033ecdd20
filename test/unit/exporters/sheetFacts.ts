import { createDataset } from "../../../src/model/createDataset.ts";
import type { Attribution, Dataset, EventRecord, EventTime } from "../../../src/model/dataset.ts";
import type { Text, TimelineInput } from "../../../src/model/input.ts";

/** All of an input that the newsroom sheet has columns for, event by event in the order of the input. */
export function sheetFacts(input: TimelineInput): readonly unknown[] {
  const dataset = createDataset(input);
  const given = new Map<unknown, number>(input.events.map((event, at) => [event, at]));
  const records = Array.from({ length: dataset.count }, (_, index) => dataset.event(index));
  return records
    .sort((a, b) => (given.get(a.input) ?? 0) - (given.get(b.input) ?? 0))
    .map((record) => onOneLine(eventFacts(record, dataset)));
}

/** Blanks in a row count as one, as they do to a reader. */
const onOneLine = (facts: unknown): unknown =>
  JSON.parse(JSON.stringify(facts), (_, value: unknown) =>
    typeof value === "string" ? value.replace(/\s+/g, " ") : value,
  ) as unknown;

/** The actors of an input, as their tab tells them. */
export function actorFacts(input: TimelineInput): readonly unknown[] {
  const dataset = createDataset(input);
  const text = oneLanguage(dataset);
  return dataset.actors
    .filter(({ declared }) => declared)
    .map(({ id, name, title, aliases, parent, color, kind }) => ({
      id, name: text(name), title: text(title), aliases, parent: dataset.actors[parent]?.id, color, kind,
    })); // prettier-ignore
}

const oneLanguage =
  ({ locale }: Dataset) =>
  (text: Text | null): string =>
    typeof text === "string" || text === null
      ? (text ?? "")
      : (text[locale ?? ""] ?? Object.values(text)[0]!);

function eventFacts(record: EventRecord, dataset: Dataset): unknown {
  const text = oneLanguage(dataset);
  const place = dataset.places[record.places[0] ?? -1];
  const hasPoint = typeof place?.lat === "number" && typeof place.lon === "number";
  const roles = new Map(
    [...record.participations].reverse().map((one) => [dataset.actors[one.actor]?.id, one] as const),
  );
  return {
    id: record.derivedId ? null : record.id,
    title: text(record.title),
    shortTitle: text(record.shortTitle),
    // A description that only repeats the title is not read, and a bare "x" is a tick.
    description: text(record.description) === text(record.title) ? "" : text(record.description),
    time: timeFacts(record.time),
    displayDate: text(record.displayDate),
    dateOf: record.dateOf,
    dateBasis: record.dateBasis,
    asOf: record.asOf?.text ?? "",
    repeated: record.repeated,
    actors: [...roles]
      .map(([id, { role, certainty, by }]) => [id, role, certainty, speaker(by, dataset)])
      .sort(),
    sources: record.citations.map((citation) => {
      const source = dataset.sources.at(citation.source)!;
      const { publisher, url, archiveUrl, agency, author, published, title } = source;
      const said = { quote: citation.quote ?? source.quote, locator: citation.locator, stance: citation.stance };
      return { publisher, url, archiveUrl, agency, author, date: published?.text ?? "", title: text(title), ...said };
    }),
    claims: [...record.claims]
      .sort((a, b) => Number(a.figure === null) - Number(b.figure === null))
      .map(({ by, text: said, kind, figure, quote }) => ({
        by: speaker(by, dataset),
        said: text(said),
        kind: figure === null ? kind : (kind ?? "figure"),
        quote,
        figure: figure === null ? null : { ...figure, asOf: figure.asOf?.text ?? "" },
      })),
    kind: record.kind,
    status: record.status,
    importance: record.importance === null ? null : record.importance + 0,
    category: record.category,
    tags: [...new Set(record.tags.map((tag) => tag.replace(/\s+/g, " ")))],
    place: place === undefined ? null : [text(place.name) || place.id, hasPoint ? [place.lat + 0, place.lon + 0] : null],
    media: record.media.slice(0, 1).map(({ url, alt, credit }) => [url, text(alt), text(credit)]),
    sensitive: typeof record.sensitive === "boolean" ? record.sensitive : /^x$/.test(text(record.sensitive)) || text(record.sensitive),
  }; // prettier-ignore
}

const timeFacts = ({ shape, span, start, end }: EventTime): unknown => ({
  shape,
  span: [String(span.start), String(span.end)],
  start: [start.state, start.precision, start.approximate, start.uncertain],
  end: [end.state, end.approximate, end.uncertain],
});

function speaker(by: Attribution | null, dataset: Dataset): string | undefined {
  if (by === null) return undefined;
  const source = dataset.sources.at(by.source ?? -1);
  return dataset.actors[by.actor ?? -1]?.id ?? source?.publisher ?? oneLanguage(dataset)(by.name);
}
