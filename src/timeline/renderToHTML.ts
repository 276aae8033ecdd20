import { fragments } from "../base/fragments.ts";
import { countOfIssues } from "../base/issue.ts";
import { jsonForScript, toJsonLd } from "../exporters/jsonLd.ts";
import type { EventInput, TimelineInput } from "../model/input.ts";
import type { TimelineOptions } from "../options.ts";
import { createCard } from "../outline/card.ts";
import { createOutline } from "../outline/outline.ts";
import { periodEntries } from "../outline/periods.ts";
import { listedSource } from "../outline/sources.ts";
import type { Card } from "../outline/types.ts";
import { htmlMessages, type Say } from "../render/html/messages.ts";
import { around, dotted, h, headingTag, phraseNode, toMarkup } from "../render/html/node.ts";
import { staticList } from "../render/html/staticList.ts";
import { lanesInWords } from "../words/axis.ts";
import { timeInWords } from "../words/dates.ts";
import { allSourcesInWords } from "../words/event.ts";
import { colorOf } from "./actorColor.ts";
import { drawStatic, readStatic, type Static, type StaticOptions } from "./staticPicture.ts";

/** Options of a page without script: those of a static picture and some of the list. */
export interface StaticHtmlOptions
  extends Omit<StaticOptions, "sources" | "selection">, Pick<TimelineOptions, "headingLevel" | "media"> {
  /** `"auto"` follows the reader's setting where the page has `chronolane.css`. Default `"auto"`. */
  readonly theme?: "light" | "dark" | "auto";
  /** Prefix of all ids; give each timeline on a page its own. Default `"chl"`. */
  readonly idPrefix?: string;
  /** Most pixels of an automatic height; lanes below are in the list alone. Default 4000. */
  readonly maxHeight?: number;
  /** The data in terms of schema.org, in a `<script type="application/ld+json">`, which does not run. Default true. */
  readonly jsonLd?: boolean;
  /** The picture above the list. Default true. */
  readonly picture?: boolean;
}

/**
 * A timeline as HTML, without a DOM and to be read without script: title, summary, the picture with numbered marks, all
 * events as a list with what their cards say, and each source once, numbered. No style attribute, no script that runs;
 * `chronolane.css` gives it its looks, and without it it is plain HTML. Input as for `createTimeline`.
 */
export function renderToHTML<Data = unknown>(
  input: TimelineInput<Data> | readonly EventInput<Data>[],
  options: StaticHtmlOptions = {},
): string {
  const { jsonLd = true, picture: hasPicture = true, maxHeight = 4000, ...rest } = options;
  for (const [name, value] of Object.entries({ jsonLd, picture: hasPicture })) {
    if (typeof value !== "boolean")
      throw new TypeError(`invalid option ${name}: ${JSON.stringify(value)}; expected true or false`);
  }
  const read = readStatic(input, { ...rest, maxHeight }, "auto");
  const { picture, options: resolved, prefix, theme, direction } = read;
  const { dataset, words } = picture;
  const list = listOf(read);
  const title =
    dataset.title === null ? { text: words.say("timeline"), locale: null } : words.text(dataset.title);
  const description = dataset.description === null ? null : words.text(dataset.description);
  const top = h(
    "div",
    { class: "chl-static-top chl-ui" },
    phraseNode(title, headingTag(resolved.headingLevel), "chl-static-title"),
    description === null ? null : phraseNode(description, "p", "chl-description"),
    h("p", { class: "chl-static-summary" }, list.summary),
  );
  const root = h("div", {
    class: "chl chl-static",
    id: prefix,
    role: "group",
    "aria-label": title.text,
    lang: words.locale,
    dir: direction === 1 ? "ltr" : "rtl",
    "data-theme": theme,
    "data-layout": "lanes",
  });
  const foot = h("p", { class: "chl-static-foot chl-ui" }, ...dotted(list.facts));
  return around(
    root,
    toMarkup(top) +
      (hasPicture ? pictureMarkup({ ...read, picture: { ...picture, number: list.number } }) : "") +
      toMarkup(list.node) +
      toMarkup(foot) +
      (jsonLd ? around(h("script", { type: "application/ld+json" }), jsonForScript(list.jsonLd())) : ""),
  );
}

/** The list says what the picture shows, so readers who listen are spared the picture. It may scroll, hence the stop. */
function pictureMarkup(read: Static): string {
  const stage = h("div", {
    class: "chl-stage",
    role: "group",
    tabindex: 0,
    "aria-label": lanesInWords(read.picture.words),
  });
  return around(stage, around(h("div", { class: "chl-picture", "aria-hidden": "true" }), drawStatic(read)));
}

function listOf({ picture, pipeline, options, prefix }: Static): {
  readonly node: ReturnType<typeof staticList>;
  readonly summary: string;
  readonly number: (event: number) => string;
  readonly facts: readonly string[];
  readonly jsonLd: () => object;
} {
  const { dataset, words } = picture;
  const index = pipeline.index(picture);
  const events = [...index.events, ...index.undated];
  const outline = createOutline(dataset, events, words);
  const order = outline.sections.flatMap((section) => section.events);
  const places = new Map(order.map((event, at) => [event, at + 1]));
  const number = (event: number): string => words.plainNumber(places.get(event) ?? 0);
  const cards = new Map<number, Card>();
  for (const [at, event] of order.entries()) {
    cards.set(event, createCard(dataset, event, words, { position: at + 1, total: order.length }));
  }
  const card = (event: number): Card =>
    cards.get(event) ?? createCard(dataset, event, words, { position: 0, total: 0 });
  const periods = periodEntries(dataset, words);
  const cited = new Set([
    ...order.flatMap((event) => card(event).sources.map(({ source }) => source)),
    ...periods.flatMap(({ sources }) => sources),
    ...Array.from(dataset.sources, ({ index }) => index),
  ]);
  const sources = [...cited].flatMap((source, at) => {
    const found = dataset.sources.at(source);
    return found === undefined ? [] : [listedSource(found, at + 1, dataset, words)];
  });
  const numbers = new Map(sources.map((one) => [one.source, one.number]));
  const ids = fragments(
    `${prefix}-event-`,
    Array.from({ length: dataset.count }, (_, event) => dataset.event(event).id),
  );
  const node = staticList(outline, {
    messages: htmlMessages(words.say as Say, (all) => words.list(all.map(words.number))),
    card,
    number,
    entryId: (event) => (places.has(event) ? (ids[event] ?? null) : null),
    sources,
    sourceId: (n) => `${prefix}-source-${n}`,
    periods,
    color: (actor) => colorOf(actor, dataset, index),
    headingLevel: options.headingLevel + 1,
    media: options.media,
  });
  const { issues, asOf } = dataset;
  return {
    node,
    number,
    summary: outline.summary,
    facts: [
      words.say("shownCount", { shown: order.length, total: dataset.total }),
      allSourcesInWords(dataset, words),
      ...(words.calendarName === null ? [] : [words.calendarName]),
      ...(asOf === null || asOf.shape === "unknown" ? [] : [asOfInWords(asOf)]),
      ...(issues.length === 0 ? [] : [words.count("issue", countOfIssues(issues))]),
    ],
    jsonLd: () =>
      toJsonLd(dataset, words, { prefix, events: order, sourceNumber: (source) => numbers.get(source) ?? 0 }),
  };

  function asOfInWords(time: NonNullable<typeof asOf>): string {
    return words.say("asOfNote", { date: timeInWords(time, words, "heading") });
  }
}
