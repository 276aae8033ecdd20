import { lowerBound } from "../base/search.ts";
import type { Ms, Px } from "../base/units.ts";
import { extentOf, type Item, type LabelChoice, labelGap, rowGap } from "./item.ts";

/** Where an item came to lie. */
export interface Slot {
  /** -1 for an item that found no room. */
  readonly row: number;
  readonly label: LabelChoice | null;
}

export const noRoom: Slot = { row: -1, label: null };

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

/** Taken stretches of a row in pixels, ascending and apart. */
export interface Row {
  tall: boolean;
  /** Where the earliest of its figures begins. */
  first: Ms;
  readonly starts: Px[];
  readonly ends: Px[];
  /** On which sides each keeps a distance whatever stands there. */
  readonly gaps: Gaps[];
}

export const emptyRow = (tall: boolean): Row => ({
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
export function heldSlot(
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
export function findRoom(
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

/** Length of a bar that is seen to end where it touches another. */
const touchingBar: Px = 24;

/** On which sides an item with its label keeps `rowGap`; long bars without a label there do not. */
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

/** Puts an item with a label into a row where it has room. */
export function take(rows: Row[], at: number, item: Item, label: LabelChoice | null, msPerPx: number): void {
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

/** Makes room again where an item stands with a label. */
export function leave(row: Row | undefined, item: Item, label: LabelChoice | null, msPerPx: number): void {
  const at = row?.starts.indexOf(extentOf(item, label, msPerPx)[0]) ?? -1;
  if (row === undefined || at < 0) return;
  for (const column of [row.starts, row.ends, row.gaps]) column.splice(at, 1);
}
