import type { Frame, Strip } from "../layout/frame.ts";
import { leaf, round, type SceneNode } from "./node.ts";
import { laneColor, type SceneInput } from "./sceneInput.ts";

/** One path for each lane that has counts: columns on the lane's foot, a pixel apart. */
export function stripNodes(
  frame: Frame,
  input: Pick<SceneInput, "paint" | "colorOf">,
  s: 1 | -1,
): readonly SceneNode[] {
  return frame.strips.map((strip) =>
    leaf("path", `strip-${strip.lane}`, {
      class: "chl-strip",
      d: columnsPath(strip, s),
      fill: laneColor(input, strip.lane),
      "shape-rendering": "crispEdges",
    }),
  );
}

function columnsPath({ columns, foot }: Strip, s: 1 | -1): string {
  const base = round(foot);
  return columns
    .map(({ x0, x1, height }) => `M${s * x0} ${base}v${-height}h${s * Math.max(1, x1 - x0 - 1)}v${height}z`)
    .join("");
}
