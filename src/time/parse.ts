import { hintFor } from "./hint.ts";
import { isFault } from "./dateFaults.ts";
import { parseDate } from "./parseDate.ts";
import { printTime } from "./print.ts";
import type { ParsedTime, SetMember, Side, TimeExpression, TimeFault } from "./types.ts";

/** Longest text that is read, in UTF-16 units, as written and in normal form. */
export const maxTimeText: number = 64;

/**
 * Reads a date, time, interval, range or set: ISO 8601 extended format and EDTF levels 0–2 (Library of Congress,
 * Extended Date/Time Format specification, 2019). Space around the text, around `/` and after commas does not count.
 * Any other text gives a fault that says why; no text throws.
 *
 * Beyond EDTF it takes: a space for the `T`, offsets without a colon, hours without minutes, weeks (`2023-W40`), signed
 * six-digit years (as JSON from a `Date`), qualifiers after a time of day. Of ISO 8601 it refuses what may be mistaken:
 * the basic format (`20231007`), day numbers (`2023-280`), centuries and decades of two or three digits (`44`, `193`),
 * `24:00`, durations, shortened ends of intervals.
 */
export function parseTime(text: string): ParsedTime {
  if (text.length > maxTimeText) return refused(tooLong(text));
  const trimmed = text.trim();
  const first = trimmed.charCodeAt(0);
  const value =
    first === bracket || first === brace
      ? parseSet(trimmed)
      : trimmed.includes("/")
        ? parseInterval(trimmed)
        : parseSingle(trimmed);
  if (!("code" in value)) {
    // Normal form may be longer, by the colons of offsets. It too must be read again.
    const long = text.length > maxTimeText - 8 && printTime(value).length > maxTimeText;
    return long ? refused(tooLong(printTime(value))) : { ok: true, value };
  }
  const hint = value.code === "invalid-time" ? hintFor(trimmed) : undefined;
  return refused(hint === undefined ? value : { ...value, hint });
}

function parseSingle(text: string): TimeExpression | TimeFault {
  const date = parseDate(text);
  return isFault(date) ? date : { kind: "date", date };
}

/** `a/b`; each side may be empty (unknown) or `..` (open). */
function parseInterval(text: string): TimeExpression | TimeFault {
  const sides = text.split("/");
  if (sides.length !== 2) return syntax(text, "an interval has one slash");
  const start = parseSide(sides[0] ?? "");
  if (isFaultySide(start)) return start;
  const end = parseSide(sides[1] ?? "");
  if (isFaultySide(end)) return end;
  return { kind: "interval", start, end };
}

function parseSide(text: string): Side | TimeFault {
  const trimmed = text.trim();
  if (trimmed === "") return "unknown";
  if (trimmed === "..") return "open";
  return parseDate(trimmed);
}

/** `[…]`: one of these. `{…}`: all of these. A single pair in brackets is a range: one moment between the two. */
function parseSet(text: string): TimeExpression | TimeFault {
  const one = text.startsWith("[");
  if (!text.endsWith(one ? "]" : "}"))
    return syntax(text, `what begins with ${text.charAt(0)} ends with ${one ? "]" : "}"}`);
  const members: SetMember[] = [];
  const texts = text.slice(1, -1).split(",");
  for (const [i, part] of texts.entries()) {
    const member = parseMember(part.trim());
    if ("code" in member) return member;
    if (
      "from" in member &&
      ((member.from === "open" && i > 0) || (member.to === "open" && i < texts.length - 1))
    ) {
      return syntax(text, "an open bound stands at the beginning or the end of a set");
    }
    members.push(member);
  }
  const [only] = members;
  if (one && members.length === 1 && only !== undefined && "from" in only) {
    return { kind: "range", earliest: only.from, latest: only.to };
  }
  return { kind: "set", mode: one ? "one" : "all", members };
}

/** A date, or `a..b`, `a..`, `..b`. */
function parseMember(text: string): SetMember | TimeFault {
  const dots = text.indexOf("..");
  if (dots < 0) return parseDate(text);
  if (text === "..") return syntax(text);
  const from = parseBound(text.slice(0, dots).trim());
  if (isFaultySide(from)) return from;
  const to = parseBound(text.slice(dots + 2).trim());
  if (isFaultySide(to)) return to;
  return { from, to };
}

const parseBound = (text: string): Side | TimeFault => (text === "" ? "open" : parseDate(text));

const isFaultySide = (side: Side | TimeFault): side is TimeFault =>
  typeof side === "object" && "code" in side;

const refused = (fault: TimeFault): ParsedTime => ({ ok: false, fault });

const tooLong = (text: string): TimeFault => ({
  code: "date-too-long",
  message: `a date of ${text.length} characters was not read; at most ${maxTimeText} are`,
});

const syntax = (text: string, hint?: string): TimeFault => ({
  code: "invalid-time",
  message: `"${text.replace(/\p{C}/gu, "\ufffd")}" is not a time in ISO 8601 or EDTF`,
  ...(hint !== undefined && { hint }),
});

const bracket = 91;
const brace = 123;
