import { lowerBound } from "../base/search.ts";
import type { Span } from "../base/units.ts";
import type { Break } from "../time/fold.ts";
import { createZone, type Zone } from "../time/zone.ts";
import { breakIn, occupied, type TimeOnAxis } from "./occupied.ts";
import { type Issues, reportWarning } from "./report.ts";
import { type StretchInput, stretchOf } from "./stretch.ts";

/** What of the axis is folded: long empty stretches as the data have them, those given, nothing. */
export type BreaksInput = "auto" | false | readonly StretchInput[];

/** True for `"auto"`, false, and a list of stretches that can be read and do not run backward. */
export function isBreaks(value: unknown): boolean {
  if (value === "auto" || value === false) return true;
  return Array.isArray(value) && value.every(isStretch);
}

function isStretch(value: unknown): boolean {
  if (typeof value !== "object" || value === null || !("start" in value && "end" in value)) return false;
  const { start, end } = stretchOf(
    value as StretchInput,
    createZone("UTC") ?? { name: "", offsetAt: () => 0 },
  );
  return start < end && Number.isFinite(end - start);
}

/**
 * The breaks that were given, merged and in order, cut around the events in them, each of which is told. An event is in
 * a break where it begins or ends, and all along what it lasted.
 */
export function readBreaks(
  given: readonly StretchInput[],
  events: Iterable<TimeOnAxis>,
  zone: Zone,
  issues: Issues,
): readonly Break[] {
  const taken = occupied(events);
  const spans = given.map((one) => stretchOf(one, zone));
  spans.forEach((span, i) => {
    const { start, end } = given[i] ?? { start: "", end: "" };
    if (taken.every((one) => one.end <= span.start || one.start >= span.end)) return;
    const message = `break ${i + 1} (${String(start)} to ${String(end)}) holds events; it is cut around them`;
    reportWarning(issues, "break-holds-events", "", message);
  });
  const folded = merge(spans);
  const starts = Float64Array.from(taken, ({ start }) => start);
  const whole = Math.max(0, (taken.at(-1)?.end ?? 0) - (taken[0]?.start ?? 0));
  const rest = Math.max(0, whole - folded.reduce((sum, { start, end }) => sum + end - start, 0));
  return folded.flatMap((span) => cutOut(span, taken, starts, rest)).filter(({ start, end }) => start < end);
}

function merge(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last === undefined || span.start > last.end) merged.push(span);
    else merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return merged;
}

/** What of a stretch is empty, as breaks. */
function cutOut(span: Span, taken: readonly Span[], starts: Float64Array, rest: number): readonly Break[] {
  const breaks: Break[] = [];
  for (let i = lowerBound(starts, span.start); ; i++) {
    const [before, after] = [taken[i - 1], taken[i]];
    if ((before?.end ?? -Infinity) >= span.end) break;
    // Where nothing comes before or after, the break itself is all that is known to be empty.
    const empty = { start: before?.end ?? span.start, end: after?.start ?? span.end };
    const free = { start: Math.max(span.start, empty.start), end: Math.min(span.end, empty.end) };
    if (free.start < free.end) breaks.push(before && after ? breakIn(empty, rest, span) : { ...free, empty });
    if (after === undefined) break;
  }
  return breaks;
}
