import { numbersPerStep } from "../base/steps.ts";
import { cleanText } from "../base/text.ts";
import { areMidnights, asDays, reportAllMidnight } from "./asDays.ts";
import type { EventTime } from "./dataset.ts";
import { cutPlaces } from "./declareAll.ts";
import { numberedId, uniqueNumber } from "./derivedId.ts";
import { gatherRows } from "./gatherRows.ts";
import { givenId } from "./givenId.ts";
import { createIdTable, type IdTable, nobody } from "./idTable.ts";
import { asOfEvents, settleAll } from "./latestMoment.ts";
import type { EventFinder, Reading } from "./reading.ts";
import { createRowReader } from "./readRows.ts";
import { givenTime, idOf, nameOf, type RowContents } from "./records.ts";
import { pointer, reportError, told } from "./report.ts";
import { createRows, draftOf, moreOf, numberDrafts, rowFlags, setTime } from "./rows.ts";
import { sortRows } from "./sortRows.ts";
import { fitSources } from "./sourceTable.ts";

/** The events of an input, read, named and in order. */
export interface ReadEvents<Data> extends RowContents<Data> {
  readonly ids: IdTable;
  readonly indexOf: EventFinder;
  /** Sources of the table that no event names any more. */
  readonly goneSources: ReadonlySet<number>;
  /** Rows of what goes on until the moment to which events are known. */
  readonly ongoing: readonly number[];
}

/** So many events between two pauses. */
export const readStretch = 500;

/** Reads the first `length` events of an input, and decides what can only be decided once all are known. Tells how many it has read. */
export function* readEvents<Data>(
  events: readonly unknown[],
  length: number,
  path: string,
  asOf: EventTime | null,
  reading: Reading,
): Generator<number, ReadEvents<Data>> {
  const rows = createRows<Data>(length);
  let all: RowContents<Data> = { rows, events, reading, asDays: false, latest: () => NaN, nth: new Map() };
  const ids = createIdTable(length, (row) => idOf(all, row));
  const readRow = createRowReader(rows, ids, path, reading);
  yield 0; // columns of much take a while, because the browser collects garbage first
  for (let i = 0; i < length; i++) {
    readRow(events[i], i);
    if (i % readStretch === readStretch - 1) yield i + 1;
  }
  cutPlaces(reading.places, reading.issues);
  yield* withProgress(fitSources(reading.sources), length);
  if (areMidnights(rows.clocks)) yield* drawAsDays(all, path);
  all.latest = asOfEvents(asOf, all);
  const latest = rows.unsettled.length > 0 ? all.latest() : null;
  settleAll(all, path);
  yield length;
  yield* nameAll(all, ids, path);
  const sorted = yield* withProgress(sortRows(rows), length);
  const ordered = yield* withProgress(gatherRows(rows, sorted), length);
  all = { ...all, rows: { ...ordered, unsettled: [] } };
  all.latest = latest === null ? asOfEvents(asOf, all) : () => latest;
  yield* withProgress(numberDrafts(all.rows, reading.claims), length);
  const indices = yield* withProgress(placesOf(rows.count, sorted), length);
  yield* withProgress(ids.renumber(indices), length);
  const ongoing = renumbered(rows.unsettled, indices);
  return { ...all, ids, indexOf: finderOf(ids), goneSources: new Set(), ongoing };
}

/** Rows by their new numbers, without those that have none. By itself: what a function in `readEvents` names stays with the dataset. */
const renumbered = (rows: readonly number[], indices: Uint32Array): readonly number[] =>
  rows.map((row) => indices[row] ?? nobody).filter((row) => row !== nobody);

/** Finds ids as they are or were written; what is none, as data may have it, is of no event. */
export const finderOf = (ids: IdTable): EventFinder => {
  return (given) => {
    const id = givenId(given);
    if (typeof id !== "string") return -1;
    const index = ids.find(id);
    return index >= 0 ? index : ids.find(cleanText(id));
  };
};

/** A stage that has no progress of its own to tell. */
export function* withProgress<Result>(
  stage: Generator<undefined, Result>,
  read: number,
): Generator<number, Result> {
  for (;;) {
    const step = stage.next();
    if (step.done === true) return step.value;
    yield read;
  }
}

function* drawAsDays<Data>(all: RowContents<Data>, path: string): Generator<number, void> {
  const { rows, reading } = all;
  all.asDays = true;
  for (let row = 0; row < rows.count; row++) {
    const draft = draftOf(rows, row);
    if (draft !== undefined) draft.time = asDays(draft.time, reading.zones.dates);
    setTime(rows, row, givenTime(all, row));
    if (row % readStretch === readStretch - 1) yield rows.count;
  }
  reportAllMidnight(path, reading.issues);
}

/** Gives each event its own id. Given ids are there by now, so that a derived one never takes the place of one. */
function* nameAll<Data>(all: RowContents<Data>, ids: IdTable, path: string): Generator<number, void> {
  const { rows, reading, nth } = all;
  const counts = new Map<string, number>();
  for (let row = 0; row < rows.count; row++) {
    const flags = rows.row[row] ?? 0;
    if ((flags & (rowFlags.setAside | rowFlags.nameless)) === 0) continue;
    const position = rows.position[row] ?? 0;
    const draft = draftOf(rows, row);
    if ((flags & rowFlags.setAside) !== 0) {
      const message = `the event id ${told(idOf(all, row))} is taken; this event is set aside`;
      const at = pointer(`${path}/${position}`, "id");
      reportError(reading.issues, "duplicate-id", at, message, "give each event its own id");
      const more = moreOf(rows, row);
      if (more !== undefined) more.index = -1;
      continue;
    }
    const name = nameOf(all, row);
    const n = uniqueNumber(name, (id) => ids.find(id) >= 0, counts);
    if (n > 1) nth.set(position, n);
    const id = numberedId(name, n);
    if (draft !== undefined) Object.assign(draft, { id, derivedId: true });
    ids.add(id, row);
    if (row % readStretch === readStretch - 1) yield rows.count;
  }
}

/** By row where it stands in order, `nobody` for those that do not. */
function* placesOf(count: number, sorted: Uint32Array): Generator<undefined, Uint32Array> {
  const indices = new Uint32Array(count).fill(nobody);
  for (let index = 0; index < sorted.length; index++) {
    indices[sorted[index] ?? 0] = index;
    if (index % numbersPerStep === numbersPerStep - 1) yield;
  }
  return indices;
}
