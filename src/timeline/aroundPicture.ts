import { memo } from "../base/memo.ts";
import type { Px, Span } from "../base/units.ts";
import type { LaneIndex } from "../detail/laneIndex.ts";
import type { Laid } from "../layout/createLayout.ts";
import type { Dataset } from "../model/dataset.ts";
import { createStretchNames } from "../outline/stretch.ts";
import { button, setChildren } from "../render/html/dom.ts";
import type { GridPlace } from "../render/html/grid.ts";
import { createMarkNames, gridRows } from "../render/html/gridRows.ts";
import { spanOf, type Viewport } from "../view/viewport.ts";
import type { Words } from "../words/words.ts";
import { hasGridFocus } from "./core.ts";
import type { Drawn } from "./drawn.ts";
import { type FarEvents, farEvents, findOutliers } from "./farEvents.ts";
import { newsIn } from "./news.ts";
import { writeNews } from "./newsButton.ts";
import { noteOf } from "./pictureNote.ts";
import type { Parts } from "./parts.ts";
import type { Shown } from "./state.ts";

/** What lies over the picture, or beside it, and follows what is drawn. Remembers only what it has written. */
export interface AroundPicture {
  /** The buttons over marks and counts, and the one to events that came. */
  readonly setButtons: (state: Shown, drawn: Drawn, index: LaneIndex) => void;
  /** What a button is over by now: its data may be older than the state's. Null where that is gone. */
  readonly followed: (at: GridPlace, dataset: Dataset, index: LaneIndex) => GridPlace | null;
  /** What of the axis is folded and of the events counted, and buttons to events far away. `extent` is without those. */
  readonly setNotes: (state: Shown, drawn: Drawn, index: LaneIndex, extent: Span | null) => void;
  /** Works out beforehand what takes longer the more events there are. */
  readonly prepare: (dataset: Dataset, index: LaneIndex, extent: Span | null) => void;
  /** There is no picture. */
  readonly clear: (words: Words) => void;
}

/** So far away no button is under the pointer. */
const aside: Px = -1e5;

/** `go` opens an event. */
export function createAroundPicture(parts: Parts, go: (event: number) => void): AroundPicture {
  const outliersOf = memo(findOutliers);
  const markNames = memo(createMarkNames);
  const stretchNames = memo(createStretchNames);
  /** Where the view was when buttons were set. */
  let gridAt: Viewport | null = null;
  /** What numbers events and lanes of the buttons. */
  let numbered: { readonly dataset: Dataset; readonly index: LaneIndex } | null = null;
  /** Much is drawn that leaves the buttons as they are: what is hovered, opened or said. */
  const writeGrid = memo(
    (
      laid: Laid,
      onAxis: Dataset,
      dataset: Dataset,
      index: LaneIndex,
      words: Words,
      direction: 1 | -1,
      top: Px,
      height: Px,
      focus: Shown["focus"],
    ) => {
      numbered = { dataset, index };
      const names = { mark: markNames(dataset, index, words), stretch: stretchNames(words) };
      parts.grid.update(
        gridRows(laid, onAxis, dataset, index, words, names, { direction, top, height, focus }),
      );
      if (focus !== null) parts.grid.setStop(focus.event, focus.lane);
    },
  );
  /** The buttons to far events that were written last. */
  let farShown = "";

  return {
    setButtons: (state, drawn, index) => {
      setGrid(state, drawn, index);
      setNews(state, drawn, index);
    },
    followed: (at, dataset, index) => {
      if (numbered === null || (numbered.dataset === dataset && numbered.index === index)) return at;
      const key = numbered.index.lanes[at.lane]?.key;
      const lane = index.lanes.findIndex((one) => one.key === key);
      const event = dataset.indexOf(numbered.dataset.event(at.event).id);
      return lane < 0 || event < 0 ? null : { ...at, event, lane };
    },
    setNotes: (state, drawn, index, extent) => {
      writeNote(noteOf(state, drawn, index));
      const { axis, viewport, plot } = drawn;
      const outliers = outliersOf(axis.dataset, index, extent);
      writeFar(farEvents(axis.dataset, outliers, spanOf(viewport, plot)), state.words);
    },
    prepare: (dataset, index, extent) => void outliersOf(dataset, index, extent),
    clear: (words) => {
      writeFar([], words);
      writeNote("");
    },
  };

  /**
   * Buttons are set when the view rests. While it moves along one scale they are carried, if focus can be seen on one; else they
   * are put aside.
   */
  function setGrid(state: Shown, drawn: Drawn, index: LaneIndex): void {
    const { viewport, laid, height, direction } = drawn;
    if (state.moving && gridAt !== null) {
      const dx = (gridAt.start - viewport.start) / viewport.msPerPx;
      if (!hasGridFocus(parts)) parts.grid.shift(aside, 0);
      else if (gridAt.msPerPx === viewport.msPerPx)
        parts.grid.shift(Math.round(dx * direction * 10) / 10, gridAt.top - viewport.top);
      return;
    }
    gridAt = viewport;
    parts.grid.shift(0, 0);
    const { dataset, words, focus } = state;
    writeGrid(laid, drawn.axis.dataset, dataset, index, words, direction, viewport.top, height, focus);
  }

  /** Says how many events came that are not in view, and on which side the latest is. */
  function setNews({ came, words }: Shown, drawn: Drawn, index: LaneIndex): void {
    const { unseen, side } = newsIn(came, index, drawn);
    writeNews(parts, words, unseen.length, (side === "later") === (drawn.direction === 1) ? "right" : "left");
  }

  /** Leads to events so far away that they are not in the whole picture. */
  function writeFar(far: readonly FarEvents[], words: Words): void {
    const keys = far.map(({ side, count, event }) => `${side} ${count} ${event}`).join();
    if (farShown === keys) return;
    farShown = keys;
    setChildren(
      parts.far,
      far.map(({ side, count, event }) => {
        const text = words.say(side === "earlier" ? "farEarlier" : "farLater", { n: count });
        return button({ class: "chl-button" }, () => go(event), text);
      }),
    );
  }

  function writeNote(text: string): void {
    if (parts.note.textContent !== text) parts.note.textContent = text;
  }
}
