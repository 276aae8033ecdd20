import type { Phrase } from "../../outline/types.ts";
import type { AttributeValue, Attributes, HtmlNode, ShapeAttributes } from "./node.ts";
import { headingTag, phraseNode, unseenNode, written } from "./node.ts";

export { dotted, withFigures } from "./node.ts";

/** Strings become text nodes, nodes as data elements; null and undefined become nothing. */
export type Child = Node | HtmlNode | string | null | undefined;

/** The element that a node describes, with what is in it. Its colour is set by CSSOM, for no policy forbids that. */
export function toElement(node: HtmlNode): HTMLElement | SVGElement {
  const made = node.svg
    ? document.createElementNS("http://www.w3.org/2000/svg", node.tag as keyof SVGElementTagNameMap)
    : document.createElement(node.tag as keyof HTMLElementTagNameMap);
  setAttributes(made, node.attributes, node.svg);
  if (node.color !== undefined) made.style.setProperty("color", node.color);
  if (node.press !== undefined) onPress(made, node.press);
  appendAll(made, node.children);
  return made;
}

/** An HTML element with attributes of the allow-list and children; every string is text. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const node = document.createElement(tag);
  setAttributes(node, attributes, false);
  appendAll(node, children);
  return node;
}

/** An SVG element with attributes of the allow-list. */
export function shape<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: ShapeAttributes = {},
  ...children: readonly SVGElement[]
): SVGElementTagNameMap[Tag] {
  const node = document.createElementNS("http://www.w3.org/2000/svg", tag);
  setAttributes(node, attributes, true);
  node.append(...children);
  return node;
}

/** A string from the data as its own element: in its language, its direction kept away from its neighbours. */
export function phrase<Tag extends keyof HTMLElementTagNameMap = "bdi">(
  text: Phrase,
  tag?: Tag,
  className?: string,
): HTMLElementTagNameMap[Tag] {
  return toElement(phraseNode(text, tag, className)) as HTMLElementTagNameMap[Tag];
}

/** Words for screen readers alone; the eye has them from the picture. */
export function unseen(text: string): HTMLElement {
  return toElement(unseenNode(text)) as HTMLElement;
}

/** A heading of level 2 to 6; deeper ones are 6. */
export function heading(level: number, attributes: Attributes, ...children: readonly Child[]): HTMLElement {
  return element(headingTag(level), attributes, ...children);
}

/** A native button that never submits a form around the timeline. */
export function button(
  attributes: Attributes,
  press: () => void,
  ...children: readonly Child[]
): HTMLButtonElement {
  const node = element("button", { type: "button", ...attributes }, ...children);
  onPress(node, press);
  return node;
}

/** Hides or shows an element; one that is so already is left alone, as writing the same again costs each frame. */
export function setHidden(element: HTMLElement, hidden: boolean): void {
  if (element.hidden !== hidden) element.hidden = hidden;
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
  svg: boolean,
): void {
  for (const [name, value] of written(attributes, svg)) node.setAttribute(name, value);
}

function appendAll(node: Element, children: readonly Child[]): void {
  for (const child of children) {
    if (child == null) continue;
    node.append(typeof child !== "string" && "tag" in child ? toElement(child) : child);
  }
}

function onPress(node: Element, press: () => void): void {
  node.addEventListener("click", () => {
    if (node.getAttribute("aria-disabled") !== "true") press();
  });
}
