import { scatter } from "../base/scatter.ts";
import { lowerBound } from "../base/search.ts";
import type { Ms, Px } from "../base/units.ts";
import type { LabelPlace } from "./frame.ts";

/** A way to set a label: where, which text, how wide. */
export interface LabelChoice {
  readonly place: LabelPlace;
  readonly text: string;
  readonly width: Px;
}

/** What wants a place in a lane. Times move with the scale, pixels do not. */
export interface Item {
  /** In order of time. */
  readonly event: number;
  readonly start: Ms;
  readonly end: Ms;
  readonly before: Px;
  readonly after: Px;
  readonly minWidth: Px;
  /** True where the label stands on a line of its own above the figure. */
  readonly tall: boolean;
  /** In order of preference; may be empty. Made when they are asked for. */
  readonly labels: () => readonly LabelChoice[];
  /** Where less than this is free beside a figure, no label is tried there: making one costs more. */
  readonly leastLabel: Px;
  readonly importance: number;
  /** True for what has its mark even where its title finds no room, before others choose. */
  readonly isOutstanding: boolean;
  /** True for what is left out rather than drawn without its title. */
  readonly optional: boolean;
  /** True for what chooses before others of its importance. */
  readonly isEarly: boolean;
  /** True for the item of an event that says its title. */
  readonly titled: boolean;
}

/** Where an item came to lie. */
export interface Slot {
  /** -1 for an item that found no room. */
  readonly row: number;
  readonly label: LabelChoice | null;
}

export interface Packing {
  readonly slots: readonly Slot[];
  /** Rows that need the height for a line of text above the figure. */
  readonly tallRows: readonly boolean[];
}

/** What is to stay of a lane: the height of its rows, and where each of its items stood; null for one that is new. */
export interface HeldLane {
  readonly tallRows: readonly boolean[];
  readonly slots: readonly (Slot | null)[];
}

/** What is to stay where it stood. */
export interface HeldLanes {
  readonly lanes: readonly HeldLane[];
  /** True leaves out what finds no room there, and all that is new. */
  readonly only: boolean;
}

/** Between what stands in a row, but for long bars without a label between them: these may touch. */
export const rowGap: Px = 10;
/** Length of a bar that is seen to end where it touches another. */
const touchingBar: Px = 24;
export const labelGap: Px = 7;

/** How many rows a lane may have. */
export interface RowLimits {
  /** That carry labels; further ones are made for figures alone. */
  readonly labelled: number;
  /** For anything. */
  readonly most: number;
  /**
   * Rows from the first on that have the height for a line of text above the figure; null where all may have it and the
   * order of rows is free.
   */
  readonly tall: number | null;
}

/**
 * Gives every item of every lane a row so that no figure and no label overlaps another at this scale or any finer one. The
 * items of one event find room in all their lanes or in none. Important events choose first, the others in order of time,
 * and the first row that is free wins. Where the number of rows is given, the others choose in an order that is scattered
 * over time, so that no stretch takes all the room; what has words in all its lanes comes before what only has a title; and
 * the first label wins that is free in any row. What has a place in `before`, the packing of a coarser scale, keeps it; so
 * does what is `held` where there is room for it, and then rows keep their order.
 */
export function packLanes(
  lanes: readonly (readonly Item[])[],
  msPerPx: number,
  limits: readonly RowLimits[],
  order: PackingOrder = packingOrder(lanes, isLimited(limits)),
  before: readonly Packing[] | null = null,
  held: HeldLanes | null = null,
): readonly Packing[] {
  const rows = lanes.map((_, lane) => (held?.lanes[lane]?.tallRows ?? []).map(emptyRow));
  const slots = lanes.map((items, lane) => items.map((_, at): Slot => before?.[lane]?.slots[at] ?? noRoom));
  lanes.forEach((items, lane) => {
    items.forEach((item, at) => {
      const slot = slots[lane]?.[at] ?? noRoom;
      if (slot.row >= 0) take(rows[lane] ?? [], slot.row, item, slot.label, msPerPx);
    });
  });
  const isGiven = isLimited(limits);
  const isOut = (places: readonly Place[]): boolean =>
    places.every(({ lane, at }) => (slots[lane]?.[at]?.row ?? -1) < 0);
  if (held !== null) for (const places of order) hold(places, held.lanes);
  const events = held?.only === true ? [] : order.filter(isOut);
  if (isGiven) {
    const unsaid = events.filter((places) => !place(places, "each"));
    const untitled = unsaid.filter((places) => isTitledOnly(places) || !place(places, "title"));
    for (const places of untitled) if (places.every(({ item }) => !item.optional)) place(places, null);
    if (before === null && held === null) fillBareLanes();
  } else {
    for (const places of events) place(places, null);
  }
  return lanes.map((_, lane) => {
    const packed = slots[lane] ?? [];
    const own = rows[lane] ?? [];
    if (limits[lane]?.tall == null && held === null) return byTime(packed, own);
    const used = own.findLastIndex(({ starts }) => starts.length > 0) + 1;
    return { slots: packed, tallRows: own.slice(0, used).map(({ tall }) => tall) };
  });

  /** Places all items of an event where they stood, if all stood somewhere and there is room for all. */
  function hold(places: readonly Place[], lanesHeld: readonly HeldLane[]): void {
    const found = places.map(({ lane, at, item }) => {
      const slot = lanesHeld[lane]?.slots[at] ?? null;
      return {
        lane,
        at,
        item,
        slot: heldSlot(item, slot, rows[lane] ?? [], msPerPx, limits[lane] ?? unlimited),
      };
    });
    if (found.every(({ slot }) => slot !== null)) put(found);
  }

  /** Places all items of an event, or none; what does not stand out only with the labels that are asked for. */
  function place(places: readonly Place[], labelled: "each" | "title" | null): boolean {
    const found: (Place & { readonly slot: Slot })[] = [];
    for (const { lane, at, item } of places) {
      const isAsked = item.titled ? labelled !== null : labelled === "each" && item.leastLabel > 0;
      const needsLabel = isAsked && !item.isOutstanding;
      const slot = findRoom(item, rows[lane] ?? [], msPerPx, limits[lane] ?? unlimited, needsLabel);
      if (slot.row < 0) return false;
      found.push({ lane, at, item, slot });
    }
    put(found);
    return true;
  }

  /**
   * Gives a lane that stayed without a mark one of its events, where that has room once another goes which leaves no lane
   * bare; the least important goes first.
   */
  function fillBareLanes(): void {
    const drawn = slots.map((own) => own.filter(({ row }) => row >= 0).length);
    const inLane = lanes.map((): (readonly Place[])[] => []);
    for (const places of order) for (const { lane } of places) inLane[lane]?.push(places);
    const mayGo = (places: readonly Place[]): boolean =>
      places.every(({ lane, at }) => (slots[lane]?.[at]?.row ?? -1) >= 0 && (drawn[lane] ?? 0) > 1);
    const count = (places: readonly Place[], n: number): void => {
      for (const { lane } of places) drawn[lane] = (drawn[lane] ?? 0) + n;
    };
    for (const [lane, wanting] of inLane.entries()) {
      if ((drawn[lane] ?? 0) > 0) continue;
      for (const [places, other] of exchanges(wanting, inLane, lane, mayGo)) {
        const lifted = lift(other);
        if (place(places, "title")) {
          count(other, -1);
          count(places, 1);
          break;
        }
        put(lifted);
      }
    }
  }

  /** Takes all items of an event out of their rows, and tells where they stood. */
  function lift(places: readonly Place[]): readonly (Place & { readonly slot: Slot })[] {
    return places.map((one) => {
      const slot = slots[one.lane]?.[one.at] ?? noRoom;
      const row = rows[one.lane]?.[slot.row];
      const at = row?.starts.indexOf(extentOf(one.item, slot.label, msPerPx)[0]) ?? -1;
      row?.starts.splice(at, 1);
      row?.ends.splice(at, 1);
      row?.gaps.splice(at, 1);
      const own = slots[one.lane];
      if (own !== undefined) own[one.at] = noRoom;
      return { ...one, slot };
    });
  }

  function put(found: readonly (Place & { readonly slot: Slot | null })[]): void {
    for (const { lane, at, item, slot } of found) {
      if (slot === null) continue;
      take(rows[lane] ?? [], slot.row, item, slot.label, msPerPx);
      const own = slots[lane];
      if (own !== undefined) own[at] = slot;
    }
  }
}

/** Whether an event that found no room for all its labels would find none for its title either. */
const isTitledOnly = (places: readonly Place[]): boolean => places.every(({ item }) => item.titled);

/** Exchanges that are tried for a bare lane. */
const mostExchanges = 40;

/** Events that want a place in a bare lane, each with one that may stand in its way elsewhere; the last to choose first. */
function* exchanges(
  wanting: readonly (readonly Place[])[],
  inLane: readonly (readonly (readonly Place[])[])[],
  bare: number,
  mayGo: (places: readonly Place[]) => boolean,
): Iterable<readonly [readonly Place[], readonly Place[]]> {
  let tried = 0;
  for (const places of wanting) {
    for (const { lane } of places) {
      if (lane === bare) continue;
      for (const other of inLane[lane]?.toReversed() ?? []) {
        if (!mayGo(other)) continue;
        if (tried++ >= mostExchanges) return;
        yield [places, other];
      }
    }
  }
}

const isLimited = (limits: readonly RowLimits[]): boolean => limits.some(({ tall }) => tall !== null);

const unlimited: RowLimits = { labelled: Infinity, most: Infinity, tall: null };

const noRoom: Slot = { row: -1, label: null };

/** An item, and where among those of its lane it is. */
export interface Place {
  readonly lane: number;
  readonly at: number;
  readonly item: Item;
}

/** The places of each event, the event that chooses first before the others; the same at every scale. */
export type PackingOrder = readonly (readonly Place[])[];

/**
 * The order in which events choose: by importance, then by time, or scattered over time. Of what begins at the same time each
 * has its own turn, else one of two neighbouring days would take all rows.
 */
export function packingOrder(lanes: readonly (readonly Item[])[], isScattered: boolean): PackingOrder {
  const byEvent = new Map<number, Place[]>();
  lanes.forEach((items, lane) =>
    items.forEach((item, at) => {
      const places = byEvent.get(item.event);
      if (places === undefined) byEvent.set(item.event, [{ lane, at, item }]);
      else places.push({ lane, at, item });
    }),
  );
  const atStart = new Map<Ms, number>();
  const turnOf = ({ event, start }: Item): number => {
    if (!isScattered) return event;
    const nth = atStart.get(start) ?? 0;
    atStart.set(start, nth + 1);
    return scatter(start + nth);
  };
  const events = [...byEvent.values()]
    .flatMap((places) => places.slice(0, 1).map(({ item }) => ({ places, item })))
    .sort((a, b) => a.item.event - b.item.event)
    .map(({ places, item }) => ({ places, item, turn: turnOf(item) }));
  events.sort(
    ({ item: a, turn }, { item: b, turn: other }) =>
      b.importance - a.importance ||
      Number(b.isEarly) - Number(a.isEarly) ||
      turn - other ||
      a.event - b.event,
  );
  return events.map(({ places }) => places);
}

/** Rows in the order of what begins first in them, so that a lane reads downward as time goes. */
function byTime(slots: readonly Slot[], rows: readonly Row[]): Packing {
  const order = rows.map((_, i) => i).sort((a, b) => (rows[a]?.first ?? 0) - (rows[b]?.first ?? 0) || a - b);
  const place = new Map(order.map((row, at) => [row, at]));
  return {
    slots: slots.map((slot) => ({ ...slot, row: place.get(slot.row) ?? slot.row })),
    tallRows: order.map((row) => rows[row]?.tall ?? false),
  };
}

/** Taken stretches of a row in pixels, ascending and apart. */
interface Row {
  tall: boolean;
  /** Where the earliest of its figures begins. */
  first: Ms;
  readonly starts: Px[];
  readonly ends: Px[];
  readonly gaps: Gaps[];
}

const emptyRow = (tall: boolean): Row => ({
  tall,
  first: Infinity,
  starts: [],
  ends: [],
  gaps: [],
});

/**
 * Where an item stood, with the label it had or, if that is not its any more, another; null where there is no room. A
 * label stays on its side even where the whole picture ends sooner by now: on the other one it may be in others' way.
 */
function heldSlot(
  item: Item,
  held: Slot | null,
  rows: readonly Row[],
  msPerPx: number,
  { most, tall }: RowLimits,
): Slot | null {
  if (held === null || held.row < 0 || held.row >= most) return null;
  const { row, label: had } = held;
  if (tall === null && item.tall && rows[row]?.tall === false) return null;
  const hasLine = tall === null || row < tall;
  const isFree = (label: LabelChoice | null): boolean =>
    (hasLine || label?.place !== "above") && hasRoom(rows[row], item, label, msPerPx);
  if (had === null) return isFree(null) ? { row, label: null } : null;
  const labels = item.labels();
  const isHad = labels.some((label) => isSameText(label, had));
  const label = isHad && isFree(had) ? had : labels.find(isFree);
  return label === undefined ? null : { row, label };
}

/** Whether a label says the same as another in the same way; which side of its mark it is on does not matter. */
function isSameText(a: LabelChoice, b: LabelChoice): boolean {
  if (a.text !== b.text || a.width !== b.width) return false;
  return a.place === b.place || (isBeside(a) && isBeside(b));
}

const isBeside = ({ place }: LabelChoice): boolean => place === "start" || place === "end";

/** The first row with room for an item, with a label if there is room for that in any. A row that is not there yet is free. */
function findRoom(
  item: Item,
  rows: readonly Row[],
  msPerPx: number,
  limits: RowLimits,
  needsLabel: boolean,
): Slot {
  const { most } = limits;
  const labelled = findLabelled(item, rows, msPerPx, Math.min(limits.labelled, most), limits.tall);
  if (labelled !== null) return labelled;
  if (needsLabel) return noRoom;
  const isFree = (row: number): boolean => hasRoom(rows[row], item, null, msPerPx);
  if (limits.tall !== null) {
    // From the foot of the lane, so that marks without a label break few rows that have room for one.
    for (let row = most - 1; row >= 0; row--) if (isFree(row)) return { row, label: null };
    return noRoom;
  }
  for (let row = 0; row < most && row <= rows.length; row++) if (isFree(row)) return { row, label: null };
  return noRoom;
}

/** Where the height of rows is free, low rows matter more than labels that are preferred. */
function findLabelled(
  item: Item,
  rows: readonly Row[],
  msPerPx: number,
  most: number,
  tall: number | null,
): Slot | null {
  const isFree = (row: number, label: LabelChoice): boolean => hasRoom(rows[row], item, label, msPerPx);
  if (tall === null) {
    for (let row = 0; row < most && row <= rows.length; row++) {
      const label = item.labels().find((one) => isFree(row, one));
      if (label !== undefined) return { row, label };
    }
    return null;
  }
  if (!mayHaveLabel(item, rows, msPerPx, most)) return null;
  for (const label of item.labels()) {
    const last = Math.min(most, label.place === "above" ? tall : most);
    for (let row = 0; row < last; row++) if (isFree(row, label)) return { row, label };
  }
  return null;
}

/** Whether in some row there is about as much room as the shortest label takes, or the figure may hold or carry one. */
function mayHaveLabel(item: Item, rows: readonly Row[], msPerPx: number, most: number): boolean {
  if (item.tall || (item.end - item.start) / msPerPx >= item.leastLabel) return true;
  const [from, to] = extentOf(item, null, msPerPx);
  const wanted = rowGap + labelGap + item.leastLabel;
  for (let i = 0; i < most; i++) {
    const row = rows[i];
    const at = placeIn(row, [from, to], gapsOf(item, null, msPerPx));
    if (at < 0) continue;
    const before = row?.ends[at - 1] ?? -Infinity;
    const after = row?.starts[at] ?? Infinity;
    if (from - before >= wanted || after - to >= wanted) return true;
  }
  return false;
}

/** What of an item, or of a figure, tells where it is. */
export type Extended = Pick<Item, "start" | "end" | "before" | "after" | "minWidth">;

/** The pixels that an item and its label cover, on an absolute grid of this scale. */
export function extentOf(item: Extended, label: LabelChoice | null, msPerPx: number): readonly [Px, Px] {
  const x0 = item.start / msPerPx;
  const x1 = Math.max(item.end / msPerPx, x0 + item.minWidth);
  const from = x0 - item.before;
  const to = x1 + item.after;
  if (label === null || label.place === "inside") return [from, to];
  if (label.place === "end") return [from, to + labelGap + label.width];
  if (label.place === "start") return [from - labelGap - label.width, to];
  return item.minWidth === 0 && item.before > item.after
    ? [Math.min(from, to - label.width), to]
    : [from, Math.max(to, from + label.width)];
}

/** What an item and its label want to be free before and after them. */
const gaps = { none: 0, before: 1, after: 2, both: 3 } as const;
type Gaps = (typeof gaps)[keyof typeof gaps];

function gapsOf(item: Item, label: LabelChoice | null, msPerPx: number): Gaps {
  if (item.before !== 0 || item.after !== 0) return gaps.both;
  if ((item.end - item.start) / msPerPx < Math.max(touchingBar, item.minWidth)) return gaps.both;
  if (label === null || label.place === "inside") return gaps.none;
  return label.place === "start" ? gaps.before : gaps.after;
}

/** Where in a row a stretch belongs that is free; -1 for one that is not. */
function placeIn(row: Row | undefined, [from, to]: readonly [Px, Px], own: Gaps): number {
  if (row === undefined) return 0;
  const i = lowerBound(row.starts, from);
  const isGapBefore = ((own & gaps.before) | ((row.gaps[i - 1] ?? 0) & gaps.after)) !== 0;
  const isGapAfter = ((own & gaps.after) | ((row.gaps[i] ?? 0) & gaps.before)) !== 0;
  const start = (row.ends[i - 1] ?? -Infinity) + (isGapBefore ? rowGap : 0);
  const end = (row.starts[i] ?? Infinity) - (isGapAfter ? rowGap : 0);
  return start <= from && end >= to ? i : -1;
}

/** Whether a row has room for an item with a label. */
const hasRoom = (row: Row | undefined, item: Item, label: LabelChoice | null, msPerPx: number): boolean =>
  placeIn(row, extentOf(item, label, msPerPx), gapsOf(item, label, msPerPx)) >= 0;

function take(rows: Row[], at: number, item: Item, label: LabelChoice | null, msPerPx: number): void {
  while (rows.length <= at) rows.push(emptyRow(false));
  const row = rows[at];
  if (row === undefined) return;
  const extent = extentOf(item, label, msPerPx);
  const own = gapsOf(item, label, msPerPx);
  const i = placeIn(row, extent, own);
  row.starts.splice(i, 0, extent[0]);
  row.ends.splice(i, 0, extent[1]);
  row.gaps.splice(i, 0, own);
  row.tall ||= item.tall;
  row.first = Math.min(row.first, item.start);
}
