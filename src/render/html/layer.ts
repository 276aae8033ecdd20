import { autoUpdate, computePosition, flip, offset, platform, shift, size } from "@floating-ui/dom";
import type { Middleware, Placement, Platform, VirtualElement } from "@floating-ui/dom";
import type { Box, Dispose } from "../../base/units.ts";
import { createLoop } from "../../loop.ts";

/** Where something is on the screen: pixels from the top left of the browser's view. Asked anew at every placing. */
export type Anchor = () => Box;

/** An anchor, or an element whose box is one. */
export type AnchorLike = Anchor | Element;

/** `beside` the anchor wherever there is room, or `docked` inside the anchor's end edge. */
export type LayerMode = "beside" | "docked";

/** Something that floats over the page, in the top layer where the browser has one. */
export interface Layer {
  readonly show: (anchor: AnchorLike, mode: LayerMode) => void;
  /** Places it again, for when the anchor moved by itself. */
  readonly reposition: () => void;
  readonly hide: () => void;
  readonly shown: () => boolean;
  readonly dispose: Dispose;
}

export interface LayerOptions {
  readonly placement: Placement;
  readonly fallbacks: readonly Placement[];
  readonly distance: number;
}

/**
 * Makes the element, a child of `root`, one that floats. The `hidden` attribute tells its state. Size and place are
 * read by Floating UI alone, only while it is shown, and written as custom properties.
 */
export function createLayer(root: HTMLElement, element: HTMLElement, options: LayerOptions): Layer {
  const topLayer = typeof element.showPopover === "function";
  if (topLayer) element.setAttribute("popover", "manual");
  element.hidden = true;

  let stop: Dispose | null = null;
  let placing = 0;
  let anchor: AnchorLike | null = null;
  let mode: LayerMode = "beside";
  // The side first found stays while the layer is open: a card that jumps while being read is worse than a full one.
  let placement = options.placement;

  return {
    show(nextAnchor, nextMode) {
      stop?.();
      anchor = nextAnchor;
      mode = nextMode;
      placement = options.placement;
      element.hidden = false;
      element.style.removeProperty("--chl-available");
      element.classList.toggle("chl-docked", mode === "docked");
      if (topLayer && element.isConnected && !element.matches(":popover-open")) element.showPopover();
      stop = followAnchor(nextAnchor);
    },
    reposition: place,
    hide,
    shown: () => anchor !== null,
    dispose() {
      hide();
      element.remove();
    },
  };

  /** Places it now, and whenever what it stands at is scrolled or either of the two gets another size. */
  function followAnchor(at: AnchorLike): Dispose {
    const stopScrolls = autoUpdate(reference(root, at), element, place, { elementResize: false });
    const stopSizes = watchSizes(typeof at === "function" ? [element] : [element, at], place);
    return () => {
      stopScrolls();
      stopSizes();
    };
  }

  function hide(): void {
    if (anchor === null) return;
    stop?.();
    stop = null;
    anchor = null;
    placing++;
    if (topLayer && element.matches(":popover-open")) element.hidePopover();
    element.hidden = true;
  }

  function place(): void {
    if (anchor === null) return;
    const mine = ++placing;
    const docked = mode === "docked";
    const side = platform.isRTL?.(root) === true ? "left-start" : "right-start";
    const zoom = topLayer ? zoomOf(element) : 1;
    element.style.setProperty("--chl-zoom", String(zoom));
    void computePosition(reference(root, anchor), element, {
      ...(topLayer ? { platform: screenPlatform } : {}),
      strategy: topLayer ? "fixed" : "absolute",
      placement: docked ? side : placement,
      middleware: docked ? dockedInside() : besideAnchor(element, options, zoom),
    }).then((result) => {
      if (mine !== placing) return;
      if (!docked) placement = result.placement;
      element.style.setProperty("--chl-x", `${Math.round(result.x) / zoom}px`);
      element.style.setProperty("--chl-y", `${Math.round(result.y) / zoom}px`);
    });
  }
}

/**
 * Calls `changed` in the frame after a size is another. Not at once, as Floating UI would: a layer that is placed may get another
 * size by it, and an observer that changes what it observes is an error that browsers tell the page.
 */
function watchSizes(elements: readonly Element[], changed: () => void): Dispose {
  if (typeof ResizeObserver !== "function") return () => undefined;
  const loop = createLoop(changed);
  const observer = new ResizeObserver(loop.request);
  for (const element of elements) observer.observe(element);
  return () => {
    observer.disconnect();
    loop.dispose();
  };
}

function reference(root: HTMLElement, anchor: AnchorLike): VirtualElement | Element {
  if (typeof anchor !== "function") return anchor;
  return {
    contextElement: root,
    getBoundingClientRect: () => {
      const { x, y, width, height } = anchor();
      return { x, y, width, height, left: x, top: y, right: x + width, bottom: y + height };
    },
  };
}

/** In the top layer sizes are the screen's: no transform of the page reaches it, but CSS `zoom` does. */
const screenPlatform: Platform = {
  ...platform,
  getDimensions: (element) => element.getBoundingClientRect(),
};

/** How many pixels of the screen a pixel of the element is; 1 unless the page sets CSS `zoom`. */
function zoomOf(element: HTMLElement): number {
  const { width } = element.getBoundingClientRect();
  // `offsetWidth` is rounded, and a zoom of 0.999 would be another width, which would be another zoom.
  return Math.abs(width - element.offsetWidth) <= 0.5 ? 1 : width / element.offsetWidth;
}

const margin = 8; // px kept free to the edges of the view

function besideAnchor(element: HTMLElement, options: LayerOptions, zoom: number): Middleware[] {
  return [
    offset(options.distance),
    flip({ padding: margin, crossAxis: false, fallbackPlacements: [...options.fallbacks] }),
    size({
      padding: margin,
      apply({ availableHeight, placement }) {
        const above = placement.startsWith("top") || placement.startsWith("bottom");
        // Beside the anchor the whole height of the view is there: `shift` moves the card up.
        const available = above ? `${Math.max(240, Math.floor(availableHeight / zoom))}px` : "100vh";
        element.style.setProperty("--chl-available", available);
      },
    }),
    shift({ padding: margin, crossAxis: true }),
  ];
}

function dockedInside(): Middleware[] {
  return [offset(({ rects }) => -rects.floating.width - margin), shift({ padding: margin })];
}
