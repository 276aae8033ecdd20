import { looksLikeUrl } from "../base/url.ts";
import { type DateOrder, isDateFault, readDateText } from "./dateText.ts";
import type { TableField } from "./imported.ts";
import { isPicture } from "./record.ts";
import { cellText, headerKey, sampleSize } from "./sheet.ts";

/** What is known of one column: its header, how many of its cells are filled, and with what. */
interface Column {
  readonly position: number;
  readonly header: string;
  readonly filled: number;
  /** Parts of the filled cells that are dates, years alone, numbers, addresses; and that differ from one another. */
  readonly dates: number;
  readonly years: number;
  readonly numbers: number;
  readonly links: number;
  readonly distinct: number;
  readonly meanLength: number;
}

const beginning = /\b(?:start|starts|begin|begins|beginning|from|since)\b/u;
const ending = /\b(?:end|ends|ending|to|until|till|stop)\b/u;
const dated = /\b(?:date|dates|day|time|datetime|timestamp|when|year)\b/u;
/** Dates of the record rather than of the event, and bounds within which a date is known to lie. */
const notOfEvent =
  /\b(?:created|updated|modified|acquired|accessed|published|checked|retrieved|birth|death|earliest|latest|min|max)\b/u;
const titled = /\b(?:title|name|headline|event|what|subject|mission|topic|member|appointee|person)\b/u;
const described = /\b(?:description|detail|details|text|summary|caption|note|notes|reason)\b/u;
const coded = /\b(?:id|uuid|guid|code|key|tag|number|no|nr|index)$/u;
/** Who acts or is concerned, as the last word of a header. */
const acting =
  /\b(?:actor|actors|agency|party|president|organi[sz]ation|company|operator|team|person|people|character|who)$/u;

/**
 * Columns told from the headers' words and the cells of the first records, for the fields that no header names in so many
 * words: where a date and a title are missing, what they may be; an end beside such a date; and who acts. A column of
 * plain numbers is a date only where its header says so. Nothing where no column is a date.
 */
export function guessColumns(
  header: readonly string[],
  records: readonly (readonly unknown[])[],
  known: ReadonlySet<string>,
  taken: ReadonlySet<number>,
  order: DateOrder,
): ReadonlyMap<TableField, number> {
  const found = new Map<TableField, number>();
  const sample = records.slice(0, sampleSize);
  const columns = header.flatMap((name, i) => (taken.has(i) ? [] : [columnOf(name, i, sample, order)]));
  const free = ({ filled, position }: Column): boolean =>
    filled > 0 && ![...found.values()].includes(position);
  const guess = (field: TableField, score: (column: Column) => number): void => {
    if (known.has(field)) return;
    const best = bestOf(columns.filter(free), score);
    if (best !== undefined) found.set(field, best.position);
  };
  guess("start", startScore);
  const start = found.get("start");
  if (start === undefined && !known.has("start")) return found;
  if (start !== undefined) guess("end", endScore(headerKey(header[start] ?? "")));
  if (!known.has("description")) guess("title", titleScore);
  guess("actors", ({ header: name }) => (acting.test(name) ? 1 : 0));
  if (found.has("start") || found.has("title")) {
    guess("description", ({ header: name, numbers }) => (numbers < 0.5 && described.test(name) ? 1 : 0));
    guess("link", ({ links }) => (links > 0.9 ? 1 : 0));
  }
  return found;
}

/** The column of the highest score, the first of equals; undefined where none is above 0. */
function bestOf(columns: readonly Column[], score: (column: Column) => number): Column | undefined {
  let best: Column | undefined;
  let most = 0;
  for (const column of columns) {
    const now = score(column);
    if (now > most) [best, most] = [column, now];
  }
  return best;
}

function startScore({ header, filled, dates, years }: Column): number {
  if (filled < 0.5 || dates < 0.8 || notOfEvent.test(header) || ending.test(header)) return 0;
  return (beginning.test(header) ? 4 : 0) + (dated.test(header) ? 2 : 0) + (years > 0.9 ? 1 : 2);
}

/** An end is named as its beginning is: `tenure_start` and `tenure_end`. */
const endScore =
  (start: string) =>
  ({ header, dates }: Column): number =>
    ending.test(header) && dates >= 0.5 && header.replace(ending, "") === start.replace(beginning, "")
      ? 1
      : 0;

function titleScore({ header, filled, dates, numbers, links, distinct, meanLength }: Column): number {
  if (filled < 0.5 || dates > 0.5 || numbers > 0.5 || links > 0.5 || coded.test(header)) return 0;
  const said = titled.test(header) ? 3 : described.test(header) ? 1 : 0;
  if (said === 0 && (distinct < 0.5 || meanLength < 4)) return 0;
  return said + 2 * distinct;
}

function columnOf(
  header: string,
  position: number,
  records: readonly (readonly unknown[])[],
  order: DateOrder,
): Column {
  const key = headerKey(header);
  const saysDate = dated.test(key) || beginning.test(key) || ending.test(key);
  const cells = records.map((cells) => cells[position]);
  const texts = cells.map(cellText).filter((text) => text !== "");
  const part = (isSo: (text: string) => boolean): number =>
    texts.length === 0 ? 0 : texts.filter(isSo).length / texts.length;
  return {
    position,
    header: key,
    filled: records.length === 0 ? 0 : texts.length / records.length,
    dates: part((text) => (isPlainNumber(text) ? saysDate && isYear(text) : isDate(text, order))),
    years: part(isYear),
    numbers: part(isPlainNumber),
    links: part((text) => looksLikeUrl(text) && !isPicture(text)),
    distinct: texts.length === 0 ? 0 : new Set(texts).size / texts.length,
    meanLength: texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length),
  };
}

const isPlainNumber = (text: string): boolean => /^[-+]?[\d.,]+$/u.test(text) && !/\d\.\d+\.\d/u.test(text);
const isYear = (text: string): boolean => /^-?\d{3,4}$/u.test(text);

/** A date, or what is one as soon as somebody says what stands first. */
function isDate(text: string, order: DateOrder): boolean {
  const date = readDateText(text, order);
  return !isDateFault(date) || date.code === "date-order";
}
