import type { Chip, MarkStyle } from "../../outline/types.ts";
import { toElement } from "./dom.ts";
import type { HtmlNode } from "./node.ts";
import { drawn } from "./node.ts";

/** How an actor takes part; the same words as a chip's. */
export type RoleStyle = Chip["style"];

/** Along the page for legends, down the page for the list. */
export type Orientation = "along" | "down";

/**
 * The mark of the wide view as a small picture, in `currentColor` or the colour given. It says nothing to screen
 * readers: the words stand beside it. No gradients or patterns, so it needs no ids and survives printing and forced
 * colours.
 */
export function markNode(
  mark: MarkStyle,
  orientation: Orientation,
  role: RoleStyle = "agent",
  color?: string,
): HtmlNode {
  const { width, height, parts } = draw(mark, orientation, role);
  return icon("chl-mark-icon", width, height, parts, color, mark.kind);
}

/** `markNode` as an element. */
export function markIcon(
  mark: MarkStyle,
  orientation: Orientation,
  role: RoleStyle = "agent",
): SVGSVGElement {
  return toElement(markNode(mark, orientation, role)) as SVGSVGElement;
}

/** The dot of an actor's chip: full for those who act, a ring for those affected, dashed for what is alleged. */
export function dotNode(role: RoleStyle, color?: string): HtmlNode {
  // 2π·3.9 in seven dashes: they meet without a seam.
  const ring = { fill: "none", stroke: "currentColor", "stroke-width": 1.5 };
  const dashes = role === "alleged" ? "2.1 1.4" : null;
  const dot =
    role === "agent"
      ? drawn("circle", { cx: 5, cy: 5, r: 4.6, fill: "currentColor" })
      : drawn("circle", { cx: 5, cy: 5, r: 3.9, ...ring, "stroke-dasharray": dashes });
  return icon("chl-dot", 10, 10, [dot], color);
}

function icon(
  className: string,
  width: number,
  height: number,
  parts: readonly HtmlNode[],
  color: string | undefined,
  kind?: string,
): HtmlNode {
  const attributes = {
    class: className,
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    "aria-hidden": "true",
    focusable: "false",
    "data-kind": kind,
  };
  const node = drawn("svg", attributes, ...parts);
  return color === undefined ? node : { ...node, color };
}

interface Picture {
  readonly width: number;
  readonly height: number;
  readonly parts: readonly HtmlNode[];
}

function draw(mark: MarkStyle, orientation: Orientation, role: RoleStyle): Picture {
  if (mark.shape === "unknown") return unknown(orientation);
  if (mark.shape === "range") return bracket(mark, orientation);
  if (mark.shape === "duration" || mark.ongoing || mark.startOpen || mark.endOpen || mark.repeated) {
    return bar(mark, orientation, role);
  }
  return happening(mark, orientation, role);
}

/** One moment or one day: a disc, a rounded bar, or the shape of its kind. */
function happening(mark: MarkStyle, orientation: Orientation, role: RoleStyle): Picture {
  const width = orientation === "down" ? 24 : 20;
  const middle = width / 2;
  if (mark.kind === "statement") {
    const balloon = `M${middle - 5.5} 2.5h11a3 3 0 013 3v5a3 3 0 01-3 3h-6.5l-3.5 3.5v-3.5h-1a3 3 0 01-3-3v-5a3 3 0 013-3z`;
    return { width, height: 18, parts: [outlined("path", { d: balloon }, role)] };
  }
  if (mark.kind === "other") {
    return { width, height: 18, parts: [outlined("path", { d: `M${middle} 2l7 7-7 7-7-7z` }, role)] };
  }
  if (mark.shape === "moment") {
    return { width, height: 18, parts: [outlined("circle", { cx: middle, cy: 9, r: 5.5 }, role)] };
  }
  return {
    width,
    height: 18,
    parts: [outlined("rect", { x: middle - 7, y: 4.5, width: 14, height: 9, rx: 4 }, role)],
  };
}

/** Something that lasted: fades where an end is not known, an arrow where it goes on, hatched where it is repeated. */
function bar(mark: MarkStyle, orientation: Orientation, role: RoleStyle): Picture {
  const length = orientation === "down" ? 40 : 30;
  const across = orientation === "down" ? 24 : 14;
  const arrow = mark.ongoing ? 7 : 0;
  const fade = 14;
  const from = mark.startOpen ? fade : 1;
  const to = length - (mark.ongoing ? arrow : mark.endOpen ? fade : 1);
  const thick = orientation === "down" ? 9 : 8;
  const draft = drafting(orientation, across);
  const parts: HtmlNode[] = [];
  if (mark.startOpen && orientation === "along") parts.push(draft.tick(1, 11));
  if (mark.startOpen) parts.push(...draft.fade(mark.repeated ? 0.55 : 1, 1.5, from, thick, false));
  if (mark.endOpen && !mark.ongoing) parts.push(...draft.fade(1, to, length - 1.5, thick, true));
  parts.push(...draft.body(from, to, thick, mark.repeated, role, mark.startOpen));
  if (mark.ongoing) parts.push(draft.arrow(to, length - 0.5, thick + 5));
  return { width: draft.width(length), height: draft.height(length), parts };
}

/** One happening somewhere in a span: nothing solid inside, a tick at each bound that is known. */
function bracket(mark: MarkStyle, orientation: Orientation): Picture {
  const length = orientation === "down" ? 36 : 30;
  const across = orientation === "down" ? 24 : 14;
  const draft = drafting(orientation, across);
  const parts: HtmlNode[] = [];
  const from = mark.startOpen ? 15 : 1.5;
  const to = mark.endOpen ? length - 15 : length - 1.5;
  if (mark.startOpen) parts.push(...draft.fade(1, 1, from, 2, false));
  if (mark.endOpen) parts.push(...draft.fade(1, to, length - 1, 2, true));
  parts.push(draft.line(from, to));
  if (!mark.startOpen) parts.push(draft.tick(from, 11));
  if (!mark.endOpen) parts.push(draft.tick(to, 11));
  return { width: draft.width(length), height: draft.height(length), parts };
}

function unknown(orientation: Orientation): Picture {
  const width = orientation === "down" ? 24 : 20;
  const ring = { fill: "none", stroke: "currentColor", "stroke-width": 1.6 };
  const middle = width / 2;
  const hook = `M${middle - 2} 7.2a2.1 2.1 0 113 1.9c-.7.4-1 .8-1 1.5`;
  return {
    width,
    height: 18,
    parts: [
      drawn("circle", { cx: middle, cy: 9, r: 7, ...ring }),
      drawn("path", { d: hook, ...ring, "stroke-width": 1.3 }),
      drawn("circle", { cx: middle, cy: 12.6, r: 0.85, fill: "currentColor" }),
    ],
  };
}

/** Strokes in terms of time (`at`, along) and thickness (across), turned for the orientation. */
interface Drafting {
  readonly width: (length: number) => number;
  readonly height: (length: number) => number;
  readonly tick: (at: number, size: number) => HtmlNode;
  readonly line: (from: number, to: number) => HtmlNode;
  readonly arrow: (from: number, to: number, size: number) => HtmlNode;
  readonly fade: (
    strength: number,
    from: number,
    to: number,
    thick: number,
    away: boolean,
  ) => readonly HtmlNode[];
  readonly body: (
    from: number,
    to: number,
    thick: number,
    hatched: boolean,
    role: RoleStyle,
    joined: boolean,
  ) => readonly HtmlNode[];
}

function drafting(orientation: Orientation, across: number): Drafting {
  const middle = across / 2;
  const down = orientation === "down";
  const point = (at: number, off: number): string =>
    down ? `${r(middle + off)} ${r(at)}` : `${r(at)} ${r(middle + off)}`;
  const box = (
    from: number,
    to: number,
    thick: number,
  ): { x: number; y: number; width: number; height: number } =>
    down
      ? { x: r(middle - thick / 2), y: r(from), width: thick, height: r(to - from) }
      : { x: r(from), y: r(middle - thick / 2), width: r(to - from), height: thick };
  const stroke = { fill: "none", stroke: "currentColor", "stroke-width": 1.8 };
  return {
    width: (length) => (down ? across : length),
    height: (length) => (down ? length : across),
    tick: (at, size) => drawn("path", { d: `M${point(at, -size / 2)}L${point(at, size / 2)}`, ...stroke }),
    line: (from, to) => drawn("path", { d: `M${point(from, 0)}L${point(to, 0)}`, ...stroke }),
    arrow: (from, to, size) =>
      drawn("path", {
        d: `M${point(from, -size / 2)}L${point(to, 0)}L${point(from, size / 2)}z`,
        fill: "currentColor",
      }),
    fade: (strength, from, to, thick, away) => {
      const steps = 6;
      const step = (to - from) / steps;
      return Array.from({ length: steps }, (_, i) =>
        drawn("rect", {
          ...box(from + i * step, from + (i + 1) * step, thick),
          fill: "currentColor",
          opacity: r((strength * (away ? steps - i : i + 1)) / (steps + 1)),
        }),
      );
    },
    body: (from, to, thick, hatched, role, joined) => {
      const area = box(from, to, thick);
      if (role !== "agent") {
        const inset = box(from + 0.8, to - 0.8, thick - 1.6);
        return [
          drawn("rect", {
            ...inset,
            rx: 2,
            ...stroke,
            "stroke-dasharray": role === "alleged" ? "3 2" : null,
          }),
        ];
      }
      if (!hatched) return [drawn("rect", { ...area, rx: joined ? 0 : 1.5, fill: "currentColor" })];
      return [
        drawn("rect", { ...area, fill: "currentColor", opacity: 0.2 }),
        drawn("path", { d: stripes(area.x, area.y, area.width, area.height), fill: "currentColor" }),
      ];
    },
  };
}

function outlined(
  tag: "path" | "circle" | "rect",
  geometry: Parameters<typeof drawn>[1],
  role: RoleStyle,
): HtmlNode {
  if (role === "agent") return drawn(tag, { ...geometry, fill: "currentColor" });
  const dash = role === "alleged" ? "3 2" : null;
  return drawn(tag, {
    ...geometry,
    fill: "none",
    stroke: "currentColor",
    "stroke-width": 1.6,
    "stroke-dasharray": dash,
  });
}

/** Diagonal stripes cut to the rectangle, as one path: no pattern, hence no id. */
function stripes(x: number, y: number, width: number, height: number): string {
  const period = 6;
  const thick = 3;
  let path = "";
  for (let low = 0; low < width + height; low += period) {
    const high = Math.min(low + thick, width + height);
    const points = [upper(low), upper(high), lower(high), lower(low)];
    if (low < width && width < high) points.splice(1, 0, [width, 0]);
    if (low < height && height < high) points.splice(points.length - 1, 0, [0, height]);
    path += `M${points.map(([px, py]) => `${r(x + px)} ${r(y + py)}`).join("L")}z`;
  }
  return path;

  function upper(sum: number): [number, number] {
    const px = Math.min(sum, width);
    return [px, sum - px];
  }
  function lower(sum: number): [number, number] {
    const py = Math.min(sum, height);
    return [sum - py, py];
  }
}

function r(value: number): number {
  return Math.round(value * 100) / 100;
}
