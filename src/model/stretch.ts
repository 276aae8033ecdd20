import type { Ms, Span } from "../base/units.ts";
import { expressionBounds } from "../time/bounds.ts";
import { parseTime } from "../time/parse.ts";
import type { Zone } from "../time/zone.ts";
import type { TimeInput } from "./input.ts";

/** A stretch of time that a page writes: text as in events, a Date or milliseconds. */
export interface StretchInput {
  readonly start: TimeInput;
  /** A date as text counts to its end. */
  readonly end: TimeInput;
}

/** What of the axis is folded: long empty stretches as the data have them, those given, nothing. */
export type BreaksInput = "auto" | false | readonly StretchInput[];

/** The stretch in a zone; NaN for what cannot be read. */
export const stretchOf = ({ start, end }: StretchInput, zone: Zone): Span => ({
  start: boundOf(start, "earliest", zone),
  end: boundOf(end, "latest", zone),
});

function boundOf(input: TimeInput, side: "earliest" | "latest", zone: Zone): Ms {
  if (typeof input !== "string") return Number(input);
  const parsed = parseTime(input);
  return parsed.ok ? expressionBounds(parsed.value, zone)[side] : NaN;
}
