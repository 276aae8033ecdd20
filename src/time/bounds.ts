import type { Ms } from "../base/units.ts";
import { dayMs, maxInstant } from "./civil.ts";
import { dayRange } from "./dayRange.ts";
import type { Bounds, DateValue, SetMember, Side, TimeExpression } from "./types.ts";
import { instantOf, instantOfWall, wallOf, type Zone } from "./zone.ts";

/**
 * Everything a date may mean in a zone: a day is from its first instant to the first of the next, an hour (`T06`) is an
 * hour long, a date with a minute or finer is an instant, `earliest === latest`. A date with an offset does not heed the
 * zone; a time of day that the zone's clocks never showed, or showed twice, says so in `ambiguity`, and so does a day
 * that a zone left out (it has no length). Instants beyond ±8.64e15 are cut off there. Takes what `parseTime` gives.
 */
export function bounds(date: DateValue, zone: Zone): Bounds {
  if (date.hour !== undefined) return timeBounds(date, zone);
  const days = dayRange(date);
  if (days === null) return nothing;
  const first = instantOfWall(days.first * dayMs, zone);
  const latest = instantOfWall(days.end * dayMs, zone).instant;
  const span = { earliest: clamp(first.instant), latest: clamp(latest) };
  return first.ambiguity === "gap" && first.instant >= latest ? { ...span, ambiguity: "gap" } : span;
}

/**
 * The bounds of a whole expression: of an interval from its start to its end (what it lasted), of a range or set from
 * the earliest to the latest moment that it may mean. Infinite where a side is open or unknown. Of a reversed interval
 * only the start counts; reversed ranges are taken the other way round.
 */
export function expressionBounds(value: TimeExpression, zone: Zone): Bounds {
  switch (value.kind) {
    case "date":
      return bounds(value.date, zone);
    case "interval":
      if (!isReversed(value, zone)) return between(value.start, value.end, zone);
      return sideBounds(value.start, zone);
    case "range":
      return between(value.earliest, value.latest, zone);
    case "set":
      return value.members.map((member) => memberBounds(member, zone)).reduce(union);
  }
}

/** Whether an interval or range ends before it begins: its last part is over before its first begins. */
export function isReversed(value: TimeExpression, zone: Zone): boolean {
  const pair =
    value.kind === "interval"
      ? ([value.start, value.end] as const)
      : value.kind === "range"
        ? ([value.earliest, value.latest] as const)
        : null;
  if (pair === null || typeof pair[0] === "string" || typeof pair[1] === "string") return false;
  return endsBefore(bounds(pair[1], zone), bounds(pair[0], zone));
}

/** `latest` is exclusive for spans: one that ends where the other begins is over before it. */
const endsBefore = (a: Bounds, b: Bounds): boolean =>
  a.earliest < a.latest ? a.latest <= b.earliest : a.latest < b.earliest;

function timeBounds(date: DateValue, zone: Zone): Bounds {
  const start =
    date.offset === undefined ? instantOf(date, zone) : { instant: wallOf(date) - date.offset * 60_000 };
  const earliest = clamp(start.instant);
  const latest = date.minute === undefined ? hourEnd(date, start.instant, zone) : earliest;
  return start.ambiguity === undefined
    ? { earliest, latest }
    : { earliest, latest, ambiguity: start.ambiguity };
}

/** An hour ends an hour after it began, or where the clocks next show a full hour, if they are put forward within it. */
function hourEnd(date: DateValue, start: Ms, zone: Zone): Ms {
  if (date.offset !== undefined) return clamp(start + hourMs);
  const next = instantOfWall(wallOf(date) + hourMs, zone).instant;
  return clamp(next > start && next < start + hourMs ? next : start + hourMs);
}

function memberBounds(member: SetMember, zone: Zone): Bounds {
  return "from" in member ? between(member.from, member.to, zone) : bounds(member, zone);
}

/** From the earliest of one side to the latest of the other; where they are reversed, all of both. */
function between(from: Side, to: Side, zone: Zone): Bounds {
  const a = sideBounds(from, zone);
  const b = sideBounds(to, zone);
  return endsBefore(b, a) ? union(a, b) : withAmbiguity(a.earliest, b.latest, a.ambiguity ?? b.ambiguity);
}

const union = (a: Bounds, b: Bounds): Bounds =>
  withAmbiguity(Math.min(a.earliest, b.earliest), Math.max(a.latest, b.latest), a.ambiguity ?? b.ambiguity);

function sideBounds(side: Side, zone: Zone): Bounds {
  return typeof side === "string" ? everything : bounds(side, zone);
}

const withAmbiguity = (earliest: Ms, latest: Ms, ambiguity: "gap" | "fold" | undefined): Bounds =>
  ambiguity === undefined ? { earliest, latest } : { earliest, latest, ambiguity };

const clamp = (instant: Ms): Ms => Math.max(-maxInstant, Math.min(maxInstant, instant));

const everything: Bounds = { earliest: -Infinity, latest: Infinity };
/** Of a date that means no day; `parseTime` makes none. */
const nothing: Bounds = { earliest: NaN, latest: NaN };
const hourMs: Ms = 3_600_000;
