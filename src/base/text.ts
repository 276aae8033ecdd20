/**
 * Any but the characters that need nothing done, whatever stands beside them: Latin, Greek and Cyrillic letters that are
 * composed already, Hebrew and Arabic ones without points, joiners and direction marks, punctuation, signs of currencies and
 * the like, and what Chinese, Japanese and Korean are written with. Blanks but for two are none of them.
 */
const needsWork =
  /[^\x20-\x7e\xa0-\xac\xae-\u02ff\u0388-\u0482\u048a-\u052f\u05d0-\u05f4\u0606-\u060f\u061b-\u064a\u0660-\u066f\u0671-\u06d5\u06ee-\u06ff\u1e00-\u1eff\u200c-\u200f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2100-\u2125\u3001-\u3029\u3041-\u3096\u309b-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff9f]/u;

/** Whether nothing has to be done to a text but to trim it. Other texts may need nothing either; looking costs more. */
export const isClean = (value: string): boolean => !needsWork.test(value);

/** Line ends of every kind; a tab counts, as it would break a line of text. */
const lineBreaks = /(?:\r\n|[\t\n\v\f\r\x85\u2028\u2029])+/gu;
const blankLines = /(?:\r\n|[\n\v\f\r\x85\u2028\u2029])(?:[ \t]*(?:\r\n|[\n\v\f\r\x85\u2028\u2029]))+/gu;

/**
 * Controls, bidirectional overrides and isolates, and characters that cannot be seen but change a word. Kept are the
 * joiners (Persian, emoji), the marks LRM, RLM and ALM, variation selectors, and tags within a flag.
 */
const unseen =
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u115f\u1160\u200b\u202a-\u202e\u2060-\u2064\u2066-\u206f\u3164\ufeff\uffa0]/gu;

const tags = /(?:\u{1f3f4}[\u{e0020}-\u{e007e}]+\u{e007f})|([\u{e0000}-\u{e007f}]+)/gu;
const loneSurrogates = /[\ud800-\udfff]/gu;
const stackedMarks = /(\p{M}{4})\p{M}+/gu;

export interface CleanTextOptions {
  /** Keep paragraphs: one or more blank lines become exactly `"\n\n"`. Default false: all is one line. */
  readonly paragraphs?: boolean;
}

/**
 * The text as it may be shown: one line (or paragraphs), NFC, trimmed, without what is unseen, lone surrogates as
 * U+FFFD, at most four combining marks on a letter. Text that is clean already comes back as it is.
 */
export function cleanText(value: string, options: CleanTextOptions = {}): string {
  if (!needsWork.test(value)) return value.trim();
  const lines = options.paragraphs === true ? value.split(blankLines) : [value];
  const cleaned = lines.map(cleanLine);
  return cleaned.length === 1 ? (cleaned[0] ?? "") : cleaned.filter((line) => line !== "").join("\n\n");
}

function cleanLine(line: string): string {
  return line
    .replace(lineBreaks, " ")
    .replace(unseen, "")
    .replace(tags, (all: string, stray: string | undefined) => (stray === undefined ? all : ""))
    .replace(loneSurrogates, "\ufffd")
    .normalize("NFC")
    .replace(stackedMarks, "$1")
    .trim();
}

/** Whether `cleanText` takes more from the text than blanks, line ends and another way to write the same letters. */
export function hidesCharacters(value: string): boolean {
  if (!needsWork.test(value)) return false;
  const visible = value.normalize("NFC").replace(lineBreaks, "");
  return visible.replace(/\s/gu, "") !== cleanText(value).replace(/\s/gu, "");
}

/** Whether a word mixes Latin with Cyrillic or Greek letters, as a look-alike of another name does. */
export function mixesScripts(value: string): boolean {
  if (!/[\u0370-\u052f]/u.test(value)) return false;
  const words = value.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.some(
    (word) => /\p{Script=Latin}/u.test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word),
  );
}

/**
 * The text cut to so many graphemes (what a reader counts as characters) and UTF-16 units, the ellipsis included.
 * A text that fits comes back as it is; a letter is never cut in two, a blank before the ellipsis is dropped.
 */
export function cut(text: string, graphemeLimit: number, units: number): string {
  const most = Math.min(graphemeLimit, units);
  if (text.length <= most) return text;
  if (!complex.test(text.slice(0, most + 1))) return `${text.slice(0, Math.max(0, most - 1)).trimEnd()}…`;
  const parts = graphemes(text, graphemeLimit + 1);
  if (parts.length <= graphemeLimit && text.length <= units) return text;
  let kept = "";
  for (const part of parts.slice(0, Math.max(0, graphemeLimit - 1))) {
    if (kept.length + part.length > units - 1) break;
    kept += part;
  }
  return `${kept.trimEnd()}…`;
}

/** Longest stretch in which one grapheme is looked for; longer ones (an emoji family has 11 units) are cut there. */
const longestGrapheme = 64;

/** The first `limit` graphemes of the text; fewer when it is shorter. Reads no further than it must. */
export function graphemes(text: string, limit: number): readonly string[] {
  const start = text.slice(0, limit + 1);
  if (!complex.test(start)) return Array.from(start.slice(0, limit));
  const parts: string[] = [];
  for (const part of segments(text.slice(0, limit * longestGrapheme))) {
    if (parts.length >= limit) break;
    parts.push(part);
  }
  return parts;
}

/** Letters that may be more than one unit long, or join with what follows. */
const complex = /[^\x20-\u02ff\u0400-\u0482\u2010-\u2027\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff]/u;

/** Near enough where the platform has no segmenter: a letter with its marks, an emoji with what is joined to it, a flag. */
const approximateGrapheme =
  /\r\n|\p{RI}\p{RI}|(?:\p{ExtPict}[\p{M}\p{EMod}\u{e0020}-\u{e007f}]*(?:\u200d\p{ExtPict}[\p{M}\p{EMod}]*)*)|[^][\p{M}\u200c\u200d]*/gu;

function* segments(text: string): Iterable<string> {
  if (typeof Intl.Segmenter === "function") {
    for (const part of new Intl.Segmenter("und", { granularity: "grapheme" }).segment(text))
      yield part.segment;
  } else {
    for (const match of text.matchAll(approximateGrapheme)) yield match[0];
  }
}
