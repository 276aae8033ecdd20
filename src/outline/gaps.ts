import type { Ms } from "../base/units.ts";
import type { EventTime } from "../model/dataset.ts";
import { dayMs } from "../time/civil.ts";
import { gapInWords } from "../words/gaps.ts";
import type { Words } from "../words/words.ts";

/** What a list must know to say how long nothing dated comes. */
export interface Gaps {
  /** Takes the next event in order of time; the sentence to say before it, or null. */
  readonly before: (time: EventTime) => string | null;
}

/**
 * Long stretches without a dated event, as one goes through events in order of time. A gap is said from a week on, and
 * from a twelfth of the whole on, so that a list says a dozen at most. Undated events that may lie in it are counted.
 */
export function createGaps(times: readonly EventTime[], words: Words): Gaps {
  const dated = times.filter(isDated);
  const undated = times.filter((time) => time.shape !== "unknown" && !isDated(time));
  const first = dated[0]?.span.start ?? 0;
  const last = dated.at(-1)?.span.start ?? 0;
  const least = Math.max(7 * dayMs, (last - first) / 12);
  let covered = NaN;
  return {
    before(time) {
      if (!isDated(time)) return null;
      const from = covered;
      const { start } = time.span;
      covered = Math.max(Number.isNaN(from) ? -Infinity : from, coveredTo(time));
      return start - from >= least ? gapWithUndated(from, start, undated, words) : null;
    },
  };
}

/** Known when it was or began, be it to the month only. */
function isDated({ shape, start, end }: EventTime): boolean {
  if (shape === "day" || shape === "moment") return true;
  if (shape === "range") return start.date !== null && start.date === end.date;
  return shape === "duration" && start.state === "known";
}

/** Until when a dated event leaves no gap: its known end, else as far as its start may lie. */
function coveredTo({ shape, start, end, span }: EventTime): Ms {
  if (shape !== "duration" || end.state === "known") return span.end;
  return Math.min(start.latest, span.end);
}

function gapWithUndated(from: Ms, to: Ms, undated: readonly EventTime[], words: Words): string {
  const gap = gapInWords({ start: from, end: to }, words);
  const n = undated.filter(({ start, span }) => start.earliest < to && span.end > from).length;
  return n === 0 ? gap : words.say("gapUndated", { gap, n });
}
