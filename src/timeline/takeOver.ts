import type { Px } from "../base/units.ts";
import { type Core, focusedIn } from "./core.ts";
import { firstMark, type Focus } from "./focus.ts";

/** Markup of `renderToHTML` that a live timeline is about to replace, and where its reader is. */
export interface StaticMarkup {
  readonly element: Element;
  /** What is being read; null while the top of the markup is still in the window. */
  readonly reading: Reading | null;
  /** What has focus inside: the entry, and where it leads if it is a link. */
  readonly focused: { readonly id: string | null; readonly href: string | null } | null;
}

interface Reading {
  /** The entries in the window, the first one's top at `top`; null while the picture is read, whose top that is then. */
  readonly entries: readonly string[] | null;
  /** Below the window's top. */
  readonly top: Px;
}

/** The markup of `renderToHTML` that is a child of an element; null where there is none. */
export function findStaticMarkup(target: Element): StaticMarkup | null {
  const element = [...target.children].find((child) => child.classList.contains("chl-static"));
  if (element === undefined) return null;
  const { top } = element.getBoundingClientRect();
  const picture = element.querySelector(".chl-stage")?.getBoundingClientRect();
  const isShown = picture !== undefined && picture.height > 0;
  const readsPicture = isShown && picture.bottom >= 0;
  const active = focusedIn(element);
  return {
    element,
    reading: top >= 0 ? null : readsPicture ? { entries: null, top: picture.top } : readingIn(element),
    focused:
      active === null || !element.contains(active)
        ? null
        : { id: idOf(active.closest(".chl-entry")), href: addressOf(active, element) },
  };
}

/**
 * Brings focus and what was read back to where they were, in the live timeline that took the markup's place. `markup` is as
 * it was just before.
 */
export function resumeReading<Data>(core: Core<Data>, focus: Focus<Data>, markup: StaticMarkup): void {
  const { parts, state } = core;
  const { focused, reading } = markup;
  if (focused === null && reading === null) return;
  const isList = core.settle()?.layout === "list";
  const list = parts.list.element;
  const eventOf = (id: string | null): number => (id === null ? -1 : state().dataset.indexOf(id));
  const ids = isList ? (reading?.entries ?? []) : [];
  // Cards stand open in the markup: those being read stay so.
  for (const id of ids) parts.list.openEntry(eventOf(id), false);
  if (focused !== null) {
    const event = eventOf(focused.id);
    if (event >= 0 && isList) {
      parts.list.openEntry(event);
      const links = [...(entryOf(list, focused.id)?.querySelectorAll("a") ?? [])];
      links.find((link) => link.getAttribute("href") === focused.href)?.focus({ preventScroll: true });
    } else if (event >= 0) focus.mark(firstMark(core, event));
    else parts.root.querySelector<HTMLElement>("[tabindex='0']")?.focus({ preventScroll: true });
  }
  if (reading === null || isList === (reading.entries === null)) return;
  const now = reading.entries === null ? parts.stage : entryOf(list, ids[0] ?? null);
  if (now === null) return;
  const view = core.target.ownerDocument.defaultView;
  view?.scrollBy({ top: now.getBoundingClientRect().top - reading.top, behavior: "instant" });
}

/** Below all entries, at the sources, the last one counts as being read. */
function readingIn(root: Element): Reading | null {
  const height = root.ownerDocument.defaultView?.innerHeight ?? 0;
  const boxes = [...root.querySelectorAll(".chl-entry")].map((entry) => ({
    id: idOf(entry) ?? "",
    box: entry.getBoundingClientRect(),
  }));
  const seen = boxes.filter(({ box }) => box.bottom > 0 && box.top <= height);
  const read = seen.length > 0 ? seen : boxes.slice(-1);
  return read[0] === undefined ? null : { entries: read.map(({ id }) => id), top: read[0].box.top };
}

function entryOf(list: Element, id: string | null): Element | null {
  return [...list.querySelectorAll(".chl-entry")].find((entry) => idOf(entry) === id) ?? null;
}

const idOf = (entry: Element | null): string | null => entry?.getAttribute("data-id") ?? null;

/** Where a link leads; a source's number leads to where the source itself does. */
function addressOf(link: Element, root: Element): string | null {
  const href = link.getAttribute("href");
  if (!link.classList.contains("chl-ref")) return href;
  const source = [...root.querySelectorAll(".chl-source[id]")].find(({ id }) => href === `#${id}`);
  return source?.querySelector("a.chl-link")?.getAttribute("href") ?? href;
}
