import type { PeriodEntry } from "../../outline/periods.ts";
import type { Card, CardSource, Outline, OutlineEntry, OutlineSection } from "../../outline/types.ts";
import type { ContentMessages, ContentPage } from "./content.ts";
import { cardContent, sourceItem, sourceQuotes } from "./content.ts";
import { markNode } from "./icon.ts";
import type { HtmlNode, NodeChild } from "./node.ts";
import { dotted, h, headingTag, phraseNode } from "./node.ts";

export interface StaticListMessages extends ContentMessages {
  /** "All events as a list". */
  readonly eventList: string;
  /** In the place of a list without entries: "No events." */
  readonly noEvents: string;
  /** "Sources". */
  readonly sourcesHeading: string;
  /** "Periods". */
  readonly periodsHeading: string;
}

export interface StaticListHost {
  readonly messages: StaticListMessages;
  /** The card of each event of the outline. */
  readonly card: (event: number) => Card;
  /** The event's number as its mark has it. */
  readonly number: (event: number) => string;
  /** The `id` of an event's entry; null for an event that is not in the outline. */
  readonly entryId: (event: number) => string | null;
  /** All sources of the page in the order of their numbers: 1, 2, … */
  readonly sources: readonly CardSource[];
  /** The `id` of a source by its number. */
  readonly sourceId: (number: number) => string;
  readonly periods: readonly PeriodEntry[];
  /** A CSS colour or `var()` for an actor. */
  readonly color: (actor: number) => string;
  /** Level of the headings of dates. */
  readonly headingLevel: number;
  readonly media: boolean;
}

/**
 * The Outline as a list for pages without script: the live list with every card unfolded, entries numbered as their
 * marks are, links in place of buttons, and each source once at the end, where cards refer to it by its number.
 */
export function staticList(outline: Outline, host: StaticListHost): HtmlNode {
  const { messages, periods, headingLevel } = host;
  const refer = references(host);
  const { sections } = outline;
  return h(
    "div",
    { class: "chl-list chl-ui", role: "group", "aria-label": messages.eventList },
    sections.length === 0 ? h("p", { class: "chl-none" }, messages.noEvents) : null,
    ...sections.map((section) => dateSection(section, outline, host, refer)),
    periods.length === 0
      ? null
      : part(
          messages.periodsHeading,
          headingLevel,
          h("ul", {}, ...periods.map((period) => periodItem(period, refer))),
        ),
    host.sources.length === 0
      ? null
      : part(messages.sourcesHeading, headingLevel, h("ol", {}, ...host.sources.map(listed))),
  );

  function listed(source: CardSource): HtmlNode {
    const item = sourceItem(source, false, messages);
    return { ...item, attributes: { ...item.attributes, id: host.sourceId(source.number) } };
  }
}

const part = (title: string, level: number, list: HtmlNode): HtmlNode =>
  h("div", { class: "chl-list-section chl-list-part" }, head(level, title), list);

const head = (level: number, ...children: readonly NodeChild[]): HtmlNode =>
  h(headingTag(level), { class: "chl-section-head" }, ...children);

function dateSection(
  { key, gap, heading, note, events }: OutlineSection,
  outline: Outline,
  host: StaticListHost,
  refer: References,
): HtmlNode {
  return h(
    "div",
    { class: "chl-list-section", "data-id": key },
    gap === null ? null : h("p", { class: "chl-gap" }, gap),
    head(
      host.headingLevel,
      h("span", { class: "chl-section-date" }, heading),
      note === null ? null : " ",
      note === null ? null : h("span", { class: "chl-section-note" }, note),
    ),
    // The numbers are words of the titles: those of the browser would begin anew under each date.
    h(
      "ul",
      { class: "chl-entries chl-plain", role: "list" },
      ...events.map((event) => entry(outline.entry(event), host, refer)),
    ),
  );
}

function entry(
  { event, id, mark, actors, status }: OutlineEntry,
  host: StaticListHost,
  refer: References,
): HtmlNode {
  const { messages, color, headingLevel, media } = host;
  const card = host.card(event);
  const [first] = actors;
  return h(
    "li",
    { class: "chl-entry", id: host.entryId(event), "data-id": id, "data-event": event },
    h(
      "span",
      { class: "chl-entry-mark" },
      markNode(mark, "down", first?.style, first === undefined ? undefined : color(first.actor)),
    ),
    h(
      headingTag(headingLevel + 1),
      { class: "chl-entry-head" },
      h(
        "span",
        { class: status === "retracted" ? "chl-entry-title chl-struck" : "chl-entry-title" },
        h("span", { class: "chl-entry-number" }, host.number(event)),
        " · ",
        phraseNode(card.title),
      ),
    ),
    h(
      "div",
      { class: "chl-entry-card" },
      ...cardContent(card, {
        messages,
        color,
        onGo: () => undefined,
        headingLevel: headingLevel + 2,
        media,
        page: refer,
      }),
    ),
  );
}

function periodItem({ title, date, actors, note, sources }: PeriodEntry, refer: References): HtmlNode {
  return h(
    "li",
    { class: "chl-period-entry" },
    h("p", {}, phraseNode(title, "b")),
    h("p", { class: "chl-date" }, ...dotted([date, actors, refer.byIndex(sources)])),
    note === null ? null : phraseNode(note, "p", "chl-note"),
  );
}

interface References extends ContentPage {
  /** "sources 3, 4" by the sources' indices, as links. */
  readonly byIndex: (sources: readonly number[]) => HtmlNode | null;
}

function references({ sources, sourceId, entryId, messages }: StaticListHost): References {
  const bySource = new Map(sources.map((one) => [one.source, one]));
  const link = (number: number, text: string, label?: string): HtmlNode =>
    h("a", { class: "chl-ref", href: `#${sourceId(number)}`, "aria-label": label }, text);
  const byIndex = (indices: readonly number[]): HtmlNode | null => {
    const numbers = indices.flatMap((index) => bySource.get(index)?.number ?? []).sort((a, b) => a - b);
    if (numbers.length === 0) return null;
    return h("span", {}, ...linked(messages.sourceNumbers(numbers), numbers, link));
  };
  return {
    byIndex,
    entryHref(event) {
      const id = entryId(event);
      return id === null ? null : `#${id}`;
    },
    sourceNumbers: (cited) => (sources.length > 1 ? byIndex(cited.map(({ source }) => source)) : null),
    sourceItem(cited) {
      const whole = bySource.get(cited.source);
      const number = whole?.number ?? cited.number;
      // What the list says of the source is not said again; its place in the source is.
      const own = cited.details.filter((detail) => whole?.details.includes(detail) !== true);
      return h(
        "li",
        { class: "chl-source" },
        h(
          "p",
          { class: "chl-source-head" },
          link(number, String(number), messages.sourceNumbers([number])),
          " ",
          ...dotted([
            h("bdi", { class: "chl-publisher" }, cited.publisher),
            cited.stance === null ? null : h("span", { class: "chl-stance" }, cited.stance),
            ...own.map((detail) => h("span", { class: "chl-detail" }, detail)),
          ]),
        ),
        ...sourceQuotes(cited),
      );
    },
  };
}

/** The words with their numerals, one for each number in order, as links; the plain words where they are others. */
function linked(
  text: string,
  numbers: readonly number[],
  link: (number: number, text: string) => HtmlNode,
): readonly (HtmlNode | string)[] {
  const parts = text.split(/(\p{Nd}(?:[\p{Nd}.,\u00a0\u202f\u2019]*\p{Nd})?)/u);
  if (parts.length !== 2 * numbers.length + 1) return [text];
  return parts.map((words, at) => (at % 2 === 0 ? words : link(numbers[(at - 1) / 2] ?? 0, words)));
}
