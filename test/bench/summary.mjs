/** @import {Cell} from "./types.ts" */

/** The middle of some numbers; of an even count the mean of the two in the middle. null of none. @param {readonly number[]} numbers */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const high = sorted[middle];
  if (high === undefined) return null;
  return sorted.length % 2 === 1 ? high : (high + (sorted[middle - 1] ?? high)) / 2;
}

/** What a cell is of, for a reader: library, events, actors of each where there are more. @param {Cell} cell */
export const nameOf = ({ lib, n, actors }) =>
  `${lib} ${n.toLocaleString("en")}${actors > 1 ? ` × ${actors}` : ""}`;

/** The runs of each cell together, by its name. @param {readonly Cell[]} cells */
export function groupCells(cells) {
  /** @type {Map<string, Cell[]>} */
  const groups = new Map();
  for (const cell of cells) groups.set(nameOf(cell), [...(groups.get(nameOf(cell)) ?? []), cell]);
  return groups;
}

/**
 * Median and spread of a number over the runs of a library at a size; null where no run reached it.
 *
 * @param {readonly Cell[]} cells @param {(cell: Cell) => number | null | undefined} read
 * @returns {Summary | null}
 */
export function summarise(cells, read) {
  const numbers = cells.map(read).filter((number) => typeof number === "number");
  const middle = median(numbers);
  return middle === null
    ? null
    : { median: middle, low: Math.min(...numbers), high: Math.max(...numbers), runs: numbers.length };
}

/** @typedef {{median: number, low: number, high: number, runs: number}} Summary */
