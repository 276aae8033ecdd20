import type { Issue } from "../base/issue.ts";
import type { Dispose, Ms, Px } from "../base/units.ts";
import type { Filter } from "../detail/filter.ts";
import type { EventInput, TimelineInput } from "../model/input.ts";
import type { TimelineOptions, ViewInput } from "../options.ts";
import type { SourceNotes } from "./footnotes.ts";

/** What a timeline tells its listeners. Times are epoch milliseconds. */
export interface TimelineEvents {
  /** The view moved; `user` is false when code moved it. */
  readonly view: { readonly start: Ms; readonly end: Ms; readonly user: boolean };
  /** Other events are selected. */
  readonly select: { readonly ids: readonly string[]; readonly user: boolean };
  /** A card was opened. */
  readonly open: { readonly id: string; readonly user: boolean };
  readonly close: { readonly id: string; readonly user: boolean };
  /** Other events are shown. */
  readonly filter: { readonly filter: Filter; readonly shown: number; readonly user: boolean };
  /** The reader chose other lanes, or another order: the ids of their actors from the top; `""` is "no actor stated". */
  readonly lanes: { readonly lanes: readonly string[]; readonly user: boolean };
  /** The pointer or focus came to an event, or left (null). */
  readonly hover: { readonly id: string | null };
}

/** How many events there are, pass the filter, and are drawn singly in the view. */
export interface Counts {
  /** Records handed over. */
  readonly total: number;
  /** Events that could be read and pass the filter. */
  readonly shown: number;
  readonly undated: number;
  readonly lanes: number;
  readonly sources: number;
}

export interface MergeInput<Data = unknown> {
  /** Events to add, or to put in the place of those with the same id. */
  readonly upsert?: readonly EventInput<Data>[];
  /** The same: a part of an input, with the events that are new or changed, can be handed over as it is. */
  readonly events?: readonly EventInput<Data>[];
  /** Ids of events to take away. Unknown ones are passed over. */
  readonly remove?: readonly string[];
}

export interface SVGOptions {
  /** Colours: a fixed theme. Default `"light"`. */
  readonly theme?: "light" | "dark";
  /** `"view"`: what is in view; `"all"`: all of the time and all lanes. Default `"view"`. */
  readonly extent?: "view" | "all";
  /** Pixels. Default: those of the timeline. */
  readonly width?: Px;
  /** `"footnotes"`: the sources of what is drawn stand below, numbered, and labels begin with their numbers. Default `"none"`. */
  readonly sources?: SourceNotes;
}

export interface PNGOptions extends SVGOptions {
  /** Pixels of the image for each of the picture's. Default 2. */
  readonly scale?: number;
}

/** A timeline on a page. Every method but `destroy` throws an Error after `destroy`. */
export interface Timeline<Data = unknown> {
  /** Shows other data; view, selection and open card stay where their events do. */
  readonly setData: (input: TimelineInput<Data> | readonly EventInput<Data>[]) => void;
  /** Changes some options; the others stay. `view` in it moves the view. */
  readonly setOptions: (options: TimelineOptions) => void;
  readonly merge: (change: MergeInput<Data>) => void;
  /** The stretch of time in view, epoch milliseconds. */
  readonly view: { readonly start: Ms; readonly end: Ms };
  /** Moves the view; resolves at rest. Default: animated unless the reader wants less motion. */
  readonly setView: (view: ViewInput, options?: { readonly animate?: boolean }) => Promise<void>;
  /** Resolves when all that was handed over or merged so far is read and drawn: once the container has a size. */
  readonly ready: Promise<void>;
  /** Selects events by id; unknown ids are passed over. */
  readonly select: (ids: readonly string[]) => void;
  readonly selection: readonly string[];
  /** Lifts events out without selecting them, until the next call. Resolves when they are drawn so. */
  readonly highlight: (ids: readonly string[]) => Promise<void>;
  /**
   * Opens an event's card, moving the view where it is out of sight. False for an unknown id; while large data are read,
   * for one that is not read yet too, whose card then opens when all is read.
   */
  readonly open: (id: string) => boolean;
  readonly close: () => void;
  /**
   * Shows only events that pass: plain data, which the reader's controls go on from, or a function, within which they
   * choose. Null for all.
   */
  readonly setFilter: (filter: Filter | ((event: EventInput<Data>) => boolean) | null) => void;
  /** What the reader or `setFilter` chose, as plain data; `{}` for nothing. */
  readonly filter: Filter;
  readonly issues: readonly Issue[];
  readonly counts: Counts;
  /** The picture as it is, as a standalone SVG document. */
  readonly toSVG: (options?: SVGOptions) => string;
  /**
   * The same picture as a PNG. Rejects with an Error where the browser has no canvas that large, or the page's policy
   * forbids images of `data:`.
   */
  readonly toPNG: (options?: PNGOptions) => Promise<Blob>;
  /** Listens; returns what stops listening. */
  readonly on: <Type extends keyof TimelineEvents>(
    type: Type,
    listener: (event: TimelineEvents[Type]) => void,
  ) => Dispose;
  /** The container is as it was; nothing is left running. Calling it again does nothing. */
  readonly destroy: () => void;
}
