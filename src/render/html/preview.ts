import type { Dispose } from "../../base/units.ts";
import type { Preview } from "../../outline/types.ts";
import { dotted, element, phrase, setChildren } from "./dom.ts";
import type { Anchor } from "./layer.ts";
import { createLayer } from "./layer.ts";

export interface PreviewHost {
  /** The widget's root, class `chl`; the preview becomes its child. */
  readonly root: HTMLElement;
  /** Makes ids unique on the page. */
  readonly prefix: string;
  /** Called when the preview went by itself: Esc, or the time of grace ran out. */
  readonly onHide?: () => void;
}

export interface PreviewView {
  readonly element: HTMLElement;
  /** For `aria-describedby` of the focused mark. */
  readonly id: string;
  readonly show: (preview: Preview, anchor: Anchor) => void;
  /** At once, or after 300 ms in which the pointer may move into it and keep it. */
  readonly hide: (immediately: boolean) => void;
  readonly reposition: () => void;
  readonly isOpen: () => boolean;
  readonly dispose: Dispose;
}

const grace = 300; // ms

/** What hover, focus and long press show of an event: words to read, nothing to press. */
export function createPreviewView(host: PreviewHost): PreviewView {
  const id = `${host.prefix}-preview`;
  const tip = element("div", { class: "chl-preview chl-ui", role: "tooltip", id });
  host.root.append(tip);
  const layer = createLayer(host.root, tip, {
    placement: "top-start",
    fallbacks: ["bottom-start", "right-start", "left-start"],
    distance: 8,
  });
  let leaving: ReturnType<typeof setTimeout> | null = null;
  let home: Document | null = null;

  // Esc takes it away wherever focus is, and goes on: a card or the page may have its own use for the key.
  const keydown = (event: KeyboardEvent): void => {
    if (event.key === "Escape") dismiss();
  };
  const enter = (): void => stay();
  const leave = (): void => leaveSoon();
  tip.addEventListener("pointerenter", enter);
  tip.addEventListener("pointerleave", leave);

  return {
    element: tip,
    id,
    show(preview, anchor) {
      stay();
      setChildren(tip, previewContent(preview));
      tip.setAttribute("data-event", String(preview.event));
      listenIn(tip.ownerDocument);
      layer.show(anchor, "beside");
    },
    hide(immediately) {
      if (immediately) take();
      else leaveSoon();
    },
    reposition: layer.reposition,
    isOpen: layer.shown,
    dispose() {
      take();
      tip.removeEventListener("pointerenter", enter);
      tip.removeEventListener("pointerleave", leave);
      layer.dispose();
    },
  };

  /** Hears keys in the document the preview lies in now, which may be an iframe's. */
  function listenIn(document: Document | null): void {
    if (document === home) return;
    home?.removeEventListener("keydown", keydown, true);
    document?.addEventListener("keydown", keydown, true);
    home = document;
  }

  function leaveSoon(): void {
    if (layer.shown()) leaving ??= setTimeout(dismiss, grace);
  }

  function stay(): void {
    if (leaving !== null) clearTimeout(leaving);
    leaving = null;
  }

  function dismiss(): void {
    if (!layer.shown()) return;
    take();
    host.onHide?.();
  }

  function take(): void {
    stay();
    listenIn(null);
    layer.hide();
  }
}

function previewContent(preview: Preview): HTMLElement[] {
  const { title, date, status, corrections, number, named, more } = preview;
  const lines = [...named, ...(more === null ? [] : [more])];
  return [
    phrase(title, "p", "chl-preview-title"),
    element("p", { class: "chl-preview-date" }, ...dotted(date.split(" · "))),
    ...(status === null
      ? []
      : [element("p", { class: "chl-status chl-preview-note", "data-kind": status.status }, status.text)]),
    ...corrections.map((text) =>
      element("p", { class: "chl-correction chl-preview-note", dir: "auto" }, text),
    ),
    element(
      "p",
      { class: "chl-preview-sources" },
      element("span", { class: "chl-preview-count" }, number),
      ...lines.map((line) => element("bdi", { class: "chl-preview-source" }, line)),
    ),
  ];
}
