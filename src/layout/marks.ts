import { clamp, firstNotBelow } from "../base/search.ts";
import type { Box, Ms, Px, Span } from "../base/units.ts";
import type { CountColumn, CountStrip, GhostTicks, Label, Mark, WideColumn } from "./frame.ts";
import { type CountScale, shareOfHeight } from "./counts.ts";
import { aboveFigure, type Density, labelHeight } from "./density.ts";
import { iconWidth } from "./describe.ts";
import { fadeInside, insideGap } from "./figure.ts";
import type { LevelLane, PlacedItem } from "./level.ts";
import type { Dataset } from "../model/dataset.ts";
import { ownSources } from "../words/event.ts";
import { extentOf, labelGap } from "./item.ts";
import type { RowTenant } from "./settleLabels.ts";

/** Pixels beyond the window to which marks that go on there are drawn, so that none shows an end it does not have. */
const margin: Px = 700;

/** What of a lane touches a window. */
export interface LaneMarks {
  readonly marks: readonly Mark[];
  /** Labels, each with the mark it belongs to. */
  readonly labels: readonly (readonly [Label, Mark])[];
  /** The whole stretch that each mark keeps for itself in its row, label included. */
  readonly tenants: readonly RowTenant[];
}

/** Places what of a lane touches the window, in the order of its events. */
export function layoutMarks(
  lane: LevelLane,
  kinds: (kind: string | null) => number,
  window: Span,
  msPerPx: number,
  density: Density,
): LaneMarks {
  const marks: Mark[] = [];
  const labels: [Label, Mark][] = [];
  const tenants: RowTenant[] = [];
  const first = window.start / msPerPx;
  const last = window.end / msPerPx;
  for (const item of lane.items) {
    const [from, to] = extentOf(item.figure, item.slot.label, msPerPx);
    if (to < first || from > last) continue;
    const mark = toMark(item, lane, kinds, window, msPerPx, density);
    marks.push(mark);
    const { event, row } = mark;
    tenants.push({ event, lane: mark.lane, row, from: from - first, to: to - first });
    const label = toLabel(item, mark, lane);
    if (label !== null) labels.push([label, mark]);
  }
  return { marks, labels, tenants };
}

function toMark(
  item: PlacedItem,
  lane: LevelLane,
  kinds: (kind: string | null) => number,
  window: Span,
  msPerPx: number,
  density: Density,
): Mark {
  const { figure, record, mark } = item;
  const width = (window.end - window.start) / msPerPx;
  // Far enough that nothing which may still be seen is bent, near enough for coordinates to stay small.
  const beyond = Math.max(width, 2 * margin);
  const clip = (time: number): Px => clamp((time - window.start) / msPerPx, -beyond, width + beyond);
  const x0 = clip(figure.start);
  const x1 = Math.max(clip(figure.end), x0 + figure.minWidth);
  const y = lane.y + (lane.rowMiddles[item.slot.row] ?? 0);
  const widened = x1 > clip(figure.end);
  const solid = figure.shape !== "bracket";
  const from = Math.max(x0 - figure.before, -beyond);
  return {
    event: item.event,
    lane: lane.lane.index,
    row: item.slot.row,
    figure,
    kind: kinds(record.kind),
    style: mark.style,
    role: mark.role,
    x0,
    x1,
    solid0: solid ? (widened ? x0 : clip(figure.solidStart)) : x1,
    solid1: solid ? (widened ? x1 : clip(figure.solidEnd)) : x1,
    y,
    height: density.bar,
    repeated: record.repeated,
    unsourced: ownSources(record).size === 0,
    status: record.status,
    box: { x: from, y: y - density.bar / 2, width: x1 + figure.after - from, height: density.bar },
  };
}

/** The label where packing put it, before the edges of the view are considered. */
function toLabel(item: PlacedItem, mark: Mark, lane: LevelLane): Label | null {
  const choice = item.slot.label;
  if (choice === null) return null;
  const size = { width: choice.width, height: labelHeight };
  const beside = mark.y - labelHeight / 2;
  const above = mark.y - aboveFigure({ bar: mark.height });
  const box: Box = {
    inside: { x: mark.x0 + insideGap + fadeInside(item.figure), y: beside, ...size },
    end: { x: mark.x1 + item.figure.after + labelGap, y: beside, ...size },
    start: { x: mark.x0 - item.figure.before - labelGap - choice.width, y: beside, ...size },
    above: { x: aboveX(item, mark, choice.width), y: above, ...size },
  }[choice.place];
  return {
    event: item.event,
    lane: lane.lane.index,
    text: choice.text,
    locale: item.locale,
    box,
    place: choice.place,
    part: item.part,
    struck: item.record.status === "retracted",
    onFill: choice.place === "inside" && mark.style === "solid" && !mark.repeated,
    kind: mark.kind,
    icon: item.part === "title" && item.figure.shape === "bracket" ? iconWidth : 0,
  };
}

/** Above, a label begins with its figure; over a stub that comes out of nowhere it ends with it. */
function aboveX(item: PlacedItem, mark: Mark, width: Px): Px {
  const open = item.figure.minWidth === 0 && item.figure.before > item.figure.after;
  return open ? mark.x1 + item.figure.after - width : mark.x0 - item.figure.before;
}

/** The columns of a lane's counts in the window. */
export function layoutCounts(
  lane: LevelLane,
  scale: CountScale,
  length: Ms,
  window: Span,
  msPerPx: number,
  density: Density,
): CountStrip | null {
  const { counted } = lane;
  if (counted === null) return null;
  const { first, counts, wide } = counted;
  const heightOf = (count: number): Px => Math.max(2, shareOfHeight(count, scale) * (density.strip - 1));
  const from = Math.max(0, Math.floor(window.start / length) - first);
  const to = Math.min(counts.length, Math.ceil(window.end / length) - first);
  const columns: CountColumn[] = [];
  for (let i = from; i < to; i++) {
    const count = counts[i] ?? 0;
    if (count === 0) continue;
    const start = (first + i) * length;
    columns.push({
      bucket: first + i,
      x0: (start - window.start) / msPerPx,
      x1: (start + length - window.start) / msPerPx,
      height: heightOf(count),
      count,
    });
  }
  const wideColumns: WideColumn[] = [];
  const spans = wide?.spans ?? [];
  const last = spans.length;
  for (let i = firstNotBelow((at) => spans[at]?.end ?? NaN, window.start, 0, last); i < last; i++) {
    const span = spans[i];
    if (span === undefined || span.start >= window.end) break;
    if (span.end === window.start) continue;
    const x0 = (Math.max(span.start, window.start) - window.start) / msPerPx;
    const x1 = (Math.min(span.end, window.end) - window.start) / msPerPx;
    wideColumns.push({ span, x0, x1, height: heightOf(span.count), count: span.count, goesOn: span.goesOn });
  }
  const foot = lane.y + lane.height - 1;
  return { lane: lane.lane.index, foot, height: density.strip, columns, wideColumns, wide };
}

/** Ticks for what the filter leaves out, where that is hinted at: one for each pixel column that has any. */
export function layoutGhosts(
  { order }: Dataset,
  lane: LevelLane,
  window: Span,
  msPerPx: number,
  density: Density,
): GhostTicks | null {
  const { ghosts } = lane.lane;
  if (ghosts.length === 0) return null;
  const at = (i: number): Ms => order[ghosts[i] ?? 0] ?? 0;
  const columns: Px[] = [];
  let i = firstNotBelow(at, window.start, 0, ghosts.length);
  while (i < ghosts.length && at(i) <= window.end) {
    const column = Math.floor((at(i) - window.start) / msPerPx);
    columns.push(column);
    i = firstNotBelow(at, window.start + (column + 1) * msPerPx, i + 1, ghosts.length);
  }
  const height = density.strip / 2;
  return { lane: lane.lane.index, y: lane.y + lane.height - height - 3, height, columns };
}
