import type { Box, Ms, Px, Span } from "../base/units.ts";
import type { Singles } from "../detail/choose.ts";
import type { MarkStyle } from "../detail/laneIndex.ts";
import type { Status } from "../model/dataset.ts";
import type { Figure } from "./figure.ts";
import type { WideCounted } from "./wideEvents.ts";

/**
 * Geometry of one picture, before colours and elements. x grows in reading direction: 0 is the start edge of the plot
 * at the *origin* of the window, so a pan inside the window changes nothing but one translation. y is 0 at the top of
 * the lanes' content (periods first), not scrolled.
 */
export interface Frame {
  readonly size: Size;
  /** Stretch of the axis that is laid out: one and a half times the view's own width, on an absolute grid of quarters. */
  readonly window: Span;
  readonly msPerPx: number;
  /** Height of everything below the axis. */
  readonly contentHeight: Px;
  readonly lanes: readonly LaneBox[];
  readonly marks: readonly Mark[];
  readonly labels: readonly Label[];
  /** Events that are counted instead of drawn, by lane. */
  readonly counts: readonly CountStrip[];
  /** Events that the tallest possible column stands for; 0 where nothing is counted. */
  readonly most: number;
  /** Length of the buckets that are counted. */
  readonly bucket: Ms;
  /** Hints at events that the filter leaves out. */
  readonly ghosts: readonly GhostTicks[];
  /** What is not counted at this level. */
  readonly singles: Singles;
  readonly periods: readonly PeriodBand[];
  readonly axis: Axis;
  /** The name of the axis' calendar in lines, above the lanes' names; none for the Gregorian. */
  readonly calendar: readonly string[];
  readonly tray: Tray | null;
}

/** The outer measures of the picture. */
export interface Size {
  readonly width: Px;
  /** Width of the lane headers. */
  readonly header: Px;
  readonly axis: Px;
  /** Width of the plot: `width` less header and the margin at the end. */
  readonly plot: Px;
  /** From a lane's top to the foot of its name's first line. */
  readonly firstLine: Px;
}

export interface LaneBox {
  readonly lane: number;
  readonly key: string;
  readonly y: Px;
  readonly height: Px;
  /** The name in one or two lines, and the count. */
  readonly lines: readonly string[];
  readonly count: string;
  /** Pixels before the name. */
  readonly indent: Px;
}

/** One event in one lane. */
export interface Mark {
  readonly event: number;
  readonly lane: number;
  readonly row: number;
  readonly figure: Figure;
  /** Shape of the kind: 0 occurrence, 1 statement, others in order of appearance. */
  readonly kind: number;
  readonly style: MarkStyle;
  /** The actor's role in the event, null where none needs telling. */
  readonly role: string | null;
  /** Extent of time, clipped to the window's surroundings; at least `figure.minWidth` wide. */
  readonly x0: Px;
  readonly x1: Px;
  /** The certainly filled part. */
  readonly solid0: Px;
  readonly solid1: Px;
  /** Middle line of the drawn figure. */
  readonly y: Px;
  readonly height: Px;
  readonly repeated: boolean;
  readonly unsourced: boolean;
  readonly status: Status | null;
  /** Everything the mark and its signs cover; what pointing finds. */
  readonly box: Box;
  /** Absent for 1: less for one that comes in. */
  readonly opacity?: number;
}

export interface Label {
  readonly event: number;
  readonly lane: number;
  readonly text: string;
  /** BCP 47 tag, null where unknown. */
  readonly locale: string | null;
  readonly box: Box;
  /** `inside` the mark's fill, beside it or above it. */
  readonly place: LabelPlace;
  /** `title` of the event, a `role` in a further lane, or how many `sources` it has. */
  readonly part: "title" | "role" | "sources";
  readonly struck: boolean;
  /** True where it stands on a solid fill. */
  readonly onFill: boolean;
  /** Shape number of the event's kind. */
  readonly kind: number;
  /** Pixels at the start of the box that the sign of the kind takes; 0 for none. */
  readonly icon: Px;
  /** Absent for 1: less for that of a mark that comes in. */
  readonly opacity?: number;
}

export type LabelPlace = "inside" | "end" | "start" | "above";

/** Joins the marks of one event: segments of a vertical line, dots where it meets a mark. */
export interface Connector {
  readonly event: number;
  /** False for one of many: then only the stubs are drawn, unless the event is lifted out. */
  readonly isMain: boolean;
  readonly x: Px;
  readonly segments: readonly { readonly y0: Px; readonly y1: Px }[];
  /** The same, short where the line goes on beyond lanes that took no part: enough to say that it does. */
  readonly stubs: readonly { readonly y0: Px; readonly y1: Px }[];
  readonly dots: readonly Px[];
  /** Arrows from who did it to whom: the tip, and 1 for one that leads down. */
  readonly heads: readonly { readonly y: Px; readonly way: 1 | -1; readonly alleged: boolean }[];
}

export interface Point {
  readonly x: Px;
  readonly y: Px;
}

/** The line of a relation of a selected event. */
export interface TieLine {
  readonly key: string;
  readonly event: number;
  readonly other: number;
  /** The curve, point by point, without what lies under words. */
  readonly pieces: readonly (readonly Point[])[];
  /** Three corners of the arrow's head, its tip first; null for none. */
  readonly head: readonly Point[] | null;
  readonly dots: readonly Point[];
  /** Ends the line of an event that has no mark. */
  readonly ring: Point | null;
  readonly label: { readonly text: string; readonly box: Box } | null;
}

/** What is counted in a lane: a column for each bucket of an absolute grid in which an event is, and wide ones. */
export interface CountStrip {
  readonly lane: number;
  /** The line that columns stand on. */
  readonly foot: Px;
  readonly height: Px;
  readonly columns: readonly CountColumn[];
  /** All along the dates of events that are known less exactly than by buckets, or go on for long: side by side. */
  readonly wideColumns: readonly WideColumn[];
  /** These events; null where there are none. */
  readonly wide: WideCounted | null;
}

export interface WideColumn {
  /** Where it begins and ends, in time of the axis. */
  readonly span: Span;
  readonly x0: Px;
  readonly x1: Px;
  readonly height: Px;
  readonly count: number;
  /** True where some of its events are in the next one too. */
  readonly goesOn: boolean;
}

export interface CountColumn {
  /** Number of the bucket: it begins at so many lengths of a bucket. */
  readonly bucket: number;
  readonly x0: Px;
  readonly x1: Px;
  readonly height: Px;
  readonly count: number;
}

/**
 * Events of a lane that are counted together, by a stretch of the axis: those that begin in it; `before`, the wide ones that
 * began before all stretches of the window and are still there where it begins; `along`, the wide ones that are there all along
 * it.
 */
export interface CountStretch extends Span {
  readonly of?: "before" | "along";
}

/** A stretch of one lane. */
export interface LaneStretch {
  readonly lane: number;
  readonly span: CountStretch;
}

/** Hints at what a filter leaves out of a lane, one tick a pixel column. */
export interface GhostTicks {
  readonly lane: number;
  readonly y: Px;
  readonly height: Px;
  readonly columns: readonly Px[];
}

export interface PeriodBand {
  readonly period: number;
  readonly x0: Px;
  readonly x1: Px;
  /** The part that certainly belongs to it: it fades towards `x0` and `x1` from there, and has an edge where they are one. */
  readonly certain0: Px;
  readonly certain1: Px;
  /** The strip with the title. */
  readonly strip: { readonly y: Px; readonly height: Px };
  readonly title: string;
  readonly titleWidth: Px;
  /** Lanes it lies behind; empty for all. */
  readonly lanes: readonly number[];
}

export interface AxisTick {
  /** In time. */
  readonly at: Ms;
  readonly x: Px;
  /** Where the stretch that begins here ends, or a break cuts it. */
  readonly to: Px;
  readonly label: string;
  /** Where the label's middle or start is. */
  readonly labelX: Px;
  readonly anchor: "start" | "middle";
  /** True where the stretch began in a break: nothing begins at `x`, so nothing is stroked. */
  readonly isCut: boolean;
}

/** A folded stretch of the axis in the window. */
export interface BreakBand {
  /** When it begins, in time: what tells it from others. */
  readonly at: Ms;
  readonly x0: Px;
  readonly x1: Px;
  /** "74 years". */
  readonly length: string;
  /** "74 years without a dated event". */
  readonly name: string;
}

/** What stands over a break in a view, about `x`. */
export interface BreakLabel {
  readonly at: Ms;
  readonly text: string;
  readonly x: Px;
  readonly width: Px;
}

export interface Axis {
  readonly fine: readonly AxisTick[];
  readonly coarse: readonly AxisTick[];
  readonly breaks: readonly BreakBand[];
  /** Hairlines through the lanes. */
  readonly grid: readonly Px[];
  /** The as-of line, null where nothing goes on. */
  readonly asOf: { readonly x: Px; readonly label: string } | null;
}

/** A label of the coarse row, held in sight while its stretch is. */
export interface CoarseLabel {
  readonly text: string;
  readonly x: Px;
  readonly width: Px;
}

/** Events without a date, in a row of their own below the lanes that does not move with time. */
export interface Tray {
  readonly y: Px;
  readonly height: Px;
  readonly title: string;
  readonly items: readonly {
    readonly event: number;
    readonly x: Px;
    readonly y: Px;
    readonly text: string;
    readonly locale: string | null;
    readonly width: Px;
  }[];
  /** How many more there are than fit, in words; "" for none. */
  readonly more: string;
}
