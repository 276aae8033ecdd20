import { endMargin } from "./density.ts";
import type { Ms, Px, Span } from "../base/units.ts";
import type { Since } from "../model/dataset.ts";
import type { Calendar } from "../time/calendar.ts";
import { type Fold, type Piece, piecesIn } from "../time/fold.ts";
import type { Zone } from "../time/zone.ts";
import { coarserUnit, floorTo, next, tickUnitFor, ticks, type TickUnit } from "../time/ticks.ts";
import { breakLabels, layoutBreaks } from "./breaks.ts";
import type { Axis, AxisTick, BreakLabel, CoarseLabel } from "./frame.ts";
import type { LayoutWords } from "./layoutWords.ts";
import { calendarRuler, countRuler, fittingCount, type Ruler } from "./ruler.ts";
import type { MeasureText } from "./textWidth.ts";

/** Least distance of two fine ticks, two grid lines. */
const fineGap: Px = 30;
const gridGap: Px = 110;
/** Least distance of the dates above a count. */
const datesGap: Px = 150;

/** What the axis shows: a window in its own time, by the clocks and the calendar of a zone. */
export interface AxisInput {
  readonly window: Span;
  readonly msPerPx: number;
  /** Whether there is no time to show: neither ticks nor labels. */
  readonly isTimeless: boolean;
  readonly fold: Fold;
  /** What is counted from; null: clock and calendar alone. */
  readonly since: Since | null;
  readonly zone: Zone;
  readonly calendar: Calendar;
  readonly words: LayoutWords;
  readonly measure: MeasureText;
}

/**
 * Ticks and labels of the two axis rows over a window. Labels that would touch are left out, never overlapped; there is
 * no tick in a break. The as-of moment is in time.
 */
export function layoutAxis(input: AxisInput, asOf: Ms | null): Axis {
  const { window, msPerPx, fold, zone, calendar, words } = input;
  if (input.isTimeless) return noTicks;
  const { fine, coarse } = rulersOf(input);
  const pieces = piecesIn(fold, window);
  const toX = (at: Ms): Px => (fold.toAxis(at) - window.start) / msPerPx;
  const rowOf = (ruler: Ruler, row: "fine" | "coarse"): readonly AxisTick[] =>
    pieces.flatMap((piece) => ticksOf(ruler, row, piece, input, toX));
  const [from, to] = [fold.toTime(window.start), fold.toTime(window.end)];
  const gridUnit = tickUnitFor(msPerPx, gridGap);
  return {
    fine: thin(rowOf(fine, "fine"), (text) => input.measure(text, "axis")),
    coarse: coarse === null ? [] : joined(rowOf(coarse, "coarse")),
    breaks: layoutBreaks(fold, window, msPerPx, words),
    grid: pieces.flatMap((piece) => ticks(gridUnit, meet(piece, from, to), zone, calendar).map(toX)),
    asOf: asOf === null || asOf < from || asOf > to ? null : { x: toX(asOf), label: words.asOf(asOf) },
  };
}

const noTicks: Axis = { fine: [], coarse: [], breaks: [], grid: [], asOf: null };

/** The rows: clock and calendar in both, or above a count the dates that it hides. */
function rulersOf(input: AxisInput): { readonly fine: Ruler; readonly coarse: Ruler | null } {
  const { window, msPerPx, fold, since, zone, calendar, words, measure } = input;
  const width = (text: string): Px => measure(text, "axis");
  const middle = fold.toTime(window.start + (window.end - window.start) / 2);
  const counted = since === null ? null : fittingCount(middle, msPerPx, since, zone, calendar, words, width);
  if (since !== null && counted !== null) {
    const dates = tickUnitFor(msPerPx, datesGap);
    return {
      fine: countRuler(counted, since, zone, calendar, words),
      coarse: calendarRuler(dates, "coarse", zone, calendar, words),
    };
  }
  const unit = fittingUnit(input, middle);
  const above = coarserUnit(unit);
  const coarse = above === null ? null : calendarRuler(above, "coarse", zone, calendar, words);
  const fine = calendarRuler(unit, "fine", zone, calendar, words);
  if (since === null || coarse === null || above?.unit !== "day") return { fine, coarse };
  const days = countRuler(above, since, zone, calendar, words);
  return { fine, coarse: { ...coarse, label: (tick) => `${days.label(tick)} · ${coarse.label(tick)}` } };
}

const meet = (piece: Piece, from: Ms, to: Ms): Span => ({
  start: Math.max(piece.start, from),
  end: Math.min(piece.end, to),
});

/** The finest unit whose own labels fit between its ticks. */
function fittingUnit({ msPerPx, zone, calendar, words, measure }: AxisInput, middle: Ms): TickUnit {
  let unit = tickUnitFor(msPerPx, fineGap);
  for (let gap = fineGap; gap < 200; gap += 10) {
    unit = tickUnitFor(msPerPx, gap);
    const first = floorTo(unit, middle, zone, calendar);
    const second = next(unit, first, zone, calendar);
    const widest = Math.max(
      measure(words.tick(first, unit, "fine"), "axis"),
      measure(words.tick(second, unit, "fine"), "axis"),
    );
    if (widest + 8 <= (second - first) / msPerPx) break;
  }
  return unit;
}

/**
 * The ticks of a piece of the axis. A label stands in the middle of the stretch it names, or at the tick where it names a
 * moment or a stride. A stretch that began in the break before has a label and no stroke.
 */
function ticksOf(
  ruler: Ruler,
  row: "fine" | "coarse",
  piece: Piece,
  { window, fold, measure }: AxisInput,
  toX: (at: Ms) => Px,
): readonly AxisTick[] {
  const { names, holds } = ruler;
  const shown = meet(piece, fold.toTime(window.start), fold.toTime(window.end));
  return ruler.ticks(shown).flatMap((tick): AxisTick[] => {
    const at = Math.max(tick, piece.start);
    const isCut = at > tick;
    if (at >= piece.end || (isCut && !(names || (row === "coarse" && holds)))) return [];
    const x = toX(at);
    const label = ruler.label(tick);
    const end = ruler.next(tick);
    const to = holds ? toX(Math.min(end, piece.end)) : x + 1;
    if (!names) return [{ at, x, to, label, labelX: x, anchor: "start", isCut }];
    const fits = (!isCut && end <= piece.end) || measure(label, "axis") + 4 <= to - x;
    return [{ at, x, to, label: fits ? label : "", labelX: (x + to) / 2, anchor: "middle", isCut }];
  });
}

/** Ticks of the coarse row, one for a stretch that goes on after a break in it. */
function joined(list: readonly AxisTick[]): readonly AxisTick[] {
  const ticks: AxisTick[] = [];
  for (const tick of list) {
    const last = ticks.at(-1);
    if (last !== undefined && tick.isCut && last.label === tick.label)
      ticks[ticks.length - 1] = { ...last, to: tick.to };
    else ticks.push(tick);
  }
  return ticks;
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
  readonly breaks: readonly BreakLabel[];
  /** Ticks of the fine row whose label an edge of the view would cut or a break's words cover: they stay without. */
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
    if (tick.to <= from || tick.x >= to || tick.label === "") return;
    const width = Math.ceil(measure(tick.label, "axisStrong"));
    // After a break only these words say what time it is: they give way rather than be left out.
    const x = Math.min(Math.max(tick.x + 4, from), tick.isCut ? Math.max(from, to + 10 - width) : Infinity);
    const last = coarse.at(-1);
    if (last !== undefined && last.x + last.width + 12 > x) return;
    if (x + width + 12 > end || x + width > to + 10) return;
    const meetsAsOf = asOf !== null && x < asOf.x + asOf.width + 8 && asOf.x < x + width + 8;
    if (!meetsAsOf) coarse.push({ text: tick.label, x, width });
  });
  const breaks = breakLabels(axis.breaks, from, to + endMargin, measure);
  return { coarse, asOf, breaks, cut: cutLabels(axis.fine, from, to + endMargin, breaks, measure) };
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

function cutLabels(
  fine: readonly AxisTick[],
  from: Px,
  to: Px,
  breaks: readonly BreakLabel[],
  measure: MeasureText,
): ReadonlySet<Ms> {
  const cut = fine.filter(({ label, labelX, anchor }) => {
    if (label === "") return false;
    const width = measure(label, "axis");
    const start = anchor === "middle" ? labelX - width / 2 : labelX + 4;
    const covered = breaks.some(({ x, width: wide }) => {
      return start < x + wide / 2 + 8 && start + width > x - wide / 2 - 8;
    });
    return covered || (start < from && start + width > from) || (start < to && start + width > to);
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
