import type { NumberSet } from "../base/numberSet.ts";
import { memo, memoByIndex, memoEach } from "../base/memo.ts";
import type { Connector, Frame, Label, Mark } from "../layout/frame.ts";
import { endMargin, type Laid } from "../layout/createLayout.ts";
import { fonts } from "../layout/textWidth.ts";
import { createAxisNodes } from "./axisNodes.ts";
import { breakNodes } from "./breakNodes.ts";
import { columnNodes, countNodes } from "./countNodes.ts";
import { fills } from "./fills.ts";
import { headNode } from "./headNode.ts";
import { laneBands, laneHeaders, trayHeader } from "./laneNodes.ts";
import { labelNode, trayNodes } from "./labelNodes.ts";
import { createDiscs, type MarkContext, markNode, rectX } from "./markNodes.ts";
import { branch, leaf, round, type SceneNode, words } from "./node.ts";
import { fades, periodFade, periodNodes } from "./periodNodes.ts";
import { fontFamily, laneColor, type SceneInput } from "./sceneInput.ts";
import type { Paint } from "./theme.ts";
import { tieLines, tieWords } from "./tieNodes.ts";

/** Draws what was laid out: the same nodes for the live picture and for markup. */
export type BuildScene = (laid: Laid, input: SceneInput) => SceneNode;

/** A scene builder that keeps the nodes of a window while only the view moves inside it. */
export function createSceneBuilder(): BuildScene {
  const marksOf = memo(markNodes);
  const stillOf = memo(stillNodes);
  const discsOf = memo(createDiscs);
  const bandsOf = memo(laneBands);
  const headersOf = memo(laneHeaders);
  const definitionsOf = memo(definitions);
  const labelsOf = memoEach(
    (
      label: Label,
      paint: Paint,
      direction: 1 | -1,
      colorOf: SceneInput["colorOf"],
      inkOn: SceneInput["inkOn"],
      idOf: SceneInput["idOf"],
    ) => labelNode(label, { paint, direction, colorOf, inkOn, idOf }),
  );
  const axisOf = createAxisNodes();
  return (laid, input) => {
    const { frame, offset } = laid;
    const { size } = frame;
    const { paint, direction: s, colorOf, inkOn, idOf } = input;
    const bodyHeight = Math.max(0, input.height - size.axis);
    const shift = s === 1 ? round(-offset) : round(size.plot + endMargin + offset);
    const plotX = s === 1 ? size.header : 0;
    const plotWidth = Math.max(0, size.width - size.header);
    const still = stillOf(frame, paint, s, colorOf);
    const torn = breakNodes(frame.axis.breaks, input, 0, frame.contentHeight - (frame.tray?.height ?? 0));
    const marks = marksOf(
      frame,
      paint,
      s,
      input.prefix,
      input.selection,
      input.hovered,
      idOf,
      input.kindOf,
      colorOf,
      input.isCorrected,
      discsOf(paint),
    );
    return branch("svg", "picture", rootAttributes(frame, input), [
      words("title", "title", {}, input.title),
      words("desc", "desc", {}, input.description),
      definitionsOf(frame, paint, s, input.prefix, colorOf),
      leaf("rect", "paper", {
        class: "chl-paper",
        x: 0,
        y: 0,
        width: size.width,
        height: input.height,
        fill: paint("paper"),
      }),
      branch(
        "svg",
        "body",
        { class: "chl-body", x: 0, y: size.axis, width: size.width, height: bodyHeight, overflow: "hidden" },
        [
          branch("g", "bands", { transform: `translate(0 ${round(-input.top)})` }, bandsOf(frame, paint)),
          branch(
            "svg",
            "plot",
            { class: "chl-plot", x: plotX, y: 0, width: plotWidth, height: bodyHeight, overflow: "hidden" },
            [
              branch(
                "g",
                "window",
                { class: "chl-window", transform: `translate(${shift} ${round(-input.top)})` },
                [
                  ...torn,
                  periodNodes(frame, input, offset),
                  still,
                  ...countNodes(frame, input),
                  connectorNodes(laid, input),
                  ...tieLines(input),
                  marks,
                  branch(
                    "g",
                    "labels",
                    { class: "chl-labels" },
                    labelsOf([...laid.labels, ...input.notes], paint, s, colorOf, inkOn, idOf),
                  ),
                  ...tieWords(input),
                ],
              ),
              branch(
                "g",
                "tray",
                { class: "chl-tray", transform: `translate(0 ${round(-input.top)})` },
                trayNodes(frame, input),
              ),
            ],
          ),
          branch("g", "headers", { class: "chl-headers", transform: `translate(0 ${round(-input.top)})` }, [
            ...headersOf(frame, paint, s, colorOf),
            ...trayHeader(frame, input),
          ]),
        ],
      ),
      ...axisOf(laid, input, plotX, plotWidth, shift),
    ]);
  };
}

function rootAttributes(frame: Frame, input: SceneInput): SceneNode["attributes"] {
  const { width } = frame.size;
  const { height } = input;
  return {
    class: "chl-svg",
    xmlns: "http://www.w3.org/2000/svg",
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    "font-family": fontFamily,
    "font-size": fonts.label.size,
    "font-style": "normal",
    "letter-spacing": 0,
    "word-spacing": 0,
    direction: input.direction === 1 ? "ltr" : "rtl",
  };
}

/** Hatching and fades of the lanes that use them. */
function definitions(
  frame: Frame,
  paint: Paint,
  s: 1 | -1,
  prefix: string,
  colorOf: SceneInput["colorOf"],
): SceneNode {
  const lanes = [...new Set(frame.marks.filter(needsDefinition).map((mark) => mark.lane))].sort(
    (a, b) => a - b,
  );
  const periods = frame.periods.some(fades)
    ? fills((name) => periodFade(prefix, name), paint("period"), s).slice(1)
    : [];
  return branch("defs", "defs", {}, [
    ...lanes.flatMap((lane) =>
      fills((name) => `${prefix}-${name}-${lane}`, laneColor({ colorOf, paint }, lane), s),
    ),
    ...periods,
  ]);
}

const needsDefinition = (mark: Mark): boolean =>
  mark.repeated ||
  mark.figure.startCap !== "plain" ||
  mark.figure.endCap === "fade" ||
  mark.figure.endCap === "tick";

/** Grid and as-of line, ghosts, and columns of what is not drawn singly. */
function stillNodes(frame: Frame, paint: Paint, s: 1 | -1, colorOf: SceneInput["colorOf"]): SceneNode {
  // The undated have no place in time: nothing of the axis runs through their tray.
  const height = frame.contentHeight - (frame.tray?.height ?? 0);
  const top = Math.max(0, ...frame.periods.map(({ strip }) => strip.y + strip.height));
  const lines = frame.axis.grid.map((x) => `M${round(s * x)} ${top}V${height}`).join("");
  const nodes = [
    leaf("path", "grid", {
      class: "chl-grid",
      d: lines,
      stroke: paint("hair"),
      fill: "none",
      "shape-rendering": "crispEdges",
    }),
  ];
  for (const { lane, y, height: tall, columns } of frame.ghosts) {
    nodes.push(
      leaf("path", `ghosts-${lane}`, {
        class: "chl-ghosts",
        d: columns.map((x) => `M${s * x} ${round(y)}v${tall}`).join(""),
        stroke: paint("edge"),
        fill: "none",
        "shape-rendering": "crispEdges",
      }),
    );
  }
  nodes.push(...columnNodes(frame.counts, paint, s, colorOf));
  const { asOf } = frame.axis;
  if (asOf !== null) {
    nodes.push(
      leaf("rect", "as-of", {
        class: "chl-as-of",
        ...rectX(asOf.x - 0.5, asOf.x + 0.5, s),
        y: 0,
        height,
        fill: paint("ink"),
      }),
    );
  }
  return branch("g", "still", { class: "chl-still" }, nodes);
}

function connectorNodes(laid: Laid, input: SceneInput): SceneNode {
  const s = input.direction;
  const isStrong = (event: number): boolean => input.selection.has(event) || input.hovered === event;
  const path = ({ x }: Connector, pieces: Connector["stubs"]): string =>
    pieces.map(({ y0, y1 }) => `M${round(s * x)} ${round(y0)}V${round(y1)}`).join("");
  const [own, others] = partition(laid.connectors, ({ event, isMain }) => isMain || isStrong(event));
  const nodes = own.map((connector) => {
    const { event, x, segments, stubs, dots, heads } = connector;
    const strong = isStrong(event);
    const d = path(connector, strong ? segments : stubs);
    const stroke = strong ? input.paint("ink") : input.paint("soft");
    return branch(
      "g",
      String(event),
      {
        class: `chl-connector${strong ? " chl-strong" : ""}`,
        "data-event": input.idOf(event),
        opacity: strong ? 1 : 0.75,
      },
      [
        leaf("path", "line", { d, stroke, "stroke-width": strong ? 1.8 : 1.2, fill: "none" }),
        ...dots.map((y, i) =>
          leaf("circle", `dot-${i}`, { cx: round(s * x), cy: round(y), r: 2.6, fill: stroke }),
        ),
        ...heads.map((head, i) => headNode(`head-${i}`, s * x, head, stroke, input.paint)),
      ],
    );
  });
  if (others.length > 0) {
    const d = others.map((connector) => path(connector, connector.stubs)).join("");
    const stroke = input.paint("soft");
    const line = leaf("path", "line", { d, stroke, "stroke-width": 1.2, fill: "none" });
    nodes.unshift(branch("g", "stubs", { class: "chl-connector", opacity: 0.75 }, [line]));
  }
  return branch("g", "connectors", { class: "chl-connectors" }, nodes);
}

const partition = <One>(all: readonly One[], isFirst: (one: One) => boolean): readonly [One[], One[]] => [
  all.filter(isFirst),
  all.filter((one) => !isFirst(one)),
];

function markNodes(
  frame: Frame,
  paint: Paint,
  direction: 1 | -1,
  prefix: string,
  selection: NumberSet,
  hovered: number | null,
  idOf: (event: number) => string,
  kindOf: (event: number) => string,
  colors: SceneInput["colorOf"],
  isCorrected: SceneInput["isCorrected"],
  discs: MarkContext["discs"],
): SceneNode {
  const keys = new Map(frame.lanes.map(({ lane, key }) => [lane, key]));
  const lookOf = memoByIndex((lane) => ({
    color: laneColor({ colorOf: colors, paint }, lane),
    hatch: `url(#${prefix}-hatch-${lane})`,
    fadeIn: `url(#${prefix}-in-${lane})`,
    fadeOut: `url(#${prefix}-out-${lane})`,
    laneKey: keys.get(lane) ?? "",
  }));
  const nodes = frame.marks.map((mark) =>
    markNode(mark, {
      ...lookOf(mark.lane),
      paint,
      direction,
      id: idOf(mark.event),
      kindName: kindOf(mark.event),
      selected: selection.has(mark.event),
      hovered: hovered === mark.event,
      corrected: isCorrected(mark.event),
      discs,
    }),
  );
  return branch("g", "marks", { class: "chl-marks" }, nodes);
}
