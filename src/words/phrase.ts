import type { Text } from "../model/input.ts";

/** A string from the data, in its own language. */
export interface Phrase {
  readonly text: string;
  /** BCP 47 tag where known and different from the reader's. */
  readonly locale: string | null;
}

/** One text of several languages, before it is cleaned. */
export interface ChosenText {
  readonly text: string;
  /** Its tag, or null for plain text, whose language is the data's. */
  readonly tag: string | null;
}

/**
 * The text for a reader: the one in the reader's own tag, in a wider one ("en" for "en-GB"), in another variety of the
 * same language, else the first.
 */
export function chooseText(text: Text, locale: string): ChosenText {
  if (typeof text === "string") return { text, tag: null };
  const entries = Object.entries(text).filter(([, value]) => typeof value === "string");
  for (const wanted of widening(locale)) {
    for (const [tag, value] of entries) if (tag.toLowerCase() === wanted) return { text: value, tag };
  }
  const language = languageOf(locale);
  const [tag, value] = entries.find(([other]) => languageOf(other) === language) ?? entries[0] ?? [null, ""];
  return { text: value, tag };
}

/** The language of a tag without region and variants, in small letters. */
export const languageOf = (tag: string): string => tag.toLowerCase().split(/[-_]/, 1)[0] ?? "";

/** True when two tags read the same on a page: one language, and one script where both name one. */
export function sameLanguage(a: string, b: string): boolean {
  if (languageOf(a) !== languageOf(b)) return false;
  const [first, second] = [scriptOf(a), scriptOf(b)];
  return first === "" || second === "" || first === second;
}

const scriptOf = (tag: string): string =>
  /^[a-z]{2,8}[-_]([a-z]{4})(?:[-_]|$)/.exec(tag.toLowerCase())?.[1] ?? "";

function widening(locale: string): readonly string[] {
  const parts = locale.toLowerCase().split("-");
  return parts.map((_, index) => parts.slice(0, parts.length - index).join("-"));
}
