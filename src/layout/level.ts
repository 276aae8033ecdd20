import type { Ms, Px, Span } from "../base/units.ts";
import { chooseSingles, eventsWithin, single, singleBudget } from "../detail/choose.ts";
import type { Lane } from "../detail/laneIndex.ts";
import { timeShapes } from "../model/dataset.ts";
import { densestScaleOf } from "../view/viewport.ts";
import { bucketLength, countLane, type LaneCounts } from "./counts.ts";
import type { Density } from "./density.ts";
import { describe, type Described, type DescribeInput } from "./describe.ts";
import { type Item, packLanes, type Slot } from "./pack.ts";
import type { Spanning } from "./spanning.ts";

/** A mark that is drawn singly, with its row and label at one zoom level. */
export interface PlacedItem extends Omit<Described, "item">, Pick<Item, "importance" | "tall" | "labels"> {
  readonly slot: Slot;
}

export interface LevelLane {
  readonly lane: Lane;
  readonly y: Px;
  readonly height: Px;
  /** Middle of the figure in each row, from the lane's top. */
  readonly rowMiddles: readonly Px[];
  readonly items: readonly PlacedItem[];
  /** What is counted instead of drawn; null where all of the lane's events are drawn. */
  readonly counted: LaneCounts | null;
}

/** Rows, labels, counts and heights at one zoom level, of all data or of a page of them. */
export interface LevelLayout {
  readonly lanes: readonly LevelLane[];
  readonly height: Px;
  /** By event index, 0 for those that are counted. */
  readonly singles: Uint8Array;
  /** Most events in a bucket of any lane, which the tallest column stands for; 0 where nothing is counted. */
  readonly most: number;
}

/** Rows that may carry labels before figures are stacked without. */
const labelledRows = 24;
/** Rows of a lane in a crowd, for what is drawn in any case. */
const mostRows = 12;
/** From so many events on, a level is laid out page by page. */
const pagedFrom = 2000;
/** Length of a page in views of the level's densest scale. */
const pageViews = 2;

export interface LevelInput extends DescribeInput {
  readonly density: Density;
  /** The stretch that is laid out, null for all there is. */
  readonly page: Span | null;
  /** Finds long events that began before a page. */
  readonly spanning: Spanning;
}

/** The number of the page in which a view begins, null where data are few enough to be laid out as a whole. */
export function pageAt(events: number, start: Ms, level: number, plot: Px): number | null {
  return events < pagedFrom ? null : Math.floor(start / (pageViews * plot * densestScaleOf(level)));
}

/** What a page holds: its own stretch, and as much on either side as a view that begins in it may show. */
export function pageSpan(page: number, level: number, plot: Px): Span {
  const view = plot * densestScaleOf(level);
  return { start: (page * pageViews - 0.5) * view, end: ((page + 1) * pageViews + 2) * view };
}

/**
 * Packs every lane at the densest scale of the level; `top` is where the first lane begins. What finds no room in one
 * of its lanes is counted in all of them, so that an event is drawn everywhere or nowhere.
 */
export function layoutLevel(input: LevelInput, top: Px): LevelLayout {
  const { dataset, index, page } = input;
  const part = page === null ? null : eventsWithin(dataset, index, page.start, page.end);
  const singles = chooseSingles(dataset, index, densestScaleOf(input.level) / 2, input.plot, part);
  const chosen = chosenEvents(input, singles, part);
  const packed = packLevel(input, chosen, singles);
  for (const { dropped } of packed) for (const event of dropped) singles[event] = single.never;
  const lanes: LevelLane[] = [];
  let y = top;
  for (const pack of packed) {
    const placed = layoutLane(input, pack, singles, y);
    lanes.push(placed);
    y += placed.height;
  }
  const most = lanes.reduce((m, { counted }) => Math.max(m, maximum(counted)), 0);
  return { lanes, height: y, singles, most };
}

const maximum = (counted: LaneCounts | null): number =>
  counted === null ? 0 : counted.counts.reduce((a, b) => Math.max(a, b), 0);

/** The events to draw, by lane, each list in order. */
function chosenEvents(
  { dataset, index, spanning, page }: LevelInput,
  singles: Uint8Array,
  part: { readonly from: number; readonly to: number } | null,
): ReadonlyMap<number, number[]> {
  const { from, to } = part ?? { from: 0, to: index.events.length };
  const before = page === null ? [] : spanning(from, page.start).filter((event) => event < dataset.dated);
  for (const event of before) singles[event] = single.withRoom;
  const byLane = new Map<number, number[]>();
  const add = (event: number): void => {
    for (const { lane } of index.marksOf(event)) {
      const list = byLane.get(lane);
      if (list === undefined) byLane.set(lane, [event]);
      else list.push(event);
    }
  };
  before.forEach(add);
  for (let i = from; i < to; i++) {
    const event = index.events[i] ?? 0;
    if (singles[event] !== single.never) add(event);
  }
  return byLane;
}

interface Packed {
  readonly lane: Lane;
  readonly items: readonly Described[];
  readonly slots: readonly Slot[];
  readonly tallRows: readonly boolean[];
  /** Events that found no room. */
  readonly dropped: readonly number[];
}

/** Rows that a lane may take for what is drawn only where there is room: about a screen for all lanes. */
const fullRows = (lanes: number): number => Math.max(2, Math.min(8, Math.floor(20 / Math.max(1, lanes))));

function packLevel(
  input: LevelInput,
  chosen: ReadonlyMap<number, readonly number[]>,
  singles: Uint8Array,
): readonly Packed[] {
  const { index, level, page } = input;
  const described = index.lanes.map((lane) =>
    (chosen.get(lane.index) ?? []).map((event) => describe(input, lane, event, singles)),
  );
  const full = fullRows(index.lanes.length);
  const isCrowd = index.events.length > singleBudget;
  const packings = packLanes(
    described.map((items) => items.map(({ item }) => item)),
    densestScaleOf(level),
    {
      labelled: labelledRows,
      optional: full,
      most: page !== null ? full : isCrowd ? Math.max(full, mostRows) : Infinity,
    },
  );
  return index.lanes.map((lane, i) => {
    const items = described[i] ?? [];
    const { slots, tallRows } = packings[i] ?? { slots: [], tallRows: [] };
    const placed = items.map((_, at) => (slots[at]?.row ?? -1) >= 0);
    return {
      lane,
      items: items.filter((_, at) => placed[at]),
      slots: slots.filter((_, at) => placed[at]),
      dropped: items.flatMap(({ event }, at) => (placed[at] === true ? [] : [event])),
      tallRows,
    };
  });
}

function layoutLane(input: LevelInput, pack: Packed, singles: Uint8Array, y: Px): LevelLane {
  const { density, page } = input;
  const { lane } = pack;
  const items = pack.items.map(({ item: { importance, tall, labels }, ...rest }, i): PlacedItem => ({
    ...rest,
    importance,
    tall,
    labels,
    slot: pack.slots[i] ?? { row: 0, label: null },
  }));
  const counts = page !== null || items.length < lane.events.length;
  const hasStrip = counts || lane.ghosts.length > 0;
  const tallRows = page === null ? pack.tallRows : pageRows(input, lane);
  const { middles, height } = rowsOf(tallRows, density, hasStrip ? density.strip : 0);
  return {
    lane,
    y,
    height,
    rowMiddles: middles,
    items,
    counted: counts ? countOf(input, lane, singles, items) : null,
  };
}

/** Middles of rows from the lane's top, and the lane's height with a strip at its foot. */
function rowsOf(
  tallRows: readonly boolean[],
  density: Density,
  strip: Px,
): { readonly middles: readonly Px[]; readonly height: Px } {
  const middles: Px[] = [];
  let height = density.lanePadding;
  for (const tall of tallRows) {
    middles.push(height + (tall ? density.tallRow - density.row / 2 + 2 : density.row / 2));
    height += tall ? density.tallRow : density.row;
  }
  height += density.lanePadding + strip;
  if (height >= density.minLane) return { middles, height };
  return { middles: middles.map((m) => m + (density.minLane - height) / 2), height: density.minLane };
}

/** Rows of a lane that is laid out page by page: the same on every page, so that a pan moves no lane. */
function pageRows({ dataset, index }: LevelInput, { events }: Lane): readonly boolean[] {
  const rows = Math.max(1, Math.min(fullRows(index.lanes.length), events.length));
  const looked = events.subarray(0, 2000);
  const tall = looked.some((event) => tallShapes.has(timeShapes[dataset.shape[event] ?? 0] ?? ""));
  return new Array<boolean>(rows).fill(tall);
}

/** Shapes whose label may stand above the figure. */
const tallShapes: ReadonlySet<string> = new Set(["range", "duration"]);

function countOf(
  { dataset, index, level, page }: LevelInput,
  lane: Lane,
  singles: Uint8Array,
  items: readonly PlacedItem[],
): LaneCounts {
  const last = index.events.length - 1;
  const at = (i: number): Ms => dataset.order[index.events[i] ?? 0] ?? 0;
  const length = bucketLength(level);
  const span = page ?? { start: at(0), end: at(last) + length };
  const drawn = items.map(({ event }) => event);
  return countLane(dataset, lane, singles, drawn, span, length);
}
