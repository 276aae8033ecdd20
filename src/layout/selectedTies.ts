import { hiddenBy, type LaneIndex } from "../detail/laneIndex.ts";
import type { Dataset, Relation } from "../model/dataset.ts";
import { eventOfEnd } from "../model/findClaim.ts";
import { elapsedInWords } from "../words/elapsed.ts";
import { hiddenInWords, relationInWords } from "../words/relations.ts";
import type { Words } from "../words/words.ts";

/** A relation of a selected event, as its line tells it. */
export interface Tie {
  readonly key: string;
  readonly event: number;
  /** The event at the other end. */
  readonly other: number;
  /** Lanes of the other event's marks; none where it is not shown. */
  readonly lanes: readonly number[];
  /** The other event comes after in order of time. */
  readonly later: boolean;
  /** The event that came of the other one, to which the arrow leads; null where neither is said to. */
  readonly arrowAt: number | null;
  /** "in response to · 3 days earlier", with why the other end is not drawn. */
  readonly text: string;
  /** The time between alone; `""` where it is not known. */
  readonly short: string;
}

/** Two events that a relation ties, by the places of its ends. */
export interface TiedEvents {
  readonly relation: Relation;
  readonly from: number;
  readonly to: number;
}

/** More lines at a time than these cannot be told apart. */
const mostTies = 24;

/** The relations between two events, those of claims at the events they are made in. */
export const tiedEvents = (dataset: Dataset): readonly TiedEvents[] =>
  dataset.relations
    .map((relation) => ({
      relation,
      from: eventOfEnd(relation.from, dataset),
      to: eventOfEnd(relation.to, dataset),
    }))
    .filter(({ from, to }) => from >= 0 && to >= 0 && from !== to);

/** The relations of the selected events that are shown in words, each once, in the order of the data. */
export function selectedTies(
  tied: readonly TiedEvents[],
  selected: ReadonlySet<number>,
  dataset: Dataset,
  index: LaneIndex,
  words: Words,
): readonly Tie[] {
  const shown = new Set([...selected].filter((event) => hiddenBy(event, index) === null));
  if (shown.size === 0) return [];
  const chosen = tied.filter(({ from, to }) => shown.has(from) || shown.has(to)).slice(0, mostTies);
  return chosen.map(({ relation, from, to }, at) => {
    const forward = shown.has(from);
    const [event, other] = forward ? [from, to] : [to, from];
    const elapsed = elapsedInWords(dataset.event(event).time, dataset.event(other).time, words);
    const parts = [relationInWords(relation.type, forward, words), elapsed, absence(other, index, words)];
    return {
      key: `${at}-${from}-${to}`,
      event,
      other,
      lanes: index.marksOf(other).map(({ lane }) => lane),
      later: other > event,
      arrowAt: consequence(relation.type, from, to),
      text: parts.filter((part) => part !== null).join(" · "),
      short: elapsed ?? "",
    };
  });
}

/** Why an event has no mark in time: in words, or null where it has one. */
export function absence(
  event: number,
  index: Pick<LaneIndex, "events" | "undated" | "marksOf">,
  words: Words,
): string | null {
  const hidden = hiddenBy(event, index);
  if (hidden !== null) return hiddenInWords(hidden, words);
  return index.undated.includes(event) ? words.say("dateNotStated") : null;
}

/** Of two events the one that came of the other, where the type says so. */
function consequence(type: string, from: number, to: number): number | null {
  if (type === "causes") return to;
  return type === "response-to" || type === "updates" ? from : null;
}
