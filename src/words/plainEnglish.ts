import type { Ms } from "../base/units.ts";
import { type CivilDate, civilDate, dayMs, weekdayOf } from "../time/civil.ts";
import { type DatePattern, datePatterns, type RangeJoin } from "./datePatterns.ts";

/**
 * Whether a reader's language is plain English: without a country, or of Britain, with the digits 0 to 9. What it needs of
 * `Intl` is written here, as `Intl` writes it: the first formatter of a page costs a computer 30 to 50 ms, which is a fifth of
 * a first picture, and a phone several times that. Whatever is not written here is null, and left to `Intl`.
 */
export const isPlainEnglish = (locale: string, numberingSystem: string): boolean =>
  (locale === "en" || locale === "en-GB") && numberingSystem === "latn";

const monthNames =
  "January February March April May June July August September October November December".split(" ");
const weekdayNames = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");

/** A whole number with commas between thousands. */
export function englishNumber(n: number): string | null {
  if (!Number.isSafeInteger(n) || Object.is(n, -0)) return null;
  return String(n).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

/** The form of a counted noun. */
export const englishPlural = (n: number): Intl.LDMLPluralRule => (Math.abs(n) === 1 ? "one" : "other");

/** "a", "a and b", "a, b, and c", or "a, b and c" in Britain. */
export function englishList(items: readonly string[], locale: string): string {
  if (items.length < 3) return items.join(" and ");
  return `${items.slice(0, -1).join(", ")}${locale === "en" ? "," : ""} and ${items.at(-1) ?? ""}`;
}

/** A local date or time of day; null before the year 1000, where eras are told. */
export function englishDate(wall: Ms, pattern: DatePattern): string | null {
  const date = civilDate(Math.floor(wall / dayMs));
  if (date.year < 1000) return null;
  const { hour } = datePatterns[pattern];
  return hour === undefined ? dateText(date, wall, pattern) : clockText(wall, pattern);
}

/**
 * From one day or month to another, what they share said once: "7–9 October 2023", "7 October – 3 November 2023". The two
 * are joined by the caller's `join`.
 */
export function englishRange(
  start: Ms,
  end: Ms,
  pattern: DatePattern,
  kind: RangeJoin,
  join: (kind: RangeJoin | "wideDash", start: string, end: string) => string,
): string | null {
  const [first, last] = [start, end].map((wall) => civilDate(Math.floor(wall / dayMs)));
  const { day, month, year, weekday, hour } = datePatterns[pattern];
  if (first === undefined || last === undefined || first.year < 1000) return null;
  if (month === undefined || year === undefined || weekday !== undefined || hour !== undefined) return null;
  const whole = (date: CivilDate, wall: Ms): string => dateText(date, wall, pattern);
  const apart = kind === "dash" ? "wideDash" : kind;
  if (first.year !== last.year) return join(apart, whole(first, start), whole(last, end));
  const hasDay = day !== undefined;
  if (first.month !== last.month) {
    const name = monthText(first, month);
    return join(apart, hasDay ? `${first.day} ${name}` : name, whole(last, end));
  }
  return hasDay && first.day !== last.day
    ? join(kind, String(first.day), whole(last, end))
    : whole(last, end);
}

function dateText(date: CivilDate, wall: Ms, pattern: DatePattern): string {
  const { weekday, day, month, year } = datePatterns[pattern];
  return [
    weekday === undefined ? "" : weekdayText(wall, weekday),
    day === undefined ? "" : String(date.day),
    month === undefined ? "" : monthText(date, month),
    year === undefined ? "" : String(date.year),
  ]
    .filter((part) => part !== "")
    .join(" ");
}

function weekdayText(wall: Ms, width: Intl.DateTimeFormatOptions["weekday"]): string {
  const name = weekdayNames[weekdayOf(Math.floor(wall / dayMs)) - 1] ?? "";
  return width === "short" ? name.slice(0, 3) : name;
}

function monthText({ month }: CivilDate, width: Intl.DateTimeFormatOptions["month"]): string {
  const name = monthNames[month - 1] ?? "";
  if (width === "narrow") return name.slice(0, 1);
  return width === "short" ? (month === 9 ? "Sept" : name.slice(0, 3)) : name;
}

/** "06:29", "06:29:05", "06:29:05.123". */
function clockText(wall: Ms, pattern: DatePattern): string {
  const text = new Date(wall - Math.floor(wall / dayMs) * dayMs).toISOString().slice(11, 23);
  return pattern === "minute" ? text.slice(0, 5) : pattern === "second" ? text.slice(0, 8) : text;
}
