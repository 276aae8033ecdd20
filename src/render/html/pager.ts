import { button, element, focusedElement, setText } from "./dom.ts";

export interface PagerMessages {
  readonly firstPage: string;
  readonly previousPage: string;
  readonly nextPage: string;
  readonly lastPage: string;
  /** "Page" and "of 10". */
  readonly page: string;
  readonly pageOf: (count: number) => string;
}

/** What pages of a list of events are called. */
export interface ListPagesMessages extends PagerMessages {
  /** "Pages of the list". */
  readonly listPages: string;
  /** "1–50 of 214". */
  readonly memberSpan: (first: number, last: number, total: number) => string;
}

/** Buttons and a field that turn pages; all but what is said of the span are hidden where there is one page. */
export interface Pager {
  readonly element: HTMLElement;
  /** Shows page `page` of `count`, the first is 0; `span` says what of all is on it. */
  readonly update: (page: number, count: number, span: string) => void;
}

/** `label` names what is paged: "Pages of the table". */
export function createPager(label: string, messages: PagerMessages, turn: (page: number) => void): Pager {
  let page = 0;
  let count = 1;
  const first = step(messages.firstPage, "«", () => 0, "chl-page-end");
  const previous = step(messages.previousPage, "‹", () => page - 1);
  const next = step(messages.nextPage, "›", () => page + 1);
  const last = step(messages.lastPage, "»", () => count - 1, "chl-page-end");
  const span = element("output", { class: "chl-panel-count" });
  const input = element("input", { type: "number", class: "chl-field" });
  const of = element("span", {});
  const field = element("label", { class: "chl-page" }, `${messages.page} `, input, " ", of);
  const buttons = [first, previous, field, next, last];
  const node = element("div", { class: "chl-pager", role: "group", "aria-label": label });
  node.append(span, ...buttons);
  input.min = "1";
  input.addEventListener("change", () => {
    const wanted = Math.round(Number(input.value));
    if (wanted >= 1) turn(Math.min(wanted, count) - 1);
    input.value = String(page + 1);
  });
  return {
    element: node,
    update(at, pages, rows) {
      [page, count] = [at, pages];
      for (const part of buttons) part.hidden = pages < 2;
      for (const part of [first, previous]) part.setAttribute("aria-disabled", String(at === 0));
      for (const part of [next, last]) part.setAttribute("aria-disabled", String(at === pages - 1));
      setText(span, rows);
      setText(of, messages.pageOf(pages));
      input.max = String(pages);
      if (focusedElement(input) === null || Number(input.value) > pages) input.value = String(at + 1);
    },
  };

  function step(name: string, sign: string, to: () => number, kind = ""): HTMLButtonElement {
    const press = (): void => turn(Math.max(0, Math.min(to(), count - 1)));
    const made = button(
      { class: `chl-button ${kind}`.trim(), "aria-label": name },
      press,
      element("span", { "aria-hidden": "true" }, sign),
    );
    made.title = name;
    return made;
  }
}
