import type { Issue } from "../base/issue.ts";
import type { Ms, Span } from "../base/units.ts";
import type { Calendar } from "../time/calendar.ts";
import type { Origin } from "../time/count.ts";
import type { Break } from "../time/fold.ts";
import type { DateValue, Precision } from "../time/types.ts";
import type { Zone } from "../time/zone.ts";
import type { AxisOptions } from "./axisOptions.ts";
import type { EventInput, Text } from "./input.ts";
import type { WholeNumbers } from "./numbers.ts";

/**
 * What is known of when an event was.
 * `moment` a time of day is known · `day` one known calendar day · `range` one happening somewhere in the span
 * (coarser precision, `[a..b]`, an open bound) · `duration` it lasted from start to end · `unknown` no date.
 */
export type TimeShape = "moment" | "day" | "range" | "duration" | "unknown";

/** One end of an event's time. */
export interface Edge {
  /** Earliest moment this edge may be; -Infinity when nothing bounds it. */
  readonly earliest: Ms;
  /** Latest moment (exclusive for dates) this edge may be; +Infinity when nothing bounds it. */
  readonly latest: Ms;
  /**
   * `known` as finely as `precision` says · `open` written as unbounded (`..`) · `unknown` not stated, a bound may be
   * given in `earliest` or `latest` · `ongoing` still went on at as-of (`latest` is the as-of moment).
   */
  readonly state: "known" | "open" | "unknown" | "ongoing";
  readonly precision: Precision | null;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /** The date as written, null for an instant given by number or Date, or no date. */
  readonly date: DateValue | null;
}

export interface EventTime {
  readonly shape: TimeShape;
  readonly start: Edge;
  readonly end: Edge;
  /**
   * Finite span the picture refers to: from the earliest known bound to the latest. For `[..b]` both are the end of b,
   * for `[a..]` both are the start of a; for ongoing, to as-of. {start: NaN, end: NaN} when the shape is `unknown`.
   */
  readonly span: Span;
  /** Order key: earliest moment, for `[..b]` the last moment of b. NaN when unknown. */
  readonly order: Ms;
  /** EDTF text of the whole time as read (start/end joined), "" when there is none. */
  readonly text: string;
}

export interface Actor {
  readonly index: number;
  readonly id: string;
  readonly name: Text;
  /** Office or function. */
  readonly title: Text | null;
  readonly kind: string | null;
  readonly aliases: readonly string[];
  /** Index of the parent actor, or -1. Cycles were cut and reported. */
  readonly parent: number;
  /** An allowed CSS colour, or null. */
  readonly color: string | null;
  readonly claims: readonly Claim[];
  /** False for an actor that only an event named. */
  readonly declared: boolean;
}

export interface Source {
  readonly index: number;
  readonly id: string;
  readonly title: Text | null;
  readonly publisher: string | null;
  readonly agency: string | null;
  readonly author: string | null;
  /** Only http and https addresses get here, others are an issue and null. */
  readonly url: string | null;
  readonly archiveUrl: string | null;
  readonly published: EventTime | null;
  readonly accessed: EventTime | null;
  readonly dateline: string | null;
  readonly locale: string | null;
  readonly kind: string | null;
  /** Indices of sources. */
  readonly derivedFrom: readonly number[];
  /** Where its text comes from in the end: equal numbers for copies of one text. See `countIndependent`. */
  readonly origins: readonly number[];
  readonly quote: string | null;
}

/** Sources by index. Each is made when it is first looked at. */
export interface SourceList extends Iterable<Source> {
  readonly length: number;
  /** Undefined where there is none. */
  readonly at: (index: number) => Source | undefined;
  /** Its id, without making it. */
  readonly id: (index: number) => string | undefined;
  /** Its origins, without making it. */
  readonly origins: (index: number) => readonly number[];
  /** How many stand for themselves, copies of one text counted once. */
  readonly independent: () => number;
}

export interface Citation {
  readonly source: number;
  readonly quote: string | null;
  readonly quoteLocale: string | null;
  readonly translation: Text | null;
  readonly locator: string | null;
  readonly stance: "supports" | "disputes" | "denies" | "mentions" | null;
}

export type Verb =
  "said" | "according-to" | "announced" | "reported" | "estimated" | "accused" | "denied" | "called-for";

/** Who says so. Exactly one of actor (index), source (index) and name is set; the others are null. */
export interface Attribution {
  readonly actor: number | null;
  readonly source: number | null;
  readonly name: Text | null;
  readonly verb: Verb | null;
  readonly at: EventTime | null;
  readonly displayDate: Text | null;
}

export interface Figure {
  readonly measure: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: "about" | "at-least" | "more-than" | "at-most" | null;
  readonly unit: string | null;
  readonly population: string | null;
  /** The source's own words. */
  readonly asReported: string;
  readonly asOf: EventTime | null;
}

export interface Claim {
  readonly id: string | null;
  readonly by: Attribution;
  readonly text: Text;
  readonly kind: string | null;
  readonly figure: Figure | null;
  readonly quote: string | null;
  readonly quoteLocale: string | null;
  readonly citations: readonly Citation[];
}

export interface Participation {
  readonly actor: number;
  /** A role of design, another word, or null when none was given. */
  readonly role: string | null;
  readonly certainty: "stated" | "alleged" | "denied" | null;
  readonly by: Attribution | null;
  readonly note: Text | null;
}

export type Status = "confirmed" | "reported" | "developing" | "disputed" | "retracted";

export interface Medium {
  readonly url: string;
  readonly alt: Text;
  readonly credit: Text | null;
}

export interface Place {
  readonly index: number;
  readonly id: string | null;
  readonly name: Text | null;
  /** Index of the place it lies in, or -1. */
  readonly parent: number;
  readonly precision: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly claims: readonly Claim[];
}

/** One event, read and checked: every field present, absent ones null or empty. */
export interface EventRecord<Data = unknown> {
  /** Position in `Dataset` order. */
  readonly index: number;
  readonly id: string;
  /** True when the id was derived from date, actors and first source. */
  readonly derivedId: boolean;
  /** `""` when none was given: shown as "untitled" in the reader's language. */
  readonly title: Text;
  readonly shortTitle: Text | null;
  readonly description: Text | null;
  readonly time: EventTime;
  readonly displayDate: Text | null;
  readonly dateBasis: "stated" | "resolved" | "bounded-by-editor" | null;
  readonly dateOf: "occurrence" | "statement" | "publication" | null;
  readonly asOf: EventTime | null;
  readonly repeated: boolean;
  readonly participations: readonly Participation[];
  readonly citations: readonly Citation[];
  readonly claims: readonly Claim[];
  readonly kind: string | null;
  readonly status: Status | null;
  readonly importance: number | null;
  readonly category: string | null;
  readonly tags: readonly string[];
  /** Indices of places. */
  readonly places: readonly number[];
  readonly media: readonly Medium[];
  readonly sensitive: boolean | Text;
  readonly data: Data | undefined;
  /** The caller's own object, untouched. */
  readonly input: EventInput<Data>;
}

/** Where a relation starts or ends: an event, a claim or an actor. */
export interface RelationEnd {
  /** Index of the event; for a claim, of the event that holds it; -1 for an actor or a claim of an actor or place. */
  readonly event: number;
  /** Id of the claim, null when the end is no claim. */
  readonly claim: string | null;
  /** Index of the actor, -1 when the end is no actor. */
  readonly actor: number;
}

export interface Relation {
  readonly from: RelationEnd;
  readonly to: RelationEnd;
  readonly type: string;
  readonly by: Attribution | null;
  readonly label: Text | null;
  readonly citations: readonly Citation[];
}

export interface Period {
  readonly id: string;
  readonly title: Text;
  readonly time: EventTime;
  /** Indices of actors; empty: behind all lanes. */
  readonly actors: readonly number[];
  readonly note: Text | null;
  readonly citations: readonly Citation[];
}

export interface Correction {
  readonly event: number;
  readonly at: EventTime;
  readonly note: Text;
  readonly before: string | null;
  readonly after: string | null;
  readonly by: Attribution | null;
}

export const timeShapes: readonly TimeShape[] = ["moment", "day", "range", "duration", "unknown"];
export const statuses: readonly Status[] = ["confirmed", "reported", "developing", "disputed", "retracted"];
export const dateOfs: readonly ["occurrence", "statement", "publication"] = [
  "occurrence",
  "statement",
  "publication",
];
export const dateBases: readonly ["stated", "resolved", "bounded-by-editor"] = [
  "stated",
  "resolved",
  "bounded-by-editor",
];
/** In the column of statuses: none was given. */
export const noStatus = 255;

/** In the column of precisions: no start is stated. */
export const noPrecision = 255;

/** What a bit of `Dataset.flags` says of an event. */
export const eventFlags = {
  /** The state of its start is not `known`. */
  startOpen: 1,
  /** The state of its end is `open` or `unknown`. */
  endOpen: 2,
  ongoing: 4,
  approximate: 8,
  uncertain: 16,
  repeated: 32,
  /** No source is given, neither for it nor for a claim of it. */
  unsourced: 64,
  /** It has tags. */
  tagged: 128,
} as const;

/** In what way actors took part: what all those share that took part in the same way. */
export type Stance = Pick<Participation, "role" | "certainty">;

/** The participations of event `i` stand from `from[i]` to before `from[i + 1]`, in their order. */
export interface ParticipationColumns {
  /** One longer than there are events. */
  readonly from: Uint32Array;
  /** Indices of actors. */
  readonly actors: WholeNumbers;
  /** Places in `stances`. */
  readonly stance: WholeNumbers;
  /** The ways that occur; the first is plain taking part, without role or certainty. */
  readonly stances: readonly Stance[];
}

/** The citations of event `i` stand from `from[i]` to before `from[i + 1]`, in their order. */
export interface CitationColumns {
  /** One longer than there are events. */
  readonly from: Uint32Array;
  /** Indices of sources. */
  readonly sources: WholeNumbers;
}

/** The event or date that the axis counts from. */
export interface Since extends Origin {
  /** Index of the event, or -1. */
  readonly event: number;
  /** The date, null for an event. */
  readonly date: DateValue | null;
}

/**
 * Fields of an event by its index, each as in its record and without making that, which takes ten times as long.
 * Takes indices below `Dataset.count`.
 */
export interface FieldReaders<Data = unknown> {
  readonly id: (index: number) => string;
  readonly time: (index: number) => EventTime;
  readonly title: (index: number) => Text;
  readonly shortTitle: (index: number) => Text | null;
  readonly description: (index: number) => Text | null;
  readonly tags: (index: number) => readonly string[];
  readonly claims: (index: number) => readonly Claim[];
  /** Citations that say more than which source; empty where there are none or `CitationColumns` has all that they say. */
  readonly quotes: (index: number) => readonly Citation[];
  readonly places: (index: number) => readonly number[];
  readonly input: (index: number) => EventInput<Data>;
}

/**
 * What the input says, checked and in order. Columns are as long as `count`; events are ordered by `EventTime.order`,
 * ties by the narrower span, then by input order; undated ones come last.
 */
export interface Dataset<Data = unknown> {
  readonly title: Text | null;
  readonly description: Text | null;
  readonly locale: string | null;
  /** Zone of the axis: dates are days in it. The option's zone, else the input's, else UTC. */
  readonly zone: Zone;
  /** Zone of times of day without an offset: the input's, else the option's, else UTC. */
  readonly localZone: Zone;
  /** Calendar of the axis: the option's, else the Gregorian. */
  readonly calendar: Calendar;
  /** A further calendar for dates in cards, null for none. */
  readonly secondaryCalendar: Calendar | null;
  /** What of the axis is folded: breaks in order, apart and free of events; `"auto"`: as the events shown have them. */
  readonly breaks: "auto" | readonly Break[];
  /** What the axis counts from, null for dates alone. */
  readonly since: Since | null;
  readonly asOf: EventTime | null;
  /** Events that are in `event(i)`, dated or not. */
  readonly count: number;
  /** How many of them have a date; they are the first `dated` ones. */
  readonly dated: number;
  /** Records in the input; `total - count` were set aside with an issue each. */
  readonly total: number;
  /** Column: `EventTime.order`. Ascending over the dated events. */
  readonly order: Float64Array;
  /** Columns: `EventTime.span`. */
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** Column: importance, 0 when not given; without length where no event has any. */
  readonly importance: Float64Array;
  /** Column: `EventTime.shape`, as its place in `timeShapes`. */
  readonly shape: Uint8Array;
  /** Column: how finely the start is known (`Edge.precision`), as its place in `precisions`; `noPrecision` where none is stated. */
  readonly precision: Uint8Array;
  /** Column: what `eventFlags` names, added up. */
  readonly flags: Uint8Array;
  /** Column: the status, as its place in `statuses`; `noStatus` when none was given. */
  readonly status: Uint8Array;
  /** Column: the kind, as its place in `kindNames`; 0 when none was given. */
  readonly kind: WholeNumbers;
  /** The kinds that occur, in the order in which they were read; the first is null, for none. */
  readonly kindNames: readonly (string | null)[];
  /** Column: the category, as its place in `categoryNames`; 0 when none was given. Without length where no event has any. */
  readonly category: WholeNumbers;
  /** The categories that occur, as `kindNames`. */
  readonly categoryNames: readonly (string | null)[];
  /** Who took part, without making a record. */
  readonly participations: ParticipationColumns;
  /** What was cited for the event itself, claims aside, without making a record. */
  readonly citations: CitationColumns;
  readonly event: (index: number) => EventRecord<Data>;
  /** Single fields, for who looks at all events. */
  readonly fields: FieldReaders<Data>;
  /** The event's index, or -1. */
  readonly indexOf: (id: string) => number;
  readonly actors: readonly Actor[];
  readonly actorOf: (id: string) => Actor | undefined;
  readonly sources: SourceList;
  /** Places by index. One that no event names any more after a merge may still be there. */
  readonly places: readonly Place[];
  readonly relations: readonly Relation[];
  readonly periods: readonly Period[];
  readonly corrections: readonly Correction[];
  /** What is wrong. Where the same is to be said of very many places, the last issue of it has their count. */
  readonly issues: readonly Issue[];
  /** The same, with an issue for each place. */
  readonly everyIssue: () => readonly Issue[];
  /**
   * The list of events with some added, put in the place of those with the same id, or taken away, and who reads it: only
   * what is new, where that gives the same as reading all. An id should be in one of the lists, and once.
   */
  merge(change: EventChange<Data>): {
    readonly events: readonly EventInput<Data>[];
    readonly reader: Reader<Data>;
  };
  /** Who makes the same with time told otherwise along the axis; what was read is not read again. */
  onAxis(options: AxisOptions): Reader<Data>;
}

export interface EventChange<Data = unknown> {
  readonly upsert: readonly EventInput<Data>[];
  /** Ids. Unknown ones are passed over. */
  readonly remove: readonly string[];
}

/** Reading that can be put aside at any time and taken up again. */
export interface Reader<Data = unknown> {
  /**
   * Reads on until all is read, or `isOver` says true, which is asked after each millisecond or so. Null: not all yet; once all
   * is, the same dataset again.
   */
  readonly step: (isOver: () => boolean) => Dataset<Data> | null;
  /** How many events are read. */
  readonly read: () => number;
  /** How many there are. */
  readonly total: number;
  /** What was found wrong so far, while that is of a few thousand places: after them nothing is added until all is read. */
  readonly issues: () => readonly Issue[];
}
