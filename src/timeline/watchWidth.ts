import { nextFrame, nextTask } from "../loop.ts";
import type { Dispose, Px } from "../base/units.ts";

/** Who is told a width; the first one as soon as it is known. */
export type WidthListener = (width: Px, isFirst: boolean) => void;

/**
 * Tells the width of an element's content: when the page has made all that it makes in one go, if there is one by then, and
 * whenever it changes, from one ResizeObserver. Less than a pixel (hidden, detached) is not told: what was drawn stays;
 * `without` is told once where there is no more at first. Without ResizeObserver the width is 960 px, once.
 */
export function watchWidth(
  element: Element,
  changed: WidthListener,
  without: () => void,
  wanted: boolean,
): Dispose {
  if (!wanted) return () => undefined;
  const window = element.ownerDocument.defaultView;
  const Observer = window?.ResizeObserver;
  if (window === null || Observer === undefined) {
    changed(960, false);
    return () => undefined;
  }
  let isFirst = true;
  const observer = new Observer((entries) => tell(entries.at(-1)?.contentRect.width ?? 0));
  observer.observe(element);
  const first = (): void => {
    if (isFirst) tell(contentWidth(element, window));
    if (isFirst) without();
  };
  let pending = nextTask(first, "user-blocking"); // an observer would wait for a frame
  return () => {
    pending();
    observer.disconnect();
  };

  function tell(exact: Px): void {
    const width = Math.floor(exact);
    if (!(width > 0)) return; // nor what is no number, as of a `span`
    if (!isFirst) return changed(width, false);
    isFirst = false;
    // What is drawn changes the element's height, which an observer must not do to what it observes.
    observer.disconnect();
    pending();
    pending = nextFrame(() => observer.observe(element));
    changed(width, true);
  }
}

/** As an observer would tell it; 0 where there is none yet. */
function contentWidth(element: Element, window: Window): Px {
  const { clientWidth, offsetWidth } = element as HTMLElement;
  if (clientWidth === 0) return 0; // the style of what is hidden tells what it would be
  const { width, boxSizing, paddingLeft, paddingRight } = window.getComputedStyle(element);
  const around = offsetWidth - clientWidth + parseFloat(paddingLeft) + parseFloat(paddingRight);
  return parseFloat(width) - (boxSizing === "border-box" ? around : 0);
}
