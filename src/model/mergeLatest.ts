import type { Ms } from "../base/units.ts";
import type { ReadInput } from "./finishDataset.ts";
import { isOngoing, latestEnd, publishedEnd } from "./latestMoment.ts";
import type { ChangedPlaces } from "./mergeList.ts";
import { sourcesNamedIn } from "./namedSources.ts";
import { type RowContents, timeOf } from "./records.ts";

/** To when ongoing events are known after a change. */
export interface LatestAfter {
  readonly latest: Ms;
  /** Whether what is new tells of it, so that it does not matter what is gone. */
  readonly isNew: boolean;
}

const nothingOngoing: LatestAfter = { latest: NaN, isNew: true };

/** The moment after a change; null where all would have to be looked at. */
export function latestAfter<Data>(
  read: ReadInput<Data>,
  news: RowContents<Data>,
  places: ChangedPlaces,
): LatestAfter | null {
  const { events: before, asOf } = read;
  if (before.ongoing.length === 0) return news.rows.unsettled.length > 0 ? null : nothingOngoing;
  const known = before.latest();
  if (asOf !== null && asOf.shape !== "unknown") return { latest: known, isNew: true };
  let latest = latestEnd(news);
  for (const source of sourcesNamedIn(news.rows))
    latest = Math.max(latest, publishedEnd(source, news.reading.sources));
  if (!(latest < known)) return { latest: Number.isFinite(latest) ? latest : known, isNew: true };
  return isLost(read, known, places) ? null : { latest: known, isNew: false };
}

/** Whether an event that is gone told of the latest moment. */
function isLost<Data>(
  { events: before }: ReadInput<Data>,
  known: Ms,
  { gone, again }: ChangedPlaces,
): boolean {
  const { rows } = before;
  return gone.some((row) => {
    if (!isOngoing(rows, row)) return (rows.end[row] ?? NaN) >= known;
    const { start, end } = timeOf(before, row);
    // A beginning that is known no better than to its end may have been told to be later.
    return !again.rows.has(row) && start.latest >= Math.min(known, end.latest);
  });
}

/** Whether a source that is gone told of the latest moment. */
export function isDecisive<Data>(
  source: number,
  { latest, isNew }: LatestAfter,
  { events: before }: ReadInput<Data>,
): boolean {
  if (isNew || before.goneSources.has(source)) return false;
  return publishedEnd(source, before.reading.sources) >= latest;
}
