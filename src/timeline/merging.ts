import type { Dispose, Ms } from "../base/units.ts";
import { elapsed, nextFrame } from "../loop.ts";
import type { EventChange } from "../model/dataset.ts";
import { givenId } from "../model/givenId.ts";
import type { EventInput } from "../model/input.ts";
import type { MergeInput } from "./publicFace.ts";

/** Gathers changes of data, so that however many come between two frames cost one. */
export interface Merging<Data = unknown> {
  /** Notes a change; it is made in a coming frame. What is said later of an event counts. */
  readonly add: (change: MergeInput<Data>) => void;
  /** Makes what is noted now. Nothing while `isBusy`. */
  readonly flush: () => void;
  /** Resolves when what is noted so far is shown. */
  readonly over: () => Promise<void>;
  /** Other data are shown: what was noted meanwhile is made in a coming frame. */
  readonly shown: () => void;
  /** Forgets what is noted, also of what is being made. */
  readonly clear: () => void;
  readonly dispose: Dispose;
}

export interface MergingHost<Data> {
  /** Makes a change. An id is in one of its lists at most, and once. */
  readonly apply: (change: EventChange<Data>) => void;
  /** Whether data are being read. */
  readonly isBusy: () => boolean;
}

/** Changes may take this part of the time; else they wait, */
const share = 0.2;
/** but no longer than this, or than the last one took, so that the picture is never far behind, */
const longestWait: Ms = 250;
/** and not when nothing more has come for so long: the last state is there soon. */
const quiet: Ms = 20;

/** The id by which changes of an event are told together. */
function keyOf(given: unknown): string | undefined {
  const id = givenId(given);
  return typeof id === "string" ? id : undefined;
}

export function createMerging<Data>({ apply, isBusy }: MergingHost<Data>): Merging<Data> {
  /** By id what became of an event, null for one that was taken away; events without an id by themselves. */
  let changes = new Map<string | symbol, EventInput<Data> | null>();
  let pending: Dispose | null = null;
  let begun: Ms | null = null;
  let notBefore: Ms = 0;
  let lastCame: Ms = 0;
  /** Who waits for what is noted, and for what is being made. */
  const waiting: (() => void)[] = [];
  let making: (() => void)[] = [];

  return {
    add: ({ upsert = [], events = [], remove = [] }) => {
      for (const event of [...events, ...upsert]) note(keyOf(event.id) ?? Symbol(), event);
      for (const id of remove) note(id, null);
      lastCame = elapsed();
      if (changes.size > 0) wait();
    },
    flush,
    over: () => {
      if (changes.size > 0) return new Promise((resolve) => waiting.push(resolve));
      return begun === null ? Promise.resolve() : new Promise((resolve) => making.push(resolve));
    },
    shown: () => {
      release();
      if (begun !== null) {
        const cost = elapsed() - begun;
        notBefore = begun + cost + Math.min(cost / share - cost, Math.max(longestWait, cost));
        begun = null;
      }
      if (changes.size > 0) wait();
    },
    clear: () => {
      changes.clear();
      begun = null;
      making.push(...waiting.splice(0));
      release();
    },
    dispose: () => {
      pending?.();
      pending = null;
      changes.clear();
      making.push(...waiting);
      release();
    },
  };

  function release(): void {
    const over = making;
    making = [];
    for (const resolve of over) resolve();
  }

  function note(key: string | symbol, event: EventInput<Data> | null): void {
    changes.delete(key); // to the end: events stand in the order in which they came
    changes.set(key, event);
  }

  function wait(): void {
    pending ??= nextFrame(() => {
      pending = null;
      const now = elapsed();
      if (now < notBefore && now < lastCame + quiet) wait();
      else flush();
    });
  }

  function flush(): void {
    if (changes.size === 0 || isBusy()) return;
    const made = changes;
    changes = new Map();
    begun = elapsed();
    making.push(...waiting.splice(0));
    apply({
      upsert: [...made.values()].filter((event) => event !== null),
      remove: [...made].flatMap(([id, event]) => (event === null ? [id as string] : [])),
    });
  }
}

/** Throws a TypeError for what is no change of data. */
export function checkMerge(change: MergeInput): void {
  if (typeof change !== "object" || (change as unknown) === null || Array.isArray(change))
    throw new TypeError("invalid merge; expected an object with upsert, remove or both");
  const unknown = Object.keys(change).find((name) => !lists.has(name));
  if (unknown !== undefined)
    throw new TypeError(`unknown member of merge: ${JSON.stringify(unknown)}; expected upsert or remove`);
  const { upsert = [], events = [], remove = [] } = change;
  for (const [name, list] of Object.entries({ upsert, events }))
    if (!Array.isArray(list) || list.some((event) => typeof event !== "object" || event === null))
      throw new TypeError(`invalid ${name}; expected a list of events`);
  if (!Array.isArray(remove) || remove.some((id) => typeof id !== "string"))
    throw new TypeError("invalid remove; expected a list of ids");
}

const lists: ReadonlySet<string> = new Set(["upsert", "events", "remove"]);
