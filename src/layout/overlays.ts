import type { NumberSet } from "../base/numberSet.ts";
import { memo } from "../base/memo.ts";
import type { Px } from "../base/units.ts";
import type { LaneIndex } from "../detail/laneIndex.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Viewport } from "../view/viewport.ts";
import { sourceCountInWords } from "../words/event.ts";
import type { Words } from "../words/words.ts";
import { axisHeight, endMargin, type Laid } from "./createLayout.ts";
import type { Label, TieLine } from "./frame.ts";
import { selectedTies, tiedEvents } from "./selectedTies.ts";
import { layoutSourceNotes } from "./sourceNotes.ts";
import type { MeasureText } from "./textWidth.ts";
import { layoutTies } from "./ties.ts";

/** What is drawn for single events only: lines of relations, numbers of sources. */
export interface Overlays {
  readonly ties: readonly TieLine[];
  readonly notes: readonly Label[];
}

interface Source {
  readonly dataset: Dataset;
  readonly index: LaneIndex;
  readonly words: Words;
  readonly measure: MeasureText;
}

interface Choice {
  /** Events whose relations are drawn. */
  readonly related: ReadonlySet<number>;
  /** Events whose number of sources is said, with the hovered one. */
  readonly selection: NumberSet;
  readonly hovered: number | null;
  readonly viewport: Viewport;
  /** Height of the picture, axis included. */
  readonly height: Px;
}

const none: readonly never[] = [];

/** A maker of overlays with its own memory. */
export function createOverlays(): (laid: Laid, source: Source, choice: Choice) => Overlays {
  const tiedOf = memo(tiedEvents);
  const chosenOf = memo(selectedTies);
  const tiesAt = memo(layoutTies);
  const together = memo((labels: readonly Label[], notes: readonly Label[]) => [...labels, ...notes]);
  const notesAt = memo(
    (
      { frame, labels, offset }: Laid,
      dataset: Dataset,
      words: Words,
      measure: MeasureText,
      selection: NumberSet,
      hovered: number | null,
    ) => {
      const isLifted = (event: number): boolean => event === hovered || selection.has(event);
      const textOf = (event: number): string => sourceCountInWords(dataset.event(event), dataset, words);
      const sight = { from: offset, to: offset + frame.size.plot + endMargin };
      return layoutSourceNotes(isLifted, textOf, frame, labels, sight, measure);
    },
  );
  return (laid, { dataset, index, words, measure }, { related, selection, hovered, viewport, height }) => {
    const isPlain = selection.size === 0 && hovered === null;
    const notes = isPlain ? none : notesAt(laid, dataset, words, measure, selection, hovered);
    if (related.size === 0) return { ties: none, notes };
    const { frame, offset } = laid;
    const ties = chosenOf(tiedOf(dataset), related, dataset, index, words);
    const labels = together(laid.labels, notes);
    const { top } = viewport;
    const bottom = top + height - axisHeight;
    const to = offset + frame.size.plot + endMargin;
    return { ties: tiesAt(ties, frame, labels, offset, to, top, bottom, measure), notes };
  };
}
