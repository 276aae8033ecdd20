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
  readonly start: Ms;
  readonly end: Ms;
  readonly before: Px;
  readonly after: Px;
  readonly minWidth: Px;
  /** True where the label stands on a line of its own above the figure. */
  readonly tall: boolean;
  /** In order of preference; may be empty. */
  readonly labels: readonly LabelChoice[];
  readonly importance: number;
  /** True for what may be left out where the lane is full. */
  readonly optional: boolean;
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

const gap: Px = 10;
export const labelGap: Px = 7;

/**
 * Gives every item a row so that no figure and no label overlaps another at this scale or any finer one. Important
 * items choose first, equal ones in order of time; the first row that is free wins. Rows above `labelledRows` are made
 * for figures alone, none above `fullRows` for what is optional, and none above `mostRows` at all.
 */
export function packLane(
  items: readonly Item[],
  msPerPx: number,
  labelledRows: number,
  fullRows: number = Infinity,
  mostRows: number = Infinity,
): Packing {
  const order = items.map((_, i) => i);
  order.sort((a, b) => (items[b]?.importance ?? 0) - (items[a]?.importance ?? 0) || a - b);
  const rows: Row[] = [];
  const slots: Slot[] = new Array<Slot>(items.length);
  for (const i of order) {
    const item = items[i];
    if (item !== undefined)
      slots[i] = place(item, rows, msPerPx, labelledRows, item.optional ? fullRows : mostRows);
  }
  return byTime(slots, rows);
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
}

function place(item: Item, rows: Row[], msPerPx: number, labelledRows: number, most: number): Slot {
  for (let row = 0; row < Math.min(labelledRows, most); row++) {
    for (const label of item.labels) {
      if (take(rows, row, extentOf(item, label, msPerPx), item)) return { row, label };
    }
  }
  for (let row = 0; row < most; row++) {
    if (take(rows, row, extentOf(item, null, msPerPx), item)) return { row, label: null };
  }
  return { row: -1, label: null };
}

/** The pixels that an item and its label cover, on an absolute grid of this scale. */
export function extentOf(item: Item, label: LabelChoice | null, msPerPx: number): readonly [Px, Px] {
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

function take(rows: Row[], at: number, [from, to]: readonly [Px, Px], item: Item): boolean {
  const row = (rows[at] ??= { tall: false, first: Infinity, starts: [], ends: [] });
  const i = lowerBound(row.starts, from);
  if ((row.ends[i - 1] ?? -Infinity) + gap > from) return false;
  if ((row.starts[i] ?? Infinity) - gap < to) return false;
  row.starts.splice(i, 0, from);
  row.ends.splice(i, 0, to);
  row.tall ||= item.tall;
  row.first = Math.min(row.first, item.start);
  return true;
}
