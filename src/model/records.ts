import type { Ms } from "../base/units.ts";
import { plainParticipation } from "./actorTable.ts";
import { asDays } from "./asDays.ts";
import type { Citation, EventRecord, EventTime, FieldReaders, Participation } from "./dataset.ts";
import { dateBases, dateOfs, noStatus, statuses } from "./dataset.ts";
import { derivedId, numberedId } from "./derivedId.ts";
import type { EventInput } from "./input.ts";
import { proseLimit } from "./limits.ts";
import { readTitle } from "./readEvent.ts";
import { givenId } from "./givenId.ts";
import type { Reading } from "./reading.ts";
import { readStrings } from "./readList.ts";
import { readMedia } from "./readMedia.ts";
import { readString, readText, readWord } from "./readText.ts";
import { readTime } from "./readTime.ts";
import { unheard } from "./report.ts";
import { claimsAt, draftOf, rowFlags, type Rows } from "./rows.ts";
import { isUnsettled, settleOngoing } from "./settleOngoing.ts";
import { plainCitation, sourceId } from "./sourceTable.ts";

/** All that a record is made of, when it is wanted. */
export interface RowContents<Data> {
  readonly rows: Rows<Data>;
  /** The caller's list. */
  readonly events: readonly unknown[];
  readonly reading: Reading;
  /** Instants at midnight are days. */
  asDays: boolean;
  /** To when ongoing events are known: looked for in all events, when first asked. */
  latest: () => Ms;
  /** Which of several equal derived ids an event has, by position in the input; absent: the first. */
  readonly nth: Map<number, number>;
}

/** More records than twice as many are not kept: who looks at all events should look at columns. */
const keptRecords = 20_000;

/** The record of an event by index, made when first asked for. An index out of range throws a RangeError. */
export function rememberRecords<Data>(all: RowContents<Data>): (index: number) => EventRecord<Data> {
  let records = new Map<number, EventRecord<Data>>();
  let older = records;
  return (index) => {
    const known = records.get(index);
    if (known !== undefined) return known;
    if (!(index >= 0 && index < all.rows.count)) {
      throw new RangeError(`invalid event index: ${index}; expected 0 to ${all.rows.count - 1}`);
    }
    if (records.size >= keptRecords) {
      older = records;
      records = new Map();
    }
    const record = older.get(index) ?? recordOf(all, index);
    records.set(index, record);
    return record;
  };
}

/** The record of a row: the one that was read at once, or one made now from columns and the caller's event. */
export function recordOf<Data>(all: RowContents<Data>, at: number): EventRecord<Data> {
  const { rows, reading } = all;
  const draft = draftOf(rows, at);
  // What was read stays in tables over changes, where its place is another by then.
  if (draft !== undefined) return { ...draft, index: at };
  const position = rows.position[at] ?? 0;
  const told = rows.told.get(position);
  const input = (all.events[position] ?? {}) as EventInput<Data>;
  const status = rows.status[at] ?? noStatus;
  return {
    index: at,
    id: idOf(all, at),
    derivedId: ((rows.row[at] ?? 0) & rowFlags.nameless) !== 0,
    title: readTitle(input.title, "", unheard),
    shortTitle: readText(input.shortTitle, "", "", unheard),
    description: readText(input.description, "", "", unheard, proseLimit),
    time: timeOf(all, at),
    displayDate: readText(input.displayDate, "", "", unheard),
    dateBasis: readWord(input.dateBasis, dateBases, "", "", unheard),
    dateOf: readWord(input.dateOf, dateOfs, "", "", unheard),
    asOf: null,
    repeated: input.repeated === true,
    participations: told?.participations ?? participationsOf(rows, at, reading),
    citations: told?.citations ?? citationsOf(rows, at, reading),
    claims: told?.claims ?? [],
    kind: readString(input.kind, "", "", unheard),
    status: status === noStatus ? null : (statuses[status] ?? null),
    importance: typeof input.importance === "number" ? input.importance : null,
    category: readString(input.category, "", "", unheard),
    tags: readStrings(input.tags, "", "", unheard),
    places: placesAt(rows, at),
    media: readMedia(input.media, "", "", unheard),
    sensitive: input.sensitive === true,
    data: input.data,
    input,
  };
}

/** Reads single fields of rows, as `recordOf` does. */
export function fieldReaders<Data>(all: RowContents<Data>): FieldReaders<Data> {
  const { rows } = all;
  const inputOf = (at: number): EventInput<Data> =>
    draftOf(rows, at)?.input ?? ((all.events[rows.position[at] ?? -1] ?? {}) as EventInput<Data>);
  return {
    id: (at) => idOf(all, at),
    time: (at) => timeOf(all, at),
    title: (at) => field(at, "title", ({ title }) => readTitle(title, "", unheard)),
    shortTitle: (at) => field(at, "shortTitle", ({ shortTitle }) => readText(shortTitle, "", "", unheard)),
    description: (at) =>
      field(at, "description", ({ description }) => readText(description, "", "", unheard, proseLimit)),
    tags: (at) => field(at, "tags", ({ tags }) => readStrings(tags, "", "", unheard)),
    claims: (at) => claimsAt(rows, at),
    quotes: (at) => draftOf(rows, at)?.citations ?? rows.told.get(rows.position[at] ?? -1)?.citations ?? [],
    places: (at) => placesAt(rows, at),
    input: inputOf,
  };

  function field<Name extends keyof EventRecord<Data>>(
    at: number,
    name: Name,
    read: (input: EventInput<Data>) => EventRecord<Data>[Name],
  ): EventRecord<Data>[Name] {
    const draft = draftOf(rows, at);
    return draft === undefined ? read(inputOf(at)) : draft[name];
  }
}

/** The time of a row, ongoing ones as far as is known. */
export function timeOf<Data>(all: RowContents<Data>, at: number): EventTime {
  const time = givenTime(all, at);
  return isUnsettled(time) ? settleOngoing(time, all.latest(), "", unheard) : time;
}

/** The time of a row as it was given; what is ongoing may not be settled yet. */
export function givenTime<Data>({ rows, events, reading, ...all }: RowContents<Data>, at: number): EventTime {
  const draft = draftOf(rows, at);
  if (draft !== undefined) return draft.time;
  const { start, end } = (events[rows.position[at] ?? 0] ?? {}) as EventInput;
  const time = readTime(
    start,
    end,
    { path: "", start: "", end: "" },
    { zones: reading.zones, issues: unheard },
  );
  return all.asDays ? asDays(time, reading.zones.dates) : time;
}

/** The id of a row: its own, or one made of what it tells. */
export function idOf<Data>(all: RowContents<Data>, at: number): string {
  const { rows, events } = all;
  const position = rows.position[at] ?? 0;
  const draft = draftOf(rows, at);
  if (draft !== undefined && draft.id !== "") return draft.id;
  const isNameless = ((rows.row[at] ?? 0) & rowFlags.nameless) !== 0;
  if (!isNameless)
    return (givenId((events[position] as EventInput | undefined)?.id) as string | undefined) ?? "";
  return numberedId(nameOf(all, at), all.nth.get(position) ?? 1);
}

/** The id of a row without one, before equal ones are numbered. */
export function nameOf<Data>(all: RowContents<Data>, at: number): string {
  const { rows, reading } = all;
  const actors: string[] = [];
  for (let i = rows.actorsFrom[at] ?? 0; i < (rows.actorsFrom[at + 1] ?? 0); i++) {
    actors.push(reading.actors.actors[rows.actors.values[i] ?? 0]?.id ?? "");
  }
  const first = rows.sourcesFrom[at] ?? 0;
  const isSourced = first < (rows.sourcesFrom[at + 1] ?? 0);
  const source = isSourced ? sourceId(reading.sources, rows.sources.values[first] ?? 0) : null;
  return derivedId(timeOf(all, at).text, actors, source ?? null);
}

function participationsOf<Data>(
  { actorsFrom, actors, stance, stanceList }: Rows<Data>,
  at: number,
  reading: Reading,
): readonly Participation[] {
  const parts: Participation[] = [];
  for (let i = actorsFrom[at] ?? 0; i < (actorsFrom[at + 1] ?? 0); i++) {
    const [plain] = plainParticipation(actors.values[i] ?? 0, reading.actors);
    const way = stance.values[i] ?? 0;
    parts.push(way === 0 ? plain : { ...plain, ...stanceList[way] });
  }
  return parts;
}

/** Where the event of a row was. */
export function placesAt(rows: Rows<unknown>, at: number): readonly number[] {
  const { place, position, told } = rows;
  const single = place.values[at] ?? 0;
  if (single > 0) return [single - 1];
  return draftOf(rows, at)?.places ?? told.get(position[at] ?? -1)?.places ?? nowhere;
}

const nowhere: readonly number[] = [];

function citationsOf<Data>(
  { sourcesFrom, sources }: Rows<Data>,
  at: number,
  reading: Reading,
): readonly Citation[] {
  const from = sourcesFrom[at] ?? 0;
  const list = sources.values.subarray(from, sourcesFrom[at + 1] ?? from);
  return Array.from(list, (source) => plainCitation(source, reading.sources)[0]);
}
