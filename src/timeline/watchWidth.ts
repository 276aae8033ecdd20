import type { Dispose, Px } from "../base/units.ts";

/**
 * Tells the width of an element's content whenever it changes, from one ResizeObserver. Less than a pixel (hidden,
 * detached) is not told: what was drawn stays. Without ResizeObserver the width is 960 px, once.
 */
export function watchWidth(element: Element, changed: (width: Px) => void, wanted: boolean): Dispose {
  if (!wanted) return () => undefined;
  const Observer = element.ownerDocument.defaultView?.ResizeObserver;
  if (Observer === undefined) {
    changed(960);
    return () => undefined;
  }
  const observer = new Observer((entries) => {
    const width = Math.floor(entries.at(-1)?.contentRect.width ?? 0);
    if (width > 0) changed(width);
  });
  observer.observe(element);
  return () => observer.disconnect();
}
