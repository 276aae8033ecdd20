import type { Issue } from "../base/issue.ts";
import type { TimelineInput } from "../model/input.ts";

/** The forms that can be read. `chronolane` is our own JSON, `table` a sheet of one row for each event, `actors` its tab of actors. */
export type Format =
  | "chronolane"
  | "table"
  | "actors"
  | "timelinejs"
  | "vis"
  | "ucdp"
  | "acled"
  | "gdelt"
  | "jsonld"
  | "icalendar";

/** What came of a file. */
export interface Imported {
  /** The form it was read as; null when it is none that is known, then `events` is empty and an issue says why. */
  readonly format: Format | null;
  /** Ready for `createTimeline`. */
  readonly input: TimelineInput;
  /** What was not taken over, or not as it stood, in the order of the file. */
  readonly issues: readonly Issue[];
  /** 1-based row of the record each event came of, in the order of `input.events`; 0 where the form has no rows. */
  readonly rows: readonly number[];
  /** Records that went into an event together with others, because they were repeats or copies. */
  readonly folded: number;
}

/** What an event of a table may be made of. */
export type TableField =
  | "id"
  | "start"
  | "end"
  | "time"
  | "displayDate"
  | "title"
  | "shortTitle"
  | "description"
  | "actors"
  | "kind"
  | "category"
  | "tags"
  | "status"
  | "importance"
  | "place"
  | "lat"
  | "lon"
  | "sources"
  | "link"
  | "mediaUrl"
  | "mediaAlt"
  | "mediaCredit"
  | "sensitive";

/** Where a field of an event stands in a row: a header, several (all are read), or a function of the row by its headers. */
export type TableFields = Readonly<
  Partial<
    Record<TableField, string | readonly string[] | ((row: Readonly<Record<string, unknown>>) => unknown)>
  >
>;

/** How a file is read. Each has a default that guesses nothing. */
export interface ImportOptions {
  /** Whether `07/10/2023` is 7 October (true) or July 10 (false). Default: neither, such a date is an issue. */
  readonly dayFirst?: boolean;
  /** Years of two digits up to this one are 20xx, later ones 19xx. Default: none, such a date is an issue. */
  readonly pivotYear?: number;
  /** Keep each record as it stood as `data.raw` of its event. Default false. */
  readonly keepRaw?: boolean;
  /** What stands between names of a list in one cell. Default `";"`. */
  readonly separator?: string;
  /** What stands between cells. Default: found in the first line. */
  readonly delimiter?: "," | ";" | "\t" | "|";
  /** Columns of a table whose headers are not ours. They go before what is recognised by name. */
  readonly fields?: TableFields;
  /** The tab "actors" of the newsroom sheet: its text or rows. */
  readonly actors?: unknown;
  /** Fold repeated records of GDELT and copies per group of vis-timeline into one event. Default true. */
  readonly fold?: boolean;
  /** Whom a calendar's events belong to: those who invite and are invited, or the categories. Default `"attendees"`. */
  readonly calendarActors?: "attendees" | "categories";
  /** Longest text that is read, in UTF-16 units. Default 20,000,000. */
  readonly maxLength?: number;
  /** Most records that are read. Default 200,000. */
  readonly maxRows?: number;
}
