import { lowerBound } from "../base/search.ts";
import type { Span } from "../base/units.ts";
import type { Break } from "../time/fold.ts";
import { createZone, type Zone } from "../time/zone.ts";
import { breakIn, type Occupied, occupied, type TimeColumns } from "./occupied.ts";
import { type Issues, reportWarning } from "./report.ts";
import { type StretchInput, stretchOf } from "./stretch.ts";

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
 * a break where it begins or ends, and all along what it lasted. It pauses now and then.
 */
export function* readBreaks(
  given: readonly StretchInput[],
  events: TimeColumns,
  zone: Zone,
  issues: Issues,
): Generator<undefined, readonly Break[]> {
  const taken = yield* occupied(events);
  const spans = given.map((one) => stretchOf(one, zone));
  spans.forEach((span, i) => {
    const { start, end } = given[i] ?? { start: "", end: "" };
    if (!holdsSome(span, taken)) return;
    const message = `break ${i + 1} (${String(start)} to ${String(end)}) holds events; it is cut around them`;
    reportWarning(issues, "break-holds-events", "", message);
  });
  const folded = merge(spans);
  const whole = Math.max(0, (taken.end.at(-1) ?? 0) - (taken.start[0] ?? 0));
  const rest = Math.max(0, whole - folded.reduce((sum, { start, end }) => sum + end - start, 0));
  return folded.flatMap((span) => cutOut(span, taken, rest)).filter(({ start, end }) => start < end);
}

/** Whether something is in a stretch, and not only at its bounds. */
function holdsSome({ start, end }: Span, taken: Occupied): boolean {
  const at = lowerBound(taken.end, start);
  const first = taken.end[at] === start ? at + 1 : at;
  return (taken.start[first] ?? Infinity) < end;
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
function cutOut(span: Span, taken: Occupied, rest: number): readonly Break[] {
  const breaks: Break[] = [];
  for (let i = lowerBound(taken.start, span.start); ; i++) {
    const [before, after] = [taken.end[i - 1], taken.start[i]];
    if ((before ?? -Infinity) >= span.end) break;
    // Where nothing comes before or after, the break itself is all that is known to be empty.
    const empty = { start: before ?? span.start, end: after ?? span.end };
    const free = { start: Math.max(span.start, empty.start), end: Math.min(span.end, empty.end) };
    const isWithin = before !== undefined && after !== undefined;
    if (free.start < free.end) breaks.push(isWithin ? breakIn(empty, rest, span) : { ...free, empty });
    if (after === undefined) break;
  }
  return breaks;
}
