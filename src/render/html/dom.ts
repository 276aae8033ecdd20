import type { CardLink, Phrase } from "../../outline/types.ts";

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
  "class",
  "data-event",
  "data-id",
  "data-kind",
  "data-lane",
  "data-name",
  "data-number",
  "data-style",
  "decoding",
  "dir",
  "height",
  "hidden",
  "id",
  "lang",
  "loading",
  "open",
  "popover",
  "referrerpolicy",
  "role",
  "scope",
  "tabindex",
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
type AttributeValue = string | number | boolean | null | undefined;

export type Attributes = { readonly [name in (typeof htmlAttributes)[number]]?: AttributeValue };
export type ShapeAttributes = { readonly [name in (typeof svgAttributes)[number]]?: AttributeValue };

/** Strings become text nodes; null and undefined become nothing. */
export type Child = Node | string | null | undefined;

/** An HTML element with attributes of the allow-list and children; every string is text. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const node = document.createElement(tag);
  setAttributes(node, attributes, htmlNames);
  for (const child of children) if (child != null) node.append(child);
  return node;
}

/** An SVG element with attributes of the allow-list. */
export function shape<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: ShapeAttributes = {},
  ...children: readonly SVGElement[]
): SVGElementTagNameMap[Tag] {
  const node = document.createElementNS("http://www.w3.org/2000/svg", tag);
  setAttributes(node, attributes, svgNames);
  node.append(...children);
  return node;
}

/** A string from the data as its own element: in its language, its direction kept away from its neighbours. */
export function phrase<Tag extends keyof HTMLElementTagNameMap = "bdi">(
  { text, locale }: Phrase,
  tag?: Tag,
  className?: string,
): HTMLElementTagNameMap[Tag] {
  return element(tag ?? ("bdi" as Tag), { lang: locale, dir: "auto", class: className }, text);
}

/** Words for screen readers alone; the eye has them from the picture. */
export function unseen(text: string): HTMLElement {
  return element("span", { class: "chl-unseen" }, text);
}

/** A heading of level 2 to 6; deeper ones are 6. */
export function heading(level: number, attributes: Attributes, ...children: readonly Child[]): HTMLElement {
  const tags = ["h2", "h3", "h4", "h5", "h6"] as const;
  return element(tags[Math.max(0, Math.min(4, level - 2))] ?? "h6", attributes, ...children);
}

/**
 * A link out of the page. Only http and https become an address, whatever the caller checked before; anything else
 * stays text.
 */
export function outwardLink(
  { href }: CardLink,
  className: string,
  ...children: readonly Child[]
): HTMLElement {
  if (!/^https?:\/\//i.test(href)) return element("span", { class: className }, ...children);
  const node = element("a", { class: className }, ...children);
  node.setAttribute("href", href);
  node.setAttribute("target", "_blank");
  node.setAttribute("rel", "noopener noreferrer");
  return node;
}

/** A native button that never submits a form around the timeline. */
export function button(
  attributes: Attributes,
  press: () => void,
  ...children: readonly Child[]
): HTMLButtonElement {
  const node = element("button", { type: "button", ...attributes }, ...children);
  node.addEventListener("click", () => {
    if (node.getAttribute("aria-disabled") !== "true") press();
  });
  return node;
}

/** Writes the text only when it changes, so that nothing is laid out or spoken anew for the same words. */
export function setText(node: Node, text: string): void {
  if (node.textContent !== text) node.textContent = text;
}

/** Makes the children of a parent these nodes, in this order. Nodes that stay are not taken out, so they keep focus. */
export function setChildren(parent: Element, nodes: readonly Node[]): void {
  if (isRow(parent.firstChild, nodes)) return;
  const focused = focusedElement(parent);
  const wanted = new Set(nodes);
  for (let child = parent.firstChild; child !== null;) {
    const next = child.nextSibling;
    if (!wanted.has(child)) child.remove();
    child = next;
  }
  let cursor = parent.firstChild;
  for (const node of nodes) {
    if (node === cursor) cursor = cursor.nextSibling;
    else parent.insertBefore(node, cursor);
  }
  // A node that had to change its place lost focus on the way.
  if (focused !== null && parent.contains(focused) && focusedElement(parent) !== focused) {
    focused.focus({ preventScroll: true });
  }
}

/** The focused element, where it is the node or inside it; also in a shadow root. */
export function focusedElement(node: Element): HTMLElement | null {
  const root = node.getRootNode();
  const active = "activeElement" in root ? (root as Document | ShadowRoot).activeElement : null;
  return active !== null && node.contains(active) ? (active as HTMLElement) : null;
}

/** The text with its figures in bold: the numerals of `figures`, or the first numeral where none are named. */
export function withFigures(text: string, figures: string | null = null): readonly Child[] {
  const numeral = /\p{Nd}(?:[\p{Nd}.,\u00a0\u202f\u2019]*\p{Nd})?/gu;
  const wanted = figures === null ? null : new Set(figures.match(numeral) ?? []);
  const parts: Child[] = [];
  let from = 0;
  for (const match of text.matchAll(numeral)) {
    if (wanted === null ? parts.length > 0 : !wanted.has(match[0])) continue;
    parts.push(text.slice(from, match.index), element("b", { class: "chl-figure" }, match[0]));
    from = match.index + match[0].length;
  }
  parts.push(text.slice(from));
  return parts.filter((part) => part !== "");
}

/** Facts with a dot between them. A line breaks between two facts before it breaks inside one. */
export function dotted(facts: readonly Child[]): readonly Child[] {
  const present = facts.filter((fact) => fact != null);
  return present.flatMap((fact, at) => {
    const part = element("span", { class: "chl-part" }, fact, at < present.length - 1 ? " ·" : null);
    return at === 0 ? [part] : [" ", part];
  });
}

/** Whether these nodes, and no others, follow one another from here on. */
function isRow(first: ChildNode | null, nodes: readonly Node[]): boolean {
  let child = first;
  for (const node of nodes) {
    if (child !== node) return false;
    child = child.nextSibling;
  }
  return child === null;
}

function setAttributes(
  node: Element,
  attributes: Readonly<Record<string, AttributeValue>>,
  names: ReadonlySet<string>,
): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (!names.has(name)) throw new TypeError(`attribute ${name} is not on the allow-list`);
    node.setAttribute(name, value === true ? "" : String(value));
  }
}
