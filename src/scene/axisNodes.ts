import { memoEach } from "../base/memo.ts";
import type { Px } from "../base/units.ts";
import { endMargin, type Laid } from "../layout/createLayout.ts";
import type { AxisTick, CoarseLabel } from "../layout/frame.ts";
import { fonts } from "../layout/textWidth.ts";
import { breakNodes } from "./breakNodes.ts";
import type { SceneInput } from "./sceneInput.ts";
import { branch, leaf, round, type SceneNode, words } from "./node.ts";
import { anchored, onSide } from "./textNode.ts";

type Needs = Pick<SceneInput, "paint" | "direction" | "axisRoom">;

type AxisNodes = (laid: Laid, input: Needs, plotX: Px, plotWidth: Px, shift: Px) => readonly SceneNode[];

/** Draws the two rows of the axis, above the lanes, and the line between; the words of a tick that stays are kept. */
export function createAxisNodes(): AxisNodes {
  const wordsOf = memoEach(tickWords);
  return (laid, input, plotX, plotWidth, shift) =>
    axisNodes(laid, input, plotX, plotWidth, shift, (ticks) =>
      wordsOf(ticks, laid.frame.size.axis, input.paint, input.direction),
    );
}

function axisNodes(
  { frame, axis, offset }: Laid,
  input: Needs,
  plotX: Px,
  plotWidth: Px,
  shift: Px,
  wordsOf: (ticks: readonly AxisTick[]) => readonly SceneNode[],
): readonly SceneNode[] {
  const s = input.direction;
  const { size } = frame;
  const base = baseOf(size.axis);
  const near = s === 1 ? "left" : "right";
  /** All strokes of a kind in one path: a path each is a style and a shape to work out at every step of a zoom. */
  const strokes = (name: string, ticks: readonly AxisTick[], from: Px): readonly SceneNode[] => {
    const d = ticks.flatMap(({ x, isCut }) => (isCut ? [] : [`M${round(s * x)} ${from}V${base}`])).join("");
    if (d === "") return [];
    return [leaf("path", name, { class: `chl-axis-${name}`, d, stroke: input.paint("edge"), fill: "none" })];
  };
  const fine = wordsOf(frame.axis.fine.filter(({ label, at }) => label !== "" && !axis.cut.has(at)));
  const upperEnd = offset + frame.size.plot + endMargin - input.axisRoom;
  const isClear = ({ x, width }: CoarseLabel): boolean => input.axisRoom === 0 || x + width <= upperEnd;
  const coarse = axis.coarse
    .filter(isClear)
    .map((label) => axisText(`coarse-${label.text}`, label.text, s * label.x, near, 16, "axisStrong", input));
  const breaks = [
    ...breakNodes(frame.axis.breaks, input, base - 9, size.axis),
    ...axis.breaks.map((label) =>
      axisText(
        `break-label-${label.at}`,
        label.text,
        s * label.x,
        "middle",
        base - 10,
        "axis",
        input,
        "chl-break-label",
      ),
    ),
  ];
  const { asOf } = axis;
  const far = s === 1 ? "right" : "left";
  const asOfText =
    asOf === null || !isClear(asOf)
      ? []
      : [
          axisText(
            "as-of",
            asOf.text,
            s * (asOf.anchor === "end" ? asOf.x + asOf.width : asOf.x),
            asOf.anchor === "end" ? far : near,
            16,
            "axis",
            input,
            "chl-as-of-label",
          ),
        ];
  const asOfLine =
    frame.axis.asOf === null
      ? []
      : [
          leaf("path", "as-of-line", {
            class: "chl-as-of",
            d: `M${round(s * frame.axis.asOf.x)} 22V${size.axis}`,
            stroke: input.paint("ink"),
            fill: "none",
          }),
        ];
  const calendar = frame.calendar.map((text, i) =>
    words(
      "text",
      `calendar-${i}`,
      {
        class: "chl-calendar",
        ...anchored(14, size.width, text, s),
        y: base - 10 - 16 * (frame.calendar.length - 1 - i),
        "font-size": fonts.axis.size,
        fill: input.paint("soft"),
      },
      text,
    ),
  );
  return [
    ...calendar,
    leaf("path", "axis-line", {
      class: "chl-axis-line",
      d: `M0 ${base + 0.5}H${size.width}`,
      stroke: input.paint("ink"),
      fill: "none",
    }),
    branch(
      "svg",
      "axis",
      { class: "chl-axis", x: plotX, y: 0, width: plotWidth, height: size.axis, overflow: "hidden" },
      [
        branch("g", "axis-window", { transform: `translate(${shift} 0)` }, [
          ...strokes("stroke", frame.axis.coarse, 6),
          ...strokes("tick", frame.axis.fine, base - 6),
          ...fine,
          ...breaks,
          ...coarse,
          ...asOfText,
          ...asOfLine,
        ]),
      ],
    ),
  ];
}

function tickWords(
  { at, label, labelX, anchor }: AxisTick,
  axisHeight: Px,
  paint: SceneInput["paint"],
  s: 1 | -1,
): SceneNode {
  const near = s === 1 ? "left" : "right";
  const [x, side] = anchor === "middle" ? ([labelX, "middle"] as const) : ([labelX + 4, near] as const);
  return axisText(`label-${at}`, label, s * x, side, baseOf(axisHeight) - 10, "axis", { paint });
}

/** The line below the words of the axis. */
const baseOf = (axisHeight: Px): Px => axisHeight - 2;

/** Classes of words that are not about a tick. */
const quiet: ReadonlySet<string> = new Set(["chl-as-of-label", "chl-break-label"]);

function axisText(
  key: string,
  text: string,
  x: Px,
  side: "left" | "right" | "middle",
  y: Px,
  font: "axis" | "axisStrong",
  input: Pick<SceneInput, "paint">,
  className = font === "axis" ? "chl-axis-label" : "chl-axis-strong",
): SceneNode {
  return words(
    "text",
    key,
    {
      class: className,
      ...onSide(x, side, text),
      y,
      "font-size": fonts[font].size,
      "font-weight": fonts[font].weight,
      fill: input.paint(quiet.has(className) ? "soft" : "ink"),
    },
    text,
  );
}
