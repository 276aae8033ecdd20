import { maxTimeText, parseTime } from "../time/parse.ts";
import type { TimeFault } from "../time/types.ts";
import type { IssueCode } from "../model/issueCodes.ts";
import { isPlainDay } from "../model/plainTime.ts";
import type { ImportOptions } from "./imported.ts";

/** Why a text of a file is not taken as a date. */
export interface DateFault {
  readonly code: IssueCode;
  readonly message: string;
  readonly hint?: string;
}

/** What two numbers may mean is the caller's to say. */
export type DateOrder = Pick<ImportOptions, "dayFirst" | "pivotYear">;

/** Whether a reading of a date failed. */
export const isDateFault = (value: string | DateFault): value is DateFault => typeof value !== "string";

/**
 * A date of a file as ISO 8601 or EDTF: those themselves; year, month and day without zeros or with slashes; months by
 * their English names; `7/10/2023` in the order the caller names, else only where there is one way to read it. With dots the
 * day stands first, as in all locales of the CLDR that write dots.
 */
export function readDateText(raw: string, order: DateOrder): string | DateFault {
  if (isPlainDay(raw)) return raw; // as most are
  const text = raw.trim().replace(/\s+/gu, " ");
  const given = parseTime(text);
  if (given.ok) return text;
  const script = scriptDate.exec(text);
  if (script !== null) return readDateText(`${script[1] ?? ""}${script[2] ?? "Z"}`, order);
  if (text.length > maxTimeText) return faultOf(given.fault);
  if (/^\d{4,5}(\.\d+)?$/u.test(text)) return spreadsheetDay(text);
  const about = /^(?:circa|about|ca|c)(?:\. ?| |(?=\d))(.+)$/iu.exec(text)?.[1];
  const written = about === undefined ? rewritten(text, order) : rewritten(about, order);
  if (written === null) return faultOf(given.fault);
  if (isDateFault(written)) return written;
  const parsed = parseTime(about === undefined ? written : `${written}~`);
  if (parsed.ok) return about === undefined ? written : `${written}~`;
  return { code: parsed.fault.code, message: `${JSON.stringify(text)} is no date of the calendar` };
}

const faultOf = ({ code, message, hint }: TimeFault): DateFault => ({
  code,
  message,
  ...(hint === undefined ? {} : { hint }),
});

const spreadsheetDay = (text: string): DateFault => ({
  code: "invalid-time",
  message: `${text} looks like a spreadsheet's number of a day`,
  hint: "format the column as text of the form 2023-10-07 before the export",
});

const clock = String.raw`(?:,? |T|, at | at )(\d{1,2})(?::(\d{2}))?(?::(\d{2})(\.\d{1,9})?)? ?(am|pm|a\.m\.|p\.m\.)?(Z|[+-]\d{2}:?\d{2})?`;
/** As scripts write a moment: `Wed Apr 16 2014 10:00:00 GMT+0200 (CEST)`, `Wed, 16 Apr 2014 08:00:00 GMT`. */
const scriptDate =
  /^[a-z]{3},? ((?:[a-z]{3} \d{1,2}|\d{1,2} [a-z]{3}) \d{4} \d{2}:\d{2}:\d{2}) (?:GMT|UTC)([+-]\d{4})?(?: \(.{1,40}\))?$/iu;
const clockAlone = new RegExp(`^${clock}$`, "iu");
const yearFirst = new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?:${clock})?$`, "iu");
const yearLast = new RegExp(`^(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})(?:${clock})?$`, "iu");
const dayNamed = new RegExp(
  `^(?:[a-z]+,? )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]([a-z]{3,9})\\.?,?[ -](\\d{4})(?:${clock})?$`,
  "iu",
);
const monthNamed = new RegExp(
  `^(?:[a-z]+day,? )?([a-z]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?:${clock})?$`,
  "iu",
);
const monthOnly = /^([a-z]{3,9})\.?,?[ -](\d{4})$/iu;

function rewritten(text: string, order: DateOrder): string | DateFault | null {
  if (/^\d{4}$/u.test(text)) return text;
  let match = yearFirst.exec(text);
  if (match !== null) return dated(match[1], match[3], match[4], match.slice(5));
  match = dayNamed.exec(text);
  if (match !== null) return named(match[3], match[2], match[1], match.slice(4));
  match = monthNamed.exec(text);
  if (match !== null) return named(match[3], match[1], match[2], match.slice(4));
  match = monthOnly.exec(text);
  if (match !== null) return named(match[2], match[1], undefined, []);
  match = yearLast.exec(text);
  return match === null ? null : ordered(text, match, order);
}

/** Two numbers and a year: in the caller's order, or where only one can be the month. */
function ordered(text: string, match: readonly (string | undefined)[], order: DateOrder): string | DateFault {
  const [first, second, shortYear = ""] = [Number(match[1]), Number(match[3]), match[4]];
  const only =
    first > 12 ? true : second > 12 ? false : first === second || match[2] === "." ? true : undefined;
  const { dayFirst = only } = order;
  if (dayFirst === undefined) {
    return {
      code: "date-order",
      message: `${JSON.stringify(text)} may mean two days`,
      hint: "give the option dayFirst: true where the day stands first, false where the month does",
    };
  }
  const year = shortYear.length === 4 ? shortYear : fullYear(Number(shortYear), order.pivotYear);
  if (year === null) {
    return {
      code: "date-order",
      message: `${JSON.stringify(text)} does not tell its century`,
      hint: "give the option pivotYear: 24 reads 24 as 2024 and 25 as 1925",
    };
  }
  return dayFirst
    ? dated(year, match[3], match[1], match.slice(5))
    : dated(year, match[1], match[3], match.slice(5));
}

/** What stands first in a date of three numbers that can be read one way only: `13/10/2023`, but not `7/10/2023`. */
export function orderOf(raw: string): "day" | "month" | null {
  const match = yearLast.exec(raw.trim());
  const [first, second] = [Number(match?.[1]), Number(match?.[3])];
  if (first > 12 && second <= 12) return "day";
  return second > 12 && first <= 12 ? "month" : null;
}

const fullYear = (short: number, pivot: number | undefined): string | null =>
  pivot === undefined ? null : String(short <= pivot ? 2000 + short : 1900 + short);

const monthNames = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const monthsInFull =
  "january february march april may june july august september october november december".split(" ");

function named(
  year: string | undefined,
  name = "",
  day: string | undefined,
  time: readonly (string | undefined)[],
): string | null {
  const lower = name.toLowerCase();
  const month = monthNames.indexOf(lower.slice(0, 3)) + 1;
  const isName = lower.length <= 4 ? month > 0 : monthsInFull.includes(lower);
  if (!isName || !(monthsInFull[month - 1] ?? "").startsWith(lower.slice(0, 4))) return null;
  return dated(year, String(month), day, time);
}

/** The parts as ISO 8601; month and day padded, the hour by its half of the day. */
function dated(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  time: readonly (string | undefined)[],
): string {
  const date = [year, month, day]
    .flatMap((part) => (part === undefined ? [] : [part.padStart(2, "0")]))
    .join("-");
  return date + clockText(time);
}

function clockText([hours, minutes, seconds, fraction, half, zone]: readonly (string | undefined)[]): string {
  if (hours === undefined || (minutes === undefined && half === undefined))
    return hours === undefined ? "" : "T?";
  const isLate = /^p/iu.test(half ?? "");
  const hour =
    half === undefined ? Number(hours) : Number(hours) > 12 ? 99 : (Number(hours) % 12) + (isLate ? 12 : 0);
  const rest = seconds === undefined ? "" : `:${seconds}${(fraction ?? "").slice(0, 4)}`;
  return `T${String(hour).padStart(2, "0")}:${minutes ?? "00"}${rest}${(zone ?? "").toUpperCase()}`;
}

/** A time of day alone, such as `16:20` or `4:20 PM`, as the end of a date; null when it is none. */
export function readClock(raw: string): string | null {
  if (raw === "") return null;
  const match = clockAlone.exec(` ${raw.trim()}`);
  if (match === null) return null;
  const text = clockText(match.slice(1));
  return parseTime(`2000-01-01${text}`).ok ? text : null;
}
