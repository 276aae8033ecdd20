import { numbersPerStep } from "../base/steps.ts";
import { nobody } from "./idTable.ts";
import { type ChangedPlaces, countBelow } from "./mergeList.ts";
import { type Numbers, widened, type WholeNumbers } from "./numbers.ts";
import type { Rows } from "./rows.ts";
import { comparison } from "./sortRows.ts";

/** Rows in order after a change, and where each row is by now. */
export interface MergedRows<Data> {
  readonly rows: Rows<Data>;
  /** By row before, then by new row: its row after; `nobody` for one that is gone. */
  readonly indices: Uint32Array;
}

/**
 * Rows that were read before, in order, together with those of new events. What lies between two changes is copied as it
 * stands. It pauses now and then.
 */
export function* mergeRows<Data>(
  before: Rows<Data>,
  news: Rows<Data>,
  places: ChangedPlaces,
): Generator<undefined, MergedRows<Data>> {
  const runs = findRuns(before, news, places);
  const maps = mergeMaps(before, news, places);
  const start = yield* mergeColumn(before.start, news.start, before, runs);
  const isStart =
    before.order === before.start && news.order.every((value, row) => Object.is(value, news.start[row]));
  const order = isStart ? start : yield* mergeColumn(before.order, news.order, before, runs);
  const end = yield* mergeColumn(before.end, news.end, before, runs);
  const noImportance = before.importance.length + news.importance.length === 0;
  const importance = noImportance
    ? before.importance
    : yield* mergeColumn(before.importance, news.importance, before, runs);
  const noCategory = before.category.values.length + news.category.values.length === 0;
  const noPlace = before.place.values.length + news.place.values.length === 0;
  const position = yield* mergeColumn(before.position, news.position, before, runs);
  if (places.removed.length > 0) yield* movePlaces(position, before, runs, places);
  const actorsFrom = yield* mergeStarts(before.actorsFrom, news.actorsFrom, before, runs);
  const sourcesFrom = yield* mergeStarts(before.sourcesFrom, news.sourcesFrom, before, runs);
  const rows: Rows<Data> = {
    ...before,
    ...maps,
    count: runs.count,
    position,
    row: yield* mergeColumn(before.row, news.row, before, runs),
    order,
    start,
    end,
    importance,
    shape: yield* mergeColumn(before.shape, news.shape, before, runs),
    precision: yield* mergeColumn(before.precision, news.precision, before, runs),
    flags: yield* mergeColumn(before.flags, news.flags, before, runs),
    status: yield* mergeColumn(before.status, news.status, before, runs),
    kind: yield* mergeNumbers(before.kind, news.kind, before, runs),
    category: noCategory
      ? before.category
      : yield* mergeNumbers(before.category, news.category, before, runs),
    actorsFrom,
    actors: yield* mergeLists(before, news, "actors", "actorsFrom", actorsFrom, runs),
    stance: yield* mergeLists(before, news, "stance", "actorsFrom", actorsFrom, runs),
    sourcesFrom,
    sources: yield* mergeLists(before, news, "sources", "sourcesFrom", sourcesFrom, runs),
    place: noPlace ? before.place : yield* mergeNumbers(before.place, news.place, before, runs),
    clocks: news.clocks,
  };
  const indices = new Uint32Array(before.count + news.count).fill(nobody);
  yield* eachRun(runs, (row, at, length) => {
    for (let i = 0; i < length; i++) indices[row + i] = at + i;
  });
  return { rows, indices };
}

/** Rows that stand one after the other as before, in the order that there is after: from which one on, and how many. */
interface Runs {
  /** Rows before, or above their number new rows. */
  readonly row: number[];
  readonly length: number[];
  /** How many rows there are after. */
  readonly count: number;
}

/** New rows among those before, without what is gone. */
function findRuns<Data>(before: Rows<Data>, news: Rows<Data>, { gone, removed }: ChangedPlaces): Runs {
  const moved = (place: number): number => place - countBelow(removed, place);
  const isBefore = comparison(news, news);
  const isBeforeOld = comparison(news, before, moved);
  const added = Array.from({ length: news.count }, (_, row) => row);
  added.sort((a, b) => (isBefore(a, b) ? -1 : 1));
  const left = [...gone].sort((a, b) => a - b);
  const row: number[] = [];
  const length: number[] = [];
  let count = 0;
  const push = (first: number, many: number): void => {
    if (many <= 0) return;
    row.push(first);
    length.push(many);
    count += many;
  };
  let old = 0;
  let next = 0; // of what is gone
  /** Takes what was before up to a row, but for what is gone. */
  const takeUpTo = (end: number): void => {
    for (; (left[next] ?? Infinity) < end; next++) {
      const at = left[next] ?? 0;
      push(old, at - old);
      old = at + 1;
    }
    push(old, end - old);
    old = Math.max(old, end);
  };
  for (const one of added) {
    let low = old;
    let high = before.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBeforeOld(one, middle)) high = middle;
      else low = middle + 1;
    }
    takeUpTo(low);
    push(before.count + one, 1);
  }
  takeUpTo(before.count);
  return { row, length, count };
}

/** Calls `copy` for each run, with its place after. It pauses now and then. */
function* eachRun(
  { row, length }: Runs,
  copy: (row: number, at: number, length: number) => void,
): Generator<undefined, void> {
  let at = 0;
  let pause = numbersPerStep;
  for (let run = 0; run < row.length; run++) {
    const many = length[run] ?? 0;
    copy(row[run] ?? 0, at, many);
    at += many;
    if (at < pause) continue;
    pause = at + numbersPerStep;
    yield;
  }
}

type Column = Float64Array | WholeNumbers;

function* mergeColumn<Kind extends Column>(
  old: Kind,
  added: Kind,
  { count }: Pick<Rows<unknown>, "count">,
  runs: Runs,
): Generator<undefined, Kind> {
  const merged = new (old.constructor as new (length: number) => Kind)(runs.count);
  yield* eachRun(runs, (row, at, length) => {
    if (row < count) copyNumbers(old, row, merged, at, length);
    else copyNumbers(added, row - count, merged, at, length);
  });
  return merged;
}

/** Numbers are as wide as the widest of both. */
function* mergeNumbers(
  old: Numbers,
  added: Numbers,
  { count }: Pick<Rows<unknown>, "count">,
  runs: Runs,
): Generator<undefined, Numbers> {
  const a = widened(old.values, added.values);
  const b = widened(added.values, old.values);
  return { values: yield* mergeColumn(a, b, { count }, runs) };
}

/** Where lists begin that stand end to end. */
function* mergeStarts(
  old: Uint32Array,
  added: Uint32Array,
  { count }: Pick<Rows<unknown>, "count">,
  runs: Runs,
): Generator<undefined, Uint32Array> {
  const starts = new Uint32Array(runs.count + 1);
  let end = 0;
  yield* eachRun(runs, (row, at, length) => {
    const from = row < count ? old : added;
    const first = row < count ? row : row - count;
    const offset = end - (from[first] ?? 0);
    if (offset === 0) copyNumbers(from, first + 1, starts, at + 1, length);
    else for (let i = 1; i <= length; i++) starts[at + i] = (from[first + i] ?? 0) + offset;
    end = starts[at + length] ?? 0;
  });
  return starts;
}

/** The lists themselves. */
function* mergeLists(
  before: Rows<unknown>,
  news: Rows<unknown>,
  name: "actors" | "stance" | "sources",
  from: "actorsFrom" | "sourcesFrom",
  starts: Uint32Array,
  runs: Runs,
): Generator<undefined, Numbers> {
  const { count } = before;
  const { values: old } = before[name];
  const { values: added } = news[name];
  const a = widened(old, added);
  const b = widened(added, old);
  const { [from]: oldEnds } = before;
  const { [from]: newEnds } = news;
  const merged = new (a.constructor as new (length: number) => WholeNumbers)(starts[runs.count] ?? 0);
  yield* eachRun(runs, (row, at, length) => {
    const isOld = row < count;
    const ends = isOld ? oldEnds : newEnds;
    const first = isOld ? row : row - count;
    const begin = ends[first] ?? 0;
    copyNumbers(isOld ? a : b, begin, merged, starts[at] ?? 0, (ends[first + length] ?? 0) - begin);
  });
  return { values: merged };
}

/** Longer stretches are left to the browser, which takes a while to begin. */
const longRun = 128;

function copyNumbers(from: Column, first: number, to: Column, at: number, length: number): void {
  if (length > longRun) to.set(from.subarray(first, first + length), at);
  else for (let i = 0; i < length; i++) to[at + i] = from[first + i] ?? 0;
}

/** Places in the list move down by what was taken away before them; those of new rows are told as they are after. */
function* movePlaces(
  position: Uint32Array,
  { count }: Pick<Rows<unknown>, "count">,
  runs: Runs,
  { removed }: ChangedPlaces,
): Generator<undefined, void> {
  yield* eachRun(runs, (row, at, length) => {
    for (let i = at; row < count && i < at + length; i++) {
      const place = position[i] ?? 0;
      position[i] = place - countBelow(removed, place);
    }
  });
}

/** What is kept by place in the list, by the places after. */
function mergeMaps<Data>(
  before: Rows<Data>,
  news: Rows<Data>,
  { gone, removed }: ChangedPlaces,
): Pick<Rows<Data>, "drafts" | "told"> {
  const goneAt = new Set(gone.map((row) => before.position[row] ?? -1));
  const merge = <Value>(a: ReadonlyMap<number, Value>, b: ReadonlyMap<number, Value>): Map<number, Value> => {
    const merged = new Map<number, Value>();
    for (const [at, value] of a) if (!goneAt.has(at)) merged.set(at - countBelow(removed, at), value);
    for (const [at, value] of b) merged.set(at, value);
    return merged;
  };
  return { drafts: merge(before.drafts, news.drafts), told: merge(before.told, news.told) };
}
