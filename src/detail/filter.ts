import type { Status } from "../model/dataset.ts";
import type { Precision } from "../time/types.ts";

/** What a legend explains: shapes of marks, how a role is drawn, what is said about an event as a whole. */
export type MarkName =
  | "moment"
  | "day"
  | "duration"
  | "range"
  | "unknown"
  | "startOpen"
  | "endOpen"
  | "ongoing"
  | "repeated"
  | "statement"
  | "other"
  | "affected"
  | "alleged"
  | "approximate"
  | "uncertain"
  | "disputed"
  | "retracted"
  | "unsourced";

/**
 * Which events are shown, as plain data: JSON that can be stored and put in an address. An event passes when it passes
 * every member that is given; inside a list, one match is enough. An empty list counts as not given. Values that the
 * data do not have match nothing.
 */
export interface Filter {
  /** Ids of actors. An actor stands for those that belong to it. */
  readonly actors?: readonly string[];
  /** Whether one of `actors` is enough, or all must have taken part. Default `"any"`. */
  readonly match?: "any" | "all";
  readonly kinds?: readonly string[];
  readonly categories?: readonly string[];
  readonly tags?: readonly string[];
  /** `"none"` stands for events whose status nobody stated. */
  readonly statuses?: readonly (Status | "none")[];
  /** Ids of sources. */
  readonly sources?: readonly string[];
  /** At least so many sources; copies of an agency's report count once. */
  readonly minSources?: number;
  /** How finely the start is known; `"none"` for undated events. */
  readonly precisions?: readonly (Precision | "none")[];
  /** What the legend explains, by its names. */
  readonly marks?: readonly MarkName[];
  /** Words that all occur somewhere in what the event says, in the reader's or any other language of the data. */
  readonly text?: string;
}
