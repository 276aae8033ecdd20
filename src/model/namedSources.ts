import { lowerBound } from "../base/search.ts";
import type { EventRecord } from "./dataset.ts";
import type { Numbers } from "./numbers.ts";
import type { Rows } from "./rows.ts";

/** The first place in the list at which each source is named. */
export function firstPlaces<Data>(
  sources: ReadonlySet<number>,
  { count, position, sourcesFrom, sources: { values }, ...rows }: Rows<Data>,
): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  const isWanted = maskOf(sources);
  const note = (source: number, place: number): void => {
    if (isWanted[source] === 1) places.set(source, Math.min(places.get(source) ?? Infinity, place));
  };
  const end = sources.size > 0 ? (sourcesFrom[count] ?? 0) : 0;
  for (let i = 0; i < end; i++) {
    const source = values[i] ?? -1;
    if (isWanted[source] === 1)
      note(source, position[lowerBound(sourcesFrom, i + 1, 0, count) - 1] ?? Infinity);
  }
  if (sources.size > 0)
    for (const [place, record] of recordsOf(rows))
      for (const source of sourcesBeside(record)) note(source, place);
  return places;
}

/** 1 at each of some numbers: asked in a set, a million times would take long. */
function maskOf(numbers: ReadonlySet<number>): Uint8Array {
  let highest = -1;
  for (const number of numbers) highest = Math.max(highest, number);
  const mask = new Uint8Array(highest + 1);
  for (const number of numbers) if (number >= 0) mask[number] = 1;
  return mask;
}

/** The sources that events name, in any way and any number of times. */
export function* sourcesNamedIn<Data>(rows: Rows<Data>): Iterable<number> {
  const { count, sources, sourcesFrom } = rows;
  for (let i = 0; i < (sourcesFrom[count] ?? 0); i++) yield sources.values[i] ?? -1;
  for (const [, record] of recordsOf(rows)) yield* sourcesBeside(record);
}

/** Takes away what is among the first `length` values; after them there may be room that holds nothing. */
export function unname(wanted: Set<number>, { values }: Numbers, length = 0): void {
  for (let i = 0; i < length && wanted.size > 0; i++) wanted.delete(values[i] ?? -1);
}

/** Takes away what claims of events cite, and who speaks there. */
export function unnameBeside<Data>(wanted: Set<number>, rows: Rows<Data>): void {
  if (wanted.size === 0) return;
  for (const [, record] of recordsOf(rows)) for (const source of sourcesBeside(record)) wanted.delete(source);
}

/** What of a record may name sources beside those that it cites. */
interface Beside {
  readonly participations: EventRecord["participations"] | null;
  readonly claims: EventRecord["claims"] | null;
}

function* recordsOf<Data>({
  drafts,
  told,
}: Pick<Rows<Data>, "drafts" | "told">): Iterable<readonly [place: number, record: Beside]> {
  yield* drafts;
  yield* told;
}

export const recordAt = <Data>({ drafts, told }: Rows<Data>, place: number): Beside =>
  drafts.get(place) ?? told.get(place) ?? { participations: null, claims: null };

export function sourcesBeside({ participations, claims }: Beside): readonly number[] {
  const sources: number[] = [];
  for (const { by } of participations ?? []) if (by?.source != null) sources.push(by.source);
  for (const { by, citations } of claims ?? []) {
    if (by.source !== null) sources.push(by.source);
    for (const { source } of citations) sources.push(source);
  }
  return sources;
}
