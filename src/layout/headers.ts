import type { Px } from "../base/units.ts";
import { otherActors } from "../detail/laneChoice.ts";
import type { Lane, LaneIndex } from "../detail/laneIndex.ts";
import type { Dataset } from "../model/dataset.ts";
import type { LayoutWords } from "./layoutWords.ts";
import type { MeasureText } from "./textWidth.ts";

/** Room for the lanes' names: as wide as they need, within a share of the picture. */
export interface Headers {
  readonly width: Px;
  /** By lane: the name in at most two lines, and the count of its events. */
  readonly lanes: readonly {
    readonly lines: readonly string[];
    readonly count: string;
    readonly indent: Px;
  }[];
  /** The calendar's name beside the axis, in at most two lines; none for the Gregorian. */
  readonly calendar: readonly string[];
}

const indent: Px = 14;
const endGap: Px = 14;
/** Between a count and the plot. */
const leastGap: Px = 4;
/** Pixels that members of an expanded actor stand further in. */
const step: Px = 12;
const narrowest: Px = 84;
const widest: Px = 190;

/** Sets the headers for a picture of `width` pixels. */
export function layoutHeaders(
  dataset: Dataset,
  index: LaneIndex,
  width: Px,
  words: LayoutWords,
  measure: MeasureText,
  cut: (text: string, graphemes: number, units: number) => string,
): Headers {
  const names = index.lanes.map((lane) => {
    if (lane.actor === otherActors) return words.otherActors(lane.members);
    const actor = dataset.actors[lane.actor];
    return actor === undefined ? words.noActor : words.text(actor.name).text;
  });
  const wide = (text: string): Px => measure(text, "lane");
  const most = Math.max(narrowest, Math.min(widest, width * 0.24)) - indent - endGap;
  const small = (text: string): Px => measure(text, "axis");
  const calendar = words.calendar === "" ? [] : wrap(words.calendar, most, small, cut);
  const inset = (lane: number): Px => Math.min(2, index.lanes[lane]?.depth ?? 0) * step;
  const lines = names.map((name, i) => wrap(cut(name, 80, 240), most - inset(i), wide, cut));
  const used = Math.max(
    0,
    ...lines.flatMap((of, i) => of.map((line) => wide(line) + inset(i))),
    ...calendar.map(small),
    ...(index.undated.length > 0
      ? [wide(words.undated)]
      : index.events.length > 0
        ? []
        : [wide(words.noEvents)]),
  );
  const header = Math.ceil(Math.max(narrowest, Math.min(used, most) + indent + endGap));
  const fits =
    (i: number) =>
    (text: string): boolean =>
      measure(text, "note") <= header - indent - inset(i) - leastGap;
  return {
    width: header,
    lanes: lines.map((of, i) => ({
      lines: of,
      indent: indent + inset(i),
      count: countOf(index.lanes[i], words, fits(i)),
    })),
    calendar,
  };
}

/** "3 events · +12 members", without the members where that does not fit; nothing where the events do not either. */
function countOf(lane: Lane | undefined, words: LayoutWords, fits: (text: string) => boolean): string {
  if (lane === undefined) return "";
  const events = words.eventCount(lane.events.length);
  const members = lane.actor < 0 || lane.members === 0 ? "" : words.members(lane.members);
  const whole = [events, members].filter((part) => part !== "").join(" · ");
  return [whole, events].find(fits) ?? "";
}

/** At most two lines of a width; words are not broken unless one alone is too long, the rest is cut. */
function wrap(
  text: string,
  most: Px,
  width: (text: string) => Px,
  cut: (text: string, graphemes: number, units: number) => string,
): readonly string[] {
  if (width(text) <= most) return [text];
  const parts = text.split(" ");
  let first = "";
  while (parts.length > 0) {
    const longer = first === "" ? (parts[0] ?? "") : `${first} ${parts[0] ?? ""}`;
    if (first !== "" && width(longer) > most) break;
    first = longer;
    parts.shift();
  }
  const lines = [first, parts.join(" ")].filter((line) => line !== "");
  return lines.map((line) => shorten(line, most, width, cut));
}

function shorten(
  line: string,
  most: Px,
  width: (text: string) => Px,
  cut: (text: string, graphemes: number, units: number) => string,
): string {
  let shown = line;
  for (let length = line.length; width(shown) > most && length > 4; length--) shown = cut(line, length, 240);
  return shown;
}
