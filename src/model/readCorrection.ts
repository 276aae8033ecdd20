import type { Correction } from "./dataset.ts";
import { correctionFields, isFields, reportUnknownFields } from "./fields.ts";
import { proseLimit } from "./limits.ts";
import { unknownTime } from "./eventTime.ts";
import { readAttribution } from "./readAttribution.ts";
import type { EventFinder, Reading } from "./reading.ts";
import { readReference, readString, readText } from "./readText.ts";
import { readDate } from "./readTime.ts";
import { pointer, reportError, told } from "./report.ts";

/** Reads a correction. Null when its event is not there or it says nothing (an issue); one without a date is kept. */
export function readCorrection(
  value: unknown,
  path: string,
  events: EventFinder,
  reading: Reading,
): Correction | null {
  const { issues } = reading;
  if (!isFields(value)) {
    reportError(issues, "invalid-type", path, `${told(value)} is no correction; it is set aside`);
    return null;
  }
  reportUnknownFields(value, correctionFields, path, issues);
  const missing = (field: string, done: string): void =>
    reportError(
      issues,
      "field-missing",
      pointer(path, field),
      `a correction needs ${JSON.stringify(field)}; ${done}`,
    );
  const named = value.event;
  const id = readReference(named, path, "event", issues);
  const date = value.at;
  const at = readDate(date, path, "at", reading);
  const note = readText(value.note, path, "note", issues, proseLimit);
  const facts = {
    before: readString(value.before, path, "before", issues, proseLimit),
    after: readString(value.after, path, "after", issues, proseLimit),
    by: readAttribution(value.by, path, "by", reading),
  };
  if (date === undefined || date === null) missing("at", "it is shown without a date");
  if (note === null) missing("note", "it is set aside");
  if (id === null) missing("event", "it is set aside");
  const event = id === null ? -1 : events(id);
  if (id !== null && event < 0) {
    const message = `no event has the id ${told(id)}; the correction is set aside`;
    reportError(issues, "correction-dangling", pointer(path, "event"), message);
  }
  if (event < 0 || note === null) return null;
  return { event, at: at ?? unknownTime, note, ...facts };
}
