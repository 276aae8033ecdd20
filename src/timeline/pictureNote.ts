import type { Ms } from "../base/units.ts";
import { eventsWithin } from "../detail/choose.ts";
import type { LaneIndex } from "../detail/laneIndex.ts";
import type { CountStrip } from "../layout/frame.ts";
import { spanOf } from "../view/viewport.ts";
import { breaksInWords } from "../words/gaps.ts";
import type { Drawn } from "./drawn.ts";
import type { Shown } from "./state.ts";

/** What of the axis is folded, and how many events of the view are counted instead of drawn, in words. */
export function noteOf({ words }: Shown, { laid, viewport, plot, axis }: Drawn, index: LaneIndex): string {
  const { start, end } = spanOf(viewport, plot);
  const { singles, most, counts: strips } = laid.frame;
  const { order, end: ends } = axis.dataset;
  const begun = eventsWithin(axis.dataset, index, start, end);
  let drawn = 0;
  let before = 0; // began before the view and are still there
  for (const event of new Set(laid.frame.marks.map((mark) => mark.event))) {
    const at = order[event] ?? NaN;
    if (!singles.has(event) || at >= end) continue;
    if (at >= start) drawn++;
    else if ((ends[event] ?? NaN) > start) before++;
  }
  const n = begun.to - begun.from + before + countBefore(strips, index, start);
  const counted = most === 0 ? 0 : n - drawn - before;
  const counts = counted <= 0 ? "" : words.say("countedMarks", { n, counted, most });
  return [breaksInWords(axis.fold.breaks, words), counts].filter((text) => text !== "").join(" ");
}

/** How many wide events are counted that began before a moment and are still there. */
function countBefore(strips: readonly CountStrip[], { eachLane }: LaneIndex, moment: Ms): number {
  let count = 0;
  for (const { lane, wide } of strips) {
    wide?.events.forEach((event, i) => {
      if (!((wide.at[i] ?? NaN) < moment && (wide.end[i] ?? NaN) > moment)) return;
      let first = lane; // of its lanes, in which it is told
      eachLane(event, (other) => (first = Math.min(first, other)));
      if (first === lane) count++;
    });
  }
  return count;
}
