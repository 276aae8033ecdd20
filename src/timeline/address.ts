import type { Ms } from "../base/units.ts";
import type { Filter } from "../detail/filter.ts";
import { checkFilter, isEmptyFilter } from "../detail/filter.ts";
import { filterLists } from "../detail/traits.ts";
import { dayMs, dayNumber, daysInMonth, maxInstant } from "../time/civil.ts";

/** What of a timeline can stand in an address: where the reader is. */
export interface Place {
  /** Null: everything. `finest` is what the view tells apart where that is less than evenly, as on an axis with breaks. */
  readonly view: { readonly start: Ms; readonly end: Ms; readonly finest?: Ms } | null;
  /** Ids of the selected events. */
  readonly selection: readonly string[];
  /** Id of the event whose card is open, or null. */
  readonly open: string | null;
  /** Null where everything is shown. */
  readonly filter: Filter | null;
  /** Null where it follows the width. */
  readonly layout: "lanes" | "list" | null;
}

const version = "v1";
const maxText = 10_000;
const maxValues = 200;
const maxValue = 200; // UTF-16 units of one id or text

/**
 * A place as text for a URL: `v1;t=2023-10-07T06:30Z~2023-10-30;open=ID;e=ID,ID;actors=ID`. It holds only characters that
 * stay as they are in a fragment, and no `&` or `#`. Times are in UTC, rounded to what the view can tell apart. `""` for
 * a timeline as it first is; of what is too long for an address the last members are left out.
 */
export function writeAddress(place: Place): string {
  const { view, open, layout, selection } = place;
  const filter = place.filter === null || isEmptyFilter(place.filter) ? {} : place.filter;
  let text = version;
  const add = (name: string, values: readonly string[]): void => {
    const part = `;${name}=${values.filter(isShort).slice(0, maxValues).map(escape).join(",")}`;
    if (!part.endsWith("=") && text.length + part.length <= maxText) text += part;
  };
  const times = view === null ? null : roundedTimes(view);
  if (times !== null) text += `;t=${times}`;
  add("open", open === null ? [] : [open]);
  add("layout", layout === null ? [] : [layout]);
  for (const [name, value] of Object.entries(filter) as [keyof Filter, Filter[keyof Filter]][]) {
    if (name === "minSources" && value === 0) continue;
    if (value !== undefined) add(name, Array.isArray(value) ? value : [String(value)]);
  }
  add("e", selection);
  return text === version ? "" : text;
}

/**
 * The place that `writeAddress` wrote, null for any other text. What cannot be read is left out: wrong values, names of
 * later versions, the values of a list beyond 200, and those longer than 200 units.
 */
export function readAddress(text: string): Place | null {
  if (text.length > maxText || !(text === version || text.startsWith(`${version};`))) return null;
  const parts = new Map<string, readonly string[]>();
  for (const part of text.split(";").slice(1)) {
    const at = part.indexOf("=");
    if (at > 0) parts.set(part.slice(0, at), part.slice(at + 1).split(","));
  }
  const values = (name: string): readonly string[] =>
    (parts.get(name) ?? []).slice(0, maxValues).map(unescape).filter(isShort);
  const layout = values("layout")[0];
  return {
    view: readTimes(parts.get("t")?.[0] ?? ""),
    selection: values("e"),
    open: values("open")[0] ?? null,
    filter: readFilter(values),
    layout: layout === "lanes" || layout === "list" ? layout : null,
  };
}

const isShort = (value: string): boolean => value !== "" && value.length <= maxValue;

/** `encodeURIComponent` without what it throws at, and with the one mark of ours that it leaves. */
const escape = (value: string): string =>
  encodeURIComponent(value.replace(/[\ud800-\udfff]/gu, "\ufffd")).replaceAll("~", "%7E");

/** `""` for what is no escaped text. */
function unescape(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return "";
  }
}

function readFilter(values: (name: string) => readonly string[]): Filter | null {
  const filter: Partial<Record<keyof Filter, unknown>> = {};
  for (const name of filterLists) {
    const known = values(name).filter((value) => checkFilter({ [name]: [value] }) === null);
    if (known.length > 0) filter[name] = known;
  }
  const [match] = values("match");
  const [minSources = ""] = values("minSources");
  const [text] = values("text");
  if (match === "all" || match === "any") filter.match = match;
  if (/^[1-9]\d{0,5}$/.test(minSources)) filter.minSources = Number(minSources);
  if (text !== undefined) filter.text = text;
  return isEmptyFilter(filter as Filter) ? null : (filter as Filter); // Each member was looked at.
}

/** Parts of a view that a reader can tell apart: more than any screen has pixels. */
export const partsOfView: number = 20_000;

function roundedTimes({ start, end, finest: given = Infinity }: NonNullable<Place["view"]>): string | null {
  if (!(end > start && Math.abs(start) < maxInstant && Math.abs(end) < maxInstant)) return null;
  const finest = Math.min(given, (end - start) / partsOfView);
  const unit = [dayMs, 60_000, 1000].find((one) => one <= finest) ?? 1;
  const from = Math.round(start / unit) * unit;
  return `${timeText(from)}~${timeText(Math.max(Math.round(end / unit) * unit, from + 1))}`;
}

/** An instant in UTC, no finer than it must be: `2023-10-07`, `2023-10-07T06:30Z`. */
function timeText(instant: Ms): string {
  const text = new Date(instant).toISOString().replace("+", "");
  if (instant % dayMs === 0) return text.slice(0, -14);
  if (instant % 60_000 === 0) return `${text.slice(0, -8)}Z`;
  return instant % 1000 === 0 ? `${text.slice(0, -5)}Z` : text;
}

function readTimes(text: string): Place["view"] {
  const [first = "", last = "", ...more] = text.split("~");
  const [start, end] = [readInstant(first), readInstant(last)];
  return start < end && more.length === 0 ? { start, end } : null;
}

const instantForm =
  /^(-?\d{4,6})-(\d\d)-(\d\d)(?:T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{3}))?)?Z)?$/;

/** NaN for what `timeText` does not write. */
function readInstant(text: string): Ms {
  const found = instantForm.exec(text);
  if (found === null) return NaN;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, ms = 0] = found
    .slice(1)
    .map((digits: string | undefined) => Number(digits ?? 0));
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return NaN;
  const instant =
    dayNumber(year, month, day) * dayMs + hour * 3_600_000 + minute * 60_000 + second * 1000 + ms;
  return Math.abs(instant) <= maxInstant ? instant : NaN;
}
