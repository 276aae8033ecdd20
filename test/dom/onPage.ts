import { createTimeline, type Timeline, type TimelineInput } from "../../src/index.ts";

/** A timeline of 900 px, alone on its page, with widths of texts by their length. */
export function timelineOnPage(input: TimelineInput): {
  readonly target: HTMLElement;
  readonly timeline: Timeline;
} {
  const target = document.createElement("div");
  document.body.replaceChildren(target);
  const timeline = createTimeline(target, input, {
    width: 900,
    measureText: (text, { size }) => text.length * size * 0.55,
  });
  return { target, timeline };
}
