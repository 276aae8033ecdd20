import type { CountStrip, Frame } from "../layout/frame.ts";
import { rectX } from "./markNodes.ts";
import { leaf, round, type SceneNode } from "./node.ts";
import type { SceneInput } from "./sceneInput.ts";

/** How strongly columns are painted: paler than marks, and dark enough to be told from any ground. */
export const countOpacity = 0.8;

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
export function countColumns({ foot, columns }: CountStrip, s: 1 | -1): string {
  const base = Math.round(foot);
  return columns
    .map(({ x0, x1, height }) => {
      const from = Math.round(x0);
      const to = Math.max(from + 1, Math.round(x1) - 1);
      return `M${s * from} ${base}v${-Math.round(height)}H${s * to}V${base}Z`;
    })
    .join("");
}
