import type { Ms, Px } from "../base/units.ts";
import type { LabelPlace } from "./frame.ts";

/** A way to set a label: where, which text, how wide. */
export interface LabelChoice {
  readonly place: LabelPlace;
  readonly text: string;
  readonly width: Px;
}

/** What wants a place in a lane. Times move with the scale, pixels do not. */
export interface Item {
  /** In order of time. */
  readonly event: number;
  readonly start: Ms;
  readonly end: Ms;
  readonly before: Px;
  readonly after: Px;
  readonly minWidth: Px;
  /** True where the label stands on a line of its own above the figure. */
  readonly tall: boolean;
  /** In order of preference; may be empty. Made when they are asked for. */
  readonly labels: () => readonly LabelChoice[];
  /** Where less than this is free beside a figure, no label is tried there: making one costs more. */
  readonly leastLabel: Px;
  readonly importance: number;
  /** True for what has its mark even where its title finds no room, before others choose. */
  readonly isOutstanding: boolean;
  /** True for what is left out rather than drawn without its title. */
  readonly optional: boolean;
  /** True for what chooses before others of its importance. */
  readonly isEarly: boolean;
  /** True for the item of an event that says its title. */
  readonly titled: boolean;
}

/** Between what stands in a row, but for long bars without a label between them: these may touch. */
export const rowGap: Px = 10;
/** Between a figure and the label beside it. */
export const labelGap: Px = 7;

/** What of an item, or of a figure, tells where it is. */
export type Extended = Pick<Item, "start" | "end" | "before" | "after" | "minWidth">;

/** The pixels that an item and its label cover, on an absolute grid of this scale. */
export function extentOf(item: Extended, label: LabelChoice | null, msPerPx: number): readonly [Px, Px] {
  const x0 = item.start / msPerPx;
  const x1 = Math.max(item.end / msPerPx, x0 + item.minWidth);
  const from = x0 - item.before;
  const to = x1 + item.after;
  if (label === null || label.place === "inside") return [from, to];
  if (label.place === "end") return [from, to + labelGap + label.width];
  if (label.place === "start") return [from - labelGap - label.width, to];
  return item.minWidth === 0 && item.before > item.after
    ? [Math.min(from, to - label.width), to]
    : [from, Math.max(to, from + label.width)];
}
