/** @import {Cell, Results} from "./types.ts" */
import { summarise } from "./summary.mjs";

const panel = { width: 420, height: 300, top: 56, gap: 150, left: 56 };
const colors = ["#2f5d9e", "#86650f", "#2f6e43", "#8f3f6e", "#94481c", "#5b4a8a", "#456070"];

/** @type {readonly {title: string, read: (cell: Cell) => number | undefined}[]} */
const panels = [
  { title: "Mount, ms of CPU", read: (cell) => cell.mount?.main },
  { title: "Zoom step, ms of CPU", read: (cell) => cell.zoom?.main },
];

/** Lines over the number of events, both axes logarithmic, as an SVG document. @param {Results} results */
export function chart({ cells: all, date }) {
  const cells = all.filter(({ actors }) => actors === 1);
  const names = [...new Set(cells.map(({ lib }) => lib))].sort(
    (a, b) => rank(a) - rank(b) || (a < b ? -1 : 1),
  );
  const width = panel.left + 2 * (panel.width + panel.gap);
  const height = panel.top + panel.height + 48;
  const body = panels.map(({ title, read }, i) => drawPanel(title, series(cells, names, read), i)).join("\n");
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc" font-family="sans-serif" font-size="12">
<title id="title">CPU time of timelines against the number of events</title>
<desc id="desc">${escape(describe(cells, names))}</desc>
<rect width="${width}" height="${height}" fill="#fff"/>
<text x="${panel.left}" y="20" fill="#444">Main thread, one actor an event, medians; both axes logarithmic; ${escape(date)}</text>
${body}
</svg>
`;
}

/** @typedef {{name: string, color: string, dash: string, wide: number, points: {n: number, ms: number}[]}} Series */

/** @param {readonly Cell[]} cells @param {readonly string[]} names @param {(cell: Cell) => number | undefined} read @returns {Series[]} */
function series(cells, names, read) {
  const sizes = [...new Set(cells.map(({ n }) => n))].sort((a, b) => a - b);
  return names.map((name, i) => ({
    name,
    color:
      name === "chronolane"
        ? "#b3261e"
        : name.startsWith("floor")
          ? "#555"
          : (colors[i % colors.length] ?? "#000"),
    dash: name.startsWith("floor") ? "5 4" : "none",
    wide: name === "chronolane" ? 3 : 1.5,
    points: sizes.flatMap((n) => {
      const ms = summarise(
        cells.filter((cell) => cell.lib === name && cell.n === n),
        read,
      )?.median;
      return ms === undefined ? [] : [{ n, ms }];
    }),
  }));
}

/** @param {string} title @param {readonly Series[]} lines @param {number} index */
function drawPanel(title, lines, index) {
  const left = panel.left + index * (panel.width + panel.gap);
  const foot = panel.top + panel.height;
  const points = lines.flatMap((line) => line.points);
  const x = scale(
    points.map(({ n }) => n),
    left,
    left + panel.width,
  );
  const y = scale(
    points.map(({ ms }) => ms),
    foot,
    panel.top,
  );
  const ticks = [
    ...decades(points.map(({ n }) => n)).map(
      (n) =>
        `<text x="${x(n)}" y="${foot + 18}" text-anchor="middle" fill="#444">${n.toLocaleString("en")}</text>`,
    ),
    ...decades(points.map(({ ms }) => ms)).map(
      (ms) =>
        `<path d="M${left} ${y(ms)}h${panel.width}" stroke="#ddd"/><text x="${left - 6}" y="${y(ms) + 4}" text-anchor="end" fill="#444">${ms.toLocaleString("en")}</text>`,
    ),
  ];
  const drawn = lines.filter((line) => line.points.length > 0);
  const ends = spreadOut(drawn.map((line) => y(line.points.at(-1)?.ms ?? 1)));
  const paths = drawn.map((line, i) => {
    const d = line.points.map(({ n, ms }, k) => `${k === 0 ? "M" : "L"}${x(n)} ${y(ms)}`).join("");
    const last = line.points.at(-1);
    const dots = line.points.map(
      ({ n, ms }) => `<circle cx="${x(n)}" cy="${y(ms)}" r="2.5" fill="${line.color}"/>`,
    );
    return `<path d="${d}" fill="none" stroke="${line.color}" stroke-width="${line.wide}" stroke-dasharray="${line.dash}"/>${dots.join("")}
<path d="M${x(last?.n ?? 1) + 4} ${y(last?.ms ?? 1)}L${left + panel.width + 8} ${ends[i]}" fill="none" stroke="${line.color}" stroke-opacity="0.4"/>
<text x="${left + panel.width + 11}" y="${(ends[i] ?? 0) + 4}" fill="${line.color}"${line.wide > 2 ? ' font-weight="bold"' : ""}>${escape(line.name)}</text>`;
  });
  return `<text x="${left}" y="${panel.top - 14}" font-weight="bold" fill="#222">${title}</text>
<text x="${left + panel.width}" y="${foot + 36}" text-anchor="end" fill="#444">events</text>
${[...ticks, ...paths].join("\n")}`;
}

/** A logarithmic scale. @param {readonly number[]} values @param {number} from @param {number} to @returns {(value: number) => number} */
function scale(values, from, to) {
  const low = Math.log(Math.min(...values));
  const high = Math.log(Math.max(...values));
  return (value) => Math.round(from + ((Math.log(value) - low) / (high - low || 1)) * (to - from));
}

/** @param {readonly number[]} values */
const decades = (values) =>
  [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000].filter(
    (decade) => decade >= Math.min(...values) && decade <= Math.max(...values),
  );

/** Heights for names, at least a line apart, in the order given. @param {readonly number[]} wanted */
function spreadOut(wanted) {
  const placed = wanted.slice();
  let last = -Infinity;
  for (const { at, i } of wanted.map((at, i) => ({ at, i })).sort((a, b) => a.at - b.at)) {
    last = placed[i] = Math.max(at, last + 15);
  }
  return placed;
}

/** @param {readonly Cell[]} cells @param {readonly string[]} names */
function describe(cells, names) {
  return panels
    .map(({ title, read }) => {
      const told = series(cells, names, read).map(
        ({ name, points }) =>
          `${name} ${points.map(({ n, ms }) => `${Math.round(ms)} at ${n.toLocaleString("en")}`).join(", ") || "not done"}`,
      );
      return `${title}: ${told.join("; ")}.`;
    })
    .join(" ");
}

/** @param {string} lib */
const rank = (lib) => (lib === "chronolane" ? 0 : lib.startsWith("floor") ? 1 : 2);

/** @param {string} text */
const escape = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
