import { nextFrame } from "../loop.ts";
import type { Dispose, Px } from "../base/units.ts";

/** Who is told a width; the first one before the frame that it is known in is painted. */
export type WidthListener = (width: Px, isFirst: boolean) => void;

/**
 * Tells the width of an element's content whenever it changes, from one ResizeObserver. Less than a pixel (hidden,
 * detached) is not told: what was drawn stays; `without` is told once where there is no more at first. Without ResizeObserver
 * the width is 960 px, once.
 */
export function watchWidth(
  element: Element,
  changed: WidthListener,
  without: () => void,
  wanted: boolean,
): Dispose {
  if (!wanted) return () => undefined;
  const Observer = element.ownerDocument.defaultView?.ResizeObserver;
  if (Observer === undefined) {
    changed(960, false);
    return () => undefined;
  }
  let isFirst = true;
  let again: Dispose | null = null;
  const observer = new Observer((entries) => {
    const width = Math.floor(entries.at(-1)?.contentRect.width ?? 0);
    if (width <= 0) return;
    if (!isFirst) return changed(width, false);
    isFirst = false;
    // What is drawn changes the element's height, which an observer must not do to what it observes.
    observer.disconnect();
    again?.();
    again = nextFrame(() => observer.observe(element));
    changed(width, true);
  });
  observer.observe(element);
  // An observer tells of a first width in the coming frame, after what that frame was asked for.
  again = nextFrame(() => (again = nextFrame(() => isFirst && without())));
  return () => {
    again?.();
    observer.disconnect();
  };
}
