import type { Actor, Dataset, EventRecord, Participation } from "../model/dataset.ts";

/** How a mark looks in a lane: `solid` took part, `thin` was a target or affected, `dashed` is said to have, or denies it. */
export type MarkStyle = "solid" | "thin" | "dashed";

/** What a mark says of its actor. */
export interface LaneMark {
  readonly lane: number;
  readonly style: MarkStyle;
  /** The role to name beside the mark, null when nothing needs saying. */
  readonly role: string | null;
  readonly certainty: Participation["certainty"];
}

/** A row of the timeline: an actor with those that belong to it, or the events without a stated actor. */
export interface Lane {
  readonly index: number;
  /** Id of the actor, `""` for "no actor stated". Stable over changes of data. */
  readonly key: string;
  /** Index of the actor, or -1. */
  readonly actor: number;
  /** Place in the palette; an actor's own colour wins over it. */
  readonly hue: number;
  /** Events with a date that have a mark here, in order. */
  readonly events: Int32Array;
  /** Events that do not pass the filter and are hinted at all the same, in order; empty unless asked for. */
  readonly ghosts: Int32Array;
}

/** Which events have a mark in which lane. Made once per dataset, filter and lane options. */
export interface LaneIndex {
  readonly lanes: readonly Lane[];
  /** The marks of an event, by lane; empty for an event that is filtered out. */
  readonly marksOf: (event: number) => readonly LaneMark[];
  /** Events that pass the filter, dated ones in order. */
  readonly events: Int32Array;
  /** Events that pass the filter and have no date. */
  readonly undated: Int32Array;
  /** The lane in which an actor's marks are, or -1. */
  readonly laneOfActor: (actor: number) => number;
}

export type LaneOrder = "given" | "first-event" | "activity";

/** What decides about lanes. */
export interface LaneChoice {
  /** `given`: actors as declared, then by first event. `activity`: most events first. */
  readonly order: LaneOrder;
  /** True: an actor shares the lane of the topmost actor it belongs to. */
  readonly fold: boolean;
  /** Ids of actors whose lanes are left out. */
  readonly hidden: ReadonlySet<string>;
  /** True: what the filter leaves out is hinted at, and its lanes stay. Default false. */
  readonly ghosted?: boolean;
}

/** Builds the lanes of all events that pass `keep` (null: all). Lanes without a mark or hint are left out. */
export function createLaneIndex(
  dataset: Dataset,
  choice: LaneChoice,
  keep: ((event: number) => boolean) | null,
): LaneIndex {
  const root = rootsOf(dataset.actors, choice.fold);
  const perEvent: (readonly RootMark[])[] = [];
  const events: number[] = [];
  const undated: number[] = [];
  const members = new Map<number, number[]>();
  const ghosts = new Map<number, number[]>();
  for (let event = 0; event < dataset.count; event++) {
    if (keep !== null && !keep(event)) {
      perEvent.push(noMarks);
      if (choice.ghosted !== true || event >= dataset.dated) continue;
      for (const mark of rootMarks(dataset.event(event), root)) memberList(ghosts, mark.root).push(event);
      continue;
    }
    const marks = rootMarks(dataset.event(event), root);
    perEvent.push(marks);
    if (event >= dataset.dated) {
      undated.push(event);
      continue;
    }
    events.push(event);
    for (const mark of marks) memberList(members, mark.root).push(event);
  }
  const lanes = orderLanes(dataset, choice, members, ghosts, root);
  const laneOfRoot = new Map(lanes.map((lane) => [lane.actor, lane.index]));
  const resolved: (readonly LaneMark[] | undefined)[] = [];
  return {
    lanes,
    events: Int32Array.from(events),
    undated: Int32Array.from(undated),
    laneOfActor: (actor) => laneOfRoot.get(root[actor] ?? -1) ?? -1,
    marksOf: (event) => (resolved[event] ??= toLaneMarks(perEvent[event] ?? noMarks, laneOfRoot)),
  };
}

/** Events in the order a reader steps through them: by time, undated ones last. */
export function eventsInOrder({ events, undated }: LaneIndex): readonly number[] {
  return [...events, ...undated];
}

interface RootMark {
  /** Actor whose lane it is, -1 for none. */
  readonly root: number;
  readonly style: MarkStyle;
  readonly role: string | null;
  readonly certainty: Participation["certainty"];
}

const noMarks: readonly RootMark[] = [];

/** Subjects and addressees are spoken of or to; they get no mark unless nobody else took part. */
const isDrawn = (part: Participation): boolean => part.role !== "subject" && part.role !== "addressee";

function rootMarks(record: EventRecord, root: Int32Array): readonly RootMark[] {
  const parts = record.participations.filter(isDrawn);
  const drawn = parts.length > 0 ? parts : record.participations;
  if (drawn.length === 0) return [{ root: -1, style: "solid", role: null, certainty: null }];
  const byRoot = new Map<number, RootMark>();
  for (const part of drawn) {
    const mark: RootMark = {
      root: root[part.actor] ?? -1,
      style: styleOf(part),
      role: part.role,
      certainty: part.certainty,
    };
    const other = byRoot.get(mark.root);
    if (other === undefined || weight[mark.style] > weight[other.style]) byRoot.set(mark.root, mark);
  }
  return [...byRoot.values()];
}

/** What is stated outweighs what is alleged, doing outweighs suffering, where one lane holds both. */
const weight: Readonly<Record<MarkStyle, number>> = { dashed: 0, thin: 1, solid: 2 };

function styleOf(part: Participation): MarkStyle {
  if (part.certainty === "alleged" || part.certainty === "denied") return "dashed";
  return part.role === "target" || part.role === "affected" || part.role === "accused" ? "thin" : "solid";
}

function rootsOf(actors: readonly Actor[], fold: boolean): Int32Array {
  const root = new Int32Array(actors.length);
  for (const actor of actors) {
    let top = actor;
    for (
      let parent = fold ? actors[top.parent] : undefined;
      parent !== undefined;
      parent = actors[top.parent]
    ) {
      top = parent;
    }
    root[actor.index] = top.index;
  }
  return root;
}

function memberList(members: Map<number, number[]>, root: number): number[] {
  const list = members.get(root) ?? [];
  if (list.length === 0) members.set(root, list);
  return list;
}

function orderLanes(
  dataset: Dataset,
  choice: LaneChoice,
  members: ReadonlyMap<number, readonly number[]>,
  ghosts: ReadonlyMap<number, readonly number[]>,
  root: Int32Array,
): readonly Lane[] {
  const hueOfRoot = new Map<number, number>();
  for (const top of root) if (!hueOfRoot.has(top)) hueOfRoot.set(top, hueOfRoot.size);
  const rank = (actor: number): number => {
    const events = members.get(actor) ?? ghosts.get(actor) ?? [];
    if (choice.order === "activity") return -events.length;
    if (choice.order === "given" && dataset.actors[actor]?.declared === true) return -Infinity;
    return events[0] ?? 0;
  };
  const found = [...new Set([...members.keys(), ...ghosts.keys()])];
  const shown = found.filter((actor) => !choice.hidden.has(dataset.actors[actor]?.id ?? ""));
  shown.sort((a, b) => Number(a < 0) - Number(b < 0) || compare(rank(a), rank(b)) || a - b);
  return shown.map((actor, index) => ({
    index,
    key: dataset.actors[actor]?.id ?? "",
    actor,
    hue: hueOfRoot.get(actor) ?? 0,
    events: Int32Array.from(members.get(actor) ?? []),
    ghosts: Int32Array.from(ghosts.get(actor) ?? []),
  }));
}

/** Comparison that takes two equal infinities for equal. */
const compare = (a: number, b: number): number => (a === b ? 0 : a - b);

function toLaneMarks(
  marks: readonly RootMark[],
  laneOfRoot: ReadonlyMap<number, number>,
): readonly LaneMark[] {
  return marks
    .map(({ root, ...mark }) => ({ ...mark, lane: laneOfRoot.get(root) ?? -1 }))
    .filter((mark) => mark.lane >= 0)
    .sort((a, b) => a.lane - b.lane);
}
