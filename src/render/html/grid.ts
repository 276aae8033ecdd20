import type { Box, Dispose, Px } from "../../base/units.ts";
import type { CountStretch } from "../../layout/frame.ts";
import { element, focusedElement, setText } from "./dom.ts";

/** The button over one mark, or over a stretch in which events are counted. */
export interface GridCell {
  /** Of a stretch the first event that is counted in it. */
  readonly event: number;
  readonly lane: number;
  /** Of a stretch the time of the axis it covers; absent for a mark. */
  readonly stretch?: CountStretch;
  /** Id of the event; of a stretch any text of its own. */
  readonly id: string;
  /** What a screen reader says. */
  readonly name: string;
  /** Place in the stage, from its left edge; at least as large as a finger or pointer needs. */
  readonly box: Box;
}

export interface GridRow {
  readonly key: string;
  readonly lane: number;
  readonly name: string;
  readonly cells: readonly GridCell[];
}

/** What a button is over. */
export type GridPlace = Pick<GridCell, "event" | "lane" | "stretch">;

export interface GridView {
  readonly element: HTMLElement;
  /** Makes the buttons those of `rows`; buttons that stay are the same elements, so focus survives. */
  readonly update: (rows: readonly GridRow[]) => void;
  /** Carries all buttons along while the picture moves under them. */
  readonly shift: (dx: Px, dy: Px) => void;
  /** Puts focus on an event's button; false when it has none. */
  readonly focus: (event: number, lane: number) => boolean;
  /** Chooses the button that Tab reaches. */
  readonly setStop: (event: number, lane: number) => void;
  readonly buttonOf: (event: number, lane: number) => HTMLButtonElement | null;
  /** The event and lane of a button in the grid; null of one that stays for its focus alone. */
  readonly cellOf: (button: EventTarget | null) => GridPlace | null;
  readonly dispose: Dispose;
}

interface RowPart {
  readonly element: HTMLElement;
  readonly header: HTMLElement;
  readonly cells: Map<string, CellPart>;
}

interface CellPart {
  readonly element: HTMLElement;
  readonly button: HTMLButtonElement;
  /** Null for what is gone and has focus still. */
  at: GridPlace | null;
}

/**
 * The picture's meaning for keyboard and screen reader: a grid whose rows are lanes, with a button over each mark and
 * stretch of counted events in view. One stop of Tab; arrows are the keyboard's business. `focused` is called when a button gets focus.
 */
export function createGrid(label: string, focused: (at: GridPlace) => void): GridView {
  const layer = element("div", { class: "chl-grid-layer", role: "presentation" });
  const grid = element(
    "div",
    { class: "chl-grid", role: "grid", "aria-label": label, "aria-readonly": "true" },
    layer,
  );
  const rows = new Map<string, RowPart>();
  const parts = new Map<EventTarget, CellPart>();
  let stop: { readonly event: number; readonly lane: number } | null = null;

  const focusin = (event: FocusEvent): void => {
    const part = event.target === null ? undefined : parts.get(event.target);
    const at = part?.at ?? null;
    if (at === null) return;
    setStop(at.event, at.lane);
    focused(at);
  };
  grid.addEventListener("focusin", focusin);

  return {
    element: grid,
    update,
    shift: (dx, dy) =>
      layer.style.setProperty("transform", dx === 0 && dy === 0 ? "none" : `translate(${dx}px, ${dy}px)`),
    focus: (event, lane) => {
      const button = buttonOf(event, lane);
      button?.focus({ preventScroll: true });
      return button !== null;
    },
    setStop,
    buttonOf,
    cellOf: (button) => (button === null ? null : (parts.get(button)?.at ?? null)),
    dispose: () => {
      grid.removeEventListener("focusin", focusin);
      grid.remove();
    },
  };

  function update(next: readonly GridRow[]): void {
    const kept = new Set(next.map((row) => row.key));
    for (const [key, part] of rows) {
      if (kept.has(key)) continue;
      updateCells(part, []);
      if (part.cells.size > 0) continue;
      part.element.remove();
      rows.delete(key);
    }
    let before: ChildNode | null = layer.firstChild;
    for (const row of next) {
      const part = rows.get(row.key) ?? createRow(row.key);
      setText(part.header, row.name);
      updateCells(part, row.cells);
      if (part.element === before) before = before.nextSibling;
      else layer.insertBefore(part.element, before);
    }
    grid.setAttribute("aria-rowcount", String(next.length));
    ensureStop();
  }

  function createRow(key: string): RowPart {
    const header = element("div", { role: "rowheader" });
    const part: RowPart = { element: element("div", { role: "row" }, header), header, cells: new Map() };
    rows.set(key, part);
    return part;
  }

  function updateCells(row: RowPart, cells: readonly GridCell[]): void {
    const kept = new Set(cells.map(keyOf));
    for (const [id, part] of row.cells) {
      if (kept.has(id)) continue;
      if (focusedElement(part.button) !== null) {
        // Focus that went with its button would be lost to the page, and the keys with it.
        part.button.style.setProperty("clip-path", "inset(50%)");
        part.at = null;
        continue;
      }
      parts.delete(part.button);
      part.element.remove();
      row.cells.delete(id);
    }
    let before: ChildNode | null = row.header.nextSibling;
    for (const cell of cells) {
      const part = row.cells.get(keyOf(cell)) ?? createCell(row, cell);
      part.at = cell;
      place(part.button, cell);
      if (part.element === before) before = before.nextSibling;
      else row.element.insertBefore(part.element, before);
    }
  }

  function createCell(row: RowPart, cell: GridCell): CellPart {
    const named = cell.stretch === undefined ? { "data-id": cell.id } : {};
    const button = element("button", { class: "chl-hit", type: "button", tabindex: -1, ...named });
    const part: CellPart = {
      element: element("div", { role: "gridcell" }, button),
      button,
      at: cell,
    };
    row.cells.set(keyOf(cell), part);
    parts.set(button, part);
    return part;
  }

  function place(button: HTMLButtonElement, { name, box, lane }: GridCell): void {
    if (button.getAttribute("aria-label") !== name) button.setAttribute("aria-label", name);
    button.setAttribute("data-lane", String(lane));
    const { style } = button;
    style.removeProperty("clip-path");
    style.setProperty("left", `${box.x}px`);
    style.setProperty("top", `${box.y}px`);
    style.setProperty("width", `${box.width}px`);
    style.setProperty("height", `${box.height}px`);
  }

  function buttonOf(event: number, lane: number): HTMLButtonElement | null {
    for (const part of parts.values())
      if (part.at?.event === event && part.at.lane === lane) return part.button;
    return null;
  }

  function setStop(event: number, lane: number): void {
    stop = { event, lane };
    ensureStop();
  }

  /** Exactly one button is a stop of Tab: the last focused, else the first there is. */
  function ensureStop(): void {
    const chosen = (stop === null ? null : buttonOf(stop.event, stop.lane)) ?? layer.querySelector("button");
    for (const { button } of parts.values()) {
      const index = button === chosen ? 0 : -1;
      if (button.tabIndex !== index) button.tabIndex = index;
    }
  }
}

/** Marks and stretches are told apart whatever the ids of events are. */
const keyOf = ({ id, stretch }: GridCell): string => `${stretch === undefined ? "mark" : "stretch"} ${id}`;
