import type { Dispose, Px } from "../../base/units.ts";
import { type Sighted, stuck } from "./inSight.ts";

/** What a page that frames this one shows of it. */
export interface FrameSight {
  readonly watch: (element: Element) => void;
  readonly unwatch: (element: Element) => void;
  /** The first of what is watched that can be seen; null where nothing could move it. */
  readonly first: () => Sighted | null;
  /** Where what can be seen begins and ends, in the page; null where it scrolls itself, or nothing is seen. */
  readonly edges: () => { readonly top: Px; readonly bottom: Px } | null;
  readonly dispose: Dispose;
}

/** What can be seen of an element, from its top. */
interface Seen {
  readonly from: Px;
  readonly to: Px;
}

/** The parts of an element in sight at which it is looked at anew. */
const parts: readonly number[] = Array.from({ length: 11 }, (_, i) => i / 10);

const nothing: FrameSight = {
  watch: () => undefined,
  unwatch: () => undefined,
  first: () => null,
  edges: () => null,
  dispose: () => undefined,
};

/**
 * Tells what is in sight of a page in a frame that is as high as it is: the framing page scrolls then, and of where only an
 * observer tells. In a page of its own, or without an IntersectionObserver, nothing is told.
 */
export function createFrameSight(root: HTMLElement, changed: () => void): FrameSight {
  const { defaultView: view, documentElement } = root.ownerDocument;
  if (view === null || view.parent === view || typeof IntersectionObserver !== "function") return nothing;
  const seen = new Map<Element, Seen>();
  const observer = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting, intersectionRect, boundingClientRect } of changes) {
        const { top } = boundingClientRect;
        if (!isIntersecting) seen.delete(target);
        else seen.set(target, { from: intersectionRect.top - top, to: intersectionRect.bottom - top });
      }
      changed();
    },
    { threshold: [...parts] },
  );
  const isFitted = (): boolean => documentElement.scrollHeight <= view.innerHeight + 1;
  return {
    watch: (element) => observer.observe(element),
    unwatch: (element) => {
      observer.unobserve(element);
      seen.delete(element);
    },
    first() {
      if (!isFitted()) return null;
      let first: Sighted | null = null;
      for (const [element, { from, to }] of seen) {
        const { top, height } = element.getBoundingClientRect();
        if (to - from < Math.min(stuck, height / 2)) continue;
        if (first === null || top < first.top) first = { element, top, scroller: null };
      }
      const isStart = first?.element === root.querySelector(".chl-entry");
      return first === null || (isStart && seen.get(first.element)?.from === 0) ? null : first;
    },
    edges() {
      if (seen.size === 0 || !isFitted()) return null;
      let [top, bottom] = [Infinity, -Infinity];
      for (const [element, { from, to }] of seen) {
        const { top: at } = element.getBoundingClientRect();
        top = Math.min(top, at + from);
        bottom = Math.max(bottom, at + to);
      }
      return { top, bottom };
    },
    dispose: () => {
      observer.disconnect();
      seen.clear();
    },
  };
}
