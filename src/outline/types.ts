import type { Status } from "../model/dataset.ts";

/** A string from the data, in its own language; it becomes its own element with `lang` and isolated direction. */
export interface Phrase {
  readonly text: string;
  /** BCP 47 tag where known and different from the page's. */
  readonly locale: string | null;
}

/** How the mark beside an entry is drawn; the same words as the wide view. */
export interface MarkStyle {
  readonly shape: "moment" | "day" | "duration" | "range" | "unknown";
  readonly kind: "occurrence" | "statement" | "other";
  readonly startOpen: boolean;
  readonly endOpen: boolean;
  readonly ongoing: boolean;
  readonly repeated: boolean;
}

/** An actor as a named chip. */
export interface Chip {
  readonly actor: number;
  readonly name: Phrase;
  /** The role in words ("affected", "alleged"), null when there is nothing to say beside the name. */
  readonly role: string | null;
  /** Outline instead of fill; dashed when the role is alleged or denied. */
  readonly style: "agent" | "affected" | "alleged";
}

export interface OutlineEntry {
  readonly event: number;
  readonly id: string;
  readonly title: Phrase;
  /** The whole date in words. */
  readonly date: string;
  /** Short facts beside the title, in order: precision, figures, status, number of sources. */
  readonly facts: readonly string[];
  readonly status: Status | null;
  readonly actors: readonly Chip[];
  readonly mark: MarkStyle;
}

/** Entries under one date heading. */
export interface OutlineSection {
  readonly key: string;
  /** "7 October 2023", "Start not stated", "Some time up to 30 October 2023". */
  readonly heading: string;
  /** "Saturday", "after 7 October, still going on". */
  readonly note: string | null;
  /** "18 days without a dated event; 3 undated events fall in this span", said before the section. */
  readonly gap: string | null;
  /** Indices of its events, in order. */
  readonly events: readonly number[];
}

/** All events in words and in order, what a reader without the picture gets. */
export interface Outline {
  readonly title: Phrase | null;
  /** "11 events from 7 to 30 October 2023, 10 actors, 1 source". */
  readonly summary: string;
  readonly sections: readonly OutlineSection[];
  /** What is said of one of their events, put in words when it is first asked for. */
  readonly entry: (event: number) => OutlineEntry;
  /** The event of an id that is in one of the sections, -1 for none. */
  readonly eventOf: (id: string) => number;
}

export interface CardLink {
  readonly href: string;
  /** ASCII (punycode) host. */
  readonly host: string;
}

export interface CardActor {
  readonly chip: Chip;
  /** "according to Israeli officials", "accused by White House, on or before 30 October 2023". */
  readonly attribution: string | null;
  readonly note: Phrase | null;
}

export interface CardClaim {
  readonly id: string | null;
  /**
   * Who says so, the verb and when: "According to Israeli officials", "Nasser Kanani said, 30 October 2023 (“Monday”)".
   * Of an actor or place: "About Iraq: Gulf News / AFP reported, 30 October 2023".
   */
  readonly speaker: string;
  readonly text: Phrase;
  /** The source's own words of a figure: "killing 1,400 people". */
  readonly asReported: string | null;
  /** What the figure says beyond the claim's text: "gathered: about 200 protesters", "as of 30 October 2023". */
  readonly figure?: string | null;
  readonly quote: Phrase | null;
  /** Numbers of the card's sources. */
  readonly sources: readonly number[];
}

export interface CardSource {
  /** 1-based, in the order of the card. */
  readonly number: number;
  /** Index in the dataset. */
  readonly source: number;
  readonly title: Phrase | null;
  /** "Gulf News / AFP". */
  readonly publisher: string;
  /** Dates and places in words: "published 30 October 2023", "Tehran", "accessed …", "p. 4". */
  readonly details: readonly string[];
  readonly quotes: readonly { readonly text: Phrase; readonly translation: Phrase | null }[];
  /** "disputes", "denies"; null for support. */
  readonly stance: string | null;
  readonly link: CardLink | null;
  readonly archive: CardLink | null;
}

export interface CardRelation {
  /** "in response to", "about". */
  readonly type: string;
  /** The other event to go to, or -1. */
  readonly event: number;
  readonly text: Phrase;
  /** Label, attribution and elapsed time in words. */
  readonly details: readonly string[];
}

/** Everything the card of one event says, in words. */
export interface Card {
  readonly event: number;
  readonly id: string;
  readonly title: Phrase;
  readonly description: Phrase | null;
  /** The date in words with its precision: "Saturday 7 October 2023 · the day is stated, the hour is not". */
  readonly date: string;
  /** More about the date: local time and the axis' time, the source's own words, what it is the date of. */
  readonly dateNotes: readonly string[];
  readonly status: { readonly status: Status; readonly text: string } | null;
  readonly actors: readonly CardActor[];
  readonly claims: readonly CardClaim[];
  /** "1 source", "no source given". */
  readonly sourceCount: string;
  readonly sources: readonly CardSource[];
  readonly corrections: readonly string[];
  readonly relations: readonly CardRelation[];
  /** Places, category, tags in words, each one line. */
  readonly details: readonly string[];
  readonly media: readonly { readonly url: string; readonly alt: string; readonly credit: string | null }[];
  /** Why the content is folded until asked; null when it is not sensitive. */
  readonly sensitive: string | null;
  /** "1 of 11". */
  readonly position: string;
}

/** What hover, focus and long press show. */
export interface Preview {
  /** -1 for a stretch of counted events. */
  readonly event: number;
  readonly title: Phrase;
  readonly date: string;
  readonly status: Card["status"];
  /** "Corrected 31 October 2023: …". */
  readonly corrections: readonly string[];
  /** "1 source", "no source given"; of a stretch "5 actors". */
  readonly number: string;
  /** The first two sources, "publisher · date"; of a stretch the actors with most events. */
  readonly named: readonly string[];
  /** "+3 more", or null. */
  readonly more: string | null;
}
