import { throwLater } from "../../base/throwLater.ts";
import type { Box, Dispose } from "../../base/units.ts";
import type { Card } from "../../outline/types.ts";
import type { ContentMessages } from "./content.ts";
import { cardContent } from "./content.ts";
import { button, element, focusedElement, heading, phrase, setChildren, unseen } from "./dom.ts";
import type { Anchor } from "./layer.ts";
import { createLayer } from "./layer.ts";
import { createContent } from "./renew.ts";

/** The words on the card's own controls and around its content. */
export interface CardMessages extends ContentMessages {
  /** "Close". */
  readonly close: string;
  /** What the step buttons do, at length: "previous event in time", "next event in time". */
  readonly previousEvent: string;
  readonly nextEvent: string;
  /** What stands on them: "earlier", "later". */
  readonly earlier: string;
  readonly later: string;
}

export interface CardHost {
  /** The widget's root, class `chl`; the card becomes its last child. */
  readonly root: HTMLElement;
  /** Makes ids unique on the page. */
  readonly prefix: string;
  readonly messages: CardMessages;
  /** A CSS colour or `var()` for an actor. */
  readonly color: (actor: number) => string;
  /** The reader closed it; the host closes it and gives focus back. */
  readonly onClose: () => void;
  readonly onGo: (event: number) => void;
  readonly onStep: (direction: -1 | 1) => void;
  /** What the card is docked in; the root where absent. */
  readonly dockBox?: () => Box;
  /** Level of the title's heading; 3 where absent. */
  readonly headingLevel?: number;
  /** Load images; false where absent. */
  readonly media?: boolean;
  /** The page's own content in place of ours, below the title; null for ours. */
  readonly renderCard?: (card: Card) => Node | null;
}

export interface CardOptions {
  /** Move focus to the title. On by default; stepping with the card's own buttons keeps focus on them. */
  readonly focus?: boolean;
  /** Whether there is an earlier, a later event to go to. Both true by default. */
  readonly hasPrevious?: boolean;
  readonly hasNext?: boolean;
}

export interface CardView {
  readonly element: HTMLElement;
  readonly open: (card: Card, anchor: Anchor, dock: boolean, options?: CardOptions) => void;
  /** The same card in new words, for when the data changed; place and focus stay. */
  readonly update: (card: Card, options?: CardOptions) => void;
  /** Follows its anchor, for when the picture moved. */
  readonly reposition: () => void;
  readonly close: () => void;
  readonly isOpen: () => boolean;
  readonly dispose: Dispose;
}

/**
 * The card of one event: a non-modal dialog that floats beside the event's mark or stands docked at the end side.
 * The frame stays the same elements from event to event, so that focus on "next" survives the step.
 */
export function createCardView(host: CardHost): CardView {
  const { root, prefix, messages } = host;
  const level = host.headingLevel ?? 3;

  const title = heading(level, { class: "chl-card-title", id: `${prefix}-card-title`, tabindex: -1 });
  const close = button({ class: "chl-close", "aria-label": messages.close }, host.onClose, cross());
  const body = element("div", { class: "chl-card-body" });
  const previous = button(
    { class: "chl-step chl-step-back", title: messages.previousEvent },
    () => host.onStep(-1),
    messages.earlier,
  );
  const next = button(
    { class: "chl-step chl-step-on", title: messages.nextEvent },
    () => host.onStep(1),
    messages.later,
  );
  const position = element("p", {
    class: "chl-position",
    dir: "auto",
    "aria-live": "polite",
    "aria-atomic": "true",
  });
  const card = element(
    "div",
    {
      class: "chl-card chl-ui",
      role: "dialog",
      id: `${prefix}-card`,
      "aria-labelledby": `${prefix}-card-title`,
    },
    element("div", { class: "chl-card-head" }, title, close),
    body,
    element("div", { class: "chl-card-foot" }, previous, position, next),
  );
  root.append(card);
  const layer = createLayer(root, card, {
    placement: "bottom-start",
    fallbacks: ["top-start", "right-start", "left-start"],
    distance: 10,
  });

  const content = createContent(body, () => title.focus({ preventScroll: true }));
  /** The card of which the page drew the content, as text; null where it is ours. */
  let drawnByPage: string | null = null;

  const keydown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    host.onClose();
  };
  card.addEventListener("keydown", keydown);

  return {
    element: card,
    open(value, anchor, dock, options = {}) {
      const stepping = focusedElement(previous) ?? focusedElement(next);
      content.forget();
      drawnByPage = null;
      fill(value, options);
      layer.show(dock ? (host.dockBox ?? root) : anchor, dock ? "docked" : "beside");
      card.scrollTop = 0;
      if (options.focus !== false && stepping === null) title.focus({ preventScroll: true });
    },
    update(value, options = {}) {
      if (!layer.shown()) return;
      fill(value, options);
      layer.reposition();
    },
    reposition: layer.reposition,
    close: layer.hide,
    isOpen: layer.shown,
    dispose() {
      card.removeEventListener("keydown", keydown);
      layer.dispose();
    },
  };

  function fill(value: Card, options: CardOptions): void {
    card.setAttribute("data-id", value.id);
    card.setAttribute("data-event", String(value.event));
    setChildren(title, [phrase(value.title)]);
    const { color, onGo, media = false } = host;
    if (!isFilledByPage(value))
      content.write(cardContent(value, { messages, color, onGo, media, headingLevel: level + 1 }));
    position.replaceChildren(value.position, unseen(`: ${value.title.text}`));
    previous.setAttribute("aria-disabled", String(options.hasPrevious === false));
    next.setAttribute("aria-disabled", String(options.hasNext === false));
  }

  /** Whether the page draws the content, which it does where the card says something else. */
  function isFilledByPage(value: Card): boolean {
    const said = host.renderCard === undefined ? null : JSON.stringify(value);
    if (said === null) return false;
    if (said === drawnByPage) return true;
    const own = ownContent(value);
    drawnByPage = own === null ? null : said;
    if (own === null) return false;
    const inside = focusedElement(body) !== null;
    content.forget();
    setChildren(body, [element("div", { class: "chl-own" }, own)]);
    if (inside && focusedElement(body) === null) title.focus({ preventScroll: true });
    return true;
  }

  /** The page's own content; ours stands in where its function throws. */
  function ownContent(value: Card): Node | null {
    try {
      return host.renderCard?.(value) ?? null;
    } catch (error) {
      throwLater(error);
      return null;
    }
  }
}

function cross(): HTMLElement {
  return element("span", { "aria-hidden": "true" }, "×");
}
