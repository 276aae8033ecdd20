/** @import {Cell, Results} from "./types.ts" */
import { summarise } from "./summary.mjs";

/** @typedef {{what: string, goal: string, told: string, reached: boolean | null}} Goal  `reached` null: not measured */

const peersWithTitles = ["ECharts, SVG", "vis-timeline", "d3-milestones", "TimelineJS"];

/**
 * What was aimed at, and what came out. Ours counts only where it does the same as the floor: zooms as far per step, and
 * draws enough.
 *
 * @param {Results} results @returns {readonly Goal[]}
 */
export function goalsOf({ cells, micro, labels, text, page, engines }) {
  /** @param {string} lib @param {number} n @param {(cell: Cell) => number | null | undefined} read */
  const of = (lib, n, read) =>
    summarise(
      cells.filter((cell) => cell.lib === lib && cell.n === n && cell.actors === 1),
      read,
    )?.median ?? null;
  const ours = (/** @type {number} */ n, /** @type {(cell: Cell) => number | null | undefined} */ read) =>
    of("chronolane", n, read);
  const floor = (/** @type {number} */ n, /** @type {(cell: Cell) => number | null | undefined} */ read) =>
    of("floor", n, read);
  const mount = (/** @type {Cell} */ cell) => cell.mount?.main;
  const whole = (/** @type {Cell} */ cell) => cell.whole?.main;
  const zoom = (/** @type {Cell} */ cell) => cell.zoom?.main;
  const pan = (/** @type {Cell} */ cell) => cell.pan?.main;
  const update = (/** @type {Cell} */ cell) => cell.update?.main;
  const laterUpdate = (/** @type {Cell} */ cell) => cell.updateLater;
  const million = 1_000_000;
  const sizes = [...new Set(cells.map(({ n }) => n))].sort((a, b) => a - b);

  const goals = [
    ...[1_000, 10_000, 100_000].map((n) =>
      atMost(`mount, ${told(n)}`, ratio(ours(n, mount), floor(n, mount)), 2, "× floor"),
    ),
    atMost(
      `first picture, ${told(million)}`,
      ratio(ours(million, mount), floor(100_000, mount)),
      6,
      "× floor at 100,000",
    ),
    atMost(`all read, ${told(million)}`, ratio(ours(million, whole), floor(million, whole)), 10, "× floor"),
    ...sizes.map((n) =>
      atMost(
        `longest task until all is read, ${told(n)}`,
        ours(n, (cell) => cell.mountTask),
        50,
        "ms",
      ),
    ),
    ...sizes.map((n) =>
      atMost(`zoom step, ${told(n)}`, ratio(ours(n, zoom), floor(n, zoom)), 1.5, "× floor"),
    ),
    atMost(
      `zoom step, ${told(million)}`,
      ratio(ours(million, zoom), ours(1_000, zoom)),
      1.5,
      "× ours at 1,000",
    ),
    ...sizes.map((n) => atMost(`pan step, ${told(n)}`, ratio(ours(n, pan), floor(n, pan)), 2, "× floor")),
    atMost(
      `2 s of input, ${told(million)}: 95 % of frames`,
      ours(million, (cell) => cell.input?.p95),
      17,
      "ms",
    ),
    atMost(
      `2 s of input, ${told(million)}: worst frame`,
      ours(million, (cell) => cell.input?.worst),
      50,
      "ms",
    ),
    atMost(
      `2 s of input, ${told(million)}: long tasks`,
      ours(million, (cell) => cell.input?.longTasks),
      0,
      "",
    ),
    ...[100_000, million].flatMap((n) =>
      [
        { which: "the first", read: update },
        { which: "a later one", read: laterUpdate },
      ].map(({ which, read }) =>
        atMost(
          `update of 1 %, ${told(n)}, ${which}`,
          ratio(ours(n, read), floor(n, read)),
          n === million ? 0.5 : 1,
          "× floor",
        ),
      ),
    ),
    ...sizes.map((n) =>
      atMost(
        `heap, ${told(n)}`,
        ours(n, (cell) => cell.heap),
        10 + (64 * n) / 1e6,
        "MB",
      ),
    ),
    ...sizes.map((n) =>
      atMost(
        `elements, ${told(n)}`,
        ours(n, (cell) => cell.elements),
        1200,
        "",
      ),
    ),
    ...sizes.map((n) =>
      atMost(
        `hover to preview, ${told(n)}`,
        ours(n, (cell) => cell.hover),
        17,
        "ms",
      ),
    ),
    ...[mount, zoom].map((read, i) => {
      const best = peersWithTitles.map((lib) => of(lib, 10_000, read)).filter((number) => number !== null);
      const times = ratio(best.length === 0 ? null : Math.min(...best), ours(10_000, read));
      return atLeast(
        `best SVG or HTML peer with titles, ${i === 0 ? "mount" : "zoom step"}, 10,000`,
        times,
        5,
        "× ours",
      );
    }),
    atLeast(
      "label area of 1200 × 600, of the packer by force",
      labels.length === 0 ? null : Math.min(...labels.map(({ share }) => share)),
      0.6,
      "",
    ),
    atMost("rows of CSV → Dataset, exponent", growth(micro, "CSV")?.exponent ?? null, 1.1, ""),
    atMost(
      "rows of CSV → Dataset, 100,000",
      growth(micro, "CSV")?.beside["d3-dsv, rows only"] ?? null,
      3,
      "× d3-dsv",
    ),
    atMost("picture of 10,000 events as text", text?.warm ?? null, 20, "ms"),
    atMost("picture of 10,000 events as text", text?.kB ?? null, 200, "kB"),
    atMost("WebKit: mount with 300 titles", summariseTimes(engines?.webkit.mounts ?? []), 300, "ms"),
    atMost(
      "WebKit: zoom step",
      ratio(engines?.webkit.zoom ?? null, engines?.chromium.zoom ?? null),
      3,
      "× Chromium",
    ),
    atMost("October page at a quarter of the speed: first list or picture", summariseTimes(page), 1000, "ms"),
  ];
  return goals;
}

/** Why ours cannot be compared with the floor at a size; empty where it can. @param {readonly Cell[]} cells @param {number} n @returns {readonly string[]} */
export function whyNotCounted(cells, n) {
  /** @param {string} lib @param {(cell: Cell) => number | null | undefined} read */
  const of = (lib, read) =>
    summarise(
      cells.filter((cell) => cell.lib === lib && cell.n === n),
      read,
    )?.median ?? null;
  /** @param {(cell: Cell) => number | null | undefined} read */
  const both = (read) => ({ ours: of("chronolane", read), floor: of("floor", read) });
  const reasons = [];
  const factor = both((cell) => cell.zoom?.factor);
  if (factor.ours !== null && factor.floor !== null && Math.abs(factor.ours / factor.floor - 1) > 0.01) {
    reasons.push(`zooms by ${factor.ours.toFixed(3)} a step, the floor by ${factor.floor.toFixed(3)}`);
  }
  const ink = both((cell) => cell.ink);
  if (ink.ours !== null && ink.floor !== null && ink.ours < ink.floor) {
    reasons.push(`${ink.ours.toFixed(1)} % ink, the floor ${ink.floor.toFixed(1)} %`);
  }
  const marks = of("chronolane", (cell) => cell.marks);
  if (marks !== null && marks < 250) reasons.push(`${marks} marks of 250`);
  const titles = of("chronolane", (cell) => cell.titles);
  if (titles !== null && titles < 60) reasons.push(`${titles} titles of 60`);
  return reasons;
}

/** @param {string} what @param {number | null} value @param {number} most @param {string} unit @returns {Goal} */
const atMost = (what, value, most, unit) => ({
  what,
  goal: `≤ ${Number(most.toPrecision(3))} ${unit}`.trim(),
  told: value === null ? "–" : `${figure(value)} ${unit}`.trim(),
  reached: value === null ? null : value <= most,
});

/** @param {string} what @param {number | null} value @param {number} least @param {string} unit @returns {Goal} */
const atLeast = (what, value, least, unit) => ({
  ...atMost(what, value, least, unit),
  goal: `≥ ${least} ${unit}`.trim(),
  reached: value === null ? null : value >= least,
});

/** @param {number | null} a @param {number | null} b */
const ratio = (a, b) => (a === null || b === null ? null : a / b);

/** @param {Results["micro"]} micro @param {string} word */
const growth = (micro, word) => micro.find(({ what }) => what.includes(word));

/** @param {readonly number[]} times */
const summariseTimes = (times) => [...times].sort((a, b) => a - b)[times.length >> 1] ?? null;

/** @param {number} n */
const told = (n) => n.toLocaleString("en");

/** Three digits that count, and whole numbers in full. @param {number} value */
const figure = (value) => (value >= 1000 ? Math.round(value).toLocaleString("en") : value.toPrecision(3));
