import { looksLikeUrl, safeUrl } from "../base/url.ts";
import type { EventInput, MediaInput, SourceInput } from "../model/input.ts";
import type { DateFault } from "./dateText.ts";
import { isDateFault, readDateText } from "./dateText.ts";
import type { TextLink } from "./plainText.ts";
import type { Reading, Spot } from "./reading.ts";
import { addPresent, note, present } from "./reading.ts";

/** A record that cannot be an event is said, never dropped in silence. */
export function setAside(reading: Reading, spot: Spot, why: string, hint?: string): void {
  note(reading, "error", "record-set-aside", spot, `${why}; the record is set aside`, hint);
}

/**
 * A date of a record; undefined where there is none, or none that can be read, which is an issue. A function that says where
 * it stands is asked only for an issue.
 */
export function dateOf(
  raw: string,
  spot: Spot | (() => Spot),
  reading: Reading,
  then = "it counts as unknown",
): string | undefined {
  if (raw === "") return undefined;
  const date = readDateText(raw, reading.options);
  if (!isDateFault(date)) return date;
  reportDate(date, typeof spot === "function" ? spot() : spot, reading, then);
  return undefined;
}

/** Says why a date is not taken. */
export function reportDate(fault: DateFault, spot: Spot, reading: Reading, then: string): void {
  note(reading, "error", fault.code, spot, `${fault.message}; ${then}`, fault.hint);
}

/** An end that says that it still went on. */
export const isOngoing = (text: string): boolean =>
  /^(?:ongoing|present|to date|now|still\b.{0,40})$/iu.test(text.trim());

/** A name list of one cell; empty members are left out, and a repeated one stays once. */
export function namesIn(cell: string, separator = ";"): readonly string[] {
  if (cell === "") return [];
  if (!cell.includes(separator) && !/\s\s|[^\S ]/u.test(cell)) {
    const name = cell.trim();
    return name === "" ? [] : [name];
  }
  const names = cell.split(separator).flatMap((part) => part.split(/[\r\n]+/u));
  return [...new Set(names.map((name) => name.trim().replace(/\s+/gu, " ")))].filter((name) => name !== "");
}

/** Links of a text as sources that mention the event. Addresses that may not be linked are an issue. */
export function linkSources(
  links: readonly TextLink[],
  spot: Spot,
  reading: Reading,
): readonly SourceInput[] {
  return links.flatMap(({ url, text }) =>
    isLink(url, spot, reading) ? [present<SourceInput>({ url, title: text })] : [],
  );
}

/** Whether an address may be linked; if not, an issue says so. */
export function isLink(url: string, spot: Spot, reading: Reading): boolean {
  if (safeUrl(url) !== null) return true;
  const message = `${JSON.stringify(url.slice(0, 60))} is no address that may be linked; the link is left out`;
  note(reading, "warning", "url-not-allowed", spot, message, "absolute addresses begin with https://");
  return false;
}

/** A source from the text of one cell: an address, else the name of who published it. */
export function sourceFrom(text: string, spot: Spot, reading: Reading): readonly (string | SourceInput)[] {
  if (text === "") return [];
  if (!looksLikeUrl(text)) return [text];
  return isLink(text, spot, reading) ? [{ url: text }] : [];
}

const pictures = /\.(?:jpe?g|png|gif|webp|avif|svg)(?:$|[?#])/iu;

/** Whether an address leads to a picture, as its path says. */
export const isPicture = (url: string): boolean => safeUrl(url) !== null && pictures.test(url);

/** A picture, if there is one. */
export const pictureOf = (url: string, alt: string, credit: string): readonly MediaInput[] =>
  url === "" ? [] : [present<MediaInput>({ url, alt, credit })];

/** An event whose title may be empty; the title stays, whatever else is left out. */
export function eventOf(
  title: string,
  fields: { readonly [Key in keyof EventInput]?: EventInput[Key] | undefined },
): EventInput {
  return addPresent({ title }, fields);
}
