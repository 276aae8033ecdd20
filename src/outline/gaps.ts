import type { Ms, Span } from "../base/units.ts";
import type { EventTime } from "../model/dataset.ts";
import { dayMs } from "../time/civil.ts";
import { gapInWords } from "../words/gaps.ts";
import type { Words } from "../words/words.ts";

/** What a list must know to say how long nothing dated comes. */
export interface Gaps {
  /** Takes the next event in order of time: the stretch before it without a dated one, null where there is none to speak of. */
  readonly take: (time: EventTime) => Span | null;
  /** The same of one that is dated, in time from one instant to another. */
  readonly takeDated: (start: Ms, end: Ms) => Span | null;
  /** Once all are taken: the sentence to say in the place of a stretch; null for one that is short beside the whole. */
  readonly inWords: (empty: Span) => string | null;
}

/**
 * Long stretches without a dated event, as one goes through events in order of time. A gap is said from a week on, and
 * from a twelfth of the whole on, so that a list says a dozen at most. Undated events that may lie in it are counted.
 */
export function createGaps(words: Words): Gaps {
  const undated: Span[] = [];
  let first = NaN;
  let last = NaN;
  let covered = NaN;

  const takeDated: Gaps["takeDated"] = (start, end) => {
    const from = covered;
    if (Number.isNaN(first)) first = start;
    last = start;
    covered = Math.max(Number.isNaN(from) ? -Infinity : from, end);
    return start - from >= shortest ? { start: from, end: start } : null;
  };

  return {
    takeDated,
    take(time) {
      if (!isDated(time)) {
        if (time.shape !== "unknown") undated.push({ start: time.start.earliest, end: time.span.end });
        return null;
      }
      return takeDated(time.span.start, coveredTo(time));
    },
    inWords(empty) {
      const isLong = empty.end - empty.start >= Math.max(shortest, (last - first) / 12);
      return isLong ? gapWithUndated(empty, undated, words) : null;
    },
  };
}

const shortest: Ms = 7 * dayMs;

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

function gapWithUndated(empty: Span, undated: readonly Span[], words: Words): string {
  const gap = gapInWords(empty, words);
  const n = undated.filter(({ start, end }) => start < empty.end && end > empty.start).length;
  return n === 0 ? gap : words.say("gapUndated", { gap, n });
}
