import type { Card, OutlineEntry } from "../../outline/types.ts";
import { cardContent, chip, type ContentMessages } from "./content.ts";
import { button, dotted, element, heading, phrase, setChildren, toElement } from "./dom.ts";
import { markNode } from "./icon.ts";
import type { Part } from "./keyed.ts";
import { createContent } from "./renew.ts";

/** What an entry asks of the list that it stands in. */
export interface EntryHost {
  readonly messages: ContentMessages;
  readonly media: boolean;
  /** An id that nothing on the page has. */
  readonly nextId: () => string;
  readonly headingLevel: () => number;
  /** What an entry says when it is unfolded; asked only then. */
  readonly card: (event: number) => Card;
  /** A CSS colour or `var()`. */
  readonly color: (actor: number) => string;
  readonly isSelected: (event: number) => boolean;
  /** Whether the entry of this id is unfolded, by the reader or for print. */
  readonly isOpen: (id: string) => boolean;
  readonly setOpen: (id: string, open: boolean) => void;
  /** The reader folded or unfolded an entry. */
  readonly toggled: (event: number, open: boolean) => void;
  /** The reader chose a related event. */
  readonly go: (event: number) => void;
}

export interface EntryPart extends Part<OutlineEntry> {
  readonly title: HTMLElement;
  readonly set: (open: boolean) => void;
}

/** An event of the list: its mark, its title as a button, a few words, and the card that unfolds in their place. */
export function createListEntry(first: OutlineEntry, host: EntryHost): EntryPart {
  const { messages } = host;
  let entry = first;
  let drawn = "";
  const mark = element("span", { class: "chl-entry-mark" });
  const words = element("div", { class: "chl-entry-words" });
  const body = element("div", { class: "chl-entry-card", id: host.nextId(), hidden: true });
  const title = button(
    { class: "chl-entry-title", "aria-expanded": "false", "aria-controls": body.id },
    () => {
      set(body.hidden !== false);
      host.toggled(entry.event, !body.hidden);
    },
  );
  const content = createContent(body, () => title.focus({ preventScroll: true }));
  const head = heading(host.headingLevel(), { class: "chl-entry-head" }, title);
  const node = element("li", { class: "chl-entry", "data-id": first.id }, mark, head, words, body);
  return {
    element: node,
    title,
    set,
    update(value) {
      entry = value;
      node.setAttribute("data-event", String(value.event));
      node.classList.toggle("chl-selected", host.isSelected(value.event));
      const colors = value.actors.map(({ actor }) => host.color(actor));
      const said = JSON.stringify([value, colors]);
      if (said !== drawn) {
        setChildren(mark, [toElement(markNode(value.mark, "down", value.actors[0]?.style, colors[0]))]);
        setChildren(title, [phrase(value.title)]);
        title.classList.toggle("chl-struck", value.status === "retracted");
        setChildren(words, wordsOf(value));
      }
      drawn = said;
      show();
    },
  };

  function set(open: boolean): void {
    host.setOpen(entry.id, open);
    show();
  }

  function show(): void {
    const open = host.isOpen(entry.id);
    title.setAttribute("aria-expanded", String(open));
    body.hidden = !open;
    words.hidden = open; // the card says the same, and more
    if (open) {
      fill();
      return;
    }
    content.forget();
    setChildren(body, []);
  }

  function fill(): void {
    const { color, go, media } = host;
    const headingLevel = host.headingLevel() + 1;
    content.write(cardContent(host.card(entry.event), { messages, color, onGo: go, headingLevel, media }));
  }

  function wordsOf({ facts, actors }: OutlineEntry): HTMLElement[] {
    const parts: HTMLElement[] = [];
    if (facts.length > 0) parts.push(element("p", { class: "chl-facts" }, ...dotted(facts)));
    if (actors.length === 0) return parts;
    const chips = actors.map((actor) => chip(actor, host.color, "li"));
    const attributes = { class: "chl-chips chl-plain", role: "list", "aria-label": messages.cardActors };
    return [...parts, element("ul", attributes, ...chips)];
  }
}
