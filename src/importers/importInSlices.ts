import { partOf, type Steps } from "../base/steps.ts";
import type { Ms } from "../base/units.ts";
import { type FormatOption, importInSteps } from "./importEvents.ts";
import type { Imported, ImportOptions } from "./imported.ts";
import { elapsed, nextTask } from "../loop.ts";

/** Longest that is read without a pause; leaves a frame time for the rest. */
const slice: Ms = 10;

export interface SliceOptions {
  /** Told after each slice how much is read, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
  /** Ends the reading; the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal;
}

/**
 * `importEvents` for large files: reads in slices of some ten milliseconds, so that a page stays alive. Tables of any form
 * are read row by row; other forms are one slice. Bad data never reject; a wrong option does, with a TypeError.
 */
export async function importInSlices(
  input: unknown,
  { onProgress, signal, ...options }: ImportOptions & FormatOption & SliceOptions = {},
): Promise<Imported> {
  const steps: Steps<Imported> = partOf(importInSteps(input, options), 0, 1);
  for (;;) {
    signal?.throwIfAborted();
    const end = elapsed() + slice;
    let next = steps.next();
    while (next.done !== true && elapsed() < end) next = steps.next();
    if (next.done === true) {
      onProgress?.(1);
      return next.value;
    }
    onProgress?.(next.value);
    await new Promise<void>((resolve) => void nextTask(resolve));
  }
}
