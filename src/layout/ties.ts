import { grown, meets } from "../base/boxes.ts";
import { clamp } from "../base/search.ts";
import type { Box, Px } from "../base/units.ts";
import { lineX } from "./connectors.ts";
import type { Frame, Label, Mark, Point, TieLine } from "./frame.ts";
import type { Tie } from "./selectedTies.ts";
import type { MeasureText } from "./textWidth.ts";

/** The part of the lanes' content that is seen, in the window's pixels. */
interface Seen {
  readonly from: Px;
  readonly to: Px;
  readonly top: Px;
  readonly bottom: Px;
}

/** Length and half width of an arrow's head. */
const headLength: Px = 9;
const headHalf: Px = 4.2;
/** Least distance of a line's words from the line, and of a line from the words of events. */
const besideLine: Px = 8;
const aroundWords: Px = 2;
const wordsHeight: Px = 14;
/** What the ring around a selected mark needs. */
const ringRoom: Px = 3;

/**
 * The lines of relations: a curve between the nearest marks of both events. One whose other event is out of sight ends
 * at that edge of the view; one whose other event has no mark is a stub with a ring. Words of events win: the curve is
 * interrupted over them. Its own words stand beside it where there is room, else the time alone, else nothing. What is
 * seen of the lanes' content lies between `from` and `to`, `top` and `bottom`.
 */
export function layoutTies(
  ties: readonly Tie[],
  frame: Frame,
  labels: readonly Label[],
  from: Px,
  to: Px,
  top: Px,
  bottom: Px,
  measure: MeasureText,
): readonly TieLine[] {
  if (ties.length === 0) return [];
  const seen: Seen = { from, to, top, bottom };
  const curves = ties.flatMap((tie, at) => curveOf(tie, at, frame, labels, seen) ?? []);
  const taken: Box[] = [...labels.map(({ box }) => box), ...frame.marks.map(({ box }) => box)];
  const rings = frame.marks.flatMap(({ event, box }) =>
    ties.some((tie) => tie.event === event) ? [grown(box, ringRoom)] : [],
  );
  const words = curves.map((curve) => {
    // The words of a stub have no other place than close below its mark.
    const label = labelOf(curve, curve.ring === null ? [...taken, ...rings] : taken, frame, seen, measure);
    if (label !== null) taken.push(label.box);
    return label;
  });
  const holes = [...labels, ...words.filter((label) => label !== null)].map(({ box }) =>
    grown(box, aroundWords),
  );
  return curves.map(({ tie, points, head, dots, ring }, at) => ({
    key: tie.key,
    event: tie.event,
    other: tie.other,
    pieces: piecesOf(points, holes),
    head: head !== null && holes.some((hole) => head.some((point) => holds(hole, point))) ? null : head,
    dots,
    ring,
    label: words[at] ?? null,
  }));
}

interface Curve {
  readonly tie: Tie;
  /** Close together, from the selected event's end to the other. */
  readonly points: readonly Point[];
  readonly head: readonly Point[] | null;
  readonly dots: readonly Point[];
  readonly ring: Point | null;
}

/** Where a curve ends, and which way it leaves: up (-1), down (1) or along the lane (0). */
interface End extends Point {
  readonly way: -1 | 0 | 1;
  readonly isMark: boolean;
}

function curveOf(tie: Tie, at: number, frame: Frame, labels: readonly Label[], seen: Seen): Curve | null {
  const inSight = (event: number): Mark[] =>
    frame.marks.filter(
      ({ event: of, box }) => of === event && box.x < seen.to && box.x + box.width > seen.from,
    );
  const [own, others] = [inSight(tie.event), inSight(tie.other)];
  if (own.length === 0 && others.length === 0) return null;
  const [a, b] = nearest(own, others);
  const isSingle = (event: number): boolean => frame.singles.has(event);
  const hasMark = tie.lanes.length > 0 && isSingle(tie.other);
  const from = a ?? null;
  const to = b ?? null;
  if (from !== null && to === null && !hasMark) return stub(tie, from, at, labels, seen);
  const yOf = (mark: Mark | null, event: number, lanes: readonly number[]): Px =>
    mark?.y ?? frame.marks.find((one) => one.event === event)?.y ?? middleOf(lanes, frame, seen);
  const [fromY, toY] = [yOf(from, tie.event, []), yOf(to, tie.other, tie.lanes)];
  const start = from === null ? edge(!tie.later, fromY, seen) : markEnd(from, toY, at, labels, seen);
  const end = to === null ? edge(tie.later, toY, seen) : markEnd(to, fromY, at, labels, seen);
  return curve(tie, start, end, seen);
}

/** The two marks that are nearest to each other across the lanes; one alone where the other event has none. */
function nearest(
  own: readonly Mark[],
  others: readonly Mark[],
): readonly [Mark | undefined, Mark | undefined] {
  if (own.length === 0 || others.length === 0) return [own[0], others[0]];
  let best: readonly [Mark | undefined, Mark | undefined] = [own[0], others[0]];
  let least = Infinity;
  for (const a of own) {
    for (const b of others) {
      const distance = Math.abs(a.y - b.y);
      if (distance < least) [best, least] = [[a, b], distance];
    }
  }
  return best;
}

function middleOf(lanes: readonly number[], frame: Frame, seen: Seen): Px {
  const box = frame.lanes.find(({ lane }) => lanes.includes(lane));
  return box === undefined ? (seen.top + seen.bottom) / 2 : box.y + box.height / 2;
}

const edge = (later: boolean, y: Px, seen: Seen): End => ({
  x: later ? seen.to - 2 : seen.from + 2,
  y,
  way: 0,
  isMark: false,
});

/** The point on the edge of a mark that faces the other end, beside the line that joins its lanes. */
function markEnd(mark: Mark, otherY: Px, at: number, labels: readonly Label[], seen: Seen): End {
  const last = Math.min(mark.x1, seen.to) - 3;
  const start = lineX(mark, seen.from);
  const step = mark.x1 - mark.x0 > 60 ? 6 + 7 * (at % 6) : ((at % 3) - 1) * 6;
  const x = mark.figure.shape === "disc" ? start : clamp(start + step, Math.min(mark.x0 + 2, last), last);
  const up = otherY < mark.y + 12;
  const above = labels.find(
    ({ event, lane, place, box }) =>
      up &&
      place === "above" &&
      event === mark.event &&
      lane === mark.lane &&
      box.x - 4 < x &&
      x < box.x + box.width + 6,
  );
  const way = above === undefined ? (up ? -1 : 1) : above.box.x + above.box.width + 10 < last ? -1 : 1;
  const free = above !== undefined && way === -1 ? above.box.x + above.box.width + 8 : x;
  return { x: free, y: mark.y + way * (mark.height / 2 + 1.5), way, isMark: true };
}

/** A short piece that ends in a ring: the other event has no mark of its own. */
function stub(tie: Tie, mark: Mark, at: number, labels: readonly Label[], seen: Seen): Curve {
  const from = markEnd(mark, Infinity, at, labels, seen);
  const side = from.x + 30 < seen.to ? 1 : -1;
  // Below the ring around the mark, where there is so much room.
  const drop = clamp(seen.bottom + 2 - wordsHeight / 2 - from.y, 6, 10);
  const ring = { x: from.x + side * 12, y: from.y + drop };
  const points = sampled(from, { x: from.x, y: from.y + drop - 1 }, { x: from.x, y: ring.y }, ring);
  return { tie, points: points.slice(0, -2), head: null, dots: [from], ring };
}

function curve(tie: Tie, from: End, to: End, seen: Seen): Curve {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const facing = from.way * to.way === -1;
  const reach = clamp(Math.abs(dy) * 0.45, facing ? 4 : 20, 160);
  // Straight down it would lie on the line that joins an event's lanes.
  const side = Math.max(from.x, to.x) + 40 < seen.to ? 1 : -1;
  const bow =
    Math.abs(dx) < 40 && from.way !== 0 && to.way !== 0 ? side * clamp(Math.abs(dy) / 8, 16, 40) : 0;
  const control = (end: Point & Pick<End, "way">, toward: Px): Point =>
    end.way === 0
      ? { x: end.x + clamp(toward, -60, 60), y: end.y }
      : { x: end.x + bow, y: end.y + end.way * reach };
  const [c1, c2] = [control(from, dx / 2), control(to, -dx / 2)];
  const points = sampled(from, c1, c2, to);
  const head =
    tie.arrowAt === tie.other ? headOf(to, c2) : tie.arrowAt === tie.event ? headOf(from, c1) : null;
  const far = (end: Point, of: Point): boolean => Math.hypot(end.x - of.x, end.y - of.y) > headLength - 2;
  const [tip] = head ?? [];
  const dots = [from, to].filter((end) => end.isMark && (tip === undefined || far(end, tip)));
  return {
    tie,
    points: tip === undefined ? points : points.filter((point) => far(point, tip)),
    head,
    dots,
    ring: null,
  };
}

/** A triangle: its tip first. */
function headOf(tip: Point, from: Point): readonly Point[] {
  const length = Math.hypot(tip.x - from.x, tip.y - from.y) || 1;
  const [ux, uy] = [(tip.x - from.x) / length, (tip.y - from.y) / length];
  const base = { x: tip.x - ux * headLength, y: tip.y - uy * headLength };
  return [
    { x: tip.x, y: tip.y },
    { x: base.x - uy * headHalf, y: base.y + ux * headHalf },
    { x: base.x + uy * headHalf, y: base.y - ux * headHalf },
  ];
}

/** Points of a cubic curve, about three pixels apart. */
function sampled(p0: Point, c1: Point, c2: Point, p1: Point): readonly Point[] {
  const length =
    Math.hypot(c1.x - p0.x, c1.y - p0.y) +
    Math.hypot(c2.x - c1.x, c2.y - c1.y) +
    Math.hypot(p1.x - c2.x, p1.y - c2.y);
  const n = clamp(Math.ceil(length / 3), 8, 400);
  const along = (t: number, a: number, b: number, c: number, d: number): number =>
    (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t * t * c + t ** 3 * d;
  return Array.from({ length: n + 1 }, (_, i) => ({
    x: along(i / n, p0.x, c1.x, c2.x, p1.x),
    y: along(i / n, p0.y, c1.y, c2.y, p1.y),
  }));
}

/** Along a line from the selected event: its words stand near that end, where the reader looks. */
const shares: readonly number[] = [0.3, 0.4, 0.22, 0.5, 0.6, 0.14, 0.7, 0.8, 0.9];

/** The words of a line at the first place beside or in it where they touch no other words and no mark. */
function labelOf(
  { tie, points, ring }: Curve,
  taken: readonly Box[],
  frame: Frame,
  seen: Seen,
  measure: MeasureText,
): TieLine["label"] {
  const top = Math.max(seen.top, frame.lanes[0]?.y ?? 0);
  for (const text of [...new Set([tie.text, tie.short])]) {
    if (text === "") continue;
    const width = Math.ceil(measure(text, "note"));
    for (const share of ring === null ? shares : [1]) {
      const point = ring ?? points[Math.round(share * (points.length - 1))];
      if (point === undefined) continue;
      const places = [point.x + besideLine, point.x - besideLine - width];
      for (const x of ring === null ? [...places, point.x - width / 2] : places) {
        const box = { x, y: point.y - wordsHeight / 2, width, height: wordsHeight };
        const whole = x > seen.from + 4 && x + width < seen.to - 4;
        if (!whole || box.y < top || box.y + wordsHeight > seen.bottom + 2) continue;
        if (taken.some((other) => meets(other, box))) continue;
        // In the middle of its line, which is interrupted there, or clear of it.
        const isBeside = !points.some((one) => holds(grown(box, 1), one));
        if (isBeside || x === point.x - width / 2) return { text, box };
      }
    }
  }
  return null;
}

/** What of a curve lies in none of the boxes. */
function piecesOf(points: readonly Point[], holes: readonly Box[]): readonly (readonly Point[])[] {
  const pieces: Point[][] = [[]];
  for (const point of points) {
    if (holes.some((hole) => holds(hole, point))) pieces.push([]);
    else pieces.at(-1)?.push(point);
  }
  return pieces.filter((piece) => piece.length > 1);
}

const holds = ({ x, y, width, height }: Box, point: Point): boolean =>
  point.x > x && point.x < x + width && point.y > y && point.y < y + height;
