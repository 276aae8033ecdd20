import type { Fold } from "../../outline/folds.ts";
import { button, element, heading, setChildren, setText } from "./dom.ts";
import type { Part } from "./keyed.ts";

/** What a fold asks of the list that it stands in. */
export interface FoldHost {
  /** Makes ids unique on the page. */
  readonly nextId: () => string;
  readonly headingLevel: number;
  /** "7 October 2023 – 3 March 2024". */
  readonly span: (first: string, last: string) => string;
  /** How many events are in it, in words; empty where that is not said. */
  readonly count: (events: number) => string;
  /** The elements of its sections, in order. */
  readonly sections: (fold: Fold) => readonly HTMLElement[];
  /** The reader opened or closed it. */
  readonly toggled: () => void;
}

export interface FoldPart extends Part<Fold> {
  readonly head: HTMLElement;
  readonly isOpen: () => boolean;
  readonly set: (open: boolean) => void;
}

/** Sections under one head that opens and closes; what is closed is not built. */
export function createListFold(first: Fold, startsOpen: boolean, host: FoldHost): FoldPart {
  let fold = first;
  const span = element("span", { class: "chl-fold-span" });
  const total = element("span", { class: "chl-fold-count" });
  const body = element("div", { class: "chl-fold-body", id: host.nextId(), hidden: !startsOpen });
  const toggle = button(
    { class: "chl-fold-toggle", "aria-controls": body.id, "aria-expanded": String(startsOpen) },
    () => {
      set(body.hidden !== false);
      host.toggled();
    },
    span,
    " ",
    total,
  );
  const head = heading(host.headingLevel, { class: "chl-fold-head" }, toggle);
  return {
    element: element("div", { class: "chl-fold-group" }, head, body),
    head,
    isOpen: () => !body.hidden,
    set,
    update(value) {
      fold = value;
      const from = value.sections[0]?.heading ?? "";
      const to = value.sections.at(-1)?.heading ?? "";
      setText(span, from === to ? from : host.span(from, to));
      setText(total, host.count(value.count));
      if (!body.hidden) fill();
    },
  };

  function set(open: boolean): void {
    body.hidden = !open;
    toggle.setAttribute("aria-expanded", String(open));
    if (open) fill();
  }

  function fill(): void {
    setChildren(body, host.sections(fold));
  }
}
