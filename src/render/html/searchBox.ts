import type { Dispose } from "../../base/units.ts";
import type { Phrase } from "../../outline/types.ts";
import { button, element, focusedElement, phrase, setChildren, setText } from "./dom.ts";
import { idOf, keyed, letGo, type Part } from "./keyed.ts";
import { markedRuns } from "./marked.ts";

/** An event that was found. */
export interface SearchHit {
  readonly event: number;
  readonly id: string;
  readonly title: Phrase;
  readonly date: string;
  /** The names of its actors in one text. */
  readonly actors: string;
}

export interface SearchMessages {
  /** "Search the events". */
  readonly searchLabel: string;
  readonly close: string;
  /** "12 hits". */
  readonly hitTotal: (count: number) => string;
  /** "3 of 12". */
  readonly position: (position: number, total: number) => string;
  readonly previousHit: string;
  readonly nextHit: string;
  /** "Show 50 more". */
  readonly showMore: (count: number) => string;
}

export interface SearchHost {
  /** Makes ids unique on the page. */
  readonly prefix: string;
  readonly messages: SearchMessages;
  /** What to look for; `""` for nothing. Asked at the first letter, then after 150 ms without another. */
  readonly onSearch: (text: string) => void;
  /** The reader pressed a hit, or went to the next one. */
  readonly onChoose: (event: number) => void;
  /** Escape in an empty field, or the close button; the host hides the box and brings focus back. */
  readonly onClose: () => void;
  /** The reader wants so many hits, and fewer were given than `total`. */
  readonly onMore?: (wanted: number) => void;
}

export interface SearchContent {
  /** What `hits` answer. */
  readonly text: string;
  /** The first hits, or all, in the order they are gone through. */
  readonly hits: readonly SearchHit[];
  /** How many hits there are. */
  readonly total: number;
  /** Which hit is the chosen one; where absent, the one the reader chose last for this text. */
  readonly index?: number;
}

export interface SearchView {
  readonly element: HTMLElement;
  readonly update: (content: SearchContent) => void;
  /** Brings focus to the field and selects what stands in it. */
  readonly focus: () => void;
  readonly dispose: Dispose;
}

interface HitPart extends Part<SearchHit> {
  readonly button: HTMLButtonElement;
}

const quiet = 150; // ms without a letter
const perPage = 50; // hits

/** A field to search in, and what was found as a list of buttons. */
export function createSearchBox(host: SearchHost): SearchView {
  const { messages, prefix } = host;
  const input = element("input", { type: "search", class: "chl-field", id: `${prefix}-search` });
  input.autocomplete = "off";
  input.spellcheck = false;
  input.enterKeyHint = "search";
  const label = element("label", { class: "chl-unseen" }, messages.searchLabel);
  label.htmlFor = input.id;
  input.placeholder = messages.searchLabel;
  const count = element("output", { class: "chl-panel-count" });
  const back = stepButton(messages.previousHit, "↑", () => step(-1));
  const on = stepButton(messages.nextHit, "↓", () => step(1));
  const close = button({ class: "chl-close", "aria-label": messages.close }, host.onClose);
  close.append(element("span", { "aria-hidden": "true" }, "×"));
  const list = element("ol", { class: "chl-hits chl-plain", role: "list" });
  const more = button({ class: "chl-button" }, showMore);
  const root = element(
    "div",
    { class: "chl-panel chl-search chl-ui", role: "search", "aria-label": messages.searchLabel },
    element("div", { class: "chl-panel-head" }, label, input, back, on, count, close),
    list,
    more,
  );
  const parts = new Map<string, HitPart>();
  let content: SearchContent = { text: "", hits: [], total: 0 };
  let index = -1;
  let pages = 1;
  let asked = "";
  let pending: 0 | 1 | -1 = 0; // a step to take when what was asked is answered
  let timer: ReturnType<typeof setTimeout> | null = null;

  const keydown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === "Escape") {
      if (input.value === "") host.onClose();
      else clear();
    } else if (event.key === "Enter" && event.target === input) {
      go(event.shiftKey ? -1 : 1);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const typed = (): void => {
    const isFirst = asked === "" || input.value === "";
    stop();
    pending = 0;
    if (isFirst) ask();
    else timer = setTimeout(ask, quiet);
  };
  root.addEventListener("keydown", keydown);
  input.addEventListener("input", typed);
  draw();

  return {
    element: root,
    update(next) {
      const isOther = next.text !== content.text;
      const isAnswered = timer === null && isSame(content.text, asked); // nothing is under way
      if (isOther) pages = 1;
      index = next.index ?? (isOther ? -1 : followed(next));
      content = next;
      if (isAnswered && !isSame(next.text, asked)) input.value = asked = next.text;
      draw();
      const direction = pending;
      if (direction === 0 || !isSame(next.text, asked)) return;
      pending = 0;
      step(direction);
    },
    focus() {
      input.focus();
      input.select();
    },
    dispose() {
      stop();
      root.removeEventListener("keydown", keydown);
      input.removeEventListener("input", typed);
      root.remove();
    },
  };

  /** Where the chosen hit is by now; about there, if it is none any more. */
  function followed({ hits, total }: SearchContent): number {
    const id = content.hits[index]?.id;
    const at = id === undefined ? -1 : hits.findIndex((hit) => hit.id === id);
    return at < 0 ? Math.min(index, total - 1) : at;
  }

  function ask(): void {
    stop();
    asked = input.value;
    host.onSearch(asked);
  }

  function stop(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  }

  function clear(): void {
    pending = 0;
    input.value = "";
    input.focus();
    ask();
  }

  /** To the next hit, but not of the words before the last letter. */
  function go(direction: 1 | -1): void {
    if (input.value !== asked) {
      pending = direction;
      ask();
    } else if (isSame(content.text, asked)) step(direction);
    else pending = direction;
  }

  /** Goes round at both ends of the hits that are given. */
  function step(direction: 1 | -1): void {
    const { length } = content.hits;
    if (length === 0) return;
    choose(index < 0 && direction < 0 ? length - 1 : (index + direction + length) % length);
    const part = parts.get(content.hits[index]?.id ?? "");
    part?.button.scrollIntoView({ block: "nearest" });
  }

  function choose(at: number): void {
    const hit = content.hits[at];
    if (hit === undefined) return;
    index = at;
    pages = Math.max(pages, Math.floor(at / perPage) + 1);
    draw();
    host.onChoose(hit.event);
  }

  function showMore(): void {
    pages++;
    const first = content.hits[(pages - 1) * perPage];
    if (content.hits.length < Math.min(content.total, pages * perPage)) host.onMore?.(pages * perPage);
    draw();
    // The button moves on below; reading goes on at the first of the new hits.
    if (first !== undefined) parts.get(first.id)?.button.focus({ preventScroll: true });
  }

  function draw(): void {
    const { text, hits, total } = content;
    const drawn = hits.slice(0, pages * perPage);
    const hadFocus = focusedElement(list) !== null;
    const create = ({ id }: SearchHit): HitPart =>
      createHit(
        () => choose(content.hits.findIndex((hit) => hit.id === id)),
        () => content.text,
      );
    letGo(parts, drawn, idOf);
    setChildren(list, keyed(parts, drawn, idOf, create));
    if (hadFocus && focusedElement(list) === null) input.focus({ preventScroll: true });
    for (const [at, { id }] of drawn.entries()) {
      const node = parts.get(id)?.button;
      if (at === index) node?.setAttribute("aria-current", "true");
      else node?.removeAttribute("aria-current");
    }
    const rest = total - drawn.length;
    list.hidden = drawn.length === 0;
    more.hidden = rest <= 0 || (drawn.length === hits.length && host.onMore === undefined);
    setText(more, messages.showMore(Math.min(perPage, Math.max(0, rest))));
    setText(
      count,
      text.trim() === "" ? "" : index < 0 ? messages.hitTotal(total) : messages.position(index + 1, total),
    );
    for (const one of [back, on]) one.setAttribute("aria-disabled", String(hits.length === 0));
  }
}

/** `text`: what was searched, to be marked. */
function createHit(choose: () => void, text: () => string): HitPart {
  let drawn = "";
  const title = element("span", { class: "chl-found-title" });
  const date = element("span", { class: "chl-found-date" });
  const actors = element("span", { class: "chl-found-actors", dir: "auto" });
  const node = button({ class: "chl-found" }, choose, title, " ", date, " ", actors);
  return {
    element: element("li", {}, node),
    button: node,
    update(hit) {
      node.setAttribute("data-event", String(hit.event));
      const query = text();
      const said = JSON.stringify([hit.title, hit.date, hit.actors, query]);
      if (said === drawn) return;
      drawn = said;
      setChildren(title, [marked(hit.title, query)]);
      setText(date, hit.date);
      actors.hidden = hit.actors === "";
      actors.replaceChildren(...runsOf(hit.actors, query));
    },
  };
}

function marked(title: Phrase, text: string): HTMLElement {
  const node = phrase({ ...title, text: "" });
  node.append(...runsOf(title.text, text));
  return node;
}

const runsOf = (text: string, query: string): readonly (Node | string)[] =>
  markedRuns(text, query).map((run) =>
    run.found ? element("mark", { class: "chl-mark" }, run.text) : run.text,
  );

function stepButton(label: string, sign: string, press: () => void): HTMLButtonElement {
  const sight = element("span", { "aria-hidden": "true" }, sign);
  const node = button({ class: "chl-button", "aria-label": label }, press, sight);
  node.title = label;
  return node;
}

/** Blanks around a text do not make another search. */
const isSame = (a: string, b: string): boolean => a.trim() === b.trim();
