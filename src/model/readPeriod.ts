import type { Ms } from "../base/units.ts";
import { actorAt } from "./actorTable.ts";
import type { Period } from "./dataset.ts";
import { isFields, periodFields, reportUnknownFields } from "./fields.ts";
import { proseLimit } from "./limits.ts";
import { readCitations } from "./readCitation.ts";
import { readTitle } from "./readEvent.ts";
import { readList } from "./readList.ts";
import type { Reading } from "./reading.ts";
import { readId, readText } from "./readText.ts";
import { readTime } from "./readTime.ts";
import { pointer, reportError, told } from "./report.ts";
import { isUnsettled, settleOngoing } from "./settleOngoing.ts";

/** Reads a period. Null when it has no date that can be drawn (an issue). An ongoing one goes to `asOf`. */
export function readPeriod(
  value: unknown,
  path: string,
  taken: Set<string>,
  asOf: Ms,
  reading: Reading,
): Period | null {
  const { issues } = reading;
  if (!isFields(value)) {
    reportError(issues, "invalid-type", path, `${told(value)} is no period; it is set aside`);
    return null;
  }
  reportUnknownFields(value, periodFields, path, issues);
  const id = ownId(readId(value.id, path, "id", issues), path, taken, reading);
  const title = readTitle(value.title, path, issues);
  const read = readTime(value.start, value.end, { path, start: "start", end: "end" }, reading);
  const time = isUnsettled(read) ? settleOngoing(read, asOf, path, issues) : read;
  const actors = readActors(value.actors, path, reading);
  const note = readText(value.note, path, "note", issues, proseLimit);
  const citations = readCitations(value.sources, path, "sources", reading);
  if (time.shape === "unknown") {
    const message = "a period needs a date that can be drawn; it is set aside";
    reportError(issues, "period-undated", pointer(path, "start"), message);
    return null;
  }
  return { id, title, time, actors, note, citations };
}

/** The given id, or one that is free; a repeated one is an issue. */
function ownId(given: string | null, path: string, taken: Set<string>, { issues }: Reading): string {
  if (given !== null && taken.has(given)) {
    const message = `the period id ${told(given)} is taken; this period gets another`;
    reportError(issues, "duplicate-id", pointer(path, "id"), message);
  }
  let id = given !== null && !taken.has(given) ? given : `period-${taken.size + 1}`;
  for (let n = 2; taken.has(id); n++) id = `period-${taken.size + n}`;
  taken.add(id);
  return id;
}

function readActors(value: unknown, path: string, reading: Reading): readonly number[] {
  const at = pointer(path, "actors");
  const list = readList(value, path, "actors", reading.issues);
  const found = Array.from(list, (name, position) =>
    actorAt(name, reading.actors, at, position, reading.issues),
  );
  return [...new Set(found.filter((actor) => actor >= 0))];
}
