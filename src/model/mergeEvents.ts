import { areMidnights } from "./asDays.ts";
import type { Attribution } from "./dataset.ts";
import type { ReadInput } from "./finishDataset.ts";
import { givenId } from "./givenId.ts";
import { createIdTable, nobody } from "./idTable.ts";
import { issuesPerStep, isTold, type IssueList, type Telling } from "./issueList.ts";
import { asOfEvents, settleAll } from "./latestMoment.ts";
import { isDecisive, latestAfter } from "./mergeLatest.ts";
import { type ChangedPlaces, countBelow, type MergedList } from "./mergeList.ts";
import { finderOf, readStretch, withProgress } from "./readEvents.ts";
import type { Reading } from "./reading.ts";
import { createRowReader } from "./readRows.ts";
import { idOf, type RowContents } from "./records.ts";
import { claimsAt, clocksOf, createRows, moreOf, numberDrafts, type Rows } from "./rows.ts";
import { mergeRows } from "./mergeRows.ts";
import { type ChangedRows, sourcesAfter } from "./mergeSources.ts";
import { unname } from "./namedSources.ts";
import { areMany, isMeantByOthers, type Speakers } from "./speakers.ts";

/**
 * What was read, with a change: new events are read, the columns of the others are copied. Null where that may not be the
 * same as reading all; then what was read before holds on as it is. Issues go to `issues`.
 *
 *  list ─▶ rows of what is new ─▶ merged with those that stay ─▶ ids
 */
export function* mergeEvents<Data>(
  read: ReadInput<Data>,
  { events, places }: MergedList<Data>,
  issues: IssueList,
): Generator<number, ReadInput<Data> | null> {
  if (places === null || read.tied?.isRepeatable === false) return null;
  const { opened, asOf, issuesBefore } = read;
  const before = read.events;
  yield* withProgress(keepIssues(read, places, issues), 0);
  const issuesKept = issues.length;
  const claims = claimsWithout(read, places);
  if (claims === null) return null;
  const speakers: Speakers = { ...before.reading.speakers, pending: [] };
  const reading: Reading = { ...before.reading, issues, claims, speakers };
  const actorsBefore = reading.actors.actors.length;
  const sourcesBefore = reading.sources.entries.length;
  const { places: table } = reading;
  const wasTangled = table.isTangled;
  const retold: unknown[] = [];
  reading.sources.retold = retold;
  const news = yield* readNew<Data>(events, places.changed, opened.path, before.rows, reading);
  reading.sources.retold = null;
  if (news === null || (table.isTangled && !wasTangled)) return null;
  if (areMany(speakers) || isMeantByOthers(actorsBefore, sourcesBefore, reading)) return null;
  if (isTold(issues, isOfTwoClaims, issuesKept, issues.length)) return null;
  // Places that nobody names any more are kept: when there may be many, reading all makes another table.
  if (table.places.length > 2 * read.placesRead + fewPlaces) return null;
  const clocks = clocksAfter(before.rows, news, places);
  if (areMidnights(clocks)) return null;
  const { asDays, latest, nth } = before;
  const fresh: RowContents<Data> = { rows: news, events, reading, asDays, latest, nth };
  const moment = latestAfter(read, fresh, places);
  if (moment === null) return null;
  fresh.latest = always(moment.latest);
  settleAll(fresh, opened.path);
  const issuesAfter = issues.length;

  yield events.length;
  const { rows, indices } = yield* withProgress(
    mergeRows(before.rows, { ...news, clocks }, places),
    events.length,
  );
  const all: RowContents<Data> = { rows, events, reading, asDays, latest, nth: movedKeys(nth, places) };
  const changed = { before: before.rows, news, after: rows };
  const goneSources = yield* withProgress(
    sourcesAfter(read, changed, places, events, retold, speakers),
    events.length,
  );
  if (goneSources === null || isForgotten(changed, places, reading)) return null;
  for (const source of goneSources) if (isDecisive(source, moment, read)) return null;
  all.latest = before.ongoing.length > 0 ? fresh.latest : asOfEvents(asOf, all);
  yield* withProgress(numberDrafts(rows, claims), events.length);
  passOn(indices, before.rows, news, places);
  nameAgain(all, news, places);
  const idOfRow = idsOf(all);
  const ids = yield* withProgress(
    before.ids.carried(indices.subarray(0, before.rows.count), rows.count, idOfRow),
    events.length,
  );
  for (const index of indices.subarray(before.rows.count)) ids.add(idOfRow(index) ?? "", index);
  const ongoing = news.unsettled.map((row) => indices[before.rows.count + row] ?? nobody);
  return {
    ...read,
    opened: { ...opened, fields: { ...opened.fields, events }, events },
    events: { ...all, ids, indexOf: finderOf(ids), goneSources, ongoing },
    issuesBefore,
    issuesAfter,
  };
}

// What is kept is made by functions of what they need, as functions within `mergeEvents` hold all that one of them names, each
// dataset the one before.
const always =
  <Value>(value: Value): (() => Value) =>
  () =>
    value;
const idsOf =
  <Data>(all: RowContents<Data>) =>
  (row: number): string | undefined =>
    row < all.rows.count ? idOf(all, row) : undefined;

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

/** Gives events that were read again and have no id the one that they had. */
function nameAgain<Data>(all: RowContents<Data>, { drafts }: Rows<Data>, { again }: ChangedPlaces): void {
  for (const [place, draft] of drafts)
    if (again.places.has(place) && draft.id === "")
      Object.assign(draft, { id: idOf(all, draft.index), derivedId: true });
}

/** The new events as rows; null where one cannot be read. */
function* readNew<Data>(
  events: readonly unknown[],
  places: readonly number[],
  path: string,
  { kinds, categories, stances, stanceList }: Rows<Data>,
  reading: Reading,
): Generator<number, Rows<Data> | null> {
  const known = { kinds, categories, stances, stanceList };
  const rows: Rows<Data> = { ...createRows<Data>(places.length), ...known };
  const ids = createIdTable(places.length, (row) => {
    const event = events[rows.position[row] ?? 0] as { readonly id?: unknown } | undefined;
    return givenId(event?.id) as string | undefined;
  });
  const readRow = createRowReader(rows, ids, path, reading);
  for (let i = 0; i < places.length; i++) {
    const at = places[i] ?? 0;
    readRow(events[at], at);
    if (i % readStretch === readStretch - 1) yield at;
  }
  return rows.count < places.length ? null : rows;
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

/** Whether an actor of what is gone takes part in no event any more: read anew, it might not be there. */
function isForgotten<Data>(
  { before, news, after }: ChangedRows<Data>,
  { gone }: ChangedPlaces,
  reading: Reading,
): boolean {
  const actors = new Set<number>();
  for (const row of gone) {
    for (let i = before.actorsFrom[row] ?? 0; i < (before.actorsFrom[row + 1] ?? 0); i++)
      actors.add(before.actors.values[i] ?? 0);
    for (const by of speakersIn(before, row)) if (by.actor !== null) actors.add(by.actor);
  }
  for (const actor of actors) if (reading.actors.actors[actor]?.declared === true) actors.delete(actor);
  // What replaces an event mostly names the same: then it need not be looked for in all of them.
  unname(actors, news.actors, news.actorsFrom[news.count]);
  unname(actors, after.actors, after.actorsFrom[after.count]);
  return actors.size > 0;
}

/** Who is said to say so in a row. */
function speakersIn<Data>(rows: Rows<Data>, row: number): readonly Attribution[] {
  const { participations = null, claims = null } = moreOf(rows, row) ?? {};
  return [...(participations ?? []).flatMap(({ by }) => by ?? []), ...(claims ?? []).map(({ by }) => by)];
}

/** The claims by id without those of rows that are gone; null where another claim of such an id may come to it. */
function claimsWithout<Data>(
  { events: { rows, reading } }: ReadInput<Data>,
  { gone }: ChangedPlaces,
): Reading["claims"] | null {
  const ids = gone.flatMap((row) => claimsAt(rows, row).flatMap(({ id }) => id ?? []));
  if (ids.length === 0) return reading.claims;
  if (isTold(reading.issues, isOfTwoClaims, 0, reading.issues.length)) return null;
  const claims = new Map(reading.claims);
  for (const id of ids) claims.delete(id);
  return claims;
}

const isOfTwoClaims = ({ wording, rest }: Telling): boolean =>
  wording.code === "duplicate-id" && rest.includes("/claims/");

/** Tells the issues of what stays, at its new places. It pauses now and then. */
function* keepIssues<Data>(
  { events: { reading, rows }, opened: { path: list }, issuesBefore, issuesAfter }: ReadInput<Data>,
  { gone, removed }: ChangedPlaces,
  issues: IssueList,
): Generator<undefined, void> {
  const goneAt = new Set(gone.map((row) => rows.position[row] ?? -1));
  const placeAt = reading.issues.placesIn(list);
  for (let i = 0; i < issuesAfter; i++) {
    if (i % issuesPerStep === issuesPerStep - 1) yield;
    const at = i < issuesBefore ? NaN : placeAt(i);
    if (goneAt.has(at)) continue;
    const telling = reading.issues.tellingAt(i);
    const down = countBelow(removed, at);
    issues.addTelling(down > 0 ? { ...telling, place: at - down } : telling);
  }
}

/** What is kept by place, by the new ones. */
export function movedKeys<Value>(
  map: ReadonlyMap<number, Value>,
  { removed }: Pick<ChangedPlaces, "removed">,
): Map<number, Value> {
  if (removed.length === 0) return new Map(map);
  return new Map([...map].map(([at, value]) => [at - countBelow(removed, at), value]));
}
