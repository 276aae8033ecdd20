import type { Dispose, Ms } from "../base/units.ts";
import { elapsed, nextFrame } from "../loop.ts";
import type { EventInput } from "../model/input.ts";
import type { MergeInput } from "./publicFace.ts";

/** Gathers changes of data, so that however many come between two frames cost one. */
export interface Merging<Data = unknown> {
  /** Notes a change; it is made in a coming frame. What is said later of an event counts. */
  readonly add: (change: MergeInput<Data>) => void;
  /** Makes what is noted now. Nothing while `isBusy`: call it again when that is over. */
  readonly flush: () => void;
  /** Forgets what is noted. */
  readonly clear: () => void;
  readonly dispose: Dispose;
}

export interface MergingHost<Data> {
  /** Makes a change. An id is in one of its lists at most, and once. */
  readonly apply: (change: Required<MergeInput<Data>>) => void;
  /** Whether data are being read. */
  readonly isBusy: () => boolean;
}

/** Changes may take this part of the time; else they wait, */
const share = 0.3;
/** but no longer than this, so that the picture is never far behind. */
const longestWait: Ms = 70;

export function createMerging<Data>({ apply, isBusy }: MergingHost<Data>): Merging<Data> {
  /** By id what became of an event, null for one that was taken away; events without an id by themselves. */
  let changes = new Map<string | symbol, EventInput<Data> | null>();
  let pending: Dispose | null = null;
  let notBefore: Ms = 0;

  return {
    add: ({ upsert = [], remove = [] }) => {
      for (const event of upsert) note(typeof event.id === "string" ? event.id : Symbol(), event);
      for (const id of remove) note(id, null);
      if (changes.size > 0) wait();
    },
    flush,
    clear: () => changes.clear(),
    dispose: () => {
      pending?.();
      pending = null;
      changes.clear();
    },
  };

  function note(key: string | symbol, event: EventInput<Data> | null): void {
    changes.delete(key); // to the end: events stand in the order in which they came
    changes.set(key, event);
  }

  function wait(): void {
    pending ??= nextFrame(() => {
      pending = null;
      if (elapsed() < notBefore) wait();
      else flush();
    });
  }

  function flush(): void {
    if (changes.size === 0 || isBusy()) return;
    const made = changes;
    changes = new Map();
    const begin = elapsed();
    apply({
      upsert: [...made.values()].filter((event) => event !== null),
      remove: [...made].flatMap(([id, event]) => (event === null ? [id as string] : [])),
    });
    const cost = elapsed() - begin;
    notBefore = begin + Math.min(cost / share, cost + longestWait);
  }
}
