import type { Px } from "../base/units.ts";

/** A place in pixels, `y` downward. */
export interface Point {
  readonly x: Px;
  readonly y: Px;
}

/**
 * Where an event of the page is, in the stage's own pixels from its top left corner, whatever the event's target is and
 * however the stage is scaled, turned, skewed, seen in perspective or zoomed. The stage has no border.
 *
 * The browser is asked, by an event at the same place that has the stage as its target: `offsetX` is computed by
 * undoing all transforms, while `getBoundingClientRect` and `getScreenCTM` know only some of them, and the `offsetX`
 * of the event itself is relative to whatever button it happened on. The asking event does not bubble and nobody else
 * knows its name. It costs about as much as one reading of layout, which is clean when input arrives.
 */
export function readPoint(event: { readonly clientX: Px; readonly clientY: Px }, stage: HTMLElement): Point {
  const view = stage.ownerDocument.defaultView;
  if (view === null) return { x: event.clientX, y: event.clientY };
  let point: Point = { x: 0, y: 0 };
  const read = (asked: Event): void => {
    const { offsetX, offsetY } = asked as PointerEvent;
    point = { x: offsetX, y: offsetY };
  };
  stage.addEventListener(asking, read, { once: true });
  stage.dispatchEvent(questionAt(event, view));
  const zoom = cssZoomOf(stage, view);
  return { x: point.x / zoom, y: point.y / zoom };
}

const asking = "chl-locate";

/** A PointerEvent, because the offset of a MouseEvent is rounded; with its window, whose scrolling WebKit else forgets. */
function questionAt(place: { readonly clientX: Px; readonly clientY: Px }, view: WindowOf): Event {
  const { clientX, clientY } = place;
  try {
    return new view.PointerEvent(asking, { clientX, clientY, view });
  } catch {
    // Test runners that put jsdom's window in place of the global one have it refused there.
    return new view.PointerEvent(asking, { clientX, clientY });
  }
}

type WindowOf = NonNullable<Document["defaultView"]>;

/** The product of the CSS `zoom` of the element and all around it: offsets are given in pixels of the page. */
function cssZoomOf(stage: HTMLElement, view: WindowOf): number {
  if ("currentCSSZoom" in stage) return stage.currentCSSZoom || 1;
  // WebKit does not tell the product. Where there is no CSS (jsdom), asking for it takes long and answers nothing.
  let zoom = 1;
  if (!("CSS" in view)) return zoom;
  for (let element: Element | null = stage; element !== null; element = parentOf(element)) {
    zoom *= Number(view.getComputedStyle(element).getPropertyValue("zoom")) || 1;
  }
  return zoom;
}

/** The parent as drawn: from a shadow root to its host. */
function parentOf(element: Element): Element | null {
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return "host" in root ? (root as ShadowRoot).host : null;
}
