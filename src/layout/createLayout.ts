import { memo, memoFew } from "../base/memo.ts";
import type { Px } from "../base/units.ts";
import { rankEvents } from "../detail/choose.ts";
import type { Lane } from "../detail/laneIndex.ts";
import { timeShapes } from "../model/dataset.ts";
import { levelOf, type Viewport } from "../view/viewport.ts";
import { type AxisWords, settleAxis } from "./axis.ts";
import { layoutConnectors } from "./connectors.ts";
import type { Connector, Frame, Label } from "./frame.ts";
import { layoutHeaders } from "./headers.ts";
import { crowdRows } from "./crowdRows.ts";
import { axisHeight, endMargin } from "./density.ts";
import { createFigures, createTitles, needsLineAbove } from "./describe.ts";
import { fillLabels, keepTitles } from "./fillLabels.ts";
import { createFittedTitles } from "./fitText.ts";
import { densityOf, isCrowded, type LayoutInput } from "./layoutInput.ts";
import { type LevelLayout, pageAt, stepOf } from "./level.ts";
import { type HeldRows, heldCrowd, heldRows } from "./heldRows.ts";
import { layoutWindow, settleWindow, trayOf, windowOf } from "./window.ts";
import { createZoomLevels } from "./zoomLevels.ts";

/** The frame, and what of it depends on the exact view. */
export interface Laid {
  readonly frame: Frame;
  /** Pixels from the window's start to the view's. */
  readonly offset: Px;
  readonly labels: readonly Label[];
  readonly connectors: readonly Connector[];
  readonly axis: AxisWords;
}

/** Lays out views. Keeps what stays the same from call to call: sizes, a zoom level, a window. */
export interface Layout {
  /** Works out beforehand, step by step, what takes longer the more events there are. */
  readonly prepare: (input: LayoutInput) => Iterable<void>;
  /** The same of a view. */
  readonly prepareView: (
    input: LayoutInput,
    view: Viewport,
    width: Px,
    held: HeldRows | null,
  ) => Iterable<void>;
  readonly lay: (input: LayoutInput, view: Viewport, width: Px, rows: RowInput) => Laid;
  /** Height of all that lies below the axis, without laying out the view. */
  readonly contentHeight: (input: LayoutInput, view: Viewport, width: Px, held: HeldRows | null) => Px;
  /** The rows of a view's zoom level, to be held when other events come. */
  readonly rows: (input: LayoutInput, view: Viewport, width: Px, held: HeldRows | null) => HeldRows;
}

/** What rows and titles depend on beside the view. */
export interface RowInput {
  /** Rows that stay where they are; null for none. */
  readonly held: HeldRows | null;
  /** True while the view moves. */
  readonly moving: boolean;
  /** True while it moves by a change of scale, so that the next picture needs another window anyway. */
  readonly scaling: boolean;
}

/** What is laid out now, and what is made ready meanwhile. */
const inputsKept = 2;

export { axisHeight, endMargin };

/** Width of the plot in a picture of `width` pixels whose headers take `header`. */
export const plotWidth = (width: Px, header: Px): Px => Math.max(40, width - header - endMargin);

/** A layout with its own memory. */
export function createLayout(): Layout {
  const headersOf = memoFew(inputsKept, (input: LayoutInput, width: Px) =>
    layoutHeaders(input.dataset, input.index, width, input.words, input.measure, input.cut),
  );
  const rankingsOf = memoFew(inputsKept, rankEvents);
  const titlesOf = memoFew(inputsKept, createTitles);
  const fittedTitlesOf = memoFew(inputsKept, (input: LayoutInput) =>
    createFittedTitles((event) => titlesOf(input)(event).text, input.measure, input.cut),
  );
  const figuresOf = memoFew(inputsKept, createFigures);
  const rowsOf = memoFew(inputsKept, (input: LayoutInput, held: HeldRows | null) => {
    const { lanes } = input.index;
    if (!isCrowded(input)) return null;
    const tall = (lane: Lane): number => tallShare(input, lane);
    return crowdRows(lanes, densityOf(input), input.room, tall, heldCrowd(held, input.room));
  });
  const levelsOf = memoFew(inputsKept, (input: LayoutInput) =>
    createZoomLevels({
      ...input,
      density: densityOf(input),
      rankings: rankingsOf(input.dataset, input.index),
      titles: titlesOf(input),
      fittedTitles: fittedTitlesOf(input),
      figures: figuresOf(input),
      isCrowd: isCrowded(input),
    }),
  );
  const holdRows = memo(heldRows);
  /** The titles of a crowd as they were last. */
  let titled: LevelLayout | null = null;
  /** In a crowd rows are filled anew at each scale. While it changes all the time, titles keep what they said. */
  const atScale = memo((input: LayoutInput, level: LevelLayout, msPerPx: number, moving: boolean) => {
    if (!isCrowded(input)) return level;
    titled =
      moving && titled !== null
        ? keepTitles(level, titled, msPerPx)
        : fillLabels(level, { ...input, fittedTitles: fittedTitlesOf(input) }, msPerPx);
    return titled;
  });
  const windowAt = memo(layoutWindow);
  const labelsAt = memo(settleWindow);
  const connectorsAt = memo((input: LayoutInput, frame: Frame, labels: readonly Label[], from: Px) =>
    layoutConnectors(frame.marks, labels, frame.lanes, from, isCrowded(input) ? input.dataset : null),
  );
  const wordsAt = memo(settleAxis);
  /** Asked for several times a frame; the same object tells that nothing is laid out anew. */
  const laidAt = memo(
    (
      frame: Frame,
      offset: Px,
      labels: Laid["labels"],
      connectors: Laid["connectors"],
      axis: AxisWords,
    ): Laid => ({ frame, offset, labels, connectors, axis }),
  );
  const pageOf = (input: LayoutInput, view: Viewport, plot: Px): number | null =>
    pageAt(input.index.events.length, view.start, levelOf(view.msPerPx), plot);
  const stepOfView = (input: LayoutInput, view: Viewport): number =>
    isCrowded(input) ? stepOf(view.msPerPx) : 0;
  const levelOfView = (input: LayoutInput, view: Viewport, plot: Px, held: HeldRows | null): LevelLayout => {
    const zoom = levelOf(view.msPerPx);
    const page = pageOf(input, view, plot);
    const levels = levelsOf(input);
    const prepared = levels.prepared(zoom, plot, page, rowsOf(input, held));
    return levels.laid(prepared, stepOfView(input, view), levels.held(held, zoom, page, prepared));
  };
  return { prepare, prepareView, lay, contentHeight, rows };

  function* prepareView(
    input: LayoutInput,
    view: Viewport,
    width: Px,
    held: HeldRows | null,
  ): Iterable<void> {
    const plot = plotWidth(width, headersOf(input, width).width);
    yield;
    const zoom = levelOf(view.msPerPx);
    const page = pageOf(input, view, plot);
    const levels = levelsOf(input);
    const prepared = levels.prepared(zoom, plot, page, rowsOf(input, held));
    yield;
    const own = levels.held(held, zoom, page, prepared);
    const step = stepOfView(input, view);
    for (let at = Math.min(step, own?.step ?? 0); at <= step; at++)
      yield void levels.packed(prepared, at, own);
    yield void levels.laid(prepared, step, own);
  }

  function rows(input: LayoutInput, view: Viewport, width: Px, held: HeldRows | null): HeldRows {
    const plot = plotWidth(width, headersOf(input, width).width);
    const level = levelOfView(input, view, plot, held);
    const page = pageOf(input, view, plot);
    return holdRows(
      level,
      levelOf(view.msPerPx),
      page,
      stepOfView(input, view),
      rowsOf(input, held),
      input.room,
    );
  }

  function* prepare(input: LayoutInput): Iterable<void> {
    if (!isCrowded(input)) return;
    yield void input.longEvents();
    const { lanes } = rankingsOf(input.dataset, input.index);
    yield;
    for (const rank of lanes) yield void rank();
  }

  function contentHeight(input: LayoutInput, view: Viewport, width: Px, held: HeldRows | null): Px {
    const { width: header } = headersOf(input, width);
    const { height } = levelOfView(input, view, plotWidth(width, header), held);
    return height + (trayOf(input, width - header, height)?.height ?? 0);
  }

  function lay(input: LayoutInput, view: Viewport, width: Px, { held, moving, scaling }: RowInput): Laid {
    const headers = headersOf(input, width);
    const plot = plotWidth(width, headers.width);
    const zoom = levelOf(view.msPerPx);
    const level = atScale(input, levelOfView(input, view, plot, held), view.msPerPx, moving);
    const { start, end } = windowOf(view, plot, scaling);
    const laid = windowAt(input, headers, level, zoom, view.msPerPx, start, end, plot, width);
    const offset = (view.start - laid.frame.window.start) / view.msPerPx;
    const labels = labelsAt(input, laid, offset, plot);
    const connectors = connectorsAt(input, laid.frame, labels, offset);
    const words = wordsAt(laid.frame.axis, offset, plot, input.measure);
    return laidAt(laid.frame, offset, labels, connectors, words);
  }
}

/** What happened at a moment is a disc, which has its label beside it. */
const moment = timeShapes.indexOf("moment");

/** Events of a lane that are looked at. */
const sample = 24;

/** The part of a lane's events that need a line above their figure, of a sample over all its time. */
function tallShare(input: LayoutInput, { index: lane, events }: Lane): number {
  const isTall = needsLineAbove(input, lane);
  const step = Math.max(1, events.length / sample);
  let looked = 0;
  let tall = 0;
  for (let i = 0; i < events.length; i += step) {
    looked++;
    const event = events[Math.floor(i)] ?? 0;
    if (input.dataset.shape[event] !== moment && isTall(event)) tall++;
  }
  return looked === 0 ? 0 : tall / looked;
}
