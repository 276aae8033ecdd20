import type { SceneNode } from "../scene/node.ts";

/** The scene as SVG markup: no DOM, text and attributes escaped, no style attribute. */
export function sceneToString(node: SceneNode): string {
  const parts: string[] = [];
  write(node, parts);
  return parts.join("");
}

function write(node: SceneNode, parts: string[]): void {
  parts.push("<", node.tag);
  for (const [name, value] of Object.entries(node.attributes))
    parts.push(" ", name, '="', escape(String(value)), '"');
  if (node.text === null && node.children.length === 0) {
    parts.push("/>");
    return;
  }
  parts.push(">");
  if (node.text !== null) parts.push(escape(node.text));
  for (const child of node.children) write(child, parts);
  parts.push("</", node.tag, ">");
}

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A text as it may stand between tags and in attributes. Characters that XML forbids become U+FFFD. */
export const escape = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ufffd]/g, "\ufffd")
    .replace(/[&<>"']/g, (character) => escapes[character] ?? character);
