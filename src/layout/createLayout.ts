import { memo } from "../base/memo.ts";
import type { Ms, Px, Span } from "../base/units.ts";
import type { LaneIndex } from "../detail/laneIndex.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Fold } from "../time/fold.ts";
import { levelOf, type Viewport } from "../view/viewport.ts";
import { type AxisWords, layoutAxis, settleAxis } from "./axis.ts";
import { layoutConnectors } from "./connectors.ts";
import type { Connector, Frame, Label, LaneBox, Mark, Size } from "./frame.ts";
import { type Headers, layoutHeaders } from "./headers.ts";
import type { LayoutWords } from "./layoutWords.ts";
import { densities, type DensityName, endMargin, type LevelLayout, layoutLevel } from "./level.ts";
import { layoutGhosts, layoutMarks, reservedExtent } from "./marks.ts";
import { layoutPeriods, periodStrip, stackPeriods } from "./periods.ts";
import { layoutStrip } from "./strips.ts";
import { type RowTenant, settleLabels, type Sight } from "./settleLabels.ts";
import type { MeasureText } from "./textWidth.ts";
import { layoutTray } from "./tray.ts";

/** What does not change while the reader moves. */
export interface LayoutInput {
  /** With columns in time of the axis, see `axisTime.ts`; so are views, windows and figures. */
  readonly dataset: Dataset;
  readonly fold: Fold;
  readonly index: LaneIndex;
  readonly words: LayoutWords;
  readonly measure: MeasureText;
  readonly cut: (text: string, graphemes: number, units: number) => string;
  /** Shape number of a kind: 0 occurrence, 1 statement, then in order of appearance. */
  readonly kinds: (kind: string | null) => number;
  /** End of what is still going on, in time; null when nothing is. */
  readonly asOf: Ms | null;
  readonly firstMoment: Ms;
  readonly lastMoment: Ms;
  readonly density: DensityName;
}

/** The frame, and what of it depends on the exact view. */
export interface Laid {
  readonly frame: Frame;
  /** Pixels from the window's start to the view's. */
  readonly offset: Px;
  readonly labels: readonly Label[];
  readonly connectors: readonly Connector[];
  readonly axis: AxisWords;
}

/** Lays out a view. Keeps what stays the same from call to call: sizes, a zoom level, a window. */
export type Layout = (input: LayoutInput, view: Viewport, width: Px) => Laid;

export const axisHeight: Px = 48;
export { endMargin };

/** Width of the plot in a picture of `width` pixels whose headers take `header`. */
export const plotWidth = (width: Px, header: Px): Px => Math.max(40, width - header - endMargin);

/** A layout with its own memory. */
export function createLayout(): Layout {
  const headersOf = memo((input: LayoutInput, width: Px) =>
    layoutHeaders(input.dataset, input.index, width, input.words, input.measure, input.cut),
  );
  const levelAt = memo((input: LayoutInput, level: number, plot: Px) => {
    const top = stackPeriods(input.dataset.periods).count * periodStrip;
    return layoutLevel({ ...input, level, plot, density: densities[input.density] }, top === 0 ? 0 : top + 4);
  });
  const windowAt = memo(layoutWindow);
  const labelsAt = memo(settle);
  const connectorsAt = memo((frame: Frame, labels: readonly Label[], from: Px) =>
    layoutConnectors(frame.marks, labels, frame.lanes, from),
  );
  return (input, view, width) => {
    const headers = headersOf(input, width);
    const plot = plotWidth(width, headers.width);
    const level = levelAt(input, levelOf(view.msPerPx), plot);
    const number = Math.floor(view.start / ((plot / 2) * view.msPerPx));
    const laid = windowAt(input, headers, level, view.msPerPx, number, plot, width);
    const offset = (view.start - laid.frame.window.start) / view.msPerPx;
    const labels = labelsAt(input, laid, offset, plot);
    return {
      frame: laid.frame,
      offset,
      labels,
      connectors: connectorsAt(laid.frame, labels, offset),
      axis: settleAxis(laid.frame.axis, offset, plot, input.measure),
    };
  };
}

interface WindowLayout {
  readonly frame: Frame;
  readonly tenants: readonly RowTenant[];
  readonly markOf: ReadonlyMap<string, Mark>;
}

const keyOf = (event: number, lane: number): string => `${event}/${lane}`;

function layoutWindow(
  input: LayoutInput,
  headers: Headers,
  level: LevelLayout,
  msPerPx: number,
  number: number,
  plot: Px,
  width: Px,
): WindowLayout {
  const { dataset, index, words, measure } = input;
  const density = densities[input.density];
  const stride: Ms = (plot / 2) * msPerPx;
  // A view that begins in this half width ends one and a half later; a quarter on either side is to spare.
  const window: Span = { start: (number - 0.5) * stride, end: (number + 3.5) * stride };
  const inLanes = level.lanes.map((lane) => layoutMarks(lane, input.kinds, window, msPerPx, density));
  const marks = inLanes.flatMap((one) => one.marks);
  const tray = layoutTray(dataset, index, width - headers.width, level.height, words, measure, input.cut);
  const size: Size = {
    width,
    header: headers.width,
    axis: axisHeight,
    plot,
    firstLine: density.lanePadding + density.row / 2 + 5,
  };
  const frame: Frame = {
    size,
    window,
    msPerPx,
    contentHeight: level.height + (tray?.height ?? 0),
    lanes: level.lanes.map(({ lane, y, height: tall }): LaneBox => ({
      lane: lane.index,
      key: lane.key,
      y,
      height: tall,
      lines: headers.lanes[lane.index]?.lines ?? [],
      count: headers.lanes[lane.index]?.count ?? "",
    })),
    marks,
    labels: inLanes.flatMap((one) => one.labels),
    strips: level.lanes.flatMap(
      ({ lane, counts, y, height }) =>
        layoutStrip(lane.index, counts, level.tallest, y + height, window, msPerPx) ?? [],
    ),
    tallest: level.tallest,
    ghosts: level.lanes.flatMap((lane) => layoutGhosts(dataset, lane, window, msPerPx) ?? []),
    singles: level.singles,
    periods: layoutPeriods(dataset, index, words, window, msPerPx),
    axis: layoutAxis(
      { ...input, window, msPerPx, zone: dataset.zone, calendar: dataset.calendar, since: dataset.since },
      input.asOf,
    ),
    tray,
  };
  return {
    frame,
    tenants: tenantsOf(level, marks, window, msPerPx),
    markOf: new Map(marks.map((m) => [keyOf(m.event, m.lane), m])),
  };
}

function tenantsOf(
  level: LevelLayout,
  marks: readonly Mark[],
  window: Span,
  msPerPx: number,
): readonly RowTenant[] {
  const present = new Set(marks.map((mark) => keyOf(mark.event, mark.lane)));
  return level.lanes.flatMap((lane) =>
    lane.items
      .filter((item) => present.has(keyOf(item.event, lane.lane.index)))
      .map((item) => {
        const [from, to] = reservedExtent(item, window, msPerPx);
        return { event: item.event, lane: lane.lane.index, row: item.slot.row, from, to };
      }),
  );
}

function settle(input: LayoutInput, laid: WindowLayout, offset: Px, plot: Px): readonly Label[] {
  const sight: Sight = { from: offset, to: offset + plot + endMargin };
  const markOf = (label: Label): Mark | undefined => laid.markOf.get(keyOf(label.event, label.lane));
  return settleLabels(laid.frame.labels, markOf, laid.tenants, sight, input);
}
