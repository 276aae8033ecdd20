import type { Dispose, Px } from "../../base/units.ts";
import { stuck } from "./inSight.ts";

/** Where an element is: in sight, or beyond an edge of what can be seen. */
export type Sight = "in" | "above" | "below";

export interface SightWatch {
  /** Watches these in the place of those before. */
  readonly watch: (elements: Iterable<Element>) => void;
  readonly dispose: Dispose;
}

/**
 * Tells where elements are, all of them soon after they are watched and each time that one comes or goes. Without an
 * IntersectionObserver all are below, from the start. `framed` is where what can be seen of a framed page begins;
 * null where it scrolls itself.
 */
export function watchSight(
  tell: (sights: ReadonlyMap<Element, Sight>) => void,
  framed: () => Px | null = () => null,
): SightWatch {
  let observer: IntersectionObserver | null = null;
  const dispose = (): void => {
    observer?.disconnect();
    observer = null;
  };
  return {
    watch: (elements) => {
      dispose();
      const sights = new Map<Element, Sight>();
      if (typeof IntersectionObserver !== "function") {
        for (const element of elements) sights.set(element, "below");
        tell(sights);
        return;
      }
      observer = new IntersectionObserver(
        (changes) => {
          for (const { target, intersectionRatio, rootBounds } of changes) {
            const side = topOf(target) < (framed() ?? rootBounds?.top ?? 0) ? "above" : "below";
            sights.set(target, intersectionRatio >= half ? "in" : side);
          }
          tell(sights);
        },
        { threshold: [0, half], rootMargin: `${-stuck}px 0px 0px` },
      );
      for (const element of elements) observer.observe(element);
    },
    dispose,
  };
}

/** Of what browsers do not lay out, as it is far from sight, the top of what it lies in. */
function topOf(element: Element): Px {
  const { top, width } = element.getBoundingClientRect();
  return width > 0 || element.parentElement === null ? top : topOf(element.parentElement);
}

/** Seen by that much of its area an element is in sight. */
const half = 0.5;
