import type { Box, Px, Span } from "../base/units.ts";
import type { AxisTime } from "../layout/axisTime.ts";
import { axisHeight, type Laid } from "../layout/createLayout.ts";
import type { Dataset } from "../model/dataset.ts";
import { stageBox } from "../render/html/gridRows.ts";
import type { Viewport } from "../view/viewport.ts";

/** What is on the page after a draw. */
export interface Drawn {
  readonly layout: "lanes" | "list";
  /** False where only the picture is drawn yet: what is about it comes in the next frame. */
  readonly isWhole: boolean;
  readonly width: Px;
  readonly height: Px;
  readonly plot: Px;
  readonly header: Px;
  /** In time of the axis. */
  readonly viewport: Viewport;
  /** As it is shown, with columns in time. */
  readonly dataset: Dataset;
  readonly axis: AxisTime;
  readonly laid: Laid;
  readonly direction: 1 | -1;
}

/** Where an event's mark is in the stage, or its place among the columns of counts; the middle of the plot for one that is out of sight. */
export function placeOf(drawn: Drawn, target: { readonly event: number; readonly lane: number }): Box {
  const { laid, height, direction, viewport, header, plot } = drawn;
  const mark =
    laid.frame.marks.find((one) => one.event === target.event && one.lane === target.lane) ??
    laid.frame.marks.find((one) => one.event === target.event);
  const box = mark === undefined ? null : stageBox(laid, mark.box, { direction, top: viewport.top, height });
  const item = laid.frame.tray?.items.find((one) => one.event === target.event);
  if (box !== null) return box;
  const order = drawn.axis.dataset.order[target.event] ?? NaN;
  const counted = placeOfStretch(drawn, target.lane, { start: order, end: order });
  if (counted !== null) return counted;
  if (item !== undefined)
    return { x: header + item.x, y: axisHeight + item.y - viewport.top - 12, width: item.width, height: 24 };
  return { x: header + plot / 2, y: axisHeight, width: 1, height: 1 };
}

/** Where a stretch of a lane's columns of counts is in the stage; null out of sight. */
export function placeOfStretch(
  { laid, height, direction, viewport }: Drawn,
  lane: number,
  span: Span,
): Box | null {
  const { counts, window, msPerPx } = laid.frame;
  const strip = counts.find((one) => one.lane === lane);
  if (strip === undefined) return null;
  const x = (span.start - window.start) / msPerPx;
  const box = {
    x,
    y: strip.foot - strip.height,
    width: (span.end - span.start) / msPerPx,
    height: strip.height,
  };
  return stageBox(laid, box, { direction, top: viewport.top, height });
}
