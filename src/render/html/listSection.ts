import { lazily } from "../../base/memo.ts";
import { lowerBound } from "../../base/search.ts";
import type { OutlineSection } from "../../outline/types.ts";
import { element, heading, setChildren, setText } from "./dom.ts";
import type { Part } from "./keyed.ts";
import { createPager, type ListPagesMessages } from "./pager.ts";

/** What a section asks of the list that it stands in. */
export interface SectionHost {
  readonly messages: ListPagesMessages;
  readonly headingLevel: () => number;
  /** Whether events are on one page however many there are. */
  readonly isWhole: () => boolean;
  /** Whether it is said how many events there are. */
  readonly counts: () => boolean;
  /** The elements of events that are listed, in order. */
  readonly entries: (events: readonly number[]) => readonly HTMLElement[];
  /** The reader turned to other events. */
  readonly turned: () => void;
}

export interface SectionPart extends Part<OutlineSection> {
  readonly head: HTMLElement;
  /** Turns to the page that an event is on. */
  readonly turnTo: (event: number) => void;
}

const perPage = 50; // entries of a date that has
const mostWhole = 100; // or more

/** Events of a date under its heading, many of them on pages. */
export function createListSection(first: OutlineSection, host: SectionHost): SectionPart {
  const { messages } = host;
  let section = first;
  let page = 0;
  const gap = element("p", { class: "chl-gap" });
  const date = element("span", { class: "chl-section-date" });
  const note = element("span", { class: "chl-section-note" });
  const head = heading(host.headingLevel(), { class: "chl-section-head" }, date, " ", note);
  const items = element("ol", { class: "chl-entries chl-plain", role: "list" });
  const node = element("div", { class: "chl-list-section", "data-id": first.key }, gap, head, items);
  const pager = lazily(() =>
    createPager(`${messages.listPages}: ${first.heading}`, messages, (to) => {
      turn(to);
      node.scrollIntoView?.({ block: "start" });
      host.turned();
    }),
  );
  return {
    element: node,
    head,
    update(value) {
      section = value;
      gap.hidden = section.gap === null;
      setText(gap, section.gap ?? "");
      setText(date, section.heading);
      setText(note, section.note ?? "");
      turn(page);
    },
    turnTo: (event) => turn(Math.floor(lowerBound(section.events, event) / perPage)),
  };

  function turn(to: number): void {
    const { events } = section;
    const isWhole = events.length <= mostWhole || host.isWhole();
    const pages = isWhole ? 1 : Math.ceil(events.length / perPage);
    page = isWhole ? page : Math.min(to, pages - 1);
    const from = isWhole ? 0 : page * perPage;
    const listed = isWhole ? events : events.slice(from, from + perPage);
    if (isWhole) items.removeAttribute("start");
    else items.setAttribute("start", String(from + 1));
    setChildren(items, host.entries(listed));
    setChildren(node, [gap, head, items, ...(isWhole ? [] : [pager().element])]);
    if (isWhole) return;
    const listing = messages.memberSpan(from + 1, from + listed.length, events.length);
    pager().update(page, pages, host.counts() ? listing : "");
  }
}
