import type { Dispose } from "../base/units.ts";
import { takeInSlices } from "./readSlices.ts";

/** Works out what a reader or a page chose before it is shown: of few events at once, of many while the page goes on. */
export interface Arranging {
  /** Takes the steps, then acts. What was begun before and is not done is dropped. */
  readonly begin: (steps: Iterator<void>, act: () => void) => void;
  /** Takes the steps that are left now. */
  readonly finish: () => void;
  /** Drops what is being worked out. */
  readonly stop: () => void;
}

/** `isMany` tells whether steps may take long; `changed` is told whether work goes on after this task. */
export function createArranging(isMany: () => boolean, changed: (works: boolean) => void): Arranging {
  let running: { readonly stop: Dispose; readonly finish: () => void } | null = null;

  return {
    begin: (steps, act) => {
      stop();
      const finish = (): void => {
        while (steps.next().done !== true);
        act();
      };
      if (!isMany()) {
        finish();
        return;
      }
      const done = (): void => {
        running = null;
        changed(false);
        act();
      };
      running = { stop: takeInSlices(steps, done), finish };
      changed(true);
    },
    finish: () => {
      const left = running;
      stop();
      left?.finish();
    },
    stop,
  };

  function stop(): void {
    if (running === null) return;
    running.stop();
    running = null;
    changed(false);
  }
}
