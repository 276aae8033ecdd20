import type { Ms, Px, Span } from "../base/units.ts";
import type { Viewport } from "../view/viewport.ts";
import { layoutAxis } from "./axis.ts";
import { bucketLength } from "./buckets.ts";
import { axisHeight, endMargin } from "./density.ts";
import type { Frame, Label, LaneBox, Mark, Size, Tray } from "./frame.ts";
import type { Headers } from "./headers.ts";
import { densityOf, type LayoutInput } from "./layoutInput.ts";
import type { LevelLayout } from "./level.ts";
import { layoutCounts, layoutGhosts, layoutMarks } from "./marks.ts";
import { layoutPeriods } from "./periods.ts";
import { groupRows, type RowTenants, settleLabels, type Sight } from "./settleLabels.ts";
import { layoutTray } from "./tray.ts";

export const trayOf = ({ dataset, index, words, measure, cut }: LayoutInput, width: Px, y: Px): Tray | null =>
  layoutTray(dataset, index, width, y, words, measure, cut);

/** The marks of a stretch of time with all else that is laid out there, whatever part of it is in sight. */
export interface WindowLayout {
  readonly frame: Frame;
  readonly rows: RowTenants;
  readonly markOf: ReadonlyMap<Label, Mark>;
}

/**
 * The stretch that is laid out for a view. Those of an absolute grid serve for a pan of some length: a view that begins in
 * one quarter ends in the fifth, and an eighth on either side is to spare. A change of scale needs another one each time, so
 * that only a sixteenth is.
 */
export function windowOf({ start, msPerPx }: Viewport, plot: Px, scaling: boolean): Span {
  const length: Ms = plot * msPerPx;
  if (scaling) return { start: start - length / 16, end: start + length + length / 16 };
  const quarter = length / 4;
  const number = Math.floor(start / quarter);
  return { start: (number - 0.5) * quarter, end: (number + 5.5) * quarter };
}

/** Lays out a stretch of time at a scale. */
export function layoutWindow(
  input: LayoutInput,
  headers: Headers,
  level: LevelLayout,
  zoom: number,
  msPerPx: number,
  start: Ms,
  end: Ms,
  plot: Px,
  width: Px,
): WindowLayout {
  const { dataset, index, words } = input;
  const density = densityOf(input);
  const window: Span = { start, end };
  const inLanes = level.lanes.map((lane) => layoutMarks(lane, input.kinds, window, msPerPx, density));
  const marks = inLanes.flatMap((one) => one.marks);
  const labels = inLanes.flatMap((one) => one.labels);
  const bucket = bucketLength(zoom);
  const tray = trayOf(input, width - headers.width, level.height);
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
      indent: headers.lanes[lane.index]?.indent ?? 0,
    })),
    marks,
    labels: labels.map(([label]) => label),
    counts: input.isSample
      ? []
      : level.lanes.flatMap(
          (lane) => layoutCounts(lane, level.scale, bucket, window, msPerPx, density) ?? [],
        ),
    most: input.isSample ? 0 : level.scale.most,
    bucket,
    ghosts: level.lanes.flatMap((lane) => layoutGhosts(dataset, lane, window, msPerPx, density) ?? []),
    singles: level.singles,
    periods: layoutPeriods(dataset, index, words, input.measure, window, msPerPx),
    axis: layoutAxis(
      { ...input, window, msPerPx, zone: dataset.zone, calendar: dataset.calendar, since: dataset.since },
      input.asOf,
    ),
    calendar: headers.calendar,
    tray,
  };
  return {
    frame,
    rows: groupRows(inLanes.flatMap((one) => one.tenants)),
    markOf: new Map(labels),
  };
}

/** The labels of a window where a view of it shows them. */
export function settleWindow(input: LayoutInput, laid: WindowLayout, offset: Px, plot: Px): readonly Label[] {
  const sight: Sight = { from: offset, to: offset + plot + endMargin };
  return settleLabels(laid.frame.labels, laid.markOf, laid.rows, sight, input);
}
