/** @import {Adapter, Cell} from "./types.ts" */
import { measureCell } from "./cell.mjs";
import { cellsOf } from "./plan.mjs";
import { nameOf } from "./summary.mjs";

/**
 * Measures all cells, and tells of each when it is done. What did not mount is not tried again, nor with more events.
 *
 * @param {ReadonlyMap<string, {file: string, adapter: Adapter}>} adapters
 * @param {string} origin
 * @param {Pick<ReturnType<typeof import("./options.mjs").readOptions>, "sizes" | "actors" | "runs" | "seconds" | "budget">} options
 * @returns {Promise<Cell[]>}
 */
export async function measureCells(adapters, origin, options) {
  const began = performance.now();
  /** @type {Cell[]} */ const cells = [];
  for (const { lib, ...rest } of cellsOf([...adapters.keys()], options)) {
    const entry = adapters.get(lib);
    if (entry === undefined || performance.now() - began > options.budget * 1000) continue;
    const { name } = entry.adapter;
    const gaveUp = cells.find(
      (cell) =>
        cell.lib === name && cell.n <= rest.n && cell.actors <= rest.actors && cell.mount === undefined,
    );
    if (gaveUp !== undefined) {
      const failed = {
        stage: "mount",
        reason: gaveUp.n < rest.n ? "not tried" : (gaveUp.failed?.reason ?? ""),
      };
      cells.push({ lib: name, ...rest, failed });
      continue;
    }
    const cell = await measureCell(`${origin}/page/${lib}`, entry.adapter, {
      ...rest,
      seconds: options.seconds,
    });
    cells.push(cell);
    const how = cell.failed === undefined ? "" : `: ended in ${cell.failed.stage}, ${cell.failed.reason}`;
    console.error(`run ${cell.run + 1}, ${nameOf(cell)}${how}`);
  }
  return cells;
}
