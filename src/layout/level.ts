import { lazily } from "../base/memo.ts";
import { lowerBound } from "../base/search.ts";
import type { Ms, Px, Span } from "../base/units.ts";
import {
  bestInLane,
  chooseSingles,
  eventsWithin,
  outstandingAbove,
  type Rankings,
  single,
  singleBudget,
  type Singles,
} from "../detail/choose.ts";
import type { Lane, LaneIndex } from "../detail/laneIndex.ts";
import type { LongEvents } from "../detail/longEvents.ts";
import { densestScaleOf, levelOf } from "../view/viewport.ts";
import { bucketLength, type Buckets, bucketsOf } from "./buckets.ts";
import { countLane, countWithout, type CountScale, type LaneCounts, scaleOfCounts } from "./counts.ts";
import type { CrowdRows } from "./crowdRows.ts";
import { aboveFigure, type Density } from "./density.ts";
import { describe, type Described, type DescribeInput } from "./describe.ts";
import type { Item } from "./item.ts";
import type { RowLimits, Slot } from "./laneRows.ts";
import { type HeldLanes, packLanes, type Packing } from "./pack.ts";
import { packingOrder, type PackingOrder } from "./packingOrder.ts";
import { countWide, wideFrom } from "./wideEvents.ts";

/** A mark that is drawn singly, with its row and label at one zoom level. */
export interface PlacedItem extends Omit<Described, "item">, Pick<Item, "importance" | "tall"> {
  readonly slot: Slot;
}

export interface LevelLane {
  readonly lane: Lane;
  readonly y: Px;
  readonly height: Px;
  /** Whether each row has the height for a line of text above the figure. */
  readonly tallRows: readonly boolean[];
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
  readonly singles: Singles;
  readonly scale: CountScale;
}

/** Rows that may carry labels before figures are stacked without. */
const labelledRows = 24;
/** Length of a page in views of the level's densest scale. */
const pageViews = 2;

export interface LevelInput extends DescribeInput {
  readonly density: Density;
  /** Rows of each lane of a crowd; null where lanes have as many as they need. */
  readonly rows: readonly CrowdRows[] | null;
  /** The stretch that is laid out, null for all there is. */
  readonly page: Span | null;
  readonly rankings: Rankings;
  readonly longEvents: () => LongEvents;
}

/** The number of the page in which a view begins, null where data are few enough to be laid out as a whole. */
export function pageAt(events: number, start: Ms, level: number, plot: Px): number | null {
  return events <= singleBudget ? null : Math.floor(start / (pageViews * plot * densestScaleOf(level)));
}

/** What a page holds: its own stretch, and as much on either side as a view that begins in it may show. */
export function pageSpan(page: number, level: number, plot: Px): Span {
  const view = plot * densestScaleOf(level);
  return { start: (page * pageViews - 0.5) * view, end: ((page + 1) * pageViews + 2) * view };
}

/** What a level, or a page of it, holds before it has rows. */
export interface Prepared {
  readonly input: LevelInput;
  readonly singles: Singles;
  /** What is to be drawn, by lane. */
  readonly described: readonly (readonly Described[])[];
  /** The same as wants for places, and in which order they choose. */
  readonly items: readonly (readonly Item[])[];
  readonly order: PackingOrder;
  /** Counts by bucket the events of a lane that are not among the drawn. */
  readonly restOf: (lane: Lane, drawn: readonly { readonly event: number }[]) => LaneCounts;
}

/** Chooses what of a level is to be drawn. */
export function prepareLevel(input: LevelInput): Prepared {
  const { dataset, index, page } = input;
  const isDated = (event: number): boolean => event < dataset.dated;
  const part = page === null ? null : eventsWithin(dataset, index, page.start, page.end);
  const finest = densestScaleOf(input.level) / 2;
  const chosen = chooseSingles(dataset, index, input.rankings, finest, input.plot, part);
  const wide = wideByLane(input);
  const singles = new Map(chosen);
  for (const event of goingOnAt(input, wide)) singles.set(event, single.before);
  const least = outstandingAbove(dataset, singles.keys());
  const byLane = eventsByLane(
    index,
    [...singles.keys()].filter(isDated).sort((a, b) => a - b),
  );
  const described = index.lanes.map((lane) =>
    (byLane.get(lane.index) ?? []).map((event) =>
      describe(input, lane, event, { singles, outstandingAbove: least }),
    ),
  );
  const items = described.map((of) => of.map(({ item }) => item));
  const order = packingOrder(items, input.rows !== null);
  return { input, singles, described, items, order, restOf: countRests(input, wide) };
}

/** The steps of a level that the rows of a crowd are filled up at. */
const stepsOfLevel = 4;

/** How many steps finer than the densest of its level a scale is. */
export const stepOf = (msPerPx: number): number =>
  Math.floor(stepsOfLevel * Math.log2(densestScaleOf(levelOf(msPerPx)) / msPerPx) + 1e-9);

/**
 * Packs every lane at the densest scale of the level, or at a step from there; what the step before placed stays where it
 * is, and what is held stays too where there is room for it.
 */
export function packLevel(
  { input, items, order }: Prepared,
  step: number,
  before: readonly Packing[] | null,
  held: HeldLanes | null = null,
): readonly Packing[] {
  return packLanes(
    items,
    densestScaleOf(input.level) * 2 ** (-step / stepsOfLevel),
    input.index.lanes.map((_, lane) => limitsOf(input.rows?.[lane])),
    order,
    before,
    held,
  );
}

/**
 * Gives packed lanes their heights; `top` is where the first begins. What found no room in one of its lanes is counted
 * in all of them, so that an event is drawn everywhere or nowhere.
 */
export function layoutLevel(prepared: Prepared, packings: readonly Packing[], top: Px): LevelLayout {
  const { input } = prepared;
  const singles = new Map(prepared.singles);
  const packed = input.index.lanes.map((lane, i): Packed => {
    const { slots, tallRows } = packings[i] ?? { slots: [], tallRows: [] };
    const items = (prepared.described[i] ?? []).flatMap((one, at) => {
      const slot = slots[at];
      if (slot !== undefined && slot.row >= 0) return [placed(one, slot)];
      singles.delete(one.event);
      return [];
    });
    return { lane, items, tallRows };
  });
  const lanes: LevelLane[] = [];
  let y = top;
  for (const pack of packed) {
    const lane = layoutLane(prepared, pack, y);
    lanes.push(lane);
    y += lane.height;
  }
  return { lanes, height: y, singles, scale: scaleOfCounts(lanes.flatMap(({ counted }) => counted ?? [])) };
}

const placed = (
  { event, mark, record, figure, locale, part, labels, item: { importance, tall } }: Described,
  slot: Slot,
): PlacedItem => ({ event, mark, record, figure, locale, part, labels, importance, tall, slot });

/** Some events, in order, by the lanes that they are in. */
function eventsByLane(index: LaneIndex, events: readonly number[]): ReadonlyMap<number, number[]> {
  const byLane = new Map<number, number[]>();
  for (const event of events) {
    for (const { lane } of index.marksOf(event)) {
      const list = byLane.get(lane);
      if (list === undefined) byLane.set(lane, [event]);
      else list.push(event);
    }
  }
  return byLane;
}

interface Packed {
  readonly lane: Lane;
  readonly items: readonly PlacedItem[];
  readonly tallRows: readonly boolean[];
}

const limitsOf = (given: CrowdRows | undefined): RowLimits =>
  given === undefined
    ? { labelled: labelledRows, most: Infinity, tall: null }
    : { labelled: given.rows, most: given.rows, tall: given.tall };

function layoutLane({ input, restOf }: Prepared, pack: Packed, y: Px): LevelLane {
  const { density, page } = input;
  const { lane, items } = pack;
  const counts = page !== null || items.length < lane.events.length;
  const hasStrip = counts || lane.ghosts.length > 0;
  const given = input.rows?.[lane.index];
  const tallRows =
    given === undefined ? pack.tallRows : Array.from({ length: given.rows }, (_, row) => row < given.tall);
  const { middles, height } = rowsOf(tallRows, density, hasStrip ? density.strip : 0);
  const counted = counts ? restOf(lane, items) : null;
  return { lane, y, height, tallRows, rowMiddles: middles, items, counted };
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
    middles.push(height + (tall ? aboveFigure(density) : density.row / 2));
    height += tall ? density.tallRow : density.row;
  }
  height += density.lanePadding + strip;
  if (height >= density.minLane) return { middles, height };
  return { middles: middles.map((m) => m + (density.minLane - height) / 2), height: density.minLane };
}

type ByLane = ReadonlyMap<number, readonly number[]>;

/** What of a page is counted all along its dates where it is counted, in order, by lane. Without a page all is drawn. */
function wideByLane({ index, level, page, plot, longEvents }: LevelInput): ByLane {
  const byLane = new Map<number, number[]>();
  for (const event of page === null ? [] : longEvents()(page, wideFrom(level, plot))) {
    index.eachLane(event, (lane) => {
      const list = byLane.get(lane);
      if (list === undefined) byLane.set(lane, [event]);
      else list.push(event);
    });
  }
  return byLane;
}

/** A few events of each lane that began before the page and go on in it: they leave half of the rows to what begins there. */
function goingOnAt({ dataset, index, page, rows }: LevelInput, wide: ByLane): readonly number[] {
  if (page === null) return [];
  const first = lowerBound(dataset.order, page.start, 0, dataset.dated);
  return [...wide].flatMap(([lane, events]) => {
    const before = events.slice(0, lowerBound(events, first));
    return bestInLane(before, Math.max(1, Math.floor((rows?.[lane]?.rows ?? 0) / 2)), dataset, index);
  });
}

/** Counts what is left of the lanes of a page, or of all there is; the whole of each lane is counted once. */
function countRests({ dataset, index, level, page }: LevelInput, wide: ByLane): Prepared["restOf"] {
  const bucket = bucketLength(level);
  const buckets = lazily((): Buckets => {
    const last = index.events.length - 1;
    const at = (i: number): Ms => dataset.order[index.events[i] ?? 0] ?? 0;
    return bucketsOf(dataset, page ?? { start: at(0), end: at(last) + bucket }, bucket);
  });
  const whole = index.lanes.map((lane) => lazily(() => countLane(buckets(), lane)));
  return ({ index: lane }, items) => {
    const drawn = items.map(({ event }) => event);
    const isDrawn = new Set(drawn);
    const along = (wide.get(lane) ?? []).filter((event) => !isDrawn.has(event));
    const counts = whole[lane]?.() ?? new Uint32Array();
    return {
      first: buckets().first,
      counts: countWithout(buckets(), countWithout(buckets(), counts, drawn), along),
      wide: page === null || along.length === 0 ? null : countWide(dataset, along, page, bucket),
    };
  };
}
