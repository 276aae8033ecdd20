import type { CountStrip, Frame } from "../layout/frame.ts";
import { rectX } from "./markNodes.ts";
import { leaf, round, type SceneNode } from "./node.ts";
import { laneColor, type SceneInput } from "./sceneInput.ts";
import type { Paint } from "./theme.ts";

/** How strongly columns are painted: paler than marks, and dark enough to be told from any ground. */
export const countOpacity = 0.85;

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
  const columns = strips.map((strip) =>
    leaf("path", `counts-${strip.lane}`, {
      class: "chl-counts",
      d: countColumns(strip, s),
      fill: laneColor({ colorOf, paint }, strip.lane),
      "fill-opacity": countOpacity,
      "shape-rendering": "crispEdges",
    }),
  );
  return [ground, ...columns];
}

/** What is lifted out of the columns: the shares of selected and found events, and the stretch pointed at. */
export function countNodes(frame: Frame, input: SceneInput): readonly SceneNode[] {
  const { direction: s, paint, shares } = input;
  const nodes = shares.map((strip) =>
    leaf("path", `shares-${strip.lane}`, {
      class: "chl-counts-hits",
      d: countColumns(strip, s),
      fill: paint("ink"),
      "shape-rendering": "crispEdges",
    }),
  );
  const lifted = stretchNode(frame, input);
  return lifted === null ? nodes : [...nodes, lifted];
}

/** A frame about the columns of a stretch, as high as the tallest could be. */
function stretchNode(
  { counts, window, msPerPx }: Frame,
  { stretch, direction, paint }: SceneInput,
): SceneNode | null {
  const strip = counts.find(({ lane }) => lane === stretch?.lane);
  if (strip === undefined || stretch === null) return null;
  const x = (time: number): number => Math.round((time - window.start) / msPerPx);
  return leaf("rect", "stretch", {
    class: "chl-counts-chosen",
    ...rectX(x(stretch.span.start) - 2, x(stretch.span.end) + 1, direction),
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
function countColumns({ foot, columns }: CountStrip, s: 1 | -1): string {
  const base = Math.round(foot);
  return columns
    .map(({ x0, x1, height }) => {
      const from = Math.round(x0);
      const to = Math.max(from + 1, Math.round(x1) - 1);
      return `M${s * from} ${base}v${-Math.round(height)}H${s * to}V${base}Z`;
    })
    .join("");
}

/** Columns that are so many buckets apart at most stand on one ground. */
const mostApart = 12;

/** As high as the tallest column could be, over the stretches where some stand. */
function countGround({ foot, height, columns }: CountStrip, s: 1 | -1): string {
  const base = Math.round(foot);
  const top = Math.round(foot - height);
  let path = "";
  for (let first = 0, next = 0; first < columns.length; first = next) {
    do next++;
    while (next < columns.length && bucketOf(columns, next) - bucketOf(columns, next - 1) <= mostApart);
    const from = Math.round(columns[first]?.x0 ?? 0);
    const to = Math.max(from + 1, Math.round(columns[next - 1]?.x1 ?? 0) - 1);
    path += `M${s * from} ${base}V${top}H${s * to}V${base}Z`;
  }
  return path;
}

const bucketOf = (columns: CountStrip["columns"], i: number): number => columns[i]?.bucket ?? 0;
