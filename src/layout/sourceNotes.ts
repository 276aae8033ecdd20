import { meets } from "../base/boxes.ts";
import type { Box, Px } from "../base/units.ts";
import type { Frame, Label } from "./frame.ts";
import { labelGap } from "./item.ts";
import type { Sight } from "./settleLabels.ts";
import type { MeasureText } from "./textWidth.ts";

/**
 * How many sources the lifted events have, beside their titles: after the title, or before it where it stands before its
 * mark. Only where nothing else is; card, preview and name say it always.
 */
export function layoutSourceNotes(
  isLifted: (event: number) => boolean,
  textOf: (event: number) => string,
  frame: Frame,
  labels: readonly Label[],
  sight: Sight,
  measure: MeasureText,
): readonly Label[] {
  const notes: Label[] = [];
  for (const label of labels) {
    if (!isLifted(label.event) || label.part !== "title") continue;
    const text = textOf(label.event);
    const width: Px = Math.ceil(measure(text, "note"));
    const x =
      label.place === "start" ? label.box.x - labelGap - width : label.box.x + label.box.width + labelGap;
    const box: Box = { ...label.box, x, width };
    const inSight = x > sight.from + 4 && x + width < sight.to - 4;
    const onOwnMark = frame.marks.some(
      ({ event, solid1 }) => event === label.event && label.place === "inside" && x + width < solid1 - 6,
    );
    const isFree =
      !labels.some((other) => meets(other.box, box)) &&
      !frame.marks.some(
        (mark) =>
          meets(mark.box, box) && !(onOwnMark && mark.event === label.event && mark.lane === label.lane),
      );
    if (inSight && isFree && (label.place !== "inside" || onOwnMark))
      notes.push({ ...label, text, locale: null, box, part: "sources", struck: false, icon: 0 });
  }
  return notes;
}
