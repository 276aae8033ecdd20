import { focusedElement, setChildren, toElement } from "./dom.ts";
import type { HtmlNode } from "./node.ts";

/** Content of an element that is written anew as what it says changes. */
export interface Content {
  readonly write: (nodes: readonly HtmlNode[]) => void;
  /** What is written next is not the same in other words: nothing of what was opened or had focus is kept. */
  readonly forget: () => void;
}

/**
 * Writes content only where it says something else than before. Folds that were opened stay open where they are called the
 * same, and focus stays on what is the same; `lost` is called where nothing is.
 */
export function createContent(parent: Element, lost: () => void): Content {
  let written: string | null = null;
  return {
    write: (nodes) => {
      const said = JSON.stringify(nodes);
      if (said === written) return;
      const isOther = written === null;
      written = said;
      if (isOther) setChildren(parent, nodes.map(toElement));
      else renew(parent, nodes, lost);
    },
    forget: () => {
      written = null;
    },
  };
}

function renew(parent: Element, nodes: readonly HtmlNode[], lost: () => void): void {
  const focused = focusedElement(parent);
  const open = new Set(Array.from(parent.querySelectorAll("details[open] > summary"), textOf));
  setChildren(parent, nodes.map(toElement));
  for (const summary of parent.querySelectorAll("details > summary"))
    if (open.has(textOf(summary))) summary.parentElement?.setAttribute("open", "");
  if (focused === null) return;
  const all = [...parent.querySelectorAll<HTMLElement>("a[href], button, summary")];
  const same = all.find((one) => isSame(one, focused));
  if (same === undefined) lost();
  else same.focus({ preventScroll: true });
}

const textOf = ({ textContent }: Element): string => textContent;

/** Links by where they lead, all else by what it says. */
function isSame(one: Element, other: Element): boolean {
  const href = one.getAttribute("href");
  if (one.tagName !== other.tagName || href !== other.getAttribute("href")) return false;
  return href !== null || one.textContent === other.textContent;
}
