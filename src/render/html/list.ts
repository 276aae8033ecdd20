import { lazily } from "../../base/memo.ts";
import { lowerBound } from "../../base/search.ts";
import type { Dispose } from "../../base/units.ts";
import type { Card, Outline, OutlineSection } from "../../outline/types.ts";
import type { ContentMessages } from "./content.ts";
import { button, element, heading, setChildren, setText } from "./dom.ts";
import { createListEntry, type EntryHost, type EntryPart, type Part } from "./listEntry.ts";
import { createPager, type ListPagesMessages } from "./pager.ts";

export interface ListMessages extends ContentMessages, ListPagesMessages {
  /** "All events as a list". */
  readonly eventList: string;
  /** Head of a fold of many sections: "7 October 2023 – 3 March 2024". */
  readonly listSpan: (first: string, last: string) => string;
  /** "52 events". */
  readonly eventCount: (count: number) => string;
  /** In print, where so many events are listed that their cards stay folded. */
  readonly printedFolded: (count: number) => string;
  /** In print, where only what is open is listed. */
  readonly printedOpen: (count: number) => string;
  /** In the place of a list without entries: "No events." */
  readonly noEvents: string;
}

export interface ListHost {
  /** Makes ids unique on the page. */
  readonly prefix: string;
  readonly messages: ListMessages;
  /** What an entry says when it is unfolded; asked only then. */
  readonly card: (event: number) => Card;
  /** The reader folded or unfolded an entry. */
  readonly onToggle?: (event: number, open: boolean) => void;
  /** The reader chose a related event that is not listed; to one that is the list goes itself. */
  readonly onGo?: (event: number) => void;
  /** Level of the headings of dates; 3 where absent. */
  readonly headingLevel?: number;
  readonly media?: boolean;
  /** Above so many entries, stretches of about fifty fold; 150 where absent. */
  readonly foldAbove?: number;
}

export interface ListView {
  readonly element: HTMLElement;
  /**
   * `selection` holds indices of events. `color` gives a CSS colour or `var()` for an actor. `counts`: whether folds say how
   * many events they hold; default true. `most`: about so many entries are enough for now; all unless given.
   */
  readonly update: (
    outline: Outline,
    selection: ReadonlySet<number>,
    color: (actor: number) => string,
    counts?: boolean,
    most?: number,
  ) => void;
  /** Unfolds an event, and what it lies in, and brings focus there, or only into sight. */
  readonly openEntry: (event: number, takesFocus?: boolean) => void;
  readonly closeEntry: (event: number) => void;
  /** The link to an event in an unfolded entry, null where there is none. */
  readonly linkTo: (event: number) => HTMLElement | null;
  /**
   * For print: opens every fold and unfolds every entry; off again, those that the reader had open stay so. Of more than
   * 2,000 entries the cards stay folded, of more than 20,000 all does, and a line that only print shows says so.
   */
  readonly showAll: (on: boolean) => void;
  readonly dispose: Dispose;
}

/** What the list shows at the moment. */
interface Shown {
  readonly outline: Outline | null;
  readonly selection: ReadonlySet<number>;
  readonly color: (actor: number) => string;
  readonly counts: boolean;
  readonly most: number;
}

/** Sections that share a fold. */
interface Stretch {
  readonly key: string;
  readonly sections: readonly OutlineSection[];
  readonly count: number;
}

interface FoldPart extends Part<Stretch> {
  readonly isOpen: () => boolean;
  readonly set: (open: boolean) => void;
}

interface SectionPart extends Part<OutlineSection> {
  /** Turns to the page that an event is on. */
  readonly turnTo: (event: number) => void;
}

const perFold = 50; // entries
const perPage = 50; // entries of a date that has
const mostWhole = 100; // or more
const mostPrinted = 2000; // entries with their cards

/** Most events that a list is of use for: nobody reads on so far. */
export const mostListed = 20_000;

/**
 * The Outline as a list for narrow containers, print and readers without the picture: dates as headings, the mark of
 * the wide view beside each event, cards that unfold in place. Many dates lie in folds, many events of one date are on
 * pages; what is closed or on another page is not built. Elements of entries that stay are the same elements.
 */
export function createListView(host: ListHost): ListView {
  const { messages, prefix } = host;
  const level = host.headingLevel ?? 3;
  const root = element("div", { class: "chl-list chl-ui", role: "group", "aria-label": messages.eventList });
  const none = element("p", { class: "chl-none" }, messages.noEvents);
  const unfolded = new Set<string>();
  const folds = new Map<string, FoldPart>();
  const sections = new Map<string, SectionPart>();
  const entries = new Map<string, EntryPart>();
  let shown: Shown = {
    outline: null,
    selection: new Set(),
    color: () => "",
    counts: true,
    most: Infinity,
  };
  let spans: readonly Stretch[] = []; // empty while the list is short enough to stand whole
  let ids = 0;
  let printing: "no" | "entries" | "cards" = "no";
  let closedFolds: readonly FoldPart[] = [];
  const entryHost: EntryHost = {
    messages,
    media: host.media ?? false,
    nextId: () => `${prefix}-entry-${ids++}`,
    headingLevel: () => dateLevel() + 1,
    card: host.card,
    color: (actor) => shown.color(actor),
    isSelected: (event) => shown.selection.has(event),
    isOpen: (id) => printing === "cards" || unfolded.has(id),
    setOpen: (id, open) => (open ? unfolded.add(id) : unfolded.delete(id)),
    toggled: (event, open) => host.onToggle?.(event, open),
    go: (event) => (sectionOf(event) === undefined ? host.onGo?.(event) : openEntry(event)),
  };

  return {
    element: root,
    update,
    openEntry,
    closeEntry: (event) => find(event)?.set(false),
    linkTo: (event) => root.querySelector<HTMLElement>(`.chl-go[data-event="${event}"]`),
    showAll,
    dispose: () => {
      folds.clear();
      sections.clear();
      entries.clear();
      unfolded.clear();
      root.replaceChildren();
      root.remove();
    },
  };

  function update(
    outline: Outline,
    selection: ReadonlySet<number>,
    color: (actor: number) => string,
    counts = true,
    most = Infinity,
  ): void {
    const total = count(outline.sections);
    const next = total > (host.foldAbove ?? 150) ? stretches(outline.sections) : [];
    if (spans.length > 0 !== next.length > 0) {
      // Headings change their level with the folds: nothing of the old list can stay.
      folds.clear();
      sections.clear();
      entries.clear();
    }
    shown = { outline, selection, color, counts, most };
    spans = next;
    forget(outline);
    if (total === 0) setChildren(root, [none]);
    else if (spans.length > 0) {
      const begun = spans.slice(0, most); // as many heads as entries fill a screen too
      setChildren(root, keep(folds, begun, keyOf, createFold));
    } else setChildren(root, keep(sections, upTo(most, outline.sections), keyOf, createSection));
  }

  /** Lets go of what is not in the outline any more, so that a list that lives long does not grow. */
  function forget(outline: Outline): void {
    const keys = new Set([...outline.sections, ...spans].map(keyOf));
    for (const map of [folds, sections]) for (const key of map.keys()) if (!keys.has(key)) map.delete(key);
    const { has } = outline;
    for (const id of entries.keys()) if (!has(id)) entries.delete(id);
    for (const id of unfolded) if (!has(id)) unfolded.delete(id);
  }

  function openEntry(event: number, takesFocus = true): void {
    const at = spans.findIndex(({ sections }) => sections.some((section) => holds(section, event)));
    folds.get(spans[at]?.key ?? "")?.set(true);
    sections.get(sectionOf(event)?.key ?? "")?.turnTo(event);
    const part = find(event);
    part?.set(true);
    if (takesFocus) part?.title.focus();
    // As much of it as there is room for, and its title in any case.
    else for (const one of [part?.element, part?.title]) one?.scrollIntoView?.({ block: "nearest" });
  }

  function showAll(on: boolean): void {
    const total = count(shown.outline?.sections ?? []);
    printing = !on || total > mostListed ? "no" : total > mostPrinted ? "entries" : "cards";
    if (on) {
      closedFolds = printing === "no" ? [] : [...folds.values()].filter((fold) => !fold.isOpen());
      const note = total > mostListed ? messages.printedOpen(total) : messages.printedFolded(total);
      if (printing !== "cards") root.prepend(element("p", { class: "chl-print-note" }, note));
    } else root.querySelector(":scope > .chl-print-note")?.remove();
    for (const fold of closedFolds) fold.set(on);
    for (const section of shown.outline?.sections ?? []) sections.get(section.key)?.update(section);
  }

  function sectionOf(event: number): OutlineSection | undefined {
    return shown.outline?.sections.find((one) => holds(one, event));
  }

  function find(event: number): EntryPart | undefined {
    const entry = sectionOf(event) === undefined ? undefined : shown.outline?.entry(event);
    return entry === undefined ? undefined : entries.get(entry.id);
  }

  /** Sections under one head that opens and closes; what is closed is not built. The first one starts open. */
  function createFold(first: Stretch): FoldPart {
    let stretch = first;
    const span = element("span", { class: "chl-fold-span" });
    const total = element("span", { class: "chl-fold-count" });
    const body = element("div", {
      class: "chl-fold-body",
      id: `${prefix}-fold-${ids++}`,
      hidden: folds.size > 0,
    });
    const toggle = button(
      { class: "chl-fold-toggle", "aria-controls": body.id, "aria-expanded": String(!body.hidden) },
      () => set(body.hidden !== false),
      span,
      " ",
      total,
    );
    return {
      element: element(
        "div",
        { class: "chl-fold-group" },
        heading(level, { class: "chl-fold-head" }, toggle),
        body,
      ),
      isOpen: () => !body.hidden,
      set,
      update(value) {
        stretch = value;
        const from = value.sections[0]?.heading ?? "";
        const to = value.sections.at(-1)?.heading ?? "";
        setText(span, from === to ? from : messages.listSpan(from, to));
        setText(total, shown.counts ? messages.eventCount(value.count) : "");
        if (!body.hidden) fill();
      },
    };

    function set(open: boolean): void {
      body.hidden = !open;
      toggle.setAttribute("aria-expanded", String(open));
      if (open) fill();
    }

    function fill(): void {
      setChildren(body, keep(sections, upTo(shown.most, stretch.sections), keyOf, createSection));
    }
  }

  function createSection(first: OutlineSection): SectionPart {
    let section = first;
    let page = 0;
    const gap = element("p", { class: "chl-gap" });
    const date = element("span", { class: "chl-section-date" });
    const note = element("span", { class: "chl-section-note" });
    const head = heading(dateLevel(), { class: "chl-section-head" }, date, " ", note);
    const items = element("ol", { class: "chl-entries chl-plain", role: "list" });
    const node = element("div", { class: "chl-list-section", "data-id": first.key }, gap, head, items);
    const pager = lazily(() =>
      createPager(`${messages.listPages}: ${first.heading}`, messages, (to) => {
        turn(to);
        node.scrollIntoView?.({ block: "start" });
      }),
    );
    return {
      element: node,
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
      const isWhole = events.length <= mostWhole || printing !== "no";
      const pages = isWhole ? 1 : Math.ceil(events.length / perPage);
      page = isWhole ? page : Math.min(to, pages - 1);
      const from = isWhole ? 0 : page * perPage;
      const listed = isWhole ? events : events.slice(from, from + perPage);
      if (isWhole) items.removeAttribute("start");
      else items.setAttribute("start", String(from + 1));
      const said = listed.slice(0, shown.most).flatMap((event) => shown.outline?.entry(event) ?? []);
      setChildren(
        items,
        keep(
          entries,
          said,
          (entry) => entry.id,
          (entry) => createListEntry(entry, entryHost),
        ),
      );
      setChildren(node, [gap, head, items, ...(isWhole ? [] : [pager().element])]);
      if (isWhole) return;
      const listing = messages.memberSpan(from + 1, from + listed.length, events.length);
      pager().update(page, pages, shown.counts ? listing : "");
    }
  }

  function dateLevel(): number {
    return spans.length > 0 ? level + 1 : level;
  }
}

/** The elements of these values in order, each made once for its key and brought up to date. */
function keep<Value, Kept extends Part<Value>>(
  parts: Map<string, Kept>,
  values: readonly Value[],
  key: (value: Value) => string,
  create: (value: Value) => Kept,
): readonly HTMLElement[] {
  return values.map((value) => {
    const part = parts.get(key(value)) ?? create(value);
    parts.set(key(value), part);
    part.update(value);
    return part.element;
  });
}

function keyOf({ key }: { readonly key: string }): string {
  return key;
}

function holds({ events }: OutlineSection, event: number): boolean {
  return events[lowerBound(events, event)] === event;
}

function count(sections: readonly OutlineSection[]): number {
  return sections.reduce((sum, section) => sum + section.events.length, 0);
}

/** The first sections, to the one with which so many entries are together. */
function upTo(most: number, sections: readonly OutlineSection[]): readonly OutlineSection[] {
  let entries = 0;
  const end = sections.findIndex(({ events }) => (entries += events.length) >= most);
  return end < 0 ? sections : sections.slice(0, end + 1);
}

/** Whole sections until fifty entries are together. Counted from the start, so appended events move nothing. */
function stretches(sections: readonly OutlineSection[]): readonly Stretch[] {
  const all: Stretch[] = [];
  let from = 0;
  let entries = 0;
  for (const [at, section] of sections.entries()) {
    entries += section.events.length;
    if (entries < perFold && at < sections.length - 1) continue;
    all.push({ key: `fold-${all.length}`, sections: sections.slice(from, at + 1), count: entries });
    from = at + 1;
    entries = 0;
  }
  return all;
}
