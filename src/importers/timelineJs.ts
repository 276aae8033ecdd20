import { finishSteps } from "../base/steps.ts";
import type { EventInput, PeriodInput, TimelineInput } from "../model/input.ts";
import { isFields } from "../model/fields.ts";
import type { Fields } from "../model/fields.ts";
import { told } from "../model/report.ts";
import { parseTime } from "../time/parse.ts";
import { withoutBom } from "./csv.ts";
import type { Columns } from "./columns.ts";
import { columnsOf } from "./columns.ts";
import { readClock } from "./dateText.ts";
import type { Imported, ImportOptions } from "./imported.ts";
import { midnightsAsDays } from "./midnight.ts";
import type { TextLink } from "./plainText.ts";
import { plainText, words } from "./plainText.ts";
import type { Reading, Spot } from "./reading.ts";
import { dataOf, finish, note, present, startReading, take, wholeFile } from "./reading.ts";
import { dateOf, eventOf, isPicture, linkSources, namesIn, pictureOf, setAside } from "./record.ts";
import { cellText, headerKey, recordObject, spotOf } from "./sheet.ts";
import { openSheet } from "./openSheet.ts";
import { isReadableText, looksLikeJson, parseJson } from "./readableText.ts";
import { openRow } from "./row.ts";
import type { Sheet, SheetRecord } from "./sheet.ts";
import { sourcesOf } from "./sourceColumns.ts";

/**
 * Reads TimelineJS: JSON of version 3, JSON of versions 1 and 2 (`{timeline: {date: […]}}`), or its spreadsheet as
 * CSV. `group` becomes the actor, pictures go to `media`, other media and the links in texts to `sources`, eras to
 * periods. A negative year is the year BCE of that number, as TimelineJS shows it.
 */
export function fromTimelineJS(input: unknown, options: ImportOptions = {}): Imported {
  const reading = startReading(options);
  if (typeof input !== "string") return readJson(input, reading);
  if (!isReadableText(input, reading)) return finish("timelinejs", reading);
  const text = withoutBom(input);
  return looksLikeJson(text) ? readJson(parseJson(text), reading) : readSheet(text, reading);
}

/** One slide in one form, whatever file it came from. */
interface Slide {
  readonly start: string | undefined;
  readonly end: string | undefined;
  readonly headline: string;
  readonly text: string;
  readonly group: string;
  readonly displayDate: string;
  readonly media: Fields;
  readonly id: string;
  readonly spot: Spot;
  readonly raw: () => unknown;
}

function readJson(json: unknown, reading: Reading): Imported {
  const whole = isFields(json) ? (isFields(json.timeline) ? json.timeline : json) : null;
  const slides = whole === null ? null : (listOf(whole.events) ?? listOf(whole.date));
  if (whole === null || slides === null) {
    note(
      reading,
      "error",
      "unreadable-file",
      wholeFile,
      `${told(json)} is no TimelineJS file; nothing is read`,
    );
    return finish("timelinejs", reading);
  }
  const isOld = listOf(whole.events) === null;
  const path = isOld ? "/timeline/date" : "/events";
  slides.forEach((slide, i) => {
    const spot = { path: `${path}/${String(i)}` };
    if (isFields(slide))
      readSlide(isOld ? oldSlide(slide, spot, reading) : newSlide(slide, spot, reading), [], reading);
    else setAside(reading, spot, `${told(slide)} is no slide`);
  });
  midnightsAsDays(reading, false);
  const eras = listOf(whole.eras) ?? listOf(whole.era) ?? [];
  const periods = eras.flatMap((era, i) => eraOf(era, isOld, { path: `/eras/${String(i)}` }, reading));
  const head = isOld
    ? { headline: whole.headline, text: whole.text }
    : isFields(whole.title)
      ? inside(whole.title, "text")
      : {};
  return finish(
    "timelinejs",
    reading,
    present({ ...titleOf(cellText(head.headline), cellText(head.text)), periods }),
  );
}

const listOf = (value: unknown): readonly unknown[] | null =>
  Array.isArray(value) ? (value as readonly unknown[]) : null;

const inside = (fields: Fields, name: string): Fields => {
  const value = fields[name];
  return isFields(value) ? value : {};
};

const titleOf = (headline: string, text: string): Pick<TimelineInput, "title" | "description"> =>
  present({ title: words(headline), description: plainText(text).text });

function newSlide(slide: Fields, spot: Spot, reading: Reading): Slide {
  const [start, text] = [inside(slide, "start_date"), inside(slide, "text")];
  return {
    start: dateOfParts(start, { path: `${spot.path}/start_date` }, reading),
    end: dateOfParts(inside(slide, "end_date"), { path: `${spot.path}/end_date` }, reading),
    headline: cellText(text.headline),
    text: cellText(text.text),
    group: cellText(slide.group),
    displayDate: cellText(slide.display_date) || cellText(start.display_date),
    media: inside(slide, "media"),
    id: cellText(slide.unique_id),
    spot,
    raw: () => slide,
  };
}

function oldSlide(slide: Fields, spot: Spot, reading: Reading): Slide {
  const asset = inside(slide, "asset");
  return {
    start: oldDate(slide.startDate, { path: `${spot.path}/startDate` }, reading),
    end: oldDate(slide.endDate, { path: `${spot.path}/endDate` }, reading),
    headline: cellText(slide.headline),
    text: cellText(slide.text),
    group: cellText(slide.tag),
    displayDate: cellText(slide.displayDate),
    media: { ...asset, url: asset.media },
    id: "",
    spot,
    raw: () => slide,
  };
}

/** `1963,8,9,12,30` or a text; a part that is empty or 0 counts as absent. */
function oldDate(value: unknown, spot: Spot, reading: Reading): string | undefined {
  const text = cellText(value);
  if (!/^-?\d+(?:\s*,\s*\d*)*$/u.test(text)) return dateOf(text, spot, reading);
  const [year, month, day, hour, minute, second] = text.split(",").map((part) => part.trim());
  const known = (part: string | undefined): string => (part === "0" || part === "00" ? "" : (part ?? ""));
  return dateOfParts({ year, month: known(month), day: known(day), hour, minute, second }, spot, reading);
}

const timeParts = ["hour", "minute", "second", "millisecond"] as const;

/** A date of TimelineJS's parts, as finely as they are given. Undefined where there is no year, or none that can be. */
function dateOfParts(date: Fields, spot: Spot, reading: Reading): string | undefined {
  const part = (name: string): string => cellText(date[name]);
  const year = part("year");
  if (year === "") {
    const parts = ["month", "day", ...timeParts].filter((name) => part(name) !== "");
    if (parts.length > 0)
      note(reading, "error", "invalid-date", spot, "a date has no year; it counts as unknown");
    return undefined;
  }
  let text = yearOf(year);
  if (text === null) return dateOf(year, spot, reading);
  const [month, day] = [part("month"), part("day")];
  if (month !== "") text += `-${pad(month)}${day === "" ? "" : `-${pad(day)}`}`;
  const hour = part("hour");
  if (month !== "" && day !== "" && hour !== "") {
    const [minute, second, milliseconds] = [part("minute"), part("second"), part("millisecond")];
    text += `T${pad(hour)}:${pad(minute || "0")}`;
    if (second !== "" || milliseconds !== "") text += `:${pad(second || "0")}`;
    if (milliseconds !== "") text += `.${milliseconds.padStart(3, "0")}`;
  }
  const parsed = parseTime(text);
  if (parsed.ok) return text;
  note(
    reading,
    "error",
    parsed.fault.code,
    spot,
    `${parsed.fault.message}; the date counts as unknown`,
    parsed.fault.hint,
  );
  return undefined;
}

const pad = (part: string): string => part.padStart(2, "0");

/** A year as EDTF: four digits, with Y beyond; −500 is 500 BCE, in EDTF −0499. Null when it is no whole number. */
function yearOf(text: string): string | null {
  if (!/^-?\d{1,12}(?:\.0+)?$/u.test(text)) return null;
  const label = Number(text);
  const year = label < 0 ? label + 1 : label;
  const digits = String(Math.abs(year)).padStart(4, "0");
  return `${digits.length > 4 ? "Y" : ""}${year < 0 ? "-" : ""}${digits}`;
}

function eraOf(era: unknown, isOld: boolean, spot: Spot, reading: Reading): readonly PeriodInput[] {
  const slide = isFields(era) ? (isOld ? oldSlide(era, spot, reading) : newSlide(era, spot, reading)) : null;
  return slide === null ? [] : periodOf(slide, reading);
}

function periodOf({ start, end, headline, text, spot }: Slide, reading: Reading): readonly PeriodInput[] {
  if (start !== undefined)
    return [present<PeriodInput>({ title: words(headline), start, end, note: plainText(text).text })];
  setAside(reading, spot, "an era has no beginning");
  return [];
}

/** A date that stands in the file, though the calendar cannot hold it: the event is kept, its date in words. */
const isBeyond = (reading: Reading, spot: Spot): boolean =>
  reading.issues.some(({ code, path }) => code === "time-out-of-range" && path.startsWith(`${spot.path}/`));

function readSlide(
  slide: Slide,
  sources: readonly NonNullable<EventInput["sources"]>[number][],
  reading: Reading,
): void {
  const { spot, start, end } = slide;
  if (start === undefined && !isBeyond(reading, spot))
    return setAside(reading, spot, "the slide has no date");
  const title = words(slide.headline);
  if (title === "")
    note(reading, "error", "title-missing", spot, "the slide has no headline; it is drawn as untitled");
  const text = plainText(slide.text);
  const { media, links, text: embedded } = mediaOf(slide, title);
  const event = eventOf(title, {
    id: slide.id,
    start,
    end: end === start ? undefined : end,
    displayDate: words(slide.displayDate),
    description: [text.text, embedded].filter((part) => part !== "").join("\n\n"),
    actors: namesIn(words(slide.group), reading.options.separator),
    sources: [...sources, ...linkSources([...links, ...text.links], spot, reading)],
    media,
    data: dataOf(reading, slide.raw),
  });
  take(reading, spot, event);
}

interface SlideMedia {
  readonly media: EventInput["media"];
  readonly links: readonly TextLink[];
  /** The words of a quote that was embedded as HTML, with whose they are. */
  readonly text: string;
}

/** A picture as media; the words of embedded HTML as text; all else, and what caption and credit link to, as links. */
function mediaOf({ media }: Slide, title: string): SlideMedia {
  const get = (name: string): string => cellText(media[name]);
  const raw = get("url");
  const url = raw.startsWith("//") ? `https:${raw}` : raw;
  const [caption, credit] = [plainText(get("caption")), plainText(get("credit"))];
  const others = [
    ...(get("link") === "" ? [] : [{ url: get("link"), text: "" }]),
    ...caption.links,
    ...credit.links,
  ];
  if (isPicture(url)) {
    const alt = words(get("alt")) || caption.text || title;
    return { media: pictureOf(url.replace(/^http:/u, "https:"), alt, credit.text), links: others, text: "" };
  }
  if (url === "") return { media: [], links: others, text: "" };
  if (url.startsWith("<")) {
    const embedded = plainText(url);
    const said = [embedded.text, credit.text].filter((part) => part !== "").join(" – ");
    return { media: [], links: [...embedded.links, ...others], text: embedded.text === "" ? "" : said };
  }
  return { media: [], links: [{ url, text: caption.text || credit.text }, ...others], text: "" };
}

function readSheet(text: string, reading: Reading): Imported {
  const sheet = openSheet(text, reading);
  if (sheet === null) return finish("timelinejs", reading);
  const keys = sheet.header.map(headerKey);
  const columns: Columns = columnsOf(
    { ...sheet, header: sheet.header.map((one, i) => (slideColumns.has(keys[i] ?? "") ? "id" : one)) },
    reading,
    { mayGuess: false },
  );
  const row = openRow(sheet, columns, reading);
  let head: Pick<TimelineInput, "title" | "description"> = {};
  const periods: PeriodInput[] = [];
  const read = (record: SheetRecord): void => {
    const slide = sheetSlide(record, sheet, keys, reading);
    const type = cellText(record.cells[keys.indexOf("type")]).toLowerCase();
    if (type === "title") head = titleOf(slide.headline, slide.text);
    else if (type === "era") periods.push(...periodOf(slide, reading));
    else readSlide(slide, sourcesOf(record, row), reading);
  };
  finishSteps(sheet.read(read));
  midnightsAsDays(reading, false);
  return finish("timelinejs", reading, present({ ...head, periods }));
}

/** The columns that a slide is made of. */
export const slideColumns: ReadonlySet<string> = new Set(
  "year|month|day|time|end year|end month|end day|end time|display date|headline|text|media|media credit|media caption|media thumbnail|type|group|background|alt text|start date|end date|tag".split(
    "|",
  ),
);

function sheetSlide(record: SheetRecord, sheet: Sheet, keys: readonly string[], reading: Reading): Slide {
  const get = (name: string): string => cellText(record.cells[keys.indexOf(name)]);
  const spot = spotOf(sheet, record);
  const whenAt = (prefix: "" | "end "): string | undefined => {
    const column = keys.indexOf(`${prefix}year`);
    if (column < 0) {
      const name = prefix === "" ? "start date" : "end date";
      return dateOf(get(name), spotOf(sheet, record, keys.indexOf(name)), reading);
    }
    const at = spotOf(sheet, record, column);
    const time = get(`${prefix}time`);
    const clock = readClock(time);
    if (time !== "" && clock === null) {
      const message = `${JSON.stringify(time.slice(0, 40))} is no time of day; it is left out`;
      note(
        reading,
        "error",
        "invalid-time",
        spotOf(sheet, record, keys.indexOf(`${prefix}time`)),
        message,
        "write 16:20",
      );
    }
    const [hour, minute, second] = (clock ?? "").replace("T", "").split(":");
    const date = { year: get(`${prefix}year`), month: get(`${prefix}month`), day: get(`${prefix}day`) };
    return dateOfParts({ ...date, hour, minute, second }, at, reading);
  };
  return {
    start: whenAt(""),
    end: whenAt("end "),
    headline: get("headline"),
    text: get("text"),
    group: get("group") || get("tag"),
    displayDate: get("display date"),
    media: {
      url: get("media"),
      caption: get("media caption"),
      credit: get("media credit"),
      alt: get("alt text"),
    },
    id: "",
    spot,
    raw: () => recordObject(sheet, record),
  };
}
