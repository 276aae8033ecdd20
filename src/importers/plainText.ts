import { cleanText } from "../base/text.ts";

/** A link that stood in a text. */
export interface TextLink {
  readonly url: string;
  /** What was written on it; may be empty. */
  readonly text: string;
}

/** What is left of a text with markup: words, and where its links led. */
export interface PlainText {
  readonly text: string;
  readonly links: readonly TextLink[];
}

const tag = /<\/?[a-z][^<>]*>|<!--[^]*?(?:-->|$)|<![a-z][^<>]*>/giu;
const entity = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/giu;

/** Entities that texts of newsrooms hold; others stay as they are written. */
const entities: Readonly<Record<string, string>> = {
  amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " ", ndash: "–", mdash: "—", hellip: "…",
  lsquo: "‘", rsquo: "’", ldquo: "“", rdquo: "”", laquo: "«", raquo: "»", euro: "€", pound: "£", copy: "©",
  eacute: "é", egrave: "è", agrave: "à", ccedil: "ç", auml: "ä", ouml: "ö", uuml: "ü", szlig: "ß", ntilde: "ñ",
}; // prettier-ignore

/** A text that may hold markup, as plain text with paragraphs, and its links. Text without markup comes back cleaned. */
export function plainText(value: string): PlainText {
  if (!/[<&]/u.test(value)) return { text: cleanText(value, { paragraphs: true }), links: [] };
  const links: TextLink[] = [];
  const body = value.replace(/<(script|style|template)\b[^]*?(?:<\/\1\s*>|$)/giu, " ");
  for (const [, attributes = "", inner = ""] of body.matchAll(/<a\s([^<>]*)>([^]*?)(?:<\/a\s*>|$)/giu)) {
    const url = attribute(attributes, "href");
    if (url !== "") links.push({ url, text: words(inner) });
  }
  for (const [, attributes = ""] of body.matchAll(/<iframe\s([^<>]*)>/giu)) {
    const url = attribute(attributes, "src");
    if (url !== "") links.push({ url, text: "" });
  }
  const text = body
    .replace(/<br\b[^<>]*>|<\/(?:div|h\d|li|tr)\s*>/giu, "\n")
    .replace(/<\/(?:p|blockquote|ul|ol|table)\s*>/giu, "\n\n");
  return { text: cleanText(decoded(text.replace(tag, "")), { paragraphs: true }), links };
}

/** A text that may hold markup, as one line. */
export const words = (value: string): string =>
  /[<&]/u.test(value)
    ? cleanText(decoded(value.replace(/<br\b[^<>]*>/giu, " ").replace(tag, "")))
    : cleanText(value);

function attribute(attributes: string, name: string): string {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, "iu").exec(
    attributes,
  );
  const url = decoded(found?.[1] ?? found?.[2] ?? found?.[3] ?? "").trim();
  return url.startsWith("//") ? `https:${url}` : url;
}

function decoded(text: string): string {
  return text.replace(entity, (all: string, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return Object.hasOwn(entities, name) ? (entities[name] ?? all) : all;
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}
