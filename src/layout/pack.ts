import type { Item } from "./item.ts";
import {
  emptyRow,
  findRoom,
  heldSlot,
  leave,
  noRoom,
  type Row,
  type RowLimits,
  type Slot,
  take,
} from "./laneRows.ts";
import { type PackingOrder, packingOrder, type Place } from "./packingOrder.ts";

/** Where the items of a lane came to lie. */
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
      leave(rows[one.lane]?.[slot.row], one.item, slot.label, msPerPx);
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

/** Rows in the order of what begins first in them, so that a lane reads downward as time goes. */
function byTime(slots: readonly Slot[], rows: readonly Row[]): Packing {
  const order = rows.map((_, i) => i).sort((a, b) => (rows[a]?.first ?? 0) - (rows[b]?.first ?? 0) || a - b);
  const place = new Map(order.map((row, at) => [row, at]));
  return {
    slots: slots.map((slot) => ({ ...slot, row: place.get(slot.row) ?? slot.row })),
    tallRows: order.map((row) => rows[row]?.tall ?? false),
  };
}
