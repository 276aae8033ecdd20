import type { Box, Px } from "../base/units.ts";
import type { CountColumn, CountStretch, CountStrip, Frame, Label, Mark } from "./frame.ts";

/** What lies under a point: an event's mark or label in a lane; lane -1 in the tray. */
export interface Found {
  /** -1 for a column of counts. */
  readonly event: number;
  readonly lane: number;
  /** The stretch of a column, in time of the axis; absent for an event. */
  readonly stretch?: CountStretch;
}

/** Fingers and unsteady hands miss by so much. */
const reach: Px = 8;
/** Pixels below the line that columns stand on. */
const footSlack: Px = 2;

/**
 * The event at a point (`seenX` from the plot's start edge, y in the lanes' content), or null. `offset` is how far the
 * view has moved from the window's start. A mark under the point wins over a label, a label over a column of counts, all of
 * them over the nearest mark in reach, and that over the nearest column.
 */
export function find(frame: Frame, labels: readonly Label[], seenX: Px, y: Px, offset: Px): Found | null {
  const tray = frame.tray?.items.find((item) =>
    holds({ x: item.x, y: item.y - 12, width: item.width, height: 24 }, seenX, y, 0),
  );
  if (tray !== undefined) return { event: tray.event, lane: -1 };
  const x = seenX + offset;
  const mark = frame.marks.findLast((one) => holds(one.box, x, y, 0));
  if (mark !== undefined) return { event: mark.event, lane: mark.lane };
  const label = labels.find((one) => holds(one.box, x, y, 0));
  if (label !== undefined) return { event: label.event, lane: label.lane };
  const strip = frame.counts.find((one) => y >= one.foot - one.height && y <= one.foot + footSlack);
  const over = strip === undefined ? null : columnAt(strip, x, 0, frame);
  if (over !== null) return over;
  const near = nearest(frame.marks, x, y);
  if (near !== null) return { event: near.event, lane: near.lane };
  return strip === undefined ? null : columnAt(strip, x, reach, frame);
}

/** The column nearest to `x`, at most `slack` away; a wide one only where there is no other at `x`. */
function columnAt(strip: CountStrip, x: Px, slack: Px, frame: Frame): Found | null {
  const { lane, columns } = strip;
  let best: CountColumn | null = null;
  let least = slack;
  for (const column of columns) {
    const distance = Math.max(column.x0 - x, x - column.x1, 0);
    if (distance > least || (best !== null && distance === least)) continue;
    [best, least] = [column, distance];
  }
  if (best === null || least > 0) {
    const along = strip.wideColumns.find(({ x0, x1 }) => x >= x0 && x < x1);
    if (along !== undefined)
      return { event: -1, lane, stretch: { start: along.span.start, end: along.span.end, of: "along" } };
    if (best === null) return null;
  }
  const start = best.bucket * frame.bucket;
  return { event: -1, lane, stretch: { start, end: start + frame.bucket } };
}

function nearest(marks: readonly Mark[], x: Px, y: Px): Mark | null {
  let best: Mark | null = null;
  let least = Infinity;
  for (const mark of marks) {
    if (!holds(mark.box, x, y, reach)) continue;
    const distance = Math.abs(x - (mark.box.x + mark.box.width / 2)) + Math.abs(y - mark.y) * 2;
    if (distance < least) [best, least] = [mark, distance];
  }
  return best;
}

const holds = (box: Box, x: Px, y: Px, slack: Px): boolean =>
  x >= box.x - slack &&
  x <= box.x + box.width + slack &&
  y >= box.y - slack &&
  y <= box.y + box.height + slack;
