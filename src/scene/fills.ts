import { branch, leaf, type SceneNode } from "./node.ts";

/** The hatching of a colour, and its fades that grow stronger (`in`) or weaker (`out`) in reading direction. */
export function fills(
  idOf: (name: "hatch" | "in" | "out") => string,
  color: string,
  s: 1 | -1,
): readonly SceneNode[] {
  const stop = (key: string, offset: number, opacity: number): SceneNode =>
    leaf("stop", key, { offset, "stop-color": color, "stop-opacity": opacity });
  const gradient = (name: "in" | "out", from: number, to: number): SceneNode =>
    branch("linearGradient", idOf(name), { id: idOf(name) }, [stop("a", 0, from), stop("b", 1, to)]);
  const id = idOf("hatch");
  return [
    branch(
      "pattern",
      id,
      { id, width: 7, height: 7, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
      [leaf("rect", "line", { width: 3, height: 7, fill: color })],
    ),
    gradient("in", s === 1 ? 0 : 1, s === 1 ? 1 : 0),
    gradient("out", s === 1 ? 1 : 0, s === 1 ? 0 : 1),
  ];
}
