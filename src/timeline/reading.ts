import type { Dispose } from "../base/units.ts";
import { createReader } from "../model/createDataset.ts";
import type { Dataset, Reader } from "../model/dataset.ts";
import type { TimelineInput } from "../model/input.ts";
import type { ResolvedOptions } from "../options.ts";
import { readFirst, readInSlices, readKnown } from "./readSlices.ts";

/** Reads what is handed over; what is large in slices, while the page goes on. */
export interface Reading<Data = unknown> {
  /** Reads another input. What was being read is let go. */
  readonly read: (input: TimelineInput<Data>, options: ResolvedOptions) => void;
  /** Reads a changed input, of which most is known: at once, or in slices of which nothing is told. */
  readonly take: (input: TimelineInput<Data>, reader: Reader<Data>) => void;
  /** Reads on what was begun. */
  readonly resume: (input: TimelineInput<Data>, reader: Reader<Data>) => void;
  readonly isOn: () => boolean;
  /** Reads all that is left, at once. */
  readonly finish: () => void;
  /** Resolves when nothing is left to read. */
  readonly over: () => Promise<void>;
  /** While something is read: acts once more when all is, in the place of an earlier act of the same name. */
  readonly later: (name: string, act: () => void) => void;
  readonly dispose: Dispose;
}

export interface ReadingListener<Data> {
  /** Whether the reader moves the picture. */
  readonly isMoving: () => boolean;
  /** Whether the first picture is being worked out. */
  readonly isFirst: () => boolean;
  /** Whether there is no picture before all is read. */
  readonly isAwaited: () => boolean;
  /** Reading goes on after this task, or has come so far. */
  readonly progress: (input: TimelineInput<Data>, read: number, total: number) => void;
  /** Works out what the picture of much will need, step by step. */
  readonly prepare: (input: TimelineInput<Data>, dataset: Dataset<Data>) => Iterator<void>;
  readonly done: (input: TimelineInput<Data>, dataset: Dataset<Data>) => void;
}

export function createReading<Data>(on: ReadingListener<Data>): Reading<Data> {
  let stop: Dispose | null = null;
  let readAll: () => void = nothing;
  let acts = new Map<string, () => void>();
  let waiting: (() => void)[] = [];

  return {
    read: (input, options) => {
      const reader = createReader<Data>(input, options);
      stop?.();
      stop = null;
      const dataset = readFirst(reader);
      if (dataset === null) resume(input, reader);
      else finish(input, dataset);
    },
    take: (input, reader) => {
      stop?.();
      stop = null;
      const dataset = readKnown(reader);
      if (dataset !== null) finish(input, dataset);
      else stop = inSlices(input, reader, () => undefined);
    },
    resume,
    isOn: () => stop !== null,
    finish: () => {
      if (stop === null) return;
      stop();
      readAll();
    },
    over: () => (stop === null ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve))),
    later: (name, act) => {
      if (stop !== null) acts.set(name, act);
    },
    dispose: () => {
      stop?.();
      stop = null;
      acts.clear();
      release();
    },
  };

  function resume(input: TimelineInput<Data>, reader: Reader<Data>): void {
    const { total } = reader;
    stop = inSlices(input, reader, (read) => on.progress(input, read, total));
    on.progress(input, reader.read(), total);
  }

  function inSlices(
    input: TimelineInput<Data>,
    reader: Reader<Data>,
    progress: (read: number) => void,
  ): Dispose {
    readAll = () => {
      const dataset = reader.step(() => false);
      if (dataset !== null) finish(input, dataset);
    };
    return readInSlices(reader, {
      isMoving: on.isMoving,
      isFirst: on.isFirst,
      isAwaited: on.isAwaited,
      progress,
      prepare: (dataset) => on.prepare(input, dataset),
      done: (dataset) => finish(input, dataset),
    });
  }

  function finish(input: TimelineInput<Data>, dataset: Dataset<Data>): void {
    stop = null;
    readAll = nothing; // it holds what was read before
    on.done(input, dataset);
    const postponed = acts;
    acts = new Map();
    for (const act of postponed.values()) act();
    release();
  }

  function release(): void {
    const all = waiting;
    waiting = [];
    for (const resolve of all) resolve();
  }
}

const nothing = (): void => undefined;
