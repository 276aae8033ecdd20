import { memoByKey } from "../../base/memo.ts";
import { clamp } from "../../base/search.ts";
import type { Box, Px } from "../../base/units.ts";
import { otherActors } from "../../detail/laneChoice.ts";
import type { LaneIndex } from "../../detail/laneIndex.ts";
import { endMargin, type Laid } from "../../layout/createLayout.ts";
import { membersOf, nameOfStretch, outerMembers, stretchesOf } from "../../layout/stretches.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { NameStretch } from "../../outline/stretch.ts";
import { eventName } from "../../words/event.ts";
import { rolesInWords } from "../../words/roles.ts";
import type { Words } from "../../words/words.ts";
import type { GridCell, GridRow } from "./grid.ts";

/** Most buttons over marks at a time, beside that of the mark to which keys lead. */
const mostButtons = 200;
/** Most of them over stretches of counted events. */
const mostStretches = 100;
/** Least size of a button. */
const leastSize: Px = 24;

/** What the buttons are called. */
export interface ButtonNames {
  /** Of a mark, by its event and lane. */
  readonly mark: (event: number, lane: number) => string;
  readonly stretch: NameStretch;
}

/** Where the picture's parts lie in the stage. */
export interface StagePlace {
  readonly direction: 1 | -1;
  /** Pixels of lanes scrolled away. */
  readonly top: Px;
  readonly height: Px;
  /** The mark with focus has a button in any case. */
  readonly focus?: { readonly event: number; readonly lane: number } | null;
}

/**
 * Rows of buttons for the marks and the stretches of counted events in sight, in order of time within each lane; undated
 * events in a row of their own. `inAxisTime` has the columns of the axis, `dataset` those of time.
 */
export function gridRows(
  laid: Laid,
  inAxisTime: Pick<Dataset, "order">,
  dataset: Dataset,
  index: LaneIndex,
  words: Words,
  names: ButtonNames,
  place: StagePlace,
): readonly GridRow[] {
  const { frame } = laid;
  const cells = new Map<number, GridCell[]>();
  const put = (cell: GridCell): void => {
    const list = cells.get(cell.lane);
    if (list === undefined) cells.set(cell.lane, [cell]);
    else list.push(cell);
  };
  let count = 0;
  const byOrder = [...frame.marks].sort((a, b) => a.event - b.event);
  for (const mark of byOrder) {
    const isFocused = mark.event === place.focus?.event && mark.lane === place.focus.lane;
    if (count >= mostButtons && !isFocused) continue;
    const box = stageBox(laid, mark.box, place);
    if (box === null) continue;
    const { event, lane } = mark;
    put({ event, lane, id: dataset.event(event).id, name: names.mark(event, lane), box });
    count++;
  }
  stretchCells(laid, inAxisTime, dataset, index, names.stretch, place).forEach(put);
  const rows: GridRow[] = [];
  for (const lane of frame.lanes) {
    const list = cells.get(lane.lane);
    if (list !== undefined)
      rows.push({
        key: `lane:${lane.key}`,
        lane: lane.lane,
        name: laneName(lane.lane, dataset, index, words),
        cells: list.sort((a, b) => a.event - b.event),
      });
  }
  const tray = trayRow(laid, dataset, names, place);
  return tray === null ? rows : [...rows, tray];
}

/** Buttons over the stretches in which events are counted, each named by how many they are, and when. */
function stretchCells(
  laid: Laid,
  inAxisTime: Pick<Dataset, "order">,
  dataset: Dataset,
  index: LaneIndex,
  nameStretch: NameStretch,
  place: StagePlace,
): readonly GridCell[] {
  const { frame } = laid;
  const { counts, window, msPerPx } = frame;
  const cells: GridCell[] = [];
  for (const strip of counts) {
    const lane = index.lanes[strip.lane];
    const { foot, height } = strip;
    const whole = { x: laid.offset, y: foot - height, width: frame.size.plot, height };
    if (lane === undefined || stageBox(laid, whole, place) === null) continue;
    for (const { span, columns, wide, end } of stretchesOf(strip, frame)) {
      if (cells.length >= mostStretches) return cells;
      const from = wide > 0 ? (span.start - window.start) / msPerPx : (columns[0]?.x0 ?? 0);
      const to = Math.max((end - window.start) / msPerPx, columns.at(-1)?.x1 ?? from);
      const box = stageBox(laid, { x: from, y: foot - height, width: to - from, height }, place);
      const outer = box === null ? null : outerMembers(frame, inAxisTime, lane, span);
      if (box === null || outer === null) continue;
      // What of a stretch lies outside of the window has no columns.
      const isWhole = span.of !== undefined || (span.start >= window.start && span.end <= window.end);
      const n = isWhole
        ? columns.reduce((sum, { count }) => sum + count, wide)
        : membersOf(frame, inAxisTime, lane, span).length;
      const name = nameStretch(dataset, n, outer.first, outer.last);
      cells.push({
        event: outer.first,
        lane: strip.lane,
        stretch: span,
        // Of what goes on from before there is one in a lane, whatever window is laid out.
        id: span.of ?? nameOfStretch(span),
        name,
        box,
      });
    }
  }
  return cells;
}

/** A box of the frame as a button's place in the stage, at least `leastSize`; null out of sight. */
export function stageBox({ frame, offset }: Laid, box: Box, place: StagePlace): Box | null {
  const { size } = frame;
  const from = clamp(box.x - offset, 0, size.plot + endMargin);
  const to = clamp(box.x + box.width - offset, 0, size.plot + endMargin);
  if (box.x - offset > size.plot + endMargin || box.x + box.width - offset < 0) return null;
  const y = size.axis + box.y - place.top;
  if (y + box.height < size.axis + 6 || y > place.height - 6) return null;
  const width = Math.max(leastSize, to - from);
  const x = size.header + (from + to) / 2 - width / 2;
  const height = Math.max(leastSize, box.height);
  const left = place.direction === 1 ? x : size.width - x - width;
  return { x: round(left), y: round(y + box.height / 2 - height / 2), width: round(width), height };
}

function trayRow(laid: Laid, dataset: Dataset, names: ButtonNames, place: StagePlace): GridRow | null {
  const { tray, size } = laid.frame;
  if (tray === null) return null;
  const cells = tray.items.flatMap((item): GridCell[] => {
    const y = size.axis + item.y - 12 - place.top;
    if (y < size.axis - 6 || y > place.height - 12) return [];
    const x = size.header + item.x;
    const left = place.direction === 1 ? x : size.width - x - item.width;
    return [
      {
        event: item.event,
        lane: -1,
        id: dataset.event(item.event).id,
        name: names.mark(item.event, -1),
        box: { x: left, y, width: item.width, height: 24 },
      },
    ];
  });
  return cells.length === 0 ? null : { key: "undated", lane: -1, name: tray.title, cells };
}

/** Names of marks are asked for whenever the view rests, and most marks are still there then. */
export const createMarkNames = (dataset: Dataset, index: LaneIndex, words: Words): ButtonNames["mark"] =>
  memoByKey(
    (event, lane) => `${event} ${lane}`,
    (event, lane) => nameOf(event, lane, dataset, index, words),
  );

function nameOf(event: number, lane: number, dataset: Dataset, index: LaneIndex, words: Words): string {
  const marks = index.marksOf(event);
  const others = marks
    .filter((mark) => mark.lane !== lane)
    .map((mark) => laneName(mark.lane, dataset, index, words));
  const record = dataset.event(event);
  const parts =
    lane < 0 ? [] : record.participations.filter(({ actor }) => index.laneOfActor(actor) === lane);
  const role = rolesInWords(parts, dataset, words);
  return eventName(record, dataset, words, laneName(lane, dataset, index, words), others, role);
}

/** The name of a lane, in words. */
export function laneName(lane: number, dataset: Dataset, index: LaneIndex, words: Words): string {
  const row = index.lanes[lane];
  const actor = dataset.actors[row?.actor ?? -1];
  if (row?.actor === otherActors) return words.say("otherActorsLane", { n: row.members });
  return actor === undefined ? words.say("noActorLane") : words.inline(actor.name);
}

const round = (value: number): number => Math.round(value * 10) / 10;
