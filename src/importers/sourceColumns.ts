import { isCanonicalUrl } from "../base/url.ts";
import type { CitationInput, SourceInput } from "../model/input.ts";
import type { Fields } from "../model/fields.ts";
import { isFields } from "../model/fields.ts";
import { words } from "./plainText.ts";
import type { Reading, Spot } from "./reading.ts";
import { note, present } from "./reading.ts";
import { dateOf, isLink, namesIn, sourceFrom } from "./record.ts";
import type { Row } from "./row.ts";
import { spotAt, textAt, valueAt } from "./row.ts";
import type { SheetRecord } from "./sheet.ts";
import { cellText } from "./sheet.ts";

/** The sources of a row: numbered columns, lists in one cell, and the link. */
export function sourcesOf(record: SheetRecord, row: Row): readonly (string | SourceInput | CitationInput)[] {
  const { reading } = row;
  const listed = valueAt(record, "sources", row);
  const links = namesIn(textAt(record, "link", row));
  const isAlone = links.length === 0 && row.numbers.source.length === 0;
  if (isAlone && listed === undefined) return none;
  if (isAlone && typeof listed === "string" && !listed.includes(";") && isCanonicalUrl(listed))
    return [{ url: listed }];
  const objects = Array.isArray(listed) ? listed.filter(isFields) : [];
  const names = Array.isArray(listed) ? listed.map(cellText) : splitSources(cellText(listed));
  return [
    ...row.numbers.source.flatMap((number) => numberedSource(record, `source.${number}`, row)),
    ...objects.flatMap((source) => sourceOfObject(source, spotAt(record, "sources", row), reading)),
    ...names.flatMap((name) => sourceAt(name, record, "sources", row)),
    ...links.flatMap((url) => sourceAt(url, record, "link", row)),
  ];
}

const none: readonly SourceInput[] = [];

/** A source from one text. Where it stands is only worked out if it may be an issue. */
const sourceAt = (
  text: string,
  record: SheetRecord,
  field: string,
  row: Row,
): readonly (string | SourceInput)[] =>
  isCanonicalUrl(text) ? [{ url: text }] : sourceFrom(text, spotAt(record, field, row), row.reading);

/** A source that is an object in a record of JSON: what other projects call its members too. */
function sourceOfObject(fields: Fields, spot: Spot, reading: Reading): readonly SourceInput[] {
  const get = (...names: readonly string[]): string =>
    words(names.map((name) => cellText(fields[name])).find((text) => text !== "") ?? "");
  const url = get("url", "link", "path");
  const source = present<SourceInput>({
    publisher: get("publisher", "outlet", "name", "source"),
    title: get("title", "headline", "description"),
    author: get("author"),
    url: url !== "" && isLink(url, spot, reading) ? url : "",
    published: dateOf(get("published", "date"), spot, reading, "the source is kept without it"),
  });
  if (Object.keys(source).length > 0) return [source];
  note(
    reading,
    "error",
    "not-taken-over",
    spot,
    "a source says neither a name nor an address; it is left out",
  );
  return [];
}

/** Names parted by semicolons; those in quotes may hold semicolons. */
export function splitSources(cell: string): readonly string[] {
  if (cell === "") return [];
  if (!/["\n;]/u.test(cell)) return [cell];
  const found = cell.match(/"(?:[^"]|"")*"|[^;"]+|"/gu) ?? [];
  const isQuoted = found.length > 0 && found.every((part) => /^(?:"[^]*"|\s*)$/u.test(part));
  const names = isQuoted
    ? found.map((part) => part.trim().slice(1, -1).replaceAll('""', '"'))
    : cell.split(/;|\n/u);
  return names.map((name) => name.trim()).filter((name) => name !== "");
}

function numberedSource(
  record: SheetRecord,
  prefix: string,
  row: Row,
): readonly (SourceInput | CitationInput)[] {
  const { reading } = row;
  const get = (part: string): string => textAt(record, `${prefix}.${part}`, row);
  const address = (part: string): string => {
    const url = get(part);
    return url === "" || !isLink(url, spotAt(record, `${prefix}.${part}`, row), reading) ? "" : url;
  };
  const source = present<SourceInput>({
    publisher: words(get("publisher")),
    url: address("url"),
    archiveUrl: address("archive"),
    published: dateOf(
      get("date"),
      spotAt(record, `${prefix}.date`, row),
      reading,
      "the source is kept without it",
    ),
    title: words(get("title")),
    agency: get("agency"),
    author: get("author"),
  });
  const said = {
    quote: words(get("quote")),
    locator: get("locator"),
    stance: get("stance").toLowerCase() as "supports",
  };
  const citation = present<Omit<CitationInput, "source">>(said);
  const isCited = Object.keys(citation).length > 0;
  if (Object.keys(source).length > 0) return [isCited ? { source, ...citation } : source];
  if (isCited) {
    const message = "a quote stands without its source; it is not read";
    note(
      reading,
      "error",
      "not-taken-over",
      spotAt(record, `${prefix}.quote`, row),
      message,
      "say the publisher or the address",
    );
  }
  return [];
}
