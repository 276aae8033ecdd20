import type { Ms, Px } from "../base/units.ts";
import { chooseSingles, single } from "../detail/choose.ts";
import type { Lane, LaneIndex, LaneMark } from "../detail/laneIndex.ts";
import type { Dataset, EventRecord } from "../model/dataset.ts";
import type { Fold } from "../time/fold.ts";
import { densestScaleOf } from "../view/viewport.ts";
import { figureOnAxis } from "./axisTime.ts";
import { type Figure, figureOf } from "./figure.ts";
import { type LayoutWords, numbered } from "./layoutWords.ts";
import { bucketLength, type BucketCounts, countBuckets, stripHeight } from "./strips.ts";
import { type Item, type LabelChoice, labelGap, type Packing, packLane, type Slot } from "./pack.ts";
import type { MeasureText } from "./textWidth.ts";

/** Empty pixels after the plot, for arrows that go on. */
export const endMargin: Px = 14;

/** Heights in pixels of what lanes are made of. */
export interface Density {
  readonly row: Px;
  /** A row with a line of text above the figure. */
  readonly tallRow: Px;
  readonly lanePadding: Px;
  readonly minLane: Px;
  readonly bar: Px;
}

/** How much room lanes take; text keeps its size. */
export type DensityName = "comfortable" | "compact";

export const densities: Readonly<Record<DensityName, Density>> = {
  comfortable: { row: 28, tallRow: 40, lanePadding: 7, minLane: 42, bar: 16 },
  compact: { row: 22, tallRow: 34, lanePadding: 4, minLane: 34, bar: 14 },
};

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
  /** Its events that are not drawn singly at this level. */
  readonly counts: BucketCounts;
}

/** Rows, labels and heights of a whole dataset at one zoom level; the same for every view of that level. */
export interface LevelLayout {
  readonly lanes: readonly LevelLane[];
  readonly height: Px;
  readonly singles: Uint8Array;
  /** Events of the tallest column of all lanes. */
  readonly tallest: number;
}

/** Empty pixels between a lane's rows and the columns at its foot, and below these. */
const stripGap: Px = 2;
/** Rows that may carry labels before figures are stacked without. */
const labelledRows = 24;
/** Labels are cut to so many graphemes and code units before they are measured. */
const labelGraphemes = 100;
const labelUnits = 240;
/** Room for the sign of the kind before the label of a bracket. */
export const iconWidth: Px = 21;
/** A label that does not fit is cut, but never below this: twenty of its own with the ellipsis and a trimmed space. */
export const leastGraphemes = 22;

export interface LevelInput {
  readonly dataset: Dataset;
  readonly fold: Fold;
  readonly index: LaneIndex;
  readonly level: number;
  readonly plot: Px;
  /** First and last moment of the picture; labels that would pass one stand on the other side of their mark. */
  readonly firstMoment: Ms;
  readonly lastMoment: Ms;
  readonly words: LayoutWords;
  readonly measure: MeasureText;
  readonly cut: (text: string, graphemes: number, units: number) => string;
  readonly density: Density;
}

/** Packs every lane at the densest scale of the level. `top` is where the first lane begins. */
export function layoutLevel(input: LevelInput, top: Px): LevelLayout {
  const singles = chooseSingles(input.dataset, input.index, densestScaleOf(input.level) / 2, input.plot);
  dropCrowded(input, singles);
  const lanes: LevelLane[] = [];
  let y = top;
  for (const lane of input.index.lanes) {
    const placed = layoutLane(input, lane, singles, y);
    lanes.push(placed);
    y += placed.height;
  }
  const tallest = lanes.reduce((most, { counts }) => Math.max(most, counts.most), 0);
  return { lanes, height: y, singles, tallest };
}

/** Takes events that find no room in one of their lanes out of all of them. */
function dropCrowded(input: LevelInput, singles: Uint8Array): void {
  if (!singles.includes(single.withRoom)) return;
  for (const lane of input.index.lanes) {
    const events = [...lane.events].filter((event) => singles[event] !== single.never);
    packItems(input, lane, events, singles).slots.forEach(({ row }, i) => {
      if (row < 0) singles[events[i] ?? 0] = single.never;
    });
  }
}

/** Rows that a lane may take for what is drawn only where there is room: about a screen for all lanes. */
const fullRows = (lanes: number): number => Math.max(2, Math.min(8, Math.floor(20 / Math.max(1, lanes))));

function packItems(input: LevelInput, lane: Lane, events: readonly number[], singles: Uint8Array): Packing {
  return packLane(
    events.map((event) => describe(input, lane, event, singles).item),
    densestScaleOf(input.level),
    labelledRows,
    fullRows(input.index.lanes.length),
  );
}

function layoutLane(input: LevelInput, lane: Lane, singles: Uint8Array, y: Px): LevelLane {
  const { density } = input;
  const candidates = [...lane.events].filter((event) => singles[event] !== single.never);
  const items = candidates.map((event) => describe(input, lane, event, singles));
  const packing = packLane(
    items.map(({ item }) => item),
    densestScaleOf(input.level),
    labelledRows,
    // Nothing is left out here: what found no room is no longer among the candidates.
    Infinity,
  );
  const counts = countBuckets(input.dataset, lane, singles, bucketLength(input.level));
  const hasFoot = counts.most > 0 || lane.ghosts.length > 0;
  const rowMiddles: Px[] = [];
  let height = density.lanePadding;
  for (const tall of packing.tallRows) {
    rowMiddles.push(height + (tall ? density.tallRow - density.row / 2 + 2 : density.row / 2));
    height += tall ? density.tallRow : density.row;
  }
  height += hasFoot ? stripGap + stripHeight : density.lanePadding;
  return {
    lane,
    y,
    height: Math.max(height, density.minLane),
    rowMiddles:
      height < density.minLane ? rowMiddles.map((m) => m + (density.minLane - height) / 2) : rowMiddles,
    items: items.map(({ item: _, ...rest }, i) => ({
      ...rest,
      slot: packing.slots[i] ?? { row: 0, label: null },
    })),
    counts,
  };
}

type Described = Omit<PlacedItem, "slot"> & { readonly item: Item };

function describe(input: LevelInput, lane: Lane, event: number, singles: Uint8Array): Described {
  const record = input.dataset.event(event);
  const marks = input.index.marksOf(event);
  const mark = marks.find((one) => one.lane === lane.index) ?? marks[0] ?? lonely(lane);
  const figure = figureOnAxis(figureOf(record), input.fold);
  const role = mark.lane === titleLane(marks) ? null : input.words.role(mark.role, mark.certainty);
  const part = role === null ? "title" : "role";
  const text =
    role === null ? input.words.text(record.shortTitle ?? record.title) : { text: role, locale: null };
  const tall = standsAbove(figure, record, mark, part);
  const labels = labelChoices(input, figure, numbered(input.words, event, text.text), part, tall);
  const item: Item = {
    ...figure,
    tall,
    labels,
    importance: input.dataset.importance[event] ?? 0,
    optional: singles[event] === single.withRoom,
  };
  return { event, mark, record, figure, locale: text.locale, part, item };
}

const lonely = (lane: Lane): LaneMark => ({ lane: lane.index, style: "solid", role: null, certainty: null });

/** The lane that carries the title: the first in which the event is stated to be, else the first. */
function titleLane(marks: readonly LaneMark[]): number {
  return (marks.find((mark) => mark.style !== "dashed") ?? marks[0])?.lane ?? -1;
}

/** Figures with nothing solid to write on, or too busy to write on, have their label above. */
function standsAbove(figure: Figure, record: EventRecord, mark: LaneMark, part: "title" | "role"): boolean {
  if (figure.shape === "disc") return false;
  if (figure.shape === "bracket") return true;
  if (record.time.shape === "day") return false;
  if (record.repeated || mark.style === "dashed" || (mark.style === "thin" && part === "title")) return true;
  return figure.solidStart > figure.start || figure.solidEnd < figure.end;
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
  // Beside its mark a label shares the width with it; above or inside it has the whole.
  const widest = Math.max(150, Math.min(tall ? 640 : 560, input.plot * (tall ? 0.9 : 0.62)));
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
  for (const place of sides(input, figure, width)) add(place, fitted);
  return choices;
}

/** The sides of a figure on which a label stays within the whole picture; the roomier one where it does on neither. */
function sides(input: LevelInput, figure: Figure, width: Px): readonly ("start" | "end")[] {
  const scale = densestScaleOf(input.level);
  const start = figure.start / scale - figure.before - labelGap;
  const end = Math.max(figure.end / scale, figure.start / scale + figure.minWidth) + figure.after + labelGap;
  const before = start - input.firstMoment / scale;
  const after = input.lastMoment / scale + endMargin - end;
  const fitting = (["end", "start"] as const).filter((side) => (side === "end" ? after : before) >= width);
  return fitting.length > 0 ? fitting : [after >= before ? "end" : "start"];
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
