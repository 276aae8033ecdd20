import { numbersPerStep, type Steps } from "../base/steps.ts";
import type { Dataset, Stance } from "../model/dataset.ts";
import type { WholeNumbers } from "../model/numbers.ts";
import { noActor, otherActors } from "./laneChoice.ts";

/** How a mark looks in a lane: `solid` took part, `thin` was a target or affected, `dashed` is said to have, or denies it. */
export type MarkStyle = "solid" | "thin" | "dashed";

/** By event, 1 for those that pass; null where all do. */
export type Kept = Uint8Array | null;

/** The marks of event `i` stand from `from[i]` to before `from[i + 1]`: whose lane, and in what way. */
export interface RootMarks {
  readonly from: Uint32Array;
  /** Actor whose lane it is, `noActor` or `otherActors`. */
  readonly roots: WholeNumbers | Int16Array | Int32Array;
  /** Places in the dataset's stances. */
  readonly stance: WholeNumbers;
}

/** Subjects and addressees are spoken of or to; they get no mark unless nobody else took part. */
const isDrawn = ({ role }: Stance): boolean => role !== "subject" && role !== "addressee";

/** One mark for each lane that an event is in, without regard to the filter. */
export function rootMarks({ count, participations }: Dataset, root: Int32Array): RootMarks {
  const { from, actors, stance, stances } = participations;
  const drawn = Uint8Array.from(stances, (one) => Number(isDrawn(one)));
  if (isEachMarked(count, participations, root, drawn)) {
    const isRoot = root.every((top, actor) => top === actor);
    return { from, roots: isRoot ? actors : rootsOfAll(actors, root), stance };
  }
  const weights = Uint8Array.from(stances, (one) => weight[styleOf(one)]);
  const most = actors.length + count;
  const starts = new Uint32Array(count + 1);
  const roots = rootColumn(root, most);
  const ways = new (stance.constructor as new (length: number) => WholeNumbers)(most);
  let end = 0;
  for (let event = 0; event < count; event++) {
    const first = end;
    const begin = from[event] ?? 0;
    const stop = from[event + 1] ?? 0;
    let someDrawn = false;
    for (let i = begin; i < stop; i++) someDrawn ||= drawn[stance[i] ?? 0] === 1;
    for (let i = begin; i < stop; i++) {
      const way = stance[i] ?? 0;
      if (someDrawn && drawn[way] !== 1) continue;
      const lane = root[actors[i] ?? 0] ?? noActor;
      let at = first;
      while (at < end && roots[at] !== lane) at++;
      if (at < end && (weights[way] ?? 0) <= (weights[ways[at] ?? 0] ?? 0)) continue;
      roots[at] = lane;
      ways[at] = way;
      if (at === end) end++;
    }
    if (end === first) roots[end++] = noActor; // Its stance stays 0: plain taking part.
    starts[event + 1] = end;
  }
  return { from: starts, roots: roots.slice(0, end), stance: ways.slice(0, end) };
}

/** Small numbers in little room: what is large makes the browser look for memory to free. */
const rootColumn = (root: Int32Array, length: number): Int16Array | Int32Array =>
  root.length < 2 ** 15 ? new Int16Array(length) : new Int32Array(length);

function rootsOfAll(actors: WholeNumbers, root: Int32Array): Int16Array | Int32Array {
  const roots = rootColumn(root, actors.length);
  for (let i = 0; i < actors.length; i++) roots[i] = root[actors[i] ?? 0] ?? noActor;
  return roots;
}

/** Whether each taking part is a mark of its own, as mostly: all have actors, none is spoken of, no two are in one lane. */
function isEachMarked(
  count: number,
  { from, actors, stance }: Dataset["participations"],
  root: Int32Array,
  drawn: Uint8Array,
): boolean {
  for (let event = 0; event < count; event++) {
    const begin = from[event] ?? 0;
    const stop = from[event + 1] ?? 0;
    if (stop === begin + 1) continue;
    if (stop === begin) return false;
    for (let i = begin; i < stop; i++) {
      if (drawn[stance[i] ?? 0] !== 1) return false;
      for (let j = begin; j < i; j++) if (root[actors[i] ?? 0] === root[actors[j] ?? 0]) return false;
    }
  }
  return true;
}

/** Dated events by the actor whose lane they are in, each list in order; of those that pass, or of those that do not. */
export function* membersByRoot(
  { dated, actors }: Dataset,
  { from, roots }: RootMarks,
  kept: Kept,
  passes: 0 | 1,
): Steps<ReadonlyMap<number, Int32Array>> {
  const counts = new Uint32Array(actors.length - otherActors);
  const tally = (begin: number, stop: number): void => {
    for (let i = begin; i < stop; i++) {
      const slot = (roots[i] ?? noActor) - otherActors;
      counts[slot] = (counts[slot] ?? 0) + 1;
    }
  };
  if (kept === null) tally(0, from[dated] ?? 0);
  else {
    for (let event = 0; event < dated; event++)
      if (kept[event] === passes) tally(from[event] ?? 0, from[event + 1] ?? 0);
  }
  yield 0.6;
  // All lists in one array, one after the other.
  const ends = new Uint32Array(counts.length);
  let total = 0;
  counts.forEach((count, slot) => {
    ends[slot] = total;
    total += count;
  });
  const all = new Int32Array(total);
  const gather = (first: number, end: number): void => {
    for (let event = first, i = from[first] ?? 0; event < end; event++) {
      const stop = from[event + 1] ?? 0;
      if (kept !== null && kept[event] !== passes) i = stop;
      for (; i < stop; i++) {
        const slot = (roots[i] ?? noActor) - otherActors;
        const at = ends[slot] ?? 0;
        all[at] = event;
        ends[slot] = at + 1;
      }
    }
  };
  for (let first = 0; first < dated; first += numbersPerStep) {
    gather(first, Math.min(dated, first + numbersPerStep));
    yield 0.6 + (0.4 * first) / dated;
  }
  const lists = new Map<number, Int32Array>();
  counts.forEach((count, slot) => {
    const end = ends[slot] ?? 0;
    if (count > 0) lists.set(slot + otherActors, all.subarray(end - count, end));
  });
  return lists;
}

/** What is stated outweighs what is alleged, doing outweighs suffering, where one lane holds both. */
const weight: Readonly<Record<MarkStyle, number>> = { dashed: 0, thin: 1, solid: 2 };

export function styleOf({ role, certainty }: Stance): MarkStyle {
  if (certainty === "alleged" || certainty === "denied") return "dashed";
  return role === "target" || role === "affected" || role === "accused" ? "thin" : "solid";
}
