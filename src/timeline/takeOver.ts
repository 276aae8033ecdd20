import type { Px } from "../base/units.ts";
import { type Core, focusedIn } from "./core.ts";
import { firstMark, type Focus } from "./focus.ts";

/** Markup of `renderToHTML` that a live timeline is about to replace, and where its reader is. */
export interface StaticMarkup {
  readonly element: Element;
  /** The width its picture was drawn at; null where it holds none. */
  readonly width: Px | null;
  /** Whether the reader has scrolled past the picture into the list. */
  readonly inList: boolean;
  /** The entry at the top of the window, and how far below the window's top it stands. */
  readonly reading: { readonly id: string; readonly top: Px } | null;
  /** What has focus inside: the entry, and the address if it is a link. */
  readonly focused: { readonly id: string | null; readonly href: string | null } | null;
}

/** The markup of `renderToHTML` that is a child of an element; null where there is none. */
export function findStaticMarkup(target: Element): StaticMarkup | null {
  const element = [...target.children].find((child) => child.classList.contains("chl-static"));
  if (element === undefined) return null;
  const width = Number(element.getAttribute("data-static-width"));
  const active = focusedIn(element);
  const picture = element.querySelector(".chl-stage")?.getBoundingClientRect();
  const isShown = picture !== undefined && picture.height > 0;
  return {
    element,
    // A picture that the page's width has hidden says nothing about the width to come.
    width: width > 0 && isShown ? width : null,
    inList: isShown && picture.bottom < 0,
    reading: readingIn(element),
    focused:
      active === null || !element.contains(active) ? null : { id: idAround(active), href: hrefOf(active) },
  };
}

/** Brings focus and the line being read back to where they were, in the live timeline that took the markup's place. */
export function resumeReading<Data>(core: Core<Data>, focus: Focus<Data>, markup: StaticMarkup): void {
  const { parts, state } = core;
  const isList = core.settle()?.layout === "list";
  const { focused, reading } = markup;
  if (focused !== null) {
    const event = focused.id === null ? -1 : state().dataset.indexOf(focused.id);
    if (event >= 0 && isList) {
      parts.list.openEntry(event);
      const entry = entryOf(parts.list.element, focused.id);
      const links = [...(entry?.querySelectorAll("a") ?? [])];
      links.find((link) => hrefOf(link) === focused.href)?.focus({ preventScroll: true });
    } else if (event >= 0) focus.mark(firstMark(core, event));
    else parts.root.querySelector<HTMLElement>("[tabindex='0']")?.focus({ preventScroll: true });
  }
  const entry = reading === null || !isList ? null : entryOf(parts.list.element, reading.id);
  if (reading === null || entry === null) return;
  const view = core.target.ownerDocument.defaultView;
  view?.scrollBy({ top: entry.getBoundingClientRect().top - reading.top, behavior: "instant" });
}

/** The first entry that is not above the window, if the list has been scrolled into. */
function readingIn(root: Element): StaticMarkup["reading"] {
  const list = root.querySelector(".chl-list");
  if (list === null || list.getBoundingClientRect().top >= 0) return null;
  for (const entry of list.querySelectorAll("[data-id].chl-entry")) {
    const { top, bottom } = entry.getBoundingClientRect();
    if (bottom > 0) return { id: entry.getAttribute("data-id") ?? "", top };
  }
  return null;
}

function entryOf(list: Element, id: string | null): Element | null {
  return (
    [...list.querySelectorAll(".chl-entry")].find((entry) => entry.getAttribute("data-id") === id) ?? null
  );
}

const idAround = (node: Element): string | null =>
  node.closest(".chl-entry")?.getAttribute("data-id") ?? null;

const hrefOf = (node: Element): string | null => node.getAttribute("href");
