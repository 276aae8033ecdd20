import type { Px } from "../base/units.ts";
import type { MeasureText } from "../layout/textWidth.ts";
import { setHidden, setText } from "../render/html/dom.ts";
import type { Words } from "../words/words.ts";
import type { Parts } from "./parts.ts";

/** Where the latest of the events that came lies from what the reader sees. */
export type NewsSide = "left" | "right" | "above" | "below";

const arrows = { left: "←", right: "→", above: "↑", below: "↓" } as const;

/** What the button takes beside its words: the arrow, its ends, and its distances. */
const aroundWords: Px = 64;

/** The most that the button takes of the axis, over whose upper row it stands. */
export const newsWidth = (unseen: number, words: Words, measure: MeasureText): Px =>
  measure(words.say("newEvents", { n: unseen }), "axisStrong") + aroundWords;

/** Says on the button how many events came that the reader has not seen; for none it is hidden. */
export function writeNews({ news, summary }: Parts, words: Words, unseen: number, side: NewsSide): void {
  const wasHidden = news.hidden;
  setHidden(news, unseen === 0);
  if (unseen === 0) return;
  const text = words.say("newEvents", { n: unseen });
  if (wasHidden) summary?.announce(text);
  setText(news, side === "left" ? `${arrows.left} ${text}` : `${text} ${arrows[side]}`);
}
