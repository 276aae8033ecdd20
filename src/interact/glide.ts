import type { Schedule } from "../loop.ts";
import { panBy } from "../view/viewport.ts";
import type { Viewport } from "../view/viewport.ts";
import type { GestureHost } from "./host.ts";

type Moved = Pick<GestureHost, "stage" | "viewport" | "move">;

/**
 * Lets the view run out after a finger that was `speed` px per ms fast in reading direction, and ends in rest: when it
 * is slow, when the view can go no further, or when somebody else moved it. Returns what stops it, which says whether
 * there was anything left to stop. The host's `viewport` must tell of a `move` at once.
 */
export function glide(host: Moved, speed: number, schedule: Schedule): () => boolean {
  const from = host.viewport();
  const reach = Math.max(-maxSpeed, Math.min(maxSpeed, speed)) * slowing;
  let expected = from;
  let started: number | null = null;
  let resting = false;

  const rest = (view: Viewport): void => {
    resting = true;
    cancel();
    host.move(view, "end");
  };
  const step = (time: number): void => {
    const seen = host.viewport();
    if (!sameView(seen, expected) || !host.stage.isConnected) {
      rest(seen);
      return;
    }
    // The first frame is one step on, not at rest: the finger has just lifted.
    started ??= time - frameTime;
    const left = Math.exp((started - time) / slowing);
    const view = panBy(from, -reach * (1 - left));
    if (Math.abs(reach) * left < 0.5) {
      rest(view);
      return;
    }
    host.move(view, "move");
    // Whoever was told of the move may have stopped it.
    if (resting) return;
    expected = host.viewport();
    if (sameView(expected, seen)) rest(expected);
    else cancel = schedule(step);
  };

  let cancel = schedule(step);
  return () => {
    if (resting) return false;
    rest(host.viewport());
    return true;
  };
}

/** After so many ms a third of the speed is left. */
const slowing = 160;
const maxSpeed = 3; // px per ms
const frameTime = 16; // ms

const sameView = (a: Viewport, b: Viewport): boolean =>
  a.start === b.start && a.msPerPx === b.msPerPx && a.top === b.top;
