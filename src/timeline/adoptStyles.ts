import type { Dispose } from "../base/units.ts";
import { styles } from "../render/styles.ts";

/** A style sheet in the document or shadow root that an element lies in. */
export interface Adoption {
  /** Follows the element into another root; does nothing while it stays. */
  readonly follow: () => void;
  readonly dispose: Dispose;
}

type Home = Node & DocumentOrShadowRoot;

/** What a sheet of ours says of itself, so that all timelines in a place share one: each more would be read and matched again. */
interface Use {
  readonly styles: string;
  timelines: number;
}

/** Adopts the library's style sheet where an element is. Where sheets cannot be adopted, the page links `chronolane.css`. */
export function adoptStyles(element: Element): Adoption {
  let home: Home | null = null;
  let sheet: CSSStyleSheet | null = null;
  const leave = (): void => {
    const use = sheet === null ? null : useOf(sheet);
    if (home !== null && use !== null && --use.timelines === 0)
      home.adoptedStyleSheets = home.adoptedStyleSheets.filter((one) => one !== sheet);
    home = sheet = null;
  };
  const follow = (): void => {
    const root = element.getRootNode();
    if (root === home || !canAdopt(root)) return;
    leave();
    sheet = root.adoptedStyleSheets.find((one) => useOf(one)?.styles === styles) ?? adopted(element, root);
    const use = sheet === null ? null : useOf(sheet);
    if (use === null) return;
    use.timelines++;
    home = root;
  };
  follow();
  return { follow, dispose: leave };
}

const canAdopt = (root: Node): root is Home => "adoptedStyleSheets" in root;

/** Null for a sheet that is the page's own. */
const useOf = (sheet: CSSStyleSheet): Use | null =>
  (sheet as CSSStyleSheet & Readonly<Partial<Record<symbol, Use>>>)[useKey()] ?? null;

/** The same for all copies of the library on a page; whether they have the same styles is seen by these. */
const useKey = (): symbol => Symbol.for("chronolane.styles");

/** Sheets belong to the document that made them, so each is made by the element's own. */
function adopted(element: Element, root: Home): CSSStyleSheet | null {
  const view = element.ownerDocument.defaultView as
    (Window & { readonly CSSStyleSheet?: typeof CSSStyleSheet }) | null;
  if (typeof view?.CSSStyleSheet !== "function" || !("replaceSync" in view.CSSStyleSheet.prototype))
    return null;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(styles);
  const use: Use = { styles, timelines: 0 };
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, Object.assign(sheet, { [useKey()]: use })];
  return sheet;
}
