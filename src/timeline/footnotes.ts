import type { Dataset } from "../model/dataset.ts";
import { listedSource, sourceLine } from "../outline/sources.ts";
import type { FrameState, PictureState, Pipeline } from "../pipeline.ts";
import type { SceneNode } from "../scene/node.ts";
import { type Footnote, withFootnotes } from "../scene/footnoteNodes.ts";
import { spanOf } from "../view/viewport.ts";
import type { Words } from "../words/words.ts";
import { spanInTime } from "./moves.ts";

/** Whether the sources of what is drawn stand below a picture, numbered. */
export type SourceNotes = "footnotes" | "none";

export const isSourceNotes = (value: unknown): value is SourceNotes =>
  value === "footnotes" || value === "none";

export const wrongSourceNotes = (value: unknown): TypeError =>
  new TypeError(`invalid option sources: ${JSON.stringify(value)}; expected "footnotes" or "none"`);

/** A picture whose events are numbered by their sources, and what those numbers mean. */
export interface Noted {
  readonly picture: PictureState;
  /** The scene with its notes below. */
  readonly noted: (scene: SceneNode) => SceneNode;
}

/**
 * Numbers the sources of all events that are drawn singly in a view, in order of time. Labels begin with these numbers;
 * the notes say what they are. Events that are only counted there have no number, and none has where all rest on one source.
 */
export function noteSources(
  picture: PictureState,
  frame: Pick<FrameState, "viewport" | "width" | "direction" | "paint">,
  pipeline: Pipeline,
): Noted {
  const { dataset, words, measure } = picture;
  const drawn = drawnEvents(picture, frame, pipeline);
  const numbers = new Map<number, number>();
  const cited = new Map(drawn.map((event) => [event, sourcesOf(event, dataset)]));
  for (const source of [...cited.values()].flat())
    if (!numbers.has(source)) numbers.set(source, numbers.size + 1);
  const labels = new Map(
    [...cited].map(([event, sources]) => [
      event,
      sources.map((source) => words.plainNumber(numbers.get(source) ?? 0)).join(", "),
    ]),
  );
  const notes = [...numbers].flatMap(([source, number]) => noteOf(source, number, dataset, words));
  return {
    picture: { ...picture, number: (event) => (numbers.size > 1 && labels.get(event)) || null },
    noted: (scene) =>
      withFootnotes(scene, notes, { ...frame, measure, heading: words.say("sourcesHeading") }),
  };
}

/** Events of the view that have a mark of their own, and those without a date, in order of time. */
function drawnEvents(
  picture: PictureState,
  { viewport, width }: Pick<FrameState, "viewport" | "width">,
  pipeline: Pipeline,
): readonly number[] {
  const { dataset } = picture;
  const { frame } = pipeline.lay(picture, viewport, width);
  const seen = spanInTime(spanOf(viewport, pipeline.plot(picture, width).width), pipeline.axis(picture).fold);
  const isSeen = (event: number): boolean => {
    const { start = NaN, end = NaN } = { start: dataset.start[event], end: dataset.end[event] };
    return start <= seen.end && end >= seen.start;
  };
  const marked = new Set(frame.marks.map(({ event }) => event).filter(isSeen));
  return [...[...marked].sort((a, b) => a - b), ...pipeline.index(picture).undated];
}

/** What an event and the claims in it rest on, each source once. */
function sourcesOf(event: number, dataset: Dataset): readonly number[] {
  const { citations, claims } = dataset.event(event);
  const all = [...citations, ...claims.flatMap((claim) => claim.citations)];
  return [...new Set(all.map(({ source }) => source))];
}

/** Publisher and date, title, host. */
function noteOf(index: number, number: number, dataset: Dataset, words: Words): readonly Footnote[] {
  const source = dataset.sources.at(index);
  if (source === undefined) return [];
  const { title, link } = listedSource(source, number, dataset, words);
  const name = sourceLine(source, words);
  const parts = [name, title?.text ?? "", link?.host ?? ""].filter(
    (part, at) => part !== "" && (at === 0 || part !== name),
  );
  return [{ number: words.plainNumber(number), text: parts.join(" · ") }];
}
