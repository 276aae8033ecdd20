import type { Point, TieLine } from "../layout/frame.ts";
import { fonts } from "../layout/textWidth.ts";
import { branch, leaf, round, type SceneNode, words } from "./node.ts";
import type { SceneInput } from "./sceneInput.ts";
import { onSide } from "./textNode.ts";

type Needs = Pick<SceneInput, "ties" | "paint" | "direction" | "idOf">;

/** Curves from the selected event to those it is related to, on a seam of paper that lifts them off other lines. */
export function tieLines(input: Needs): readonly SceneNode[] {
  if (input.ties.length === 0) return [];
  return [
    branch(
      "g",
      "ties",
      { class: "chl-ties" },
      input.ties.map((tie) => tieNode(tie, input)),
    ),
  ];
}

/** What their lines say, where there is room. */
export function tieWords({ ties, paint, direction: s }: Needs): readonly SceneNode[] {
  const said = ties.flatMap(({ key, label }) => {
    if (label === null) return [];
    const { text, box } = label;
    return [
      words(
        "text",
        key,
        {
          class: "chl-tie-label",
          ...onSide(s * box.x, s === 1 ? "left" : "right", text),
          y: round(box.y + box.height / 2 + fonts.note.size * 0.345),
          "font-size": fonts.note.size,
          fill: paint("ink"),
        },
        text,
      ),
    ];
  });
  return said.length === 0 ? [] : [branch("g", "tie-labels", { class: "chl-tie-labels" }, said)];
}

function tieNode({ key, event, other, pieces, head, dots, ring }: TieLine, input: Needs): SceneNode {
  const { paint, direction: s, idOf } = input;
  const ink = paint("ink");
  const at = ({ x, y }: Point): string => `${round(s * x)} ${round(y)}`;
  const d = pieces.map((piece) => `M${piece.map(at).join("L")}`).join("");
  return branch("g", key, { class: "chl-tie", "data-from": idOf(event), "data-to": idOf(other) }, [
    leaf("path", "seam", {
      class: "chl-tie-seam",
      d,
      fill: "none",
      stroke: paint("paper"),
      "stroke-width": 4.5,
    }),
    leaf("path", "line", { class: "chl-tie-line", d, fill: "none", stroke: ink, "stroke-width": 1.5 }),
    ...(head === null
      ? []
      : [leaf("path", "head", { class: "chl-tie-head", d: `M${head.map(at).join("L")}Z`, fill: ink })]),
    ...dots.map(({ x, y }, i) =>
      leaf("circle", `dot-${i}`, { class: "chl-tie-dot", cx: round(s * x), cy: round(y), r: 2.4, fill: ink }),
    ),
    ...(ring === null
      ? []
      : [
          leaf("circle", "ring", {
            class: "chl-tie-ring",
            cx: round(s * ring.x),
            cy: round(ring.y),
            r: 3.4,
            fill: paint("paper"),
            stroke: ink,
            "stroke-width": 1.5,
          }),
        ]),
  ]);
}
