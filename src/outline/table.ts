import type { Dataset, EventRecord } from "../model/dataset.ts";
import { attributionInWords } from "../words/attribution.ts";
import { timeInWords } from "../words/dates.ts";
import { countSources, sourceCountInWords } from "../words/event.ts";
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
  /** The columns in which some event says something; looked at in the first 5000 events. */
  readonly columns: readonly TableColumn[];
  readonly row: (event: number) => TableRow;
  /** What a column is sorted by: a number, or text in the reader's language; NaN or `""` where there is nothing. */
  readonly key: (event: number, column: TableColumn) => string | number;
}

const looked = 5000; // events

/** The table of a dataset in the words of a reader. Makes nothing until asked, but looks for columns at once. */
export function createTable(dataset: Dataset, words: Words): Table {
  return {
    columns: columnsOf(dataset),
    row: (event) => rowOf(dataset.event(event), dataset, words),
    key: (event, column) =>
      column === "date" ? (dataset.order[event] ?? NaN) : keyOf(dataset.event(event), column, dataset, words),
  };
}

function columnsOf(dataset: Dataset): readonly TableColumn[] {
  const said = new Set<TableColumn>(["date", "title", "actors", "sources"]);
  for (let event = 0; event < Math.min(dataset.count, looked); event++) {
    const { kind, category, claims, status } = dataset.event(event);
    if (kind !== null || category !== null) said.add("kind");
    if (claims.length > 0) said.add("claims");
    if (status !== null) said.add("status");
  }
  return tableColumns.filter((column) => said.has(column));
}

function rowOf(record: EventRecord, dataset: Dataset, words: Words): TableRow {
  const { status } = record;
  return {
    event: record.index,
    id: record.id,
    date: timeInWords(record.time, words, "long"),
    title: titleOf(record, words),
    actors: actorsOf(record, dataset, words),
    kind: kindOf(record, words),
    claims: claimsOf(record, dataset, words),
    sources: sourceCountInWords(record, dataset, words),
    status: status === null ? "" : statusInWords(status, words),
    retracted: status === "retracted",
  };
}

function keyOf(
  record: EventRecord,
  column: Exclude<TableColumn, "date">,
  dataset: Dataset,
  words: Words,
): string | number {
  switch (column) {
    case "title":
      return titleOf(record, words).text;
    case "actors":
      return actorsOf(record, dataset, words)
        .map(({ text }) => text)
        .join("\n");
    case "kind":
      return kindOf(record, words);
    case "claims":
      return record.claims.length === 0 ? NaN : record.claims.length;
    case "sources":
      return countSources(record, dataset);
    case "status":
      return record.status === null ? "" : statusInWords(record.status, words);
  }
}

function titleOf(record: EventRecord, words: Words): Phrase {
  const title = words.text(record.title);
  return title.text === "" ? { text: words.say("untitled"), locale: null } : title;
}

function actorsOf({ participations }: EventRecord, { actors }: Dataset, words: Words): readonly Phrase[] {
  return [...new Set(participations.map(({ actor }) => actor))].map((actor) =>
    words.text(actors[actor]?.name ?? ""),
  );
}

function kindOf({ kind, category }: EventRecord, words: Words): string {
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
