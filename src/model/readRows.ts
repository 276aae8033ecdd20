import { memoByKey } from "../base/memo.ts";
import { precisionRank } from "../time/precision.ts";
import type { Citation, Participation } from "./dataset.ts";
import { statuses, timeShapes } from "./dataset.ts";
import { eventFields, hintFor, isFields, reportUnknownFields } from "./fields.ts";
import type { IdTable } from "./idTable.ts";
import { createFieldReader, isAbsent, isPlain } from "./plainFields.ts";
import { noTime, plainPrecision, readPlainTime } from "./plainTime.ts";
import { readCitations } from "./readCitation.ts";
import { readClaims } from "./readClaim.ts";
import { readEvent } from "./readEvent.ts";
import type { Reading } from "./reading.ts";
import { plainPlaceOf } from "./placeTable.ts";
import { readParticipations } from "./readParticipation.ts";
import { readPlaces } from "./readPlace.ts";
import { readId, readWord } from "./readText.ts";
import { readTime } from "./readTime.ts";
import { reportError, told } from "./report.ts";
import * as table from "./rows.ts";
import { rowFlags, type Rows } from "./rows.ts";
import { plainSourceOf } from "./sourceTable.ts";

/** Reads one event into a row. What cannot be read is an issue and makes no row. */
export type RowReader = (event: unknown, position: number) => void;

/**
 * Nearly all events of large data are plain: columns are filled, and nothing is made of them. Any other event is read
 * into a record at once. Both ways say the same of an event, issues included, in the same order.
 */
export function createRowReader<Data>(
  rows: Rows<Data>,
  ids: IdTable,
  path: string,
  reading: Reading,
): RowReader {
  const { issues } = reading;
  const { fields, take } = createFieldReader();
  const hintOf = memoByKey(
    (name: string) => name,
    (name) => hintFor(name, eventFields),
  );
  const time = noTime();
  let lastSources: unknown = null; // a list that columns hold, and its row
  let lastRow = -1;

  return (event, position) => {
    const row = rows.count;
    try {
      if (!isFields(event)) {
        const message = `${told(event)} is no event; it is set aside`;
        reportError(issues, "invalid-event", `${path}/${position}`, message);
        return;
      }
      const isKnown = take(event);
      if (!isKnown) reportUnknownFields(event, eventFields, `${path}/${position}`, issues, hintOf);
      if (isPlain(fields)) addPlain(position);
      else table.addDraft(rows, readEvent<Data>(event, fields, `${path}/${position}`, position, reading));
    } catch {
      const message = "reading this event failed; it is set aside";
      reportError(issues, "unreadable", `${path}/${position}`, message);
      return;
    }
    const { drafts } = rows;
    const id = drafts.size === 0 ? fields.id : (drafts.get(position)?.id ?? fields.id);
    if (typeof id !== "string" || id === "" || ids.add(id, row) < 0) return;
    rows.row[row] = (rows.row[row] ?? 0) | rowFlags.setAside;
  };

  /** Fields are looked at in the order of `readEvent`, so that issues come in the same. */
  function addPlain(position: number): void {
    if (typeof fields.id === "number") fields.id = readId(fields.id, `${path}/${position}`, "id", issues);
    const participations = addActors(position);
    const citations = addSources(position);
    if (!isAbsent(fields.status) && !statuses.includes(fields.status as never))
      fields.status = readWord(
        fields.status,
        statuses,
        `${path}/${position}`,
        "status",
        issues,
        "unknown-status",
      );
    const where = placesAt(position);
    const places = where.length > 1 ? where : null;
    addTime(position);
    const claimed = isAbsent(fields.claims)
      ? null
      : claimsOf({ index: position, participations, citations, places, claims: null });
    const isTold =
      claimed !== null ||
      (participations?.some(saysMore) ?? false) ||
      (citations?.some(quotes) ?? false) ||
      places !== null;
    if (isTold)
      rows.told.set(
        position,
        claimed ?? { index: position, participations, citations, places, claims: null },
      );
    table.addFlags(rows, (isAbsent(fields.id) ? rowFlags.nameless : 0) | (isTold ? rowFlags.told : 0));
    const place = places === null ? (where[0] ?? -1) + 1 : 0;
    const cites = claimed?.claims?.some(table.citesSource) ?? false;
    table.closeRow(rows, position, fields as table.RowFacts, cites, place);
  }

  /** What was told of an event so far, with its claims. */
  function claimsOf(told: ToldDraft): table.Told {
    told.claims = readClaims(fields.claims, `${path}/${told.index}`, "claims", told, reading);
    return told;
  }

  /** What had to be read in full, or null. */
  function addActors(position: number): readonly Participation[] | null {
    if (addNames(fields.actors)) return null;
    const parts = readParticipations(fields.actors, `${path}/${position}`, "actors", reading);
    table.addParticipations(rows, parts);
    return parts;
  }

  /** Names of actors that are known, each once. */
  function addNames(list: unknown): boolean {
    table.openActors(rows);
    if (isAbsent(list)) return true;
    if (!Array.isArray(list) || list.length > mostNames) return false;
    const { byName } = reading.actors;
    for (let i = 0; i < list.length; i++) {
      const name: unknown = list[i];
      const actor = typeof name === "string" ? byName.get(name) : undefined;
      if (actor === undefined || table.hasNumber(rows, rows.actorsFrom, rows.actors, actor)) return false;
      table.addActor(rows, actor, 0);
    }
    return true;
  }

  function addSources(position: number): readonly Citation[] | null {
    const list = fields.sources;
    if (addTexts(list)) return null;
    const before = issues.length;
    const citations = readCitations(list, `${path}/${position}`, "sources", reading);
    table.addCitations(rows, citations);
    if (issues.length === before && !citations.some(quotes)) {
      lastSources = list;
      lastRow = rows.count;
    }
    return citations;
  }

  /** Texts that were read before, sources that are plain, or the very list that was read. A source named twice is cited once. */
  function addTexts(list: unknown): boolean {
    table.openSources(rows);
    if (isAbsent(list)) return true;
    if (list === lastSources) {
      const to = rows.sourcesFrom[lastRow + 1] ?? 0;
      for (let at = rows.sourcesFrom[lastRow] ?? 0; at < to; at++) {
        table.addSource(rows, rows.sources.values[at] ?? 0);
      }
      return true;
    }
    if (!Array.isArray(list) || list.length > mostNames) return false;
    const { sources } = reading;
    const { byText } = sources;
    for (let i = 0; i < list.length; i++) {
      const text: unknown = list[i];
      if (isFields(text) && !isAbsent(text.quote)) return false;
      const source =
        (typeof text === "string" ? byText.get(text) : undefined) ?? plainSourceOf(text, sources);
      if (source === undefined) return false;
      if (!table.hasNumber(rows, rows.sourcesFrom, rows.sources, source)) table.addSource(rows, source);
    }
    return true;
  }

  function placesAt(position: number): readonly number[] {
    const { place } = fields;
    if (isAbsent(place)) return nowhere;
    const known = plainPlaceOf(place, reading.places, path);
    return known === undefined ? readPlaces(place, `${path}/${position}`, "place", reading) : [known];
  }

  function addTime(position: number): void {
    const row = rows.count;
    if (!readPlainTime(fields.start, fields.end, reading.zones.dates, time)) {
      const place = { path: `${path}/${position}`, start: "start", end: "end" };
      const full = readTime(fields.start, fields.end, place, reading);
      table.setTime(rows, row, full);
      table.noteTime(rows, full);
      return;
    }
    rows.order[row] = time.start;
    rows.start[row] = time.start;
    rows.end[row] = time.end;
    rows.shape[row] = timeShapes.indexOf(time.shape);
    rows.precision[row] = precisionRank(plainPrecision(fields.start));
    rows.flags[row] = 0;
    table.noteClocks(rows, time.startClock, time.endClock);
  }
}

type ToldDraft = { -readonly [Field in keyof table.Told]: table.Told[Field] };

const nowhere: readonly number[] = [];

/** Longer lists are left to the full reading, whose work does not grow with the square of their length. */
const mostNames = 50;

const saysMore = ({ by, note }: Participation): boolean => by !== null || note !== null;

const quotes = ({ quote, quoteLocale, translation, locator, stance }: Citation): boolean =>
  (quote ?? quoteLocale ?? translation ?? locator ?? stance) !== null;
