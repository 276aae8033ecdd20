import type { CardLink, Phrase } from "../../outline/types.ts";
import { safeColor } from "../../base/color.ts";
import { escape } from "../renderString.ts";

/** The attributes this library ever sets on HTML elements. Names come from here, never from data. */
const htmlAttributes = [
  "alt",
  "aria-atomic",
  "aria-controls",
  "aria-current",
  "aria-describedby",
  "aria-disabled",
  "aria-expanded",
  "aria-haspopup",
  "aria-hidden",
  "aria-label",
  "aria-labelledby",
  "aria-live",
  "aria-orientation",
  "aria-pressed",
  "aria-colcount",
  "aria-colindex",
  "aria-readonly",
  "aria-rowcount",
  "aria-rowindex",
  "aria-sort",
  "aria-valuemax",
  "aria-valuemin",
  "class",
  "data-event",
  "data-id",
  "data-kind",
  "data-lane",
  "data-layout",
  "data-name",
  "data-number",
  "data-selected",
  "data-style",
  "data-theme",
  "decoding",
  "dir",
  "height",
  "hidden",
  "href",
  "id",
  "lang",
  "loading",
  "open",
  "popover",
  "referrerpolicy",
  "rel",
  "role",
  "scope",
  "src",
  "tabindex",
  "target",
  "title",
  "type",
  "width",
] as const;

const svgAttributes = [
  "aria-hidden",
  "class",
  "cx",
  "cy",
  "d",
  "data-kind",
  "fill",
  "focusable",
  "height",
  "opacity",
  "points",
  "r",
  "rx",
  "stroke",
  "stroke-dasharray",
  "stroke-width",
  "transform",
  "viewBox",
  "width",
  "x",
  "y",
] as const;

const htmlNames: ReadonlySet<string> = new Set(htmlAttributes);
const svgNames: ReadonlySet<string> = new Set(svgAttributes);

/** `true` is written as an empty attribute; `false`, `null` and `undefined` leave it out. */
export type AttributeValue = string | number | boolean | null | undefined;

export type Attributes = { readonly [name in (typeof htmlAttributes)[number]]?: AttributeValue };
export type ShapeAttributes = { readonly [name in (typeof svgAttributes)[number]]?: AttributeValue };

export type HtmlTag = keyof HTMLElementTagNameMap;
export type ShapeTag = keyof SVGElementTagNameMap;

/** An element as data: `toMarkup` writes it where there is no DOM, `toElement` (dom.ts) builds it where there is one. */
export interface HtmlNode {
  readonly tag: HtmlTag | ShapeTag;
  readonly svg: boolean;
  readonly attributes: Readonly<Record<string, AttributeValue>>;
  /** Strings are text. */
  readonly children: readonly (HtmlNode | string)[];
  /** CSS `color` of a drawing: a colour or one of our custom properties. */
  readonly color?: string;
  /** What a button does; markup has none. */
  readonly press?: () => void;
}

/** What builders take as content: strings become text, null and undefined nothing. */
export type NodeChild = HtmlNode | string | null | undefined;

/** An HTML element with attributes of the allow-list. */
export const h = (
  tag: HtmlTag,
  attributes: Attributes = {},
  ...children: readonly NodeChild[]
): HtmlNode => ({ tag, svg: false, attributes, children: present(children) });

/** An SVG element with attributes of the allow-list. */
export const drawn = (
  tag: ShapeTag,
  attributes: ShapeAttributes = {},
  ...children: readonly HtmlNode[]
): HtmlNode => ({ tag, svg: true, attributes, children });

/** A string from the data as its own element: in its language, its direction kept away from its neighbours. */
export const phraseNode = ({ text, locale }: Phrase, tag: HtmlTag = "bdi", className?: string): HtmlNode =>
  h(tag, { lang: locale, dir: "auto", class: className }, text);

/** Words for screen readers alone; the eye has them from the picture. */
export const unseenNode = (text: string): HtmlNode => h("span", { class: "chl-unseen" }, text);

/** The tag of a heading of level 2 to 6; deeper ones are 6. */
export const headingTag = (level: number): "h2" | "h3" | "h4" | "h5" | "h6" =>
  (["h2", "h3", "h4", "h5", "h6"] as const)[Math.max(0, Math.min(4, level - 2))] ?? "h6";

/** A link out of the page; what is not an http or https address stays text. */
export function outwardLink(
  { href }: CardLink,
  className: string,
  ...children: readonly NodeChild[]
): HtmlNode {
  if (!isAddress(href)) return h("span", { class: className }, ...children);
  return h("a", { class: className, href, target: "_blank", rel: "noopener noreferrer" }, ...children);
}

/** The text with its figures in bold: the numerals of `figures`, or the first numeral where none are named. */
export function withFigures(text: string, figures: string | null = null): readonly (HtmlNode | string)[] {
  const numeral = /\p{Nd}(?:[\p{Nd}.,\u00a0\u202f\u2019]*\p{Nd})?/gu;
  const wanted = figures === null ? null : new Set(figures.match(numeral) ?? []);
  const parts: (HtmlNode | string)[] = [];
  let from = 0;
  for (const match of text.matchAll(numeral)) {
    if (wanted === null ? parts.length > 0 : !wanted.has(match[0])) continue;
    parts.push(text.slice(from, match.index), h("b", { class: "chl-figure" }, match[0]));
    from = match.index + match[0].length;
  }
  parts.push(text.slice(from));
  return parts.filter((part) => part !== "");
}

/** Facts with a dot between them. A line breaks between two facts before it breaks inside one. */
export function dotted(facts: readonly NodeChild[]): readonly (HtmlNode | string)[] {
  const all = present(facts);
  return all.flatMap((fact, at) => {
    const dot = at === 0 ? null : h("span", { class: "chl-middot" }, "· ");
    const part = h("span", { class: "chl-part" }, dot, fact);
    return at === 0 ? [part] : [" ", part];
  });
}

/** The attributes as they are written. Throws for a name that is not on the list; an address that is none is left out. */
export function written(
  attributes: Readonly<Record<string, AttributeValue>>,
  svg: boolean,
): readonly (readonly [name: string, value: string])[] {
  const names = svg ? svgNames : htmlNames;
  return Object.entries(attributes).flatMap(([name, value]): [string, string][] => {
    if (value === undefined || value === null || value === false) return [];
    if (!names.has(name)) throw new TypeError(`attribute ${name} is not on the allow-list`);
    const text = value === true ? "" : String(value);
    if (name === "href" && !text.startsWith("#") && !isAddress(text)) return [];
    if (name === "src" && !/^https:\/\//i.test(text)) return [];
    return [[name, text]];
  });
}

/** The node as HTML: text and attributes escaped, no style attribute. */
export function toMarkup(node: HtmlNode | string): string {
  return typeof node === "string" ? escape(node) : around(node, node.children.map(toMarkup).join(""));
}

/** The node as HTML with this markup, made before, as its content. */
export function around({ tag, svg, attributes, color }: HtmlNode, content: string): string {
  const all = [...written(attributes, svg), ...(isPaint(color) ? [["color", color] as const] : [])];
  const open = `<${tag}${all.map(([name, value]) => ` ${name}="${escape(value)}"`).join("")}`;
  if (svg && content === "") return `${open}/>`;
  return tag === "img" ? `${open}>` : `${open}>${content}</${tag}>`;
}

/** A colour that does nothing but colour, or a custom property of ours with such a one behind it. */
function isPaint(color: string | undefined): color is string {
  if (color === undefined) return false;
  const [, behind] = /^var\(--chl-[\w-]+, ?([^()]+)\)$/.exec(color) ?? [];
  return safeColor(behind ?? color) !== null;
}

const isAddress = (href: string): boolean => /^https?:\/\//i.test(href);

const present = (children: readonly NodeChild[]): readonly (HtmlNode | string)[] =>
  children.filter((child) => child != null);
