import type { Ms } from "../base/units.ts";
import { eventFlags, type EventTime } from "./dataset.ts";
import { publishedUntil } from "./plainSource.ts";
import { givenTime, type RowContents } from "./records.ts";
import { pointer } from "./report.ts";
import { draftOf, type Rows, setTime } from "./rows.ts";
import { asOfMoment, lastKnown, settleOngoing } from "./settleOngoing.ts";
import { isDraft, type SourceTable } from "./sourceTable.ts";

/** The moment to which ongoing events are known that do not say it themselves: the input's own, else the latest that is told of. */
export const asOfEvents = <Data>(asOf: EventTime | null, all: RowContents<Data>): (() => Ms) => {
  let latest: Ms | null = null;
  return () => (latest ??= asOfMoment(asOf, () => latestMoment(all)));
};

/** The last moment that an event, or the publication of a source, tells of; NaN when nothing has a date. */
function latestMoment<Data>(all: RowContents<Data>): Ms {
  const { sources } = all.reading;
  let latest = latestEnd(all);
  for (let source = 0; source < sources.entries.length; source++)
    latest = Math.max(latest, publishedEnd(source, sources));
  return Number.isFinite(latest) ? latest : NaN;
}

/** The last moment that an event tells of; of what goes on its beginning. -Infinity when none has a date. */
export function latestEnd<Data>(all: RowContents<Data>): Ms {
  const { count, end, unsettled } = all.rows;
  let latest = -Infinity;
  for (let row = 0; row < count; row++) {
    const until = end[row] ?? NaN;
    if (until > latest && !isOngoing(all.rows, row)) latest = until;
  }
  for (const row of unsettled) {
    const until = lastKnown(givenTime(all, row));
    if (until > latest) latest = until;
  }
  return latest;
}

export const isOngoing = ({ flags }: Rows<unknown>, row: number): boolean =>
  ((flags[row] ?? 0) & eventFlags.ongoing) !== 0;

/** When the day, or what is known, of a source's publication ends; -Infinity when that is not known. */
export function publishedEnd(source: number, { entries, zones }: SourceTable): Ms {
  const entry = entries[source];
  if (entry === undefined) return -Infinity;
  const end = isDraft(entry) ? (entry.published?.span.end ?? NaN) : publishedUntil(entry, zones);
  return Number.isNaN(end) ? -Infinity : end;
}

/** Settles every ongoing event: at its own as-of, else at the latest moment known. */
export function settleAll<Data>(all: RowContents<Data>, path: string): void {
  const { rows, reading } = all;
  for (const row of rows.unsettled) {
    const draft = draftOf(rows, row);
    const asOf = asOfMoment(draft?.asOf ?? null, all.latest);
    const at = pointer(`${path}/${rows.position[row] ?? 0}`, "end");
    const time = settleOngoing(givenTime(all, row), asOf, at, reading.issues);
    if (draft !== undefined) draft.time = time;
    setTime(rows, row, time);
  }
}
