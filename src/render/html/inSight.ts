import type { Px } from "../../base/units.ts";
import { nextFrame } from "../../loop.ts";

/**
 * What scrolls an element vertically: the nearest ancestor with a scroll bar of its own, else the document. Null where there
 * is none, as without layout.
 */
function scrollerOf(element: Element): Element | null {
  const { body, documentElement, defaultView: view } = element.ownerDocument;
  const scrolls = (at: Element): boolean => /auto|scroll/.test(view?.getComputedStyle(at).overflowY ?? "");
  // The body's scroll bar is the document's, unless the document has one of its own or none at all.
  const isDocument = (at: Element): boolean =>
    at === documentElement ||
    (at === body && view?.getComputedStyle(documentElement).overflowY === "visible");
  for (let at = parentOf(element); at !== null && !isDocument(at); at = parentOf(at))
    if (at.scrollHeight > at.clientHeight && scrolls(at)) return at;
  // Some that make pages for tests know of no such element.
  return (element.ownerDocument as Partial<Document>).scrollingElement ?? null;
}

/** Out of a shadow tree as well. */
const parentOf = (element: Element): Element | null =>
  element.assignedSlot ??
  element.parentElement ??
  (element.getRootNode() as Partial<ShadowRoot>).host ??
  null;

/** Where the visible part of a scroller begins, in the viewport. */
const edgeOf = (scroller: Element): Px =>
  scroller === scroller.ownerDocument.scrollingElement ? 0 : scroller.getBoundingClientRect().top;

/** What the reader looks at: it stays where it is while things come above of it. */
export interface Sighted {
  readonly element: Element;
  /** From the top of the viewport. */
  readonly top: Px;
  /** Null where a page scrolls that frames this one. */
  readonly scroller: Element | null;
}

/** A heading that sticks to the edge is about so high: what is below it is not seen. */
export const stuck: Px = 40;

/**
 * The first child of an element that can be seen, or of what in it has a selector, the first; they stand one below the other.
 * Null where nothing of the element lies above the edge, so that nothing could move it.
 */
export function firstInSight(root: Element, inner: string): Sighted | null {
  const scroller = root.isConnected ? scrollerOf(root) : null;
  if (scroller === null) return null;
  const edge = edgeOf(scroller);
  if (!(root.getBoundingClientRect().top < edge)) return null;
  const child = firstBelow(root.children, edge + stuck);
  const element = firstBelow(child?.querySelectorAll(inner) ?? [], edge + stuck) ?? child;
  return element === null ? null : { element, top: element.getBoundingClientRect().top, scroller };
}

function firstBelow(elements: Iterable<Element>, edge: Px): Element | null {
  for (const element of elements) {
    const { bottom, height } = element.getBoundingClientRect();
    if (height > 0 && bottom > edge) return element;
  }
  return null;
}

/**
 * Scrolls by as much as an element stands elsewhere than what was seen. Browsers that anchor what is scrolled do it themselves
 * where elements stay the same, and WebKit does not. A framing page is asked to, by an event that `embed.ts` passes on.
 */
export function holdInSight({ scroller, top }: Sighted, element: Element): void {
  if (scroller === null) {
    tellMoved(element, top, settling);
    return;
  }
  const moved = element.getBoundingClientRect().top - top;
  if (Math.abs(moved) >= 1) scroller.scrollBy({ top: moved, behavior: "instant" });
}

/** Tells by how much an element has moved in its page, and again in the next frames: nothing else anchors what is scrolled. */
function tellMoved(element: Element, from: Px, frames: number): void {
  const { top } = element.getBoundingClientRect();
  const isTold = Math.abs(top - from) >= 1 && element.isConnected;
  if (isTold) {
    const moved = { detail: top - from, bubbles: true, composed: true };
    element.dispatchEvent(new CustomEvent("chronolane-moved", moved));
  }
  if (frames > 0) nextFrame(() => tellMoved(element, isTold ? top : from, frames - 1));
}

/**
 * Scrolls so that an element is in the middle, and again in the next frames where it has left the viewport: what stands beside it
 * may have its height only now that it is seen.
 */
export function bringIntoSight(element: Element): void {
  const look = (frames: number): void => {
    const scroller = element.isConnected ? scrollerOf(element) : null;
    if (scroller === null) return;
    const { top, bottom } = element.getBoundingClientRect();
    const edge = edgeOf(scroller);
    const isSeen = bottom > edge + stuck && top < edge + scroller.clientHeight;
    if (frames === settling || !isSeen) element.scrollIntoView?.({ block: "center" });
    if (frames > 0) nextFrame(() => look(frames - 1));
  };
  look(settling);
}

/** Heights are known after so many frames. */
const settling = 8;
