import type { Dataset, EventRecord } from "../model/dataset.ts";
import type { DateValue } from "../time/types.ts";
import type { Format } from "../importers/imported.ts";

/** What a set of events is, in numbers. */
export interface Summary {
  /** The form that was read; of several files their forms joined by `+`. */
  readonly format: string;
  readonly events: number;
  /** Records that went into an event together with others. */
  readonly folded: number;
  /** Events that lasted from one known date to another. */
  readonly intervals: number;
  /** Events that happened once, somewhere between two bounds, and those whose date is written as in doubt. */
  readonly uncertain: number;
  /** Events that went on, or whose end is written as open. */
  readonly openEnded: number;
  readonly undated: number;
  readonly actors: number;
  /** Sources, by their address where they have one, else by publisher, else by title. */
  readonly sources: number;
  /** Earliest and latest beginning, as finely as it was written. */
  readonly first: string | null;
  readonly last: string | null;
  readonly issues: number;
}

/** The numbers of a dataset. `issues` and `folded` are known to who has read the files. */
export function summarize(
  dataset: Dataset,
  formats: readonly (Format | null)[],
  { folded, issues }: Pick<Summary, "folded" | "issues">,
): Summary {
  const all = Array.from({ length: dataset.count }, (_, index) => dataset.event(index));
  const count = (is: (event: EventRecord) => boolean): number => all.filter(is).length;
  return {
    format: [...new Set(formats.map((format) => format ?? "unknown"))].join("+"),
    events: dataset.count,
    folded,
    intervals: count(isInterval),
    uncertain: count(isUncertain),
    openEnded: count(({ time }) => isOpen(time.end.state)),
    undated: dataset.count - dataset.dated,
    actors: dataset.actors.length,
    sources: new Set(
      Array.from(dataset.sources, ({ url, publisher, title }) => JSON.stringify(url ?? publisher ?? title)),
    ).size,
    first: dataset.dated === 0 ? null : dateText(dataset.event(0), formats),
    last: dataset.dated === 0 ? null : dateText(dataset.event(dataset.dated - 1), formats),
    issues,
  };
}

const isOpen = (state: EventRecord["time"]["end"]["state"]): boolean =>
  state === "ongoing" || state === "open";

/** Lasted, and is known to have ended on another date than it began. */
const isInterval = ({ time: { shape, start, end } }: EventRecord): boolean =>
  shape === "duration" && !isOpen(end.state) && !(start.date !== null && start.date.text === end.date?.text);

const isUncertain = ({ time: { shape, start, text } }: EventRecord): boolean =>
  (shape === "range" && start.date?.text !== text) || start.approximate || start.uncertain;

/** The beginning, else what is known of it. Of a calendar, where times are of a zone by name, without the offset. */
function dateText({ time }: EventRecord, formats: readonly (Format | null)[]): string {
  const edge = time.start.date ?? time.end.date;
  if (edge === null) return time.text;
  const text = isoText(edge);
  return formats.every((format) => format === "icalendar") ? text.replace(/[+-]\d\d:\d\d$/u, "") : text;
}

/** Years beyond four digits, and those before 1 BCE, with a sign and six digits as ISO 8601 has them. */
function isoText({ text, year }: DateValue): string {
  if (year >= 0 && year <= 9999) return text;
  return text.replace(/^Y?[+-]?\d+/u, (year < 0 ? "-" : "+") + String(Math.abs(year)).padStart(6, "0"));
}
