import { meets } from "../base/boxes.ts";
import { scatter } from "../base/scatter.ts";
import type { Px } from "../base/units.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Connector, Label, LaneBox, Mark } from "./frame.ts";

/** Distance a connector keeps from lanes it passes and from labels. */
const gap: Px = 5;

/** How far a line that goes on elsewhere reaches from its dot. */
const stub: Px = 18;

/** Length of an arrow's head. */
const arrow: Px = 8;

interface Stretch {
  readonly y0: Px;
  readonly y1: Px;
}

/** Connectors that are drawn as lines where many events want one. */
const mostLines = 8;

/**
 * One vertical line for each event with marks in several lanes, at the visible start of its time. It is interrupted over
 * lanes that took no part and over labels, so that it never reads as touching what it only passes. In a crowd few are
 * `main`: the most important, then those of most lanes, then some that are scattered over time.
 */
export function layoutConnectors(
  marks: readonly Mark[],
  labels: readonly Label[],
  lanes: readonly LaneBox[],
  viewStart: Px,
  crowd: Pick<Dataset, "importance" | "order"> | null,
): readonly Connector[] {
  const byEvent = new Map<number, Mark[]>();
  for (const mark of marks) {
    const list = byEvent.get(mark.event);
    if (list === undefined) byEvent.set(mark.event, [mark]);
    else list.push(mark);
  }
  const joined = [...byEvent].filter(([, group]) => group.length > 1);
  const main = crowd === null ? null : mainOf(joined, crowd);
  return joined.map(([event, group]) => ({
    ...connect(event, group, labels, lanes, viewStart),
    isMain: main?.has(event) ?? true,
  }));
}

function mainOf(
  joined: readonly (readonly [number, readonly Mark[]])[],
  { importance, order }: Pick<Dataset, "importance" | "order">,
): ReadonlySet<number> {
  const ranked = joined.map(([event, group]) => ({
    event,
    weight: importance[event] ?? 0,
    lanes: group.length,
    turn: scatter(order[event] ?? 0),
  }));
  ranked.sort((a, b) => b.weight - a.weight || b.lanes - a.lanes || a.turn - b.turn || a.event - b.event);
  return new Set(ranked.slice(0, mostLines).map(({ event }) => event));
}

function connect(
  event: number,
  group: readonly Mark[],
  labels: readonly Label[],
  lanes: readonly LaneBox[],
  viewStart: Px,
): Omit<Connector, "isMain"> {
  const dots = group.map((mark) => mark.y).sort((a, b) => a - b);
  const first = group[0];
  const x = first === undefined ? 0 : lineX(first, viewStart);
  const part = new Set(group.map((mark) => mark.lane));
  const holes: [Px, Px][] = [];
  for (const lane of lanes) if (!part.has(lane.lane)) holes.push([lane.y - gap, lane.y + lane.height + gap]);
  const passed = [...holes];
  for (const { box } of labels) {
    if (box.x - 3 <= x && x <= box.x + box.width + 3) holes.push([box.y - 1, box.y + box.height + 1]);
  }
  const top = dots[0] ?? 0;
  const bottom = dots.at(-1) ?? 0;
  return {
    event,
    x,
    segments: without(top, bottom, holes),
    stubs: stubsOf(dots, passed, holes),
    dots,
    heads: headsOf(group).filter(
      ({ y, way }) =>
        !labels.some(({ box }) =>
          meets(box, { x: x - 4, y: way === 1 ? y - arrow : y, width: 8, height: arrow }),
        ),
    ),
  };
}

/** Arrows to targets and affected from the nearest of those who did it; no other roles give a direction. */
function headsOf(group: readonly Mark[]): Connector["heads"] {
  const agents = group.filter(({ role }) => role === "agent");
  return group.flatMap((mark) => {
    if (mark.role !== "target" && mark.role !== "affected") return [];
    const [by] = agents.toSorted((a, b) => Math.abs(a.y - mark.y) - Math.abs(b.y - mark.y));
    if (by === undefined) return [];
    const way = by.y < mark.y ? 1 : -1;
    const alleged = by.style === "dashed" || mark.style === "dashed";
    return [{ y: mark.y - way * (mark.height / 2 + 1), way, alleged }];
  });
}

/** The line among lanes next to each other, and a short piece where it goes on beyond lanes that took no part. */
function stubsOf(
  dots: readonly Px[],
  passed: readonly (readonly [Px, Px])[],
  holes: readonly [Px, Px][],
): readonly Stretch[] {
  const runs: Px[][] = [];
  for (const dot of dots) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const parted = passed.some(([from, to]) => before !== undefined && from >= before && to <= dot);
    if (run === undefined || parted) runs.push([dot]);
    else run.push(dot);
  }
  return runs.flatMap((run, i) => {
    const top = (run[0] ?? 0) - (i > 0 ? stub : 0);
    const bottom = (run.at(-1) ?? 0) + (i < runs.length - 1 ? stub : 0);
    return without(top, bottom, [...holes]);
  });
}

/** The middle of a short mark, the start of a long one, the edge of the view where that lies before it. */
export function lineX(mark: Mark, viewStart: Px): Px {
  const width = mark.x1 - mark.x0;
  if (mark.figure.shape === "disc") return mark.x0;
  if (mark.figure.startCap === "fade") return mark.x1 - 1;
  const start = mark.x0 + (width <= 60 && mark.figure.startCap === "plain" ? width / 2 : 1);
  return start < viewStart && mark.x1 > viewStart + 8 ? viewStart + 6 : start;
}

function without(top: Px, bottom: Px, holes: [Px, Px][]): readonly { readonly y0: Px; readonly y1: Px }[] {
  const segments: { y0: Px; y1: Px }[] = [];
  let y = top;
  for (const [from, to] of holes.sort((a, b) => a[0] - b[0])) {
    if (to <= y || from >= bottom) continue;
    if (from > y + 1) segments.push({ y0: y, y1: from });
    y = Math.max(y, to);
  }
  if (bottom > y + 1) segments.push({ y0: y, y1: bottom });
  return segments;
}
