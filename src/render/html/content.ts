import type {
  Card,
  CardActor,
  CardClaim,
  CardLink,
  CardRelation,
  CardSource,
  Chip,
} from "../../outline/types.ts";
import type { Phrase } from "../../words/phrase.ts";
import { toElement } from "./dom.ts";
import { dotNode } from "./icon.ts";
import type { HtmlNode, NodeChild } from "./node.ts";
import { dotted, h, headingTag, outwardLink, phraseNode, unseenNode, withFigures } from "./node.ts";

/** The words around what a card says. */
export interface ContentMessages {
  /** Heading over the actors, for screen readers: "Actors". */
  readonly cardActors: string;
  /** Heading over the claims, for screen readers: "Who says what". */
  readonly cardClaims: string;
  /** "Corrections". */
  readonly cardCorrections: string;
  /** "Related events". */
  readonly cardRelations: string;
  /** "More about this event". */
  readonly cardDetails: string;
  /** "no link given". */
  readonly noLink: string;
  /** "archived copy". */
  readonly archivedCopy: string;
  /** Said after a link: "opens in a new tab". */
  readonly opensInNewTab: string;
  /** "source 1", "sources 1, 2". */
  readonly sourceNumbers: (numbers: readonly number[]) => string;
  /** On the fold of sensitive content, after the reason: "show". */
  readonly showSensitive: string;
  /** "image: ". */
  readonly image: string;
}

export interface ContentHost {
  readonly messages: ContentMessages;
  /** A CSS colour or `var()` for an actor. */
  readonly color: (actor: number) => string;
  /** Goes to another event. */
  readonly onGo: (event: number) => void;
  /** Level of the headings inside. */
  readonly headingLevel: number;
  /** Load images. Each one tells its host who reads the page, so it is off unless the page asks. */
  readonly media?: boolean;
  /** Set where all cards stand on one page without script. */
  readonly page?: ContentPage;
}

/** How the cards of one page refer to each other and to its one list of sources. */
export interface ContentPage {
  /** Where the entry of an event is: "#chl-event-3"; null for one that is not on the page. */
  readonly entryHref: (event: number) => string | null;
  /** A source of a card where the page's list says the rest. */
  readonly sourceItem: (source: CardSource) => HtmlNode;
  /** "sources 3, 4" as links; null where the page has but one source. */
  readonly sourceNumbers: (sources: readonly CardSource[]) => HtmlNode | null;
}

/**
 * What the card of an event says below its title; the same in the floating card and unfolded in the list. Sensitive
 * content lies in a native fold.
 */
export function cardContent(card: Card, host: ContentHost): readonly HtmlNode[] {
  const open = [dateLines(card), statusLine(card), actorList(card, host)];
  const rest = [
    card.description === null ? null : phraseNode(card.description, "p", "chl-description"),
    mediaList(card, host),
    claimList(card, host),
    sourceList(card, host),
    correctionList(card, host),
    relationList(card, host),
    detailList(card),
  ];
  const folded = card.sensitive === null ? rest : [fold(card.sensitive, host.messages, rest)];
  return [...open, ...folded].filter((part) => part !== null);
}

/** `chipNode` as an element. */
export function chip(
  value: Chip,
  color: (actor: number) => string,
  tag: "li" | "span" = "span",
): HTMLElement {
  return toElement(chipNode(value, color, tag)) as HTMLElement;
}

/** An actor as a chip: the dot in the actor's colour and style, the name, the role. */
export function chipNode(
  value: Chip,
  color: (actor: number) => string,
  tag: "li" | "span" = "span",
): HtmlNode {
  return h(
    tag,
    { class: "chl-chip", "data-style": value.style },
    dotNode(value.style, color(value.actor)),
    phraseNode(value.name, "bdi", "chl-chip-name"),
    value.role === null ? null : h("span", { class: "chl-chip-role" }, ` · ${value.role}`),
  );
}

function dateLines(card: Card): HtmlNode {
  return h(
    "div",
    { class: "chl-dates" },
    h("p", { class: "chl-date" }, ...dotted(card.date.split(" · "))),
    card.dateNotes.length === 0 ? null : h("p", { class: "chl-date-note" }, ...dotted(card.dateNotes)),
  );
}

function statusLine(card: Card): HtmlNode | null {
  if (card.status === null) return null;
  const { status, text } = card.status;
  return h("p", { class: "chl-status", "data-kind": status }, text);
}

function actorList({ actors }: Card, host: ContentHost): HtmlNode | null {
  if (actors.length === 0) return null;
  return section(
    "chl-actors",
    unseenHeading(host, host.messages.cardActors),
    list(actors.map((actor) => actorItem(actor, host))),
  );
}

function actorItem({ chip: value, attribution, note }: CardActor, host: ContentHost): HtmlNode {
  return h(
    "li",
    { class: "chl-actor" },
    chipNode(value, host.color),
    ...(attribution === null ? [] : [" ", h("span", { class: "chl-attribution" }, attribution)]),
    ...(note === null ? [] : [" ", phraseNode(note, "span", "chl-note")]),
  );
}

function claimList({ claims, sources }: Card, host: ContentHost): HtmlNode | null {
  if (claims.length === 0) return null;
  const { messages, page } = host;
  const numbersOf = ({ sources: numbers }: CardClaim): HtmlNode | string | null => {
    if (numbers.length === 0) return null;
    if (page !== undefined) return page.sourceNumbers(sources.filter((one) => numbers.includes(one.number)));
    return sources.length > 1 ? messages.sourceNumbers(numbers) : null;
  };
  return section(
    "chl-claims chl-ruled",
    unseenHeading(host, host.messages.cardClaims),
    list(claims.map((claim) => claimItem(claim, numbersOf(claim)))),
  );
}

function claimItem(claim: CardClaim, numbers: HtmlNode | string | null): HtmlNode {
  const { text, locale } = claim.text;
  const words = h(
    "p",
    { class: "chl-claim-text", lang: locale, dir: "auto" },
    ...withFigures(text, claim.asReported ?? ""),
  );
  const quotes = [
    claim.figure == null ? null : h("p", { class: "chl-claim-figure" }, claim.figure),
    claim.asReported === null ? null : quoteNode({ text: claim.asReported, locale }),
    claim.quote === null || claim.quote.text === claim.asReported ? null : quoteNode(claim.quote),
  ];
  return h(
    "li",
    { class: "chl-claim", "data-id": claim.id },
    h(
      "p",
      { class: "chl-speaker" },
      ...dotted([
        claim.speaker,
        numbers === null ? null : h("span", { class: "chl-claim-sources" }, numbers),
      ]),
    ),
    h("div", { class: "chl-said" }, words, ...quotes),
  );
}

function sourceList(card: Card, host: ContentHost): HtmlNode {
  const { messages, page } = host;
  const numbered = card.sources.length > 1;
  return section(
    "chl-sources chl-ruled",
    h(headingTag(host.headingLevel), { class: "chl-kicker" }, card.sourceCount),
    card.sources.length === 0
      ? null
      : list(
          card.sources.map(page?.sourceItem ?? ((source) => sourceItem(source, numbered, messages))),
          page === undefined ? "ol" : "ul",
        ),
  );
}

/** All that is known of a source; with its number where there are several. */
export function sourceItem(source: CardSource, numbered: boolean, messages: ContentMessages): HtmlNode {
  return h(
    "li",
    { class: numbered ? "chl-source chl-numbered" : "chl-source", "data-number": source.number },
    numbered ? h("span", { class: "chl-number" }, String(source.number)) : null,
    h(
      "p",
      { class: "chl-source-head" },
      ...dotted([
        h("bdi", { class: "chl-publisher" }, source.publisher),
        source.stance === null ? null : h("span", { class: "chl-stance" }, source.stance),
        ...source.details.map((detail) => h("span", { class: "chl-detail" }, detail)),
      ]),
    ),
    sourceLinks(source, messages),
    ...sourceQuotes(source),
  );
}

/** The words cited from a source. */
export const sourceQuotes = ({ quotes }: CardSource): readonly HtmlNode[] =>
  quotes.map(({ text, translation }) =>
    h(
      "div",
      { class: "chl-said" },
      quoteNode(text),
      translation === null ? null : phraseNode(translation, "p", "chl-translation"),
    ),
  );

/** Words cited, in quotation marks: their own where they come with some, else those of the language. */
const quoteNode = (words: Phrase): HtmlNode =>
  phraseNode(words, "q", inMarks.test(words.text) ? "chl-quote chl-in-marks" : "chl-quote");

const inMarks =
  /^["\u00ab\u00bb\u2018-\u201f\u2039\u203a\u300c\u300e][^]*["\u00ab\u00bb\u2018-\u201f\u2039\u203a\u300d\u300f][.,;!?\u2026]*$/u;

function sourceLinks({ title, link, archive }: CardSource, messages: ContentMessages): HtmlNode {
  const name = title === null ? null : phraseNode(title, "bdi", "chl-source-title");
  return h(
    "p",
    { class: "chl-links" },
    ...dotted([
      link === null ? name : hostLink(link, name, messages),
      archive === null ? null : hostLink(archive, messages.archivedCopy, messages),
      link === null && archive === null ? h("span", { class: "chl-detail" }, messages.noLink) : null,
    ]),
  );
}

/** A link with the host it leads to beside it; without a name, the host is the link. */
function hostLink(link: CardLink, name: NodeChild, messages: ContentMessages): HtmlNode {
  const newTab = unseenNode(` (${messages.opensInNewTab})`);
  if (name == null) return outwardLink(link, "chl-link", link.host, newTab);
  return h(
    "span",
    { class: typeof name === "string" ? "chl-short-link" : "chl-long-link" },
    outwardLink(link, "chl-link", name, newTab),
    " ",
    h("span", { class: "chl-host" }, link.host),
  );
}

function correctionList({ corrections }: Card, host: ContentHost): HtmlNode | null {
  if (corrections.length === 0) return null;
  return section(
    "chl-corrections chl-ruled",
    h(headingTag(host.headingLevel), { class: "chl-kicker" }, host.messages.cardCorrections),
    list(corrections.map((text) => h("li", { class: "chl-correction", dir: "auto" }, text))),
  );
}

function relationList({ relations }: Card, host: ContentHost): HtmlNode | null {
  if (relations.length === 0) return null;
  return section(
    "chl-relations chl-ruled",
    h(headingTag(host.headingLevel), { class: "chl-kicker" }, host.messages.cardRelations),
    list(relations.map((relation) => relationItem(relation, host))),
  );
}

function relationItem(relation: CardRelation, host: ContentHost): HtmlNode {
  const text = phraseNode(relation.text, "span");
  const { event } = relation;
  return h(
    "li",
    { class: "chl-relation" },
    h("span", { class: "chl-relation-type" }, relation.type),
    " ",
    event < 0 ? text : goNode(event, text, host),
    ...(relation.details.length === 0
      ? []
      : [" ", h("span", { class: "chl-relation-details" }, relation.details.join(" · "))]),
  );
}

function goNode(event: number, text: HtmlNode, { page, onGo }: ContentHost): HtmlNode {
  if (page !== undefined) return h("a", { class: "chl-go", href: page.entryHref(event) }, text);
  const button = h("button", { type: "button", class: "chl-go", "data-event": event }, text);
  return { ...button, press: () => onGo(event) };
}

function detailList({ details }: Card): HtmlNode | null {
  if (details.length === 0) return null;
  return section("chl-details chl-ruled", null, list(details.map((text) => h("li", { dir: "auto" }, text))));
}

function mediaList({ media }: Card, host: ContentHost): HtmlNode | null {
  if (media.length === 0) return null;
  return section(
    "chl-media",
    null,
    ...media.map(({ url, alt, credit }) =>
      h(
        "figure",
        { class: "chl-medium" },
        host.media === true && /^https:\/\//i.test(url)
          ? image(url, alt)
          : h("p", { class: "chl-alt", dir: "auto" }, `${host.messages.image}${alt}`),
        credit === null ? null : h("figcaption", { class: "chl-credit", dir: "auto" }, credit),
      ),
    ),
  );
}

const image = (src: string, alt: string): HtmlNode =>
  h("img", {
    class: "chl-image",
    alt,
    loading: "lazy",
    decoding: "async",
    referrerpolicy: "no-referrer",
    src,
  });

function fold(reason: string, messages: ContentMessages, parts: readonly (HtmlNode | null)[]): HtmlNode {
  return h(
    "details",
    { class: "chl-fold" },
    h(
      "summary",
      { class: "chl-fold-summary" },
      h("span", { class: "chl-fold-reason" }, reason),
      " ",
      h("span", { class: "chl-fold-show" }, messages.showSensitive),
    ),
    ...parts,
  );
}

function section(className: string, head: HtmlNode | null, ...parts: readonly NodeChild[]): HtmlNode {
  return h("div", { class: `chl-section ${className}` }, head, ...parts);
}

/** Safari forgets that a list without bullets is one, unless it is told. */
function list(items: readonly HtmlNode[], tag: "ul" | "ol" = "ul"): HtmlNode {
  return h(tag, { role: "list", class: "chl-plain" }, ...items);
}

function unseenHeading(host: ContentHost, text: string): HtmlNode {
  return h(headingTag(host.headingLevel), { class: "chl-unseen" }, text);
}
