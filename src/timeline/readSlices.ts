import type { Dispose, Ms } from "../base/units.ts";
import { elapsed, nextFrame, nextTask, type Priority } from "../loop.ts";

import type { Dataset, Reader } from "../model/dataset.ts";

/** The first picture of so many events is whole. */
const alwaysWhole = 3000;

/** So many are read before whoever hands them over goes on: some milliseconds. */
const alwaysAtOnce = 300;

/** So many events are copied at once when some of them change: some 10 ms. */
const copiedAtOnce = 50_000;

/** Longest that reading goes on without a pause; leaves a frame time for the rest. */
const slice: Ms = 10;

/** Where something else comes first, as the picture that the reader moves does, or steps take long by themselves. */
const shortSlice: Ms = 3;

/** What cannot be cut into slices waits for the reader to rest, but no longer than this. */
const longestWait: Ms = 3000;

/** Progress is told no more often. */
const apart: Ms = 250;

/** Whether nothing is shown of an input before all of it is read. */
export const isFew = (events: number): boolean => events <= alwaysWhole;

/** Whether an input is read in no time. */
export const isVeryFew = (events: number): boolean => events <= alwaysAtOnce;

/** All of what is small; null for what is read in slices: whoever hands it over does not wait for any. */
export function readFirst<Data>(reader: Reader<Data>): Dataset<Data> | null {
  return isFew(reader.total) ? reader.step(() => false) : null;
}

/** The same where most is known, and copied at a fraction of what reading costs. */
export function readKnown<Data>(reader: Reader<Data>): Dataset<Data> | null {
  return reader.total <= copiedAtOnce ? reader.step(() => false) : null;
}

export interface SliceListener<Data> {
  /** Whether the reader moves the picture. */
  readonly isMoving: () => boolean;
  /** Whether the first picture is being worked out, of what is read so far. */
  readonly isFirst: () => boolean;
  /** Whether there is no picture before all is read. */
  readonly isAwaited: () => boolean;
  /** So many events are read. */
  readonly progress: (read: number) => void;
  /** Works out what the first picture needs; each step is a task of its own where it takes long. */
  readonly prepare: (dataset: Dataset<Data>) => Iterator<void>;
  readonly done: (dataset: Dataset<Data>) => void;
}

/** Reads the rest in slices, each a task of its own. Returns what ends it. */
export function readInSlices<Data>(reader: Reader<Data>, on: SliceListener<Data>): Dispose {
  let told = elapsed();
  let waitsUntil: Ms | null = null;
  const taskOf = (act: () => void): Dispose => nextTask(act, on.isAwaited() ? "user-blocking" : undefined);
  let pending = taskOf(go);
  return () => pending();

  /** Goes on after what waits already; while the reader moves, with the next frame. */
  function later(act: () => void): void {
    pending = on.isMoving() ? nextFrame(act) : taskOf(act);
  }

  function go(): void {
    if (on.isFirst()) {
      // Something to see comes before all there is, and reading after the frame with it, not within.
      pending = nextFrame(() => (pending = nextTask(go)));
      return;
    }
    const dataset = reader.step(sliceEnd(on.isMoving() ? shortSlice : slice));
    if (dataset !== null) {
      const steps = on.prepare(dataset);
      later(() => prepare(dataset, steps));
      return;
    }
    later(go);
    const now = elapsed();
    if (now - told < apart) return;
    told = now;
    on.progress(reader.read());
  }

  function prepare(dataset: Dataset<Data>, steps: Iterator<void>): void {
    if (on.isMoving()) {
      waitsUntil ??= elapsed() + longestWait;
      if (elapsed() < waitsUntil) {
        pending = nextFrame(() => prepare(dataset, steps));
        return;
      }
    }
    const isOver = sliceEnd(shortSlice);
    while (steps.next().done !== true) {
      if (!isOver()) continue;
      later(() => prepare(dataset, steps));
      return;
    }
    later(() => on.done(dataset));
  }
}

/** Takes steps in slices, each a task of its own, before `done`; what fails ends them. Returns what stops it. */
export function takeInSlices(steps: Iterator<void>, done: () => void, priority?: Priority): Dispose {
  let pending = nextTask(go, priority);
  return () => pending();

  function go(): void {
    const isOver = sliceEnd(shortSlice);
    let goesOn = true;
    try {
      do goesOn = steps.next().done !== true;
      while (goesOn && !isOver());
    } finally {
      if (goesOn || isOver()) pending = nextTask(goesOn ? go : done, priority);
      else done();
    }
  }
}

/** True once a slice is over that begins now. */
function sliceEnd(length = slice): () => boolean {
  const end = elapsed() + length;
  return () => elapsed() >= end;
}
