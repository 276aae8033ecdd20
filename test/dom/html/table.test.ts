import { afterEach, describe, expect, test, vi } from "vitest";
import { finishSteps } from "../../../src/base/steps.ts";
import type { TableColumn, TableRow } from "../../../src/outline/table.ts";
import { inOrderOfTime, orderByKeys, type TableSort } from "../../../src/outline/tableOrder.ts";
import type { TableContent } from "../../../src/render/html/table.ts";
import { createTableView } from "../../../src/render/html/table.ts";
import { messages, words } from "./facts.ts";

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

const columns: readonly TableColumn[] = ["date", "title", "actors", "sources"];
const titleOf = (event: number) => `Title ${(event * 7) % 1000}`;
const rowOf = (event: number): TableRow => ({
  event,
  id: `event-${event}`,
  date: `day ${event}`,
  title: words(titleOf(event)),
  actors: [words(`Actor ${event % 3}`)],
  kind: "",
  claims: [],
  sources: "1 source",
  status: "",
  retracted: false,
});
const sortKey = (event: number, column: TableColumn) =>
  column === "title" ? titleOf(event) : column === "actors" ? `Actor ${event % 3}` : event;
const eventOf = (id: string) => Number(id.slice("event-".length));
const range = (count: number) => Array.from({ length: count }, (_, at) => at);
const noSelection: ReadonlySet<number> = new Set();

const mount = (count: number) => {
  const onOpen = vi.fn();
  const row = vi.fn(rowOf);
  const view = createTableView({ messages, row, onOpen, onSort: sortAs });
  document.body.append(view.element);
  let content: TableContent = {
    events: range(count),
    sort: inOrderOfTime,
    selection: noSelection,
    columns,
    eventOf,
  };
  const update = (more: Partial<TableContent> = {}) => view.update((content = { ...content, ...more }));
  /** As the timeline does it. */
  function sortAs(sort: TableSort): void {
    const key = (event: number) => sortKey(event, sort.column);
    update({ sort, events: finishSteps(orderByKeys(range(count), key, sort.direction, "en")) });
  }
  update();
  const rows = () => [...view.element.querySelectorAll("tbody tr")];
  const events = () => rows().map((node) => Number(node.getAttribute("data-event")));
  const titleButton = (event: number) =>
    view.element.querySelector<HTMLElement>(`[data-event="${event}"] button`)!;
  const sortBy = (column: TableColumn) =>
    view.element.querySelector<HTMLElement>(`thead [data-name="${column}"] button`)!.click();
  const sorts = () =>
    [...view.element.querySelectorAll("thead th")].map((node) => node.getAttribute("aria-sort"));
  const named = (name: string) => view.element.querySelector<HTMLElement>(`[aria-label="${name}"]`)!;
  const said = () => view.element.querySelector("output")!.textContent;
  const pageField = view.element.querySelector<HTMLInputElement>("input[type=number]")!;
  return { view, update, row, rows, events, titleButton, sortBy, sorts, named, said, pageField, onOpen };
};

describe("createTableView(host)", () => {
  test("says who says what, each claim an item of its own in its own language", () => {
    const claims = [
      { speaker: "According to officials", text: words("<b>Two</b> people", "en") },
      { speaker: "X said", text: words("نه", "fa") },
    ];
    const row = (event: number) => ({ ...rowOf(event), claims });
    const view = createTableView({ messages, row, onOpen: () => undefined, onSort: () => undefined });
    view.update({
      events: [0],
      sort: inOrderOfTime,
      selection: noSelection,
      columns: ["title", "claims"],
      eventOf,
    });
    const items = [...view.element.querySelectorAll('td[data-name="claims"] li')];
    expect(items.map(({ textContent }) => textContent)).toEqual([
      "According to officials <b>Two</b> people",
      "X said نه",
    ]);
    expect(items[1]?.querySelector("[lang]")?.getAttribute("lang")).toBe("fa");
  });

  test("is a table with a caption, heads of columns, and the title as head of each row", () => {
    const { view, rows } = mount(2);
    expect(view.element.querySelector("caption")!.textContent).toBe("All events as a table");
    const heads = [...view.element.querySelectorAll("thead th")];
    expect(heads.map((node) => node.textContent)).toEqual(["Date", "Event", "Actors", "Sources"]);
    expect(heads.every((node) => node.getAttribute("scope") === "col")).toBe(true);
    expect([...rows()[1]!.children].map((node) => `${node.tagName} ${node.textContent}`)).toEqual([
      "TD day 1",
      "TH Title 7, selected",
      "TD Actor 1",
      "TD 1 source",
    ]);
    expect(rows()[1]!.querySelector("th")!.getAttribute("scope")).toBe("row");
    const region = view.element.querySelector<HTMLElement>("[role=region]")!;
    expect([region.tabIndex, region.getAttribute("aria-label")]).toEqual([0, "All events as a table"]);
  });

  test("asks for the rows of one page only", () => {
    const { row, events, said } = mount(980);
    expect(row).toHaveBeenCalledTimes(100);
    expect(events()).toEqual(range(100));
    expect(said()).toBe("rows 1–100 of 980");
  });

  test("pages with buttons and a number, and stays within what there is", () => {
    const { named, events, said, pageField } = mount(250);
    named("Next page").click();
    expect([events()[0], said(), pageField.value]).toEqual([100, "rows 101–200 of 250", "2"]);
    named("Last page").click();
    expect([events().length, said()]).toEqual([50, "rows 201–250 of 250"]);
    named("Next page").click();
    expect([events()[0], named("Next page").getAttribute("aria-disabled")]).toEqual([200, "true"]);
    named("Previous page").click();
    named("First page").click();
    expect(events()[0]).toBe(0);
    const enter = (text: string) => {
      pageField.value = text;
      pageField.dispatchEvent(new Event("change"));
      return events()[0];
    };
    expect(["2", "99", "0", ""].map(enter)).toEqual([100, 200, 200, 200]);
    expect(pageField.value).toBe("3");
  });

  test("one page has no buttons to page, no events a sentence", () => {
    const { named, update, view, said } = mount(20);
    expect([named("Next page").hidden, said()]).toEqual([true, "rows 1–20 of 20"]);
    update({ events: [] });
    expect(view.element.querySelector<HTMLElement>(".chl-none")!.hidden).toBe(false);
    expect(view.element.querySelector<HTMLElement>("[role=region]")!.hidden).toBe(true);
  });

  test("a head sorts, then turns the order round; exactly the sorted one says so", () => {
    const { sortBy, sorts, events } = mount(6);
    expect(sorts()).toEqual(["ascending", null, null, null]);
    sortBy("actors");
    expect([sorts(), events()]).toEqual([
      [null, null, "ascending", null],
      [0, 3, 1, 4, 2, 5],
    ]);
    sortBy("actors");
    expect([sorts(), events()]).toEqual([
      [null, null, "descending", null],
      [2, 5, 1, 4, 0, 3],
    ]);
    sortBy("date");
    expect([sorts()[0], events()]).toEqual(["ascending", range(6)]);
  });

  test("sorting turns to the page of the row where focus was", () => {
    const { sortBy, titleButton, events, said } = mount(250);
    titleButton(5).focus();
    sortBy("date");
    expect(said()).toBe("rows 201–250 of 250");
    expect(events()).toContain(5);
    sortBy("date");
    expect(said()).toBe("rows 1–100 of 250");
  });

  test("rows that stay are the same elements, and keep focus", () => {
    const { rows, titleButton, update } = mount(10);
    const kept = rows()[4];
    titleButton(4).focus();
    update({ events: [1, 4, 8] });
    expect(rows()[1]).toBe(kept);
    expect(document.activeElement).toBe(titleButton(4));
  });

  test("focus in a row that goes is kept in the table", () => {
    const { titleButton, update, view } = mount(10);
    titleButton(4).focus();
    update({ events: [1, 8] });
    expect(document.activeElement).toBe(view.element.querySelector("[role=region]"));
  });

  test("a filter that leaves fewer pages shows the last of them", () => {
    const { named, update, said } = mount(980);
    named("Last page").click();
    update({ events: range(150) });
    expect(said()).toBe("rows 101–150 of 150");
  });

  test("marks selected rows, says it, and turns to one that was selected elsewhere", () => {
    const { update, view, events, titleButton, named } = mount(980);
    update({ selection: new Set([3]) });
    const row = titleButton(3).closest("tr")!;
    expect(row.hasAttribute("data-selected")).toBe(true);
    expect(row.querySelector<HTMLElement>(".chl-unseen")!.hidden).toBe(false);
    update({ selection: new Set([555]) });
    expect(events()).toContain(555);
    expect(view.element.querySelectorAll("[data-selected]")).toHaveLength(1);
    named("First page").click();
    expect(events()[0]).toBe(0);
  });

  test("a title opens the card of its event", () => {
    const { titleButton, onOpen } = mount(3);
    titleButton(2).click();
    expect(onOpen).toHaveBeenCalledWith(2, titleButton(2));
  });

  test("focusRow() turns to the page of an event and brings focus there", () => {
    const { view, titleButton } = mount(980);
    view.focusRow(700);
    expect(document.activeElement).toBe(titleButton(700));
    view.focusRow(5000);
    expect(document.activeElement).toBe(titleButton(700));
  });

  test("dispose() takes it away", () => {
    const { view } = mount(3);
    view.dispose();
    expect(document.body.childElementCount).toBe(0);
  });
});
