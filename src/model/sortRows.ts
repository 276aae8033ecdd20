import { keysInOrder, sortByKeys } from "../base/radixSort.ts";
import { numbersPerStep } from "../base/steps.ts";
import { rowFlags, type Rows } from "./rows.ts";

/** So many comparisons between two pauses: about a millisecond. */
const stretch = 20_000;

/** So far a row is moved by insertion. */
const fewPlaces = 16;

/** Rows in disorder, as a part of all, that are worth a sort by keys first. */
const muchDisorder = 1 / 64;

/**
 * The rows by `EventTime.order`, ties by the narrower span, then as given; undated ones last. Rows set aside are left
 * out. A merge sort that begins with the runs that are there: data often come in order, and what is added comes last.
 * What comes in no order is sorted by keys before, which leaves little to merge. It pauses now and then.
 */
export function* sortRows(rows: Rows<unknown>): Generator<undefined, Uint32Array> {
  const kept = keptRows(rows);
  const isMuch = (yield* disorderIn(kept, rows)) > kept.length * muchDisorder;
  const sorted = isMuch ? yield* sortByKeys(kept, yield* keysInOrder(kept, rows.order)) : kept;
  const isBefore = comparison(rows);
  let runs = yield* findRuns(sorted, isBefore);
  let from = sorted;
  let to = runs.length > 2 ? new Uint32Array(sorted.length) : sorted;
  while (runs.length > 2) {
    const merged = [0];
    let pause = stretch;
    for (let i = 0; i + 1 < runs.length; i += 2) {
      const middle = runs[i + 1] ?? 0;
      const end = runs[i + 2] ?? middle;
      yield* mergeRuns(from, to, runs[i] ?? 0, middle, end, isBefore);
      merged.push(end);
      if (end < pause) continue;
      pause = end + stretch;
      yield;
    }
    runs = merged;
    [from, to] = [to, from];
  }
  return from;
}

export type Comparison = (a: number, b: number) => boolean;

/**
 * Whether a row of one table comes strictly before a row of another, or of the same. `placed` tells where in the list the
 * other table's events stand by now.
 */
export function comparison(
  one: Rows<unknown>,
  other: Rows<unknown> = one,
  placed: (position: number) => number = (position) => position,
): Comparison {
  const isGivenFirst: Comparison = (a, b) => (one.position[a] ?? 0) < placed(other.position[b] ?? 0);
  return (a, b) => {
    const first = one.order[a] ?? NaN;
    const second = other.order[b] ?? NaN;
    if (first < second) return true;
    if (first > second) return false;
    if (first !== second) {
      const isDated = !Number.isNaN(first);
      if (isDated !== !Number.isNaN(second)) return isDated;
      return isGivenFirst(a, b);
    }
    const width = (one.end[a] ?? 0) - (one.start[a] ?? 0) - ((other.end[b] ?? 0) - (other.start[b] ?? 0));
    return width === 0 ? isGivenFirst(a, b) : width < 0;
  };
}

function keptRows({ count, row }: Rows<unknown>): Uint32Array {
  const kept = new Uint32Array(count);
  let length = 0;
  for (let i = 0; i < count; i++) if (((row[i] ?? 0) & rowFlags.setAside) === 0) kept[length++] = i;
  return kept.subarray(0, length);
}

/** How many rows come before the one that stands before them. */
function* disorderIn(list: Uint32Array, { order }: Rows<unknown>): Generator<undefined, number> {
  let count = 0;
  for (let i = 1; i < list.length; i++) {
    if ((order[list[i] ?? 0] ?? NaN) < (order[list[i - 1] ?? 0] ?? NaN)) count++;
    if (i % numbersPerStep === 0) yield;
  }
  return count;
}

/** Where runs in order begin, and the end of the last. What is only a few places off is put right, and ends none. */
function* findRuns(list: Uint32Array, isBefore: Comparison): Generator<undefined, number[]> {
  const runs = [0];
  let begin = 0;
  for (let end = 1; end < list.length; end++) {
    if (end % stretch === 0) yield;
    const row = list[end] ?? 0;
    if (isBefore(list[end - 1] ?? 0, row)) continue;
    const first = Math.max(begin, end - fewPlaces);
    if (first > begin && isBefore(row, list[first] ?? 0)) {
      begin = end;
      runs.push(begin);
    } else insert(list, first, end, isBefore);
  }
  if (list.length > 0) runs.push(list.length);
  return runs;
}

/** Puts the row at `end` where it belongs among those from `begin`. */
function insert(list: Uint32Array, begin: number, end: number, isBefore: Comparison): void {
  const row = list[end] ?? 0;
  let at = end;
  for (; at > begin && isBefore(row, list[at - 1] ?? 0); at--) list[at] = list[at - 1] ?? 0;
  list[at] = row;
}

function* mergeRuns(
  from: Uint32Array,
  to: Uint32Array,
  begin: number,
  middle: number,
  end: number,
  isBefore: Comparison,
): Generator<undefined, void> {
  let a = begin;
  let b = middle;
  for (let at = begin; at < end;) {
    for (const pause = Math.min(end, at + stretch); at < pause; at++) {
      const takesB = a >= middle || (b < end && isBefore(from[b] ?? 0, from[a] ?? 0));
      to[at] = from[takesB ? b++ : a++] ?? 0;
    }
    if (at < end) yield;
  }
}
