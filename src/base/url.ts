/** An address that may be linked. */
export interface SafeUrl {
  /** As the URL parser writes it. */
  readonly href: string;
  /** Host and, if given, port; letters beyond ASCII in punycode, so that a look-alike shows. */
  readonly host: string;
}

/** Longest address that is taken, in UTF-16 units. */
export const maxUrlLength: number = 2048;

/** Controls, unseen and direction-changing characters, and the backslash that parsers read as a slash. */
const forbidden =
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  /[\0-\x1f\x7f-\x9f\xad\\\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0]/u;

/**
 * The address if it is absolute, `http:` or `https:`, without user name and without characters that deceive; else null.
 * Both the raw text and the parsed protocol are looked at: `https:host` would mean something else on another page.
 */
export function safeUrl(raw: unknown): SafeUrl | null {
  if (typeof raw !== "string" || raw.length > maxUrlLength) return null;
  if (!/^https?:\/\//iu.test(raw) || forbidden.test(raw)) return null;
  const url = parsed(raw);
  if (url === null || (url.protocol !== "http:" && url.protocol !== "https:")) return null;
  if (url.host === "" || url.username !== "" || url.password !== "") return null;
  return { href: url.href, host: url.host };
}

/**
 * Whether an address is one that `safeUrl` takes and returns as it stands, told without parsing it. Only what is sure: a
 * name of ASCII labels, no port, no dots at the beginning of a part of the path. Addresses of other forms may be so too.
 */
export const isCanonicalUrl = (text: string): boolean =>
  text.length <= maxUrlLength && canonical.test(text) && !unsure.test(text);

const canonical =
  /^https?:\/\/(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z]{2,63}\/[\w\-.~!$&()*+,;=:@/]*(?:\?[\w\-.~!$&()*+,;=:@/?%]*)?(?:#[\w\-.~!$&()*+,;=:@/?%]*)?$/u;
/** Labels that only a parser can judge, and parts of a path that it takes away. */
const unsure = /xn--|\/\./u;

/** Whether a text was meant as an address: it begins with a scheme (`mailto:x`) or with `//`. */
export const looksLikeUrl = (text: string): boolean =>
  /^\s*(?:[a-z][a-z0-9+.-]*:[^\s]|[/\\]{2})/iu.test(text);

function parsed(raw: string): URL | null {
  try {
    return new URL(raw);
  } catch {
    return null;
  }
}
