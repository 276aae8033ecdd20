import type { NumberSet } from "./base/numberSet.ts";
import { safeColor, readableOn } from "./base/color.ts";
import { lazily, memo, memoFew, memoFewInSteps } from "./base/memo.ts";
import { untold } from "./base/steps.ts";
import { cut } from "./base/text.ts";
import { rethrow } from "./base/throwLater.ts";
import type { Ms, Px, Span } from "./base/units.ts";
import { kindNumbers } from "./detail/kinds.ts";
import { createOverview } from "./detail/overview.ts";
import { type LaneChoice, type LaneIndex, laneIndexInSteps } from "./detail/laneIndex.ts";
import { findLong, timedEvents } from "./detail/longEvents.ts";
import { layoutAxis, overviewLabels } from "./layout/axis.ts";
import { axisExtent, type AxisTime, axisTime } from "./layout/axisTime.ts";
import { shareOfCounts } from "./layout/countShares.ts";
import { axisHeight, createLayout, type Laid, plotWidth, type RowInput } from "./layout/createLayout.ts";
import { layoutHeaders } from "./layout/headers.ts";
import type { LaneStretch } from "./layout/frame.ts";
import type { DensityName } from "./layout/density.ts";
import { isCrowded, type LayoutInput } from "./layout/layoutInput.ts";
import type { LayoutWords } from "./layout/layoutWords.ts";
import type { HeldRows } from "./layout/heldRows.ts";
import { createOverlays } from "./layout/overlays.ts";
import { blend, type Transition } from "./layout/transition.ts";
import {
  estimateWidth,
  fonts,
  type MeasureText,
  type RememberedWidths,
  rememberWidths,
} from "./layout/textWidth.ts";
import { type Dataset, eventFlags } from "./model/dataset.ts";
import { createSceneBuilder } from "./scene/buildScene.ts";
import type { SceneNode } from "./scene/node.ts";
import { overviewNode } from "./scene/overviewNodes.ts";
import { hueName, type Paint, paintByProperty } from "./scene/theme.ts";
import type { MeasureOption } from "./options.ts";
import { fitSpan } from "./view/fit.ts";
import { spanOf, viewOf, type Viewport } from "./view/viewport.ts";
import { tickLabel } from "./words/axis.ts";
import { gapInWords, lengthInWords } from "./words/gaps.ts";
import { briefRole } from "./words/roles.ts";
import { countInWords } from "./words/since.ts";
import type { Words } from "./words/words.ts";

/** What the picture is a function of. */
export interface PictureState {
  readonly dataset: Dataset;
  /** True for a few events that stand for all: nothing is counted. Default false. */
  readonly isSample?: boolean;
  readonly words: Words;
  readonly lanes: LaneChoice;
  /** Null: all events. */
  readonly keep: ((event: number) => boolean) | null;
  readonly measure: MeasureText;
  /** Default `"comfortable"`. */
  readonly density?: DensityName;
  /** Pixels for all below the axis before it is scrolled; crowds fill them. Default 552. */
  readonly room?: Px;
  /** True while the view moves: titles keep what they said before while there is room for it. Default false. */
  readonly moving?: boolean;
  /** True while it moves by a change of scale: no more is laid out than is in sight. Default false. */
  readonly scaling?: boolean;
  /** True where a view was asked for, or the reader chose one; false or absent: it is home. */
  readonly isPlaced?: boolean;
  /** Lanes and rows that stay where they are, rows while their zoom level is shown. Absent or null: there are none. */
  readonly held?: HeldRows | null;
  /** An event's number, or numbers, in a list beside the picture; labels begin with it. Absent or null: there is none. */
  readonly number?: (event: number) => string | null;
}

/** What changes from frame to frame. */
export interface FrameState {
  readonly viewport: Viewport;
  readonly width: Px;
  readonly height: Px;
  readonly paint: Paint;
  readonly direction: 1 | -1;
  readonly prefix: string;
  readonly selection: NumberSet;
  /** Events whose relations are drawn. */
  readonly related: ReadonlySet<number>;
  readonly hovered: number | null;
  /** The stretch of a lane's columns to lift out; absent or null for none. */
  readonly stretch?: LaneStretch | null;
  /** Pixels at the end of the axis's upper row to be left free of words. Default 0. */
  readonly axisRoom?: Px;
  /** A change of rows under way; absent or null for none. */
  readonly transition?: Transition | null;
}

/**
 * The chain from data to drawing. Each step remembers its last input, so drawing again costs what has changed:
 *
 *   dataset, filter, lanes ─▶ LaneIndex ─▶ AxisTime ─▶ LayoutInput ─▶ level ─▶ window ─▶ view ─▶ Scene
 */
export interface Pipeline {
  /** Works out beforehand, step by step, what takes longer the more events there are. */
  readonly prepare: (state: PictureState) => Iterable<void>;
  /** The same of lanes alone. */
  readonly prepareIndex: (state: PictureState) => Iterable<void>;
  /** The same of a view: home, unless given. */
  readonly prepareView: (state: PictureState, width: Px, view?: Viewport) => Iterable<void>;
  readonly index: (state: PictureState) => LaneIndex;
  /** How the axis shows time; views are in its time. */
  readonly axis: (state: PictureState) => AxisTime;
  /** First start and last end without far outliers, in time of the axis; null where nothing has a date. */
  readonly extent: (state: PictureState) => Span | null;
  /** Whether nothing has a date and no time was asked for, so that the axis tells none. */
  readonly isTimeless: (state: PictureState) => boolean;
  /** End of what is still going on, in time of the axis; null when nothing is. */
  readonly asOf: (state: PictureState) => Ms | null;
  /** What "show all" shows, across a picture of `width` pixels. */
  readonly home: (state: PictureState, width: Px) => Viewport;
  /** Height that the lanes need at home, axis included. */
  readonly homeHeight: (state: PictureState, width: Px) => Px;
  readonly lay: (state: PictureState, view: Viewport, width: Px) => Laid;
  /** The rows of a view's zoom level, to be held when other events come. */
  readonly rows: (state: PictureState, view: Viewport, width: Px) => HeldRows;
  /** `shown` is where everything stands in the scene: on its way while a transition is under way, else as it is laid out. */
  readonly draw: (
    state: PictureState,
    frame: FrameState,
  ) => { readonly shown: Laid; readonly scene: SceneNode };
  /** All events at a glance, as wide as the plot of a picture of `width` pixels. */
  readonly overview: (state: PictureState, width: Px, direction: 1 | -1) => OverviewPicture;
  /** Width of the plot in a picture of `width` pixels. */
  readonly plot: (state: PictureState, width: Px) => { readonly header: Px; readonly width: Px };
}

/** The strip of the whole span, in time of the axis. */
export interface OverviewPicture {
  readonly span: Span;
  readonly scene: SceneNode;
}

/** Width of a column of the overview. */
const overviewColumn: Px = 3;

/** Of a picture 600 pixels high. */
const usualRoom: Px = 552;

/** States that are remembered: the one that is shown, and one that is made ready meanwhile. */
const kept = 2;

/** A chain with its own memory; the live view has one, each export makes its own. */
export function createPipeline(): Pipeline {
  const indexOf = memoFewInSteps(kept, laneIndexInSteps);
  const axisOf = memoFewInSteps(kept, axisTime);
  const inputOf = memoFew(kept, layoutInput);
  const layout = createLayout();
  const extentOf = memoFew(kept, axisExtent);
  const asOfOf = memoFew(kept, asOfMoment);
  const build = createSceneBuilder();
  const faces = memo(sceneFaces);
  const sharesOf = memo(shareOfCounts);

  const lanesOf = memoFew(kept, heldLanes);
  const index = (state: PictureState): LaneIndex =>
    indexOf(state.dataset, lanesOf(state.lanes, state.held ?? null), state.keep);
  const axis = (state: PictureState): AxisTime => axisOf(state.dataset, index(state));
  const extent = (state: PictureState): Span | null => extentOf(axis(state).dataset, index(state));
  const asOf = (state: PictureState): Ms | null => asOfOf(axis(state).dataset, index(state));
  const input = (state: PictureState): LayoutInput =>
    inputOf(
      axis(state),
      index(state),
      state.words,
      state.measure,
      state.density ?? "comfortable",
      state.room ?? usualRoom,
      state.number ?? null,
      extent(state),
      asOf(state),
      state.isSample ?? false,
      isTimeless(state),
    );
  const isTimeless = (state: PictureState): boolean =>
    state.isPlaced !== true && extent(state) === null && state.dataset.asOf === null;
  const headerWidth = memoFew(
    kept,
    (of: LayoutInput, width: Px) =>
      layoutHeaders(of.dataset, of.index, width, of.words, of.measure, of.cut).width,
  );
  const plot = (state: PictureState, width: Px): { readonly header: Px; readonly width: Px } => {
    const header = headerWidth(input(state), width);
    return { header, width: plotWidth(width, header) };
  };
  const home = (state: PictureState, width: Px): Viewport => {
    const span = homeSpan(axis(state), extent(state));
    return viewOf(span, plot(state, width).width);
  };
  const homeHeight = memoFew(
    kept,
    (of: LayoutInput, view: Viewport, width: Px, held: HeldRows | null) =>
      axisHeight + layout.contentHeight(of, view, width, held),
  );
  const rowsIn = ({ held = null, moving = false, scaling = false }: PictureState): RowInput => ({
    held,
    moving,
    scaling,
  });
  const homeOf = memoFew(kept, (of: LayoutInput, width: Px) =>
    viewOf(homeSpan(of, of.extent), plotWidth(width, headerWidth(of, width))),
  );
  const overview = memo((of: LayoutInput, view: Viewport, width: Px, direction: 1 | -1): OverviewPicture => {
    const { dataset, index: lanes } = of;
    const span = spanOf(view, width);
    const { zone, calendar, since } = dataset;
    const axis = layoutAxis({ ...of, window: span, msPerPx: view.msPerPx, zone, calendar, since }, null);
    const counted = createOverview(
      { ...timedEvents(dataset, lanes), long: of.longEvents() },
      span,
      Math.max(1, Math.floor(width / overviewColumn)),
    );
    const labels = overviewLabels(axis, width, of.measure);
    const { breaks } = axis;
    const look = { width, direction, paint: paintByProperty, labels, breaks };
    return { span, scene: overviewNode(counted, look) };
  });
  const overlays = createOverlays();
  const blendOf = memo((of: LayoutInput, laid: Laid, transition: Transition) =>
    blend(laid, transition, of.dataset, isCrowded(of)),
  );
  const prepareIndex = (state: PictureState): Iterable<void> =>
    untold(indexOf.inSteps(state.dataset, lanesOf(state.lanes, state.held ?? null), state.keep));
  return {
    prepareIndex,
    *prepare(state) {
      yield* prepareIndex(state);
      yield* untold(axisOf.inSteps(state.dataset, index(state)));
      yield void extent(state);
      yield* layout.prepare(input(state));
    },
    *prepareView(state, width, view) {
      const of = input(state);
      yield* layout.prepareView(of, view ?? homeOf(of, width), width, state.held ?? null);
    },
    index,
    axis,
    extent,
    isTimeless,
    asOf,
    home,
    plot,
    overview: (state, width, direction) => {
      const of = input(state);
      return overview(of, homeOf(of, width), plot(state, width).width, direction);
    },
    homeHeight: (state, width) =>
      homeHeight(input(state), homeOf(input(state), width), width, state.held ?? null),
    lay: (state, view, width) => layout.lay(input(state), view, width, rowsIn(state)),
    rows: (state, view, width) => layout.rows(input(state), view, width, state.held ?? null),
    draw: (state, frame) => {
      const laid = layout.lay(input(state), frame.viewport, frame.width, rowsIn(state));
      const { transition = null } = frame;
      const shown = transition === null ? laid : blendOf(input(state), laid, transition);
      const face = faces(state.dataset, index(state), state.words);
      const scene = build(shown, {
        ...face,
        ...overlays(shown, { ...state, index: index(state) }, frame),
        paint: frame.paint,
        direction: frame.direction,
        prefix: frame.prefix,
        selection: frame.selection,
        hovered: frame.hovered,
        shares: sharesOf(shown.frame, axis(state).dataset, index(state), frame.selection),
        stretch: frame.stretch ?? null,
        axisRoom: frame.axisRoom ?? 0,
        height: frame.height,
        top: frame.viewport.top,
      });
      return { shown, scene };
    },
  };
}

/**
 * The widths of a caller's function, of the browser or of the table, remembered. Where the caller's function fails,
 * `failed` is told and the fallback asked; unless told it throws.
 */
export function measureWith(
  option: MeasureOption | null,
  fallback: MeasureText = estimateWidth,
  failed: (error: unknown) => void = rethrow,
): RememberedWidths {
  if (option === null) return rememberWidths(fallback);
  return rememberWidths((text, role) => {
    try {
      const width = option(text, fonts[role]);
      if (width >= 0 && width < Infinity) return width;
      failed(new TypeError(`measureText returned ${String(width)}; expected a number of pixels, 0 or more`));
    } catch (error) {
      failed(error);
    }
    return fallback(text, role);
  });
}

/** Lanes that are held keep their order. */
const heldLanes = (lanes: LaneChoice, held: HeldRows | null): LaneChoice =>
  held === null ? lanes : { ...lanes, held: [...held.lanes.keys()] };

function homeSpan({ dataset, fold }: AxisTime, extent: Span | null): Span {
  return fitSpan(extent, fold.toAxis(dataset.asOf?.span.start ?? 0));
}

function layoutInput(
  { dataset, fold }: AxisTime,
  index: LaneIndex,
  words: Words,
  measure: MeasureText,
  density: DensityName,
  room: Px,
  number: PictureState["number"] | null,
  extent: Span | null,
  asOf: Ms | null,
  isSample: boolean,
  isTimeless: boolean,
): LayoutInput {
  return {
    dataset,
    isSample,
    isTimeless,
    fold,
    index,
    longEvents: lazily(() => findLong(timedEvents(dataset, index))),
    measure,
    cut,
    words: layoutWords(words, number ?? null, isSample),
    kinds: kindNumbers(dataset),
    asOf,
    extent,
    firstMoment: extent?.start ?? 0,
    lastMoment: extent?.end ?? 0,
    density,
    room,
  };
}

/** The line is drawn where something still goes on: at the latest as-of of those events. */
function asOfMoment(dataset: Dataset, index: LaneIndex): Ms | null {
  let latest = -Infinity;
  const { events } = index;
  for (let i = 0; i < events.length; i++) {
    const event = events[i] ?? 0;
    const isOngoing = ((dataset.flags[event] ?? 0) & eventFlags.ongoing) !== 0;
    if (isOngoing) latest = Math.max(latest, dataset.end[event] ?? latest);
  }
  return Number.isFinite(latest) ? latest : null;
}

function layoutWords(
  words: Words,
  number: ((event: number) => string | null) | null,
  isSample: boolean,
): LayoutWords {
  return {
    number: (event) => number?.(event) ?? null,
    text: words.text,
    title: words.title,
    role: (role, certainty) => (tellsMore(role, certainty) ? briefRole({ role, certainty }, words) : null),
    eventCount: (n) => (isSample ? "" : words.count("event", n)),
    tick: (at, unit, row) => tickLabel(at, unit, words, row),
    count: (n, unit) => countInWords(n, unit, words),
    // The end of the as-of day is exclusive: a moment before it lies in the day that is meant.
    asOf: (at) => words.say("asOfLine", { date: words.instant(at - 1, "dayMonth") }),
    gap: (empty) => ({ length: lengthInWords(empty, words), name: gapInWords(empty, words) }),
    period: (period) => words.title(period.title).text,
    noActor: words.say("noActorLane"),
    otherActors: (n) => words.say("otherActorsLane", { n }),
    members: (n) => words.say("laneMembers", { n }),
    undated: words.say("dateNotStated"),
    noEvents: words.say("noEvents"),
    calendar: words.calendarName ?? "",
    more: (n) => words.say("moreSources", { n }),
  };
}

/** Roles worth a word beside the mark; those of the caller's own and plain taking part leave the place to the title. */
const tellsMore = (role: string | null, certainty: string | null): boolean =>
  certainty === "alleged" ||
  certainty === "denied" ||
  ["target", "affected", "accused", "mediator"].includes(role ?? "");

function sceneFaces(
  dataset: Dataset,
  index: LaneIndex,
  words: Words,
): {
  readonly title: string;
  readonly description: string;
  readonly idOf: (event: number) => string;
  readonly kindOf: (event: number) => string;
  readonly isCorrected: (event: number) => boolean;
  readonly colorOf: (lane: number) => string;
  readonly inkOn: (color: string) => string;
} {
  const corrected = new Set(dataset.corrections.map(({ event }) => event));
  return {
    title: dataset.title === null ? words.say("timeline") : words.text(dataset.title).text,
    description: dataset.description === null ? "" : words.text(dataset.description).text,
    idOf: (event) => dataset.event(event).id,
    kindOf: (event) => dataset.event(event).kind ?? "occurrence",
    isCorrected: (event) => corrected.has(event),
    colorOf: (lane) => {
      const row = index.lanes[lane];
      const own = row === undefined ? null : (dataset.actors[row.actor]?.color ?? null);
      return (own === null ? null : safeColor(own)) ?? hueName(row?.hue ?? 0);
    },
    inkOn: (color) => (readableOn(color) === "light" ? "#ffffff" : "#1d1c1a"),
  };
}
