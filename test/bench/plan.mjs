import { random } from "./data.mjs";

/**
 * The cells in the order they are measured: runs outermost, and the libraries of a size in an order of chance, so that
 * what disturbs the machine for a while disturbs all of them alike.
 *
 * @param {readonly string[]} libs
 * @param {{sizes: readonly number[], actors: readonly number[], runs: number}} options
 */
export function cellsOf(libs, { sizes, actors, runs }) {
  const cells = [];
  for (let run = 0; run < runs; run++) {
    for (const n of sizes) {
      for (const each of actors) {
        const next = random(run * 31 + n + each);
        const shuffled = libs.map((lib) => ({ lib, at: next() })).sort((a, b) => a.at - b.at);
        cells.push(...shuffled.map(({ lib }) => ({ lib, n, actors: each, run })));
      }
    }
  }
  return cells;
}
