import type {
  Card,
  CardActor,
  CardClaim,
  CardLink,
  CardRelation,
  CardSource,
  Chip,
} from "../../outline/types.ts";
import type { Child } from "./dom.ts";
import { button, dotted, element, heading, outwardLink, phrase, unseen, withFigures } from "./dom.ts";
import { chipIcon } from "./icon.ts";

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
}

/**
 * What the card of an event says below its title; the same in the floating card and unfolded in the list. Sensitive
 * content lies in a native fold.
 */
export function cardContent(card: Card, host: ContentHost): readonly HTMLElement[] {
  const open = [dateLines(card), statusLine(card), actorList(card, host)];
  const rest = [
    card.description === null ? null : phrase(card.description, "p", "chl-description"),
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

/** An actor as a chip: the dot in the actor's colour and style, the name, the role. */
export function chip(
  value: Chip,
  color: (actor: number) => string,
  tag: "li" | "span" = "span",
): HTMLElement {
  const dot = chipIcon(value.style);
  dot.style.setProperty("color", color(value.actor));
  return element(
    tag,
    { class: "chl-chip", "data-style": value.style },
    dot,
    phrase(value.name, "bdi", "chl-chip-name"),
    value.role === null ? null : element("span", { class: "chl-chip-role" }, ` · ${value.role}`),
  );
}

function dateLines(card: Card): HTMLElement {
  return element(
    "div",
    { class: "chl-dates" },
    element("p", { class: "chl-date" }, ...dotted(card.date.split(" · "))),
    card.dateNotes.length === 0 ? null : element("p", { class: "chl-date-note" }, ...dotted(card.dateNotes)),
  );
}

function statusLine(card: Card): HTMLElement | null {
  if (card.status === null) return null;
  const { status, text } = card.status;
  return element("p", { class: "chl-status", "data-kind": status }, text);
}

function actorList({ actors }: Card, host: ContentHost): HTMLElement | null {
  if (actors.length === 0) return null;
  return section(
    "chl-actors",
    unseenHeading(host, host.messages.cardActors),
    list(actors.map((actor) => actorItem(actor, host))),
  );
}

function actorItem({ chip: value, attribution, note }: CardActor, host: ContentHost): HTMLElement {
  return element(
    "li",
    { class: "chl-actor" },
    chip(value, host.color),
    attribution === null ? null : element("span", { class: "chl-attribution" }, attribution),
    note === null ? null : phrase(note, "span", "chl-note"),
  );
}

function claimList({ claims, sources }: Card, host: ContentHost): HTMLElement | null {
  if (claims.length === 0) return null;
  const numbered = sources.length > 1;
  return section(
    "chl-claims chl-ruled",
    unseenHeading(host, host.messages.cardClaims),
    list(claims.map((claim) => claimItem(claim, numbered, host.messages))),
  );
}

function claimItem(claim: CardClaim, numbered: boolean, messages: ContentMessages): HTMLElement {
  const { text, locale } = claim.text;
  const words = element("p", { class: "chl-claim-text", lang: locale, dir: "auto" });
  words.append(...present(withFigures(text, claim.asReported ?? "")));
  const quotes = [
    claim.figure == null ? null : element("p", { class: "chl-claim-figure" }, claim.figure),
    claim.asReported === null
      ? null
      : element("q", { class: "chl-quote", lang: locale, dir: "auto" }, claim.asReported),
    claim.quote === null || claim.quote.text === claim.asReported
      ? null
      : phrase(claim.quote, "q", "chl-quote"),
  ];
  return element(
    "li",
    { class: "chl-claim", "data-id": claim.id },
    element(
      "p",
      { class: "chl-speaker" },
      ...dotted([
        claim.speaker,
        numbered && claim.sources.length > 0
          ? element("span", { class: "chl-claim-sources" }, messages.sourceNumbers(claim.sources))
          : null,
      ]),
    ),
    element("div", { class: "chl-said" }, words, ...quotes),
  );
}

function sourceList(card: Card, host: ContentHost): HTMLElement {
  const numbered = card.sources.length > 1;
  return section(
    "chl-sources chl-ruled",
    heading(host.headingLevel, { class: "chl-kicker" }, card.sourceCount),
    card.sources.length === 0
      ? null
      : list(
          card.sources.map((source) => sourceItem(source, numbered, host.messages)),
          "ol",
        ),
  );
}

function sourceItem(source: CardSource, numbered: boolean, messages: ContentMessages): HTMLElement {
  return element(
    "li",
    { class: numbered ? "chl-source chl-numbered" : "chl-source", "data-number": source.number },
    numbered ? element("span", { class: "chl-number" }, String(source.number)) : null,
    element(
      "p",
      { class: "chl-source-head" },
      ...dotted([
        element("bdi", { class: "chl-publisher" }, source.publisher),
        source.stance === null ? null : element("span", { class: "chl-stance" }, source.stance),
        ...source.details.map((detail) => element("span", { class: "chl-detail" }, detail)),
      ]),
    ),
    sourceLinks(source, messages),
    ...source.quotes.map(({ text, translation }) =>
      element(
        "div",
        { class: "chl-said" },
        phrase(text, "q", "chl-quote"),
        translation === null ? null : phrase(translation, "p", "chl-translation"),
      ),
    ),
  );
}

function sourceLinks({ title, link, archive }: CardSource, messages: ContentMessages): HTMLElement {
  const name = title === null ? null : phrase(title, "bdi", "chl-source-title");
  return element(
    "p",
    { class: "chl-links" },
    ...dotted([
      link === null ? name : hostLink(link, name, messages),
      archive === null ? null : hostLink(archive, messages.archivedCopy, messages),
      link === null && archive === null ? element("span", { class: "chl-detail" }, messages.noLink) : null,
    ]),
  );
}

/** A link with the host it leads to beside it; without a name, the host is the link. */
function hostLink(link: CardLink, name: Child, messages: ContentMessages): HTMLElement {
  const newTab = unseen(` (${messages.opensInNewTab})`);
  if (name == null) return outwardLink(link, "chl-link", link.host, newTab);
  return element(
    "span",
    { class: typeof name === "string" ? "chl-short-link" : "chl-long-link" },
    outwardLink(link, "chl-link", name, newTab),
    " ",
    element("span", { class: "chl-host" }, link.host),
  );
}

function correctionList({ corrections }: Card, host: ContentHost): HTMLElement | null {
  if (corrections.length === 0) return null;
  return section(
    "chl-corrections chl-ruled",
    heading(host.headingLevel, { class: "chl-kicker" }, host.messages.cardCorrections),
    list(corrections.map((text) => element("li", { class: "chl-correction", dir: "auto" }, text))),
  );
}

function relationList({ relations }: Card, host: ContentHost): HTMLElement | null {
  if (relations.length === 0) return null;
  return section(
    "chl-relations chl-ruled",
    heading(host.headingLevel, { class: "chl-kicker" }, host.messages.cardRelations),
    list(relations.map((relation) => relationItem(relation, host))),
  );
}

function relationItem(relation: CardRelation, host: ContentHost): HTMLElement {
  const text = phrase(relation.text, "span");
  const { event } = relation;
  return element(
    "li",
    { class: "chl-relation" },
    element("span", { class: "chl-relation-type" }, relation.type),
    event < 0 ? text : button({ class: "chl-go", "data-event": event }, () => host.onGo(event), text),
    relation.details.length === 0
      ? null
      : element("span", { class: "chl-relation-details" }, relation.details.join(" · ")),
  );
}

function detailList({ details }: Card): HTMLElement | null {
  if (details.length === 0) return null;
  return section(
    "chl-details chl-ruled",
    null,
    list(details.map((text) => element("li", { dir: "auto" }, text))),
  );
}

function mediaList({ media }: Card, host: ContentHost): HTMLElement | null {
  if (media.length === 0) return null;
  return section(
    "chl-media",
    null,
    ...media.map(({ url, alt, credit }) =>
      element(
        "figure",
        { class: "chl-medium" },
        host.media === true && /^https:\/\//i.test(url)
          ? image(url, alt)
          : element("p", { class: "chl-alt", dir: "auto" }, `${host.messages.image}${alt}`),
        credit === null ? null : element("figcaption", { class: "chl-credit", dir: "auto" }, credit),
      ),
    ),
  );
}

function image(url: string, alt: string): HTMLElement {
  const node = element("img", {
    class: "chl-image",
    alt,
    loading: "lazy",
    decoding: "async",
    referrerpolicy: "no-referrer",
  });
  node.setAttribute("src", url);
  return node;
}

function fold(
  reason: string,
  messages: ContentMessages,
  parts: readonly (HTMLElement | null)[],
): HTMLElement {
  return element(
    "details",
    { class: "chl-fold" },
    element(
      "summary",
      { class: "chl-fold-summary" },
      element("span", { class: "chl-fold-reason" }, reason),
      element("span", { class: "chl-fold-show" }, messages.showSensitive),
    ),
    ...parts,
  );
}

function section(className: string, head: HTMLElement | null, ...parts: readonly Child[]): HTMLElement {
  return element("div", { class: `chl-section ${className}` }, head, ...parts);
}

/** Safari forgets that a list without bullets is one, unless it is told. */
function list(items: readonly HTMLElement[], tag: "ul" | "ol" = "ul"): HTMLElement {
  return element(tag, { role: "list", class: "chl-plain" }, ...items);
}

function unseenHeading(host: ContentHost, text: string): HTMLElement {
  return heading(host.headingLevel, { class: "chl-unseen" }, text);
}

function present(children: readonly Child[]): (Node | string)[] {
  return children.filter((child) => child != null);
}
