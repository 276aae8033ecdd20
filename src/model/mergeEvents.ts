import type { Issue } from "../base/issue.ts";
import { areMidnights } from "./asDays.ts";
import type { ReadInput } from "./finishDataset.ts";
import { createIdTable, nobody } from "./idTable.ts";
import { type ChangedPlaces, countBelow, type MergedList, placeIn } from "./mergeList.ts";
import { asOfEvents, finderOf, readStretch, withProgress } from "./readEvents.ts";
import type { Reading } from "./reading.ts";
import { createRowReader } from "./readRows.ts";
import { idOf, type RowContents } from "./records.ts";
import type { Issues } from "./report.ts";
import { clocksOf, createRows, numberDrafts, type Rows } from "./rows.ts";
import { mergeRows } from "./mergeRows.ts";
import { type ChangedRows, sourcesAfter, unname } from "./mergeSources.ts";

/**
 * What was read, with a change: new events are read, the columns of the others are copied. Null where that may not be the
 * same as reading all; then what was read before holds on as it is. Issues go to `issues`.
 *
 *  list ─▶ rows of what is new ─▶ merged with those that stay ─▶ ids
 */
export function* mergeEvents<Data>(
  read: ReadInput<Data>,
  { events, places }: MergedList<Data>,
  issues: Issues,
): Generator<number, ReadInput<Data> | null> {
  if (places === null) return null;
  const { opened, asOf, issuesBefore } = read;
  const before = read.events;
  const known = keptIssues(read, places);
  issues.push(...known);
  const reading: Reading = { ...before.reading, issues };
  const { places: table } = reading;
  const wasTangled = table.isTangled;
  const retold: unknown[] = [];
  reading.sources.retold = retold;
  const news = yield* readNew<Data>(events, places.changed, opened.path, before.rows, reading);
  reading.sources.retold = null;
  if (news === null || (table.isTangled && !wasTangled)) return null;
  // Places that nobody names any more are kept: when there may be many, reading all makes another table.
  if (table.places.length > 2 * read.placesRead + fewPlaces) return null;
  const clocks = clocksAfter(before.rows, news, places);
  if (areMidnights(clocks)) return null;
  const issuesAfter = issues.length;

  yield events.length;
  const { rows, indices } = yield* withProgress(
    mergeRows(before.rows, { ...news, clocks }, places),
    events.length,
  );
  const all: RowContents<Data> = { ...before, rows, events, reading, nth: movedKeys(before.nth, places) };
  const changed = { before: before.rows, news, after: rows };
  const goneSources = yield* withProgress(sourcesAfter(read, changed, places, events, retold), events.length);
  if (goneSources === null || isForgotten(changed, places)) return null;
  all.latest = asOfEvents(asOf, all);
  yield* withProgress(numberDrafts(rows), events.length);
  passOn(indices, before.rows, news, places);
  const idOfRow = (row: number): string | undefined => (row < rows.count ? idOf(all, row) : undefined);
  const ids = yield* withProgress(
    before.ids.carried(indices.subarray(0, before.rows.count), rows.count, idOfRow),
    events.length,
  );
  for (const index of indices.subarray(before.rows.count)) ids.add(idOfRow(index) ?? "", index);
  return {
    ...read,
    opened: { ...opened, fields: { ...opened.fields, events }, events },
    events: { ...all, ids, indexOf: finderOf(ids), goneSources },
    issuesBefore,
    issuesAfter,
  };
}

/** So many places take no room worth speaking of. */
const fewPlaces = 1000;

/** Gives the numbers of new rows to those they replace, whose ids they have. */
function passOn(
  indices: Uint32Array,
  before: Rows<unknown>,
  news: Rows<unknown>,
  { gone, removed }: ChangedPlaces,
): void {
  const newRows = new Map<number, number>();
  for (let row = 0; row < news.count; row++) newRows.set(news.position[row] ?? 0, before.count + row);
  const taken = new Set(removed);
  for (const row of gone) {
    const place = before.position[row] ?? -1;
    const successor = taken.has(place) ? undefined : newRows.get(place - countBelow(removed, place));
    if (successor !== undefined) indices[row] = indices[successor] ?? nobody;
  }
}

/** The new events as rows; null where one cannot be read, or waits for what all events tell. */
function* readNew<Data>(
  events: readonly unknown[],
  places: readonly number[],
  path: string,
  { kinds, stances, stanceList }: Rows<Data>,
  reading: Reading,
): Generator<number, Rows<Data> | null> {
  const rows: Rows<Data> = { ...createRows<Data>(places.length), kinds, stances, stanceList };
  const ids = createIdTable(places.length, (row) => {
    const event = events[rows.position[row] ?? 0] as { readonly id?: string } | undefined;
    return event?.id;
  });
  const readRow = createRowReader(rows, ids, path, reading);
  for (let i = 0; i < places.length; i++) {
    const at = places[i] ?? 0;
    readRow(events[at], at);
    if (i % readStretch === readStretch - 1) yield at;
  }
  return rows.count < places.length || rows.unsettled.length > 0 ? null : rows;
}

/** What the clocks of all rows say after a change. */
function clocksAfter<Data>(
  before: Rows<Data>,
  news: Rows<Data>,
  { gone }: ChangedPlaces,
): Rows<Data>["clocks"] {
  const clocks = { ...before.clocks };
  for (const row of gone) for (const clock of clocksOf(before, row)) clocks[clock]--;
  for (const name of ["none", "midnight", "other"] as const) clocks[name] += news.clocks[name];
  return clocks;
}

/** Whether an actor of what is gone is named by no event any more: read anew, it might not be there. */
function isForgotten<Data>({ before, news, after }: ChangedRows<Data>, { gone }: ChangedPlaces): boolean {
  const actors = new Set<number>();
  for (const row of gone) {
    for (let i = before.actorsFrom[row] ?? 0; i < (before.actorsFrom[row + 1] ?? 0); i++)
      actors.add(before.actors.values[i] ?? 0);
  }
  // What replaces an event mostly names the same: then it need not be looked for in all of them.
  unname(actors, news.actors, news.actorsFrom[news.count]);
  unname(actors, after.actors, after.actorsFrom[after.count]);
  return actors.size > 0;
}

/** The issues of what stays, at its new places. */
function keptIssues<Data>(
  { events, opened: { path: list }, issuesBefore, issuesAfter }: ReadInput<Data>,
  { removed }: ChangedPlaces,
): readonly Issue[] {
  const issues = events.reading.issues.slice(0, issuesAfter);
  if (removed.length === 0) return issues;
  return issues.map((issue, i) => {
    const at = i < issuesBefore ? NaN : placeIn(issue.path, list);
    if (Number.isNaN(at)) return issue;
    const rest = issue.path.slice(`${list}/${at}`.length);
    return { ...issue, path: `${list}/${at - countBelow(removed, at)}${rest}` };
  });
}

/** What is kept by place, by the new ones. */
export function movedKeys<Value>(
  map: ReadonlyMap<number, Value>,
  { removed }: Pick<ChangedPlaces, "removed">,
): Map<number, Value> {
  if (removed.length === 0) return new Map(map);
  return new Map([...map].map(([at, value]) => [at - countBelow(removed, at), value]));
}
