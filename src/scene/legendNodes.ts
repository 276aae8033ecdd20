import type { Px } from "../base/units.ts";
import type { MarkName } from "../detail/markNames.ts";
import type { Figure } from "../layout/figure.ts";
import type { Mark } from "../layout/frame.ts";
import { densities } from "../layout/density.ts";
import { wideLook } from "./countNodes.ts";
import { fills } from "./fills.ts";
import { headNode } from "./headNode.ts";
import { createDiscs, markNode } from "./markNodes.ts";
import { branch, leaf, type SceneNode, words } from "./node.ts";
import type { Paint } from "./theme.ts";

/** What a legend explains beside marks: lines between lanes and between events, the line of "as of", columns of counts. */
export type LegendNote = "connector" | "direction" | "tie" | "corrected" | "asOf" | "counts" | "wideCounts";

/** What a sample shows; a number is a kind's, as in `shapeOfKind`. */
export type Sample = MarkName | LegendNote | number;

export interface SampleContext {
  readonly paint: Paint;
  /** 1, or -1 where time runs from right to left. */
  readonly direction: 1 | -1;
  /** Begins the ids of hatching and fades; `sampleFills` with the same prefix must be in the document. */
  readonly prefix: string;
}

const height: Px = 24;
const middle: Px = height / 2;
/** The picture's lanes have colours, its legend none: shapes mean the same in all of them. */
const color = "currentColor";

/** A mark as the picture draws it, by the same functions and at the same size, as an `<svg>` of 24 px height. */
export function sampleNode(sample: Sample, context: SampleContext): SceneNode {
  const { width, nodes } = parts(sample, context);
  const s = context.direction;
  return branch(
    "svg",
    "sample",
    {
      class: "chl-sample",
      width,
      height,
      viewBox: `${s === 1 ? 0 : -width} 0 ${width} ${height}`,
      "aria-hidden": "true",
      focusable: "false",
    },
    nodes,
  );
}

/** Hatching and fades for all samples of a legend, in an `<svg>` that takes no room. */
export const sampleFills = ({ prefix, direction }: SampleContext): SceneNode =>
  branch("svg", "fills", { class: "chl-unseen", width: 0, height: 0, "aria-hidden": "true" }, [
    branch(
      "defs",
      "defs",
      {},
      fills((name) => `${prefix}-${name}`, color, direction),
    ),
  ]);

interface Parts {
  readonly width: Px;
  readonly nodes: readonly SceneNode[];
}

function parts(sample: Sample, context: SampleContext): Parts {
  const { paint, direction: s } = context;
  const mark = (
    more: Partial<Mark>,
    x0: Px,
    x1: Px,
    figure: Partial<Figure> = {},
    corrected: boolean = false,
  ): SceneNode =>
    nameless(
      markNode(sampleMark(more, x0, x1, figure), {
        paint,
        direction: s,
        color,
        hatch: `url(#${context.prefix}-hatch)`,
        fadeIn: `url(#${context.prefix}-in)`,
        fadeOut: `url(#${context.prefix}-out)`,
        id: "",
        laneKey: "",
        kindName: "",
        selected: false,
        hovered: false,
        corrected,
        discs: createDiscs(paint),
      }),
    );
  // Edges lie on whole pixels, so that no seam shows between a fade, a body and an arrow.
  const day = (more: Partial<Mark> = {}): Parts => ({ width: 30, nodes: [mark(more, 1.5, 28.5)] });
  const long = (figure: Partial<Figure>, more: Px, name: Partial<Mark> = {}): Parts => ({
    width: 52 + more,
    nodes: [mark(name, 1.5, 50.5, figure)],
  });
  if (typeof sample === "number") return day({ kind: sample });
  switch (sample) {
    case "moment":
      return { width: 16, nodes: [mark({}, 8, 8, { shape: "disc" })] };
    case "duration":
      return long({}, 0);
    case "range":
      return long({ shape: "bracket", startCap: "tick", endCap: "tick" }, 0);
    case "startOpen":
      return long({ startCap: "tick" }, 0);
    case "endOpen":
      return long({ endCap: "tick" }, 0);
    case "ongoing":
      return { width: 41, nodes: [mark({}, 1.5, 28.5, { endCap: "arrow" })] };
    case "repeated":
      return long({}, 0, { repeated: true });
    case "statement":
      return day({ kind: 1 });
    case "other":
      return day({ kind: 2 });
    case "affected":
      return day({ style: "thin" });
    case "alleged":
      return day({ style: "dashed" });
    case "disputed":
      return day({ status: "disputed" });
    case "retracted":
      return day({ status: "retracted" });
    case "corrected":
      return { width: 30, nodes: [mark({}, 1.5, 28.5, {}, true)] };
    case "unsourced":
      return day({ unsourced: true });
    case "approximate":
      return { width: 43, nodes: [mark({}, 14.5, 41.5, { startDoubt: "c." })] };
    case "uncertain":
      return { width: 39, nodes: [mark({}, 10.5, 37.5, { startDoubt: "?" })] };
    case "unknown":
      return { width: 16, nodes: question(s * 8) };
    case "connector":
      return {
        width: 30,
        nodes: [
          mark({ y: 5, height: 8 }, 1.5, 28.5),
          mark({ y: 19, height: 8 }, 1.5, 28.5),
          ...joined(s * 15, paint),
        ],
      };
    case "direction":
      return {
        width: 34,
        nodes: [
          leaf("path", "line", {
            d: `M${s * 9} 2V14M${s * 25} 2V14`,
            stroke: paint("ink"),
            "stroke-width": 1.2,
          }),
          headNode("stated", s * 9, { y: 22, way: 1, alleged: false }, paint("ink"), paint),
          headNode("alleged", s * 25, { y: 22, way: 1, alleged: true }, paint("ink"), paint),
        ],
      };
    case "tie":
      return { width: 44, nodes: related(s, paint) };
    case "asOf":
      return {
        width: 9,
        nodes: [leaf("path", "as-of", { d: `M${s * 4.5} 2V22`, stroke: color, fill: "none" })],
      };
    case "counts":
      return { width: 28, nodes: [countSample(s, paint)] };
    case "wideCounts":
      return { width: 34, nodes: [wideCountSample(s, paint)] };
    default:
      return day();
  }
}

/** A sample is no event's mark: it keeps only how it looks. */
const nameless = (node: SceneNode): SceneNode => ({
  ...node,
  attributes: { class: node.attributes["class"] ?? "", transform: node.attributes["transform"] ?? "" },
});

const plainFigure: Figure = {
  shape: "bar",
  start: 0,
  end: 0,
  solidStart: 0,
  solidEnd: 0,
  startCap: "plain",
  endCap: "plain",
  before: 0,
  after: 0,
  minWidth: 0,
  startDoubt: "",
  endDoubt: "",
};

function sampleMark(more: Partial<Mark>, x0: Px, x1: Px, figure: Partial<Figure>): Mark {
  return {
    event: 0,
    lane: 0,
    row: 0,
    figure: { ...plainFigure, ...figure },
    kind: 0,
    style: "solid",
    role: null,
    x0,
    x1,
    solid0: x0,
    solid1: x1,
    y: middle,
    height: densities.comfortable.bar,
    repeated: false,
    unsourced: false,
    status: null,
    box: { x: x0, y: 0, width: x1 - x0, height },
    ...more,
  };
}

/** The sign before what has no date, as in the tray. */
const question = (x: Px): readonly SceneNode[] => [
  leaf("circle", "sign", { cx: x, cy: middle, r: 6.5, fill: "none", stroke: color, "stroke-width": 1.4 }),
  words(
    "text",
    "question",
    { x, y: middle + 4.2, "text-anchor": "middle", "font-size": 12, fill: color },
    "?",
  ),
];

const joined = (x: Px, paint: Paint): readonly SceneNode[] => {
  const ink = paint("ink");
  return [
    leaf("path", "line", { d: `M${x} 5V19`, stroke: ink, "stroke-width": 1.2, fill: "none" }),
    ...[5, 19].map((cy) =>
      leaf("circle", `dot-${cy}`, {
        cx: x,
        cy,
        r: 2.6,
        fill: ink,
        stroke: paint("paper"),
        "stroke-width": 0.8,
      }),
    ),
  ];
};

/** A curve as a selected event's relations have it, with the arrow of what came of the other. */
const related = (s: 1 | -1, paint: Paint): readonly SceneNode[] => {
  const ink = paint("ink");
  const x = (n: Px): Px => s * n;
  return [
    leaf("path", "line", {
      d: `M${x(4)} 6C${x(4)} 20 ${x(20)} ${middle} ${x(34)} ${middle}`,
      stroke: ink,
      "stroke-width": 1.5,
      fill: "none",
    }),
    leaf("path", "head", { d: `M${x(41)} ${middle}L${x(32)} 8V16Z`, fill: ink }),
    leaf("circle", "dot", { cx: x(4), cy: 6, r: 2.4, fill: ink }),
  ];
};

function countSample(s: 1 | -1, paint: Paint): SceneNode {
  const base = height - 4;
  const d = [5, 9, 16, 11, 6, 3].map((tall, i) => `M${s * (2 + i * 4)} ${base}v${-tall}h${s * 3}V${base}Z`);
  return leaf("path", "counts", { class: "chl-counts", d: d.join(""), fill: paint("soft") });
}

function wideCountSample(s: 1 | -1, paint: Paint): SceneNode {
  const x = (n: Px): Px => s * n;
  const base = height - 4;
  const d = `M${x(2)} ${base}V15H${x(10)}V7H${x(23)}V12H${x(32)}V${base}Z`;
  return leaf("path", "counts", { d, ...wideLook(paint("soft")) });
}
