import { clamp } from "../base/search.ts";
import type { Box, Px, Span } from "../base/units.ts";
import type { AxisTime } from "../layout/axisTime.ts";
import { axisHeight, type Laid } from "../layout/createLayout.ts";
import type { CountStretch, CountStrip } from "../layout/frame.ts";
import { extentOfStretch, spanOfCounted } from "../layout/stretches.ts";
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
  const counted = placeOfCounted(drawn, target);
  if (counted !== null) return counted;
  if (item !== undefined)
    return { x: header + item.x, y: axisHeight + item.y - viewport.top - 12, width: item.width, height: 24 };
  return { x: header + plot / 2, y: axisHeight, width: 1, height: 1 };
}

/** Of a long box the part about a point of the plot, so that what floats beside it is where the reader looks. */
export function partAt(box: Box, x: Px | undefined, { header, width, direction }: Drawn): Box {
  if (x === undefined || box.width <= partWidth) return box;
  const middle = direction === 1 ? header + x : width - header - x;
  const from = clamp(middle - partWidth / 2, box.x, box.x + box.width - partWidth);
  return { ...box, x: from, width: partWidth };
}

const partWidth: Px = 48;

/** Where what a stretch of a lane counts is in the stage; null out of sight. */
export function placeOfStretch(drawn: Drawn, lane: number, stretch: CountStretch): Box | null {
  const { frame } = drawn.laid;
  const strip = frame.counts.find((one) => one.lane === lane);
  return strip === undefined ? null : boxAlong(drawn, strip, extentOfStretch(strip, frame, stretch));
}

/** Where an event is counted; null out of sight. */
function placeOfCounted(
  drawn: Drawn,
  { event, lane }: { readonly event: number; readonly lane: number },
): Box | null {
  const strip = drawn.laid.frame.counts.find((one) => one.lane === lane);
  const order = drawn.axis.dataset.order[event] ?? NaN;
  return strip === undefined ? null : boxAlong(drawn, strip, spanOfCounted(strip, event, order));
}

/** A part of a strip in the stage. */
function boxAlong(
  { laid, height, direction, viewport }: Drawn,
  { foot, height: tall }: CountStrip,
  { start, end }: Span,
): Box | null {
  const { window, msPerPx } = laid.frame;
  const box = {
    x: (start - window.start) / msPerPx,
    y: foot - tall,
    width: (end - start) / msPerPx,
    height: tall,
  };
  return stageBox(laid, box, { direction, top: viewport.top, height });
}
