import type { Px } from "../base/units.ts";
import type { Connector } from "../layout/frame.ts";
import { leaf, round, type SceneNode } from "./node.ts";
import type { Paint } from "./theme.ts";

/** From who did it to whom: filled where that is stated, dashed where it is alleged or denied. */
export function headNode(
  key: string,
  x: Px,
  { y, way, alleged }: Connector["heads"][number],
  color: string,
  paint: Paint,
): SceneNode {
  const d = `M${round(x)} ${round(y)}L${round(x - 4)} ${round(y - way * 8)}H${round(x + 4)}Z`;
  const look = alleged
    ? { fill: paint("paper"), stroke: color, "stroke-width": 1.2, "stroke-dasharray": "2.4 1.6" }
    : { fill: color };
  return leaf("path", key, { class: "chl-head", d, ...look });
}
