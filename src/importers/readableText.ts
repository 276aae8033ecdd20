import { withoutBom } from "./csv.ts";
import type { Reading } from "./reading.ts";
import { maxLength, note, noteTooLarge, wholeFile } from "./reading.ts";

/** Whether a text may be read at all: it is not too long, and no page that a server sent instead of the file. */
export function isReadableText(text: string, reading: Reading): boolean {
  const limit = reading.options.maxLength ?? maxLength;
  if (text.length > limit) {
    const message = `the text has ${String(text.length)} letters, more than ${String(limit)}; nothing is read`;
    noteTooLarge(reading, message, "maxLength");
    return false;
  }
  if (!/^\s*(?:<!doctype html|<html\b)/iu.test(withoutBom(text.slice(0, 1000)))) return true;
  const hint = "a sheet that is not public answers with a page to sign in; publish it as CSV";
  note(
    reading,
    "error",
    "unreadable-file",
    wholeFile,
    "this is a web page, not a file of data; nothing is read",
    hint,
  );
  return false;
}

/** What a JSON text says; undefined when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(bareJson(text)) as unknown;
  } catch {
    return undefined;
  }
}

/** JSON without the call or the assignment that a script puts around it: `callback({…});`, `data = {…};` */
function bareJson(text: string): string {
  const around = /^\s*(?:(?:var|let|const)\s+)?[\w$.]{1,80}\s*[=(](?=\s*[[{])/u.exec(text);
  return around === null ? text : text.slice(around[0].length).replace(/\s*\)?\s*;?\s*$/u, "");
}

/** Whether a text is meant as JSON, also as the JSON of a script. */
export const looksLikeJson = (text: string): boolean => /^\s*[[{]/u.test(bareJson(text.slice(0, 200)));
