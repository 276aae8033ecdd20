import type { Dispose } from "../../base/units.ts";
import type { TableClaim, TableColumn, TableRow } from "../../outline/table.ts";
import { inOrderOfTime, type TableSort } from "../../outline/tableOrder.ts";
import { button, element, focusedElement, phrase, setChildren, unseen } from "./dom.ts";
import { firstInSight, holdInSight } from "./inSight.ts";
import { idOf, keyed, letGo, type Part } from "./keyed.ts";
import { createPager, type PagerMessages } from "./pager.ts";

export interface TableMessages extends PagerMessages {
  /** "Pages of the table". */
  readonly tablePages: string;
  /** "All events as a table". */
  readonly eventTable: string;
  readonly noEvents: string;
  readonly columns: { readonly [column in TableColumn]: string };
  /** "selected". */
  readonly selected: string;
  /** "rows 1–100 of 980". */
  readonly rowSpan: (first: number, last: number, total: number) => string;
}

export interface TableHost {
  readonly messages: TableMessages;
  /** What a row says; asked only for rows of the page that is shown. */
  readonly row: (event: number) => TableRow;
  /** The reader wants the card of an event. `opener` is the button that was pressed. */
  readonly onOpen: (event: number, opener: HTMLElement) => void;
  /** The reader wants another order. */
  readonly onSort: (sort: TableSort) => void;
  /** Rows of a page; 100 where absent. */
  readonly perPage?: number;
}

export interface TableContent {
  /** The events that pass the filter, as they are sorted. */
  readonly events: readonly number[];
  readonly sort: TableSort;
  readonly selection: ReadonlySet<number>;
  readonly columns: readonly TableColumn[];
  /** The event of an id, -1 for none; another function for other data. */
  readonly eventOf: (id: string) => number;
}

export interface TableView {
  readonly element: HTMLElement;
  readonly update: (content: TableContent) => void;
  /** Turns to the page of an event and brings focus to its row; nothing where it is not in the table. */
  readonly focusRow: (event: number) => void;
  readonly dispose: Dispose;
}

interface RowPart extends Part<TableRow> {
  readonly title: HTMLButtonElement;
}

/**
 * All events as a table by pages, and heads by which the reader sorts it. Rows of events that stay on the page are the
 * same elements. The page follows the row where focus was last, else what is read while others come, else an event that was
 * newly selected.
 */
export function createTableView(host: TableHost): TableView {
  const { messages } = host;
  const perPage = host.perPage ?? 100;
  const heads = new Map<TableColumn, HTMLElement>();
  const headRow = element("tr", {});
  const body = element("tbody", {});
  const region = element(
    "div",
    { class: "chl-table-scroll", tabindex: 0, role: "region", "aria-label": messages.eventTable },
    element(
      "table",
      { class: "chl-table" },
      element("caption", {}, unseen(messages.eventTable)),
      element("thead", {}, headRow),
      body,
    ),
  );
  const none = element("p", { class: "chl-none" }, messages.noEvents);
  const pager = createPager(messages.tablePages, messages, turn);
  const root = element("div", { class: "chl-events chl-ui" }, region, none, pager.element);
  const rows = new Map<string, RowPart>();
  let content: TableContent = {
    events: [],
    sort: inOrderOfTime,
    selection: new Set(),
    columns: [],
    eventOf: () => -1,
  };
  let page = 0;
  let drawnPage = 0;
  let first: string | null = null; // what was first on this page when it was turned to, by id; null on the first page
  let anchor: string | null = null; // the event whose row had focus last, on this page, by id

  body.addEventListener("focusin", (event) => {
    anchor = (event.target as Element).closest("tr")?.getAttribute("data-id") ?? null;
  });

  return {
    element: root,
    update(next) {
      const before = content;
      const hasOthers = next.events !== before.events || next.eventOf !== before.eventOf;
      const isSorted = next.sort !== before.sort; // what is read then is another
      const sighted = hasOthers && !isSorted ? firstInSight(body, "tr") : null;
      const read = isSorted ? null : (sighted?.element.getAttribute("data-id") ?? first);
      content = next;
      if (hasOthers) stayWith(anchor ?? read);
      if (next.selection !== before.selection && next.eventOf === before.eventOf) follow(before.selection);
      draw();
      const now = rows.get(read ?? "")?.element;
      if (sighted !== null && now !== undefined) holdInSight(sighted, now);
    },
    focusRow(event) {
      const at = content.events.indexOf(event);
      if (at < 0) return;
      page = Math.floor(at / perPage);
      draw();
      rows.get(host.row(event).id)?.title.focus();
    },
    dispose() {
      rows.clear();
      root.remove();
    },
  };

  function press(next: TableColumn): void {
    const { column, direction } = content.sort;
    const isTurned = next === column && direction === "ascending";
    host.onSort({ column: next, direction: isTurned ? "descending" : "ascending" });
  }

  /** To the page of an event, by its id, if that is there. */
  function stayWith(id: string | null): void {
    const at = id === null ? -1 : content.events.indexOf(content.eventOf(id));
    if (at >= 0) page = Math.floor(at / perPage);
  }

  /** To the page of a newly selected event, if none of the selected ones is in sight. */
  function follow(before: ReadonlySet<number>): void {
    const { selection, events } = content;
    const first = page * perPage;
    if (events.slice(first, first + perPage).some((event) => selection.has(event))) return;
    const at = events.findIndex((event) => selection.has(event) && !before.has(event));
    if (at >= 0) turnTo(Math.floor(at / perPage));
  }

  function turn(to: number): void {
    turnTo(to);
    draw();
    region.scrollTop = 0;
  }

  function turnTo(to: number): void {
    page = to;
    anchor = null;
  }

  function draw(): void {
    const { columns, sort, events: sorted } = content;
    const last = Math.max(0, Math.ceil(sorted.length / perPage) - 1);
    page = Math.max(0, Math.min(page, last));
    region.hidden = sorted.length === 0;
    none.hidden = !region.hidden;
    setChildren(headRow, columns.map(head));
    for (const [name, node] of heads) {
      if (name === sort.column) node.setAttribute("aria-sort", sort.direction);
      else node.removeAttribute("aria-sort");
    }
    const events = sorted.slice(page * perPage, (page + 1) * perPage);
    const hadFocus = focusedElement(body) !== null;
    const create = (): RowPart =>
      createRow(
        host,
        () => content.columns,
        (event) => content.selection.has(event),
      );
    const listed = events.map(host.row);
    letGo(rows, listed, idOf);
    setChildren(body, keyed(rows, listed, idOf, create));
    if (page !== drawnPage) first = page === 0 ? null : (listed[0]?.id ?? null);
    drawnPage = page;
    if (hadFocus && focusedElement(body) === null) region.focus({ preventScroll: true });
    pager.update(page, last + 1, events.length === 0 ? "" : spanOf(events.length));
  }

  function spanOf(count: number): string {
    return messages.rowSpan(page * perPage + 1, page * perPage + count, content.events.length);
  }

  function head(name: TableColumn): HTMLElement {
    const known = heads.get(name);
    if (known !== undefined) return known;
    const made = element(
      "th",
      { scope: "col", "data-name": name },
      button({ class: "chl-sort" }, () => press(name), messages.columns[name]),
    );
    heads.set(name, made);
    return made;
  }
}

/** A row of the columns that there are by now. */
function createRow(
  { messages, onOpen }: TableHost,
  columnsNow: () => readonly TableColumn[],
  isSelected: (event: number) => boolean,
): RowPart {
  let at = -1;
  const title = button({ class: "chl-row-title" }, () => onOpen(at, title));
  const note = unseen(`, ${messages.selected}`);
  const head = element("th", { scope: "row", "data-name": "title" }, title, note);
  const node = element("tr", {}, head);
  let drawn = "";
  return {
    element: node,
    title,
    update(row) {
      const { event, ...said } = row;
      at = event;
      node.setAttribute("data-event", String(event));
      const selected = isSelected(event);
      if (selected) node.setAttribute("data-selected", "");
      else node.removeAttribute("data-selected");
      note.hidden = !selected;
      const columns = columnsNow();
      const shown = JSON.stringify([said, columns]);
      if (shown === drawn) return;
      drawn = shown;
      node.setAttribute("data-id", row.id);
      title.classList.toggle("chl-struck", row.retracted);
      setChildren(title, [phrase(row.title)]);
      setChildren(
        node,
        columns.map((name) => (name === "title" ? head : cell(name, row))),
      );
    },
  };
}

function cell(name: Exclude<TableColumn, "title">, row: TableRow): HTMLElement {
  const node = element("td", { "data-name": name });
  if (name === "actors") node.append(...list(row.actors.map((actor) => [phrase(actor)])));
  else if (name === "claims") node.append(...list(row.claims.map(claimParts)));
  else node.append(row[name]);
  return node;
}

const claimParts = ({ speaker, text }: TableClaim): readonly (Node | string)[] => [
  element("bdi", { class: "chl-row-speaker" }, speaker),
  " ",
  phrase(text, "p"),
];

function list(items: readonly (readonly (Node | string)[])[]): readonly HTMLElement[] {
  if (items.length === 0) return [];
  const lines = items.map((parts) => element("li", {}, ...parts));
  return [element("ul", { class: "chl-plain", role: "list" }, ...lines)];
}
