import { lowerBound } from "../../base/search.ts";
import type { Dispose } from "../../base/units.ts";
import { type Fold, foldsOf, type HeldFolds, heldFolds } from "../../outline/folds.ts";
import type { Card, Outline, OutlineSection } from "../../outline/types.ts";
import type { ContentMessages } from "./content.ts";
import { element, focusedElement, setChildren } from "./dom.ts";
import { createFrameSight, type FrameSight } from "./frameSight.ts";
import { bringIntoSight, firstInSight, holdInSight, type Sighted } from "./inSight.ts";
import { idOf, keyed, letGo } from "./keyed.ts";
import { createListEntry, type EntryHost, type EntryPart } from "./listEntry.ts";
import { createListFold, type FoldHost, type FoldPart } from "./listFold.ts";
import { createListSection, type SectionHost, type SectionPart } from "./listSection.ts";
import type { ListPagesMessages } from "./pager.ts";

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
   * `selection` holds indices of events. `color` gives a CSS colour or `var()` for an actor. What the reader has in sight stays
   * where it is.
   */
  readonly update: (
    outline: Outline,
    selection: ReadonlySet<number>,
    color: (actor: number) => string,
    more?: ListLook,
  ) => void;
  /** How it is folded, to be held when other events come; null where nothing is listed yet. */
  readonly folds: () => HeldFolds | null;
  readonly has: (event: number) => boolean;
  /** The title of an event, or the head of what it lies in where that is closed or on another page; null where it is not listed. */
  readonly placeOf: (event: number) => ListPlace | null;
  /** Brings an event's title into sight, and focus there if asked. */
  readonly bring: (event: number, takesFocus: boolean) => void;
  /** Unfolds an event, and what it lies in, and brings focus there, or only into sight. */
  readonly openEntry: (event: number, takesFocus?: boolean) => void;
  /** Calls when the reader opened or closed a fold, or turned a page: other entries are built. */
  readonly onBuilt: (call: () => void) => void;
  /** What a page that frames this one shows of the list. */
  readonly frameEdges: FrameSight["edges"];
  /** Calls when a framing page has scrolled. */
  readonly onFrameScrolled: (call: () => void) => void;
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

/** How a list is shown. */
export interface ListLook {
  /** Whether folds say how many events they hold. Default true. */
  readonly counts?: boolean;
  /** About so many entries are enough for now. Default: all. */
  readonly most?: number;
  /** Folds that stay. Default null: there are none. */
  readonly held?: HeldFolds | null;
}

export interface ListPlace {
  readonly element: HTMLElement;
  /** Whether that is the event itself. */
  readonly isEntry: boolean;
}

/** What the list shows at the moment. */
interface Shown extends Required<ListLook> {
  readonly outline: Outline | null;
  readonly selection: ReadonlySet<number>;
  readonly color: (actor: number) => string;
}

const look: Required<ListLook> = { counts: true, most: Infinity, held: null };

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
  let shown: Shown = { ...look, outline: null, selection: new Set(), color: () => "" };
  let spans: readonly Fold[] = []; // empty while the list is short enough to stand whole
  let ids = 0;
  let built = (): void => undefined;
  let frameScrolled = (): void => undefined;
  const framed = createFrameSight(root, () => frameScrolled());
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

  const sectionHost: SectionHost = {
    messages,
    headingLevel: dateLevel,
    isWhole: () => printing !== "no",
    counts: () => shown.counts,
    entries: (events) => {
      const said = events.slice(0, shown.most).flatMap((event) => shown.outline?.entry(event) ?? []);
      return keyed(entries, said, idOf, (entry) => {
        const part = createListEntry(entry, entryHost);
        framed.watch(part.element);
        return part;
      });
    },
    turned: () => built(),
  };
  const createSection = (section: OutlineSection): SectionPart => createListSection(section, sectionHost);
  const foldHost: FoldHost = {
    nextId: () => `${prefix}-fold-${ids++}`,
    headingLevel: level,
    span: messages.listSpan,
    count: (events) => (shown.counts ? messages.eventCount(events) : ""),
    sections: (fold) => keyed(sections, upTo(shown.most, fold.sections), keyOf, createSection),
    toggled: () => built(),
  };

  return {
    element: root,
    update,
    folds: () => (shown.outline === null ? null : heldFolds(spans)),
    has: (event) => sectionOf(event) !== undefined,
    placeOf,
    bring,
    onBuilt: (call) => (built = call),
    frameEdges: framed.edges,
    onFrameScrolled: (call) => (frameScrolled = call),
    openEntry,
    closeEntry: (event) => find(event)?.set(false),
    linkTo: (event) => root.querySelector<HTMLElement>(`.chl-go[data-event="${event}"]`),
    showAll,
    dispose: () => {
      framed.dispose();
      letGoOfAll();
      unfolded.clear();
      root.replaceChildren();
      root.remove();
    },
  };

  function update(
    outline: Outline,
    selection: ReadonlySet<number>,
    color: (actor: number) => string,
    more: ListLook = look,
  ): void {
    const sighted = outline === shown.outline ? null : (firstInSight(root, ".chl-entry") ?? framed.first());
    const next = foldsOf(outline.sections, more.held ?? null, host.foldAbove);
    const open = openSections();
    const focused = focusedId();
    if (spans.length > 0 !== next.length > 0) {
      // Headings change their level with the folds: nothing of the old list can stay.
      letGoOfAll();
    }
    shown = { ...look, ...more, outline, selection, color };
    const isOther = !next.some(({ key }) => folds.has(key));
    spans = next;
    forget(outline);
    if (count(outline.sections) === 0) setChildren(root, [none]);
    else if (spans.length > 0) {
      const begun = spans.slice(0, shown.most); // as many heads as entries fill a screen too
      // The first one starts open, and what was open among others.
      const startsOpen = (fold: Fold): boolean =>
        (isOther && fold === begun[0]) || fold.sections.some(({ key }) => open.has(key));
      const createFold = (fold: Fold): FoldPart => createListFold(fold, startsOpen(fold), foldHost);
      setChildren(root, keyed(folds, begun, keyOf, createFold));
    } else setChildren(root, keyed(sections, upTo(shown.most, outline.sections), keyOf, createSection));
    if (focused !== null && focusedId() === null) entries.get(focused)?.title.focus({ preventScroll: true });
    if (sighted !== null) bringBack(sighted);
  }

  /** Lets go of what is not in the outline any more, so that a list that lives long does not grow. */
  function forget(outline: Outline): void {
    letGo(folds, spans, keyOf);
    letGo(sections, outline.sections, keyOf);
    const { eventOf } = outline;
    for (const [id, part] of entries) {
      if (eventOf(id) >= 0) continue;
      framed.unwatch(part.element);
      entries.delete(id);
    }
    for (const id of unfolded) if (eventOf(id) < 0) unfolded.delete(id);
  }

  function letGoOfAll(): void {
    for (const { element } of entries.values()) framed.unwatch(element);
    for (const parts of [folds, sections, entries]) parts.clear();
  }

  /** Keys of sections that can be seen without opening anything; all where there are no folds. */
  function openSections(): ReadonlySet<string> {
    if (spans.length === 0) return new Set(sections.keys());
    const open = spans.filter(({ key }) => folds.get(key)?.isOpen() === true);
    return new Set(open.flatMap((fold) => fold.sections.map(keyOf)));
  }

  /** The event whose entry has focus, by id; null where none has. */
  function focusedId(): string | null {
    const at = focusedElement(root);
    return root.contains(at) ? (at?.closest(".chl-entry")?.getAttribute("data-id") ?? null) : null;
  }

  /** Opens what an entry that was in sight has come to lie in, and scrolls by as much as it has moved. */
  function bringBack(sighted: Sighted): void {
    const { element } = sighted;
    const id = element.matches(".chl-entry") ? (element.getAttribute("data-id") ?? "") : null;
    const event = id === null ? -1 : (shown.outline?.eventOf(id) ?? -1);
    if (event >= 0 && placeOf(event)?.isEntry !== true) openTo(event);
    const now = id === null ? element : entries.get(id)?.element;
    if (now !== undefined && root.contains(now)) holdInSight(sighted, now);
  }

  /** Opens what an event lies in. */
  function openTo(event: number): EntryPart | undefined {
    const at = spans.findIndex(({ sections }) => sections.some((section) => holds(section, event)));
    folds.get(spans[at]?.key ?? "")?.set(true);
    sections.get(sectionOf(event)?.key ?? "")?.turnTo(event);
    return find(event);
  }

  function openEntry(event: number, takesFocus = true): void {
    const part = openTo(event);
    part?.set(true);
    if (takesFocus) part?.title.focus();
    // As much of it as there is room for, and its title in any case.
    else for (const one of [part?.element, part?.title]) one?.scrollIntoView?.({ block: "nearest" });
  }

  function bring(event: number, takesFocus: boolean): void {
    const part = openTo(event);
    if (part === undefined) return;
    bringIntoSight(part.title);
    if (takesFocus) part.title.focus({ preventScroll: true });
  }

  function placeOf(event: number): ListPlace | null {
    const section = sectionOf(event);
    if (section === undefined) return null;
    const fold = folds.get(spans.find(({ sections }) => sections.includes(section))?.key ?? "");
    if (fold?.isOpen() === false) return { element: fold.head, isEntry: false };
    const entry = find(event);
    if (entry !== undefined && root.contains(entry.element)) return { element: entry.title, isEntry: true };
    const head = sections.get(section.key)?.head;
    return head === undefined ? null : { element: head, isEntry: false };
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

  function dateLevel(): number {
    return spans.length > 0 ? level + 1 : level;
  }
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
