import type { ActorTable } from "./actorTable.ts";
import type { EventRecord } from "./dataset.ts";
import type { IssueList } from "./issueList.ts";
import type { PlaceTable } from "./placeTable.ts";
import type { TimeReading } from "./readTime.ts";
import type { SourceTable } from "./sourceTable.ts";
import type { Speakers } from "./speakers.ts";

/** What the readers of one input share: where issues go, the zones, and what was named so far. */
export interface Reading extends TimeReading {
  readonly issues: IssueList;
  readonly actors: ActorTable;
  readonly sources: SourceTable;
  readonly places: PlaceTable;
  /** Who holds each claim: an event, or null for a claim of an actor or place. */
  readonly claims: Map<string, ClaimHolder>;
  /** Who is named by a text alone as speaking. */
  readonly speakers: Speakers;
}

/** The index of the event with an id, or -1. */
export type EventFinder = (id: string) => number;

export type ClaimHolder = Pick<EventRecord, "index"> | null;
