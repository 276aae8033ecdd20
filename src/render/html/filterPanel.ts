import type { Dispose } from "../../base/units.ts";
import type { Facets, FacetValue } from "../../detail/facets.ts";
import type { Filter } from "../../detail/filter.ts";
import { type FacetName, filterLists } from "../../detail/traits.ts";
import { foldText } from "../../base/foldText.ts";
import { button, element, setChildren, setText } from "./dom.ts";

/** The facets of the panel, in the order they stand. What the legend names is chosen in the legend. */
const listed = filterLists.filter((name) => name !== "marks");
type ListedFacet = (typeof listed)[number];

export interface FilterPanelMessages {
  /** "Filter". */
  readonly filter: string;
  /** "Clear all". */
  readonly clearFilter: string;
  readonly close: string;
  /** A number in the reader's digits. */
  readonly number: (n: number) => string;
  /** "3 events". */
  readonly eventCount: (count: number) => string;
  /** "124 of 980 events". */
  readonly shownCount: (shown: number, total: number) => string;
  readonly facets: { readonly [name in Exclude<FacetName, "marks">]: string };
  /** "Find in Actors". */
  readonly findIn: (facet: string) => string;
  /** "+40 more". */
  readonly moreValues: (count: number) => string;
  /** "any of them", "all of them together". */
  readonly matchAny: string;
  readonly matchAll: string;
  /** "any number of sources", "2 sources or more". */
  readonly anySources: string;
  readonly atLeastSources: (count: number) => string;
}

export interface FilterPanelHost {
  /** Makes names of radio buttons unique on the page. */
  readonly prefix: string;
  readonly messages: FilterPanelMessages;
  /** The reader chose otherwise. Members of the filter that the panel does not show are in it as they were. */
  readonly onChange: (filter: Filter) => void;
  /** Escape or the close button; the host hides the panel and brings focus back. */
  readonly onClose: () => void;
}

export interface FilterPanelView {
  readonly element: HTMLElement;
  /** `shown` of `total` events pass the filter. */
  readonly update: (facets: Facets, filter: Filter, shown: number, total: number) => void;
  /** Brings focus to the first control. */
  readonly focus: () => void;
  readonly dispose: Dispose;
}

const shortList = 12; // values; longer lists scroll and get a field to find in them
const mostValues = 200; // drawn of one list; the field finds the others

interface FacetPart {
  readonly element: HTMLElement;
  readonly update: (facets: Facets, filter: Filter, total: number) => void;
}

interface ValuePart {
  readonly element: HTMLElement;
  readonly update: (value: FacetValue) => void;
}

/** All facets of the data as boxes to tick, in the flow of the page. Elements of values that stay are the same elements. */
export function createFilterPanel(host: FilterPanelHost): FilterPanelView {
  const { messages } = host;
  let filter: Filter = {};
  const clear = button(
    { class: "chl-button", "data-name": "clear" },
    () => change(without(filter, [...listed, "match", "minSources"])),
    messages.clearFilter,
  );
  const close = button({ class: "chl-close", "aria-label": messages.close }, host.onClose, cross());
  const sentence = element("output", { class: "chl-panel-count" });
  const parts: readonly FacetPart[] = [
    ...listed.map((name) => createFacet(host, name, change)),
    createMinSources(messages, change),
  ];
  const root = element(
    "div",
    { class: "chl-panel chl-ui", role: "group", "aria-label": messages.filter },
    element("div", { class: "chl-panel-head" }, sentence, clear, close),
    element("div", { class: "chl-facets" }, ...parts.map((part) => part.element)),
  );
  const keydown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    host.onClose();
  };
  root.addEventListener("keydown", keydown);

  return {
    element: root,
    update(facets, next, shown, total) {
      filter = next;
      for (const part of parts) part.update(facets, next, total);
      setText(sentence, messages.shownCount(shown, total));
      const chosen = [...listed, "minSources" as const].some((name) => isGiven(next[name]));
      clear.setAttribute("aria-disabled", String(!chosen));
    },
    focus: () => root.querySelector<HTMLElement>("fieldset:not([hidden]) :is(input, select)")?.focus(),
    dispose() {
      root.removeEventListener("keydown", keydown);
      root.remove();
    },
  };

  /** Kept at once, so that a second choice before the next update is added to the first. */
  function change(next: Filter | ((filter: Filter) => Filter)): void {
    filter = typeof next === "function" ? next(filter) : next;
    host.onChange(filter);
  }
}

type Change = (next: (filter: Filter) => Filter) => void;

function createFacet(host: FilterPanelHost, name: ListedFacet, change: Change): FacetPart {
  const { messages } = host;
  const title = messages.facets[name];
  const parts = new Map<string, ValuePart>();
  const list = element("ul", { class: "chl-values chl-plain", role: "list" });
  const more = element("p", { class: "chl-more", hidden: true });
  const find = element("input", {
    type: "search",
    class: "chl-field",
    "aria-label": messages.findIn(title),
    hidden: true,
  });
  find.placeholder = messages.findIn(title);
  find.autocomplete = "off";
  const match = name === "actors" ? createMatch(host, change) : null;
  const node = element("fieldset", { class: "chl-facet" }, legend(title), match?.element, find, list, more);
  let values: readonly FacetValue[] = [];
  let order: readonly string[] = [];
  let beyond = 0; // values that are not given

  find.addEventListener("input", () => {
    arrange();
    draw();
  });
  find.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || find.value === "") return;
    event.preventDefault();
    event.stopPropagation();
    find.value = "";
    arrange();
    draw();
  });
  return {
    element: node,
    update(facets, filter, total) {
      const before = values;
      values = facets[name];
      beyond = facets.beyond?.[name] ?? 0;
      // One value that every event has leaves nothing to choose.
      node.hidden = !values.some((value) => value.chosen || values.length > 1 || value.total < total);
      find.hidden = values.length <= shortList;
      match?.update(filter, values.length);
      if (values.length !== before.length || values.some(({ value }, at) => value !== before[at]?.value))
        arrange();
      draw();
    },
  };

  /** Chosen ones come first in a long list, but never move under the reader's hand. */
  function arrange(): void {
    const wanted = foldText(find.hidden ? "" : find.value.trim());
    const found = values.filter(({ label }) => foldText(label).includes(wanted));
    const chosen = find.hidden ? [] : values.filter((value) => value.chosen);
    order = [...new Set([...chosen, ...found].map(({ value }) => value))];
  }

  function draw(): void {
    const known = new Map(values.map((value) => [value.value, value]));
    const drawn = order.slice(0, mostValues).flatMap((key) => known.get(key) ?? []);
    for (const key of parts.keys()) if (!known.has(key)) parts.delete(key);
    setChildren(
      list,
      drawn.map((value) => {
        const part = parts.get(value.value) ?? createValue(messages, name, value.value, change);
        parts.set(value.value, part);
        part.update(value);
        return part.element;
      }),
    );
    const rest = order.length - drawn.length + beyond;
    more.hidden = rest <= 0;
    setText(more, rest <= 0 ? "" : messages.moreValues(rest));
  }
}

function createValue(
  messages: FilterPanelMessages,
  name: ListedFacet,
  key: string,
  change: Change,
): ValuePart {
  const box = element("input", { type: "checkbox", class: "chl-box" });
  const label = element("span", { class: "chl-value-name", dir: "auto" });
  const count = element("span", { class: "chl-value-count", "aria-hidden": "true" });
  const counted = element("span", { class: "chl-unseen" });
  const node = element("li", {}, element("label", { class: "chl-value" }, box, label, count, counted));
  box.addEventListener("change", () => change((filter) => toggled(filter, name, key, box.checked)));
  return {
    element: node,
    update(value) {
      box.checked = value.chosen;
      setText(label, value.label);
      if (value.locale === null) label.removeAttribute("lang");
      else label.lang = value.locale;
      setText(count, messages.number(value.count));
      setText(counted, ` ${messages.eventCount(value.count)}`);
      node.classList.toggle("chl-quiet", value.count === 0 && !value.chosen);
    },
  };
}

interface Match {
  readonly element: HTMLElement;
  readonly update: (filter: Filter, count: number) => void;
}

/** Whether one of the actors is enough. */
function createMatch({ prefix, messages }: FilterPanelHost, change: Change): Match {
  const any = radio("any");
  const all = radio("all");
  const row = element(
    "div",
    { class: "chl-match", role: "radiogroup", "aria-label": messages.facets.actors },
    element("label", { class: "chl-value" }, any, messages.matchAny),
    element("label", { class: "chl-value" }, all, messages.matchAll),
  );
  return {
    element: row,
    update(filter, count) {
      row.hidden = count < 2;
      any.checked = filter.match !== "all";
      all.checked = !any.checked;
    },
  };

  function radio(value: "any" | "all"): HTMLInputElement {
    const input = element("input", { type: "radio", class: "chl-box" });
    input.name = `${prefix}-match`;
    input.value = value;
    input.addEventListener("change", () =>
      change((filter) => (value === "all" ? { ...filter, match: "all" } : without(filter, ["match"]))),
    );
    return input;
  }
}

function createMinSources(messages: FilterPanelMessages, change: Change): FacetPart {
  const select = element("select", { class: "chl-field", "aria-label": messages.facets.minSources });
  const node = element("fieldset", { class: "chl-facet" }, legend(messages.facets.minSources), select);
  let drawn = "";
  select.addEventListener("change", () => {
    const least = Number(select.value);
    change((filter) => (least > 0 ? { ...filter, minSources: least } : without(filter, ["minSources"])));
  });
  return {
    element: node,
    update({ minSources }, filter) {
      const chosen = filter.minSources ?? 0;
      const given = minSources.map(({ value }) => Number(value)).filter((least) => least > 0);
      const steps = [...new Set(chosen > 0 ? [...given, chosen] : given)].sort((a, b) => a - b);
      node.hidden = steps.length === 0;
      if (steps.join() !== drawn) setChildren(select, [0, ...steps].map(choice));
      drawn = steps.join();
      select.value = String(Math.max(0, chosen));
    },
  };

  function choice(least: number): HTMLElement {
    const option = element("option", {}, least === 0 ? messages.anySources : messages.atLeastSources(least));
    option.value = String(least);
    return option;
  }
}

/** The filter with a value more or less in one of its lists. Values that the panel has no box for stay. */
function toggled(filter: Filter, name: ListedFacet, value: string, on: boolean): Filter {
  const others: readonly string[] = (filter[name] ?? []).filter((one: string) => one !== value);
  const next = on ? [...others, value] : others;
  return next.length === 0 ? without(filter, [name]) : { ...filter, [name]: next };
}

function without(filter: Filter, names: readonly string[]): Filter {
  return Object.fromEntries(Object.entries(filter).filter(([name]) => !names.includes(name)));
}

const isGiven = (member: readonly string[] | number | undefined): boolean =>
  typeof member === "number" ? member > 0 : (member ?? []).length > 0;

const legend = (title: string): HTMLElement => element("legend", { class: "chl-facet-name" }, title);

const cross = (): HTMLElement => element("span", { "aria-hidden": "true" }, "×");
