import type { Ms } from "../base/units.ts";
import type { DateValue, SetMember, Side, TimeExpression } from "./types.ts";
import { fieldsAt } from "./zone.ts";

/**
 * A time as text in normal form: EDTF (ISO 8601-2), without spaces, with `T` before a time of day and `:` in offsets.
 * Parsing it gives the same value again; text that was in normal form comes back as it was.
 */
export function printTime(value: TimeExpression): string {
  switch (value.kind) {
    case "date":
      return value.date.text;
    case "interval":
      return `${printSide(value.start)}/${printSide(value.end)}`;
    case "range":
      return `[${printPair(value.earliest, value.latest)}]`;
    case "set": {
      const members = value.members.map(printMember).join(",");
      return value.mode === "one" ? `[${members}]` : `{${members}}`;
    }
  }
}

/** An instant as text in UTC, to the second, or to the millisecond where it has some: `2023-10-07T03:29:00Z`. */
export function instantText(instant: Ms): string {
  const { year, month, day, hour, minute, second, millisecond } = fieldsAt(instant, utc);
  const fraction = millisecond === 0 ? "" : `.${String(millisecond).padStart(3, "0")}`;
  return `${yearText(year)}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}${fraction}Z`;
}

/** A year before a month: four digits, or beyond 9999 a sign and six (ISO 8601 expanded form). */
export function yearText(year: number): string {
  const size = Math.abs(year);
  if (size <= 9999) return (year < 0 ? "-" : "") + String(size).padStart(4, "0");
  return (year < 0 ? "-" : "+") + String(size).padStart(6, "0");
}

const utc = { name: "UTC", offsetAt: (): number => 0 };

const two = (value: number): string => String(value).padStart(2, "0");

const printSide = (side: Side): string => (side === "open" ? ".." : side === "unknown" ? "" : side.text);

const printPair = (from: Side, to: Side): string => `${boundText(from)}..${boundText(to)}`;

/** Inside brackets both an open and an unknown bound are empty. */
const boundText = (side: Side): string => (isDate(side) ? side.text : "");

const printMember = (member: SetMember): string =>
  "from" in member ? printPair(member.from, member.to) : member.text;

const isDate = (side: Side): side is DateValue => typeof side === "object";
