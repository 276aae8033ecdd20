import { type ChangedPlaces, countBelow } from "./mergeList.ts";
import type { Numbers, WholeNumbers } from "./numbers.ts";
import { rowFlags, type Rows } from "./rows.ts";

/**
 * Rows that were read before, in order, and after them those of new events, in the order of the list. Rows of what is gone
 * are set aside; all places are those of the new list.
 */
export function joinRows<Data>(before: Rows<Data>, news: Rows<Data>, places: ChangedPlaces): Rows<Data> {
  const { removed, gone } = places;
  const count = before.count + news.count;
  const join = <Column extends Float64Array | Uint32Array | Uint8Array>(a: Column, b: Column): Column => {
    const joined = new (a.constructor as new (length: number) => Column)(count);
    joined.set(a.subarray(0, before.count));
    joined.set(b.subarray(0, news.count), before.count);
    return joined;
  };
  const position = join(before.position, news.position);
  if (removed.length > 0) {
    for (let row = 0; row < before.count; row++) {
      const at = position[row] ?? 0;
      position[row] = at - countBelow(removed, at);
    }
  }
  const row = join(before.row, news.row);
  const goneAt = new Set<number>();
  for (const one of gone) {
    row[one] = (row[one] ?? 0) | rowFlags.setAside;
    goneAt.add(before.position[one] ?? -1);
  }
  const kept = <Value>(map: ReadonlyMap<number, Value>): Map<number, Value> => {
    const moved = new Map<number, Value>();
    for (const [at, value] of map) if (!goneAt.has(at)) moved.set(at - countBelow(removed, at), value);
    return moved;
  };
  const drafts = kept(before.drafts);
  const told = kept(before.told);
  for (const [at, draft] of news.drafts) drafts.set(at, draft);
  for (const [at, value] of news.told) told.set(at, value);
  const start = join(before.start, news.start);
  return {
    ...before,
    count,
    position,
    row,
    order: join(before.order, news.order),
    start,
    end: join(before.end, news.end),
    importance:
      before.importance.length + news.importance.length === 0
        ? before.importance
        : join(before.importance, news.importance),
    shape: join(before.shape, news.shape),
    flags: join(before.flags, news.flags),
    status: join(before.status, news.status),
    kind: { values: joinNumbers(before.kind, before.count, news.kind, news.count) },
    ...joinLists(before, news),
    drafts,
    told,
    clocks: news.clocks,
  };
}

type Lists = Pick<Rows<unknown>, "actorsFrom" | "actors" | "stance" | "sourcesFrom" | "sources">;

function joinLists(before: Rows<unknown>, news: Rows<unknown>): Lists {
  const actors = before.actorsFrom[before.count] ?? 0;
  const sources = before.sourcesFrom[before.count] ?? 0;
  const newActors = news.actorsFrom[news.count] ?? 0;
  const newSources = news.sourcesFrom[news.count] ?? 0;
  return {
    actorsFrom: joinStarts(before.actorsFrom, before.count, news.actorsFrom, news.count),
    actors: { values: joinNumbers(before.actors, actors, news.actors, newActors) },
    stance: { values: joinNumbers(before.stance, actors, news.stance, newActors) },
    sourcesFrom: joinStarts(before.sourcesFrom, before.count, news.sourcesFrom, news.count),
    sources: { values: joinNumbers(before.sources, sources, news.sources, newSources) },
  };
}

function joinNumbers(a: Numbers, lengthA: number, b: Numbers, lengthB: number): WholeNumbers {
  const isWide = a.values.BYTES_PER_ELEMENT === 4 || b.values.BYTES_PER_ELEMENT === 4;
  const joined = new (isWide ? Uint32Array : Uint16Array)(lengthA + lengthB);
  joined.set(a.values.subarray(0, lengthA));
  joined.set(b.values.subarray(0, lengthB), lengthA);
  return joined;
}

/** Where lists begin that stand end to end: those of `b` after those of `a`. */
function joinStarts(a: Uint32Array, countA: number, b: Uint32Array, countB: number): Uint32Array {
  const joined = new Uint32Array(countA + countB + 1);
  joined.set(a.subarray(0, countA + 1));
  const end = a[countA] ?? 0;
  for (let i = 1; i <= countB; i++) joined[countA + i] = end + (b[i] ?? 0);
  return joined;
}
