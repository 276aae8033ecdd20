import { throwLater } from "../base/throwLater.ts";
import type { Dispose } from "../base/units.ts";

/** Tells listeners what happens, by type. A listener that throws is reported and stops nobody else. */
export interface Emitter<Events> {
  readonly on: <Type extends keyof Events>(type: Type, listener: (event: Events[Type]) => void) => Dispose;
  readonly emit: <Type extends keyof Events>(type: Type, event: Events[Type]) => void;
  readonly dispose: Dispose;
}

/** An emitter of the given types; another type or a listener that is no function throws a TypeError. */
export function createEmitter<Events>(types: readonly (keyof Events & string)[]): Emitter<Events> {
  const listeners = new Map<keyof Events, Set<(event: never) => void>>();
  return {
    on: (type, listener) => {
      if (!types.includes(type as keyof Events & string)) {
        throw new TypeError(`unknown event type ${String(type)}; expected one of ${types.join(", ")}`);
      }
      if (typeof listener !== "function") {
        throw new TypeError(`invalid listener for ${String(type)}: ${typeof listener}; expected a function`);
      }
      const list = listeners.get(type) ?? new Set();
      listeners.set(type, list);
      // A function given twice is called twice, and each call of `on` takes away one.
      const own = (event: never): void => (listener as (event: never) => void)(event);
      list.add(own);
      return () => void list.delete(own);
    },
    emit: (type, event) => {
      for (const listener of [...(listeners.get(type) ?? [])]) {
        try {
          (listener as (event: unknown) => void)(event);
        } catch (error) {
          throwLater(error);
        }
      }
    },
    dispose: () => listeners.clear(),
  };
}
