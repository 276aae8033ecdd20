import type { Steps } from "../base/steps.ts";
import type { Span } from "../base/units.ts";
import { eventFlags, timeShapes, type Dataset } from "../model/dataset.ts";
import { dayMs } from "../time/civil.ts";
import { offsetMs } from "../time/zone.ts";
import type { Words } from "../words/words.ts";
import { createGaps, type Gaps } from "./gaps.ts";
import { headingOf, type HeadingUnit } from "./heading.ts";
import type { OutlineSection } from "./types.ts";

/** Most headings of a list before they become coarser: 150, more where there is one for so many events, and at most 500. */
const headings = { usual: 150, eventsEach: 50, most: 500 } as const;

const units: readonly HeadingUnit[] = ["day", "month", "year", "decade", "century"];

/** So many events are dealt with between two pauses: a few milliseconds, also where each has a date of its own. */
const eventsPerStep = 500;

/** Events in order of time under headings of the finest unit that leaves few enough. */
export function* sectionsInSteps(
  order: readonly number[],
  dataset: Dataset,
  words: Words,
): Steps<{ readonly sections: readonly OutlineSection[]; readonly unit: HeadingUnit }> {
  const most = Math.max(headings.usual, Math.min(headings.most, order.length / headings.eventsEach));
  for (const unit of units) {
    const gaps = createGaps(words);
    const drafts = createDrafts(dataset, words, unit, gaps);
    const fits = yield* eachFitting(order, drafts.take, unit === "century" ? Infinity : most);
    if (fits) return { sections: drafts.inWords(), unit };
  }
  return { sections: [], unit: "century" };
}

/** Takes events until there are more sections than `most`, and says whether there are not. */
function* eachFitting(
  order: readonly number[],
  take: (event: number) => number,
  most: number,
): Steps<boolean> {
  for (let from = 0; from < order.length; from += eventsPerStep) {
    for (const event of order.slice(from, from + eventsPerStep)) if (take(event) > most) return false;
    yield from / order.length;
  }
  return true;
}

interface Draft {
  readonly section: Omit<OutlineSection, "gap" | "events">;
  readonly empty: Span | null;
  readonly events: number[];
}

interface Drafts {
  /** Puts the next event under its heading, and says how many headings there are. */
  readonly take: (event: number) => number;
  readonly inWords: () => readonly OutlineSection[];
}

/**
 * Sections that are being filled. One heading gathers all its events, also where others of the same order lie between them.
 * The dates of events of one day are read and told once, where they are known that finely: most of many are.
 */
function createDrafts(dataset: Dataset, words: Words, unit: HeadingUnit, gaps: Gaps): Drafts {
  const { fields, start, end } = dataset;
  const dayOf = createDays(dataset);
  const drafts = new Map<string, Draft>();
  let lastDay = NaN;
  let ofLastDay: Draft | null = null;

  const draftOf = (event: number): Draft => {
    const time = fields.time(event);
    const { heading, note } = headingOf(time, words, unit);
    const key = note === null ? heading : `${heading} · ${note}`;
    const empty = gaps.take(time);
    const known = drafts.get(key);
    if (known !== undefined) return known;
    const draft = { section: { key, heading, note }, empty, events: [] };
    drafts.set(key, draft);
    return draft;
  };

  return {
    take(event) {
      const day = dayOf(event);
      let draft: Draft;
      if (ofLastDay !== null && day === lastDay) {
        gaps.takeDated(start[event] ?? NaN, end[event] ?? NaN);
        draft = ofLastDay;
      } else {
        draft = draftOf(event);
        if (!Number.isNaN(day)) [lastDay, ofLastDay] = [day, draft];
      }
      draft.events.push(event);
      return drafts.size;
    },
    inWords: () =>
      Array.from(drafts.values(), ({ section, empty, events }) => ({
        ...section,
        gap: empty === null ? null : gaps.inWords(empty),
        events,
      })),
  };
}

const momentShape = timeShapes.indexOf("moment");
const dayShape = timeShapes.indexOf("day");
const qualified = eventFlags.startOpen | eventFlags.approximate | eventFlags.uncertain;

/** The day of the axis' zone on which an event was, as a number, for one that was on a day and no more is said of that; else NaN. */
function createDays({ shape, flags, start, zone }: Dataset): (event: number) => number {
  return (event) => {
    const isOfOneDay = shape[event] === momentShape || shape[event] === dayShape;
    if (!isOfOneDay || ((flags[event] ?? 0) & qualified) !== 0) return NaN;
    const instant = start[event] ?? NaN;
    return Math.floor((instant + offsetMs(instant, zone)) / dayMs);
  };
}
