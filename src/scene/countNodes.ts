import type { CountColumn, CountStrip, Frame, WideColumn } from "../layout/frame.ts";
import { extentOfStretch } from "../layout/stretches.ts";
import type { Px } from "../base/units.ts";
import { rectX } from "./markNodes.ts";
import { leaf, round, type SceneNode } from "./node.ts";
import { laneColor, type SceneInput } from "./sceneInput.ts";
import type { Paint } from "./theme.ts";

/** How strongly columns are painted: paler than marks, and dark enough to be told from any ground. */
export const countOpacity = 0.85;

/** Paler, as columns may stand before them, and still told from any ground. */
export const wideOpacity = 0.6;

/** How strongly the ground of columns is painted over that of their lane. */
export const groundOpacity = 0.05;

/** Columns of what is not drawn singly. Their ground tells where they are, and how tall the tallest of all lanes is. */
export function columnNodes(
  strips: readonly CountStrip[],
  paint: Paint,
  s: 1 | -1,
  colorOf: SceneInput["colorOf"],
): readonly SceneNode[] {
  if (strips.length === 0) return [];
  const ground = leaf("path", "counts-ground", {
    class: "chl-counts-ground",
    d: strips.map((strip) => countGround(strip, s)).join(""),
    fill: paint("ink"),
    "fill-opacity": groundOpacity,
    "shape-rendering": "crispEdges",
  });
  const columns = strips.flatMap((strip) => {
    const { lane, foot } = strip;
    const look = { fill: laneColor({ colorOf, paint }, lane), "shape-rendering": "crispEdges" };
    const wide = leaf("path", `wide-counts-${lane}`, {
      class: "chl-counts-wide",
      d: countColumns(strip.wideColumns, foot, s),
      ...look,
      "fill-opacity": wideOpacity,
    });
    const narrow = leaf("path", `counts-${lane}`, {
      class: "chl-counts",
      d: countColumns(strip.columns, foot, s),
      ...look,
      "fill-opacity": countOpacity,
    });
    return strip.wideColumns.length === 0 ? [narrow] : [wide, narrow];
  });
  return [ground, ...columns];
}

/** What is lifted out of the columns: the shares of selected and found events, and the stretch pointed at. */
export function countNodes(frame: Frame, input: SceneInput): readonly SceneNode[] {
  const { direction: s, paint, shares } = input;
  const nodes = shares.map((strip) =>
    leaf("path", `shares-${strip.lane}`, {
      class: "chl-counts-hits",
      d: countColumns([...strip.wideColumns, ...strip.columns], strip.foot, s),
      fill: paint("ink"),
      "shape-rendering": "crispEdges",
    }),
  );
  const lifted = stretchNode(frame, input);
  return lifted === null ? nodes : [...nodes, lifted];
}

/** A frame about what a stretch counts, as high as the tallest column could be. */
function stretchNode(frame: Frame, { stretch, direction, paint }: SceneInput): SceneNode | null {
  const { counts, window, msPerPx } = frame;
  const strip = counts.find(({ lane }) => lane === stretch?.lane);
  if (strip === undefined || stretch === null) return null;
  const { start, end } = extentOfStretch(strip, frame, stretch.span);
  const x = (time: number): number => Math.round((time - window.start) / msPerPx);
  return leaf("rect", "stretch", {
    class: "chl-counts-chosen",
    ...rectX(x(start) - 2, x(Math.min(end, window.end)) + 1, direction),
    y: round(strip.foot - strip.height),
    height: round(strip.height + 1),
    rx: 2,
    fill: paint("ink"),
    "fill-opacity": 0.12,
    stroke: paint("ink"),
    "stroke-width": 1.5,
  });
}

type Column = Pick<CountColumn, "x0" | "x1" | "height"> & Partial<Pick<WideColumn, "goesOn">>;

/** Columns on whole pixels, with a gap between neighbours where there is room for one, and nothing is in both. */
function countColumns(columns: readonly Column[], foot: Px, s: 1 | -1): string {
  const base = Math.round(foot);
  return columns
    .map(({ x0, x1, height, goesOn = false }) => {
      const from = Math.round(x0);
      const to = Math.max(from + 1, Math.round(x1) - (goesOn ? 0 : 1));
      return `M${s * from} ${base}v${-Math.round(height)}H${s * to}V${base}Z`;
    })
    .join("");
}

/** Columns that are so many buckets apart at most stand on one ground. */
const mostApart = 12;

/** As high as the tallest column could be, over the stretches where some stand. */
function countGround({ foot, height, columns, wideColumns }: CountStrip, s: 1 | -1): string {
  const base = Math.round(foot);
  const top = Math.round(foot - height);
  const stands = [...columns, ...wideColumns].sort((a, b) => a.x0 - b.x0);
  const [column] = columns;
  const gap = column === undefined ? 0 : (column.x1 - column.x0) * (mostApart - 0.5);
  const grounds: { from: Px; to: Px }[] = [];
  for (const { x0, x1 } of stands) {
    const last = grounds.at(-1);
    if (last !== undefined && x0 - last.to <= gap) last.to = Math.max(last.to, x1);
    else grounds.push({ from: x0, to: x1 });
  }
  return grounds
    .map(({ from, to }) => {
      const x0 = Math.round(from);
      return `M${s * x0} ${base}V${top}H${s * Math.max(x0 + 1, Math.round(to) - 1)}V${base}Z`;
    })
    .join("");
}
