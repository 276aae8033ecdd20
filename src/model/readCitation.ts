import type { Citation } from "./dataset.ts";
import type { Fields } from "./fields.ts";
import { citationFields, isFields, reportUnknownFields } from "./fields.ts";
import { proseLimit } from "./limits.ts";
import { readList } from "./readList.ts";
import type { Reading } from "./reading.ts";
import { inlineSource, sourceAt } from "./readSource.ts";
import { readLocale, readString, readText, readWord } from "./readText.ts";
import type { Key } from "./report.ts";
import { pointer, reportError, told } from "./report.ts";
import { plainCitation } from "./sourceTable.ts";

const noCitations: readonly Citation[] = [];
const stances = ["supports", "disputes", "denies", "mentions"] as const;

/** A list of sources: ids, addresses, names of publishers, sources or citations. What is none is an issue and left out. */
export function readCitations(value: unknown, path: string, key: Key, reading: Reading): readonly Citation[] {
  const list = readList(value, path, key, reading.issues);
  if (list.length === 0) return noCitations;
  const at = pointer(path, key);
  if (list.length === 1) return citationAt(list[0], at, 0, reading);
  const citations: Citation[] = [];
  const plain = new Set<Citation>();
  for (let i = 0; i < list.length; i++) {
    for (const citation of citationAt(list[i], at, i, reading)) {
      if (plain.has(citation)) continue;
      citations.push(citation);
      plain.add(citation);
    }
  }
  return citations;
}

function citationAt(value: unknown, path: string, key: Key, reading: Reading): readonly Citation[] {
  if (typeof value === "string") {
    const source = sourceAt(value, path, key, reading);
    return source < 0 ? noCitations : plainCitation(source, reading.sources);
  }
  if (!isFields(value)) {
    reportError(
      reading.issues,
      "invalid-type",
      pointer(path, key),
      `${told(value)} is no source; it is left out`,
    );
    return noCitations;
  }
  const named = value.source;
  if (named === undefined || named === null) return inlineCitation(value, pointer(path, key), reading);
  return readCitation(value, named, pointer(path, key), reading);
}

/** A source given in place: what it quotes bears on the thing it is given for. */
function inlineCitation(fields: Fields, path: string, reading: Reading): readonly Citation[] {
  const { source, quote, locale } = inlineSource(fields, path, reading);
  const plain = plainCitation(source, reading.sources);
  return quote === null ? plain : [{ ...plain[0], quote, quoteLocale: locale }];
}

function readCitation(fields: Fields, named: unknown, path: string, reading: Reading): readonly Citation[] {
  const { issues } = reading;
  reportUnknownFields(fields, citationFields, path, issues);
  const inline = isFields(named) ? inlineSource(named, pointer(path, "source"), reading) : null;
  const source = inline?.source ?? sourceAt(named, path, "source", reading);
  if (source < 0) return noCitations;
  const quote = readString(fields.quote, path, "quote", issues, proseLimit);
  const quoteLocale = readLocale(fields.quoteLocale, path, "quoteLocale", issues);
  const citation: Citation = {
    source,
    quote: quote ?? inline?.quote ?? null,
    quoteLocale: quoteLocale ?? inline?.locale ?? null,
    translation: readText(fields.translation, path, "translation", issues, proseLimit),
    locator: readString(fields.locator, path, "locator", issues),
    stance: readWord(fields.stance, stances, path, "stance", issues),
  };
  return [citation];
}
