import { clamp } from "../base/search.ts";
import type { Px, Span } from "../base/units.ts";
import { axisHeight, endMargin, type Laid } from "../layout/createLayout.ts";
import type { Frame } from "../layout/frame.ts";
import { spanOfCounted } from "../layout/stretches.ts";
import type { Dataset } from "../model/dataset.ts";
import { type StretchInput, stretchOf } from "../model/stretch.ts";
import type { ResolvedOptions, ViewInput } from "../options.ts";
import type { PictureState, Pipeline } from "../pipeline.ts";
import type { AxisTime } from "../layout/axisTime.ts";
import type { Fold } from "../time/fold.ts";
import { spanOf, viewOf, type Viewport } from "../view/viewport.ts";
import { fills, type Shown } from "./state.ts";

/** What the pipeline needs of the state. */
export const pictureOf = (state: Shown, measure: PictureState["measure"]): PictureState => ({
  dataset: state.dataset,
  isSample: state.isSample,
  words: state.words,
  lanes: state.lanes,
  keep: state.filtering.keep,
  measure,
  density: state.options.density,
  room: roomOf(state),
  moving: state.moving,
  scaling: state.moving && state.scaling,
  isPlaced: state.view !== null,
  held: state.rows,
});

/** Pixels for all below the axis. */
const roomOf = (state: Shown): Px =>
  fills(state) ? (state.freeHeight ?? untoldHeight) - axisHeight : roomFor(state.options);

/** The same, of options alone; a crowd fills no more than a screen of a height that may grow. */
export const roomFor = ({ height, maxHeight }: Pick<ResolvedOptions, "height" | "maxHeight">): Px =>
  (typeof height === "number" ? height : Math.min(maxHeight, screenful)) - axisHeight;

/** The view at a width: home, or the stretch of time last set, which a new width and other breaks keep. */
export function viewportAt(state: Shown, picture: PictureState, pipeline: Pipeline, width: Px): Viewport {
  const plot = pipeline.plot(picture, width).width;
  const { view } = state;
  if (view === null) return { ...pipeline.home(picture, width), top: state.top };
  const { fold } = pipeline.axis(picture);
  if (view.plot === plot && view.fold === fold) return view.viewport;
  const span = spanOf(view.viewport, view.plot);
  const shown = view.fold === fold ? span : spanOnAxis(spanInTime(span, view.fold), fold);
  return viewOf(shown, plot, view.viewport.top);
}

/** A stretch of time on the axis. */
export const spanOnAxis = ({ start, end }: Span, { toAxis }: Fold): Span => ({
  start: toAxis(start),
  end: toAxis(end),
});

/** A stretch of the axis in time. */
export const spanInTime = ({ start, end }: Span, { toTime }: Fold): Span => ({
  start: toTime(start),
  end: toTime(end),
});

const screenful: Px = 960;

/** How high the picture is that fills what nobody has told yet; the style sheet has the same where nothing gives a height. */
const untoldHeight: Px = 480;

/** The height of the picture in pixels. */
export function heightOf(state: Shown, picture: PictureState, pipeline: Pipeline, width: Px): Px {
  const { height, maxHeight } = state.options;
  const free = fills(state) ? (state.freeHeight ?? untoldHeight) : null;
  if (height !== "auto") return free ?? (height as Px);
  return Math.ceil(Math.min(pipeline.homeHeight(picture, width), free ?? maxHeight));
}

/** How far the lanes can scroll. */
export const scrollRange = (laid: Laid, height: Px): Px =>
  Math.max(0, laid.frame.contentHeight - (height - axisHeight));

/** The stretch of time that `{start, end}` means; throws a TypeError when one of them cannot be read. */
export function readStretch(input: StretchInput, dataset: Dataset): Span {
  const { start, end } = stretchOf(input, dataset.zone);
  for (const [time, given] of [
    [start, input.start],
    [end, input.end],
  ] as const) {
    if (!Number.isFinite(time))
      throw new TypeError(`invalid view: ${String(given)}; expected a date as text, a Date or milliseconds`);
  }
  if (!(start < end))
    throw new TypeError("invalid view: start is not before end; expected {start, end} in order");
  return { start, end };
}

/** The view that shows what was asked for; null for home. */
export function viewFor(
  input: ViewInput,
  { dataset, fold }: AxisTime,
  current: Viewport,
  plot: Px,
): Viewport | null {
  if (input === "fit") return null;
  if (!("start" in input)) {
    const event = dataset.indexOf(input.event);
    if (event < 0) throw new TypeError(`invalid view: no event ${JSON.stringify(input.event)}`);
    return centred(dataset, event, current, plot);
  }
  return viewOf(spanOnAxis(readStretch(input, dataset), fold), plot, current.top);
}

/** The view about an event at the present scale, wide enough for all of it. Takes columns in time of the axis. */
function centred(dataset: Dataset, event: number, current: Viewport, plot: Px): Viewport {
  const start = dataset.start[event] ?? NaN;
  const end = dataset.end[event] ?? NaN;
  if (Number.isNaN(start)) return current;
  if ((end - start) / current.msPerPx > plot * 0.9) {
    const margin = (end - start) * 0.05;
    return viewOf({ start: start - margin, end: end + margin }, plot, current.top);
  }
  return { ...current, start: (start + end) / 2 - (plot / 2) * current.msPerPx };
}

/**
 * The least change of view that brings a mark into sight: along time and over the lanes. Null where it is in sight. Takes
 * columns in time of the axis.
 */
export function revealed(
  laid: Laid,
  current: Viewport,
  height: Px,
  dataset: Dataset,
  target: { readonly event: number; readonly lane: number },
): Viewport | null {
  const { frame, offset } = laid;
  const lane = frame.lanes.find((one) => one.lane === target.lane);
  const mark = frame.marks.find((one) => one.event === target.event && one.lane === target.lane);
  const plot = frame.size.plot;
  let view = current;
  if (target.lane >= 0 && !inSight(mark?.box ?? countedBox(frame, target, dataset), offset, plot))
    view = centred(dataset, target.event, view, plot);
  const body = height - axisHeight;
  const box = mark?.box ?? lane;
  if (target.lane < 0 && frame.tray !== null) view = { ...view, top: scrollRange(laid, height) };
  else if (box !== undefined && (box.y < view.top + 4 || box.y + box.height > view.top + body - 4)) {
    view = { ...view, top: clamp(box.y - body / 3, 0, scrollRange(laid, height)) };
  }
  return view === current ? null : view;
}

/** Where an event is that is counted; undefined for one that is drawn by itself. */
function countedBox(
  { counts, singles, window, msPerPx }: Frame,
  { event, lane }: { readonly event: number; readonly lane: number },
  { order }: Dataset,
): { readonly x: Px; readonly width: Px } | undefined {
  const strip = counts.find((one) => one.lane === lane);
  if (strip === undefined || singles.has(event)) return undefined;
  const { start, end } = spanOfCounted(strip, event, order[event] ?? NaN);
  return { x: (start - window.start) / msPerPx, width: Math.max(1, (end - start) / msPerPx) };
}

/** At least half of a short mark, or a good piece of a long one, lies in the plot. */
function inSight(box: { readonly x: Px; readonly width: Px } | undefined, offset: Px, plot: Px): boolean {
  if (box === undefined) return false;
  const from = Math.max(0, box.x - offset);
  const to = Math.min(plot + endMargin, box.x + box.width - offset);
  return to - from >= Math.min(box.width * 0.5, 40);
}
