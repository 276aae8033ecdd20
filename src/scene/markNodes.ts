import { memoByKey } from "../base/memo.ts";
import type { Px } from "../base/units.ts";
import { arrowLength, discSize, fadeLength } from "../layout/figure.ts";
import type { Mark } from "../layout/frame.ts";
import { branch, leaf, round, type SceneNode, words } from "./node.ts";
import { momentOutline, outline } from "./shapes.ts";
import { onSide } from "./textNode.ts";
import type { Paint } from "./theme.ts";

/** What a mark needs to know of its surroundings. */
export interface MarkContext {
  readonly paint: Paint;
  /** 1, or -1 where time runs from right to left. */
  readonly direction: 1 | -1;
  readonly color: string;
  /** `url(#…)` of the lane's hatching and of fades that grow stronger or weaker in reading direction. */
  readonly hatch: string;
  readonly fadeIn: string;
  readonly fadeOut: string;
  readonly id: string;
  readonly laneKey: string;
  readonly kindName: string;
  readonly selected: boolean;
  readonly hovered: boolean;
  /** Something said of the event was corrected. */
  readonly corrected: boolean;
  /** Draws moments, and remembers them: many look the same, and stay so wherever they are. */
  readonly discs: Discs;
}

type Discs = (kind: number, cut: boolean, style: Mark["style"], color: string) => SceneNode;

/** Moments about the origin, each look of them one node. */
export const createDiscs = (paint: Paint): Discs =>
  memoByKey(
    (kind, cut, style, color) => `${kind} ${cut} ${style} ${color}`,
    (kind, cut, style, color) =>
      leaf("path", "shape", {
        class: "chl-shape",
        d: momentOutline(kind, 0, 0, discSize, cut),
        ...look(style, color, paint),
      }),
  );

/** The element of one event in one lane. */
export function markNode(placed: Mark, context: MarkContext): SceneNode {
  const mark = atOrigin(placed);
  const parts =
    mark.figure.shape === "disc"
      ? [context.discs(mark.kind, mark.unsourced, mark.style, context.color)]
      : mark.figure.shape === "bracket"
        ? bracket(mark, context)
        : bar(mark, context);
  const { status } = mark;
  return branch(
    "g",
    `${mark.event}/${mark.lane}`,
    {
      transform: `translate(${round(context.direction * placed.x0)} ${round(placed.y)})`,
      class: `chl-mark chl-${mark.style}${context.selected ? " chl-selected" : ""}${context.hovered ? " chl-hovered" : ""}`,
      "data-id": context.id,
      "data-lane": context.laneKey,
      "data-kind": context.kindName,
      ...(status === null ? {} : { "data-status": status }),
      ...(placed.opacity === undefined ? {} : { opacity: round(placed.opacity) }),
    },
    [...(context.selected ? [ring(mark, context)] : []), ...parts, ...signs(mark, context)],
  );
}

/** The mark with its start at 0: what it consists of stays the same wherever it is, and only its group is moved. */
const atOrigin = (mark: Mark): Mark => ({
  ...mark,
  x0: 0,
  x1: mark.x1 - mark.x0,
  solid0: mark.solid0 - mark.x0,
  solid1: mark.solid1 - mark.x0,
  y: 0,
  box: { ...mark.box, x: mark.box.x - mark.x0, y: mark.box.y - mark.y },
});

/** Bars leave half a pixel to their neighbours, so that days that touch stay apart. */
const inset: Px = 0.5;

/** Fill and stroke by how the actor took part: only what is alleged or denied is dashed. */
function look(style: Mark["style"], color: string, paint: Paint): Readonly<Record<string, string | number>> {
  if (style === "solid") return { fill: color };
  const line = { fill: paint("paper"), stroke: color, "stroke-width": 1.6, ...roundJoins };
  return style === "thin" ? line : { ...line, "stroke-dasharray": "3 2" };
}

/** With mitred joins an engine may count the longest possible spike to the box of a shape. */
const roundJoins = { "stroke-linejoin": "round" } as const;

function bar(mark: Mark, context: MarkContext): readonly SceneNode[] {
  const parts: SceneNode[] = [];
  const x0 = mark.x0 + inset;
  const x1 = Math.max(mark.x1 - inset, x0 + 6);
  const fadeStart = mark.figure.startCap === "tick";
  const fadeEnd = mark.figure.endCap === "tick";
  const from = fadeStart ? Math.min(x0 + 2 + fadeLength, x1) : x0;
  const to = fadeEnd ? Math.max(x1 - 2 - fadeLength, from) : x1;
  if (fadeStart) parts.push(tick("start", mark.x0, mark, context), fade("in", x0 + 2, from, mark, context));
  if (fadeEnd) parts.push(fade("out", to, x1 - 2, mark, context), tick("end", mark.x1 - 2, mark, context));
  if (mark.figure.startCap === "fade") parts.push(fade("in", x0 - fadeLength, x0, mark, context));
  if (mark.figure.endCap === "fade") parts.push(fade("out", x1, x1 + fadeLength, mark, context));
  if (mark.solid0 > from + 1) parts.push(hollow("before", from, mark.solid0, mark, context));
  if (mark.solid1 < to - 1) parts.push(hollow("after", mark.solid1, to, mark, context));
  const open = { start: from > x0, end: to < x1 || mark.figure.endCap === "arrow" };
  parts.push(
    ...body(mark, Math.max(from, mark.solid0), Math.min(to, Math.max(mark.solid1, from)), open, context),
  );
  if (mark.figure.endCap === "arrow") parts.push(arrow(x1, mark, context));
  return parts;
}

/** The filled part: solid, hatched where many undated occurrences lie inside, an outline for those it happened to. */
function body(
  mark: Mark,
  from: Px,
  to: Px,
  open: { readonly start: boolean; readonly end: boolean },
  context: MarkContext,
): readonly SceneNode[] {
  if (to - from < 0.5) return [];
  const whole = !open.start && !open.end;
  const kind = whole ? mark.kind : 3;
  const d = outline(
    kind,
    context.direction === 1 ? from : -to,
    context.direction === 1 ? to : -from,
    mark.y,
    mark.height,
    mark.unsourced,
  );
  const { color } = context;
  if (mark.style === "solid" && !mark.repeated)
    return [leaf("path", "shape", { class: "chl-shape", d, fill: color })];
  const hatching = leaf("path", "hatch", {
    class: "chl-hatch",
    d,
    fill: context.hatch,
    ...(mark.style === "solid" ? {} : { "fill-opacity": mark.style === "dashed" ? 0.35 : 0.6 }),
  });
  const edge = leaf("path", "shape", {
    class: "chl-shape",
    d,
    fill: "none",
    stroke: color,
    "stroke-width": 1.6,
    ...roundJoins,
    ...(mark.style === "dashed" ? { "stroke-dasharray": "4 3" } : {}),
  });
  return mark.repeated ? [hatching, edge] : [edge];
}

function hollow(key: string, from: Px, to: Px, mark: Mark, context: MarkContext): SceneNode {
  return leaf("rect", key, {
    class: "chl-hollow",
    ...rectX(from, to, context.direction),
    y: round(mark.y - mark.height / 2 + 3),
    height: mark.height - 6,
    fill: "none",
    stroke: context.color,
    "stroke-width": 1.4,
  });
}

function tick(key: string, x: Px, mark: Mark, context: MarkContext): SceneNode {
  return leaf("rect", `tick-${key}`, {
    class: "chl-tick",
    ...rectX(x, x + 2, context.direction),
    y: round(mark.y - mark.height / 2 - 3),
    height: mark.height + 6,
    fill: context.color,
  });
}

function fade(way: "in" | "out", from: Px, to: Px, mark: Mark, context: MarkContext): SceneNode {
  const lean =
    mark.figure.shape === "bracket"
      ? 2
      : mark.style === "solid" && !mark.repeated
        ? mark.height
        : mark.height - 4;
  return leaf("rect", `fade-${way}`, {
    class: "chl-fade",
    ...rectX(from, Math.max(to, from), context.direction),
    y: round(mark.y - lean / 2),
    height: lean,
    fill: way === "in" ? context.fadeIn : context.fadeOut,
    ...(mark.style === "solid" && !mark.repeated ? {} : { "fill-opacity": 0.55 }),
  });
}

function arrow(x: Px, mark: Mark, context: MarkContext): SceneNode {
  const s = context.direction;
  const half = mark.height / 2 + 2;
  return leaf("path", "arrow", {
    class: "chl-arrow",
    d: `M${round(s * x)} ${round(mark.y - half)}L${round(s * (x + arrowLength))} ${round(mark.y)}L${round(s * x)} ${round(mark.y + half)}Z`,
    ...(mark.style === "dashed"
      ? { fill: context.paint("paper"), stroke: context.color, "stroke-width": 1.4 }
      : { fill: context.color }),
  });
}

/** One happening somewhere inside: a thin line between two ticks, nothing solid. */
function bracket(mark: Mark, context: MarkContext): readonly SceneNode[] {
  const { figure } = mark;
  const parts: SceneNode[] = [];
  const before = figure.startDoubt === "" ? figure.before : figure.before - 14;
  const from = figure.startCap === "fade" ? mark.x0 - before + fadeLength : mark.x0;
  const to = figure.endCap === "fade" ? mark.x1 + figure.after - fadeLength : mark.x1;
  if (figure.startCap === "fade") parts.push(fade("in", from - fadeLength, from, mark, context));
  else parts.push(end("start", mark.x0, mark, context));
  parts.push(
    leaf("rect", "shape", {
      class: "chl-shape chl-bracket",
      ...rectX(from, to, context.direction),
      y: round(mark.y - 1),
      height: 2,
      fill: context.color,
    }),
  );
  if (figure.endCap === "fade") parts.push(fade("out", to, to + fadeLength, mark, context));
  else if (figure.endCap === "arrow") parts.push(arrow(mark.x1, { ...mark, height: 8 }, context));
  else parts.push(end("end", mark.x1 - 2, mark, context));
  return parts;
}

/** A tick at an end of a bracket. The last one lacks its upper half where the event has no source: an open corner. */
const end = (key: "start" | "end", x: Px, mark: Mark, context: MarkContext): SceneNode => {
  const open = key === "end" && mark.unsourced;
  return leaf("rect", `tick-${key}`, {
    class: "chl-tick",
    ...rectX(x, x + 2, context.direction),
    y: round(open ? mark.y : mark.y - 6),
    height: open ? 6 : 12,
    fill: context.color,
  });
};

/** Doubts beside the mark, and badges of what is disputed, retracted or corrected. */
function signs(mark: Mark, context: MarkContext): readonly SceneNode[] {
  const s = context.direction;
  const list: SceneNode[] = [];
  const sign = (key: string, text: string, x: Px, at: "start" | "end"): void => {
    const side = (s === 1) === (at === "start") ? "left" : "right";
    const place = { ...onSide(s * x, side, text), y: round(mark.y + 4) };
    list.push(
      words("text", key, { class: "chl-sign", ...place, "font-size": 12, fill: context.paint("ink") }, text),
    );
  };
  if (mark.figure.startDoubt !== "") sign("doubt-start", mark.figure.startDoubt, mark.x0 - 2, "end");
  if (mark.figure.endDoubt !== "") sign("doubt-end", mark.figure.endDoubt, mark.x1 + 2, "start");
  const { status } = mark;
  const badges: Badge[] = status === "disputed" || status === "retracted" ? [status] : [];
  if (context.corrected) badges.push("corrected");
  return [...list, ...badges.flatMap((name, at) => badge(name, at, mark, context))];
}

type Badge = "disputed" | "retracted" | "corrected";

/** On the mark's last corner: an unequal sign, a cross, or the caret with which a proof is corrected. */
function badge(name: Badge, at: number, mark: Mark, context: MarkContext): readonly SceneNode[] {
  const x = context.direction * (Math.max(mark.x1 - 2, mark.x0 + 4) - 13 * at);
  const y = mark.y - mark.height / 2;
  const ink = context.paint("ink");
  const line = (d: string): SceneNode =>
    leaf("path", `${name}-sign`, {
      class: "chl-badge-sign",
      d,
      fill: "none",
      stroke: ink,
      "stroke-width": 1.5,
    });
  const p = (dx: Px, dy: Px): string => `${round(x + dx)} ${round(y + dy)}`;
  const sign =
    name === "retracted"
      ? line(`M${p(-2.6, -2.6)}L${p(2.6, 2.6)}M${p(-2.6, 2.6)}L${p(2.6, -2.6)}`)
      : name === "corrected"
        ? line(`M${p(-3, 2)}L${p(0, -2.4)}L${p(3, 2)}`)
        : words(
            "text",
            "badge-text",
            {
              class: "chl-badge-text",
              x: round(x),
              y: round(y + 4),
              "text-anchor": "middle",
              "font-size": 12,
              fill: ink,
            },
            "≠",
          );
  return [
    leaf("circle", name, {
      class: "chl-badge",
      cx: round(x),
      cy: round(y),
      r: 6,
      fill: context.paint("paper"),
      stroke: ink,
    }),
    sign,
  ];
}

function ring(mark: Mark, context: MarkContext): SceneNode {
  const { box } = mark;
  return leaf("rect", "ring", {
    class: "chl-ring",
    ...rectX(box.x - 4, box.x + box.width + 4, context.direction),
    y: round(box.y - 4),
    height: box.height + 8,
    rx: 8,
    fill: "none",
    stroke: context.paint("ink"),
    "stroke-width": 2,
  });
}

/** x and width of a rectangle between two places in reading direction. */
export const rectX = (from: Px, to: Px, direction: 1 | -1): { readonly x: Px; readonly width: Px } => ({
  x: round(direction === 1 ? from : -to),
  width: round(Math.max(0, to - from)),
});
