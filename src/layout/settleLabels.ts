import { pairKey } from "../base/pairKey.ts";
import { meets } from "../base/boxes.ts";
import type { Px } from "../base/units.ts";
import { fadeLength } from "./figure.ts";
import type { Label, Mark } from "./frame.ts";
import { type CutText, fitText } from "./fitText.ts";
import { labelGap } from "./item.ts";
import type { FontRole, MeasureText } from "./textWidth.ts";

/** The part of the plot that is seen, in the window's pixels. */
export interface Sight {
  readonly from: Px;
  readonly to: Px;
}

/** What a row holds: where figures and labels lie, for finding free room. */
export interface RowTenant {
  readonly event: number;
  readonly lane: number;
  readonly row: number;
  readonly from: Px;
  readonly to: Px;
}

interface Tools {
  readonly measure: MeasureText;
  readonly cut: CutText;
}

const inset: Px = 6;
/** A label that stays at the view's start edge leaves room for the line that joins its marks. */
const stickyInset: Px = 16;

/**
 * Brings labels that the edges of the view would cut into sight: along their own mark where it is long enough, to the
 * other side of it where the row is free, shortened where `leastGraphemes` still fit. What finds no room is left out;
 * labels wholly in sight, or of marks out of sight, stay the same objects.
 */
export function settleLabels(
  labels: readonly Label[],
  markOf: ReadonlyMap<Label, Mark>,
  rows: RowTenants,
  sight: Sight,
  tools: Tools,
): readonly Label[] {
  /** By place in `labels`: their order stays, so that elements that follow it need not be moved. */
  const settled: (Label | null)[] = labels.map((label) => {
    const mark = markOf.get(label);
    return mark === undefined || !needsCare(label, mark, sight) ? label : null;
  });
  const placed = settled.filter((label) => label !== null);
  labels.forEach((label, i) => {
    const mark = markOf.get(label);
    if (settled[i] !== null || mark === undefined) return;
    const better = bring(label, mark, rows.get(pairKey(mark.lane, mark.row)) ?? [], placed, sight, tools);
    if (better === null) return;
    settled[i] = better;
    placed.push(better);
  });
  return settled.filter((label) => label !== null);
}

/** What the rows hold, by `pairKey` of lane and row. */
export type RowTenants = ReadonlyMap<number, readonly RowTenant[]>;

/** Gathers what stands in one row, in the order given. */
export function groupRows(tenants: readonly RowTenant[]): RowTenants {
  const rows = new Map<number, RowTenant[]>();
  for (const tenant of tenants) {
    const key = pairKey(tenant.lane, tenant.row);
    const list = rows.get(key);
    if (list === undefined) rows.set(key, [tenant]);
    else list.push(tenant);
  }
  return rows;
}

/** True for a label in sight without its mark, and for one that is not wholly in sight although its mark is. */
function needsCare(label: Label, mark: Mark, sight: Sight): boolean {
  const { x, width } = label.box;
  const touches = x < sight.to && x + width > sight.from;
  const whole = x >= sight.from && x + width <= sight.to;
  const markSeen = mark.box.x < sight.to && mark.box.x + mark.box.width > sight.from;
  return markSeen ? !whole : touches;
}

function bring(
  label: Label,
  mark: Mark,
  row: readonly RowTenant[],
  settled: readonly Label[],
  sight: Sight,
  tools: Tools,
): Label | null {
  const others = row.filter((tenant) => tenant.event !== mark.event);
  const own = { from: mark.box.x, to: mark.box.x + mark.box.width };
  if (own.to <= sight.from || own.from >= sight.to) return null;
  const free = freeRoom(own, others, sight);
  for (const width of [label.box.width, null]) {
    const candidates =
      label.place === "above" || label.place === "inside" ? [along] : [besideEnd, besideStart, along];
    for (const candidate of candidates) {
      const found = candidate(label, mark, free, sight, width, tools);
      if (found !== null && !settled.some((other) => meets(other.box, found.box))) return found;
    }
  }
  return null;
}

/** The free stretch of the row around a mark, within sight. */
function freeRoom(own: Sight, others: readonly RowTenant[], sight: Sight): Sight {
  let { from, to } = sight;
  for (const other of others) {
    if (other.to <= own.from + 1) from = Math.max(from, other.to + labelGap);
    else if (other.from >= own.to - 1) to = Math.min(to, other.from - labelGap);
  }
  return { from: from + inset, to: to - inset };
}

type Candidate = (
  label: Label,
  mark: Mark,
  free: Sight,
  sight: Sight,
  width: Px | null,
  tools: Tools,
) => Label | null;

const besideEnd: Candidate = (label, mark, free, _sight, width, tools) => {
  const from = mark.box.x + mark.box.width + labelGap;
  return fit(label, "end", width, Math.max(free.from, from), free.to, "from", mark, tools);
};

const besideStart: Candidate = (label, mark, free, _sight, width, tools) =>
  fit(label, "start", width, free.from, Math.min(free.to, mark.box.x - labelGap), "to", mark, tools);

/** Inside or above the mark, as near to where it was as sight allows. */
const along: Candidate = (label, mark, free, sight, width, tools) => {
  if (label.place !== "inside" && label.place !== "above") {
    if (mark.figure.shape !== "bar" || mark.style !== "solid" || mark.repeated) return null;
    const [start, end] = solidOf(mark);
    const from = Math.max(start, sight.from) + stickyInset;
    const to = Math.min(end, sight.to) - 10;
    return fit(label, "inside", width, from, to, "from", mark, tools);
  }
  if (label.place === "inside") {
    const from = Math.max(label.box.x, sight.from + stickyInset);
    const to = Math.min(solidOf(mark)[1], sight.to) - 10;
    return fit(label, "inside", width, from, to, "from", mark, tools);
  }
  const least = mark.box.x < sight.from ? Math.max(free.from, sight.from + stickyInset) : free.from;
  const start = Math.max(least, Math.min(label.box.x, free.to - label.box.width));
  return fit(label, "above", width, start, free.to, "from", mark, tools);
};

/** Where a bar is filled enough to write on: without the fades at bounds. */
function solidOf({ solid0, solid1, figure }: Mark): readonly [Px, Px] {
  const fade = fadeLength + 2;
  return [
    figure.startCap === "tick" ? solid0 + fade : solid0,
    figure.endCap === "tick" ? solid1 - fade : solid1,
  ];
}

/** The label between two edges, cut to the room when `width` is null; null when it does not fit. */
function fit(
  label: Label,
  place: Label["place"],
  width: Px | null,
  from: Px,
  to: Px,
  side: "from" | "to",
  mark: Mark,
  tools: Tools,
): Label | null {
  const font: FontRole = label.part === "title" ? "label" : "note";
  const room = to - from;
  if (room <= 0) return null;
  if (width !== null) {
    if (width > room) return null;
    return at(label, place, label.text, width, side === "from" ? from : to - width, mark);
  }
  const measure = (text: string): Px => tools.measure(text, font);
  if (room < 60) return null;
  const text = fitText(label.text, room - label.icon, measure, tools.cut);
  const size = Math.ceil(measure(text)) + label.icon;
  if (size > room) return null;
  return at(label, place, text, size, side === "from" ? from : to - size, mark);
}

function at(label: Label, place: Label["place"], text: string, width: Px, x: Px, mark: Mark): Label {
  const y = place === "above" ? label.box.y : mark.y - label.box.height / 2;
  const onFill = place === "inside" && mark.style === "solid" && !mark.repeated;
  return { ...label, place, text, onFill, box: { x, y, width, height: label.box.height } };
}
