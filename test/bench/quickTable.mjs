/** @import {Cell} from "./types.ts" */
import { groupCells, summarise } from "./summary.mjs";

/** @type {readonly (readonly [string, (cell: Cell) => number | null | undefined])[]} */
const columns = [
  ["mount", (cell) => cell.mount?.main],
  ["wall", (cell) => cell.mount?.wall],
  ["whole", (cell) => cell.whole?.main],
  ["task", (cell) => cell.mountTask],
  ["zoom", (cell) => cell.zoom?.main],
  ["(all)", (cell) => cell.zoom?.all],
  ["pan", (cell) => cell.pan?.main],
  ["(all)", (cell) => cell.pan?.all],
  ["update", (cell) => cell.update?.main],
  ["later", (cell) => cell.updateLater],
  ["heap MB", (cell) => cell.heap],
  ["elements", (cell) => cell.elements],
  ["marks", (cell) => cell.marks],
  ["titles", (cell) => cell.titles],
  ["ink %", (cell) => cell.ink],
  ["dark %", (cell) => cell.dark],
  ["hover", (cell) => cell.hover],
  ["p95", (cell) => cell.input?.p95],
  ["worst", (cell) => cell.input?.worst],
  ["factor", (cell) => cell.zoom?.factor],
  ["moved", (cell) => cell.pan?.moved],
];

/** Medians in columns, for a console: CPU of the main thread in ms where nothing else is said. @param {readonly Cell[]} cells */
export function quickTable(cells) {
  const rows = [...groupCells(cells)].map(([name, group]) => [
    name,
    ...columns.map(([, read]) => told(summarise(group, read)?.median ?? null)),
  ]);
  const all = [["", ...columns.map(([name]) => name)], ...rows];
  const widths = (all[0] ?? []).map((_, i) => Math.max(...all.map((row) => row[i]?.length ?? 0)));
  return all
    .map((row) =>
      row.map((text, i) => (i === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[i] ?? 0))),
    )
    .map((row) => row.join("  "))
    .join("\n");
}

/** @param {number | null} number */
const told = (number) => (number === null ? "–" : number.toFixed(number >= 100 ? 0 : number >= 10 ? 1 : 2));
