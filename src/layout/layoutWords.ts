import type { Ms, Span } from "../base/units.ts";
import type { Period, Participation } from "../model/dataset.ts";
import type { Text } from "../model/input.ts";
import type { TickUnit } from "../time/ticks.ts";

/** The words that layout needs, in the reader's language; made from `words/` by the pipeline. */
export interface LayoutWords {
  readonly text: (text: Text) => { readonly text: string; readonly locale: string | null };
  /** The same of what an event is called. */
  readonly title: LayoutWords["text"];
  /** The event's number in a list that stands beside the picture; null for none. */
  readonly number: (event: number) => string | null;
  /** The word beside a mark in a further lane ("affected", "alleged"), null for none. */
  readonly role: (role: string | null, certainty: Participation["certainty"]) => string | null;
  /** "3 events". */
  readonly eventCount: (count: number) => string;
  readonly tick: (at: Ms, unit: TickUnit, row: "fine" | "coarse") => string;
  /** "day 5". */
  readonly count: (n: number, unit: TickUnit["unit"]) => string;
  /** "as of 30 October". */
  readonly asOf: (at: Ms) => string;
  /** How long an empty stretch is, and that in a sentence. */
  readonly gap: (empty: Span) => { readonly length: string; readonly name: string };
  readonly period: (period: Period) => string;
  readonly noActor: string;
  /** "Other actors (476)". */
  readonly otherActors: (count: number) => string;
  /** "+12 members". */
  readonly members: (count: number) => string;
  readonly undated: string;
  /** "No events." */
  readonly noEvents: string;
  /** The name of the axis' calendar, "" where it needs none. */
  readonly calendar: string;
  /** "+3 more". */
  readonly more: (count: number) => string;
}

/** A label with the event's number before it: "3 · affected". */
export function numbered(words: Pick<LayoutWords, "number">, event: number, label: string): string {
  const number = words.number(event);
  return number === null ? label : `${number} · ${label}`;
}
