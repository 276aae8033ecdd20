import type { Dispose } from "../../base/units.ts";
import type { Member } from "../../outline/stretch.ts";
import type { Preview } from "../../outline/types.ts";
import { button, element, focusedElement, heading, phrase, setChildren, setText } from "./dom.ts";
import { idOf, keyed, letGo, type Part } from "./keyed.ts";
import type { Anchor } from "./layer.ts";
import { createLayer } from "./layer.ts";
import { createPager, type ListPagesMessages } from "./pager.ts";

export interface MembersMessages extends ListPagesMessages {
  readonly close: string;
  /** "Zoom in here". */
  readonly zoomHere: string;
}

export interface MembersHost {
  /** The widget's root, class `chl`; the list becomes its child. */
  readonly root: HTMLElement;
  /** Makes ids unique on the page. */
  readonly prefix: string;
  readonly messages: MembersMessages;
  /** Level of the title's heading. */
  readonly headingLevel: number;
  /** The reader closed it. */
  readonly onClose: () => void;
  /** The reader wants to see the stretch larger. */
  readonly onZoom: () => void;
  /** The reader wants the card of an event. `opener` is the button that was pressed. */
  readonly onOpen: (event: number, opener: HTMLElement) => void;
}

export interface MembersContent {
  /** How many, from when to when, which actors. */
  readonly summary: Preview;
  /** The name of the lane. */
  readonly lane: string;
  readonly events: readonly number[];
  /** What an entry says; asked only for those of the page that is shown. */
  readonly member: (event: number) => Member;
}

export interface MembersView {
  readonly element: HTMLElement;
  /** Other content, on the page it was on. */
  readonly update: (content: MembersContent) => void;
  /** Shows what there is from the first page on, and brings focus to its title. */
  readonly open: (anchor: Anchor) => void;
  readonly reposition: () => void;
  readonly close: () => void;
  readonly isOpen: () => boolean;
  readonly dispose: Dispose;
}

const perPage = 50;

/** The events that are counted in a stretch of a lane, page by page, in a dialog that is not modal. */
export function createMembersView(host: MembersHost): MembersView {
  const { root, prefix, messages } = host;
  const title = heading(host.headingLevel, {
    class: "chl-card-title",
    id: `${prefix}-members-title`,
    tabindex: -1,
  });
  const close = button(
    { class: "chl-close", "aria-label": messages.close },
    host.onClose,
    element("span", { "aria-hidden": "true" }, "×"),
  );
  const facts = element("div", {});
  const zoom = button({ class: "chl-button" }, host.onZoom, messages.zoomHere);
  const list = element("ol", { class: "chl-members-list chl-plain", role: "list" });
  const pager = createPager(messages.listPages, messages, (to) => {
    page = to;
    draw();
    body.scrollTop = 0;
  });
  const body = element("div", { class: "chl-card-body" }, facts, zoom, list);
  const node = element(
    "div",
    {
      class: "chl-members chl-ui",
      role: "dialog",
      id: `${prefix}-members`,
      "aria-labelledby": `${prefix}-members-title`,
    },
    element("div", { class: "chl-card-head" }, title, close),
    body,
    pager.element,
  );
  root.append(node);
  const layer = createLayer(root, node, {
    placement: "bottom",
    fallbacks: ["top", "right-start", "left-start"],
    distance: 6,
  });
  const entries = new Map<string, Part<Member>>();
  let content: MembersContent | null = null;
  let page = 0;

  const keydown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    host.onClose();
  };
  node.addEventListener("keydown", keydown);

  return {
    element: node,
    open(anchor) {
      page = 0;
      draw();
      layer.show(anchor, "beside");
      node.scrollTop = 0;
      title.focus({ preventScroll: true });
    },
    update(next) {
      const hadFocus = focusedElement(list) !== null;
      content = next;
      draw();
      if (hadFocus && focusedElement(list) === null) title.focus({ preventScroll: true });
    },
    reposition: layer.reposition,
    close: layer.hide,
    isOpen: layer.shown,
    dispose() {
      node.removeEventListener("keydown", keydown);
      layer.dispose();
    },
  };

  function draw(): void {
    if (content === null) return;
    const { summary, lane, events, member } = content;
    const { title: name, date, number, named, more } = summary;
    const pages = Math.max(1, Math.ceil(events.length / perPage));
    page = Math.min(page, pages - 1);
    const shown = events.slice(page * perPage, (page + 1) * perPage);
    const lines = [...named, ...(more === null ? [] : [more])];
    setText(title, name.text);
    setChildren(facts, [
      element("p", { class: "chl-members-facts", dir: "auto" }, lane),
      element("p", { class: "chl-members-facts" }, date),
      element(
        "p",
        { class: "chl-details" },
        element("span", {}, number, ...(lines.length === 0 ? [] : [": "])),
        ...lines.flatMap((line, i) => [...(i === 0 ? [] : [", "]), element("bdi", {}, line)]),
      ),
    ]);
    list.setAttribute("start", String(page * perPage + 1));
    const members = shown.map(member);
    letGo(entries, members, idOf);
    setChildren(list, keyed(entries, members, idOf, entry));
    pager.update(
      page,
      pages,
      messages.memberSpan(page * perPage + 1, page * perPage + shown.length, events.length),
    );
  }

  function entry(first: Member): Part<Member> {
    let member = first;
    let drawn = "";
    const opener = button({ class: "chl-found" }, () => host.onOpen(member.event, opener));
    return {
      element: element("li", {}, opener),
      update(value) {
        member = value;
        opener.setAttribute("data-event", String(value.event));
        const { title: name, date, sources } = value;
        const said = JSON.stringify([name, date, sources]);
        if (said === drawn) return;
        drawn = said;
        opener.replaceChildren(
          phrase(name, "span", "chl-found-title"),
          " ",
          element("span", { class: "chl-found-date" }, date),
          " ",
          element("span", { class: "chl-found-actors", dir: "auto" }, sources),
        );
      },
    };
  }
}
