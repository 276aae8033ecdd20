import type { Citation, EventRecord, Source } from "../model/dataset.ts";
import { markupFree } from "./csv.ts";
import type { Cell, CellContext } from "./cells.ts";

/** Most numbered records of a kind that headers can name. */
export const maxNumbered = 99;

/** The numbered columns of an event's sources. */
export function sourceCells({ citations }: EventRecord, path: string, context: CellContext): readonly Cell[] {
  const { dataset, losses } = context;
  const cells: Cell[] = [];
  let number = 0;
  citations.forEach((citation, at) => {
    const where = `${path}/sources/${at}`;
    const source = dataset.sources.at(citation.source);
    if (source === undefined) return;
    const named = partsOf(source, where, context);
    if (named.length === 0) return losses.note("a source without name, title and address is", where);
    if (number >= maxNumbered) return losses.note("a source beyond the ninety-ninth is", where);
    number += 1;
    noteRest(source, citation, where, context);
    const said: readonly Cell[] = [
      ["quote", markupFree(citation.quote ?? source.quote ?? "")],
      ["locator", citation.locator ?? ""],
      ["stance", citation.stance ?? ""],
    ];
    for (const [part, text] of [...named, ...said])
      if (text !== "") cells.push([`source ${number} ${part}`, text]);
  });
  return cells;
}

function partsOf(source: Source, path: string, { textOf }: CellContext): readonly Cell[] {
  const all: readonly Cell[] = [
    ["publisher", markupFree(source.publisher ?? "")],
    ["url", source.url ?? ""],
    ["date", source.published?.text ?? ""],
    ["title", markupFree(textOf(source.title, path))],
    ["archive", source.archiveUrl ?? ""],
    ["agency", source.agency ?? ""],
    ["author", source.author ?? ""],
  ];
  return all.filter(([, text]) => text !== "");
}

function noteRest(
  source: Source,
  citation: Citation,
  path: string,
  { losses, sharedAddresses }: CellContext,
): void {
  if (source.url !== null && sharedAddresses.has(source.url))
    losses.note("sources with the same address are read as one; what tells them apart is", path);
  const { accessed, dateline, locale, kind, derivedFrom } = source;
  if (accessed !== null || dateline !== null || locale !== null || kind !== null || derivedFrom.length > 0)
    losses.note(
      "date of access, dateline, language, kind and origin of a source have no column; they are",
      path,
    );
  if (citation.quoteLocale !== null || citation.translation !== null)
    losses.note("language and translation of a quote have no column; they are", path);
}
