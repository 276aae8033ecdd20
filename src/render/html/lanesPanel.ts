import { foldText } from "../../base/foldText.ts";
import type { Dispose } from "../../base/units.ts";
import type { LaneChange, LaneRow } from "../../detail/changeLanes.ts";
import type { LaneOrder } from "../../detail/laneChoice.ts";
import type { Phrase } from "../../outline/types.ts";
import { button, element, setChildren, setText } from "./dom.ts";

export interface LanesPanelMessages {
  readonly chooseLanes: string;
  readonly laneOrder: string;
  readonly orders: { readonly [order in LaneOrder | "own"]: string };
  readonly lanesShown: (shown: number, total: number) => string;
  readonly showAllLanes: string;
  readonly resetLanes: string;
  readonly amongOthers: string;
  readonly pinLane: (lane: string) => string;
  readonly expandLane: (lane: string) => string;
  readonly laneUp: (lane: string) => string;
  readonly laneDown: (lane: string) => string;
  readonly facets: { readonly actors: string };
  readonly findIn: (where: string) => string;
  readonly moreValues: (count: number) => string;
  readonly eventCount: (count: number) => string;
  readonly number: (n: number) => string;
  readonly close: string;
}

export interface LanesPanelHost {
  readonly messages: LanesPanelMessages;
  readonly name: (row: LaneRow) => Phrase;
  readonly onChange: (change: LaneChange) => void;
  readonly onOrder: (order: LaneOrder) => void;
  readonly onShowAll: () => void;
  readonly onReset: () => void;
  /** Escape or the close button; the host hides the panel and brings focus back. */
  readonly onClose: () => void;
}

export interface LanesPanelView {
  readonly element: HTMLElement;
  /** `order` is "own" once the reader moved a lane. */
  readonly update: (rows: readonly LaneRow[], order: LaneOrder | "own") => void;
  /** Brings focus to the first control. */
  readonly focus: () => void;
  readonly dispose: Dispose;
}

const shortList = 12; // lanes; longer lists scroll and get a field to find in them
const mostRows = 200; // drawn; the field finds the others
const orders: readonly LaneOrder[] = ["given", "first-event", "activity", "connectors"];

/** All lanes as boxes to tick, to pin and to move: by buttons, by Alt with the arrows, by dragging. */
export function createLanesPanel(host: LanesPanelHost): LanesPanelView {
  const { messages } = host;
  const parts = new Map<string, RowPart>();
  let rows: readonly LaneRow[] = [];
  let dragged: string | null = null;
  const sentence = element("output", { class: "chl-panel-count" });
  const select = element("select", { class: "chl-field", "aria-label": messages.laneOrder });
  const find = element("input", {
    type: "search",
    class: "chl-field",
    "aria-label": messages.findIn(messages.facets.actors),
    hidden: true,
  });
  find.placeholder = messages.findIn(messages.facets.actors);
  find.autocomplete = "off";
  const list = element("ul", { class: "chl-values chl-lane-rows chl-plain", role: "list" });
  const more = element("p", { class: "chl-more", hidden: true });
  const root = element(
    "div",
    { class: "chl-panel chl-ui", role: "group", "aria-label": messages.chooseLanes },
    element(
      "div",
      { class: "chl-panel-head" },
      sentence,
      select,
      button({ class: "chl-button", "data-name": "all" }, host.onShowAll, messages.showAllLanes),
      button({ class: "chl-button", "data-name": "reset" }, host.onReset, messages.resetLanes),
      button(
        { class: "chl-close", "aria-label": messages.close },
        host.onClose,
        element("span", { "aria-hidden": "true" }, "×"),
      ),
    ),
    find,
    list,
    more,
  );
  select.addEventListener("change", () => {
    const order = orders.find((one) => one === select.value);
    if (order !== undefined) host.onOrder(order);
  });
  find.addEventListener("input", draw);
  list.addEventListener("pointermove", (event) => drag(event.clientY));
  list.addEventListener("lostpointercapture", () => (dragged = null));
  root.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    host.onClose();
  });

  return {
    element: root,
    update(next, order) {
      rows = next;
      setText(sentence, messages.lanesShown(rows.filter(({ place }) => place === "own").length, rows.length));
      const offered = order === "own" ? [...orders, "own" as const] : orders;
      if (select.options.length !== offered.length) setChildren(select, offered.map(optionOf));
      select.value = order;
      find.hidden = rows.length <= shortList;
      draw();
    },
    focus: () => select.focus(),
    dispose: () => root.remove(),
  };

  function optionOf(order: LaneOrder | "own"): HTMLElement {
    const option = element("option", {}, messages.orders[order]);
    option.value = order;
    return option;
  }

  function draw(): void {
    const wanted = foldText(find.hidden ? "" : find.value.trim());
    const found = rows.filter((row) => foldText(host.name(row).text).includes(wanted));
    setChildren(
      list,
      found.slice(0, mostRows).map((row) => {
        const part = parts.get(row.key) ?? createRow(host, row.key, move, grab);
        parts.set(row.key, part);
        part.update(row, rows);
        return part.element;
      }),
    );
    const rest = found.length - mostRows;
    more.hidden = rest <= 0;
    setText(more, rest <= 0 ? "" : messages.moreValues(rest));
  }

  function move(key: string, by: number): void {
    const at = rows.findIndex((row) => row.key === key);
    if (at >= 0) host.onChange({ key, to: at + by });
  }

  /** The list captures the pointer: a row that moves among its siblings would lose it. */
  function grab(key: string, event: PointerEvent): void {
    event.preventDefault();
    list.setPointerCapture(event.pointerId);
    dragged = key;
  }

  /** To the place of the row that lies under the pointer. */
  function drag(y: number): void {
    for (const [key, part] of dragged === null ? [] : parts) {
      const { top, bottom } = part.element.getBoundingClientRect();
      const to = rows.findIndex((row) => row.key === key);
      if (dragged === null || key === dragged || y < top || y >= bottom || to < 0) continue;
      host.onChange({ key: dragged, to });
      return;
    }
  }
}

interface RowPart {
  readonly element: HTMLElement;
  readonly update: (row: LaneRow, rows: readonly LaneRow[]) => void;
}

function createRow(
  { messages, name, onChange }: LanesPanelHost,
  key: string,
  move: (key: string, by: number) => void,
  grab: (key: string, event: PointerEvent) => void,
): RowPart {
  const box = element("input", { type: "checkbox", class: "chl-box" });
  const label = element("span", { class: "chl-value-name", dir: "auto" });
  const where = element("span", { class: "chl-value-count" });
  const count = element("span", { class: "chl-value-count", "aria-hidden": "true" });
  const counted = element("span", { class: "chl-unseen" });
  const handle = element("span", { class: "chl-lane-handle", "aria-hidden": "true" }, "⋮⋮");
  let row: LaneRow | null = null;
  const small = (text: string, press: () => void): HTMLButtonElement =>
    button({ class: "chl-button" }, press, element("span", { "aria-hidden": "true" }, text));
  const expand = small("⊞", () => onChange({ key, expand: row?.expanded !== true }));
  const pin = small("⇱", () => onChange({ key, pin: row?.pinned !== true }));
  const up = small("↑", () => move(key, -1));
  const down = small("↓", () => move(key, 1));
  const node = element(
    "li",
    { class: "chl-lane-row" },
    handle,
    element("label", { class: "chl-value" }, box, label, where, count, counted),
    expand,
    pin,
    up,
    down,
  );
  box.addEventListener("change", () => onChange({ key, show: box.checked }));
  node.addEventListener("keydown", (event) => {
    const by = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0;
    if (!event.altKey || by === 0) return;
    event.preventDefault();
    move(key, by);
  });
  handle.addEventListener("pointerdown", (event) => {
    if (event.button === 0) grab(key, event);
  });
  return {
    element: node,
    update(next, rows) {
      row = next;
      const { text, locale } = name(row);
      const at = rows.indexOf(row);
      const isNeighbour = (i: number): boolean => rows[i]?.pinned === next.pinned;
      box.checked = row.place === "own";
      node.setAttribute("data-depth", String(Math.min(2, row.depth)));
      setText(label, text);
      if (locale === null) label.removeAttribute("lang");
      else label.lang = locale;
      setText(where, row.place === "others" ? messages.amongOthers : "");
      setText(count, messages.number(row.events));
      setText(counted, ` ${messages.eventCount(row.events)}`);
      expand.hidden = row.members === 0 && !row.expanded;
      expand.setAttribute("aria-pressed", String(row.expanded));
      pin.setAttribute("aria-pressed", String(row.pinned));
      up.setAttribute("aria-disabled", String(!isNeighbour(at - 1)));
      down.setAttribute("aria-disabled", String(!isNeighbour(at + 1)));
      const labels: readonly (readonly [HTMLElement, string])[] = [
        [expand, messages.expandLane(text)],
        [pin, messages.pinLane(text)],
        [up, messages.laneUp(text)],
        [down, messages.laneDown(text)],
      ];
      for (const [item, words] of labels) {
        item.setAttribute("aria-label", words);
        item.title = words;
      }
    },
  };
}
