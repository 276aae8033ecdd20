import type { Dispose } from "../base/units.ts";
import { styles } from "../render/styles.ts";

/** A style sheet in the document or shadow root that an element lies in. */
export interface Adoption {
  /** Follows the element into another root; does nothing while it stays. */
  readonly follow: () => void;
  readonly dispose: Dispose;
}

/** Adopts the library's style sheet where an element is. Where sheets cannot be adopted, the page links `chronolane.css`. */
export function adoptStyles(element: Element): Adoption {
  let home: (Node & DocumentOrShadowRoot) | null = null;
  let sheet: CSSStyleSheet | null = null;
  const leave = (): void => {
    if (home !== null) home.adoptedStyleSheets = home.adoptedStyleSheets.filter((one) => one !== sheet);
    home = sheet = null;
  };
  const follow = (): void => {
    const root = element.getRootNode();
    if (root === home || !canAdopt(root)) return;
    leave();
    sheet = createSheet(element);
    if (sheet === null) return;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    home = root;
  };
  follow();
  return { follow, dispose: leave };
}

const canAdopt = (root: Node): root is Node & DocumentOrShadowRoot => "adoptedStyleSheets" in root;

/** Sheets belong to the document that made them, so each is made by the element's own. */
function createSheet(element: Element): CSSStyleSheet | null {
  const view = element.ownerDocument.defaultView as
    (Window & { readonly CSSStyleSheet?: typeof CSSStyleSheet }) | null;
  if (typeof view?.CSSStyleSheet !== "function" || !("replaceSync" in view.CSSStyleSheet.prototype))
    return null;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(styles);
  return sheet;
}
