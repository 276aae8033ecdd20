import type { CountColumn, CountStrip, Frame, WideColumn } from "../layout/frame.ts";
import { extentOfStretch } from "../layout/stretches.ts";
import type { Px } from "../base/units.ts";
import { rectX } from "./markNodes.ts";
import { leaf, round, type SceneNode } from "./node.ts";
import { laneColor, type SceneInput } from "./sceneInput.ts";
import type { Paint } from "./theme.ts";

/** How strongly columns are painted: paler than marks, and dark enough to be told from any ground. */
export const countOpacity = 0.85;

/** Wide ones are paler, as columns may stand before them: their outline tells them from any ground. */
const wideOpacity = 0.45;

/** How the outline of wide ones looks. */
export const wideLook = (color: string): SceneNode["attributes"] => ({
  class: "chl-counts-wide",
  fill: color,
  "shape-rendering": "crispEdges",
  "fill-opacity": wideOpacity,
  stroke: color,
  "stroke-opacity": countOpacity,
});

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
    const color = laneColor({ colorOf, paint }, lane);
    const wide = leaf("path", `wide-counts-${lane}`, {
      d: wideColumns(strip.wideColumns, foot, s),
      ...wideLook(color),
    });
    const narrow = leaf("path", `counts-${lane}`, {
      class: "chl-counts",
      d: countColumns(strip.columns, foot, s),
      fill: color,
      "shape-rendering": "crispEdges",
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
      d: wideColumns(strip.wideColumns, strip.foot, s) + countColumns(strip.columns, strip.foot, s),
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

/** Columns on whole pixels, with a gap between neighbours where there is room for one. */
function countColumns(columns: readonly CountColumn[], foot: Px, s: 1 | -1): string {
  const base = Math.round(foot);
  return columns
    .map(({ x0, x1, height }) => {
      const from = Math.round(x0);
      const to = Math.max(from + 1, Math.round(x1) - 1);
      return `M${s * from} ${base}v${-Math.round(height)}H${s * to}V${base}Z`;
    })
    .join("");
}

/** The outline of wide columns, with a gap where none follows, or nothing that is counted goes on in it. */
function wideColumns(columns: readonly WideColumn[], foot: Px, s: 1 | -1): string {
  const base = Math.round(foot);
  let path = "";
  let top = base; // that the outline has reached
  for (const [i, { x0, x1, height, goesOn }] of columns.entries()) {
    const from = Math.round(x0);
    const next = Math.round(foot - height);
    if (top === base) path += `M${s * from} ${base}V${next}`;
    else if (next !== top) path += `H${s * from}V${next}`;
    top = next;
    const isFollowed = goesOn && columns[i + 1]?.x0 === x1;
    if (isFollowed) continue;
    path += `H${s * Math.max(from + 1, Math.round(x1) - (goesOn ? 0 : 1))}V${base}Z`;
    top = base;
  }
  return path;
}

/** Columns that are so many buckets apart at most stand on one ground. */
const mostApart = 12;

/** As high as the tallest column could be, over the stretches where some stand. */
function countGround({ foot, height, columns, wideColumns }: CountStrip, s: 1 | -1): string {
  const base = Math.round(foot);
  const top = Math.round(foot - height);
  const [column] = columns;
  const gap = column === undefined ? 0 : (column.x1 - column.x0) * (mostApart - 0.5);
  let path = "";
  let from = NaN;
  let to = NaN; // both of the ground that is being laid
  const lay = (): void => {
    const x0 = Math.round(from);
    if (!Number.isNaN(from))
      path += `M${s * x0} ${base}V${top}H${s * Math.max(x0 + 1, Math.round(to) - 1)}V${base}Z`;
  };
  for (let narrow = 0, wide = 0; narrow < columns.length || wide < wideColumns.length;) {
    const isNarrow = (columns[narrow]?.x0 ?? Infinity) < (wideColumns[wide]?.x0 ?? Infinity);
    const { x0, x1 } = (isNarrow ? columns[narrow++] : wideColumns[wide++]) ?? { x0: NaN, x1: NaN };
    if (x0 - to <= gap) to = Math.max(to, x1);
    else {
      lay();
      from = x0;
      to = x1;
    }
  }
  lay();
  return path;
}
