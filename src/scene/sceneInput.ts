import type { NumberSet } from "../base/numberSet.ts";
import type { Px } from "../base/units.ts";
import type { CountStrip, Label, LaneStretch, TieLine } from "../layout/frame.ts";
import type { Paint, PaintName } from "./theme.ts";

/** What the picture needs beside the geometry. */
export interface SceneInput {
  readonly paint: Paint;
  readonly direction: 1 | -1;
  /** Prefix of ids inside the picture, one for each timeline on a page. */
  readonly prefix: string;
  readonly title: string;
  readonly description: string;
  readonly selection: NumberSet;
  readonly ties: readonly TieLine[];
  /** How many sources the lifted events have, beside their titles. */
  readonly notes: readonly Label[];
  readonly isCorrected: (event: number) => boolean;
  readonly hovered: number | null;
  /** Shares of the columns that the selected and lifted events have. */
  readonly shares: readonly CountStrip[];
  /** The stretch of a lane's columns to lift out; null for none. */
  readonly stretch: LaneStretch | null;
  /** Pixels at the end of the axis's upper row that are covered; no words stand there. */
  readonly axisRoom: Px;
  /** Height of the whole picture in pixels, axis included. */
  readonly height: Px;
  /** Pixels of lanes scrolled away. */
  readonly top: Px;
  readonly idOf: (event: number) => string;
  readonly kindOf: (event: number) => string;
  /** A colour of the actor's own, or the place in the palette. */
  readonly colorOf: (lane: number) => string;
  /** Ink or paper, whichever can be read on a colour of the actor's own. */
  readonly inkOn: (color: string) => string;
}

/** No font is loaded; the reader's own. */
export const fontFamily =
  "Inter, 'Liberation Sans', 'Noto Sans', 'Noto Sans Arabic', Helvetica, Arial, sans-serif";

/** The colour of a lane as it is written. */
export function laneColor(input: Pick<SceneInput, "colorOf" | "paint">, lane: number): string {
  const color = input.colorOf(lane);
  return isHue(color) ? input.paint(color) : color;
}

/** A place in the palette, in contrast to a colour of the actor's own. */
export const isHue = (color: string): color is PaintName => /^(hue-\d+|soft)$/.test(color);
