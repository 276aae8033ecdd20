import { endMargin } from "./level.ts";
import type { Ms, Px, Span } from "../base/units.ts";
import type { Calendar } from "../time/calendar.ts";
import type { Zone } from "../time/zone.ts";
import { coarserUnit, floorTo, next, tickUnitFor, ticks, type TickUnit } from "../time/ticks.ts";
import type { Axis, AxisTick, CoarseLabel } from "./frame.ts";
import type { LayoutWords } from "./layoutWords.ts";
import type { MeasureText } from "./textWidth.ts";

/** Least distance of two fine ticks, two grid lines. */
const fineGap: Px = 30;
const gridGap: Px = 110;

/** Ticks and labels of the two axis rows over a window. Labels that would touch are left out, never overlapped. */
export function layoutAxis(
  window: Span,
  msPerPx: number,
  zone: Zone,
  calendar: Calendar,
  words: LayoutWords,
  measure: MeasureText,
  asOf: Ms | null,
): Axis {
  const unit = fittingUnit(window, msPerPx, zone, calendar, words, measure);
  const coarse = coarserUnit(unit);
  const toX = (at: Ms): Px => (at - window.start) / msPerPx;
  return {
    fine: thin(ticksOf(unit, "fine", window, msPerPx, zone, calendar, words), (text) =>
      measure(text, "axis"),
    ),
    coarse: coarse === null ? [] : ticksOf(coarse, "coarse", window, msPerPx, zone, calendar, words),
    grid: ticks(tickUnitFor(msPerPx, gridGap), window, zone, calendar).map(toX),
    asOf:
      asOf === null || asOf < window.start || asOf > window.end
        ? null
        : { x: toX(asOf), label: words.asOf(asOf) },
  };
}

/** The finest unit whose own labels fit between its ticks. */
function fittingUnit(
  window: Span,
  msPerPx: number,
  zone: Zone,
  calendar: Calendar,
  words: LayoutWords,
  measure: MeasureText,
): TickUnit {
  let unit = tickUnitFor(msPerPx, fineGap);
  for (let gap = fineGap; gap < 200; gap += 10) {
    unit = tickUnitFor(msPerPx, gap);
    const first = floorTo(unit, window.start + (window.end - window.start) / 2, zone, calendar);
    const second = next(unit, first, zone, calendar);
    const widest = Math.max(
      measure(words.tick(first, unit, "fine"), "axis"),
      measure(words.tick(second, unit, "fine"), "axis"),
    );
    if (widest + 8 <= (second - first) / msPerPx) break;
  }
  return unit;
}

/** A label stands in the middle of the stretch it names, or at the tick where it names a moment or a stride. */
function ticksOf(
  unit: TickUnit,
  row: "fine" | "coarse",
  window: Span,
  msPerPx: number,
  zone: Zone,
  calendar: Calendar,
  words: LayoutWords,
): readonly AxisTick[] {
  const names = unit.step === 1 && (unit.unit === "day" || unit.unit === "month" || unit.unit === "year");
  const from = floorTo(unit, window.start, zone, calendar);
  const list = ticks(unit, { start: from, end: window.end }, zone, calendar);
  return list.map((at) => {
    const x = (at - window.start) / msPerPx;
    const label = words.tick(at, unit, row);
    if (row === "coarse" || !names) return { at, x, label, labelX: x, anchor: "start" as const };
    const width = (next(unit, at, zone, calendar) - at) / msPerPx;
    return { at, x, label, labelX: x + width / 2, anchor: "middle" as const };
  });
}

/** Ticks whose labels keep their distance; the others stay as ticks without a label. */
function thin(list: readonly AxisTick[], width: (text: string) => Px): readonly AxisTick[] {
  let free = -Infinity;
  return list.map((tick) => {
    const size = width(tick.label);
    const from = tick.anchor === "middle" ? tick.labelX - size / 2 : tick.labelX + 4;
    if (from < free + 6) return { ...tick, label: "" };
    free = from + size;
    return tick;
  });
}

/** What the coarse row and the as-of line say in a view, in the window's pixels. */
export interface AxisWords {
  readonly coarse: readonly CoarseLabel[];
  readonly asOf: (CoarseLabel & { readonly anchor: "start" | "end" }) | null;
  /** Ticks of the fine row whose label an edge of the view would cut: they stay without. */
  readonly cut: ReadonlySet<Ms>;
}

/**
 * Places the labels of the coarse row for a view: each at its tick, the one whose stretch began before the view at the
 * view's edge, pushed out by its successor. The as-of label stands before its line and wins over coarse labels it meets.
 */
export function settleAxis(axis: Axis, from: Px, plot: Px, measure: MeasureText): AxisWords {
  const to = from + plot;
  const asOf = asOfLabel(axis, from, to, measure);
  const coarse: CoarseLabel[] = [];
  axis.coarse.forEach((tick, i) => {
    const end = axis.coarse[i + 1]?.x ?? Infinity;
    if (end <= from || tick.x >= to || tick.label === "") return;
    const width = Math.ceil(measure(tick.label, "axisStrong"));
    const x = Math.max(tick.x + 4, from);
    if (x + width + 12 > end || x + width > to + 10) return;
    const meetsAsOf = asOf !== null && x < asOf.x + asOf.width + 8 && asOf.x < x + width + 8;
    if (!meetsAsOf) coarse.push({ text: tick.label, x, width });
  });
  return { coarse, asOf, cut: cutLabels(axis.fine, from, to + endMargin, measure) };
}

/** The labels for a single row of dates: the coarse ones, or of few coarse ones the fine. None touches another. */
export function overviewLabels(axis: Axis, width: Px, measure: MeasureText): readonly CoarseLabel[] {
  const list = axis.coarse.length >= 3 ? axis.coarse : axis.fine;
  let free = 0;
  return list.flatMap((tick) => {
    const size = Math.ceil(measure(tick.label, "axis"));
    const x = tick.anchor === "middle" ? tick.labelX - size / 2 : tick.x;
    if (tick.label === "" || x < free || x + size > width) return [];
    free = x + size + 12;
    return [{ text: tick.label, x, width: size }];
  });
}

function cutLabels(fine: readonly AxisTick[], from: Px, to: Px, measure: MeasureText): ReadonlySet<Ms> {
  const cut = fine.filter(({ label, labelX, anchor }) => {
    if (label === "") return false;
    const width = measure(label, "axis");
    const start = anchor === "middle" ? labelX - width / 2 : labelX + 4;
    return (start < from && start + width > from) || (start < to && start + width > to);
  });
  return new Set(cut.map(({ at }) => at));
}

function asOfLabel(axis: Axis, from: Px, to: Px, measure: MeasureText): AxisWords["asOf"] {
  const { asOf } = axis;
  if (asOf === null || asOf.x < from || asOf.x > to + 1) return null;
  const width = Math.ceil(measure(asOf.label, "axis"));
  const before = asOf.x - width - 4 >= from + 130;
  return {
    text: asOf.label,
    x: before ? asOf.x - width - 2 : asOf.x + 4,
    width,
    anchor: before ? "end" : "start",
  };
}
