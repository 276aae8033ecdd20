import type { Dispose } from "../../base/units.ts";

/** A row of buttons with one stop of Tab. */
export interface Rove {
  /** Puts the stop on a button that is there and visible, if it was on none. To be called when buttons come, go or hide. */
  readonly settle: () => void;
  readonly dispose: Dispose;
}

/**
 * One stop of Tab for the buttons in a bar, arrows, Home and End inside, as WAI-ARIA describes a toolbar; or a menu, whose
 * buttons stand below one another.
 */
export function rove(
  bar: HTMLElement,
  buttons: () => readonly HTMLButtonElement[],
  isColumn: boolean = false,
): Rove {
  const keydown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const row = buttons().filter((item) => !item.hidden);
    const at = row.findIndex((item) => item === event.target);
    if (at < 0) return;
    const to = destination(event.key, at, row.length, isColumn ? column : isMirrored(bar) ? mirrored : plain);
    if (to === null) return;
    event.preventDefault();
    // The arrows belong to the bar while it has focus, not to the lanes.
    event.stopPropagation();
    setStop(row[to]);
    row[to]?.focus();
  };
  const focusin = (event: FocusEvent): void => {
    const item = buttons().find((one) => one === event.target);
    if (item !== undefined) setStop(item);
  };
  bar.addEventListener("keydown", keydown);
  bar.addEventListener("focusin", focusin);
  return {
    settle: () => {
      const stop = buttons().find((item) => item.tabIndex === 0 && !item.hidden);
      setStop(stop ?? buttons().find((item) => !item.hidden));
    },
    dispose: () => {
      bar.removeEventListener("keydown", keydown);
      bar.removeEventListener("focusin", focusin);
    },
  };

  function setStop(stop: HTMLButtonElement | undefined): void {
    for (const item of buttons()) {
      const index = item === stop ? 0 : -1;
      if (item.tabIndex !== index) item.tabIndex = index;
    }
  }
}

/** The arrows that lead back and on. */
type Arrows = readonly [back: string, on: string];
const plain: Arrows = ["ArrowLeft", "ArrowRight"];
const mirrored: Arrows = ["ArrowRight", "ArrowLeft"];
const column: Arrows = ["ArrowUp", "ArrowDown"];

/** Where a key leads in a row of `count` buttons; null for keys that are not ours. */
function destination(key: string, at: number, count: number, [back, on]: Arrows): number | null {
  if (key === on) return (at + 1) % count;
  if (key === back) return (at - 1 + count) % count;
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  return null;
}

function isMirrored(node: Element): boolean {
  return node.closest("[dir]")?.getAttribute("dir") === "rtl";
}
