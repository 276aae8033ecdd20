import type {
  ActorInput,
  CitationInput,
  ClaimInput,
  CorrectionInput,
  EventInput,
  FigureInput,
  MediaInput,
  ParticipationInput,
  PeriodInput,
  PlaceInput,
  RelationInput,
  SourceInput,
  TimelineInput,
} from "./input.ts";
import type { Issues } from "./report.ts";
import { pointer, reportWarning } from "./report.ts";
import { suggest } from "./suggest.ts";

/** An object of unknown make. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether a value is an object that may hold fields; lists and Dates are not. */
export const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);

/** The names of all fields of a type of the input. */
export type FieldNames<T> = Readonly<Record<keyof T, true>>;

/** Warns of own fields that are not part of the model. `hintOf` says what may be meant by one. */
export function reportUnknownFields(
  fields: Fields,
  names: Readonly<Record<string, true>>,
  path: string,
  issues: Issues,
  hintOf = (name: string): string | undefined => hintFor(name, names),
): void {
  for (const name in fields) {
    if (names[name] === true || !Object.hasOwn(fields, name)) continue;
    reportWarning(
      issues,
      "unknown-field",
      pointer(path, name.slice(0, 100)),
      `there is no field ${JSON.stringify(name.slice(0, 100))} here; it is ignored`,
      hintOf(name),
    );
  }
}

/** What may be meant by a field of that name. */
export function hintFor(name: string, names: Readonly<Record<string, true>>): string | undefined {
  const known = Object.keys(names);
  const synonym = Object.hasOwn(synonyms, name) ? synonyms[name] : undefined;
  const meant = synonym?.find((word) => Object.hasOwn(names, word)) ?? suggest(name, known);
  if (meant !== undefined) return `did you mean ${JSON.stringify(meant)}?`;
  return Object.hasOwn(names, "data") ? 'what is your own belongs under "data"' : undefined;
}

/** Names that other formats use, by what they are called here. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  date: ["start", "at", "published"],
  time: ["start", "at"],
  from: ["start"],
  to: ["end"],
  begin: ["start"],
  until: ["end"],
  name: ["title"],
  label: ["title", "name"],
  headline: ["title"],
  content: ["title", "text"],
  text: ["description", "note"],
  summary: ["description"],
  body: ["description"],
  actor: ["actors"],
  participants: ["actors"],
  group: ["actors"],
  lane: ["actors"],
  source: ["sources"],
  citations: ["sources"],
  url: ["sources"],
  link: ["sources", "url"],
  href: ["url"],
  image: ["media"],
  location: ["place"],
  weight: ["importance"],
  priority: ["importance"],
  type: ["kind", "category"],
  lang: ["locale"],
  tz: ["timeZone"],
  color: ["category"],
  extra: ["data"],
  partOf: ["parent"],
  who: ["by"],
};

export const timelineFields: FieldNames<TimelineInput> = {
  $schema: true,
  schema: true,
  title: true,
  description: true,
  locale: true,
  timeZone: true,
  asOf: true,
  actors: true,
  sources: true,
  places: true,
  events: true,
  relations: true,
  periods: true,
  corrections: true,
};

export const actorFields: FieldNames<ActorInput> = {
  id: true,
  name: true,
  title: true,
  kind: true,
  aliases: true,
  parent: true,
  color: true,
  claims: true,
};

export const eventFields: FieldNames<EventInput> = {
  id: true,
  title: true,
  shortTitle: true,
  description: true,
  start: true,
  end: true,
  displayDate: true,
  dateOf: true,
  dateBasis: true,
  asOf: true,
  repeated: true,
  actors: true,
  sources: true,
  claims: true,
  kind: true,
  status: true,
  importance: true,
  category: true,
  tags: true,
  place: true,
  media: true,
  sensitive: true,
  data: true,
};

export const participationFields: FieldNames<ParticipationInput> = {
  actor: true,
  role: true,
  certainty: true,
  by: true,
  note: true,
};

export const placeFields: FieldNames<PlaceInput> = {
  id: true,
  name: true,
  parent: true,
  precision: true,
  lat: true,
  lon: true,
  claims: true,
};

export const mediaFields: FieldNames<MediaInput> = { url: true, alt: true, credit: true };

export const sourceFields: FieldNames<SourceInput> = {
  id: true,
  title: true,
  publisher: true,
  agency: true,
  author: true,
  url: true,
  archiveUrl: true,
  published: true,
  accessed: true,
  dateline: true,
  locale: true,
  kind: true,
  derivedFrom: true,
  quote: true,
};

export const citationFields: FieldNames<CitationInput> = {
  source: true,
  quote: true,
  quoteLocale: true,
  translation: true,
  locator: true,
  stance: true,
};

export const attributionFields: Readonly<
  Record<"actor" | "source" | "name" | "verb" | "at" | "displayDate", true>
> = { actor: true, source: true, name: true, verb: true, at: true, displayDate: true };

export const claimFields: FieldNames<ClaimInput> = {
  id: true,
  by: true,
  text: true,
  kind: true,
  figure: true,
  quote: true,
  quoteLocale: true,
  sources: true,
};

export const figureFields: FieldNames<FigureInput> = {
  measure: true,
  value: true,
  low: true,
  high: true,
  bound: true,
  unit: true,
  population: true,
  asReported: true,
  asOf: true,
};

export const relationFields: FieldNames<RelationInput> = {
  from: true,
  to: true,
  type: true,
  by: true,
  label: true,
  sources: true,
};

export const periodFields: FieldNames<PeriodInput> = {
  id: true,
  title: true,
  start: true,
  end: true,
  actors: true,
  note: true,
  sources: true,
};

export const correctionFields: FieldNames<CorrectionInput> = {
  event: true,
  at: true,
  note: true,
  before: true,
  after: true,
  by: true,
};
