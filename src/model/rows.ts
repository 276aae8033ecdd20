import { numbersPerStep } from "../base/steps.ts";
import { precisionRank } from "../time/precision.ts";
import type { ClockOf } from "./asDays.ts";
import { clockOf } from "./asDays.ts";
import type { Claim, EventRecord, EventTime, Stance, Status } from "./dataset.ts";
import { eventFlags, noPrecision, noStatus, statuses, timeShapes } from "./dataset.ts";
import { createNumbers, numberOf, type Numbers, setNumber } from "./numbers.ts";
import type { EventDraft } from "./readEvent.ts";
import { isUnsettled } from "./settleOngoing.ts";

/** What a bit of `Rows.row` says of a row. */
export const rowFlags = {
  /** It was read into a record at once, which `drafts` has. */
  draft: 1,
  /** It has no id of its own. */
  nameless: 2,
  /** It has claims, or its participations, citations or places are more than columns hold; `told` has them. */
  told: 4,
  /** Its id is taken by an earlier one. */
  setAside: 8,
} as const;

/** The two bits of `Rows.row` that tell what the clock of an edge says, as it was given. */
const clockBits: Readonly<Record<ClockOf, number>> = { none: 0, midnight: 1, other: 2 };
const clockNames: readonly ClockOf[] = ["none", "midnight", "other"];
const startClock = 4; // the first of its bits
const endClock = 6;

/** What columns cannot hold of a plain event; null what they can. */
export interface Told {
  /** Where claims have ids: the row, the position in the input until the order is known; -1 when it was set aside. */
  index: number;
  readonly claims: EventRecord["claims"] | null;
  readonly places: EventRecord["places"] | null;
  readonly participations: EventRecord["participations"] | null;
  readonly citations: EventRecord["citations"] | null;
}

/**
 * Events as they are read, a row for each, in the order of the input. What `Dataset` says of its columns holds here
 * too; lists stand end to end.
 */
export interface Rows<Data> {
  count: number;
  /** Where in the input a row comes from. */
  readonly position: Uint32Array;
  /** What `rowFlags` names, added up, and what the clocks of its edges say. */
  readonly row: Uint8Array;
  readonly order: Float64Array;
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** Without length as long as no event has any. */
  importance: Float64Array;
  readonly shape: Uint8Array;
  readonly precision: Uint8Array;
  readonly flags: Uint8Array;
  readonly status: Uint8Array;
  readonly kind: Numbers;
  readonly kinds: Map<string | null, number>;
  /** Without length as long as no event has any. */
  readonly category: Numbers;
  readonly categories: Map<string | null, number>;
  readonly actorsFrom: Uint32Array;
  readonly actors: Numbers;
  readonly stance: Numbers;
  readonly stances: Map<string, number>;
  readonly stanceList: Stance[];
  readonly sourcesFrom: Uint32Array;
  readonly sources: Numbers;
  /** The place of a plain event that has one, 1 for the first; else 0. Without length as long as there is none. */
  readonly place: Numbers;
  /** Records read at once, and what else was told, by position in the input. */
  readonly drafts: Map<number, EventDraft<Data>>;
  readonly told: Map<number, Told>;
  /** Rows of what goes on until as-of. */
  readonly unsettled: number[];
  /** How many edges are instants at midnight UTC, and at other times; each row has two. */
  readonly clocks: Record<ClockOf, number>;
}

/** No rows yet, and room for so many. */
export const createRows = <Data>(most: number): Rows<Data> => ({
  count: 0,
  position: new Uint32Array(most),
  row: new Uint8Array(most),
  order: new Float64Array(most),
  start: new Float64Array(most),
  end: new Float64Array(most),
  importance: new Float64Array(0),
  shape: new Uint8Array(most),
  precision: new Uint8Array(most),
  flags: new Uint8Array(most),
  status: new Uint8Array(most),
  kind: createNumbers(most),
  kinds: new Map([[null, 0]]),
  category: createNumbers(0),
  categories: new Map([[null, 0]]),
  actorsFrom: new Uint32Array(most + 1),
  actors: createNumbers(most),
  stance: createNumbers(most),
  stances: new Map([[stanceName(null, null), 0]]),
  stanceList: [{ role: null, certainty: null }],
  sourcesFrom: new Uint32Array(most + 1),
  sources: createNumbers(most),
  place: createNumbers(0),
  drafts: new Map(),
  told: new Map(),
  unsettled: [],
  clocks: { none: 0, midnight: 0, other: 0 },
});

/** The record that was made of a row when it was read; undefined for plain events. */
export const draftOf = <Data>(rows: Rows<Data>, row: number): EventDraft<Data> | undefined =>
  ((rows.row[row] ?? 0) & rowFlags.draft) === 0 ? undefined : rows.drafts.get(rows.position[row] ?? 0);

/** What was told of a row beside its columns: the record, or all that they do not hold. */
export const moreOf = <Data>(rows: Rows<Data>, row: number): EventDraft<Data> | Told | undefined => {
  const bits = rows.row[row] ?? 0;
  const position = rows.position[row] ?? 0;
  if ((bits & rowFlags.draft) !== 0) return rows.drafts.get(position);
  return (bits & rowFlags.told) === 0 ? undefined : rows.told.get(position);
};

/** The claims of a row. */
export const claimsAt = <Data>(rows: Rows<Data>, row: number): EventRecord["claims"] =>
  moreOf(rows, row)?.claims ?? noClaims;

const noClaims: EventRecord["claims"] = [];

/**
 * Tells records, and where claims have ids what was told beside columns, of rows in order where their events are by now. It pauses
 * now and then.
 */
export function* numberDrafts<Data>(
  rows: Rows<Data>,
  claims: ReadonlyMap<string, unknown>,
): Generator<undefined, void> {
  const { count, drafts, told } = rows;
  const isWanted = drafts.size > 0 || (told.size > 0 && claims.size > 0);
  for (let row = 0; isWanted && row < count; row++) {
    const more = claims.size > 0 ? moreOf(rows, row) : draftOf(rows, row);
    if (more !== undefined) more.index = row;
    if (row % numbersPerStep === numbersPerStep - 1) yield;
  }
}

/** Adds bits of `rowFlags` to the row that is being written. */
export function addFlags<Data>(rows: Rows<Data>, flags: number): void {
  rows.row[rows.count] = (rows.row[rows.count] ?? 0) | flags;
}

/** Adds an event that was read into a record. */
export function addDraft<Data>(rows: Rows<Data>, draft: EventDraft<Data>): void {
  const row = rows.count;
  setTime(rows, row, draft.time);
  noteTime(rows, draft.time);
  rows.drafts.set(draft.index, draft);
  addParticipations(rows, draft.participations);
  addCitations(rows, draft.citations);
  const cites = draft.claims.some(citesSource);
  addFlags(rows, rowFlags.draft | (draft.id === "" ? rowFlags.nameless : 0));
  closeRow(rows, draft.index, draft, cites);
}

export const citesSource = ({ citations, by }: Claim): boolean => citations.length > 0 || by.source !== null;

/** Notes anew which events with claims have no source, once it is known who speaks. */
export function noteSources<Data>(rows: Rows<Data>): void {
  const { count, flags, sourcesFrom } = rows;
  const { unsourced } = eventFlags;
  for (let row = 0; row < count; row++) {
    const claims = claimsAt(rows, row);
    if (claims.length === 0) continue;
    const cites = sourcesFrom[row + 1] !== sourcesFrom[row] || claims.some(citesSource);
    flags[row] = cites ? (flags[row] ?? 0) & ~unsourced : (flags[row] ?? 0) | unsourced;
  }
}

/** Writes all that columns say of a time. */
export function setTime<Data>(rows: Rows<Data>, row: number, time: EventTime): void {
  const { start, end } = time;
  rows.order[row] = time.order;
  rows.start[row] = time.span.start;
  rows.end[row] = time.span.end;
  rows.shape[row] = timeShapes.indexOf(time.shape);
  rows.precision[row] = start.precision === null ? noPrecision : precisionRank(start.precision);
  const { startOpen, endOpen, ongoing, approximate, uncertain, repeated, unsourced, tagged } = eventFlags;
  rows.flags[row] =
    ((rows.flags[row] ?? 0) & (repeated | unsourced | tagged)) |
    (start.state === "known" ? 0 : startOpen) |
    (end.state === "open" || end.state === "unknown" ? endOpen : 0) |
    (end.state === "ongoing" ? ongoing : 0) |
    (start.approximate || end.approximate ? approximate : 0) |
    (start.uncertain || end.uncertain ? uncertain : 0);
}

/** Notes of a time that was just read what is decided once all are known. */
export function noteTime<Data>(rows: Rows<Data>, time: EventTime): void {
  const { start, end } = time;
  noteClocks(rows, clockOf(start), start === end ? "none" : clockOf(end));
  if (isUnsettled(time)) rows.unsettled.push(rows.count);
}

/** Begins the bits of the row that is being written with what its clocks say; of a single edge that of its start alone. */
export function noteClocks<Data>(rows: Rows<Data>, start: ClockOf, end: ClockOf): void {
  rows.row[rows.count] = (clockBits[start] << startClock) | (clockBits[end] << endClock);
  rows.clocks[start]++;
  rows.clocks[end]++;
}

/** What the clocks of a row say. */
export function clocksOf<Data>(rows: Rows<Data>, row: number): readonly [start: ClockOf, end: ClockOf] {
  const bits = rows.row[row] ?? 0;
  return [clockNames[(bits >> startClock) & 3] ?? "none", clockNames[(bits >> endClock) & 3] ?? "none"];
}

/** Begins, or begins anew, the actors of the row that is being written. */
export function openActors<Data>({ count, actorsFrom }: Rows<Data>): void {
  actorsFrom[count + 1] = actorsFrom[count] ?? 0;
}

export function addActor<Data>(rows: Rows<Data>, actor: number, stance: number): void {
  const at = rows.actorsFrom[rows.count + 1] ?? 0;
  setNumber(rows.actors, at, actor);
  setNumber(rows.stance, at, stance);
  rows.actorsFrom[rows.count + 1] = at + 1;
}

export function addParticipations<Data>(rows: Rows<Data>, parts: EventRecord["participations"]): void {
  openActors(rows);
  for (const { actor, role, certainty } of parts) {
    const stance = numberOf(rows.stances, stanceName(role, certainty));
    if (stance === rows.stanceList.length) rows.stanceList.push({ role, certainty });
    addActor(rows, actor, stance);
  }
}

/** Begins, or begins anew, the sources of the row that is being written. */
export function openSources<Data>({ count, sourcesFrom }: Rows<Data>): void {
  sourcesFrom[count + 1] = sourcesFrom[count] ?? 0;
}

export function addSource<Data>(rows: Rows<Data>, source: number): void {
  const at = rows.sourcesFrom[rows.count + 1] ?? 0;
  setNumber(rows.sources, at, source);
  rows.sourcesFrom[rows.count + 1] = at + 1;
}

export function addCitations<Data>(rows: Rows<Data>, citations: EventRecord["citations"]): void {
  openSources(rows);
  for (const { source } of citations) addSource(rows, source);
}

/** Whether the row that is being written names it already. */
export function hasNumber(
  { count }: Rows<unknown>,
  from: Uint32Array,
  { values }: Numbers,
  wanted: number,
): boolean {
  for (let at = from[count] ?? 0; at < (from[count + 1] ?? 0); at++) if (values[at] === wanted) return true;
  return false;
}

export interface RowFacts {
  readonly kind?: string | null;
  readonly category?: string | null;
  readonly tags?: readonly string[] | null;
  readonly status?: Status | null;
  readonly importance?: number | null;
  readonly repeated?: boolean | null;
}

/** Ends the row that is being written. `cites`: a claim of the event has a source; `place`: as the column has it. */
export function closeRow<Data>(
  rows: Rows<Data>,
  position: number,
  facts: RowFacts,
  cites: boolean,
  place: number = 0,
): void {
  const row = rows.count;
  const { kind, category, tags, status, importance, repeated } = facts;
  rows.position[row] = position;
  setNumber(rows.kind, row, kind == null ? 0 : numberOf(rows.kinds, kind));
  if (category != null) setNumber(rows.category, row, numberOf(rows.categories, category));
  rows.status[row] = status == null ? noStatus : statuses.indexOf(status);
  if (importance != null && importance !== 0) {
    if (rows.importance.length === 0) rows.importance = new Float64Array(rows.order.length);
    rows.importance[row] = importance;
  }
  if (place > 0) setNumber(rows.place, row, place);
  const unsourced = !cites && rows.sourcesFrom[row + 1] === rows.sourcesFrom[row];
  rows.flags[row] =
    (rows.flags[row] ?? 0) |
    (repeated === true ? eventFlags.repeated : 0) |
    (unsourced ? eventFlags.unsourced : 0) |
    (tags != null && tags.length > 0 ? eventFlags.tagged : 0);
  rows.count = row + 1;
}

const stanceName = (role: string | null, certainty: string | null): string =>
  `${certainty ?? ""} ${role ?? ""}`;
