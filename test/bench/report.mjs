/** @import {Cell, Results} from "./types.ts" */
import { goalsOf, whyNotCounted } from "./goals.mjs";
import { summarise } from "./summary.mjs";

/** @type {readonly {head: string, read: (cell: Cell) => number | null | undefined, stage: string}[]} */
const columns = [
  { head: "mount CPU", read: (cell) => cell.mount?.main, stage: "mount" },
  { head: "mount wall", read: (cell) => cell.mount?.wall, stage: "mount" },
  { head: "zoom step CPU", read: (cell) => cell.zoom?.main, stage: "zoom" },
  { head: "pan step CPU", read: (cell) => cell.pan?.main, stage: "pan" },
  { head: "first update CPU", read: (cell) => cell.update?.main, stage: "update" },
  { head: "later updates CPU", read: (cell) => cell.updateLater, stage: "update" },
  { head: "heap MB", read: (cell) => cell.heap, stage: "counts" },
  { head: "elements", read: (cell) => cell.elements, stage: "counts" },
  { head: "titles", read: (cell) => cell.titles, stage: "counts" },
  { head: "hover", read: (cell) => cell.hover, stage: "hover" },
  { head: "frame p95", read: (cell) => cell.input?.p95, stage: "input" },
  { head: "worst", read: (cell) => cell.input?.worst, stage: "input" },
];

/** What a run came to, as the generated part of docs/performance.md. @param {Results} results */
export function report(results) {
  return [
    `${results.date}, \`${results.command}\`; ${results.machine}.`,
    ...(results.remark === null ? [] : [`**${results.remark}**`]),
    "![CPU of mounting and of a zoom step against the number of events](pictures/performance.svg)",
    "## Goals",
    goalsTable(results),
    ...counted(results.cells),
    "## Beside others",
    "Milliseconds but for heap, elements and titles: median, and lowest to highest of the runs. CPU is the main thread's. *not done*: " +
      "not within the time of a cell, in that stage or before; *not tried*: failed with fewer events already; –: it has no such thing.",
    ...cellTables(results.cells),
    ...microTables(results),
  ].join("\n\n");
}

/** @param {Results} results */
function goalsTable(results) {
  const verdict = (/** @type {boolean | null} */ reached) =>
    reached === null ? "not measured" : reached ? "reached" : "**not reached**";
  return table(
    ["what", "goal", "measured", ""],
    goalsOf(results).map(({ what, goal, told, reached }) => [what, goal, told, verdict(reached)]),
  );
}

/** Whether the comparison with the floor counts, and what speaks against it all the same. @param {readonly Cell[]} cells */
function counted(cells) {
  const told = sizesOf(cells).map((n) => ({ n, reasons: whyNotCounted(cells, n) }));
  const bad = told.filter(({ reasons }) => reasons.length > 0);
  const rule =
    "A comparison with the floor counts only where ours zooms as far and draws as much ink as it (pixels that are not of the most " +
    "frequent colour), and 250 marks and 60 titles in the box of 1200 px.";
  const reasons = bad.map((one) => `- ${one.n.toLocaleString("en")} events: ${one.reasons.join("; ")}`);
  const verdict = bad.length === 0 ? [rule] : [`${rule} It **does not count** yet:`, reasons.join("\n")];
  return [...verdict, ...darkness(cells)];
}

/** Pale grounds are ink, too: what is clearly dark, ours and the floor's, by size. @param {readonly Cell[]} cells */
function darkness(cells) {
  /** @param {string} lib @param {number} n */
  const of = (lib, n) =>
    summarise(
      cells.filter((cell) => cell.lib === lib && cell.n === n),
      ({ dark }) => dark,
    )?.median;
  const shares = sizesOf(cells).flatMap((n) => {
    const [own, other] = [of("chronolane", n), of("floor", n)];
    return own === undefined || other === undefined
      ? []
      : [`${own.toFixed(1)} and ${other.toFixed(1)} % of ${n.toLocaleString("en")} events`];
  });
  if (shares.length === 0) return [];
  const what = "Clearly dark pixels, ours and the floor's, which writes titles over titles";
  return [
    `Ink counts pale grounds: lanes' bands, and what columns of counts stand on. ${what}: ${shares.join(", ")}.`,
  ];
}

/** @param {readonly Cell[]} cells */
function cellTables(cells) {
  const libs = [...new Set(cells.map(({ lib }) => lib))].sort(
    (a, b) => rank(a) - rank(b) || (a < b ? -1 : 1),
  );
  return [1, 4].flatMap((actors) =>
    sizesOf(cells).flatMap((n) => {
      const here = cells.filter((cell) => cell.n === n && cell.actors === actors);
      if (here.length === 0) return [];
      const rows = libs
        .map((lib) => here.filter((cell) => cell.lib === lib))
        .filter((group) => group.length > 0)
        .map((group) => [group[0]?.lib ?? "", ...columns.map((column) => cellText(group, column))]);
      const head = `### ${n.toLocaleString("en")} events${actors > 1 ? ` of ${actors} actors each` : ""}`;
      return [head, table(["", ...columns.map((column) => column.head)], rows)];
    }),
  );
}

const order = ["load", "mount", "counts", "hover", "update", "zoom", "pan", "input", "destroy"];

/** @param {readonly Cell[]} group @param {typeof columns[number]} column */
function cellText(group, { read, stage }) {
  const summary = summarise(group, read);
  if (summary !== null) {
    const { median, low, high, runs } = summary;
    return runs === 1 ? number(median) : `${number(median)} (${number(low)}–${number(high)})`;
  }
  const failed = group.find((cell) => cell.failed !== undefined)?.failed;
  if (failed === undefined || order.indexOf(failed.stage) > order.indexOf(stage)) return "–";
  return failed.reason === "not tried" ? "not tried" : "not done";
}

/** @param {Results} results */
function microTables({ micro, labels, text, page, engines, sizes }) {
  return [
    "## Parts",
    "In Node, CPU, medians of three. Growth is the exponent over the sizes: 1 is linear.",
    table(
      ["stage", "events", "ms", "growth", "its time against others'"],
      micro.map(({ what, times, exponent, beside }) => [
        what,
        times.map(({ n }) => n.toLocaleString("en")).join(" / "),
        times.map(({ ms }) => number(ms)).join(" / "),
        exponent.toFixed(2),
        Object.entries(beside)
          .map(([name, factor]) => `${number(factor)} × ${name}`)
          .join(", "),
      ]),
    ),
    ...(labels.length === 0
      ? []
      : [
          "Area of the labels in 1200 × 600, of what a packer by force covers that knows no lanes: " +
            labels
              .map(
                ({ n, actors, share }) =>
                  `${Math.round(share * 100)} % (${n.toLocaleString("en")} events of ${actors === 1 ? "one actor" : `${actors} actors`})`,
              )
              .join(", "),
        ]),
    ...(text === null
      ? []
      : [
          `${text.n.toLocaleString("en")} events as text, without a DOM: ${number(text.warm)} ms, the first time ${number(text.first)} ms; ` +
            `${number(text.kB)} kB.`,
        ]),
    ...(engines === null
      ? []
      : [
          "By the clock, five mounts with 300 titles and the median step of zoom: " +
            Object.entries(engines)
              .map(
                ([name, { mounts, zoom }]) =>
                  `${name === "webkit" ? "WebKitGTK" : "Chromium"} ${mounts.map(number).join(", ")} ms and ${number(zoom)} ms`,
              )
              .join("; ") +
            ".",
        ]),
    ...(page.length === 0
      ? []
      : [
          `\`examples/october-2023.html\` at 375 × 667, CPU slowed down four times: list painted ${page.map(number).join(", ")} ms after the ` +
            "script's arrival.",
        ]),
    ...(sizes.length === 0
      ? []
      : [
          "## Size",
          table(
            ["file", "gzip kB", "Brotli kB", "change of gzip since the run before"],
            sizes.map(({ file, gzip, brotli, before }) => [
              file,
              number(gzip / 1000),
              number(brotli / 1000),
              before === null || before === gzip
                ? ""
                : `${gzip > before ? "+" : "−"}${Math.abs(gzip - before)} B`,
            ]),
          ),
        ]),
  ];
}

/** @param {readonly Cell[]} cells */
const sizesOf = (cells) => [...new Set(cells.map(({ n }) => n))].sort((a, b) => a - b);

/** @param {string} lib */
const rank = (lib) => (lib === "chronolane" ? 0 : lib.startsWith("floor") ? 1 : 2);

/** @param {number} value */
const number = (value) =>
  value >= 100 ? Math.round(value).toLocaleString("en") : String(Number(value.toPrecision(2)));

/** @param {readonly string[]} head @param {readonly (readonly string[])[]} rows */
const table = (head, rows) =>
  [head, head.map((_, i) => (i === 0 ? "---" : "---:")), ...rows]
    .map((row) => `| ${row.join(" | ")} |`)
    .join("\n");
