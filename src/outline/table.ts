import { noStatus, type Dataset, type EventRecord } from "../model/dataset.ts";
import { attributionInWords } from "../words/attribution.ts";
import { timeInWords } from "../words/dates.ts";
import { sourceCountInWords } from "../words/event.ts";
import { statusInWords } from "../words/roles.ts";
import type { Words } from "../words/words.ts";
import { kindInWords } from "./details.ts";
import type { Phrase } from "./types.ts";

/** The columns a table can have, in the order they stand. */
export const tableColumns = ["date", "title", "actors", "kind", "claims", "sources", "status"] as const;
export type TableColumn = (typeof tableColumns)[number];

/** One event as a row. Cells in which nothing is to be said are `""`. */
export interface TableRow {
  readonly event: number;
  readonly id: string;
  /** The whole date in words. */
  readonly date: string;
  readonly title: Phrase;
  /** Each actor once. */
  readonly actors: readonly Phrase[];
  /** Kind and category. */
  readonly kind: string;
  /** The event's own claims and figures, in the order of the data. */
  readonly claims: readonly TableClaim[];
  /** "1 source", "no source given". */
  readonly sources: string;
  readonly status: string;
  /** A retracted event's title is struck. */
  readonly retracted: boolean;
}

/** Who says what: "According to Israeli officials", "1,400 people were killed". */
export interface TableClaim {
  readonly speaker: string;
  readonly text: Phrase;
}

/** All events of a dataset as a table of which only the rows asked for are made. */
export interface Table {
  /** The columns in which some event says something. */
  readonly columns: readonly TableColumn[];
  readonly row: (event: number) => TableRow;
}

/** The table of a dataset in the words of a reader. Makes nothing until asked, but looks for columns at once. */
export function createTable(dataset: Dataset, words: Words): Table {
  return {
    columns: columnsOf(dataset),
    row: (event) => rowOf(dataset.event(event), dataset, words),
  };
}

function columnsOf({ count, kind, category, status, fields }: Dataset): readonly TableColumn[] {
  const said = new Set<TableColumn>(["date", "title", "actors", "sources"]);
  const isGiven = (one: number): boolean => one > 0;
  if (kind.some(isGiven) || category.some(isGiven)) said.add("kind");
  if (status.some((one) => one !== noStatus)) said.add("status");
  for (let event = 0; event < count && !said.has("claims"); event++)
    if (fields.claims(event).length > 0) said.add("claims");
  return tableColumns.filter((column) => said.has(column));
}

function rowOf(record: EventRecord, dataset: Dataset, words: Words): TableRow {
  const { status } = record;
  return {
    event: record.index,
    id: record.id,
    date: timeInWords(record.time, words, "long"),
    title: words.title(record.title),
    actors: actorsOf(record, dataset, words),
    kind: kindCell(record.kind, record.category, words),
    claims: claimsOf(record, dataset, words),
    sources: sourceCountInWords(record, dataset, words),
    status: status === null ? "" : statusInWords(status, words),
    retracted: status === "retracted",
  };
}

function actorsOf({ participations }: EventRecord, { actors }: Dataset, words: Words): readonly Phrase[] {
  return [...new Set(participations.map(({ actor }) => actor))].map((actor) =>
    words.text(actors[actor]?.name ?? ""),
  );
}

/** Kind and category in words; one that says the same is said once. */
export function kindCell(kind: string | null, category: string | null, words: Words): string {
  const parts = [
    ...(kind === null ? [] : [kindInWords(kind, words)]),
    ...(category === null || category === kind ? [] : [words.inline(category)]),
  ];
  return parts.join(words.say("listComma"));
}

function claimsOf({ claims }: EventRecord, dataset: Dataset, words: Words): readonly TableClaim[] {
  return claims.map(({ by, text }) => ({
    speaker: attributionInWords(by, dataset, words),
    text: words.text(text),
  }));
}
