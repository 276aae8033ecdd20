import { lazily } from "../base/memo.ts";
import { cleanText } from "../base/text.ts";
import type { Ms } from "../base/units.ts";
import type { Text } from "../model/input.ts";
import { type Calendar, gregorian } from "../time/calendar.ts";
import type { Zone } from "../time/zone.ts";
import { createDateFormats, type DateFormats } from "./dateFormats.ts";
import type { DatePattern } from "./datePatterns.ts";
import { digitsOf } from "./digits.ts";
import { fillMessage } from "./fill.ts";
import type { MessageKey, Messages, MessageValues, PlainMessageKey } from "./messages.ts";
import { english } from "./messages.ts";
import type { Phrase } from "./phrase.ts";
import { chooseText, languageOf, sameLanguage } from "./phrase.ts";
import { englishList, englishNumber, englishPlural, isPlainEnglish } from "./plainEnglish.ts";

export interface WordsOptions {
  /** The reader's language, BCP 47. One that the platform cannot read counts as "en". */
  readonly locale: string;
  /** Zone of the axis (`Dataset.zone`): instants are told in it, days are days of it. */
  readonly zone: Zone;
  /** Zone of times of day written without an offset (`Dataset.localZone`). Default: `zone`. */
  readonly localZone?: Zone;
  /** Language of plain texts in the data (`Dataset.locale`). Default: the reader's. */
  readonly dataLocale?: string | null;
  /** Calendar of the axis. Default Gregorian; another one tells days and finer, coarser dates stay as written. */
  readonly calendar?: Calendar;
  /** A further calendar, for dates in cards. Default none. */
  readonly secondaryCalendar?: Calendar | null;
  /** Digits, a numbering system of `Intl`. Default: the locale's (`digitsOf`). */
  readonly numberingSystem?: string | null;
  /** Phrases in place of the English ones. */
  readonly messages?: Partial<Messages>;
}

/** What can be counted in words: the phrases named `…Count`. */
export type CountKind = {
  [Key in MessageKey]: Key extends `${infer Kind}Count` ? (Kind extends "shown" ? never : Kind) : never;
}[MessageKey];

/** The language of one reader: phrases, texts, numbers, lists and dates, with formatters made once. */
export interface Words {
  readonly locale: string;
  readonly direction: "ltr" | "rtl";
  readonly zone: Zone;
  readonly localZone: Zone;
  readonly calendar: Calendar;
  /** The same words by the further calendar, null for none. */
  readonly secondary: Words | null;
  readonly messages: Messages;
  /** A phrase with its values. */
  readonly say: Say;
  /** A text of the data for an element of its own, cleaned, with its language where that is not the reader's. */
  readonly text: (text: Text) => Phrase;
  /** The same of a title of an event or period; "untitled" in the reader's language where there is none. */
  readonly title: (title: Text) => Phrase;
  /** A text of the data inside a sentence: cleaned, isolated where it runs the other way. */
  readonly inline: (text: Text) => string;
  readonly number: (n: number) => string;
  /** A number without separators of thousands, as in a year. */
  readonly plainNumber: (n: number) => string;
  /** "a, b and c". */
  readonly list: (items: readonly string[]) => string;
  /** "1 source", "11 events". */
  readonly count: (kind: CountKind, n: number) => string;
  /** An ordinal number: "20th". */
  readonly ordinal: (n: number) => string;
  /** A language by its tag: "Arabic". */
  readonly language: (tag: string) => string;
  /** The name of the calendar of the axis: "Persian Calendar". Null for the Gregorian, which needs none. */
  readonly calendarName: string | null;
  /** An instant, in the zone and the calendar of the axis. */
  readonly instant: (instant: Ms, pattern: DatePattern) => string;
  /** Local fields as milliseconds since 1970-01-01T00:00 of the same clock (`wallOf`). No zone is applied. */
  readonly wall: DateFormats["wall"];
  /** From one local day, month or year to another of the same kind, what they share said once. */
  readonly wallRange: DateFormats["wallRange"];
  /** The hour cycle tells the half of the day ("6:29 am"). */
  readonly halfDays: boolean;
}

export interface Say {
  (key: PlainMessageKey): string;
  <Key extends MessageKey>(key: Key, values: MessageValues<Key>): string;
}

/** The words of one reader. Makes formatters as they are needed and keeps them; keep the object as long as its options hold. */
export function createWords(options: WordsOptions): Words {
  const locale = readableLocale(options.locale);
  const { zone, localZone = zone, calendar = gregorian, secondaryCalendar = null } = options;
  const messages = withOwn(options.messages);
  const dataLocale = options.dataLocale ?? null;
  const direction = isRightToLeft(locale) ? "rtl" : "ltr";
  const numbering = { numberingSystem: numberingOf(options.numberingSystem, locale) };
  const numbers = lazily(() => new Intl.NumberFormat(locale, { ...numbering, maximumFractionDigits: 20 }));
  const plainNumbers = lazily(() => new Intl.NumberFormat(locale, { ...numbering, useGrouping: false }));
  const plurals = lazily(() => new Intl.PluralRules(locale));
  const ordinals = lazily(() => new Intl.PluralRules(locale, { type: "ordinal" }));
  const lists = lazily(() => new Intl.ListFormat(locale, { type: "conjunction", style: "long" }));
  const languages = lazily(() => new Intl.DisplayNames(locale, { type: "language", fallback: "code" }));

  const calendars = (): Intl.DisplayNames =>
    new Intl.DisplayNames(locale, { type: "calendar", fallback: "code" });

  const isLatin = numbering.numberingSystem === "latn";
  const isEnglish = isPlainEnglish(locale, numbering.numberingSystem);
  const number = (n: number): string =>
    (isEnglish ? englishNumber(n) : isLatin && n < 1000 ? digits(n) : null) ?? numbers().format(n);
  const plainNumber = (n: number): string => (isLatin ? digits(n) : null) ?? plainNumbers().format(n);
  const plural = (n: number): Intl.LDMLPluralRule => (isEnglish ? englishPlural(n) : plurals().select(n));
  const say = (key: MessageKey, values: Readonly<Record<string, string | number>> = {}): string =>
    fillMessage(messages[key], values, plural, number);
  const isolate = direction === "rtl" ? isolateLeftToRight : isolateRightToLeft;
  const phrase = (text: Text): Phrase => {
    const chosen = chooseText(text, locale);
    const tag = chosen.tag ?? dataLocale;
    return {
      text: cleanText(chosen.text, { paragraphs: true }),
      locale: tag === null || sameLanguage(tag, locale) ? null : tag,
    };
  };
  const dates = createDateFormats({
    locale,
    calendar,
    numbering,
    isPlainEnglish: isEnglish,
    number: plainNumber,
    before: () => say("eraBefore"),
    after: () => say("eraAfter"),
    join: (kind, start, end) => say(kind, { start, end }),
  });
  return {
    locale,
    direction,
    zone,
    localZone,
    calendar,
    secondary:
      secondaryCalendar === null || secondaryCalendar.id === calendar.id
        ? null
        : createWords({ ...options, calendar: secondaryCalendar, secondaryCalendar: null }),
    messages,
    say,
    text: phrase,
    title: (title) => {
      const said = phrase(title);
      return said.text === "" ? { text: say("untitled"), locale: null } : said;
    },
    inline: (text) => isolate(cleanText(chooseText(text, locale).text)),
    number,
    plainNumber,
    list: (items) => (isEnglish ? englishList(items, locale) : lists().format(items)),
    count: (kind, n) => say(`${kind}Count`, { n }),
    ordinal: (n) => fillMessage(messages.ordinal, { n }, (value) => ordinals().select(value), number),
    language: (tag) => displayName(languages(), tag),
    calendarName: calendar === gregorian ? null : displayName(calendars(), calendar.id),
    instant: (instant, pattern) => dates.wall(instant + Math.round(zone.offsetAt(instant) * 60_000), pattern),
    wall: dates.wall,
    wallRange: dates.wallRange,
    get halfDays() {
      return dates.halfDays();
    },
  };
}

/** A whole number from 0 on as all languages with the digits 0 to 9 write it; null for others, which `Intl` has to write. */
const digits = (n: number): string | null => (Number.isSafeInteger(n) && n >= 0 ? String(n) : null);

/** The English table with the caller's own phrases; only known names and readable phrases are taken. */
function withOwn(own: Partial<Messages> | undefined): Messages {
  if (own === undefined) return english;
  const merged: Record<string, unknown> = { ...english };
  for (const [key, message] of Object.entries(own)) {
    if (!Object.hasOwn(english, key)) continue;
    if (typeof message === "string" || typeof message.other === "string") merged[key] = message;
  }
  return merged as Messages; // Every key of `english` is there, and each value was looked at.
}

function readableLocale(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? "en";
  } catch {
    return "en";
  }
}

const numberingOf = (system: string | null | undefined, locale: string): string =>
  system != null && /^[a-z0-9]{3,8}$/i.test(system) ? system : digitsOf(locale);

function displayName(names: Intl.DisplayNames, tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return cleanText(tag);
  }
}

const rightToLeftLanguages: readonly string[] = [
  "ar",
  "arc",
  "ckb",
  "dv",
  "fa",
  "he",
  "iw",
  "ks",
  "ps",
  "sd",
  "syr",
  "ug",
  "ur",
  "yi",
];
const rightToLeftScripts = /[-_](?:adlm|arab|hebr|mand|nkoo|rohg|syrc|thaa)\b/i;

/** Whether a language is written from right to left. */
export const isRightToLeft = (locale: string): boolean =>
  rightToLeftScripts.test(locale) ||
  (rightToLeftLanguages.includes(languageOf(locale)) && !/[-_](?:latn|cyrl)\b/i.test(locale));

const rightToLeftLetter = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const leftToRightLetter =
  /(?![\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}])\p{L}/u;
const firstStrongIsolate = "\u2068";
const popIsolate = "\u2069";

const isolateRightToLeft = (text: string): string =>
  rightToLeftLetter.test(text) ? firstStrongIsolate + text + popIsolate : text;

const isolateLeftToRight = (text: string): string =>
  leftToRightLetter.test(text) ? firstStrongIsolate + text + popIsolate : text;
