import type { Text } from "./input.ts";

/** One of a text's languages, chosen. */
export interface PickedText {
  readonly text: string;
  /** BCP 47 tag, null for plain text: it is in the data's own language. */
  readonly locale: string | null;
}

/**
 * The text in the first of `locales` (BCP 47, best first) it has: exactly, then in a more general form (`fr` for
 * `fr-CA`), then in another form of the same language. Else its first text; `""` when it has none.
 */
export function pickText(text: Text, locales: string | readonly string[]): PickedText {
  if (typeof text === "string") return { text, locale: null };
  const tags = Object.keys(text);
  for (const wanted of typeof locales === "string" ? [locales] : locales) {
    const tag = matchingTag(tags, wanted.toLowerCase());
    if (tag !== undefined) return { text: text[tag] ?? "", locale: tag };
  }
  const [first] = tags;
  return first === undefined ? { text: "", locale: null } : { text: text[first] ?? "", locale: first };
}

function matchingTag(tags: readonly string[], wanted: string): string | undefined {
  for (let prefix = wanted; prefix !== ""; prefix = prefix.slice(0, Math.max(0, prefix.lastIndexOf("-")))) {
    const tag = tags.find((candidate) => candidate.toLowerCase() === prefix);
    if (tag !== undefined) return tag;
  }
  const language = wanted.split("-", 1)[0] ?? "";
  return tags.find((candidate) => candidate.toLowerCase().split("-", 1)[0] === language);
}

/** All texts of a text: itself, or one of each language. */
export const textsOf = (text: Text): readonly string[] =>
  typeof text === "string" ? [text] : Object.values(text);
