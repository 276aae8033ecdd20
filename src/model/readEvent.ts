import { dateBases, dateOfs, type EventRecord, statuses } from "./dataset.ts";
import type { Fields } from "./fields.ts";
import type { EventInput, Text } from "./input.ts";
import { proseLimit } from "./limits.ts";
import { readCitations } from "./readCitation.ts";
import { readClaims } from "./readClaim.ts";
import { readFlag, readNumber, readStrings } from "./readList.ts";
import { readMedia } from "./readMedia.ts";
import { readParticipations } from "./readParticipation.ts";
import { readPlaces } from "./readPlace.ts";
import type { EventFields } from "./plainFields.ts";
import type { Reading } from "./reading.ts";
import { readId, readString, readText, readWord } from "./readText.ts";
import { readDate, readTime } from "./readTime.ts";
import type { Issues } from "./report.ts";
import { pointer, reportError } from "./report.ts";
import { unknownTime } from "./eventTime.ts";

/** An event while the data are read: place in order, id and ongoing end come once all events are known. */
export type EventDraft<Data> = { -readonly [Field in keyof EventRecord<Data>]: EventRecord<Data>[Field] };

/**
 * Reads one event, whose fields were taken. Its `index` is the position in the input until the order is known, its id
 * `""` where none is given.
 */
export function readEvent<Data>(
  event: Fields,
  value: EventFields,
  path: string,
  position: number,
  reading: Reading,
): EventDraft<Data> {
  const { issues } = reading;
  // One literal with all fields in one order: every draft has the same hidden class.
  const draft: EventDraft<Data> = {
    index: position,
    id: readId(value.id, path, "id", issues) ?? "",
    derivedId: false,
    title: readTitle(value.title, path, issues),
    shortTitle: readText(value.shortTitle, path, "shortTitle", issues),
    description: readText(value.description, path, "description", issues, proseLimit),
    time: unknownTime,
    displayDate: readText(value.displayDate, path, "displayDate", issues),
    dateBasis: readWord(value.dateBasis, dateBases, path, "dateBasis", issues),
    dateOf: readWord(value.dateOf, dateOfs, path, "dateOf", issues),
    asOf: readDate(value.asOf, path, "asOf", reading),
    repeated: readFlag(value.repeated, path, "repeated", issues),
    participations: readParticipations(value.actors, path, "actors", reading),
    citations: readCitations(value.sources, path, "sources", reading),
    claims: noClaims,
    kind: readString(value.kind, path, "kind", issues),
    status: readWord(value.status, statuses, path, "status", issues, "unknown-status"),
    importance: readNumber(value.importance, path, "importance", issues),
    category: readString(value.category, path, "category", issues),
    tags: readStrings(value.tags, path, "tags", issues),
    places: readPlaces(value.place, path, "place", reading),
    media: readMedia(value.media, path, "media", issues),
    sensitive: readSensitive(value.sensitive, path, issues),
    // The caller's own, of the caller's type: it is handed back, never read.
    data: value.data as Data | undefined,
    input: event as unknown as EventInput<Data>,
  };
  draft.time = readTime(value.start, value.end, { path, start: "start", end: "end" }, reading);
  draft.claims = readClaims(value.claims, path, "claims", draft, reading);
  return draft;
}

const noClaims: EventRecord["claims"] = [];

/** The title, `""` when it is missing: words say "untitled" in the reader's language. */
export function readTitle(value: unknown, path: string, issues: Issues): Text {
  const title = readText(value, path, "title", issues);
  if (title !== null) return title;
  reportError(issues, "title-missing", pointer(path, "title"), "there is no title; it is drawn as untitled");
  return "";
}

function readSensitive(value: unknown, path: string, issues: Issues): boolean | Text {
  if (value === undefined || value === null || value === false) return false;
  if (value === true) return true;
  // What cannot be read is folded rather than shown.
  return readText(value, path, "sensitive", issues) ?? true;
}
