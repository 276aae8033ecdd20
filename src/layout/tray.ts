import type { Px } from "../base/units.ts";
import type { LaneIndex } from "../detail/laneIndex.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Tray } from "./frame.ts";
import { fitText } from "./fitText.ts";
import { type LayoutWords, numbered } from "./layoutWords.ts";
import type { MeasureText } from "./textWidth.ts";

const rowHeight: Px = 28;
const padding: Px = 8;
/** The sign before each title. */
const sign: Px = 20;
const rowsAtMost = 3;

/**
 * The events without a date, in lines below the lanes at `y`; null when there are none. Where there are no events at all, that
 * is said in their place.
 */
export function layoutTray(
  dataset: Dataset,
  index: LaneIndex,
  width: Px,
  y: Px,
  words: LayoutWords,
  measure: MeasureText,
  cut: (text: string, graphemes: number, units: number) => string,
): Tray | null {
  if (index.undated.length + index.events.length === 0)
    return { y, height: rowHeight + 2 * padding, title: words.noEvents, items: [], more: "" };
  if (index.undated.length === 0) return null;
  const items: Tray["items"][number][] = [];
  let x = padding;
  let row = 0;
  let shown = 0;
  for (const event of index.undated) {
    const record = dataset.event(event);
    const { text, locale } = words.title(record.shortTitle ?? record.title);
    const label = numbered(words, event, text);
    const fitted = fitText(
      cut(label, 100, 240),
      Math.max(120, width * 0.45),
      (t) => measure(t, "label"),
      cut,
    );
    const size = sign + Math.ceil(measure(fitted, "label"));
    if (x + size > width - 90 && x > padding) {
      row++;
      x = padding;
    }
    if (row >= rowsAtMost) break;
    items.push({ event, x, y: y + padding + rowHeight * (row + 0.5), text: fitted, locale, width: size });
    x += size + 24;
    shown++;
  }
  const rows = Math.min(rowsAtMost, row + 1);
  const rest = index.undated.length - shown;
  return {
    y,
    height: rows * rowHeight + 2 * padding,
    title: words.undated,
    items,
    more: rest > 0 ? words.more(rest) : "",
  };
}
