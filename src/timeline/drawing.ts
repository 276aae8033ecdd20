import { joinNumbers, type NumberSet } from "../base/numberSet.ts";
import { memo, memoFewInSteps } from "../base/memo.ts";
import { clamp } from "../base/search.ts";
import { untold } from "../base/steps.ts";
import type { Px } from "../base/units.ts";
import type { Laid } from "../layout/createLayout.ts";
import type { LaneStretch } from "../layout/frame.ts";
import { otherActors } from "../detail/laneChoice.ts";
import type { Filter } from "../detail/filter.ts";
import { eventsInOrder, type LaneIndex } from "../detail/laneIndex.ts";
import type { Dataset } from "../model/dataset.ts";
import { outlineInSteps } from "../outline/outline.ts";
import { createMember, createStretch } from "../outline/stretch.ts";
import type { Outline } from "../outline/types.ts";
import type { PictureState, Pipeline } from "../pipeline.ts";
import { laneName } from "../render/html/gridRows.ts";
import { legendEntries } from "../render/html/legend.ts";
import { mostListed } from "../render/html/list.ts";
import { createLivePicture, type LivePicture } from "../render/patchSvg.ts";
import { paintByProperty } from "../scene/theme.ts";
import type { ResolvedOptions } from "../options.ts";
import { lanesInWords } from "../words/axis.ts";
import { allSourcesInWords } from "../words/event.ts";
import type { Words } from "../words/words.ts";
import { colorOf } from "./actorColor.ts";
import { type AroundPicture, createAroundPicture } from "./aroundPicture.ts";
import { heightOf, pictureOf, scrollRange, viewportAt } from "./moves.ts";
import { facetsOf } from "./filtering.ts";
import { legendContent, legendNotes, legendTotals } from "./legendContent.ts";
import { drawOverview, hasOverview } from "./drawOverview.ts";
import type { Drawn } from "./drawn.ts";
import { newsWidth } from "./newsButton.ts";
import type { Parts } from "./parts.ts";
import { isAllUnread, type Shown } from "./state.ts";

export interface Drawing {
  /**
   * Makes the page show a state; null while no size is known. `isEarly`: what is not needed for something to see comes a frame
   * later, the buttons over the picture or the rest of the list.
   */
  readonly draw: (state: Shown, isEarly: boolean) => Drawn | null;
  readonly outline: (state: Shown) => Outline;
  /** What a state's picture is laid out as; null for a list, or while no size is known. */
  readonly lay: (state: Shown) => Pick<Drawn, "laid" | "dataset" | "axis" | "width"> | null;
  /** Whether a state has nothing to show but that it is being read. */
  readonly isBare: (state: Shown) => boolean;
  /** The picture as it was drawn last, null for none. */
  readonly shown: () => Laid | null;
  readonly followed: AroundPicture["followed"];
  /**
   * The steps of drawing a state that take long on many events, worked out ahead of it and remembered. `placed` tells the
   * state with the view it will have; asked for once its lanes are known.
   */
  readonly prepare: (state: Shown, placed?: (state: Shown) => Shown) => Iterable<void>;
}

/** So many entries of a list, or heads of folds, fill a screen. */
const entriesFirst = 16;

/** Below this width of the container, `layout: "auto"` is the list. */
export const narrow: Px = 480;

/** Writes states to the elements of a timeline. Remembers only what it has written. */
export function createDrawing(
  parts: Parts,
  pipeline: Pipeline,
  measure: () => PictureState["measure"],
  prefix: string,
  go: (event: number) => void,
): Drawing {
  const outlineOf = memoFewInSteps(2, (dataset: Dataset, index: LaneIndex, words: Words) =>
    outlineInSteps(dataset, eventsInOrder(index), words),
  );
  const around = createAroundPicture(parts, go);
  const picture = {
    live: null as LivePicture | null,
    shown: null as Laid | null,
    of: null as Dataset | null,
  };

  const newsRoom = ({ came, words }: Shown): Px =>
    came.length === 0 ? 0 : newsWidth(came.length, words, measure());
  const outlined = (state: Shown): Outline =>
    outlineOf(state.dataset, pipeline.index(pictureOf(state, measure())), state.words);
  const summarise = memo(
    (dataset: Dataset, isSample: boolean, index: LaneIndex, words: Words, reading: Shown["reading"]) => {
      const shown = index.events.length + index.undated.length;
      const progress = reading === null ? "" : words.say("readingCount", reading);
      parts.root.toggleAttribute("data-reading", reading !== null);
      parts.summary?.update({
        facts: [
          ...(progress === "" ? [words.say("shownCount", { shown, total: dataset.total })] : [progress]),
          ...(isSample || dataset.total === 0
            ? []
            : [words.count("actor", actorCount(index)), allSourcesInWords(dataset, words)]),
          ...(words.calendarName === null ? [] : [words.calendarName]),
        ],
        issues: dataset.issues,
      });
    },
  );
  const lifted = memo(liftedEvents);
  const totalsOf = memoFewInSteps(2, legendTotals);
  const notesOf = memo(legendNotes);
  const facetsAt = memoFewInSteps(2, facetsOf);
  const explain = memo(
    (
      dataset: Dataset,
      isSample: boolean,
      index: LaneIndex,
      words: Words,
      filtering: Shown["filtering"],
      layout: "lanes" | "list",
      goesOn: boolean,
      counts: boolean,
      s: 1 | -1,
    ) => {
      if (parts.legend === null) return;
      const facets = filtering.keep === null ? null : facetsAt(filtering, dataset, words);
      const totals = totalsOf(dataset);
      const notes = notesOf(dataset, totals, index, goesOn, counts);
      const { length } = index.lanes;
      const content = legendContent(totals, notes, filtering.filter, facets, length, layout);
      parts.legend.update(legendEntries(content, parts.messages, !isSample), s);
    },
  );

  let placed: "lanes" | "list" = "lanes";
  /** What is written on the root and the toolbar, when it is another: a pan draws many times a second. */
  const frameRoot = memo(
    (
      { title, actors }: Dataset,
      { theme, density, controls, height }: ResolvedOptions,
      words: Words,
      layout: "lanes" | "list",
      s: 1 | -1,
    ) => {
      const { root, stage, list, toolbar } = parts;
      const { say } = words;
      root.setAttribute("data-theme", theme);
      root.setAttribute("data-layout", layout);
      root.setAttribute("data-density", density);
      root.toggleAttribute("data-fill", height === "fill");
      root.setAttribute("dir", s === 1 ? "ltr" : "rtl");
      root.setAttribute("lang", words.locale);
      root.setAttribute("aria-label", title === null ? say("timeline") : words.text(title).text);
      parts.grid.element.setAttribute("aria-label", lanesInWords(words));
      const still = layout === "list";
      stage.hidden = still;
      list.element.hidden = !still;
      if (still) toolbar?.setText("layout", say("lanesShort"), say("viewAsLanes"));
      else toolbar?.setText("layout", say("listShort"), say("viewAsList"));
      if (layout !== placed) parts.placeNews(layout);
      placed = layout;
      parts.setLegend(layout, height === "fill");
      const noLanes = still || (controls.lanes === "auto" && actors.length <= fewActors);
      const motion = { zoomIn: still, zoomOut: still, fit: still, earlier: still, later: still };
      toolbar?.setHidden({ ...motion, help: still, fullscreen: still, lanes: noLanes });
      if (still) toolbar?.setHidden({ up: true, down: true, layout: false });
    },
  );
  const showChosen = memo((filter: Filter, panel: Shown["panel"], table: boolean, { say }: Words) => {
    const n = chosenCount(filter);
    for (const name of ["filter", "search", "lanes"] as const)
      parts.toolbar?.setExpanded(name, panel === name);
    parts.toolbar?.setExpanded("table", table);
    parts.toolbar?.setText("filter", n === 0 ? say("filter") : say("filterOn", { n }));
  });

  /** The list of a stretch follows the state; whoever opens it says where it stands. */
  const showMembers = memo((counted: Shown["counted"], dataset: Dataset, index: LaneIndex, words: Words) => {
    if (counted === null) {
      parts.members.close();
      return;
    }
    const { lane, events } = counted;
    const number = index.lanes.findIndex(({ key }) => key === lane);
    parts.members.update({
      summary: createStretch(dataset, events, words),
      lane: laneName(number, dataset, index, words),
      events,
      member: (event) => createMember(dataset, event, words),
    });
  });

  const overview = parts.overview === null ? null : drawOverview(parts.overview);

  const isBare = (state: Shown): boolean =>
    isAllUnread(state) || (waitsForAll(state) && layoutOf(state, state.width ?? Infinity) === "list");

  const { followed } = around;
  return { draw, lay, isBare, shown: () => picture.shown, followed, outline: outlined, prepare };

  function* prepare(state: Shown, placed = (one: Shown): Shown => one): Iterable<void> {
    const { width, filtering } = state;
    if (width === null || width <= 0) return;
    const source = pictureOf(state, measure());
    if (state.panel === "filter" || filtering.keep !== null)
      yield* untold(facetsAt.inSteps(filtering, state.dataset, state.words));
    if (state.table) {
      yield* pipeline.prepareIndex(source);
      yield* untold(parts.panels.prepare(state, pipeline.index(source)));
    }
    if (layoutOf(state, width) === "list") {
      yield* pipeline.prepareIndex(source);
      if (waitsForAll(state)) return;
      yield* untold(outlineOf.inSteps(state.dataset, pipeline.index(source), state.words));
      return;
    }
    yield* pipeline.prepare(source);
    yield* untold(totalsOf.inSteps(state.dataset));
    if (state.options.height === "auto") yield* pipeline.prepareView(source, width);
    yield void heightOf(state, source, pipeline, width);
    const view = viewportAt(placed(state), source, pipeline, width);
    yield* pipeline.prepareView(source, width, view);
    yield void pipeline.lay(source, view, width);
    if (hasOverview(state)) yield void pipeline.overview(source, width, directionOf(state));
    const { dataset } = pipeline.axis(source);
    yield around.prepare(dataset, pipeline.index(source), pipeline.extent(source));
    const goesOn = pipeline.asOf(source) !== null;
    yield void notesOf(state.dataset, totalsOf(state.dataset), pipeline.index(source), goesOn, true);
  }

  function lay(state: Shown): ReturnType<Drawing["lay"]> {
    const { width } = state;
    if (width === null || width <= 0 || layoutOf(state, width) === "list") return null;
    const source = pictureOf(state, measure());
    const laid = pipeline.lay(source, viewportAt(state, source, pipeline, width), width);
    return { laid, dataset: state.dataset, axis: pipeline.axis(source), width };
  }

  function draw(state: Shown, isEarly: boolean): Drawn | null {
    const { width, options, words } = state;
    if (width === null || width <= 0) return null;
    const source = pictureOf(state, measure());
    const index = pipeline.index(source);
    const layout = layoutOf(state, width);
    const direction = directionOf(state);
    frameRoot(state.dataset, options, words, layout, direction);
    showChosen(state.filtering.filter, state.panel, state.table, words);
    parts.stage.toggleAttribute("data-moving", state.moving);
    parts.root.toggleAttribute("data-working", state.working);
    summarise(state.dataset, state.isSample, index, words, state.reading);
    // What is large is on the page a frame before its buttons, and so is what comes in slices.
    const isWhole = !isEarly && (layout === "list" || state.dataset === picture.of || !isLarge(state));
    const drawn = drawnOf(state, source, width, layout, direction, isWhole);
    picture.of = state.dataset;
    if (!state.moving) {
      const counts = layout === "lanes" && drawn.laid.frame.most > 0;
      const goesOn = pipeline.asOf(source) !== null;
      const { dataset, isSample, filtering } = state;
      explain(dataset, isSample, index, words, filtering, layout, goesOn, counts, direction);
    }
    const showsOverview = layout === "lanes" && hasOverview(state);
    parts.overview?.element.toggleAttribute("hidden", !showsOverview);
    if (showsOverview) overview?.(state, drawn, pipeline.overview(source, width, direction));
    showMembers(layout === "list" ? null : state.counted, state.dataset, index, words);
    parts.panels.update(state, index, () => facetsAt(state.filtering, state.dataset, words));
    if (layout === "list" ? !waitsForAll(state) : state.printing && isListable(state)) {
      const color = (actor: number): string => colorOf(actor, state.dataset, index);
      parts.list.update(outlined(state), state.selection, color, {
        counts: !state.isSample,
        most: isEarly ? entriesFirst : Infinity,
        held: state.folds,
      });
    }
    if (layout === "list") {
      picture.shown = null;
      around.clear(words);
      return drawn;
    }
    const { viewport, height } = drawn;
    const range = scrollRange(drawn.laid, height);
    parts.toolbar?.setHidden({ up: range === 0, down: range === 0, layout: !isListable(state) });
    parts.toolbar?.setDisabled({ up: viewport.top <= 0, down: viewport.top >= range });
    const { scene, shown } = pipeline.draw(source, {
      viewport,
      width,
      height,
      direction,
      prefix,
      paint: paintByProperty,
      selection: lifted(state.selection, state.highlighted, state.filtering.search.hits),
      related: state.selection,
      hovered: state.hovered,
      stretch: stretchOf(state.counted ?? state.pointed, index),
      axisRoom: newsRoom(state),
      transition: state.transition,
    });
    picture.shown = shown;
    if (picture.live === null) {
      picture.live = createLivePicture(parts.root.ownerDocument, scene);
      parts.picture.append(picture.live.element);
    } else picture.live.update(scene);
    if (!state.moving) around.setNotes(state, drawn, index, pipeline.extent(source));
    if (isWhole) around.setButtons(state, drawn, index);
    return drawn;
  }

  /** The picture's part is laid out when it is first asked for: a list on a phone needs none of it. */
  function drawnOf(
    state: Shown,
    source: PictureState,
    width: Px,
    layout: "lanes" | "list",
    direction: 1 | -1,
    isWhole: boolean,
  ): Drawn {
    let laidOut: Pick<Drawn, "height" | "viewport" | "laid"> | null = null;
    const picture = (): NonNullable<typeof laidOut> => {
      if (laidOut !== null) return laidOut;
      const height = heightOf(state, source, pipeline, width);
      const asked = viewportAt(state, source, pipeline, width);
      const laid = pipeline.lay(source, asked, width);
      const viewport = { ...asked, top: clamp(asked.top, 0, scrollRange(laid, height)) };
      return (laidOut = { height, viewport, laid });
    };
    return {
      layout,
      width,
      direction,
      dataset: state.dataset,
      isWhole,
      get height() {
        return picture().height;
      },
      get plot() {
        return pipeline.plot(source, width).width;
      },
      get header() {
        return pipeline.plot(source, width).header;
      },
      get viewport() {
        return picture().viewport;
      },
      get axis() {
        return pipeline.axis(source);
      },
      get laid() {
        return picture().laid;
      },
    };
  }
}

const directionOf = ({ options, words }: Shown): 1 | -1 =>
  (options.direction === "auto" ? words.direction : options.direction) === "rtl" ? -1 : 1;

/** So many events take their time in every part. */
const large = 50_000;

const isLarge = (state: Shown): boolean => totalOf(state) > large;

/** Whether a list of all events is of use. A filter changes nothing: the layout does not turn with it. */
const isListable = (state: Shown): boolean => totalOf(state) <= mostListed;

/** Whether a list is not worth showing yet: of a sample it would be another in a moment, and all of it would move. */
const waitsForAll = (state: Shown): boolean => state.isSample && isListable(state);

/** How many events there are, read or not. */
const totalOf = ({ dataset, reading }: Shown): number => reading?.total ?? dataset.total;

/** What the reader chose, else what the options say at a width. */
function layoutOf(state: Shown, width: Px): "lanes" | "list" {
  const { layout, options } = state;
  if (layout !== null) return layout;
  if (options.layout !== "auto") return options.layout;
  return width < narrow && isListable(state) ? "list" : "lanes";
}

/** A stretch by the number of its lane; null for one whose lane is not shown. */
function stretchOf(stretch: Shown["pointed"], { lanes }: LaneIndex): LaneStretch | null {
  const lane = lanes.findIndex(({ key }) => key === stretch?.lane);
  return stretch === null || lane < 0 ? null : { lane, span: stretch.span };
}

/** Events to lift out: selected, highlighted by the page, found by a search. */
const liftedEvents = (
  selection: ReadonlySet<number>,
  highlighted: ReadonlySet<number>,
  hits: readonly number[],
): NumberSet => {
  const few = highlighted.size === 0 ? selection : new Set([...selection, ...highlighted]);
  return hits.length === 0 ? few : joinNumbers(hits, few);
};

/** So many lanes are easily overlooked without choosing among them. */
const fewActors = 12;

/** How many actors have a lane, share that of the others, or have no dated event. */
const actorCount = ({ lanes, undatedActors }: LaneIndex): number =>
  lanes.reduce(
    (sum, { actor, members }) => sum + (actor === otherActors ? members : Number(actor >= 0)),
    undatedActors,
  );

/** How many values of a filter are chosen. */
function chosenCount({ match: _, ...lists }: Filter): number {
  const lengths = Object.values(lists).map((value) =>
    Array.isArray(value) ? value.length : Number(value !== 0 && value !== ""),
  );
  return lengths.reduce((sum, length) => sum + length, 0);
}
