import { throwLater } from "../../base/throwLater.ts";
import type { Dispose } from "../../base/units.ts";
import { button, element, setText } from "./dom.ts";
import { createLayer } from "./layer.ts";
import { rove } from "./rove.ts";

/** One line of a menu. The menu stays open while it runs, and where it rejects. */
export interface MenuItem {
  readonly label: string;
  readonly run: () => Promise<void>;
}

export interface MenuHost {
  /** The widget's root, class `chl`; the menu floats in it. */
  readonly root: HTMLElement;
  readonly id: string;
  /** Opens the menu; the host calls `toggle` for it. */
  readonly opener: HTMLButtonElement;
  readonly label: string;
  readonly items: readonly MenuItem[];
  /** What is said when an item could not do what it says. */
  readonly failed: string;
}

export interface MenuView {
  readonly element: HTMLElement;
  readonly toggle: () => void;
  readonly dispose: Dispose;
}

/**
 * A menu below its button, as WAI-ARIA describes one: arrows, Home and End inside; Escape and Tab close it and give focus
 * back; focus elsewhere closes it too. What goes wrong is said in it, and told to the page's handlers of errors.
 */
export function createMenu({ root, id, opener, label, items, failed }: MenuHost): MenuView {
  const lines = items.map(({ label, run }) => {
    const line = button({ class: "chl-menu-item", role: "menuitem" }, () => void choose(line, run), label);
    return line;
  });
  const list = element("div", { id, role: "menu", "aria-label": label }, ...lines);
  const status = element("p", { class: "chl-menu-status", role: "status" });
  const panel = element("div", { class: "chl-menu chl-ui" }, list, status);
  root.append(panel);
  opener.setAttribute("aria-haspopup", "menu");
  opener.setAttribute("aria-controls", id);
  const layer = createLayer(root, panel, {
    placement: "bottom-start",
    fallbacks: ["top-start"],
    distance: 6,
  });
  const stops = rove(list, () => lines, true);

  const keydown = (event: KeyboardEvent): void => {
    const { key } = event;
    if (!layer.shown() || (key !== "Escape" && key !== "Tab")) return;
    event.stopPropagation();
    if (key === "Escape") event.preventDefault();
    close(true); // Tab goes on from the button
  };
  const openByArrow = (event: KeyboardEvent): void => {
    const isUp = event.key === "ArrowUp";
    if (!isUp && event.key !== "ArrowDown") return keydown(event);
    event.preventDefault();
    event.stopPropagation();
    open(isUp ? -1 : 0);
  };
  const focusout = ({ relatedTarget }: FocusEvent): void => {
    const isInside = relatedTarget === opener || panel.contains(relatedTarget as Node | null);
    if (!isInside) close(false);
  };
  panel.addEventListener("keydown", keydown);
  panel.addEventListener("focusout", focusout);
  opener.addEventListener("keydown", openByArrow);
  return {
    element: panel,
    toggle: () => (layer.shown() ? close(true) : open(0)),
    dispose() {
      panel.removeEventListener("keydown", keydown);
      panel.removeEventListener("focusout", focusout);
      opener.removeEventListener("keydown", openByArrow);
      stops.dispose();
      layer.dispose();
    },
  };

  function open(at: number): void {
    setText(status, "");
    opener.setAttribute("aria-expanded", "true");
    if (!layer.shown()) layer.show(opener, "beside");
    lines.at(at)?.focus({ preventScroll: true });
  }

  function close(givesFocus: boolean): void {
    if (!layer.shown()) return;
    opener.setAttribute("aria-expanded", "false");
    if (givesFocus) opener.focus({ preventScroll: true });
    layer.hide();
  }

  async function choose(line: HTMLElement, run: () => Promise<void>): Promise<void> {
    line.setAttribute("aria-disabled", "true"); // once at a time
    setText(status, "");
    try {
      await run();
      close(true);
    } catch (error) {
      setText(status, failed);
      throwLater(error);
    }
    line.removeAttribute("aria-disabled");
  }
}
