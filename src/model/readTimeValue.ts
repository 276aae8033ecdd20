import type { Ms } from "../base/units.ts";
import { bounds } from "../time/bounds.ts";
import { parseTime } from "../time/parse.ts";
import { precisionRank } from "../time/precision.ts";
import type { DateValue, Precision, SetMember, Side, TimeExpression, TimeFault } from "../time/types.ts";
import type { Edge } from "./dataset.ts";
import { dateEdge, instantEdge, unknownEdge } from "./eventTime.ts";
import type { Issues } from "./report.ts";
import { pointer, reportError, reportWarning, told } from "./report.ts";
import type { Zones } from "./zones.ts";
import { zoneOf } from "./zones.ts";

/** What reading a time needs beside its texts. */
export interface TimeReading {
  readonly issues: Issues;
  readonly zones: Zones;
}

/** What one field tells: its two edges, how they stand to each other, and its text. */
export interface TimeValue {
  readonly form: "instant" | "date" | "range" | "interval";
  readonly start: Edge;
  readonly end: Edge;
  readonly text: string;
}

/** Most that a Date can hold, either way. */
export const maxInstant: Ms = 8.64e15;

/** Numbers nearer to 0 may be meant as years. */
export const notAYear: Ms = 10_000;

/** An instant as ISO 8601 text. */
export const isoText = (instant: Ms): string => new Date(instant).toISOString();

/** A value of one edge. */
export const timeValue = (form: TimeValue["form"], edge: Edge, text: string): TimeValue => ({
  form,
  start: edge,
  end: edge,
  text,
});

/** Reads one field. Null when it tells no time (an issue). */
export function readTimeValue(
  value: unknown,
  path: string,
  key: string,
  reading: TimeReading,
): TimeValue | null {
  if (typeof value === "number") return readInstant(value, path, key, reading);
  if (typeof value === "string") return readExpression(value, path, key, reading);
  if (isDate(value)) return readInstant(Date.prototype.getTime.call(value), path, key, reading);
  reportError(
    reading.issues,
    "invalid-time",
    pointer(path, key),
    `${told(value)} is no date; the date counts as unknown`,
    "give ISO 8601 or EDTF text, a Date, or milliseconds since 1970",
  );
  return null;
}

/** A Date of any realm. */
const isDate = (value: unknown): value is Date =>
  value instanceof Date || Object.prototype.toString.call(value) === "[object Date]";

function readInstant(instant: Ms, path: string, key: string, { issues }: TimeReading): TimeValue | null {
  if (!Number.isFinite(instant) || Math.abs(instant) > maxInstant) {
    const code = Number.isFinite(instant) ? "time-out-of-range" : "invalid-time";
    reportError(issues, code, pointer(path, key), `${instant} is no moment; the date counts as unknown`);
    return null;
  }
  if (Math.abs(instant) < notAYear) {
    reportWarning(
      issues,
      "looks-like-a-year",
      pointer(path, key),
      `${instant} is read as milliseconds after 1970-01-01T00:00Z`,
      Number.isInteger(instant) ? `for the year write ${JSON.stringify(yearText(instant))}` : undefined,
    );
  }
  return timeValue("instant", instantEdge(instant), isoText(instant));
}

const yearText = (year: number): string => (year < 0 ? "-" : "") + String(Math.abs(year)).padStart(4, "0");

function readExpression(text: string, path: string, key: string, reading: TimeReading): TimeValue | null {
  const trimmed = text.length > 64 ? text : text.trim();
  const parsed = parseTime(trimmed);
  if (parsed.ok) return valueOfExpression(parsed.value, trimmed, path, key, reading);
  reportFault(parsed.fault, pointer(path, key), reading);
  return null;
}

function reportFault({ code, message, hint }: TimeFault, path: string, { issues }: TimeReading): void {
  reportError(issues, code, path, `${message}; the date counts as unknown`, hint);
}

/** What an expression tells; a range whose bounds are the wrong way round tells nothing (an issue). */
function valueOfExpression(
  expression: TimeExpression,
  text: string,
  path: string,
  key: string,
  reading: TimeReading,
): TimeValue | null {
  const value = edgesOf(expression, text, path, key, reading);
  if (value === null || value.form !== "range" || value.start.earliest <= value.end.latest) return value;
  const message = `the bounds of ${told(text)} are the wrong way round; the date counts as unknown`;
  reportError(reading.issues, "invalid-time", pointer(path, key), message, "the earlier date goes first");
  return null;
}

function edgesOf(
  expression: TimeExpression,
  text: string,
  path: string,
  key: string,
  reading: TimeReading,
): TimeValue | null {
  const edge = (date: DateValue): Edge => edgeOf(date, path, key, reading);
  switch (expression.kind) {
    case "date":
      return timeValue("date", edge(expression.date), text);
    case "interval":
      return intervalValue(expression.start, expression.end, text, edge, path, key, reading);
    case "range":
      return rangeValue(expression.earliest, expression.latest, text, edge);
    default:
      return setValue(expression.members, text, edge);
  }
}

type ToEdge = (date: DateValue) => Edge;

function intervalValue(
  from: Side,
  to: Side,
  text: string,
  edge: ToEdge,
  path: string,
  key: string,
  { issues }: TimeReading,
): TimeValue {
  const start = typeof from === "string" ? { ...unknownEdge, state: from } : edge(from);
  const end = typeof to === "string" ? { ...unknownEdge, state: to } : edge(to);
  if (typeof from !== "string" && isBefore(end, start)) {
    const message = `the end of ${told(text)} lies before its start; the end is set aside`;
    reportError(issues, "end-before-start", pointer(path, key), message);
    return timeValue("date", start, from.text);
  }
  return {
    form: "interval",
    start: start.date === null ? { ...start, latest: end.latest } : start,
    end: end.date === null ? { ...end, earliest: start.earliest } : end,
    text,
  };
}

/** Both edges have the same bounds; each keeps the date that bounds its side. */
function rangeValue(from: Side, to: Side, text: string, edge: ToEdge): TimeValue {
  const first = typeof from === "string" ? unknownEdge : edge(from);
  const last = typeof to === "string" ? unknownEdge : edge(to);
  const both = first.date !== null && last.date !== null;
  const state = both ? "known" : "unknown";
  const precision = both ? coarser(first.precision, last.precision) : (first.precision ?? last.precision);
  const shared = { earliest: first.earliest, latest: last.latest, state, precision } as const;
  return { form: "range", start: { ...first, ...shared }, end: { ...last, ...shared }, text };
}

/** A set is known by its bounds: the earliest of its members to the latest. */
function setValue(members: readonly SetMember[], text: string, edge: ToEdge): TimeValue | null {
  const sides = members.map((member) => ("from" in member ? member : { from: member, to: member }));
  const values = sides.map(({ from, to }) => rangeValue(from, to, text, edge));
  const [first, ...others] = values;
  if (first === undefined) return null;
  return others.reduce((all, value) => {
    const start = value.start.earliest < all.start.earliest ? value.start : all.start;
    const end = value.end.latest > all.end.latest ? value.end : all.end;
    const known = all.start.state === "known" && value.start.state === "known";
    const shared = {
      earliest: start.earliest,
      latest: end.latest,
      state: known ? "known" : "unknown",
      precision: coarser(all.start.precision, value.start.precision),
    } as const;
    return { form: "range", start: { ...start, ...shared }, end: { ...end, ...shared }, text };
  }, first);
}

function coarser(a: Precision | null, b: Precision | null): Precision | null {
  if (a === null || b === null) return a ?? b;
  return precisionRank(a) < precisionRank(b) ? b : a;
}

function edgeOf(date: DateValue, path: string, key: string, { zones, issues }: TimeReading): Edge {
  const zone = zoneOf(date, zones);
  const { earliest, latest, ambiguity } = bounds(date, zone);
  if (ambiguity !== undefined) {
    const skipped = ambiguity === "gap";
    reportWarning(
      issues,
      skipped ? "time-skipped" : "time-repeated",
      pointer(path, key),
      skipped
        ? `clocks in ${zone.name} never showed ${date.text}; the moment after the gap is used`
        : `clocks in ${zone.name} showed ${date.text} twice; the earlier is used`,
      "give the offset from UTC with the time",
    );
  }
  return dateEdge(date, earliest, latest);
}

/** Whether an end is over before the start begins. The day before the start is; the start's own instant is not. */
export const isBefore = (end: Edge, start: Edge): boolean =>
  end.latest < start.earliest || (end.latest === start.earliest && end.earliest < end.latest);
