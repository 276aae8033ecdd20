import { meets } from "../base/boxes.ts";
import { pairKey } from "../base/pairKey.ts";
import type { Box, Px, Span } from "../base/units.ts";
import type { Dataset } from "../model/dataset.ts";
import { layoutConnectors } from "./connectors.ts";
import type { Laid } from "./createLayout.ts";
import type { Frame, Label, LaneBox, Mark } from "./frame.ts";

/** Where lanes and rows of a picture stand: what a transition begins with. */
export interface Arrangement {
  /** The stretch of time that it tells of. */
  readonly window: Span;
  /** By the lane's key. */
  readonly lanes: ReadonlyMap<string, Pick<LaneBox, "y" | "height">>;
  /** Middle of a figure from its lane's top, by `markKey`. */
  readonly marks: ReadonlyMap<string, Px>;
  readonly trayY: Px | null;
}

/** A change of rows and lanes under way. */
export interface Transition {
  readonly from: Arrangement;
  /** How far it is: 0 stands as in `from`, 1 as it is laid out. */
  readonly progress: number;
}

/** Tells an event in a lane when numbers of events and lanes have become others. */
const markKey = (id: string, lane: string): string => `${id.length} ${id} ${lane}`;

const unplaced: LaneBox = { lane: -1, key: "", y: 0, height: 0, lines: [], count: "", indent: 0 };

/** Where everything stands in a picture. */
export function arrangementOf({ frame }: Laid, { event }: Pick<Dataset, "event">): Arrangement {
  const laneOf = lanesByNumber(frame);
  return {
    window: frame.window,
    lanes: new Map(frame.lanes.map(({ key, y, height }) => [key, { y, height }])),
    marks: new Map(
      frame.marks.map((mark) => {
        const { key, y } = laneOf(mark.lane);
        return [markKey(event(mark.event).id, key), mark.y - y];
      }),
    ),
    trayY: frame.tray?.y ?? null,
  };
}

/** Whether a lane or a mark that is in both stands elsewhere than in `from`. */
export function isElsewhere(from: Arrangement, { frame }: Laid, { event }: Pick<Dataset, "event">): boolean {
  const laneOf = lanesByNumber(frame);
  return (
    frame.lanes.some(({ key, y }) => differs(from.lanes.get(key)?.y, y)) ||
    frame.marks.some((mark) => {
      const { key, y } = laneOf(mark.lane);
      return differs(from.marks.get(markKey(event(mark.event).id, key)), mark.y - y);
    })
  );
}

const differs = (before: Px | undefined, now: Px): boolean =>
  before !== undefined && Math.abs(before - now) > 0.5;

/**
 * A picture on its way from an arrangement to where it is laid out: lanes, and marks in them, glide; marks that were not
 * there come in by and by. A label waits until its way is free, and then stays: no label ever lies over another or over
 * another event's mark, nor does it blink.
 */
export function blend(
  laid: Laid,
  { from, progress }: Transition,
  dataset: Pick<Dataset, "event" | "importance" | "order">,
  isCrowd: boolean,
): Laid {
  const { frame } = laid;
  const ease = easeInOut(progress);
  const between = (before: Px | undefined, now: Px): Px =>
    before === undefined ? now : before + (now - before) * ease;
  const laneOf = lanesByNumber(frame);
  const lanes = frame.lanes.map((lane): LaneBox => {
    const before = from.lanes.get(lane.key);
    return { ...lane, y: between(before?.y, lane.y), height: between(before?.height, lane.height) };
  });
  const movedLane = new Map(lanes.map((lane) => [lane.lane, lane]));
  /** How far a lane still is from its place, at its top and at its foot. */
  const shiftOf = (lane: number): Px => (movedLane.get(lane)?.y ?? 0) - laneOf(lane).y;
  const footShift = (lane: number): Px => {
    const { y, height } = laneOf(lane);
    const now = movedLane.get(lane) ?? unplaced;
    return now.y + now.height - y - height;
  };
  /** How far each mark still is from its place, and how visible it is, by `pairKey` of event and lane. */
  const ways = new Map<number, Way>();
  const marks = frame.marks.map((mark): Mark => {
    const { key, y } = laneOf(mark.lane);
    const inLane = mark.y - y;
    const before = from.marks.get(markKey(dataset.event(mark.event).id, key));
    const dy = shiftOf(mark.lane) + between(before, inLane) - inLane;
    const opacity = before === undefined && stoodIn(mark, frame, from.window) ? ease : 1;
    ways.set(pairKey(mark.event, mark.lane), { dy, opacity });
    if (dy === 0 && opacity === 1) return mark;
    return { ...mark, y: mark.y + dy, box: lifted(mark.box, dy), ...(opacity < 1 ? { opacity } : {}) };
  });
  const labels = laid.labels.map((label): Label => {
    const { dy, opacity } = ways.get(pairKey(label.event, label.lane)) ?? {
      dy: shiftOf(label.lane),
      opacity: 1,
    };
    if (dy === 0 && opacity === 1) return label;
    return { ...label, box: lifted(label.box, dy), ...(opacity < 1 ? { opacity } : {}) };
  });
  const free = freeLabels({ marks: frame.marks, labels: laid.labels }, { marks, labels });
  const trayShift = frame.tray === null ? 0 : between(from.trayY ?? undefined, frame.tray.y) - frame.tray.y;
  const tray = frame.tray === null || trayShift === 0 ? frame.tray : movedTray(frame.tray, trayShift);
  return {
    ...laid,
    frame: {
      ...frame,
      contentHeight: frame.contentHeight + trayShift,
      lanes,
      marks,
      counts: frame.counts.map((strip) => ({ ...strip, foot: strip.foot + footShift(strip.lane) })),
      ghosts: frame.ghosts.map((ghost) => ({ ...ghost, y: ghost.y + footShift(ghost.lane) })),
      tray,
    },
    labels: free,
    connectors: layoutConnectors(marks, free, lanes, laid.offset, isCrowd ? dataset : null),
  };
}

interface Way {
  readonly dy: Px;
  readonly opacity: number;
}

const lifted = (box: Box, dy: Px): Box => ({ ...box, y: box.y + dy });

/** Slow at both ends. */
const easeInOut = (t: number): number => t * t * (3 - 2 * t);

function lanesByNumber({ lanes }: Frame): (lane: number) => LaneBox {
  const byNumber = new Map(lanes.map((lane) => [lane.lane, lane]));
  return (lane) => byNumber.get(lane) ?? unplaced;
}

/** Whether a mark lies in a stretch of time: what comes in from the side is no news. */
function stoodIn({ x0, x1 }: Mark, { window, msPerPx }: Frame, { start, end }: Span): boolean {
  return window.start + x0 * msPerPx < end && window.start + x1 * msPerPx > start;
}

function movedTray(tray: NonNullable<Frame["tray"]>, dy: Px): NonNullable<Frame["tray"]> {
  return { ...tray, y: tray.y + dy, items: tray.items.map((item) => ({ ...item, y: item.y + dy })) };
}

interface Boxes {
  readonly marks: readonly Mark[];
  readonly labels: readonly Label[];
}

/**
 * The labels that lie free now and on the rest of their way. All move alike in time: two that are free of each other now
 * and at the end, on the same sides, are so in between.
 */
function freeLabels(end: Boxes, now: Boxes): readonly Label[] {
  if (now.labels.every((label, i) => label === end.labels[i]) && isAtRest(end, now)) return now.labels;
  const labels = coursesOf(now.labels, end.labels);
  const marks = coursesOf(now.marks, end.marks);
  return now.labels.filter((label, i) => {
    const own = labels[i];
    if (own === undefined) return true;
    // One that waits itself is waited for: what is shown would have to go again when that comes.
    for (let before = 0; before < i; before++) {
      const other = labels[before];
      if (other !== undefined && areInTheWay(own, other)) return false;
    }
    return !marks.some((mark) => mark.event !== label.event && areInTheWay(own, mark));
  });
}

const coursesOf = (now: readonly Placed[], end: readonly Placed[]): readonly Course[] =>
  now.map(({ event, box }, i) => ({ event, now: box, end: end[i]?.box ?? box }));

const isAtRest = (end: Boxes, now: Boxes): boolean => now.marks.every((mark, i) => mark === end.marks[i]);

type Placed = Pick<Mark, "event" | "box">;

interface Course {
  readonly event: number;
  readonly end: Box;
  readonly now: Box;
}

/** Whether two boxes that move only up and down meet now or on the way. */
function areInTheWay(a: Course, b: Course): boolean {
  if (a.end.x >= b.end.x + b.end.width || b.end.x >= a.end.x + a.end.width) return false;
  if (meets(a.end, b.end)) return false; // as they were laid out: nothing that a way could better
  return meets(a.now, b.now) || a.now.y < b.now.y !== a.end.y < b.end.y;
}
