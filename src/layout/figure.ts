import type { Ms, Px } from "../base/units.ts";
import type { Edge, EventRecord, EventTime } from "../model/dataset.ts";
import { dayMs } from "../time/civil.ts";
import { precisionRank } from "../time/precision.ts";

/** `disc` a moment, `bar` known to be filled, `bracket` somewhere inside. */
export type FigureShape = "disc" | "bar" | "bracket";

/**
 * How a time is drawn, in time and in pixels: the one place that decides what may be solid. Everything between `start`
 * and `end` moves with the scale, what lies outside has a size of its own.
 */
export interface Figure {
  readonly shape: FigureShape;
  readonly start: Ms;
  readonly end: Ms;
  /** The part of a bar that is certainly filled; the rest is hollow. */
  readonly solidStart: Ms;
  readonly solidEnd: Ms;
  /** `plain` ends there · `tick` a hard tick at the known bound, then a fade into the bar · `fade` comes out of nowhere, outside. */
  readonly startCap: "plain" | "tick" | "fade";
  /** `arrow` goes on beyond. */
  readonly endCap: "plain" | "tick" | "fade" | "arrow";
  /** Pixels taken before `start` and after `end`. */
  readonly before: Px;
  readonly after: Px;
  /** Pixels the figure takes at least between `start` and `end`. */
  readonly minWidth: Px;
  /** Doubts about either end: "c.", "?", "c.?" or "". */
  readonly startDoubt: string;
  readonly endDoubt: string;
}

/** Length of every fade. */
export const fadeLength: Px = 24;
/** Length of the stub of a date that has one bound only. */
export const stubLength: Px = 96;
export const arrowLength: Px = 12;
const doubtWidth: Px = 14;
export const discSize: Px = 11;
const minBar: Px = 8;
const minBubble: Px = 16;

/** Pixels from the edge of a fill to a label on it; the fade behind a tick is not for labels. */
export const insideGap: Px = 10;
export const fadeInside = ({ startCap }: Pick<Figure, "startCap">): Px => (startCap === "tick" ? 32 : 0);

/** Pixels that a label may take inside of a bar at a scale; 0 or less where there is no room. */
export const roomInside = (figure: Figure, msPerPx: number): Px =>
  figure.shape === "bar" ? (figure.end - figure.start) / msPerPx - fadeInside(figure) - 2 * insideGap : 0;

/** The figure of a dated event. */
export function figureOf(record: Pick<EventRecord, "time" | "kind">): Figure {
  const { time } = record;
  const least = record.kind === "statement" ? minBubble : minBar;
  return withDoubts(time, shapeOf(time, least));
}

type Plain = Omit<Figure, "startDoubt" | "endDoubt">;

function shapeOf(time: EventTime, least: Px): Plain {
  const { start, end } = time.span;
  const plain: Plain = {
    shape: "bar",
    start,
    end,
    solidStart: start,
    solidEnd: end,
    startCap: "plain",
    endCap: "plain",
    before: 0,
    after: 0,
    minWidth: least,
  };
  switch (time.shape) {
    case "moment":
      return {
        ...plain,
        shape: "disc",
        minWidth: 0,
        before: least === minBubble ? 8 : discSize / 2,
        after: least === minBubble ? 8 : discSize / 2,
      };
    case "day":
      return plain;
    case "range":
      return rangeFigure(time, { ...plain, shape: "bracket", solidStart: end, solidEnd: end });
    default:
      return durationFigure(time, plain);
  }
}

/** One happening somewhere inside: nothing solid. With one bound only, a stub of fixed length fades away from it. */
function rangeFigure(time: EventTime, bracket: Plain): Plain {
  if (!Number.isFinite(time.start.earliest)) {
    return { ...bracket, startCap: "fade", endCap: "tick", before: stubLength, minWidth: 0 };
  }
  if (!Number.isFinite(time.end.latest)) {
    return { ...bracket, startCap: "tick", endCap: "fade", after: stubLength, minWidth: 0 };
  }
  return { ...bracket, startCap: "tick", endCap: "tick", minWidth: 10 };
}

/** Lasted: solid where it certainly went on, hollow where a coarse or bounded edge leaves it open. */
function durationFigure(time: EventTime, bar: Plain): Plain {
  const solidStart = certainStart(time.start, bar.start);
  const solidEnd = certainEnd(time.end, bar.end);
  const startCap = startCapOf(time.start);
  const endCap = endCapOf(time.end);
  const figure: Plain = {
    ...bar,
    solidStart,
    solidEnd,
    startCap,
    endCap,
    before: startCap === "fade" ? stubLength : 0,
    after: endCap === "arrow" ? arrowLength : endCap === "fade" ? stubLength : 0,
  };
  return solidStart > solidEnd
    ? { ...figure, shape: "bracket", solidStart: bar.end, solidEnd: bar.end }
    : figure;
}

/** A start known to the week or finer is solid from its first instant; a coarser one only from its last. */
function certainStart(edge: Edge, start: Ms): Ms {
  if (edge.state !== "known" || isSharp(edge)) return start;
  return Number.isFinite(edge.latest) ? edge.latest : start;
}

function certainEnd(edge: Edge, end: Ms): Ms {
  if (edge.state !== "known" || isSharp(edge)) return end;
  return Number.isFinite(edge.earliest) ? edge.earliest : end;
}

/** Known to the week or finer. Two days that bound a longer time are not: the date is as fine, what is known is not. */
export const isSharp = ({ state, precision, earliest, latest }: Edge): boolean =>
  state === "known" &&
  (precision === null || precisionRank(precision) <= precisionRank("week")) &&
  latest - earliest <= (precision === "week" ? 7 : 1) * dayMs + longestChange;

/** Most by which clocks are put back. */
const longestChange: Ms = 2 * 3_600_000;

function startCapOf(edge: Edge): Figure["startCap"] {
  if (edge.state === "known") return "plain";
  return Number.isFinite(edge.earliest) ? "tick" : "fade";
}

function endCapOf(edge: Edge): Figure["endCap"] {
  if (edge.state === "known") return "plain";
  if (edge.state === "ongoing" || edge.state === "open") return "arrow";
  return Number.isFinite(edge.latest) ? "tick" : "fade";
}

function withDoubts(time: EventTime, figure: Plain): Figure {
  const startDoubt = doubtOf(time.start);
  const single = time.shape === "moment" || time.shape === "day" || time.shape === "range";
  const endDoubt = single ? "" : doubtOf(time.end);
  return {
    ...figure,
    startDoubt,
    endDoubt,
    before: figure.before + (startDoubt === "" ? 0 : doubtWidth),
    after: figure.after + (endDoubt === "" ? 0 : doubtWidth),
  };
}

const doubtOf = (edge: Edge): string => (edge.approximate ? "c." : "") + (edge.uncertain ? "?" : "");
