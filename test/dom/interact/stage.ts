import { vi } from "vitest";
import type { GestureHost, Phase, Target } from "../../../src/interact/host.ts";
import type { Dispose } from "../../../src/base/units.ts";
import type { Schedule } from "../../../src/loop.ts";
import type { Viewport } from "../../../src/view/viewport.ts";

/** What a host was told, in order: `"start 10"` is a move that begins with the view starting at 10. */
export interface Stage {
  readonly host: GestureHost;
  readonly told: string[];
  view: Viewport;
  scrollRange: number;
  direction: 1 | -1;
  /** The view goes no further than this. */
  limit: number;
  /** Called after each move, as a listener of the timeline would be. */
  onMove: () => void;
  /** Dispatches a pointer event on the stage, or on another target. */
  readonly pointer: (type: string, fields?: PointerFields, target?: EventTarget) => Event;
  /** The view that the last `move` asked for. */
  readonly asked: () => Viewport;
}

export interface PointerFields {
  readonly id?: number;
  readonly pointerType?: "mouse" | "pen" | "touch";
  readonly x?: number;
  readonly y?: number;
  readonly button?: number;
  readonly buttons?: number;
  readonly detail?: number;
  readonly time?: number;
  /** A finger is not the first one unless told; a mouse and a pen are. */
  readonly primary?: boolean;
}

/** A stage of 600 × 240 px in the document, whose event 7 lies at x from 100 to 200 in lane 0. */
export function createStage(): Stage {
  const element = document.createElement("div");
  document.body.append(element);
  const told: string[] = [];
  let asked: Viewport = { start: 0, msPerPx: 1, top: 0 };
  const stage: Stage = {
    told,
    view: asked,
    scrollRange: 0,
    direction: 1,
    limit: Infinity,
    onMove: () => undefined,
    asked: () => asked,
    pointer: (type, fields = {}, target = element) => {
      const event = pointerEvent(type, fields);
      target.dispatchEvent(event);
      return event;
    },
    host: {
      stage: element,
      viewport: () => stage.view,
      plot: () => ({ width: 600, height: 240 }),
      toPlot: (x, y) => ({ x: stage.direction === 1 ? x : 600 - x, y }),
      direction: () => stage.direction,
      scrollRange: () => stage.scrollRange,
      move: (view: Viewport, phase: Phase) => {
        asked = view;
        stage.view = { ...view, start: Math.min(view.start, stage.limit) };
        told.push(`${phase} ${String(Math.round(view.start))}`);
        stage.onMove();
      },
      find: (x) => (x >= 100 && x < 200 ? { event: 7, lane: 0 } : null),
      hover: (target) => told.push(`hover ${nameOf(target)}`),
      press: (target) => told.push(`press ${nameOf(target)}`),
      longPress: (target) => told.push(`longPress ${nameOf(target)}`),
    },
  };
  return stage;
}

const nameOf = (target: Target | null): string => (target === null ? "nothing" : String(target.event));

function pointerEvent(type: string, fields: PointerFields): Event {
  const { id = 1, pointerType = "mouse", x = 0, y = 0, button = 0, detail = 0, time } = fields;
  const up = type === "pointerup" || type === "pointercancel" || type === "pointerleave";
  const event = new PointerEvent(type, {
    bubbles: type !== "pointerleave",
    cancelable: true,
    composed: true,
    pointerId: id,
    pointerType,
    isPrimary: fields.primary ?? pointerType !== "touch",
    clientX: x,
    clientY: y,
    button,
    buttons: fields.buttons ?? (up ? 0 : 1),
    detail,
  });
  if (time !== undefined) Object.defineProperty(event, "timeStamp", { value: time });
  return event;
}

/** Frames that a test lets happen. */
export interface Frames {
  readonly schedule: Schedule;
  /** The next frame, `ms` after the last. */
  readonly next: (ms?: number) => void;
  /** How many wait for it. */
  readonly waiting: () => number;
}

export function createFrames(): Frames {
  let time = 1000;
  let queue: ((time: number) => void)[] = [];
  return {
    schedule: (frame) => {
      queue.push(frame);
      return () => {
        queue = queue.filter((other) => other !== frame);
      };
    },
    next: (ms = 16) => {
      time += ms;
      const due = queue;
      queue = [];
      for (const frame of due) frame(time);
    },
    waiting: () => queue.length,
  };
}

/** Counts what is listened to on a target from now on. */
export function watchListeners(target: EventTarget): {
  readonly count: () => number;
  readonly stop: Dispose;
} {
  const open = new Map<string, Set<unknown>>();
  const listenersOf = (type: string, options: unknown): Set<unknown> => {
    const { capture = options === true, once = false } = Object(options) as AddEventListenerOptions;
    const key = `${type} ${String(capture)}`;
    const listeners = open.get(key) ?? new Set();
    if (!once) open.set(key, listeners);
    return listeners;
  };
  const addListener = target.addEventListener.bind(target);
  const removeListener = target.removeEventListener.bind(target);
  const add = vi.spyOn(target, "addEventListener").mockImplementation((type, listener, options) => {
    listenersOf(type, options).add(listener);
    addListener(type, listener, options);
  });
  const remove = vi.spyOn(target, "removeEventListener").mockImplementation((type, listener, options) => {
    listenersOf(type, options).delete(listener);
    removeListener(type, listener, options);
  });
  return {
    count: () => [...open.values()].reduce((sum, listeners) => sum + listeners.size, 0),
    stop: () => {
      add.mockRestore();
      remove.mockRestore();
    },
  };
}
