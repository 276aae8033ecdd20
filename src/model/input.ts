/**
 * A date or time. Text is ISO 8601 or EDTF (`"2023-10-07"`, `"2023-10"`, `"2023-10-07T06:29+03:00"`, `"1998~"`,
 * `"[2023-10-01..2023-10-05]"`). A `Date` is an instant. A number is epoch milliseconds; below 10,000 it gets the
 * warning `looks-like-a-year`. Anything else is the error `invalid-time` and the date counts as unknown.
 */
export type TimeInput = string | Date | number;

/** Plain text, never HTML; or one text by BCP 47 language tag, the reader's language chosen, else the first. */
export type Text = string | Readonly<Record<string, string>>;

/** A whole timeline. Only `events` is required. Unknown members are the warning `unknown-field`. */
export interface TimelineInput<Data = unknown> {
  /** Where editors find the JSON Schema of this form. Not read. */
  readonly $schema?: string;
  /** Version of this form. Default `"chronolane/1"`; another value is the warning `unknown-schema`. */
  readonly schema?: "chronolane/1";
  /** Title of the timeline, used as its accessible name. */
  readonly title?: Text;
  /** What the reader must know about the whole: coverage, method. */
  readonly description?: Text;
  /** BCP 47 tag of the data's own texts. Default: the page's language, else `"en"`. */
  readonly locale?: string;
  /** IANA zone of dates and of times of day without an offset, and of the axis unless an option says otherwise. Default `"UTC"`; an unknown zone is the error `unknown-zone` and UTC is used. */
  readonly timeZone?: string;
  /** Ongoing events are drawn solid to here. Default: the latest moment in the data. */
  readonly asOf?: TimeInput;
  /** The actors. Their order is the order of lanes. Actors that only events name get a lane after these. */
  readonly actors?: readonly ActorInput[];
  /** Sources that events and claims refer to by id. */
  readonly sources?: readonly SourceInput[];
  /** Places that events refer to by id. */
  readonly places?: readonly PlaceInput[];
  /** The events, in any order. A member that is no object is the error `invalid-event` and is set aside. */
  readonly events: readonly EventInput<Data>[];
  /** Ties between events, claims and actors. */
  readonly relations?: readonly RelationInput[];
  /** Named stretches of time behind the lanes. */
  readonly periods?: readonly PeriodInput[];
  /** Corrections, which stay visible. */
  readonly corrections?: readonly CorrectionInput[];
}

/** Somebody who acts: a person, state, organisation, group. */
export interface ActorInput {
  /** Unique among actors; a repeated id is the error `duplicate-id` and the first is kept. */
  readonly id: string;
  readonly name: Text;
  /** Office or function, for example "army chief of staff". */
  readonly title?: Text;
  /** Free word (`"state"`, `"person"`). Never a judgement, never a colour. */
  readonly kind?: string;
  /** Other names and ids by which events may refer to this actor. */
  readonly aliases?: readonly string[];
  /** Id of the actor it belongs to; it shares that actor's lane unless options say otherwise. A cycle is the error `actor-cycle` and is cut. */
  readonly parent?: string;
  /** CSS colour (hex, name, rgb, hsl, hwb, lab, lch, oklab, oklch with numbers). Default: from the palette. Others are the warning `color-not-allowed`. */
  readonly color?: string;
  /** What is said of this actor, by whom: designations, assessments. */
  readonly claims?: readonly ClaimInput[];
}

/** Something that happened or was said, once or for a time, known as finely as its dates say. */
export interface EventInput<Data = unknown> {
  /** Unique; a repeated id is the error `duplicate-id` and the later event is set aside. Default: derived from date, actors and first source. */
  readonly id?: string;
  /** Neutral, in the present tense. Missing: the error `title-missing`, the event is drawn as "untitled". */
  readonly title: Text;
  /** For labels, where the title is long. */
  readonly shortTitle?: Text;
  readonly description?: Text;
  /** When it was or began. None: the event counts as "date unknown". */
  readonly start?: TimeInput;
  /** When it ended. Text covers its last day or month; a Date or number is an instant, exclusive. `"ongoing"`: still went on at `asOf`. Default: the event is a moment. */
  readonly end?: "ongoing" | Date | number | (string & {});
  /** The source's own words ("Thursday"), shown beside ours, never instead. */
  readonly displayDate?: Text;
  /** What the date is the date of. Default `"occurrence"`. */
  readonly dateOf?: "occurrence" | "statement" | "publication";
  /** How the date was found: the source states it, it follows from the source's relative words, or the editor set the bounds. */
  readonly dateBasis?: "stated" | "resolved" | "bounded-by-editor";
  /** Last time the source says it still went on. Default: the timeline's `asOf`. */
  readonly asOf?: TimeInput;
  /** Many occurrences inside, without their own dates. Default false. */
  readonly repeated?: boolean;
  /** Ids, aliases or names of actors, or how each took part. None: the lane "no actor stated". */
  readonly actors?: readonly (string | ParticipationInput)[];
  /** Ids of sources, web addresses, names of publishers, sources or citations. None: the mark has an open corner. */
  readonly sources?: readonly (string | SourceInput | CitationInput)[];
  readonly claims?: readonly ClaimInput[];
  /** Shape of the mark. Default `"occurrence"`; words other than `"statement"` get a shape in order of appearance. */
  readonly kind?: "occurrence" | "statement" | (string & {});
  /** Absent unless said. Another word is the warning `unknown-status`. */
  readonly status?: "confirmed" | "reported" | "developing" | "disputed" | "retracted";
  /** Who gets a mark and a label first, on any scale. Default 0. */
  readonly importance?: number;
  readonly category?: string;
  readonly tags?: readonly string[];
  /** Where: ids of places, places, or both. */
  readonly place?: string | PlaceInput | readonly (string | PlaceInput)[];
  /** Pictures, loaded only when the page asks for media. `https:` only, else the warning `url-not-allowed`. */
  readonly media?: readonly MediaInput[];
  /** Folded until the reader asks; a text says why. Default false. */
  readonly sensitive?: boolean | Text;
  /** The caller's own, handed back untouched. */
  readonly data?: Data;
}

/** How an actor took part. */
export interface ParticipationInput {
  /** Id, alias or name of the actor. */
  readonly actor: string;
  /** Default: involved, no direction said. Subjects and addressees get no mark. */
  readonly role?:
    | "agent"
    | "target"
    | "affected"
    | "speaker"
    | "accused"
    | "mediator"
    | "addressee"
    | "subject"
    | (string & {});
  /** Default `"stated"`. An alleged or denied role needs `by`, else the warning `attribution-missing`. */
  readonly certainty?: "stated" | "alleged" | "denied";
  readonly by?: AttributionInput;
  readonly note?: Text;
}

/** A place, known as finely as `precision` says. No map is drawn. */
export interface PlaceInput {
  readonly id?: string;
  readonly name?: Text;
  readonly parent?: string;
  readonly precision?: "exact" | "near" | "region" | "country" | (string & {});
  /** Degrees north, -90 to 90; else the warning `coordinate-out-of-range`. */
  readonly lat?: number;
  /** Degrees east, -180 to 180. */
  readonly lon?: number;
  readonly claims?: readonly ClaimInput[];
}

export interface MediaInput {
  readonly url: string;
  /** What the picture shows; required. */
  readonly alt: Text;
  readonly credit?: Text;
}

/** A published thing that can be checked. */
export interface SourceInput {
  readonly id?: string;
  readonly title?: Text;
  readonly publisher?: string;
  /** Agency whose text the publisher carries, for example "AFP". */
  readonly agency?: string;
  readonly author?: string;
  /** `http:` or `https:`; others are the warning `url-not-allowed` and the source is shown without a link. */
  readonly url?: string;
  readonly archiveUrl?: string;
  readonly published?: TimeInput;
  readonly accessed?: TimeInput;
  /** Where and when the text was written, as printed above it. */
  readonly dateline?: string;
  readonly locale?: string;
  readonly kind?: string;
  /** Ids of sources this one copies or rests on. */
  readonly derivedFrom?: readonly string[];
  readonly quote?: string;
}

/** A source, and what in it bears on the event. */
export interface CitationInput {
  readonly source: string | SourceInput;
  /** The source's own words, without quotation marks. */
  readonly quote?: string;
  readonly quoteLocale?: string;
  readonly translation?: Text;
  /** Page, paragraph, timestamp. */
  readonly locator?: string;
  /** Default `"supports"`. */
  readonly stance?: "supports" | "disputes" | "denies" | "mentions";
}

/** Who says so: a name, or an actor, source or name with verb and date. */
export type AttributionInput =
  | string
  | (({ readonly actor: string } | { readonly source: string } | { readonly name: Text }) & {
      /** Default `"said"`. */
      readonly verb?:
        | "said"
        | "according-to"
        | "announced"
        | "reported"
        | "estimated"
        | "accused"
        | "denied"
        | "called-for";
      readonly at?: TimeInput;
      /** The source's words for `at` ("Monday"). */
      readonly displayDate?: Text;
    });

/** Something that somebody says. A claim without `by` is the error `attribution-missing` and is set aside; its event stays. */
export interface ClaimInput {
  /** Unique among claims. */
  readonly id?: string;
  readonly by: AttributionInput;
  readonly text: Text;
  /** Free word: `"figure"`, `"assessment"`, `"demand"`, `"accusation"`, `"denial"`. */
  readonly kind?: string;
  readonly figure?: FigureInput;
  /** The speaker's own words, without quotation marks. */
  readonly quote?: string;
  readonly quoteLocale?: string;
  readonly sources?: readonly (string | SourceInput | CitationInput)[];
}

/** A number as somebody gives it. Never added, averaged or ranked. */
export interface FigureInput {
  readonly measure: string;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly bound?: "about" | "at-least" | "more-than" | "at-most";
  /** What is counted: "persons", "facilities". */
  readonly unit?: string;
  /** Of whom: "people", "soldiers". */
  readonly population?: string;
  /** The source's own words; required. */
  readonly asReported: string;
  readonly asOf?: TimeInput;
}

/** A tie between two events, claims or actors, named by their ids. */
export interface RelationInput {
  readonly from: string;
  readonly to: string;
  readonly type:
    | "response-to"
    | "causes"
    | "part-of"
    | "about"
    | "contrasts-with"
    | "contradicts"
    | "updates"
    | "supports"
    | (string & {});
  readonly by?: AttributionInput;
  readonly label?: Text;
  readonly sources?: readonly (string | SourceInput | CitationInput)[];
}

/** A named stretch of time, drawn as a band behind all lanes or the named ones. */
export interface PeriodInput {
  readonly id?: string;
  readonly title: Text;
  readonly start: TimeInput;
  readonly end?: EventInput["end"];
  readonly actors?: readonly string[];
  readonly note?: Text;
  readonly sources?: readonly (string | SourceInput | CitationInput)[];
}

/** A correction that stays visible. */
export interface CorrectionInput {
  /** Id of the event. */
  readonly event: string;
  readonly at: TimeInput;
  readonly note: Text;
  readonly before?: string;
  readonly after?: string;
  readonly by?: AttributionInput;
}
