import { cleanText, cut, hidesCharacters, mixesScripts } from "../base/text.ts";
import { isFields } from "./fields.ts";
import type { Text } from "./input.ts";
import type { TextLimit } from "./limits.ts";
import { lineLimit, maxIdLength } from "./limits.ts";
import type { Issues, Key } from "./report.ts";
import { pointer, reportError, reportWarning, told } from "./report.ts";

/** A text, plain or by language, cleaned and capped. Null when absent, blank or not readable (an issue). */
export function readText(
  value: unknown,
  path: string,
  key: Key,
  issues: Issues,
  limit: TextLimit = lineLimit,
): Text | null {
  if (value === undefined || value === null) return null;
  if (!isFields(value)) return readString(value, path, key, issues, limit);
  return readLanguages(value, pointer(path, key), issues, limit);
}

/** A plain text, cleaned and capped. Null when absent, blank or not readable (an issue). */
export function readString(
  value: unknown,
  path: string,
  key: Key,
  issues: Issues,
  limit: TextLimit = lineLimit,
): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value === "string") return tidy(value, path, key, issues, limit);
  if (typeof value === "number" && Number.isFinite(value)) {
    reportWarning(issues, "number-as-text", pointer(path, key), `the number ${value} is read as text`);
    return String(value);
  }
  reportError(issues, "invalid-type", pointer(path, key), `${told(value)} is no text; it is ignored`);
  return null;
}

/** A name of an actor or publisher, watched for look-alike letters. */
export function readName(value: unknown, path: string, key: Key, issues: Issues): Text | null {
  const name = readText(value, path, key, issues);
  if (name !== null) reportMixedScripts(name, path, key, issues);
  return name;
}

/** Warns of look-alike letters; the name stays as it is. */
export function reportMixedScripts(name: Text, path: string, key: Key, issues: Issues): void {
  const texts = typeof name === "string" ? [name] : Object.values(name);
  if (!texts.some(mixesScripts)) return;
  reportWarning(
    issues,
    "mixed-script",
    pointer(path, key),
    `a word of ${told(texts[0])} mixes Latin with Greek or Cyrillic letters; it is kept as it is`,
  );
}

/** An id as it is compared: cleaned text of 1 to 256 characters. Null when absent or not one (an issue). */
export function readId(value: unknown, path: string, key: Key, issues: Issues): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value === "number" && Number.isFinite(value)) {
    reportWarning(
      issues,
      "number-as-text",
      pointer(path, key),
      "a number stands for the id; its digits are used",
    );
    return String(value);
  }
  const id = typeof value === "string" && value.length <= maxIdLength ? cleanText(value) : "";
  if (id !== "") return id;
  reportError(
    issues,
    "invalid-id",
    pointer(path, key),
    `${told(value)} is no id; it counts as absent`,
    `an id is a text of 1 to ${maxIdLength} characters`,
  );
  return null;
}

/** A reference by id, alias or name. Null when absent or not a text (an issue). */
export function readReference(value: unknown, path: string, key: Key, issues: Issues): string | null {
  return readString(value, path, key, issues, referenceLimit);
}

/** One of a closed list of words. Null when absent or another (an issue). */
export function readWord<Word extends string>(
  value: unknown,
  words: readonly Word[],
  path: string,
  key: Key,
  issues: Issues,
  code: "unknown-word" | "unknown-status" = "unknown-word",
): Word | null {
  if (value === undefined || value === null) return null;
  const word = words.find((candidate) => candidate === value);
  if (word !== undefined) return word;
  const list = words.map((candidate) => JSON.stringify(candidate)).join(", ");
  reportWarning(
    issues,
    code,
    pointer(path, key),
    `${told(value)} is not one of the words known here; it is ignored`,
    list,
  );
  return null;
}

/** A BCP 47 language tag by its form. Null when absent or not one (an issue). */
export function readLocale(value: unknown, path: string, key: Key, issues: Issues): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value === "string" && isLocale(value)) return value;
  reportWarning(
    issues,
    "invalid-locale",
    pointer(path, key),
    `${told(value)} is no language tag; it is ignored`,
    'for example "en" or "fa-IR"',
  );
  return null;
}

const referenceLimit: TextLimit = { graphemes: 300, units: 1200, paragraphs: false };

/** Whether a text has the form of a language tag. Not `Intl.getCanonicalLocales`: it needs a full tag table, and throws. */
export const isLocale = (text: string): boolean =>
  text.length <= 100 && /^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/iu.test(text);

function readLanguages(
  fields: Readonly<Record<string, unknown>>,
  path: string,
  issues: Issues,
  limit: TextLimit,
): Text | null {
  // Without a prototype, so that no language is there that the data did not give.
  const texts: Record<string, string> = Object.create(null) as Record<string, string>;
  let found = false;
  for (const [tag, value] of Object.entries(fields)) {
    if (!isLocale(tag)) {
      reportWarning(
        issues,
        "invalid-locale",
        pointer(path, tag.slice(0, 100)),
        `${told(tag)} is no language tag; its text is ignored`,
      );
      continue;
    }
    const text = readString(value, path, tag, issues, limit);
    if (text === null) continue;
    texts[tag] = text;
    found = true;
  }
  return found ? texts : null;
}

function tidy(raw: string, path: string, key: Key, issues: Issues, limit: TextLimit): string | null {
  const part = raw.length > 8 * limit.units ? raw.slice(0, 8 * limit.units) : raw;
  const clean = limit.paragraphs ? cleanText(part, { paragraphs: true }) : cleanText(part);
  if (clean !== raw && hidesCharacters(part)) {
    reportWarning(
      issues,
      "text-cleaned",
      pointer(path, key),
      "characters that cannot be seen, change direction or pile up were taken out of the text",
    );
  }
  if (clean.length <= limit.graphemes && part === raw) return clean === "" ? null : clean;
  const short = cut(part === raw ? clean : `${clean} …`, limit.graphemes, limit.units);
  if (short !== clean) {
    const most = `${limit.graphemes} characters`;
    reportWarning(
      issues,
      "text-too-long",
      pointer(path, key),
      `the text of ${raw.length} units is longer than ${most}; it is cut`,
    );
  }
  return short === "" ? null : short;
}
