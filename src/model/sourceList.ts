import type { Source, SourceList } from "./dataset.ts";
import { countIndependent, sourceOrigins } from "./sourceOrigins.ts";
import { draftOfPlain, emptySource } from "./plainSource.ts";
import { draftsIn, isDraft, sourceId, type SourceTable } from "./sourceTable.ts";

/** More sources than twice as many are not kept once they were made. */
const kept = 20_000;

/** The sources of a table as they are by now, but for some. Those that are added later are not among them. */
export function createSourceList(table: SourceTable, gone: ReadonlySet<number> = new Set()): SourceList {
  const { entries, zones } = table;
  const { length } = entries;
  const here = function* (): Iterable<number> {
    for (let index = 0; index < length; index++) if (!gone.has(index)) yield index;
  };
  let made = new Map<number, Source>();
  let older = made;
  let ties: readonly (readonly number[])[] | null | undefined;
  let independent: number | undefined;

  const origins = (index: number): readonly number[] => {
    if (ties === undefined) ties = tiesOf();
    return ties?.[index] ?? [index];
  };
  const at = (index: number): Source | undefined => {
    const known = made.get(index);
    if (known !== undefined) return known;
    const entry = index < length && !gone.has(index) ? entries[index] : undefined;
    if (entry === undefined) return undefined;
    if (made.size >= kept) {
      older = made;
      made = new Map();
    }
    const source = older.get(index) ?? {
      ...(isDraft(entry) ? entry : draftOfPlain(entry, index, zones)),
      origins: origins(index),
    };
    made.set(index, source);
    return source;
  };
  return {
    length: length - gone.size,
    at,
    id: (index) => (index < length && !gone.has(index) ? sourceId(table, index) : undefined),
    origins,
    independent: () => {
      if (ties === undefined) ties = tiesOf();
      return (independent ??= ties === null ? length - gone.size : countIndependent(here(), { origins }));
    },
    *[Symbol.iterator]() {
      for (const index of here()) {
        const source = at(index);
        if (source !== undefined) yield source;
      }
    },
  };

  /** Where the texts come from; null where each source stands for itself, as none names an agency or another source. */
  function tiesOf(): readonly (readonly number[])[] | null {
    for (const { index, agency, derivedFrom } of draftsIn(table)) {
      if (index >= length || gone.has(index) || (agency === null && derivedFrom.length === 0)) continue;
      const all = entries.slice(0, length);
      return sourceOrigins(
        all.map((entry, i) =>
          gone.has(i) ? emptySource : isDraft(entry) ? entry : draftOfPlain(entry, i, zones),
        ),
      );
    }
    return null;
  }
}
