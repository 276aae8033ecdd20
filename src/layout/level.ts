import type { Ms, Px } from "../base/units.ts";
import { chooseSingles } from "../detail/choose.ts";
import type { Lane, LaneIndex, LaneMark } from "../detail/laneIndex.ts";
import type { Dataset, EventRecord } from "../model/dataset.ts";
import { densestScaleOf } from "../view/viewport.ts";
import { type Figure, figureOf } from "./figure.ts";
import type { LayoutWords } from "./layoutWords.ts";
import { type Item, type LabelChoice, labelGap, packLane, type Slot } from "./pack.ts";
import type { MeasureText } from "./textWidth.ts";

/** Heights in pixels of what lanes are made of. */
export interface Density {
  readonly row: Px;
  /** A row with a line of text above the figure. */
  readonly tallRow: Px;
  readonly lanePadding: Px;
  readonly minLane: Px;
  readonly bar: Px;
}

export const comfortable: Density = { row: 28, tallRow: 40, lanePadding: 7, minLane: 42, bar: 16 };

/** A mark that is drawn singly, with its row and label at one zoom level. */
export interface PlacedItem {
  readonly event: number;
  readonly mark: LaneMark;
  readonly record: EventRecord;
  readonly figure: Figure;
  readonly slot: Slot;
  readonly locale: string | null;
  readonly part: "title" | "role";
}

export interface LevelLane {
  readonly lane: Lane;
  readonly y: Px;
  readonly height: Px;
  /** Middle of the figure in each row, from the lane's top. */
  readonly rowMiddles: readonly Px[];
  readonly items: readonly PlacedItem[];
  /** True when some of its events are bare marks at this level. */
  readonly hasBare: boolean;
}

/** Rows, labels and heights of a whole dataset at one zoom level; the same for every view of that level. */
export interface LevelLayout {
  readonly lanes: readonly LevelLane[];
  readonly height: Px;
  readonly singles: Uint8Array;
}

/** Height of the line of bare marks at the foot of a lane. */
export const bareHeight: Px = 10;
/** Rows that may carry labels before figures are stacked without. */
const labelledRows = 24;
/** Labels are cut to so many graphemes and code units before they are measured. */
const labelGraphemes = 100;
const labelUnits = 240;
/** Room for the sign of the kind before the label of a bracket. */
export const iconWidth: Px = 21;
/** A label that does not fit is cut, but never below this. */
export const leastGraphemes = 20;

export interface LevelInput {
  readonly dataset: Dataset;
  readonly index: LaneIndex;
  readonly level: number;
  readonly plot: Px;
  /** Last moment of the picture; labels that would pass it stand before their mark. */
  readonly lastMoment: Ms;
  readonly words: LayoutWords;
  readonly measure: MeasureText;
  readonly cut: (text: string, graphemes: number, units: number) => string;
  readonly density: Density;
}

/** Packs every lane at the densest scale of the level. `top` is where the first lane begins. */
export function layoutLevel(input: LevelInput, top: Px): LevelLayout {
  const singles = chooseSingles(input.dataset, input.index, densestScaleOf(input.level) / 2, input.plot);
  const lanes: LevelLane[] = [];
  let y = top;
  for (const lane of input.index.lanes) {
    const placed = layoutLane(input, lane, singles, y);
    lanes.push(placed);
    y += placed.height;
  }
  return { lanes, height: y, singles };
}

function layoutLane(input: LevelInput, lane: Lane, singles: Uint8Array, y: Px): LevelLane {
  const { density } = input;
  const candidates = [...lane.events].filter((event) => singles[event] === 1);
  const items = candidates.map((event) => describe(input, lane, event));
  const packing = packLane(
    items.map(({ item }) => item),
    densestScaleOf(input.level),
    labelledRows,
  );
  const hasBare = candidates.length < lane.events.length;
  const rowMiddles: Px[] = [];
  let height = density.lanePadding;
  for (const tall of packing.tallRows) {
    rowMiddles.push(height + (tall ? density.tallRow - density.row / 2 + 2 : density.row / 2));
    height += tall ? density.tallRow : density.row;
  }
  height += density.lanePadding + (hasBare ? bareHeight : 0);
  return {
    lane,
    y,
    height: Math.max(height, density.minLane),
    rowMiddles: height < density.minLane ? rowMiddles.map((m) => m + (density.minLane - height) / 2) : rowMiddles,
    items: items.map(({ item: _, ...rest }, i) => ({ ...rest, slot: packing.slots[i] ?? { row: 0, label: null } })),
    hasBare,
  };
}

type Described = Omit<PlacedItem, "slot"> & { readonly item: Item };

function describe(input: LevelInput, lane: Lane, event: number): Described {
  const record = input.dataset.event(event);
  const marks = input.index.marksOf(event);
  const mark = marks.find((one) => one.lane === lane.index) ?? marks[0] ?? lonely(lane);
  const figure = figureOf(record);
  const part = mark.lane === titleLane(marks) ? "title" : "role";
  const text = part === "title" ? input.words.text(record.shortTitle ?? record.title) : roleText(input, mark);
  const tall = text !== null && standsAbove(figure, record, mark);
  const labels = text === null ? [] : labelChoices(input, figure, text.text, part, tall);
  const item: Item = { ...figure, tall, labels, importance: input.dataset.importance[event] ?? 0 };
  return { event, mark, record, figure, locale: text?.locale ?? null, part, item };
}

const lonely = (lane: Lane): LaneMark => ({ lane: lane.index, style: "solid", role: null, certainty: null });

/** The lane that carries the title: the first in which the event is stated to be, else the first. */
function titleLane(marks: readonly LaneMark[]): number {
  return (marks.find((mark) => mark.style !== "dashed") ?? marks[0])?.lane ?? -1;
}

function roleText(input: LevelInput, mark: LaneMark): { readonly text: string; readonly locale: null } | null {
  const text = input.words.role(mark.role, mark.certainty);
  return text === null ? null : { text, locale: null };
}

/** Figures with nothing solid to write on, or too busy to write on, have their label above. */
function standsAbove(figure: Figure, record: EventRecord, mark: LaneMark): boolean {
  if (figure.shape === "disc") return false;
  if (figure.shape === "bracket") return true;
  if (record.time.shape === "day") return false;
  return record.repeated || mark.style !== "solid" || figure.solidStart > figure.start || figure.solidEnd < figure.end;
}

function labelChoices(
  input: LevelInput,
  figure: Figure,
  title: string,
  part: "title" | "role",
  tall: boolean,
): readonly LabelChoice[] {
  const font = part === "title" ? "label" : "note";
  const full = input.cut(title, labelGraphemes, labelUnits);
  const widest = Math.max(150, Math.min(560, input.plot * 0.62));
  const fitted = fitText(full, widest, (text) => input.measure(text, font), input.cut);
  const choices: LabelChoice[] = [];
  const add = (place: LabelChoice["place"], text: string): void => {
    choices.push({ place, text, width: Math.ceil(input.measure(text, font)) });
  };
  const scale = densestScaleOf(input.level);
  if (tall) {
    const icon = part === "title" && figure.shape === "bracket" ? iconWidth : 0;
    return [{ place: "above", text: fitted, width: Math.ceil(input.measure(fitted, font)) + icon }];
  }
  const room = (figure.end - figure.start) / scale - (figure.startCap === "tick" ? 32 : 0);
  const width = input.measure(fitted, font);
  if (figure.shape === "bar" && room >= width + 20) add("inside", fitted);
  const endX = Math.max(figure.end / scale, figure.start / scale + figure.minWidth) + figure.after;
  const endsInside = endX + labelGap + width <= input.lastMoment / scale + 4;
  for (const place of endsInside ? (["end", "start"] as const) : (["start", "end"] as const)) add(place, fitted);
  return choices;
}

/** The text, or as many of its graphemes as fit a width, with an ellipsis; never fewer than `leastGraphemes`. */
export function fitText(
  text: string,
  width: Px,
  measure: (text: string) => Px,
  cut: (text: string, graphemes: number, units: number) => string,
): string {
  if (measure(text) <= width) return text;
  let low = leastGraphemes;
  let high = Math.max(low, text.length);
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (measure(cut(text, middle, labelUnits)) <= width) low = middle;
    else high = middle - 1;
  }
  return cut(text, low, labelUnits);
}
