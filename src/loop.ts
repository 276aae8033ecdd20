import { throwLater } from "./base/throwLater.ts";
import type { Dispose, Ms } from "./base/units.ts";

/** Calls `frame` once, with a time in ms that only grows, when it is next worth drawing. Returns what takes that back. */
export type Schedule = (frame: (time: number) => void) => Dispose;

/**
 * The browser's animation frame; where there is none (Node, jsdom without `pretendToBeVisual`), a timeout of no length.
 * Looked up at each call, so that it follows what a test puts in its place.
 */
export const nextFrame: Schedule = (frame) => {
  if (typeof requestAnimationFrame === "function") {
    const id = requestAnimationFrame(frame);
    return () => cancelAnimationFrame(id);
  }
  const id = setTimeout(() => frame(elapsed()), 0);
  return () => clearTimeout(id);
};

/** How soon a task comes: after input alone, or after drawing and the page's own tasks too. */
export type Priority = "user-blocking" | "user-visible";

interface TaskScheduler {
  readonly postTask: (task: () => void, options: { readonly priority: Priority }) => Promise<void>;
}

/**
 * Calls `task` once, after what waits already: input is not held up, nor is drawing unless the reader waits for the task. The
 * browser's scheduler, which unlike a timeout does not wait longer the more often it is used; where there is none, a timeout.
 * Returns what takes it back.
 */
export const nextTask = (task: () => void, priority: Priority = "user-visible"): Dispose => {
  const { scheduler } = globalThis as { readonly scheduler?: TaskScheduler };
  if (typeof scheduler?.postTask === "function") {
    let isWanted = true;
    scheduler.postTask(() => isWanted && task(), { priority }).catch(throwLater); // an error like that of any other task
    return () => {
      isWanted = false;
    };
  }
  const id = setTimeout(task, 0);
  return () => clearTimeout(id);
};

/** Ms since some moment, which only grow: how long work takes. What is drawn never depends on it. */
export const elapsed = (): Ms => performance.now();

/** Turns many requests into one drawing per frame. */
export interface Loop {
  /** Asks for a drawing at the next frame. */
  readonly request: () => void;
  /** Asks for a drawing after so many ms, unless one is made before. */
  readonly requestLater: (after: Ms) => void;
  /** Draws now what was asked for; nothing if nothing was. */
  readonly flush: () => void;
  /** Takes back what was asked for. Later requests do nothing. */
  readonly dispose: Dispose;
}

/**
 * A loop that calls `draw` in the frame after one or more requests. A request made while drawing asks for the next frame.
 * What `draw` throws reaches the page's error handlers (from `flush`, the caller), and does not stop later frames.
 */
export function createLoop(draw: () => void, schedule: Schedule = nextFrame): Loop {
  let pending: Dispose | null = null;
  let later: ReturnType<typeof setTimeout> | undefined;
  let disposed = false;

  // No longer pending before it draws: a throw or a request inside must find the loop ready.
  const run = (): void => {
    pending = null;
    clearTimeout(later);
    draw();
  };
  const request = (): void => {
    if (!disposed) pending ??= schedule(run);
  };
  return {
    request,
    requestLater: (after) => {
      clearTimeout(later);
      later = disposed ? undefined : setTimeout(request, after);
    },
    flush: () => {
      if (pending === null) return;
      pending();
      run();
    },
    dispose: () => {
      disposed = true;
      clearTimeout(later);
      pending?.();
      pending = null;
    },
  };
}
