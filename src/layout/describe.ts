import { memoByIndex } from "../base/memo.ts";
import type { Ms, Px } from "../base/units.ts";
import { single, type Singles } from "../detail/choose.ts";
import type { Lane, LaneIndex, LaneMark } from "../detail/laneIndex.ts";
import type { Dataset, EventRecord } from "../model/dataset.ts";
import type { Fold } from "../time/fold.ts";
import { densestScaleOf } from "../view/viewport.ts";
import { figureOnAxis } from "./axisTime.ts";
import { endMargin } from "./density.ts";
import { type Figure, figureOf, roomInside } from "./figure.ts";
import { type LayoutWords, numbered } from "./layoutWords.ts";
import type { Phrase } from "../words/phrase.ts";
import {
  type CutText,
  type Fitted,
  type FittedTitles,
  fitText,
  labelGraphemes,
  labelUnits,
  leastGraphemes,
  titleWidths,
} from "./fitText.ts";
import { type Item, type LabelChoice, labelGap } from "./item.ts";
import type { MeasureText } from "./textWidth.ts";

/** Room for the sign of the kind before the label of a bracket. */
export const iconWidth: Px = 21;

/** What a mark and its label are made of. */
export interface DescribeInput {
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
  readonly cut: CutText;
  readonly titles: Titles;
  readonly fittedTitles: FittedTitles;
  readonly figures: Figures;
  /** True where more events want a label than the picture has room for. */
  readonly isCrowd: boolean;
}

/** Steps of `titleWidths`: of a label in a crowd, and of one that is cut shorter where that finds no room. */
const crowdedLabel = 9;
const shortLabel = 0;
const crowdedWidth: Px = titleWidths[crowdedLabel] ?? 0;
/** Pixels of a grapheme in a narrow text. */
const narrowGrapheme: Px = 4.5;
/** A figure in a crowd up to so wide has its label beside it rather than above. */
const shortFigure: Px = 160;

/** What an event is called in the picture, cut to what may be measured. */
export type Titles = (event: number) => Phrase;

/** Remembers titles: they are the same at every zoom level. */
export function createTitles({
  dataset,
  words,
  cut,
}: Pick<DescribeInput, "dataset" | "words" | "cut">): Titles {
  return memoByIndex((event) => {
    const { title, shortTitle } = dataset.event(event);
    const { text, locale } = words.title(shortTitle ?? title);
    return { text: cut(numbered(words, event, text), labelGraphemes, labelUnits), locale };
  });
}

/** How an event's time is drawn, on the axis. */
export type Figures = (event: number) => Figure;

/** Remembers figures: they are the same at every zoom level. */
export const createFigures = ({ dataset, fold }: Pick<DescribeInput, "dataset" | "fold">): Figures =>
  memoByIndex((event) => figureOnAxis(figureOf(dataset.event(event)), fold));

/** An event in one lane before it has a row: its figure and the labels it would take. */
export interface Described {
  readonly event: number;
  readonly mark: LaneMark;
  readonly record: EventRecord;
  readonly figure: Figure;
  readonly locale: string | null;
  readonly part: "title" | "role";
  readonly item: Item;
  /** All labels it may get, in order of preference; made when they are asked for. */
  readonly labels: () => readonly LabelChoice[];
}

/** What is drawn singly, and the importance above which an event of it stands out. */
export interface Chosen {
  readonly singles: Singles;
  readonly outstandingAbove: number;
}

export function describe(input: DescribeInput, lane: Lane, event: number, chosen: Chosen): Described {
  const record = input.dataset.event(event);
  const marks = input.index.marksOf(event);
  const mark = marks.find((one) => one.lane === lane.index) ?? marks[0] ?? lonely(lane);
  const figure = input.figures(event);
  const role = mark.lane === titleLane(marks) ? null : input.words.role(mark.role, mark.certainty);
  const part = role === null ? "title" : "role";
  const text =
    role === null ? input.titles(event) : { text: numbered(input.words, event, role), locale: null };
  const tall = standsAbove(figure, record, mark, part);
  const isFirst = mark.lane === titleLane(marks);
  let made: readonly LabelChoice[] | null = null;
  // Cutting texts to a width is dear, and most of a crowd find no room for any.
  const labels = (): readonly LabelChoice[] =>
    (made ??= labelChoices(input, event, figure, text.text, part, tall));
  const importance = input.dataset.importance[event] ?? 0;
  const item: Item = {
    event,
    start: figure.start,
    end: figure.end,
    before: figure.before,
    after: figure.after,
    minWidth: figure.minWidth,
    tall,
    labels,
    leastLabel: Math.min(text.text.length, leastGraphemes) * narrowGrapheme,
    importance,
    isOutstanding: importance > chosen.outstandingAbove,
    optional: chosen.singles.get(event) === single.withTitle,
    isEarly: chosen.singles.get(event) === single.before,
    titled: isFirst && text.text !== "",
  };
  return { event, mark, record, figure, locale: text.locale, part, item, labels };
}

/** Whether a mark has its label on a line of its own; see `standsAbove`. */
export function needsLineAbove(
  { dataset, index }: Pick<DescribeInput, "dataset" | "index">,
  lane: number,
): (event: number) => boolean {
  return (event: number): boolean => {
    const marks = index.marksOf(event);
    const mark = marks.find((one) => one.lane === lane);
    if (mark === undefined) return false;
    const record = dataset.event(event);
    return standsAbove(figureOf(record), record, mark, lane === titleLane(marks) ? "title" : "role");
  };
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
  input: DescribeInput,
  event: number,
  figure: Figure,
  full: string,
  part: "title" | "role",
  tall: boolean,
): readonly LabelChoice[] {
  const font = part === "title" ? "label" : "note";
  const wide = (text: string): Px => Math.ceil(input.measure(text, font));
  const fit = (most: Px): Fitted => {
    const text = fitText(full, most, (one) => input.measure(one, font), input.cut);
    return { text, width: wide(text) };
  };
  const fitStep = (step: number): Fitted =>
    part === "title" ? input.fittedTitles.at(event, step) : fit(titleWidths[step] ?? 0);
  // Beside its mark a label shares the width with it; above or inside it has the whole.
  const widest = Math.max(150, Math.min(tall ? 640 : 560, input.plot * (tall ? 0.9 : 0.62)));
  const choices: LabelChoice[] = [];
  const { isCrowd } = input;
  const scale = densestScaleOf(input.level);
  const length = (figure.end - figure.start) / scale;
  const icon = part === "title" && figure.shape === "bracket" ? iconWidth : 0;
  const addBeside = (fitted: Fitted): void => {
    const { text } = fitted;
    const width = fitted.width + icon;
    if (choices.some((choice) => choice.text === text && choice.place !== "inside")) return;
    for (const place of sides(input, figure, width)) choices.push({ place, text, width });
  };
  if (tall) {
    if (isCrowd && length <= shortFigure) addBeside(fitStep(crowdedLabel));
    const { text, width } = fit(isCrowd ? Math.min(widest, 1.5 * crowdedWidth) : widest);
    choices.push({ place: "above", text, width: width + icon });
    if (isCrowd && length <= shortFigure) addBeside(fitStep(shortLabel));
    return choices;
  }
  if (figure.shape === "bar") {
    const { text, width } = fit(widest);
    if (roomInside(figure, scale) >= width) choices.push({ place: "inside", text, width });
  }
  addBeside(isCrowd && crowdedWidth < widest ? fitStep(crowdedLabel) : fit(widest));
  if (isCrowd) addBeside(fitStep(shortLabel));
  return choices;
}

/** The sides of a figure on which a label stays within the whole picture; the roomier one where it does on neither. */
function sides(input: DescribeInput, figure: Figure, width: Px): readonly ("start" | "end")[] {
  const scale = densestScaleOf(input.level);
  const start = figure.start / scale - figure.before - labelGap;
  const end = Math.max(figure.end / scale, figure.start / scale + figure.minWidth) + figure.after + labelGap;
  const before = start - input.firstMoment / scale;
  const after = input.lastMoment / scale + endMargin - end;
  const fitting = (["end", "start"] as const).filter((side) => (side === "end" ? after : before) >= width);
  return fitting.length > 0 ? fitting : [after >= before ? "end" : "start"];
}
