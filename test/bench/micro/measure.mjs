/** @import {MicroRow} from "../types.ts" */
import { median } from "../summary.mjs";

const sizes = [3_000, 10_000, 30_000];

/**
 * Times a stage at growing sizes: milliseconds of CPU, and the exponent with which they grow (1: linear).
 *
 * @param {string} what
 * @param {(n: number) => (() => unknown) | Promise<() => unknown>} prepare  of a size; what it gives back is timed
 * @param {{sizes?: readonly number[], beside?: Readonly<Record<string, (n: number) => () => unknown>>, besideAt?: number}} [options]
 *   `beside`: others that do the same, timed in turn with it, at one of the sizes: the largest
 * @returns {Promise<MicroRow>}
 */
export async function measureGrowth(
  what,
  prepare,
  { sizes: wanted = sizes, beside = {}, besideAt = wanted.at(-1) } = {},
) {
  const times = [];
  /** @type {Record<string, number>} */ const factors = {};
  for (const n of wanted) {
    const work = await prepare(n);
    const rivals = n === besideAt ? Object.entries(beside) : [];
    const [own = 0, ...theirs] = inTurn([work, ...rivals.map(([, make]) => make(n))]);
    times.push({ n, ms: own });
    rivals.forEach(([name], i) => (factors[name] = own / (theirs[i] ?? 0)));
  }
  return { what, times, exponent: exponentOf(times), beside: factors };
}

/** The medians of a few runs of each, one after the other, after one that does not count. @param {readonly (() => unknown)[]} works */
export function inTurn(works, runs = 3) {
  /** @type {number[][]} */ const times = works.map(() => []);
  for (let run = -1; run < runs; run++) {
    works.forEach((work, i) => {
      const time = cpuOf(work);
      if (run >= 0) times[i]?.push(time);
    });
  }
  return times.map((list) => median(list) ?? 0);
}

/** Milliseconds of CPU, which do not grow when others use the machine as those of the clock do. @param {() => unknown} work */
export function cpuOf(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The slope of a straight line through the logarithms. @param {readonly {n: number, ms: number}[]} times */
export function exponentOf(times) {
  const points = times.map(({ n, ms }) => ({ x: Math.log(n), y: Math.log(ms) }));
  const mean = (/** @type {"x" | "y"} */ key) =>
    points.reduce((sum, point) => sum + point[key], 0) / points.length;
  const x = mean("x");
  const y = mean("y");
  const across = points.reduce((sum, point) => sum + (point.x - x) * (point.y - y), 0);
  return across / points.reduce((sum, point) => sum + (point.x - x) ** 2, 0);
}
