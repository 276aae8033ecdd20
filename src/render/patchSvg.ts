import type { SceneNode } from "../scene/node.ts";

const svg = "http://www.w3.org/2000/svg";

/** A live picture: elements that follow the scene. */
export interface LivePicture {
  readonly element: SVGElement;
  /** Makes the elements equal to the scene; those whose key stays are kept, identical nodes are not even looked at. */
  readonly update: (scene: SceneNode) => void;
}

/** Builds the elements of a scene in a document. */
export function createLivePicture(document: Document, scene: SceneNode): LivePicture {
  const root = mount(document, scene);
  let drawn = root;
  return {
    element: root.element,
    update: (next) => {
      drawn = patch(document, drawn, next);
    },
  };
}

/** An element with the node it shows. */
interface Mounted {
  readonly element: SVGElement;
  readonly node: SceneNode;
  readonly children: readonly Mounted[];
}

function mount(document: Document, node: SceneNode): Mounted {
  const element = document.createElementNS(svg, node.tag);
  for (const name in node.attributes) {
    if (name !== "xmlns") element.setAttribute(name, String(node.attributes[name]));
  }
  if (node.text !== null) element.textContent = node.text;
  const children = node.children.map((child) => mount(document, child));
  for (const child of children) element.appendChild(child.element);
  return { element, node, children };
}

function patch(document: Document, old: Mounted, node: SceneNode): Mounted {
  if (old.node === node) return old;
  patchAttributes(old.element, old.node.attributes, node.attributes);
  if (old.node.text !== node.text) setText(old.element, node.text ?? "");
  const children =
    old.node.children === node.children ? old.children : patchChildren(document, old, node.children);
  return { element: old.element, node, children };
}

/** Changes the text that is there, which costs less than another one. */
function setText(element: SVGElement, text: string): void {
  const [first] = element.childNodes;
  if (first !== undefined && first.nodeType === 3 && text !== "") first.nodeValue = text;
  else element.textContent = text;
}

function patchAttributes(
  element: SVGElement,
  old: SceneNode["attributes"],
  next: SceneNode["attributes"],
): void {
  if (old === next) return;
  // Without lists of names and values: this runs for each element of each frame.
  for (const name in old) if (!(name in next)) element.removeAttribute(name);
  for (const name in next) {
    const value = next[name];
    if (old[name] !== value && name !== "xmlns") element.setAttribute(name, String(value));
  }
}

function patchChildren(document: Document, old: Mounted, nodes: readonly SceneNode[]): readonly Mounted[] {
  const before = old.children;
  if (before.length === nodes.length && before.every(({ node }, i) => isKept(node, nodes[i])))
    return before.map((child, i) => patch(document, child, nodes[i] ?? child.node));
  const kept = new Map(before.map((child) => [child.node.key, child]));
  const children = nodes.map((node) => {
    const same = kept.get(node.key);
    if (same === undefined || !isKept(same.node, node)) return mount(document, node);
    kept.delete(node.key);
    return patch(document, same, node);
  });
  for (const gone of kept.values()) gone.element.remove();
  let at: ChildNode | null = old.element.firstChild;
  for (const child of children) {
    if (child.element === at) at = at.nextSibling;
    else old.element.insertBefore(child.element, at);
  }
  return children;
}

/** Whether a node's element can become that of the next one at its place. */
const isKept = (node: SceneNode, next: SceneNode | undefined): boolean =>
  node.key === next?.key && node.tag === next.tag;
